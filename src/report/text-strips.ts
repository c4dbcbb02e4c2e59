import { type Alignment, type HeadingBlock, type Inlines, type ListBlock, type ListItem, plainText } from './blocks.js';
import type { Tag } from './canvas.js';
import type { Strip } from './flow.js';
import type { Colour, TextStyle } from './presets.js';
import { type SetBlock, type Setting, stackLines } from './setting.js';
import { type SetLine, setText, textWidth } from './text-setting.js';

const RULE_WIDTH = 0.75;
const RULE_SPACE = 8;
const RULE_COLOUR: Colour = '#8a8a8a';
/** Room for the mark of a list item, in characters. */
const MARK_ROOM = 2;

/** One strip per line; the first two and the last two lines stay together. */
function lineStrips(lines: readonly SetLine[], style: TextStyle, tag: Tag, x = 0): Strip[] {
  return lines.map((line, index) => ({
    height: style.leading,
    before: index === 0 ? style.before : 0,
    keepNext: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    paint: (canvas, place) => canvas.mark(tag, () => canvas.text(stackLines([line], style, place.x + x, place.y))),
  }));
}

/** Text over the whole width. */
export function setParagraph(content: Inlines, style: TextStyle, type: string, setting: Setting): SetBlock {
  const lines = setText(content, style, setting.width, setting.fonts);
  return { strips: lineStrips(lines, style, { type, parent: setting.root }), after: style.after };
}

/** The title of the document, H1; the bookmarks begin with it. */
export const setTitle = (content: Inlines, setting: Setting): SetBlock =>
  marked(setParagraph(content, setting.preset.title, 'H1', setting), plainText(content), 0);

/** A heading stays with what follows it. The title is H1, so level 1 is H2. */
export function setHeading({ content, level }: HeadingBlock, setting: Setting): SetBlock {
  const style = setting.preset.headings[level - 1] ?? setting.preset.body;
  const { strips, after } = setParagraph(content, style, `H${level + 1}`, setting);
  const kept = strips.map((strip) => ({ ...strip, keepNext: true }));
  return marked({ strips: kept, after }, plainText(content), level);
}

/** A paragraph without indent, on the side that is asked for. */
export function setAligned(content: Inlines, align: Alignment, setting: Setting): SetBlock {
  const style: TextStyle = {
    ...setting.preset.body,
    indent: 0,
    align: align === 'left' ? setting.preset.body.align : align,
  };
  return setParagraph(content, style, 'P', setting);
}

function marked({ strips, after }: SetBlock, title: string, level: number): SetBlock {
  const [first, ...rest] = strips;
  return { strips: first ? [{ ...first, bookmark: { title, level } }, ...rest] : [], after };
}

/** A thin line over the whole width. */
export function setRule({ width }: Setting): SetBlock {
  const paint: Strip['paint'] = (canvas, { x, y }) => {
    const middle = y + RULE_SPACE / 2;
    const points = [
      { x, y: middle },
      { x: x + width, y: middle },
    ];
    canvas.decorate('Layout', () => canvas.strokeLine(points, { colour: RULE_COLOUR, width: RULE_WIDTH }));
  };
  return { strips: [{ height: RULE_SPACE, before: 0, keepNext: false, paint }], after: 0 };
}

/** A list with hanging marks; nested lists stand further in. */
export function setList(block: ListBlock, setting: Setting): SetBlock {
  const style = setting.preset.list;
  const list: Tag = { type: 'L', parent: setting.root };
  const inset = style.indent * style.size;
  return { strips: listStrips(block, list, inset, setting), after: style.after };
}

function listStrips(block: ListBlock, tag: Tag, inset: number, setting: Setting): Strip[] {
  return block.items.flatMap((item, index) => {
    const mark = block.ordered ? `${block.start + index}.` : '•';
    return itemStrips(item, { mark, inset, tag: { type: 'LI', parent: tag } }, setting);
  });
}

interface ItemPlace {
  readonly mark: string;
  readonly inset: number;
  readonly tag: Tag;
}

function itemStrips(item: ListItem, { mark, inset, tag }: ItemPlace, setting: Setting): Strip[] {
  const style: TextStyle = { ...setting.preset.list, indent: 0 };
  const marked: TextStyle = { ...style, align: 'left' };
  const room = Math.max(MARK_ROOM * style.size * 0.75, textWidth(mark, marked, setting.fonts) + style.size / 3);
  const body: Tag = { type: 'LBody', parent: tag };
  const label: Tag = { type: 'Lbl', parent: tag };
  const lines = setText(item.content, style, setting.width - inset - room, setting.fonts);
  const labelLines = setText([{ text: mark }], marked, room, setting.fonts);
  const [first, ...rest] = lineStrips(lines, style, body, inset + room);
  const nested = item.nested ? listStrips(item.nested, { type: 'L', parent: body }, inset + room, setting) : [];
  if (!first) return nested;
  const withMark: Strip = {
    ...first,
    paint: (canvas, place) => {
      canvas.mark(label, () => canvas.text(stackLines(labelLines, marked, place.x + inset, place.y)));
      first.paint(canvas, place);
    },
  };
  return [withMark, ...rest, ...nested];
}
