import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../../../src/workflows/awards/announce.js';
import { correctRecord } from '../../../../src/workflows/awards/correct.js';
import { BY, CALENDAR, type DecidedTitles, decidedTitles } from '../../../support/decided-titles.js';

let year: DecidedTitles;
beforeEach(async () => {
  year = decidedTitles();
  await year.decide('S1 G1');
});
afterEach(() => year.remove());

const by = { name: '李明远', role: '院长', on: '2026-11-18' };

async function notice() {
  const announced = await announce(year.source, {
    ...{ from: '2026-11-17', workingDays: 5, calendar: CALENDAR, contact: '教科室', showNames: false },
    ...BY,
  });
  if (!announced.ok) throw new TypeError(JSON.stringify(announced.findings));
  return announced.value.notice;
}

describe('A correction', () => {
  it('puts another document in force and says which gave way, why, and by whose word; the reason is kept whole', async () => {
    const document = { ...(await notice()), contact: '办公室' };
    const before = (await year.source.store.head('notice/1'))?.sha256;
    const reason = '联系处写错。'.repeat(60);
    const done = await correctRecord(year.source, { key: 'notice/1', document, reason, by, ...BY });
    if (!done.ok) throw new TypeError(JSON.stringify(done.findings));
    const after = (await year.source.store.head('notice/1'))?.sha256;
    expect(done.value).toMatchObject({
      key: 'notice/1',
      replaces: before,
      replacement: after,
      reason,
      confirmedBy: by,
    });
    const lines: { action: string; note?: string }[] = [];
    for await (const { text } of year.source.store.lines()) lines.push(JSON.parse(text) as (typeof lines)[number]);
    expect(lines.slice(-2).map(({ action, note }) => [action, note])).toEqual([
      ['corrected', reason],
      ['corrected', undefined],
    ]);
  });

  it('is refused for a key without a record, and for a document that is another one', async () => {
    const document = await notice();
    const codes = async (key: string, other: { kind: string; id: string }) =>
      (await correctRecord(year.source, { key, document: other, reason: '写错', by, ...BY })).findings;
    expect(await codes('notice/9', document)).toEqual([{ code: 'JY6237', where: {}, found: 'notice/9' }]);
    expect(await codes('notice/1', { ...document, id: 'other' })).toEqual([
      { code: 'JY6240', where: {}, found: 'notice other', expected: `notice ${document.id}` },
    ]);
  });
});
