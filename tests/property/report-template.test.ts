import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/report/blocks.js';
import { inlineMarkdown } from '../../src/report/inline-markdown.js';
import { pipeRow } from '../../src/report/pipe-rows.js';
import { escapeMarkdown, renderTemplate } from '../../src/report/templates.js';

/** Text with many marks of Markdown and of templates. */
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'|*_`#-+.!<>[](){}\\~:=&"\'^$ 校本教研1a\n'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('').replace(/[\u0000\ufffd]/g, ''));
/** What is printed of a text: line ends and rows of spaces are one space; the edges of a paragraph have none. */
const printed = (text: string): string => text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').trim();

describe('data in a template', () => {
  test('print as they are in a paragraph', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const blocks = renderTemplate({ file: 'x', text: '头{{text}}尾' }, { text });
        const [block] = blocks.ok ? blocks.value : [];
        expect(block?.kind === 'paragraph' && plainText(block.content)).toBe(`头${escapedSpaces(text)}尾`);
      }),
      { numRuns: 400 },
    );
  });

  test('print as they are in a cell and never make another cell', () => {
    fc.assert(
      fc.property(wild, wild, (first, second) => {
        const template = { file: 'x', text: ':::score-table\n| 甲 | 乙 |\n| - | - |\n| {{first}} | {{second}} |\n:::' };
        const blocks = renderTemplate(template, { first, second });
        const [block] = blocks.ok ? blocks.value : [];
        const cells =
          block?.kind === 'table'
            ? block.rows.flatMap((row) => row.cells.map(({ content }) => plainText(content)))
            : [];
        expect(cells.map(printed)).toEqual([first, second].map(printed));
      }),
      { numRuns: 400 },
    );
  });

  test('never add a block, wherever they stand', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const template = { file: 'x', text: '# {{text}}\n\n- {{text}}\n\n:::note\n{{text}}甲\n:::\n\n{{text}}乙' };
        const blocks = renderTemplate(template, { text });
        const kinds = blocks.ok ? blocks.value.map(({ kind }) => kind) : [];
        expect(kinds).toEqual(['title', 'list', 'note', 'paragraph']);
      }),
      { numRuns: 400 },
    );
  });
});

describe('escaping', () => {
  test('inline Markdown takes away exactly what escaping puts in', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(plainText(inlineMarkdown(escapeMarkdown(text))).trim()).toBe(printed(text));
      }),
    );
  });

  test('an escaped text is one cell', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(pipeRow(`| ${escapeMarkdown(text)} | 尾 |`).cells.length).toBe(2);
      }),
    );
  });
});

describe('any text as a template', () => {
  const pieces = fc.constantFrom(
    '{{',
    '}}',
    '{{#if a}}',
    '{{/if}}',
    '{{a}}',
    ':::',
    ':::note',
    ':::chart radar',
    '|',
    '\n',
    '- ',
    '# ',
    '甲',
    '{{#each b}}',
    '{{/each}}',
    '{{else}}',
    '---',
    '**',
  );

  test('gives blocks or findings with a line, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        const outcome = renderTemplate({ file: 'x', text }, { a: '值', b: [1, 2] });
        if (outcome.ok) return;
        const [finding, ...others] = outcome.findings;
        expect([finding?.code, others.length]).toEqual([expect.stringMatching(/^JY49(?:01|11|13|14)$/), 0]);
        // A template that prints nothing has no line that is wrong.
        if (finding?.code === 'JY4911') return;
        const line = Number(finding?.params?.['line']);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 500 },
    );
  });
});

/** Inside a paragraph only rows of spaces change. */
function escapedSpaces(text: string): string {
  return text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ');
}
