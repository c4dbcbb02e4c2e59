import type { ClosingBlock, ClosingParty } from './blocks.js';
import type { Canvas, Tag } from './canvas.js';
import type { Strip } from './flow.js';
import type { TextStyle } from './presets.js';
import { type SetBlock, type Setting, stackLines } from './setting.js';
import { type SetLine, setText, textWidth } from './text-setting.js';

const MOST_PER_ROW = 3;

/** A party set in its column; the seal is centred over name and date. */
interface SetParty {
  readonly party: ClosingParty;
  readonly x: number;
  readonly width: number;
  readonly issuer: readonly SetLine[];
  readonly date: readonly SetLine[];
}

/**
 * Name over date, each centred on the other; one office alone stands on the right with four characters free beside
 * the date, several stand side by side, three in a row (GB/T 9704-2012 §7.3.5.1 and §7.3.5.2). Room for each seal is
 * reserved so that name and date lie across its middle.
 */
export function setClosing({ parties }: ClosingBlock, setting: Setting): SetBlock {
  const { closing } = setting.preset;
  const tag: Tag = { type: 'Div', parent: setting.root };
  const rows: ClosingParty[][] = [];
  for (let start = 0; start < parties.length; start += MOST_PER_ROW)
    rows.push(parties.slice(start, start + MOST_PER_ROW));
  const strips = rows.map((row): Strip => {
    const set = row.length === 1 && row[0] ? [setAlone(row[0], setting)] : setSideBySide(row, setting);
    const issuers = Math.max(...set.map(({ issuer }) => issuer.length));
    const lines = issuers + Math.max(...set.map(({ date }) => date.length));
    const height = Math.max(lines * closing.text.leading, closing.seal);
    return {
      height,
      before: closing.before * closing.text.leading,
      keepNext: false,
      foot: true,
      paint: (canvas, { x, y }) => {
        const top = y + (height - lines * closing.text.leading) / 2;
        for (const one of set)
          paintParty(canvas, one, { x, top, dates: top + issuers * closing.text.leading }, { setting, tag });
      },
    };
  });
  return { strips, after: closing.text.leading / 2 };
}

/** The column is as wide as the wider of name and date; the date keeps its distance from the right edge. */
function setAlone(party: ClosingParty, setting: Setting): SetParty {
  const { fonts, width, preset } = setting;
  const { text, inset } = preset.closing;
  const date = textWidth(party.date, text, fonts);
  const issuer = Math.min(textWidth(party.issuer, text, fonts), width * 0.7);
  const right = width - inset * (text.size + text.tracking);
  // A name longer than the date ends two characters from the edge at the most, and the date is centred under it.
  const middle = Math.min(right - date / 2, width - 2 * text.size - issuer / 2);
  const column = Math.max(issuer, date, preset.closing.seal) + 1;
  return setParty(party, middle - column / 2, column, setting);
}

function setSideBySide(row: readonly ClosingParty[], setting: Setting): SetParty[] {
  const column = setting.width / row.length;
  return row.map((party, index) => setParty(party, index * column, column, setting));
}

function setParty(party: ClosingParty, x: number, width: number, { fonts, preset }: Setting): SetParty {
  const style: TextStyle = { ...preset.closing.text, align: 'center' };
  const set = (text: string): SetLine[] => setText([{ text }], style, width, fonts);
  return { party, x, width, issuer: set(party.issuer), date: set(party.date) };
}

interface Area {
  readonly x: number;
  readonly top: number;
  /** Where the dates of all parties begin. */
  readonly dates: number;
}

function paintParty(canvas: Canvas, set: SetParty, area: Area, frame: { setting: Setting; tag: Tag }): void {
  const { text, seal } = frame.setting.preset.closing;
  const left = area.x + set.x;
  const top = area.dates - set.issuer.length * text.leading;
  canvas.mark({ type: 'P', parent: frame.tag }, () => canvas.text(stackLines(set.issuer, text, left, top)));
  canvas.mark({ type: 'P', parent: frame.tag }, () => canvas.text(stackLines(set.date, text, left, area.dates)));
  const middle = { x: left + set.width / 2, y: (top + area.dates + set.date.length * text.leading) / 2 };
  canvas.reserve(set.party.name, { x: middle.x - seal / 2, y: middle.y - seal / 2, width: seal, height: seal });
}
