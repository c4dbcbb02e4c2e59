import type { Severity } from '../../model/finding.js';

/** Fills of marked cells, as RGB. Unlike any colour of the form, so that a mark is known again. */
export const MARK_COLOURS: Readonly<Record<Severity, string>> = {
  error: 'FF9F9A',
  warning: 'FFCF6B',
  notice: 'B5D6F7',
};

/** A fill of one colour, as it stands in the list of fills. */
export const solidFill = (rgb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;

/** The format that a conditional rule gives; there the colour of the background counts. */
export const fillRuleFormat = (rgb: string): string =>
  `<dxf><fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor rgb="FF${rgb}"/></patternFill></fill></dxf>`;

const MARK_FILL = new RegExp(`fgColor\\s+rgb\\s*=\\s*["']FF(${Object.values(MARK_COLOURS).join('|')})["']`, 'i');

/** Whether a fill is that of a marked cell, in the spelling of whatever program. */
export const isMarkFill = (fill: string): boolean => MARK_FILL.test(fill);

export const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
