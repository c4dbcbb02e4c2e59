import { describe, expect, it } from 'vitest';
import { excelStyle } from '../../../../src/workbook/form/exceljs-frame.js';
import { inputStyle, STYLE_NAMES, STYLES } from '../../../../src/workbook/form/styles.js';

describe('styles', () => {
  it('let only the asked cells be typed in', () => {
    const unlocked = STYLE_NAMES.filter((name) => STYLES[name].unlocked);
    expect(unlocked.every((name) => /^(required|optional)-/.test(name))).toBe(true);
    expect(unlocked).toHaveLength(14);
  });

  it.each([
    [{ type: { kind: 'count' } }, 'required-count'],
    [{ type: { kind: 'count' }, optional: true }, 'optional-count'],
    [{ type: { kind: 'choice', list: 'x' } }, 'required-choice'],
    [{ type: { kind: 'text', max: 20 } }, 'required-text'],
    [{ type: { kind: 'text' } }, 'required-text'],
    [{ type: { kind: 'text', max: 300 }, optional: true }, 'optional-note'],
    [{ type: { kind: 'weeks' } }, 'required-weeks'],
  ] as const)('of %j is %s', (question, name) => {
    expect(inputStyle(question)).toBe(name);
  });

  it('keep numbers of rows and short texts as text, dates as dates', () => {
    expect(excelStyle(STYLES['required-text']).numFmt).toBe('@');
    expect(excelStyle(STYLES['required-weeks']).numFmt).toBe('@');
    expect(excelStyle(STYLES['required-count']).numFmt).toBe('0');
    expect(excelStyle(STYLES['required-date']).numFmt).toBe('yyyy-mm-dd');
  });

  it('give notes no text format, because Excel shows long ones as hash signs', () => {
    expect(excelStyle(STYLES['required-note']).numFmt).toBeUndefined();
  });

  it('lock every cell that is printed', () => {
    expect(excelStyle(STYLES.printed).protection).toEqual({ locked: true });
    expect(excelStyle(STYLES['optional-choice']).protection).toEqual({ locked: false });
  });

  it('make repeated headings look like one cell', () => {
    expect(Object.keys(excelStyle(STYLES.groupTop).border ?? {}).sort()).toEqual(['left', 'right', 'top']);
    expect(Object.keys(excelStyle(STYLES.groupMiddle).border ?? {}).sort()).toEqual(['left', 'right']);
    expect(Object.keys(excelStyle(STYLES.groupBottom).border ?? {}).sort()).toEqual(['bottom', 'left', 'right']);
    expect(excelStyle(STYLES.groupMiddle).font?.color).toEqual({ argb: 'FFF2F2F2' });
  });
});
