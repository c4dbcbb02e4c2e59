import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, renderMarkdown } from '../../../src/output/markdown.js';
import { BATCH, documentOf, inCell } from './hand-made.js';

const html = (markdown: string): string => new MarkdownIt({ html: true }).render(markdown);

describe('renderMarkdown', () => {
  it('has a section with a table for each file', () => {
    const page = html(renderMarkdown(documentOf(BATCH)));
    expect(page.match(/<h2>/g)).toHaveLength(4);
    expect(page.match(/<table>/g)).toHaveLength(3);
    expect(page.match(/<tr>/g)).toHaveLength(6 + 2 + 1 + 3);
    expect(page).toContain('<td>教师情况!M6:M10、M14</td>');
    expect(page).toContain('<p>没有发现问题。</p>');
  });

  it('says how many follow, in words of the language', () => {
    expect(renderMarkdown(documentOf(BATCH))).toContain('另有 1 项由此引起，改好后一并消失。 |');
    expect(renderMarkdown(documentOf(BATCH, { language: 'en' }))).toContain(
      ' 1 more follows from this and goes away with it. |',
    );
  });

  it('shows what was typed, as it was typed', () => {
    const found = '<script>x</script>|`a`*b*_c_[d](e)~~f~~\\';
    const page = html(renderMarkdown(documentOf([inCell('JY2102', '表!A1', '节数', { found })])));
    expect(page).toContain('&lt;script&gt;x&lt;/script&gt;|`a`*b*_c_[d](e)~~f~~\\');
    expect(page.match(/<td>/g)).toHaveLength(5);
  });
});

describe('escapeMarkdown', () => {
  it('escapes what Markdown and HTML are made of, and makes one line', () => {
    expect(escapeMarkdown('a|b\nc<d')).toBe('a\\|b c\\<d');
    expect(escapeMarkdown('听课 20 节（下学期）')).toBe('听课 20 节（下学期）');
  });
});
