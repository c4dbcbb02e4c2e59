import type { PlanQuestion, PlanType } from '../../model/form-plan.js';

/** Colours as ARGB. */
export const COLOURS = {
  ink: 'FF1F1F1F',
  quiet: 'FF595959',
  line: 'FFA6A6A6',
  header: 'FFD6E1F2',
  subheader: 'FFEEF3FA',
  block: 'FFB7CBE8',
  locked: 'FFF2F2F2',
  blocked: 'FFD9D9D9',
  required: 'FFFFF8D6',
  optional: 'FFFFFFFF',
  wrong: 'FFFFC7CE',
  wrongInk: 'FF9C0006',
  done: 'FFE2F0D9',
} as const;

type Colour = keyof typeof COLOURS;

/** How a cell looks and whether it may be typed in. */
export interface CellStyle {
  readonly font: 'body' | 'bold' | 'title' | 'subtitle' | 'small' | 'tiny';
  readonly colour?: Colour;
  readonly fill?: Colour;
  /** `box` on four sides; `open` without the lines above and below, for rows that look like one cell. */
  readonly border?: 'box' | 'top' | 'open' | 'bottom';
  readonly align: 'left' | 'center';
  readonly wrap: boolean;
  readonly unlocked?: boolean;
  readonly format?: '@' | '0' | '0.##' | 'yyyy-mm-dd';
}

const text = (align: CellStyle['align'], fill: Colour): CellStyle => ({
  font: 'body',
  fill,
  border: 'box',
  align,
  wrap: true,
});
const label = text('left', 'locked');

type InputFormat = 'text' | 'note' | 'choice' | 'count' | 'decimal' | 'date' | 'weeks';
type InputNeed = 'required' | 'optional';

const INPUT_FORMATS: Record<InputFormat, Pick<CellStyle, 'align' | 'format'>> = {
  text: { align: 'left', format: '@' },
  // Excel shows long texts in cells of the text format as hash signs, so notes have none.
  note: { align: 'left' },
  choice: { align: 'center', format: '@' },
  count: { align: 'center', format: '0' },
  decimal: { align: 'center', format: '0.##' },
  date: { align: 'center', format: 'yyyy-mm-dd' },
  weeks: { align: 'center', format: '@' },
};

const FRAME_STYLES = {
  title: { font: 'title', align: 'left', wrap: false },
  subtitle: { font: 'subtitle', align: 'left', wrap: false },
  guide: { font: 'body', colour: 'quiet', align: 'left', wrap: false },
  plain: { font: 'body', align: 'left', wrap: false },
  foot: { font: 'tiny', colour: 'quiet', align: 'left', wrap: false },
  header: { font: 'bold', fill: 'header', border: 'box', align: 'center', wrap: true },
  subheader: { font: 'small', colour: 'quiet', fill: 'subheader', border: 'box', align: 'center', wrap: true },
  block: { font: 'bold', fill: 'block', border: 'box', align: 'left', wrap: false },
  blockRest: { font: 'bold', fill: 'block', border: 'box', align: 'left', wrap: false },
  label,
  centred: text('center', 'locked'),
  printed: { ...label, format: '@' },
  printedCentred: { ...text('center', 'locked'), format: '@' },
  groupOnly: label,
  groupTop: { ...label, border: 'top' },
  // The heading is repeated for the reader of the file and hidden from the eye.
  groupMiddle: { ...label, border: 'open', colour: 'locked', wrap: false },
  groupBottom: { ...label, border: 'bottom', colour: 'locked', wrap: false },
  hint: { ...label, font: 'small', colour: 'quiet' },
  blocked: { font: 'body', fill: 'blocked', border: 'box', align: 'center', wrap: false },
  key: { font: 'small', colour: 'quiet', align: 'left', wrap: false, format: '@' },
  tally: { font: 'body', border: 'box', align: 'center', wrap: false, format: '0' },
  sampleRequired: { ...text('center', 'required') },
  sampleOptional: { ...text('center', 'optional') },
} as const satisfies Record<string, CellStyle>;

type InputStyle = `${InputNeed}-${InputFormat}`;
export type StyleName = keyof typeof FRAME_STYLES | InputStyle;

const INPUT_STYLES = Object.fromEntries(
  (['required', 'optional'] as const).flatMap((need) =>
    (Object.keys(INPUT_FORMATS) as InputFormat[]).map((format): [string, CellStyle] => [
      `${need}-${format}`,
      { font: 'body', fill: need, border: 'box', wrap: true, unlocked: true, ...INPUT_FORMATS[format] },
    ]),
  ),
) as Record<InputStyle, CellStyle>;

/** Every style of the form by name; the order decides nothing but must not change within a version. */
export const STYLES: Readonly<Record<StyleName, CellStyle>> = { ...FRAME_STYLES, ...INPUT_STYLES };

export const STYLE_NAMES = Object.keys(STYLES) as StyleName[];

/** Longer texts are notes: several lines, no text format. */
const LONGEST_SHORT_TEXT = 250;

/** The style of a cell that is asked. */
export function inputStyle(question: Pick<PlanQuestion, 'type' | 'optional'>): StyleName {
  return `${question.optional ? 'optional' : 'required'}-${inputFormat(question.type)}`;
}

function inputFormat(type: PlanType): InputFormat {
  if (type.kind !== 'text') return type.kind;
  return type.max !== undefined && type.max > LONGEST_SHORT_TEXT ? 'note' : 'text';
}
