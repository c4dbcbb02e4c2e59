import { describe, expect, it } from 'vitest';
import { looseDocument } from '../../../src/cli/receive-loose.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('A file that is a document of its own', () => {
  it.each([
    ['an attestation', 'attestation.json', '{"payload":"","payloadType":"x","signatures":[]}', { code: 'JY8258' }],
    ['an attestation under another name', 'a.xlsx', '{"payloadType":"x","signatures":[]}', { code: 'JY8258' }],
    [
      'a submission',
      'a.json',
      '\uFEFF \n{"kind":"submission"}',
      { code: 'JY8259', found: 'submission', params: { kind: 'submission' } },
    ],
    ['an object of no kind', 'a.json', '{"kind":7}', { code: 'JY8259' }],
    ['no sound JSON', 'a.json', '{"kind":', { code: 'JY8259' }],
  ])('%s is told as what it is', (_, file, text, expected) => {
    expect(looseDocument(file, bytes(text))).toEqual({ where: { file }, ...expected });
  });

  it('is not looked for in workbooks, texts and damaged files', () => {
    expect(looseDocument('a.xlsx', bytes('PK\u0003\u0004'))).toBeNull();
    expect(looseDocument('a.xlsx', bytes('{"kind":'))).toBeNull();
    expect(looseDocument('a.csv', bytes('编号,姓名'))).toBeNull();
    expect(looseDocument('a.json', bytes(''))).toBeNull();
    expect(looseDocument('a.json', bytes(`${' '.repeat(80)}{}`))).toBeNull();
  });

  it('is not read where it is very large; its beginning says enough', () => {
    const large = bytes(`{"kind":"submission","rest":"${'x'.repeat(2 ** 20)}"}`);
    expect(looseDocument('a.json', large)).toEqual({ code: 'JY8259', where: { file: 'a.json' } });
    expect(looseDocument('a.xlsx', large)).toBeNull();
  });
});
