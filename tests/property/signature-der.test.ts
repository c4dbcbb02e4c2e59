import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type DerNode, readDer, setOf, tagged } from '../../src/signature/der.js';
import { decodeOid, encodeOid } from '../../src/signature/oid.js';

const constructed = fc.constantFrom(0x30, 0x31, 0xa0, 0xa1);
const primitive = fc.constantFrom(0x04, 0x0c, 0x13, 0x80);

const values = fc.letrec<{ value: Uint8Array }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.tuple(primitive, fc.uint8Array({ maxLength: 300 })).map(([tag, content]) => tagged(tag, content)),
    fc
      .tuple(constructed, fc.array(tie('value'), { maxLength: 4 }))
      .map(([tag, parts]) => (tag === 0x31 ? setOf(...parts) : tagged(tag, ...parts))),
  ),
})).value;

/** Writes a node again from its parts alone. */
const rewrite = (node: DerNode): Uint8Array =>
  tagged(node.tag, ...(node.tag & 0x20 ? node.children.map(rewrite) : [node.content]));

test('what is written is read, and written again it is the same bytes', () => {
  fc.assert(
    fc.property(values, (bytes) => {
      const node = readDer(bytes);
      expect(node && Buffer.compare(rewrite(node), bytes)).toBe(0);
    }),
  );
});

test('whatever is accepted has one spelling only', () => {
  const changed = fc.tuple(values, fc.nat(), fc.integer({ min: 1, max: 255 }));
  fc.assert(
    fc.property(changed, ([bytes, at, mask]) => {
      const altered = Uint8Array.from(bytes);
      altered[at % altered.length] = (altered[at % altered.length] ?? 0) ^ mask;
      const node = readDer(altered);
      if (node !== undefined) expect(Buffer.compare(rewrite(node), altered)).toBe(0);
    }),
    { numRuns: 2000 },
  );
});

test('no bytes make the reader throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const node = readDer(bytes);
      expect(node === undefined || node.bytes.length === bytes.length).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('identifiers survive encoding', () => {
  const arcs = fc.tuple(
    fc.constantFrom('0.1', '0.39', '1.2', '1.39', '2.5', '2.40', '2.999'),
    fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 }), { maxLength: 10 }),
  );
  fc.assert(
    fc.property(arcs, ([first, rest]) => {
      const dotted = [first, ...rest].join('.');
      expect(decodeOid(encodeOid(dotted))).toBe(dotted);
    }),
  );
});
