import { describe, expect, test } from 'vitest';
import { renderTemplate, type TemplateSource } from '../../../src/report/templates.js';

const part = (file: string, text: string): TemplateSource => ({ file, text });

function render(text: string, partials: Readonly<Record<string, TemplateSource>>, data: unknown = {}) {
  return renderTemplate({ file: 'report.md.hbs', text, partials: new Map(Object.entries(partials)) }, data);
}

const broken = (file: string, line: number, found: string, expected: string) => ({
  ok: false,
  findings: [{ code: 'JY4901', where: { file, label: `第 ${line} 行` }, found, expected, params: { line } }],
});

describe('partials', () => {
  test('see the names that stand where they are called', () => {
    const outcome = render(
      '{{#each rows}}\n{{> line}}\n\n{{/each}}',
      { line: part('line', '项：{{name}}\n') },
      {
        rows: [{ name: '甲' }, { name: '乙*' }],
      },
    );
    expect(outcome.ok && outcome.value).toEqual([
      { kind: 'paragraph', content: [{ text: '项：甲' }] },
      { kind: 'paragraph', content: [{ text: '项：乙*' }] },
    ]);
  });

  test('may hold blocks, and others', () => {
    const outcome = render(
      '# 题\n\n{{> foot}}',
      {
        foot: part('foot', ':::closing\n{{> office}}\n:::\n'),
        office: part('office', 'issuer | {{issuer}} | 2026年6月30日\n'),
      },
      { issuer: '某某市教科院' },
    );
    expect(outcome.ok && outcome.value).toEqual([
      { kind: 'title', content: [{ text: '题' }] },
      { kind: 'closing', parties: [{ name: 'issuer', issuer: '某某市教科院', date: '2026年6月30日' }] },
    ]);
  });

  test('a fault inside is told with the file and line of the partial', () => {
    const one = (text: string) => render('甲\n\n{{> p}}\n', { p: part('own/p.md.hbs', text) }, { a: 1 });
    expect(one('一\n{{missing}}')).toEqual(broken('own/p.md.hbs', 2, 'missing', '数据中有的名称'));
    expect(one('一\n\n{{upper a}}')).toEqual(broken('own/p.md.hbs', 3, 'upper', 'eq join'));
    expect(one(':::seal\n没有名称\n:::')).toEqual(
      broken('own/p.md.hbs', 1, '没有名称', '名称（字母、数字、-） | 标签 | 各行文字'),
    );
    expect(one('一\n{{#if a}}')).toMatchObject({
      ok: false,
      findings: [{ code: 'JY4913', where: { file: 'own/p.md.hbs' }, expected: '{{/if}}' }],
    });
  });

  test('a fault below a partial is told with the line of the template', () => {
    expect(render('{{> p}}\n\n\n{{missing}}', { p: part('p', '一\n二\n三\n') })).toEqual(
      broken('report.md.hbs', 4, 'missing', '数据中有的名称'),
    );
  });

  test('an unknown one is told with those there are; none takes arguments', () => {
    const known = { foot: part('foot', '尾'), head: part('head', '头') };
    expect(render('{{> fot}}', known)).toEqual(broken('report.md.hbs', 1, '{{> fot}}', '{{> foot}} {{> head}}'));
    expect(render('{{> foot rows}}', known, { rows: [] })).toEqual(
      broken('report.md.hbs', 1, '{{> foot}}', '{{> foot}} {{> head}}'),
    );
    expect(render('{{> foot a=1}}', known)).toMatchObject({ ok: false });
    expect(render('{{> (join foot)}}', known, { foot: 'foot' })).toMatchObject({ ok: false });
  });

  test('one that takes in itself is refused, also over another', () => {
    expect(render('{{> a}}', { a: part('a', '{{> a}}') })).toEqual(broken('a', 1, '{{> a}}', '片段不能引用自己'));
    expect(render('{{> a}}', { a: part('a', '\n{{> b}}'), b: part('b', '{{> a}}') })).toEqual(
      broken('b', 1, '{{> a}}', '片段不能引用自己'),
    );
  });

  test('a few lines cannot become millions', () => {
    const ten = (name: string): string => `{{> ${name}}}`.repeat(10);
    const partials = Object.fromEntries(
      Array.from({ length: 7 }, (_, index) => [`p${index}`, part(`p${index}`, ten(`p${index + 1}`))]),
    );
    const before = performance.now();
    expect(render('{{> p0}}', { ...partials, p7: part('p7', '文') })).toMatchObject({ ok: false });
    expect(performance.now() - before).toBeLessThan(2000);
  });

  test('the same partial twice is no loop', () => {
    const outcome = render('{{> a}}\n\n{{> a}}', { a: part('a', '文\n') });
    expect(outcome.ok && outcome.value.length).toBe(2);
  });
});

describe('the layout of a template', () => {
  test('comes as a page break before everything, with numbered headings', () => {
    const outcome = render(
      '---\npreset: gongwen\nnumbering: auto\n---\n# 题\n\n## 甲\n\n{{#if b}}\n## 乙\n{{/if}}\n\n## 丙',
      {},
      {
        b: false,
      },
    );
    expect(outcome.ok && outcome.value).toEqual([
      { kind: 'pageBreak', preset: 'gongwen' },
      { kind: 'title', content: [{ text: '题' }] },
      { kind: 'heading', level: 1, content: [{ text: '一、' }, { text: '甲' }] },
      { kind: 'heading', level: 1, content: [{ text: '二、' }, { text: '丙' }] },
    ]);
  });

  test('a broken one is told like any fault', () => {
    expect(render('---\npreset: x\n---\n', {})).toEqual(
      broken('report.md.hbs', 2, 'preset=x', 'gongwen compact certificate'),
    );
  });
});
