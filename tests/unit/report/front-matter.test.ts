import { describe, expect, test } from 'vitest';
import { frontMatter } from '../../../src/report/front-matter.js';

describe('the front matter of a template', () => {
  test('names preset, orientation and numbering; the lines below keep their numbers', () => {
    const text = '---\npreset: gongwen\n# a remark\norientation: landscape\nnumbering: auto\n---\n# 标题';
    expect(frontMatter(text)).toEqual({
      ok: true,
      value: {
        layout: { kind: 'pageBreak', preset: 'gongwen', orientation: 'landscape' },
        numbered: true,
        body: '\n\n\n\n\n\n# 标题',
      },
    });
  });

  test('may be left out, wholly or in part', () => {
    expect(frontMatter('# 标题')).toEqual({ ok: true, value: { layout: null, numbered: false, body: '# 标题' } });
    expect(frontMatter('---\n---\n甲')).toEqual({ ok: true, value: { layout: null, numbered: false, body: '\n\n甲' } });
    expect(frontMatter('\uFEFF---\r\npreset: compact\r\n---\r\n甲')).toEqual({
      ok: true,
      value: { layout: { kind: 'pageBreak', preset: 'compact' }, numbered: false, body: '\n\n\n甲' },
    });
  });

  test('a rule at the top that is never closed is a rule', () => {
    expect(frontMatter('---\n甲')).toEqual({ ok: true, value: { layout: null, numbered: false, body: '---\n甲' } });
  });

  test.each([
    ['---\npreset: letter\n---', 2, 'preset=letter', 'gongwen compact certificate'],
    ['---\n\norientation: upright\n---', 3, 'orientation=upright', 'portrait landscape'],
    ['---\nnumbering: roman\n---', 2, 'numbering: roman', 'auto none'],
    ['---\nlayout: wide\n---', 2, 'layout: wide', 'preset: orientation: numbering:'],
    ['---\npreset gongwen\n---', 2, 'preset gongwen', 'preset: orientation: numbering:'],
    ['---\npreset: {{kind}}\n---', 2, 'preset: {{kind}}', 'preset: orientation: numbering:'],
  ])('%j is told with its line', (text, line, found, expected) => {
    expect(frontMatter(text)).toEqual({ ok: false, fault: { line, found, expected } });
  });
});
