import { describe, expect, it } from 'vitest';
import {
  type ElementHandler,
  MAIN_NAMESPACES,
  REFERENCE_NAMESPACES,
  readXml,
  type Stop,
} from '../../../../src/workbook/read/xml.js';
import { MAIN, REFERENCES, STRICT_MAIN, STRICT_REFERENCES } from '../../../fixtures/workbooks/build-workbook.js';

class Recorder implements ElementHandler {
  readonly lines: string[] = [];
  constructor(private readonly stopAt?: readonly [string, Stop]) {}

  open(name: string, attributes: Parameters<ElementHandler['open']>[1]): Stop | undefined {
    const [r, id] = [attributes.get('r'), attributes.qualified(REFERENCE_NAMESPACES, 'id')];
    this.lines.push(`<${name}${r === undefined ? '' : ` r=${r}`}${id === undefined ? '' : ` id=${id}`}`);
    return name === this.stopAt?.[0] ? this.stopAt[1] : undefined;
  }

  close(name: string): undefined {
    this.lines.push(`>${name}`);
  }

  text(content: string): void {
    this.lines.push(`"${content}`);
  }
}

function read(xml: string | Uint8Array, depth = 64, recorder = new Recorder(), stringLength = 32_767): unknown {
  const bytes = typeof xml === 'string' ? Buffer.from(xml) : xml;
  const problem = readXml(
    { name: 'p.xml', bytes },
    { root: 'a', namespaces: MAIN_NAMESPACES },
    { depth, stringLength },
    recorder,
  );
  return problem ?? recorder.lines;
}

const damaged = (reason: string, found?: string) => ({
  code: 'JY0109',
  where: {},
  ...(found === undefined ? {} : { found }),
  params: { part: 'p.xml', reason },
});

describe('namespaces', () => {
  it('make elements of the part known by local name, whatever the prefix', () => {
    expect(read(`<a xmlns="${MAIN}"><b>1</b></a>`)).toEqual(['<a', '<b', '"1', '>b', '>a']);
    expect(read(`<x:a xmlns:x="${MAIN}"><x:b>1</x:b></x:a>`)).toEqual(['<a', '<b', '"1', '>b', '>a']);
    expect(read(`<x:a xmlns:x="${STRICT_MAIN}"/>`)).toEqual(['<a', '>a']);
  });

  it('leave foreign elements out, with all that they hold', () => {
    const foreign = `<y:b xmlns:y="urn:y">1<x:b>2</x:b></y:b>`;
    expect(read(`<x:a xmlns:x="${MAIN}">${foreign}<x:c/>3</x:a>`)).toEqual(['<a', '<c', '>c', '"3', '>a']);
  });

  it('may be declared anew further in, and end there', () => {
    const inner = `<b xmlns="urn:other"/><b/><x:b xmlns:x="${MAIN}"/><x:b/>`;
    expect(read(`<a xmlns="${MAIN}">${inner}</a>`)).toEqual(['<a', '<b', '>b', '<b', '>b', '>a']);
  });

  it('may give a prefix another meaning for a while', () => {
    const inner = `<p:b xmlns:p="urn:other"><p:c/></p:b><p:d/>`;
    expect(read(`<p:a xmlns:p="${MAIN}">${inner}</p:a>`)).toEqual(['<a', '<d', '>d', '>a']);
  });

  it('may be taken away from elements without a prefix', () => {
    expect(read(`<a xmlns="${MAIN}"><b xmlns=""/><c/></a>`)).toEqual(['<a', '<c', '>c', '>a']);
  });

  it('of attributes count, not their prefixes', () => {
    const read1 = (namespace: string) => read(`<a xmlns="${MAIN}" xmlns:q="${namespace}" id="0" q:id="7" r="A1"/>`);
    expect(read1(REFERENCES)).toEqual(['<a r=A1 id=7', '>a']);
    expect(read1(STRICT_REFERENCES)).toEqual(['<a r=A1 id=7', '>a']);
    expect(read1('urn:other')).toEqual(['<a r=A1', '>a']);
  });

  it('cost no more where an element declares very many', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `xmlns:n${i}="urn:n${i}"`).join(' ');
    const inner = '<b xmlns:z="urn:z"/>'.repeat(5000);
    const start = performance.now();
    expect(read(`<a xmlns="${MAIN}" ${many}>${inner}</a>`)).toHaveLength(10_002);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe('the root', () => {
  it.each([
    ['another element', `<b xmlns="${MAIN}"/>`, 'b'],
    ['another namespace', '<a xmlns="urn:other"/>', 'a'],
    ['no namespace', '<a/>', 'a'],
    ['a prefix that nobody declared', '<x:a/>', 'x:a'],
  ])('must not be %s', (_, xml, found) => {
    expect(read(xml)).toEqual(damaged('root', found));
  });
});

describe('bytes', () => {
  const xml = `<a xmlns="${MAIN}">中文</a>`;
  const expected = ['<a', '"中文', '>a'];

  it('may be UTF-8 with or without a byte order mark', () => {
    expect(read(xml)).toEqual(expected);
    expect(read(`\uFEFF${xml}`)).toEqual(expected);
  });

  it('may be UTF-16 in either order', () => {
    const little = Buffer.from(`\uFEFF${xml}`, 'utf16le');
    expect(read(little)).toEqual(expected);
    expect(read(Buffer.from(little).swap16())).toEqual(expected);
  });

  it('may not be anything else', () => {
    const latin = Buffer.from(`<a xmlns="${MAIN}">é</a>`, 'latin1');
    expect(read(latin)).toEqual(damaged('encoding'));
  });
});

describe('problems', () => {
  it('name the part', () => {
    expect(read('<a>')).toMatchObject({ code: 'JY0109', params: { part: 'p.xml' } });
    expect(read(`<a xmlns="${MAIN}">`)).toEqual(damaged('not-well-formed'));
    expect(read('<!DOCTYPE a><a/>')).toEqual({ code: 'JY0108', where: {}, params: { what: 'doctype', part: 'p.xml' } });
  });

  it('are told for elements nested too deep, foreign ones too', () => {
    const nested = (tag: string) =>
      `<a xmlns="${MAIN}" xmlns:f="urn:f">${`<${tag}>`.repeat(3)}${`</${tag}>`.repeat(3)}</a>`;
    const over = { code: 'JY0107', where: {}, found: '4', expected: '3', params: { limit: 'depth', allowed: 3 } };
    expect(read(nested('b'), 4)).toHaveLength(8);
    expect(read(nested('b'), 3)).toEqual(over);
    expect(read(nested('f:b'), 3)).toEqual(over);
  });

  it('are told for a text far longer than any may be, before it is looked into', () => {
    const over = {
      code: 'JY0107',
      where: {},
      found: '101',
      expected: '100',
      params: { limit: 'stringLength', allowed: 100 },
    };
    const long = (text: string) => read(`<a xmlns="${MAIN}">${text}</a>`, 64, new Recorder(), 100);
    expect(long('&#38;'.repeat(960))).toEqual(['<a', `"${'&'.repeat(960)}`, '>a']);
    expect(long('&'.repeat(4801))).toEqual(over);
  });

  it('that the handler finds end the reading', () => {
    const finding = { code: 'JY0111', where: { cell: 'A1' } };
    const recorder = new Recorder(['b', finding]);
    expect(read(`<a xmlns="${MAIN}"><b/><c/></a>`, 64, recorder)).toBe(finding);
    expect(recorder.lines).toEqual(['<a', '<b']);
  });

  it('are not looked for once the handler is done', () => {
    const recorder = new Recorder(['b', 'done']);
    expect(read(`<a xmlns="${MAIN}"><b/></wrong>`, 64, recorder)).toEqual(['<a', '<b']);
  });
});
