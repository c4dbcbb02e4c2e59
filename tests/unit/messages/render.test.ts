import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue.js';
import { LANGUAGES } from '../../../src/messages/language.js';
import { labelText, render } from '../../../src/messages/render.js';
import type { Finding } from '../../../src/model/finding.js';

const zh = (finding: Finding): string => render(finding, 'zh-CN').message;
const en = (finding: Finding): string => render(finding, 'en').message;
const cell = { file: '自评.xlsx', sheet: '教师情况', cell: 'M6', label: 'T003 听课节数（下学期）' };

describe('render', () => {
  it('says what the cell is called, what stands there, what belongs there and what to do', () => {
    const finding: Finding = { code: 'JY2102', where: cell, found: '约20', expected: '0 到 9999 的整数' };
    expect(render(finding, 'zh-CN')).toEqual({
      title: '不是要填的数字',
      message: '“T003 听课节数（下学期）”填的是“约20”，不是这里要的数字（0 到 9999 的整数）。',
      fix: '请只填一个阿拉伯数字，例如 12；次数、人数、节数都填整数。不写单位，不写“约”，不写范围。显示成日期的，先把单元格格式改成“常规”再填。',
    });
    expect(en(finding)).toBe(
      '“T003 听课节数（下学期）” says “约20”, which is not the number that belongs there (0 到 9999 的整数).',
    );
  });

  it('leaves out what is not known', () => {
    expect(zh({ code: 'JY2102', where: cell })).toBe('“T003 听课节数（下学期）”填的是别的内容，不是这里要的数字。');
    expect(zh({ code: 'JY2104', where: { cell: 'B2' }, found: '', expected: '' })).toBe(
      '这一格填的是别的内容，不在可选项里。',
    );
    expect(en({ code: 'JY2104', where: { cell: 'B2' } })).toBe(
      'This cell says something else, which is not one of the choices.',
    );
  });

  it('calls the place by label, cell, sheet or file', () => {
    const code = 'JY2101';
    expect(zh({ code, where: cell })).toBe('“T003 听课节数（下学期）”还没有填。');
    expect(zh({ code, where: { cell: 'M6', sheet: '教师情况' } })).toBe('这一格还没有填。');
    expect(zh({ code, where: { sheet: '教师情况' } })).toBe('工作表“教师情况”还没有填。');
    expect(zh({ code, where: {} })).toBe('这个文件还没有填。');
    expect(en({ code, where: { sheet: '教师情况' } })).toBe('The sheet “教师情况” is still blank.');
  });

  it('offers the suggested value', () => {
    const finding: Finding = { code: 'JY2104', where: cell, found: '全年', suggest: { value: '全学年', safe: false } };
    expect(render(finding, 'zh-CN').fix).toBe('请点这一格右边的小箭头，从下拉列表里选一项；是不是想填“全学年”？');
    const { suggest: _, ...without } = finding;
    expect(render(without, 'zh-CN').fix).toBe('请点这一格右边的小箭头，从下拉列表里选一项。');
  });

  it('translates the codes that other parts of the program give', () => {
    expect(zh({ code: 'JY0101', where: {}, params: { kind: 'zip' } })).toContain('看起来是压缩包');
    expect(zh({ code: 'JY0101', where: {}, params: { kind: 'unknown' } })).toBe(
      '这个文件不是 Excel 工作簿，读不出填报内容。',
    );
    expect(zh({ code: 'JY0104', where: {}, params: { kind: 'csv' } })).toBe('这是一份 CSV 文本，不是 .xlsx 工作簿。');
    expect(zh({ code: 'JY0108', where: {}, params: { what: 'doctype', part: 'xl/workbook.xml' } })).toBe(
      '文件里有填报表不会有的内容：文档类型声明（在 xl/workbook.xml），为安全起见没有读取。',
    );
    expect(zh({ code: 'JY0106', where: {}, params: { part: 'zip', reason: 'bounds' } })).toBe(
      '这个文件损坏了，或者没有传完整，读不出内容。',
    );
    expect(zh({ code: 'JY8102', where: {}, params: { reason: 'DIGEST_MISMATCH UNTRUSTED_KEY' } })).toBe(
      '这份文件的签名没有通过验证：签名之后内容被改过；签名人不在信任名单里。',
    );
    expect(
      en({
        code: 'JY8001',
        where: { pointer: '/points' },
        params: { keyword: 'type', kind: 'standard' },
        found: '3.5',
      }),
    ).toBe('/points of the standard does not follow the schema: wrong type; it says 3.5.');
  });

  it('prints a code for which there are no words as it is', () => {
    expect(zh({ code: 'JY0101', where: {}, params: { kind: 'odt' } })).toContain('看起来是odt');
    expect(zh({ code: 'JY0101', where: {}, params: { kind: 'constructor' } })).toContain('看起来是constructor');
  });

  it('tells sizes in megabytes and counts as counts', () => {
    const size: Finding = {
      code: 'JY0107',
      where: {},
      found: '26214400',
      expected: '20971520',
      params: { limit: 'fileBytes', allowed: 20_971_520 },
    };
    expect(zh(size)).toBe('文件大小超过了允许的上限：现在是 25 MB，最多 20 MB。');
    expect(zh({ ...size, found: '22020097' })).toContain('现在是 21 MB');
    expect(zh({ ...size, found: '22544384' })).toContain('现在是 21.5 MB');
    const sheets: Finding = {
      code: 'JY0107',
      where: {},
      found: '65',
      expected: '64',
      params: { limit: 'sheets', allowed: 64 },
    };
    expect(en(sheets)).toBe('The number of sheets is over the limit: it is 65, at most 64 is allowed.');
  });

  it('asks for a 0 where a count is blank, and only there', () => {
    const fix = (expected: string): string => render({ code: 'JY2101', where: cell, expected }, 'zh-CN').fix;
    expect(fix('0, 1, 2 …')).toBe('请补填，确实没有的填 0：空着不等于 0，相关指标会没有得分。');
    expect(fix('是 / 否')).toBe('请补填；空着的话，相关指标会没有得分。');
  });

  it('says in which way a spelling was put right', () => {
    const finding: Finding = {
      code: 'JY2106',
      where: cell,
      found: ' 21',
      expected: '21',
      params: { rules: 'spaces,textNumber,spaces' },
    };
    expect(zh(finding)).toBe(
      '“T003 听课节数（下学期）”写的是“21”，已按“21”读取（前后有空格，已去掉；文字改为数字），意思没有变。',
    );
    expect(en(finding)).toContain(
      'it was read as “21” (blanks around it taken away; text made a number), the meaning is the same.',
    );
  });

  it('names an indicator without its standard', () => {
    const finding: Finding = {
      code: 'JY8104',
      where: {},
      indicator: 'city/school#A6',
      params: { printed: '3.00', computed: '2.00' },
    };
    expect(zh(finding)).toBe('指标 A6 印的是 3.00，按所附数据重新计算是 2.00。');
  });

  it('shows a code that it does not know', () => {
    const finding: Finding = { code: 'JY6999', where: cell, found: '3', expected: '4' };
    expect(zh(finding)).toBe('“T003 听课节数（下学期）”有问题，现在是“3”，应为 4。');
    expect(render(finding, 'en').title).toBe('A problem without a description');
  });

  it('cuts long values and lets no control character through', () => {
    const finding: Finding = { code: 'JY2102', where: cell, found: `\u001b[2J${'很'.repeat(200)}` };
    const message = zh(finding);
    expect(message).not.toContain('\u001b');
    expect(message).toContain(`“[2J${'很'.repeat(56)}…”`);
  });

  it('turns quotation marks inside a label into single ones', () => {
    expect(labelText('G01 “全员”次数')).toBe('G01 ‘全员’次数');
    expect(zh({ code: 'JY2101', where: { label: 'G01 “全员”次数' } })).toBe('“G01 ‘全员’次数”还没有填。');
  });
});

describe('every text of the catalogue', () => {
  const UNFILLED = /undefined|null|NaN|\{|\}|\[\[|\]\]|“”|（）|\(\)|\s[，。）]|[，：；（]。|，，|，。|\s{2}/;
  const texts = (finding: Finding): readonly string[] =>
    LANGUAGES.flatMap((language) => {
      const { message, fix } = render(finding, language);
      return [message, fix];
    });

  it.each(CATALOGUE.map((entry) => entry.code))('%s reads well without any value', (code) => {
    for (const text of texts({ code, where: {} })) expect(text).not.toMatch(UNFILLED);
  });

  it('reads well with any choice of values', () => {
    const value = fc.option(fc.constantFrom('12', '甲', 'yes', 'fileBytes', 'zip'), { nil: undefined });
    const general = fc.record(
      {
        found: fc.constant('12'),
        expected: fc.constant('8'),
        subject: fc.constant('T003'),
        indicator: fc.constant('s#A6'),
      },
      { requiredKeys: [] },
    );
    const place = fc.record(
      {
        file: fc.constant('a.xlsx'),
        sheet: fc.constant('表'),
        cell: fc.constant('B2'),
        label: fc.constant('名'),
        pointer: fc.constant('/a'),
      },
      { requiredKeys: [] },
    );
    const finding = fc.constantFrom(...CATALOGUE).chain((entry) =>
      fc.record({
        code: fc.constant(entry.code),
        general,
        where: place,
        params: fc.dictionary(fc.constantFrom('x', ...entry.params), value),
      }),
    );
    fc.assert(
      fc.property(finding, ({ code, general: rest, where, params }) => {
        const given = Object.fromEntries(
          Object.entries(params).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
        );
        for (const text of texts({ code, where, ...rest, params: given })) expect(text).not.toMatch(UNFILLED);
      }),
      { numRuns: 1500, seed: 7 },
    );
  });

  it('names what was found wherever the code speaks of a cell', () => {
    const cellCodes = CATALOGUE.filter(
      (entry) => /^JY2/.test(entry.code) && !['JY2101', 'JY2113', 'JY2114'].includes(entry.code),
    );
    for (const { code } of cellCodes) expect(zh({ code, where: cell, found: '某值' }), code).toContain('某值');
  });
});
