import { describe, expect, it } from 'vitest';
import { type BatchEntry, runBatch } from '../../../src/cli/batch.js';
import { success } from '../../../src/model/finding.js';
import type { InputFile } from '../../../src/workflows/ports.js';

const file = (name: string): InputFile => ({
  name,
  path: `/x/${name}`,
  read: () => Promise.resolve(success(Uint8Array.of())),
});

const entry = (name: string): BatchEntry => ({ file: name, findings: [], unreadable: false });

describe('a batch', () => {
  it('goes through all files in their order', async () => {
    const run = await runBatch([file('a'), file('b')], ({ name }) => Promise.resolve(entry(name)));
    expect(run).toEqual({ entries: [entry('a'), entry('b')], left: 0 });
  });

  it('works on one file after the other, never on two at once', async () => {
    let open = 0;
    let most = 0;
    await runBatch(['a', 'b', 'c', 'd'].map(file), async ({ name }) => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setTimeout(resolve, 5));
      open -= 1;
      return entry(name);
    });
    expect(most).toBe(1);
  });

  it('of nothing is nothing', async () => {
    expect(await runBatch([], ({ name }) => Promise.resolve(entry(name)))).toEqual({ entries: [], left: 0 });
  });

  it('tells before each file how far it is, and at the end that it is over', async () => {
    const told: unknown[] = [];
    const bar = { step: (...step: unknown[]) => void told.push(step), end: () => void told.push('end') };
    await runBatch([file('a'), file('b')], ({ name }) => Promise.resolve(entry(name)), { bar });
    expect(told).toEqual([[0, 2, 'a'], [1, 2, 'b'], 'end']);
  });

  it('that is stopped keeps what is done and says how many are left; the file at hand does not count', async () => {
    const controller = new AbortController();
    const begun: string[] = [];
    const run = await runBatch(
      ['a', 'b', 'c', 'd'].map(file),
      ({ name }) => {
        begun.push(name);
        if (name === 'b') controller.abort();
        return Promise.resolve(entry(name));
      },
      { stop: controller.signal },
    );
    expect([run, begun]).toEqual([{ entries: [entry('a')], left: 3 }, ['a', 'b']]);
  });
});
