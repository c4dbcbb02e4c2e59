import { describe, expect, it } from 'vitest';
import { type BatchEntry, runBatch } from '../../../src/cli/batch.js';
import { failure, success } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';

const FINDING = { code: 'JY0112', where: { file: 'b' } };

const file = (name: string, bytes: Uint8Array | null): InputFile => ({
  name,
  path: `/x/${name}`,
  read: () => Promise.resolve(bytes ? success(bytes) : failure(FINDING)),
});

const sized = ({ name }: InputFile, bytes: Uint8Array): BatchEntry & { size: number } => ({
  file: name,
  findings: [],
  unreadable: false,
  size: bytes.length,
});

describe('a batch', () => {
  it('goes through all files in their order; one that cannot be read does not stop the rest', async () => {
    const files = [file('a', Uint8Array.of(1)), file('b', null), file('c', Uint8Array.of(1, 2, 3))];
    expect(await runBatch(files, sized)).toEqual([
      { file: 'a', findings: [], unreadable: false, size: 1 },
      { file: 'b', findings: [FINDING], unreadable: true },
      { file: 'c', findings: [], unreadable: false, size: 3 },
    ]);
  });

  it('reads one file after the other, never two at once', async () => {
    let open = 0;
    let most = 0;
    const slow = (name: string): InputFile => ({
      ...file(name, null),
      read: async () => {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return success(Uint8Array.of());
      },
    });
    await runBatch(['a', 'b', 'c', 'd'].map(slow), (...args) => {
      open -= 1;
      return sized(...args);
    });
    expect(most).toBe(1);
  });

  it('of nothing is nothing', async () => {
    expect(await runBatch([], sized)).toEqual([]);
  });
});
