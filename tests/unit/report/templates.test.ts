import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/report/blocks.js';
import { escapeMarkdown, renderTemplate } from '../../../src/report/templates.js';
import { demonstration, demonstrationData } from './demonstration.js';

const FILE = 'templates/report.md.hbs';
const render = (text: string, data: unknown = {}) => renderTemplate({ file: FILE, text }, data);
const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [{ text }] });
const finding = (line: number, found: unknown, expected: unknown) => ({
  ok: false,
  findings: [{ code: 'JY4901', where: { file: FILE, label: `第 ${line} 行` }, found, expected, params: { line } }],
});

describe('filling', () => {
  test('names, paths and numbers', () => {
    expect(
      render('{{school.name}}得{{total}}分，名次{{rank}}', { school: { name: '一中' }, total: '92.50', rank: 3 }),
    ).toEqual({
      ok: true,
      value: [paragraph('一中得92.50分，名次3')],
      findings: [],
    });
  });

  test('each, if, unless, eq and join', () => {
    const text =
      '{{#each rows}}{{@index}}{{name}}{{#if (eq grade "优秀")}}★{{else}}☆{{/if}}{{#unless last}}、{{/unless}}{{/each}}：{{join names}}/{{join names "-"}}';
    const rows = [
      { name: '甲', grade: '优秀', last: false },
      { name: '乙', grade: '良好', last: true },
    ];
    expect(render(text, { rows, names: ['丙', '丁'] })).toMatchObject({
      value: [paragraph('0甲★、1乙☆：丙、丁/丙-丁')],
    });
  });

  test('an else-if chain, a parent path and a named item', () => {
    const text =
      '{{#each rows as |row|}}{{#if (eq row 1)}}一{{else if (eq row 2)}}二{{else}}{{../other}}{{/if}}{{/each}}';
    expect(render(text, { rows: [1, 2, 3], other: '余' })).toMatchObject({ value: [paragraph('一二余')] });
  });

  test('an empty list takes the else branch', () => {
    expect(render('{{#each rows}}{{name}}{{else}}无{{/each}}', { rows: [] })).toMatchObject({
      value: [paragraph('无')],
    });
  });

  test('null is an absent value: it prints nothing and is not true', () => {
    expect(render('甲{{remark}}{{#if remark}}有{{else}}无{{/if}}', { remark: null })).toMatchObject({
      value: [paragraph('甲无')],
    });
  });

  test('false and nought are printed', () => {
    expect(render('{{a}} {{b}}', { a: 0, b: false })).toMatchObject({ value: [paragraph('0 false')] });
  });

  test('comments leave no trace', () => {
    expect(render('{{! 说明 }}{{!-- {{x}} --}}甲')).toMatchObject({ value: [paragraph('甲')] });
  });

  test('a template is compiled once', () => {
    const template = { file: FILE, text: '{{a}}' };
    expect(renderTemplate(template, { a: '甲' })).toMatchObject({ value: [paragraph('甲')] });
    expect(renderTemplate(template, { a: '乙' })).toMatchObject({ value: [paragraph('乙')] });
  });
});

describe('data that look like Markdown', () => {
  test.each([
    '常州|一中',
    '**一中**',
    '<script>alert(1)</script>',
    '# 一中',
    '- 一中',
    '1. 一中',
    '> 一中',
    ':::pagebreak',
    '`一中`',
    '[一中](http://x)',
    '![x](y)',
    '&lt;一中&gt;',
    '\\一中\\',
    '一中_高_部',
    '~~~',
    '---',
    '===',
    '{{total}}',
    '"一中"',
    'A+B=C @line:7',
    '^^',
  ])('%s prints as it is', (name) => {
    expect(render('{{name}}', { name })).toMatchObject({ value: [paragraph(name)] });
    const table = render(':::score-table\n| 甲 | 乙 |\n| - | - |\n| {{name}} | 1 |\n:::', { name });
    expect(table).toMatchObject({ value: [{ rows: [{ cells: [{ content: [{ text: name }] }, {}] }] }] });
    expect(render(':::facts\n名称 | {{name}}\n:::', { name })).toMatchObject({
      value: [{ facts: [{ value: [{ text: name }] }] }],
    });
    const caption = render(':::score-table caption="{{name}}"\n| 甲 |\n| - |\n:::', { name });
    expect(caption).toMatchObject({ value: [{ caption: name }] });
  });

  test('line ends and rows of spaces cannot begin a block', () => {
    expect(render('{{name}}', { name: '甲\n\n# 乙\r\n:::note   丙\u2028丁' })).toMatchObject({
      value: [paragraph('甲 # 乙 :::note 丙 丁')],
    });
  });

  test('every ASCII mark is escaped and nothing else', () => {
    expect(escapeMarkdown('a|b*，（一）')).toBe('a\\|b\\*，（一）');
    expect(escapeMarkdown('校本教研2026')).toBe('校本教研2026');
  });
});

describe('templates that cannot be used', () => {
  test('an unknown name', () => {
    expect(render('# 标题\n\n{{school.nam}}', { school: { name: '一中' } })).toEqual(
      finding(3, 'school.nam', '数据中有的名称'),
    );
  });

  test.each([
    ['{{#if unknown}}甲{{/if}}', 'unknown'],
    ['{{#each unknown}}甲{{/each}}', 'unknown'],
    ['{{#unless a.b.c}}甲{{/unless}}', 'a.b.c'],
    ['{{join unknown}}', 'unknown'],
    ['{{#if (eq unknown 1)}}甲{{/if}}', 'unknown'],
    ['{{#each rows}}{{name}}{{/each}}', 'name'],
    ['{{constructor}}', 'constructor'],
    ['{{__proto__}}', '__proto__'],
    ['{{rows.constructor.name}}', 'rows.constructor.name'],
    ['{{toString}}', 'toString'],
    ['{{rows.map}}', 'rows.map'],
  ])('%s: the name is unknown or not the data’s own', (text, name) => {
    expect(render(`\n${text}`, { a: {}, rows: [{}] })).toEqual(finding(2, name, '数据中有的名称'));
  });

  test.each([
    ['{{upper name}}', 'upper', 'eq join'],
    ['{{lookup a b}}', 'lookup', 'eq join'],
    ['{{log name}}', 'log', 'eq join'],
    ['{{#with name}}{{/with}}', 'with', 'each if unless'],
    ['{{#name}}{{/name}}', 'name', 'each if unless'],
    ['{{#if (gt 1 2)}}{{/if}}', 'gt', 'eq join'],
    ['{{{name}}}', '{{{…}}}', '{{…}}'],
    ['{{&name}}', '{{{…}}}', '{{…}}'],
    ['{{> part}}', '{{> part}}', '本模板内的内容'],
    ['{{#> part}}{{/part}}', '{{#> …}}', '本模板内的内容'],
    ['{{* deco}}', '{{* …}}', '本模板内的内容'],
    ['{{#* inline "x"}}{{/inline}}', '{{#* …}}', '本模板内的内容'],
  ])('%s is not allowed', (text, found, expected) => {
    expect(render(`甲\n\n${text}`, { name: '一中', a: 1, b: 2 })).toEqual(finding(3, found, expected));
  });

  test.each([
    ['甲\n{{#if a}}乙\n\n丙', 'JY4913', '{{#if a}}', '{{/if}}'],
    ['甲\n{{#if a}}{{/each}}', 'JY4913', '{{#if a}}', '{{/if}}'],
    ['甲\n{{/if}}', 'JY4914', '{{/if}}', '{{#if}}'],
    ['甲\n{{a', 'JY4901', '{{a', '成对的花括号，如 {{名称}}'],
  ])('broken syntax in %j is told in Chinese, with its line', (text, code, found, expected) => {
    const place = { where: { file: FILE, label: '第 2 行' }, params: { line: 2 } };
    expect(render(text, { a: 1 })).toEqual({ ok: false, findings: [{ code, found, expected, ...place }] });
  });

  test('an open block of a partial is told in the partial', () => {
    const partials = new Map([['end', { file: 'partials/end.md.hbs', text: '甲\n\n{{#if a}}乙' }]]);
    const outcome = renderTemplate({ file: FILE, text: '{{> end}}', partials }, { a: 1 });
    expect(outcome.findings).toMatchObject([
      { code: 'JY4913', where: { file: 'partials/end.md.hbs', label: '第 3 行' }, found: '{{#if a}}' },
    ]);
  });

  test.each(['', ' \n\n', '{{! 说明 }}', '---\npreset: gongwen\n---\n', '{{#if a}}甲{{/if}}'])(
    'a template that prints nothing is no paper: %j',
    (text) => {
      expect(render(text, { a: false })).toEqual({ ok: false, findings: [{ code: 'JY4911', where: { file: FILE } }] });
    },
  );

  test.each([
    ['{{rows}}', '列表'],
    ['{{school}}', '对象'],
  ])('%s is no text', (text, found) => {
    expect(render(text, { rows: [1], school: {} })).toEqual(finding(1, found, '文字或数字'));
  });

  test('a fault in a block is told at its line in the template, not in what was filled', () => {
    const text = '{{#each rows}}\n{{this}}\n\n{{/each}}\n:::chart pie\n:::';
    expect(render(text, { rows: ['甲', '乙', '丙'] })).toEqual(finding(5, 'pie', 'radar bars progress trend place'));
  });

  test('data cannot pretend to be another line', () => {
    expect(render(':::note {{x}}\n:::', { x: '@line:99' })).toEqual(finding(1, '@line:99', '没有参数'));
  });

  test('nothing throws, whatever the data are', () => {
    for (const data of [undefined, 3, 'x', []])
      expect(render('{{label}}', data)).toEqual(finding(1, 'label', '数据中有的名称'));
    expect(render('{{label}}', null).findings).toEqual([{ code: 'JY4911', where: { file: FILE } }]);
  });
});

describe('the demonstration', () => {
  test('has a block of every kind that it names, in order', () => {
    const outcome = renderTemplate(demonstration, demonstrationData);
    expect(outcome.findings).toEqual([]);
    expect(outcome.ok && outcome.value.map(({ kind }) => kind)).toEqual([
      'title',
      'keyValues',
      'heading',
      'paragraph',
      'heading',
      'chart',
      'heading',
      'list',
      'list',
      'heading',
      'table',
      'chart',
      'note',
      'sealArea',
    ]);
  });

  test('its table has 40 rows and a sum, dimensions over 8 rows each', () => {
    const outcome = renderTemplate(demonstration, demonstrationData);
    const table = outcome.ok ? outcome.value.find((block) => block.kind === 'table') : undefined;
    expect(table?.rows.length).toBe(41);
    expect(table?.rows.map(({ cells }) => cells[0]?.rowSpan ?? 1).filter((span) => span > 1)).toEqual([8, 8, 8, 8, 8]);
    expect(table?.rows[40]).toMatchObject({ key: true, cells: [{ colSpan: 3 }, {}, {}, {}] });
  });
});
