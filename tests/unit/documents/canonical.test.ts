import { describe, expect, it } from 'vitest';
import { canonicalJson, documentText } from '../../../src/documents/canonical.js';

/** The number whose IEEE 754 bits these are. */
const double = (hex: string): number => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonicalJson by the examples of RFC 8785', () => {
  it('writes the example of section 3.2.2', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(input))).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it('sorts members by their UTF-16 code units, as in section 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(input)) as object)).toHaveLength(7);
    const order = [...canonicalJson(input).matchAll(/:"([^"]*)"/g)].map((match) => match[1]);
    expect(order).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the number %s of appendix B as %s', (bits, text) => {
    expect(canonicalJson(double(bits))).toBe(text);
  });
});

describe('canonicalJson', () => {
  it('writes control characters short where JSON has a short form, else with four digits', () => {
    expect(canonicalJson('\b\t\n\f\r"\\\u0000\u001f\u007f/\u2028')).toBe(
      '"\\b\\t\\n\\f\\r\\"\\\\\\u0000\\u001f\u007f/\u2028"',
    );
  });

  it('leaves Chinese as it is, in member names too', () => {
    expect(canonicalJson({ 校: '青果路实验小学', 名: ['一', '二'] })).toBe('{"名":["一","二"],"校":"青果路实验小学"}');
  });

  it('sorts at every depth and keeps the order of lists', () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 3], a: { '10': 1, '9': 2, '': 3 } })).toBe(
      '{"a":{"":3,"10":1,"9":2},"b":[{"a":2,"z":1},3]}',
    );
  });

  it('leaves out members without a value, and keeps places in lists', () => {
    expect(canonicalJson({ a: undefined, b: null, c: [undefined, null] })).toBe('{"b":null,"c":[null,null]}');
  });

  it('does not depend on the order in which members were set', () => {
    expect(canonicalJson({ x: 1, y: { p: 1, q: 2 } })).toBe(canonicalJson({ y: { q: 2, p: 1 }, x: 1 }));
  });

  it('keeps texts apart that look alike: nothing is normalised', () => {
    expect(canonicalJson('\u00e9')).not.toBe(canonicalJson('e\u0301'));
  });

  it.each([[[]], [{}], [''], [0], [false], [null]])('writes %j as JSON does', (value) => {
    expect(canonicalJson(value)).toBe(JSON.stringify(value));
  });
});

describe('documentText', () => {
  it('is indented, keeps the order of members and ends with a line end', () => {
    expect(documentText({ kind: 'award', id: 'x', list: [1] })).toBe(
      '{\n  "kind": "award",\n  "id": "x",\n  "list": [\n    1\n  ]\n}\n',
    );
  });
});

describe('long lists', () => {
  it('have the same bytes whether or not they hold only what has no members', () => {
    const plain = [1, -0, 1e30, 0.1, '€"\\\n', true, null];
    expect(canonicalJson(plain)).toBe('[1,0,1e+30,0.1,"€\\"\\\\\\n",true,null]');
    expect(canonicalJson([...plain, {}])).toBe(`${canonicalJson(plain).slice(0, -1)},{}]`);
    expect([canonicalJson([]), canonicalJson([undefined, 1])]).toEqual(['[]', '[null,1]']);
  });
});
