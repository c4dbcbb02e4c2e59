import type { QrBlock } from './blocks.js';
import type { Box, Tag } from './canvas.js';
import type { TextStyle } from './presets.js';
import { QUIET_ZONE, qrModules } from './qr.js';
import { type SetBlock, type Setting, stackLines } from './setting.js';
import { setText } from './text-setting.js';

const MILLIMETRE = 72 / 25.4;
const GAP = 8;

/** A code with its words on the right, in small print; both stay on one page. */
export function setQr({ text, size, alt, beside, aside }: QrBlock, setting: Setting): SetBlock {
  const edge = size * MILLIMETRE;
  const style: TextStyle = { ...setting.preset.note, align: 'left', indent: 0 };
  const width = (aside ? setting.width / 2 : setting.width) - edge - GAP;
  const paragraphs = beside.map((content) => setText(content, style, width, setting.fonts));
  const count = paragraphs.reduce((sum, lines) => sum + lines.length, 0);
  const height = Math.max(edge, count * style.leading);
  const figure: Tag = { type: 'Figure', parent: setting.root, alt };
  const boxes = squares(text, edge);
  return {
    after: style.after + 4,
    ...(aside ? { aside } : {}),
    strips: [
      {
        height,
        before: style.before + 4,
        keepNext: aside === true,
        foot: true,
        paint: (canvas, { x, y }) => {
          const top = y + (height - edge) / 2;
          canvas.mark(figure, () => canvas.fillBoxes(boxes, { x, y: top }, '#000000'));
          let line = y + (height - count * style.leading) / 2;
          for (const lines of paragraphs) {
            const at = line;
            if (lines.length > 0)
              canvas.mark({ type: 'P', parent: setting.root }, () =>
                canvas.text(stackLines(lines, style, x + edge + GAP, at)),
              );
            line += lines.length * style.leading;
          }
        },
      },
    ],
  };
}

/** The dark squares from the upper left corner of the quiet zone. */
function squares(text: string, edge: number): Box[] {
  const { count, runs } = qrModules(text);
  const module = edge / (count + 2 * QUIET_ZONE);
  return runs.map(({ column, row, length }) => ({
    x: (column + QUIET_ZONE) * module,
    y: (row + QUIET_ZONE) * module,
    width: length * module,
    height: module,
  }));
}
