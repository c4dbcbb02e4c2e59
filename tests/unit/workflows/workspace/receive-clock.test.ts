import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clockFindings } from '../../../../src/workflows/workspace/receive-clock.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { batchOf, draft, type TestStore, testStore } from '../../../support/workspace.js';

const programme = { ...MINIMAL_DOCUMENTS.programme, yearFrom: '2025-09-01', yearTo: '2026-08-31' };
let files: TestStore;
beforeEach(() => {
  files = testStore();
});
afterEach(() => {
  files.store.close();
  files.remove();
});

const outside = (found: string) => ({ code: 'JY8260', where: {}, found, expected: '2025-09-01—2031-08-31' });
const clockAt = (at: string) => clockFindings(files.store, programme, at);

describe('The clock that entries are dated by', () => {
  it('says nothing in the years in which the workspace is in use', async () => {
    expect(await clockAt('2025-09-01T00:00:00Z')).toEqual([]);
    expect(await clockAt('2031-08-31T23:59:59Z')).toEqual([]);
  });

  it.each(['1970-01-01T00:00:00Z', '2025-08-31T23:59:59Z', '2031-09-01T00:00:00Z', '2038-01-19T03:14:08Z'])(
    'at %s is told',
    async (at) => {
      expect(await clockAt(at)).toEqual([outside(at)]);
    },
  );

  it('is told where it is before the last entry, and not where it is the same instant', async () => {
    await files.store.append({ ...batchOf(draft('a', 1)), at: '2026-07-01T08:00:00Z' });
    await files.store.append({ ...batchOf(draft('b', 2)), at: '2026-06-30T08:00:00Z' });
    expect(await clockAt('2026-06-30T08:00:00Z')).toEqual([]);
    expect(await clockAt('2026-06-30T07:59:59Z')).toEqual([
      { code: 'JY8261', where: {}, found: '2026-06-30T07:59:59Z', expected: '2026-06-30T08:00:00Z' },
    ]);
    expect((await clockAt('1970-01-01T00:00:00Z')).map(({ code }) => code)).toEqual(['JY8260', 'JY8261']);
  });
});
