import { describe, expect, it } from 'vitest';
import { type AttributeList, scanXml, type XmlEvents } from '../../../../src/workbook/read/xml-scanner.js';

/** What is told, one line an event; ends after the event called `last`. */
class Recorder implements XmlEvents {
  readonly lines: string[] = [];
  stopped: unknown;

  constructor(private readonly last = '') {}

  open(name: string, attributes: AttributeList): void {
    const listed = Array.from(
      { length: attributes.length },
      (_, i) => `${attributes.nameAt(i)}=${attributes.valueAt(i)}`,
    );
    this.tell([`<${name}`, ...listed].join(' '));
  }

  close(): void {
    this.tell('>');
  }

  text(content: string): void {
    this.tell(`"${content}`);
  }

  private tell(line: string): void {
    this.lines.push(line);
    if (line === this.last) this.stopped = line;
  }
}

function scan(text: string, last?: string): string[] {
  const recorder = new Recorder(last);
  const problem = scanXml(text, recorder);
  return problem ? [...recorder.lines, problem] : recorder.lines;
}

describe('elements and text', () => {
  it('are told in their order', () => {
    expect(scan('<a><b>x</b>y<c/></a>')).toEqual(['<a', '<b', '"x', '>', '"y', '<c', '>', '>']);
  });

  it('may have blanks inside the tags', () => {
    expect(scan('<a\n x = "1"\ty=\'2\' ><b\n/></a >')).toEqual(['<a x=1 y=2', '<b', '>', '>']);
  });

  it('may have names with a prefix, digits, dots and Chinese letters', () => {
    expect(scan('<x:a-1.b/>')).toEqual(['<x:a-1.b', '>']);
    expect(scan('<表 列="1"/>')).toEqual(['<表 列=1', '>']);
  });

  it('keep blank text inside the root and drop it outside', () => {
    expect(scan('\n<a> <b/>\n</a>\n')).toEqual(['<a', '" ', '<b', '>', '"\n', '>']);
  });

  it('have one kind of line end', () => {
    expect(scan('<a x="1\r\n2">p\r\nq\rr</a>')).toEqual(['<a x=1 2', '"p\nq\nr', '>']);
  });
});

describe('references', () => {
  it('are replaced in text and attributes', () => {
    expect(scan('<a x="&lt;&quot;&#65;">&amp;lt;&gt;&apos;&#x4E2D;&#x1F600;</a>')).toEqual([
      '<a x=<"A',
      '"&lt;>\'中😀',
      '>',
    ]);
  });

  it('keep the line ends that they stand for', () => {
    expect(scan('<a x="&#10;&#13;">&#13;&#10;</a>')).toEqual(['<a x=\n\r', '"\r\n', '>']);
  });

  it.each([
    '&',
    '& ',
    '&lt',
    '&nbsp;',
    '&#;',
    '&#x;',
    '&#X41;',
    '&#0;',
    '&#xD800;',
    '&#xFFFE;',
    '&#x110000;',
    '&#99999999999;',
    '&toString;',
  ])('cannot be %j', (reference) => {
    expect(scan(`<a>${reference}</a>`)).toEqual(['<a', 'not-well-formed']);
    expect(scan(`<a x="${reference}"/>`)).toEqual(['not-well-formed']);
  });
});

describe('what is neither element nor text', () => {
  it('is passed over', () => {
    expect(scan('<?xml version="1.0"?><!-- a --><?mso x?><a><!-- < & --><?p?></a><!----><?end ?>')).toEqual([
      '<a',
      '>',
    ]);
  });

  it('but character data is text as it stands', () => {
    expect(scan('<a>1<![CDATA[<b>&amp;]]]>2<![CDATA[]]></a>')).toEqual(['<a', '"1', '"<b>&amp;]', '"2', '>']);
  });

  it('and a document type is refused wherever it stands', () => {
    expect(scan('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toEqual(['doctype']);
    expect(scan('<a><!DOCTYPE a></a>')).toEqual(['<a', 'doctype']);
  });
});

describe('a document that is not well-formed', () => {
  it.each([
    ['nothing', ''],
    ['only blanks', ' \n'],
    ['only a comment', '<!-- a -->'],
    ['no end tag', '<a>'],
    ['no start tag', '</a>'],
    ['another end tag', '<a></b>'],
    ['an end tag that only begins the same', '<a></ab>'],
    ['an end tag with an attribute', '<a></a x="1">'],
    ['end tags crossed', '<a><b></a></b>'],
    ['two roots', '<a/><b/>'],
    ['text before the root', 'x<a/>'],
    ['text after the root', '<a/>x'],
    ['character data after the root', '<a/><![CDATA[x]]>'],
    ['a tag without a name', '<>'],
    ['a blank before the name', '< a/>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a name that begins with a dash', '<-a/>'],
    ['a tag that does not end', '<a'],
    ['a tag that does not end after an attribute', '<a x="1"'],
    ['a tag with a second slash', '<a//>'],
    ['a blank between slash and end', '<a/ >'],
    ['an attribute without a value', '<a x/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute without its second quote', '<a x="1/>'],
    ['an attribute with mixed quotes', '<a x="1\'/>'],
    ['an attribute with a tag in it', '<a x="<b"/>'],
    ['attributes side by side', '<a x="1"y="2"/>'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['a comment that does not end', '<a><!-- x</a>'],
    ['a comment with two dashes inside', '<a><!-- x -- y --></a>'],
    ['a comment that ends in three dashes', '<a><!-- x ---></a>'],
    ['character data that does not end', '<a><![CDATA[x]]</a>'],
    ['the end of character data in text', '<a>x]]>y</a>'],
    ['an unknown declaration', '<a><!ELEMENT b></a>'],
    ['an instruction without a name', '<? x?><a/>'],
    ['an instruction that does not end', '<a/><?x '],
    ['an XML declaration that is not the first thing', ' <?xml version="1.0"?><a/>'],
    ['a control character', '<a>\u0001</a>'],
    ['a zero', '<a x="\0"/>'],
    ['a character that is none', '<a>\uFFFF</a>'],
  ])('has %s', (_, text) => {
    expect(scan(text).at(-1)).toBe('not-well-formed');
  });

  it('has a name twice among many attributes', () => {
    const many = Array.from({ length: 40 }, (_, i) => `a${i}="${i}"`).join(' ');
    expect(scan(`<a ${many}/>`)).toHaveLength(2);
    expect(scan(`<a ${many} a3=""/>`)).toEqual(['not-well-formed']);
    expect(scan(`<a ${many} a39=""/>`)).toEqual(['not-well-formed']);
  });
});

describe('a text longer than asked for', () => {
  const problem = (text: string) => scanXml(text, new Recorder(), 5);

  it('is refused, as it is written', () => {
    expect([
      problem('<a>12345</a>'),
      problem('<a>123456</a>'),
      problem('<a>&amp;</a>'),
      problem('<a>&amp;x</a>'),
    ]).toEqual([undefined, 'long-text', undefined, 'long-text']);
  });

  it('is refused as character data and outside the root too', () => {
    expect([problem('<a><![CDATA[12345]]></a>'), problem('<a><![CDATA[123456]]></a>'), problem('<a/>      ')]).toEqual([
      undefined,
      'long-text',
      'long-text',
    ]);
  });

  it('may be an attribute or a comment', () => {
    expect(problem('<a x="123456"><!--123456--></a>')).toBeUndefined();
  });
});

describe('stopping', () => {
  it('takes effect after the tag at hand, whatever follows', () => {
    expect(scan('<a><b/><c/></a>', '<b')).toEqual(['<a', '<b', '>']);
    expect(scan('<a><b></a', '<b')).toEqual(['<a', '<b']);
  });

  it('makes the rest count for nothing', () => {
    expect(scan('<a>x<', '"x')).toEqual(['<a', '"x', 'not-well-formed']);
    expect(scan('<a><b/></z><', '>')).toEqual(['<a', '<b', '>']);
  });
});

describe('an attribute list', () => {
  it('gives values by name, and nothing of the tag before', () => {
    const seen: (string | undefined)[] = [];
    const events: XmlEvents = {
      stopped: undefined,
      open: (_, attributes) => {
        seen.push(attributes.get('r'), attributes.get('s'));
      },
      close: () => undefined,
      text: () => undefined,
    };
    scanXml('<a r="1" s="2"><b s="3"/></a>', events);
    expect(seen).toEqual(['1', '2', undefined, '3']);
  });

  it('costs no more than its length, however many there are', () => {
    const attributes = Array.from({ length: 50_000 }, (_, i) => `a${i}=""`).join(' ');
    const start = performance.now();
    expect(scan(`<a ${attributes}/>`)).toHaveLength(2);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
