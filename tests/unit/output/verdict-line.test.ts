import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../../src/output/findings-document.js';
import { placeText } from '../../../src/output/place.js';
import { countsText, verdictLine } from '../../../src/output/verdict-line.js';
import { documentOf, inCell, SETTLED, WAIVERS } from './hand-made.js';

const file = (name: string, code?: string, unreadable = false): CheckedFile => ({
  file: name,
  unreadable,
  findings: code === undefined ? [] : [inCell(code, '表!A1', 'n')],
});

const line = (files: readonly CheckedFile[], language: 'zh-CN' | 'en' = 'zh-CN'): string =>
  verdictLine(documentOf(files, { language }));

describe('verdictLine', () => {
  it('counts only what there is', () => {
    expect(line([file('a'), file('b')])).toBe('共校验 2 个文件：2 个可以提交。');
    expect(line([file('a', 'JY2101')])).toBe('共校验 1 个文件：1 个须修改（1 处错误）。');
    expect(line([file('a', 'JY0105', true), file('b', 'JY3501')])).toBe(
      '共校验 2 个文件：1 个可以提交，1 个打不开；另有 1 处需要核对或说明。',
    );
    expect(line([file('a', 'JY2101'), file('b', 'JY2101'), file('c', 'JY3501'), file('d', 'JY3501')])).toBe(
      '共校验 4 个文件：2 个可以提交，2 个须修改（共 2 处错误）；另有 2 处需要核对或说明。',
    );
  });

  it('speaks English too', () => {
    expect(line([file('a'), file('b', 'JY2101'), file('c', 'JY3501')], 'en')).toBe(
      '3 files checked: 2 can be handed in, 1 to be mended (1 error); 1 more place to look at or to explain.',
    );
    expect(line([file('a')], 'en')).toBe('1 file checked: 1 can be handed in.');
  });

  it('tells what has been explained and waived apart from what is left', () => {
    const document = documentOf(SETTLED, { waivers: WAIVERS });
    expect(verdictLine(document)).toBe(
      '共校验 2 个文件：2 个须修改（共 3 处错误）；另有 1 处需要核对或说明，1 处已说明，2 处已放行。',
    );
    expect(verdictLine(documentOf(SETTLED, { waivers: WAIVERS, language: 'en' }))).toBe(
      '2 files checked: 2 to be mended (3 errors); 1 more place to look at or to explain, 1 explained, 2 waived.',
    );
  });

  it('counts no file that nobody has handed in', () => {
    const programme = {
      file: '方案.json',
      unreadable: false,
      context: true,
      findings: [{ code: 'JY8003', where: {} }],
    };
    expect(line([programme, file('a')])).toBe('共校验 1 个文件：1 个可以提交。');
  });

  it('says when there was nothing to check', () => {
    expect(line([])).toBe('没有校验任何文件。');
  });
});

describe('countsText', () => {
  it('names what was found, and is empty where nothing was', () => {
    const counts = {
      file: 'a',
      verdict: 'invalid',
      errors: 3,
      warnings: 0,
      notices: 1,
      explained: 0,
      waived: 0,
    } as const;
    expect(countsText(counts, 'zh-CN')).toBe('错误 3 处，提示 1 处');
    expect(countsText(counts, 'en')).toBe('3 errors, 1 notice');
    expect(countsText({ ...counts, errors: 0, notices: 0 }, 'en')).toBe('');
    expect(countsText({ ...counts, explained: 2, waived: 1 }, 'zh-CN')).toBe(
      '错误 3 处，提示 1 处，已说明 2 处，已放行 1 处',
    );
    expect(countsText({ ...counts, explained: 2, waived: 1 }, 'en')).toBe('3 errors, 1 notice, 2 explained, 1 waived');
  });
});

describe('placeText', () => {
  it('puts the sheet before the cell', () => {
    expect(placeText({ sheet: '教师情况', cell: 'M6', pointer: '/x' }, 'zh-CN')).toBe('教师情况!M6');
    expect(placeText({ sheet: '教师情况' }, 'zh-CN')).toBe('教师情况');
    expect(placeText({ cell: 'M6' }, 'zh-CN')).toBe('M6');
  });

  it('falls back to the pointer and the whole file', () => {
    expect(placeText({ pointer: '/points' }, 'en')).toBe('/points');
    expect(placeText({ file: 'a.xlsx' }, 'zh-CN')).toBe('整个文件');
    expect(placeText({ sheet: '', cell: '' }, 'en')).toBe('whole file');
  });
});
