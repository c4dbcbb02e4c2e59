import type { Alignment, Orientation, PresetName } from './blocks.js';
import type { FontRole } from './fonts.js';

/** `#rrggbb`. */
export type Colour = string;

/** How a kind of text is set; lengths in points, `indent` in characters. */
export interface TextStyle {
  readonly role: FontRole;
  /** For strong text. */
  readonly strong: FontRole;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Added after every character. */
  readonly tracking: number;
  readonly colour: Colour;
  readonly align: Alignment | 'justify';
  /** Of the first line. */
  readonly indent: number;
  readonly before: number;
  readonly after: number;
}

export interface TableStyle {
  readonly text: TextStyle;
  readonly paddingX: number;
  readonly paddingY: number;
  readonly minimumRow: number;
  readonly rule: Colour;
  readonly ruleWidth: number;
  readonly headShade: Colour;
  readonly keyShade: Colour;
  readonly zebraShade: Colour;
  readonly before: number;
  readonly after: number;
}

export interface FooterStyle {
  readonly number: TextStyle;
  readonly text: TextStyle;
  /** From the text area down to the baseline of the number. */
  readonly distance: number;
  /**
   * `outer`: `— 1 —`, right on odd and left on even pages, one character in; `total`: 第 1 页 / 共 3 页 on the right; `none`: no
   * number, the small text in the middle.
   */
  readonly numbering: 'outer' | 'total' | 'none';
}

export interface ChartStyle {
  readonly text: TextStyle;
  readonly radarHeight: number;
  readonly barHeight: number;
  readonly line: Colour;
  readonly grid: Colour;
  readonly fill: Colour;
  readonly second: Colour;
  readonly third: Colour;
  readonly fourth: Colour;
  readonly before: number;
  readonly after: number;
}

export interface SealStyle {
  readonly text: TextStyle;
  readonly height: number;
  readonly gap: number;
  readonly rule: Colour;
}

/** Name and date of an office at the end, and its seal upon them. */
export interface ClosingStyle {
  readonly text: TextStyle;
  /** Free on the right of the date, in characters. */
  readonly inset: number;
  /** Edge of the square that is reserved for the seal. */
  readonly seal: number;
  /** Free lines above, so that the seal covers no text. */
  readonly before: number;
}

/** Lines around the text of a certificate, from the edge of the page inwards. */
export interface FrameStyle {
  readonly lines: readonly { readonly inset: number; readonly width: number; readonly colour: Colour }[];
}

/** The measures of a kind of document, as data. Lengths in points. */
export interface Preset {
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly title: TextStyle;
  readonly headings: readonly [TextStyle, TextStyle, TextStyle, TextStyle];
  readonly body: TextStyle;
  readonly list: TextStyle;
  readonly note: TextStyle;
  readonly table: TableStyle;
  readonly facts: TableStyle;
  readonly chart: ChartStyle;
  readonly seal: SealStyle;
  readonly closing: ClosingStyle;
  readonly frame?: FrameStyle;
  /**
   * The sheet lies where those of the preset stand. In a 公文 its number stays where it is on the sheets around it
   * (GB/T 9704-2012 §7.8), so it is upright only when the sheet is turned back.
   */
  readonly turned?: true;
  readonly footer: FooterStyle;
}

const MILLIMETRE = 72 / 25.4;
const A4 = { width: 210 * MILLIMETRE, height: 297 * MILLIMETRE };
const BLACK = '#000000';
const GREY = '#555555';

/** Font sizes by their Chinese names, in points. */
const SIZE = { two: 22, three: 16, four: 14, smallFour: 12, five: 10.5, smallFive: 9 } as const;

const plain = {
  role: 'fang',
  strong: 'bold',
  tracking: 0,
  colour: BLACK,
  align: 'left',
  indent: 0,
  before: 0,
  after: 0,
} as const satisfies Partial<TextStyle>;

const tableText: TextStyle = { ...plain, role: 'regular', size: SIZE.five, leading: 15 };
const tableStyle: TableStyle = {
  text: tableText,
  paddingX: 4,
  paddingY: 3,
  minimumRow: 21,
  rule: '#9a9a9a',
  ruleWidth: 0.5,
  headShade: '#e6e9ee',
  keyShade: '#f0f1f3',
  zebraShade: '#f7f8f9',
  before: 6,
  after: 10,
};
const chartStyle: ChartStyle = {
  text: { ...tableText, size: SIZE.smallFive, leading: 12 },
  radarHeight: 250,
  barHeight: 20,
  line: '#1f4e79',
  grid: '#c4c8ce',
  fill: '#dce6f1',
  second: '#b8860b',
  third: '#a9c3dc',
  fourth: '#6b6b6b',
  before: 6,
  after: 10,
};

/** 156 mm hold 28 characters of size 3 (16 pt), which need 158 mm: each is set 0.2 pt closer. */
const GONGWEN_TRACKING = (156 * MILLIMETRE) / 28 - SIZE.three;
/** 225 mm hold 22 lines. */
const GONGWEN_LEADING = (225 * MILLIMETRE) / 22;
const gongwenBody: TextStyle = {
  ...plain,
  size: SIZE.three,
  leading: GONGWEN_LEADING,
  tracking: GONGWEN_TRACKING,
  align: 'justify',
  indent: 2,
};
const gongwenHeading: TextStyle = { ...gongwenBody, align: 'left' };
/** 3 cm and a half: an electronic seal is no larger than the 4.2 cm of a carved one. */
const SEAL = 40 * MILLIMETRE;

/**
 * GB/T 9704-2012 (党政机关公文格式) §5: A4, margins 37 (top) 28 (binding side) 26 (right) 35 mm (bottom), body 3号 仿宋, 22 lines of
 * 28 characters, title 2号 小标宋; §7.3.3: levels 黑体, 楷体, then 仿宋 for the third and fourth; §7.5: page number 4号 between dashes, 7 mm below
 * the text, one character in from the outer edge.
 */
export const gongwen: Preset = {
  page: A4,
  margins: { top: 37 * MILLIMETRE, right: 26 * MILLIMETRE, bottom: 35 * MILLIMETRE, left: 28 * MILLIMETRE },
  title: {
    ...plain,
    role: 'title',
    strong: 'title',
    size: SIZE.two,
    leading: 33,
    align: 'center',
    after: GONGWEN_LEADING,
  },
  headings: [
    { ...gongwenHeading, role: 'hei', strong: 'hei' },
    { ...gongwenHeading, role: 'kai', strong: 'bold' },
    gongwenHeading,
    gongwenHeading,
  ],
  body: gongwenBody,
  list: { ...gongwenBody, indent: 2 },
  note: { ...plain, role: 'regular', size: SIZE.five, leading: 16, colour: GREY, before: 4, after: 2 },
  table: tableStyle,
  facts: { ...tableStyle, text: { ...tableText, size: SIZE.smallFour, leading: 18 }, minimumRow: 26 },
  chart: chartStyle,
  seal: { text: { ...plain, size: SIZE.five, leading: 18 }, height: 150, gap: 14, rule: '#8a8a8a' },
  closing: { text: { ...gongwenBody, align: 'center', indent: 0 }, inset: 4, seal: SEAL, before: 2 },
  footer: {
    number: { ...plain, role: 'regular', size: SIZE.four, leading: SIZE.four },
    text: { ...plain, role: 'regular', size: 8, leading: 10, colour: GREY },
    distance: 7 * MILLIMETRE + SIZE.four / 2,
    numbering: 'outer',
  },
};

const compactBody: TextStyle = {
  ...plain,
  role: 'regular',
  size: SIZE.five,
  leading: 17,
  align: 'justify',
  indent: 2,
  after: 2,
};
const compactTable: TableStyle = { ...tableStyle, text: { ...tableText, size: 10, leading: 13.5 }, minimumRow: 20 };

/** For score tables: 10–10.5 pt, narrow margins, page number with total. */
export const compact: Preset = {
  page: A4,
  margins: { top: 20 * MILLIMETRE, right: 20 * MILLIMETRE, bottom: 22 * MILLIMETRE, left: 22 * MILLIMETRE },
  title: { ...plain, role: 'title', strong: 'title', size: 18, leading: 27, align: 'center', after: 8 },
  headings: [
    { ...plain, role: 'hei', strong: 'hei', size: 13, leading: 20, before: 9, after: 3 },
    { ...plain, role: 'hei', strong: 'hei', size: 11.5, leading: 18, before: 6, after: 2 },
    { ...plain, role: 'bold', strong: 'bold', size: SIZE.five, leading: 17, before: 4, after: 1 },
    { ...plain, role: 'regular', size: SIZE.five, leading: 17, before: 2, after: 1 },
  ],
  body: compactBody,
  list: { ...compactBody, indent: 0 },
  note: { ...plain, role: 'regular', size: SIZE.smallFive, leading: 13.5, colour: GREY, before: 2, after: 2 },
  table: compactTable,
  facts: { ...compactTable, minimumRow: 21 },
  chart: { ...chartStyle, radarHeight: 236 },
  seal: { text: { ...plain, role: 'regular', size: SIZE.five, leading: 17 }, height: 140, gap: 12, rule: '#8a8a8a' },
  closing: { text: { ...compactBody, align: 'center', indent: 0 }, inset: 4, seal: SEAL, before: 2 },
  footer: {
    number: { ...plain, role: 'regular', size: SIZE.smallFive, leading: 12, colour: GREY },
    text: { ...plain, role: 'regular', size: 8, leading: 10, colour: GREY },
    distance: 9 * MILLIMETRE,
    numbering: 'total',
  },
};

const CERTIFICATE_RED = '#a4161a';
const CERTIFICATE_GOLD = '#b8923a';
const certificateBody: TextStyle = {
  ...plain,
  size: SIZE.two,
  leading: 37,
  tracking: 0.6,
  align: 'justify',
  indent: 2,
};

/** An award certificate (荣誉证书): A4 lying, a double frame, a wide red title, large text, no page number. */
export const certificate: Preset = {
  page: { width: A4.height, height: A4.width },
  margins: { top: 24 * MILLIMETRE, right: 36 * MILLIMETRE, bottom: 24 * MILLIMETRE, left: 36 * MILLIMETRE },
  title: {
    ...plain,
    role: 'title',
    strong: 'title',
    size: 44,
    leading: 58,
    tracking: 18,
    colour: CERTIFICATE_RED,
    align: 'center',
    after: 12,
  },
  headings: [
    { ...plain, role: 'hei', strong: 'hei', size: 26, leading: 40, align: 'left', before: 10, after: 8 },
    { ...plain, role: 'kai', strong: 'bold', size: 18, leading: 28, align: 'center', after: 4 },
    { ...plain, size: SIZE.four, leading: 24, align: 'right', after: 6 },
    { ...plain, size: SIZE.three, leading: 24, align: 'center' },
  ],
  body: certificateBody,
  list: { ...certificateBody, size: SIZE.three, leading: 26, indent: 0 },
  note: { ...plain, role: 'regular', size: SIZE.smallFive, leading: 13, colour: GREY, before: 2 },
  table: compactTable,
  facts: { ...compactTable, minimumRow: 21 },
  chart: chartStyle,
  seal: {
    text: { ...plain, role: 'regular', size: SIZE.smallFour, leading: 19 },
    height: 150,
    gap: 14,
    rule: '#8a8a8a',
  },
  closing: {
    text: { ...plain, size: 18, leading: 30, align: 'center' },
    inset: 1,
    seal: SEAL,
    before: 0.5,
  },
  frame: {
    lines: [
      { inset: 9 * MILLIMETRE, width: 3.5, colour: CERTIFICATE_GOLD },
      { inset: 11.5 * MILLIMETRE, width: 0.8, colour: CERTIFICATE_RED },
    ],
  },
  footer: {
    number: { ...plain, role: 'regular', size: SIZE.smallFive, leading: 12, colour: GREY },
    text: { ...plain, role: 'regular', size: 8, leading: 10, colour: GREY },
    distance: 9 * MILLIMETRE,
    numbering: 'none',
  },
};

export const presets: Readonly<Record<PresetName, Preset>> = { gongwen, compact, certificate };

const natural = ({ page }: Preset): Orientation => (page.width > page.height ? 'landscape' : 'portrait');

/** The preset in the orientation asked for: the sheet is turned so that its upper margin comes to lie on the right. */
export function oriented(preset: Preset, orientation: Orientation | undefined): Preset {
  if (orientation === undefined || orientation === natural(preset)) return preset;
  const { page, margins } = preset;
  const { top, right, bottom, left } = margins;
  return {
    ...preset,
    page: { width: page.height, height: page.width },
    margins: { top: left, right: top, bottom: right, left: bottom },
    turned: true,
  };
}
