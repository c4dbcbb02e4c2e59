import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../../../src/workflows/awards/announce.js';
import { isAgainst, objectionsOf } from '../../../../src/workflows/awards/announced.js';
import { addObjection, answerObjection } from '../../../../src/workflows/awards/object.js';
import { BY, CALENDAR, type DecidedTitles, decidedTitles } from '../../../support/decided-titles.js';

let year: DecidedTitles;
let decision: string;
beforeEach(async () => {
  year = decidedTitles();
  decision = await year.decide('S1 G1');
  await announce(year.source, {
    ...{ from: '2026-11-17', workingDays: 5, calendar: CALENDAR, contact: '教科室', showNames: false },
    ...BY,
  });
});
afterEach(() => year.remove());

const against = {
  ...{ notice: 1, award: 'group', school: 'S1', subject: 'G1', receivedOn: '2026-11-19' },
  ...{ text: '次数与实际不符。', named: true },
  ...BY,
};
const answer = {
  ...{ number: 1, outcome: 'dismissed' as const, answer: '经查属实。' },
  answeredBy: { name: '李明远', role: '院长', on: '2026-11-24' },
  ...BY,
};

describe('An objection', () => {
  it('is against the very decision that was announced, and open', async () => {
    const added = await addObjection(year.source, against);
    if (!added.ok) throw new TypeError(JSON.stringify(added.findings));
    expect([added.value.number, added.value.outcome, isAgainst(added.value, decision)]).toEqual([1, 'open', true]);
    expect(isAgainst(added.value, 'a'.repeat(64))).toBe(false);
    const second = await addObjection(year.source, { ...against, named: false });
    expect(second.ok && [second.value.number, second.value.named]).toEqual([2, false]);
  });

  it('that came outside the notice is entered and told', async () => {
    for (const receivedOn of ['2026-11-16', '2026-11-24']) {
      const late = await addObjection(year.source, { ...against, receivedOn });
      expect([late.ok, late.findings]).toEqual([
        true,
        [{ code: 'JY6236', where: {}, found: receivedOn, expected: '2026-11-17 至 2026-11-23' }],
      ]);
    }
  });

  it('against another notice or a line that is not in it is refused', async () => {
    const codes = async (changes: object) =>
      (await addObjection(year.source, { ...against, ...changes })).findings.map(({ code, found }) => [code, found]);
    expect(await codes({ notice: 2 })).toEqual([['JY6237', 'notice/2']]);
    expect(await codes({ subject: 'G2' })).toEqual([['JY6239', 'group S1 G2']]);
    expect(await codes({ award: 'other' })).toEqual([['JY6239', 'other S1 G1']]);
    expect(await objectionsOf(year.source.store)).toEqual([]);
  });

  it('is answered once, by a named person', async () => {
    expect((await answerObjection(year.source, answer)).findings.map(({ code }) => code)).toEqual(['JY6237']);
    await addObjection(year.source, against);
    const answered = await answerObjection(year.source, answer);
    expect(answered.ok && [answered.value.outcome, answered.value.answer, answered.value.answeredBy?.name]).toEqual([
      'dismissed',
      '经查属实。',
      '李明远',
    ]);
    expect((await answerObjection(year.source, answer)).findings).toEqual([{ code: 'JY6238', where: {}, found: '1' }]);
  });
});
