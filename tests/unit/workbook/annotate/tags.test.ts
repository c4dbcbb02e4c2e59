import { describe, expect, it } from 'vitest';
import {
  attributeOf,
  childElements,
  childrenOf,
  innerXml,
  outerXml,
  prefixed,
  prefixOf,
  rootElement,
  spliced,
  startTag,
  unprefixed,
  withAttribute,
} from '../../../../src/workbook/annotate/tags.js';

const XML =
  '<?xml version="1.0"?><!-- <no/> --><x:a t="1 > 0"><x:b>1</x:b><c/><![CDATA[<d/>]]><x:b n=\'"\'><e/></x:b></x:a>';

describe('elements in a text', () => {
  it('finds the root behind declaration and comment', () => {
    const root = rootElement(XML);
    expect(root && [root.name, root.local, prefixOf(root), startTag(XML, root)]).toEqual([
      'x:a',
      'a',
      'x:',
      '<x:a t="1 > 0">',
    ]);
  });

  it('gives direct children only, and passes CDATA over', () => {
    const root = rootElement(XML);
    const children = root ? childrenOf(XML, root) : [];
    expect(children.map((child) => outerXml(XML, child))).toEqual(['<x:b>1</x:b>', '<c/>', "<x:b n='\"'><e/></x:b>"]);
    expect(children.map((child) => innerXml(XML, child))).toEqual(['1', '', '<e/>']);
  });

  it('finds nothing in a text without elements', () => {
    expect(childElements('no tags', 0, 7)).toEqual([]);
    expect(rootElement('')).toBeUndefined();
  });
});

describe('attributes of a start tag', () => {
  it('are read in both kinds of quotation marks, with blanks around the sign', () => {
    const tag = `<c r = "A1" s='5' x:r="no"/>`;
    expect(['r', 's', 't'].map((name) => attributeOf(tag, name))).toEqual(['A1', '5', undefined]);
  });

  it('are set, replaced and taken away', () => {
    expect(withAttribute('<c r="A1"/>', 's', 7)).toBe('<c r="A1" s="7"/>');
    expect(withAttribute('<c s="1" r="A1">', 's', 7)).toBe('<c s="7" r="A1">');
    expect(withAttribute('<c r="A1" s="1"/>', 's', undefined)).toBe('<c r="A1"/>');
    expect(withAttribute('<c/>', 's', undefined)).toBe('<c/>');
  });
});

describe('texts put together', () => {
  it('has its parts replaced in the order of their places', () => {
    const changes = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 2, text: '' },
      { start: 4, end: 4, text: '-' },
    ];
    expect(
      spliced(
        'abcdefg',
        [changes[2], changes[0], changes[1]].flatMap((change) => change ?? []),
      ),
    ).toBe('cd-Efg');
  });

  it('gets prefixes and loses them again', () => {
    const plain = '<fill><fgColor rgb="1"/></fill>';
    expect(prefixed(plain, 'x:')).toBe('<x:fill><x:fgColor rgb="1"/></x:fill>');
    expect(unprefixed(prefixed(plain, 'x:'), 'x:')).toBe(plain);
    expect([prefixed(plain, ''), unprefixed(plain, '')]).toEqual([plain, plain]);
  });
});
