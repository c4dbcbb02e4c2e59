import { describe, expect, it } from 'vitest';
import { changeNotes, emptyNotes, NOTE_SEPARATOR } from '../../../../src/workbook/annotate/notes.js';
import { MAIN } from '../../../fixtures/workbooks/build-workbook.js';

const note = { heading: '【校验】错误 JY2103', text: '填的是 421 <太大>\n怎么改：改正' };
const texts = (xml: string): readonly string[] =>
  [...xml.matchAll(/<comment ref="(\w+)" authorId="(\d+)">([\s\S]*?)<\/comment>/g)].map(
    ([, cell, author, inner]) => `${cell} by ${author}: ${(inner ?? '').replace(/<[^>]*>/g, '')}`,
  );
const comments = (body: string, authors = '<author>张老师</author>'): string =>
  `<comments xmlns="${MAIN}"><authors>${authors}</authors><commentList>${body}</commentList></comments>`;

describe('notes of a sheet', () => {
  it('are written by an author of their own, in the order of their cells', () => {
    const changed = changeNotes(
      emptyNotes(MAIN),
      'c',
      new Map([
        ['B10', note],
        ['B9', note],
      ]),
    );
    expect(changed.xml).toContain('<authors><author>jiaoyan</author></authors>');
    expect(texts(changed.xml)).toEqual([
      'B9 by 0: 【校验】错误 JY2103\n填的是 421 &lt;太大&gt;\n怎么改：改正',
      'B10 by 0: 【校验】错误 JY2103\n填的是 421 &lt;太大&gt;\n怎么改：改正',
    ]);
    expect([changed.added, changed.removed]).toEqual([['B10', 'B9'], []]);
  });

  it('stand above a note of somebody else, which stays', () => {
    const changed = changeNotes(
      comments(
        '<comment ref="A1" authorId="0"><text><t>请再核对</t></text></comment><comment ref="C3" authorId="0"><text><t>好</t></text></comment>',
      ),
      'c',
      new Map([['A1', note]]),
    );
    expect(texts(changed.xml)).toEqual([
      `A1 by 0: 【校验】错误 JY2103\n填的是 421 &lt;太大&gt;\n怎么改：改正\n${NOTE_SEPARATOR}\n请再核对`,
      'C3 by 0: 好',
    ]);
    expect([changed.added, changed.removed]).toEqual([[], []]);
  });

  it('go away again, and leave what was below them', () => {
    const before = comments(
      '<comment ref="A1" authorId="0"><text><r><t>请再</t></r><r><t>核对 &amp; 签字</t></r></text></comment>',
    );
    const marked = changeNotes(
      before,
      'c',
      new Map([
        ['A1', note],
        ['B2', note],
      ]),
    );
    const restored = changeNotes(marked.xml, 'c', new Map());
    expect(texts(restored.xml)).toEqual(['A1 by 0: 请再核对 &amp; 签字']);
    expect(restored.removed).toEqual(['B2']);
  });

  it('are replaced, not stacked', () => {
    const once = changeNotes(emptyNotes(MAIN), 'c', new Map([['A1', note]]));
    const twice = changeNotes(once.xml, 'c', new Map([['A1', note]]));
    expect(twice.xml).toBe(once.xml);
    expect([twice.added, twice.removed]).toEqual([[], []]);
  });

  it('are known in a file that another program has saved, and in English', () => {
    const saved = comments('<comment ref="A1" authorId="0"><text><t>[Check] error JY2103 …</t></text></comment>');
    expect(changeNotes(saved, 'c', new Map()).removed).toEqual(['A1']);
  });

  it('do not touch the stand-in of a conversation', () => {
    const saved = comments(
      '<comment ref="A1" authorId="0"><text><t>[Threaded comment] …</t></text></comment>',
      '<author>tc={1}</author>',
    );
    const changed = changeNotes(saved, 'c', new Map([['A1', note]]));
    expect(texts(changed.xml)).toEqual(['A1 by 0: [Threaded comment] …']);
  });

  it('keep the prefix of the part', () => {
    const changed = changeNotes(
      `<x:comments xmlns:x="${MAIN}"><x:authors/><x:commentList/></x:comments>`,
      'c',
      new Map([['A1', { heading: '【校验】', text: 'a' }]]),
    );
    expect(changed.xml).toContain('<x:comment ref="A1" authorId="0"><x:text><x:r><x:rPr><x:b/>');
    expect(changed.xml).not.toMatch(/<\/?(?:comment|text|r|t)\b/);
  });

  it('refuse a part that holds none', () => {
    expect(() => changeNotes('<styleSheet/>', 'xl/c.xml', new Map())).toThrow('xl/c.xml: root');
  });
});
