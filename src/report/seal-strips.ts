import type { SealAreaBlock, SealBox } from './blocks.js';
import type { Canvas, Tag } from './canvas.js';
import type { SealStyle, TextStyle } from './presets.js';
import { type SetBlock, type Setting, stackLines } from './setting.js';
import { type SetLine, setText } from './text-setting.js';

const PADDING = 7;
const MOST_PER_ROW = 3;
const RULE_WIDTH = 0.6;

/** Boxes side by side, at most three in a row; a row of boxes is never parted. */
export function setSeals({ boxes }: SealAreaBlock, setting: Setting): SetBlock {
  const style = setting.preset.seal;
  const perRow = Math.min(MOST_PER_ROW, Math.max(boxes.length, 2));
  const width = (setting.width - style.gap * (perRow - 1)) / perRow;
  const tag: Tag = { type: 'Div', parent: setting.root };
  const rows: SealBox[][] = [];
  for (let start = 0; start < boxes.length; start += perRow) rows.push(boxes.slice(start, start + perRow));
  const strips = rows.map((row) => ({
    height: style.height,
    before: style.gap,
    keepNext: false,
    paint: (canvas: Canvas, { x, y }: { x: number; y: number }) =>
      row.forEach((box, index) => {
        const left = x + index * (width + style.gap);
        paintBox(canvas, box, { x: left, y, width, height: style.height }, { setting, tag });
      }),
  }));
  return { strips, after: style.gap };
}

interface BoxFrame {
  readonly setting: Setting;
  readonly tag: Tag;
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line to fill in: its blanks (full-width spaces) are made shorter where it would not fit. */
function fillInLine(line: string, style: TextStyle, width: number, setting: Setting): SetLine[] {
  const lines = setText([{ text: line }], style, width, setting.fonts);
  const shorter = line.replace(/\u3000(\u3000+)/g, '$1');
  return lines.length > 1 && shorter !== line ? fillInLine(shorter, style, width, setting) : lines;
}

/** Label on top, lines to fill in at the bottom; the room between is reserved for the seal. */
function paintBox(canvas: Canvas, box: SealBox, area: Area, { setting, tag }: BoxFrame): void {
  const style: SealStyle = setting.preset.seal;
  const text: TextStyle = style.text;
  const inner = area.width - 2 * PADDING;
  const label = setText([{ text: box.label, strong: true }], text, inner, setting.fonts);
  const lines = box.lines.flatMap((line) => fillInLine(line, text, inner, setting));
  const bottom = area.y + area.height - PADDING - lines.length * text.leading;
  canvas.decorate('Layout', () => canvas.strokeBoxes([area], { colour: style.rule, width: RULE_WIDTH }));
  const left = area.x + PADDING;
  if (label.length > 0) {
    canvas.mark({ type: 'P', parent: tag }, () => canvas.text(stackLines(label, text, left, area.y + PADDING)));
  }
  if (lines.length > 0) {
    canvas.mark({ type: 'P', parent: tag }, () => canvas.text(stackLines(lines, text, left, bottom)));
  }
  const top = area.y + PADDING + label.length * text.leading;
  canvas.reserve(box.name, { x: left, y: top, width: inner, height: Math.max(0, bottom - top) });
}
