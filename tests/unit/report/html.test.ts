import { describe, expect, test } from 'vitest';
import type { Block, TableBlock } from '../../../src/report/blocks.js';
import { escapeHtml, htmlPage } from '../../../src/report/html.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { demonstration, demonstrationData } from './demonstration.js';

const body = (...blocks: Block[]): string => {
  const page = htmlPage({ blocks, title: '报告' });
  return page.slice(page.indexOf('<body>') + 7, page.indexOf('</body>') - 1);
};
const inline = (text: string) => [{ text }];
const words = (text: string) => ({ content: inline(text) });

describe('the page', () => {
  test('is one page in Chinese that loads nothing and runs nothing', () => {
    const page = htmlPage({ blocks: [], title: '一中<x>' });
    expect(page).toContain('<!doctype html>\n<html lang="zh-CN">');
    expect(page).toContain('<title>一中&lt;x&gt;</title>');
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
    expect(page).not.toMatch(/<script|src=|href=|url\(|@import/);
  });

  test('the language can be another one', () => {
    expect(htmlPage({ blocks: [], title: '', lang: 'en' })).toContain('<html lang="en">');
  });
});

describe('blocks', () => {
  test('title and levels', () => {
    expect(
      body(
        { kind: 'title', content: inline('甲') },
        { kind: 'heading', level: 1, content: inline('乙') },
        { kind: 'heading', level: 3, content: inline('丙') },
      ),
    ).toBe('<h1>甲</h1>\n<h2>乙</h2>\n<h4>丙</h4>');
  });

  test('voices and line ends', () => {
    const content = [
      { text: '甲\n' },
      { text: '乙', strong: true },
      { text: '丙', emphasis: true },
      { text: '<丁>', code: true },
    ] as const;
    expect(body({ kind: 'paragraph', content })).toBe(
      '<p>甲<br><strong>乙</strong><em>丙</em><code>&lt;丁&gt;</code></p>',
    );
  });

  test('small print, rule and page break', () => {
    expect(body({ kind: 'note', content: inline('注') }, { kind: 'rule' }, { kind: 'pageBreak' })).toBe(
      '<p class="note">注</p>\n<hr>\n<div class="break"></div>',
    );
  });

  test('lists, nested and with another first number', () => {
    const nested = { kind: 'list', ordered: false, start: 1, items: [words('乙')] } as const;
    expect(body({ kind: 'list', ordered: true, start: 3, items: [{ ...words('甲'), nested }] })).toBe(
      '<ol start="3"><li>甲<ul><li>乙</li></ul></li></ol>',
    );
    expect(body({ kind: 'list', ordered: true, start: 1, items: [words('甲')] })).toBe('<ol><li>甲</li></ol>');
  });

  test('a table with head, spans, alignment, key row and caption', () => {
    const table: TableBlock = {
      kind: 'table',
      columns: [
        { width: 1, align: 'left' },
        { width: 1, align: 'right' },
      ],
      head: [{ cells: [{ ...words('甲'), colSpan: 2 }] }],
      rows: [
        { cells: [{ ...words('乙'), rowSpan: 2, header: true }, words('1')] },
        { cells: [words('2')] },
        { cells: [words('丙'), { ...words('3'), align: 'center' }], key: true },
      ],
      zebra: true,
      caption: '表<一>',
    };
    expect(body(table)).toBe(
      '<table class="zebra"><caption>表&lt;一&gt;</caption>' +
        '<thead><tr><th scope="col" colspan="2" style="text-align:center">甲</th></tr></thead>' +
        '<tbody><tr><th scope="row" rowspan="2">乙</th><td style="text-align:right">1</td></tr>' +
        '<tr><td style="text-align:right">2</td></tr>' +
        '<tr class="key"><td>丙</td><td style="text-align:center">3</td></tr></tbody></table>',
    );
  });

  test('facts are a table with named rows', () => {
    expect(body({ kind: 'keyValues', columns: 1, facts: [{ name: '学校', value: inline('一中') }] })).toBe(
      '<table><tbody><tr><th scope="row">学校</th><td>一中</td></tr></tbody></table>',
    );
  });

  test('seal boxes', () => {
    expect(
      body({ kind: 'sealArea', boxes: [{ name: 'school', label: '学校<章>', lines: ['签字：', '日期：'] }] }),
    ).toBe(
      '<div class="seals"><div class="seal"><p><strong>学校&lt;章&gt;</strong></p><div>签字：<br>日期：</div></div></div>',
    );
  });

  test.each(['radar', 'bars', 'progress'] as const)(
    'a chart (%s) is a picture with words for those who cannot see it',
    (chart) => {
      const values = [1, 2, 3].map((value) => ({ value, text: `${value}<` }));
      const html = body({
        kind: 'chart',
        chart,
        title: '图&',
        labels: ['甲', '乙', '丙"'],
        maxima: [3, 3, 3],
        series: [{ name: '', values }],
      });
      expect(html).toContain('<figcaption>图&amp;</figcaption>');
      expect(html).toContain('role="img" aria-label="图&amp;：甲 1&lt;；乙 2&lt;；丙&quot; 3&lt;。"');
      expect(html).toMatch(/<polygon class="f-(fill|line)" points="[\d., ]+"\/>/);
      expect(html).not.toMatch(/NaN|undefined|Infinity/);
    },
  );
});

describe('escaping', () => {
  test('the five marks', () => {
    expect(escapeHtml(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;');
  });

  test('no data can open an element, wherever they stand', () => {
    const bad = '<img src=x onerror=alert(1)>"\'';
    const data = {
      ...demonstrationData,
      school: { name: bad, code: bad },
      grade: bad,
      rows: demonstrationData.rows.map((row) => ({ ...row, name: bad, dimension: bad })),
      dimensions: demonstrationData.dimensions.map((row) => ({ ...row, name: bad })),
    };
    const outcome = renderTemplate(demonstration, data);
    const html = htmlPage({ blocks: outcome.ok ? outcome.value : [], title: bad });
    expect(outcome.ok).toBe(true);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;');
  });
});

describe('blocks of official papers', () => {
  test('a layout before everything prints nothing, later ones are page breaks', () => {
    const broken: Block = { kind: 'pageBreak', preset: 'gongwen' };
    expect(body(broken, { kind: 'paragraph', content: inline('甲') }, broken)).toBe(
      '<p>甲</p>\n<div class="break"></div>',
    );
  });

  test('aligned text and the fourth level', () => {
    expect(
      body(
        { kind: 'aligned', align: 'right', content: inline('编号') },
        { kind: 'heading', level: 4, content: inline('（1）') },
      ),
    ).toBe('<p class="aligned" style="text-align:right">编号</p>\n<h5>（1）</h5>');
  });

  test('names and dates that close it', () => {
    const parties = [{ name: 'a', issuer: '<教研室>', date: '2026年' }];
    expect(body({ kind: 'closing', parties })).toBe(
      '<div class="closing"><div><p>&lt;教研室&gt;</p><p>2026年</p></div></div>',
    );
  });
});
