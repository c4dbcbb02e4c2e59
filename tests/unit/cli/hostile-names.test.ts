import { basename, join, resolve, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNamePart } from '../../../src/cli/form-files.js';
import { formFileName } from '../../../src/cli/issue-forms.js';

const HOSTILE = [
  ...['../', '..\\', '/', '\\', '..', '.', 'CON', 'NUL', 'COM1', ':', '\u0000', '\n', '\u202e', '\u200f', '\ufeff'],
  ...[
    '\ud800',
    '😀',
    '很长的校名'.repeat(80),
    'x'.repeat(300),
    ' ',
    '*',
    '?',
    '"',
    '<',
    '|',
    '青果路小学',
    '~',
    '$HOME',
  ],
];
const name = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 })), {
  maxLength: 8,
});

describe('The name of a file made of a hostile school name', () => {
  it('stays in its folder, can be written everywhere and can be read by people', () => {
    fc.assert(
      fc.property(name, (parts) => {
        const school = parts.join('');
        const part = fileNamePart(school);
        expect(Buffer.byteLength(part)).toBeLessThanOrEqual(120);
        for (const file of [formFileName({ id: '2132000001', name: school }), `县级-2132000001-${part}.xlsx`]) {
          expect(basename(file)).toBe(file);
          expect(win32.basename(file)).toBe(file);
          expect(resolve('/out', file)).toBe(join('/out', file));
          expect(resolve('/out', file).startsWith('/out/')).toBe(true);
          expect(file).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]/u);
          expect(Buffer.byteLength(file)).toBeLessThan(255);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps an ordinary name as it is', () => {
    expect(fileNamePart('青果路小学（东校区）')).toBe('青果路小学（东校区）');
    expect(fileNamePart('A\u0000B\u202eC😀')).toBe('ABC😀');
  });
});
