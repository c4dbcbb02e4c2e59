import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { announce } from '../../../../src/workflows/awards/announce.js';
import { nextNumber, noticesOf } from '../../../../src/workflows/awards/announced.js';
import { BY, CALENDAR, type DecidedTitles, decidedTitles } from '../../../support/decided-titles.js';

let year: DecidedTitles;
beforeEach(() => {
  year = decidedTitles();
});
afterEach(() => year.remove());

const request = {
  from: '2026-11-17',
  workingDays: 5,
  calendar: CALENDAR,
  contact: '教科室',
  showNames: false,
  ...BY,
};

describe('A public notice', () => {
  it('announces what was decided, by unit and rank, for working days without holidays', async () => {
    await year.decide('S1 G1', { rank: 2 });
    const second = await year.decide('S2 G2', { rank: 3 });
    await year.decide('S2 G1', { rank: 1 });
    await year.decide('S1 G3', { outcome: 'refused' });
    await year.decide('S1 G4', { award: 'grade-group' });
    const announced = await announce(year.source, request);
    if (!announced.ok) throw new TypeError(JSON.stringify(announced.findings));
    const { notice, lines } = announced.value;
    expect(lines.map(({ unit, school, subject }) => `${unit} ${school} ${subject}`)).toEqual([
      '甲区 竹篱溪小学 语文教研组',
      '甲区 竹篱溪小学 语文教研组',
      '乙区 青竹小学 语文教研组',
    ]);
    expect([notice.from, notice.to, notice.days?.length, notice.title]).toEqual([
      '2026-11-17',
      '2026-11-23',
      5,
      '某市2025-2026学年优秀教研组认定结果公示',
    ]);
    expect(notice.items[1]?.decision).toBe(second);
  });

  it('prints a person in full where asked, and never keeps more than a redacted name', async () => {
    await year.decide('S1 T1');
    const announced = await announce(year.source, { ...request, showNames: true });
    expect(announced.ok && [announced.value.lines[0]?.subject, announced.value.notice.items[0]?.subject]).toEqual([
      '欧阳明',
      '欧*明',
    ]);
    expect(announced.ok && announced.value.notice.redacted).toBe(false);
  });

  it('announces nothing twice, and the next one has the next number', async () => {
    await year.decide('S1 G1');
    await announce(year.source, request);
    expect((await announce(year.source, request)).findings).toEqual([{ code: 'JY6231', where: {} }]);
    await year.decide('S1 G2');
    const next = await announce(year.source, { ...request, awards: ['group'] });
    expect(next.ok && next.value.notice.number).toBe(2);
    expect(nextNumber(await noticesOf(year.source.store))).toBe(3);
    const none = await announce(year.source, { ...request, awards: ['other'] });
    expect(none.findings).toEqual([{ code: 'JY6231', where: {}, found: 'other' }]);
  });

  it('needs a holiday list of its days, and one that is right', async () => {
    await year.decide('S1 G1');
    const codes = async (changes: object) =>
      (await announce(year.source, { ...request, ...changes })).findings.map(({ code }) => code);
    expect(await codes({ from: '2026-12-30' })).toEqual(['JY6142']);
    expect(await codes({ from: '2026-02-30' })).toEqual(['JY6141']);
    expect(await codes({ workingDays: 0 })).toEqual(['JY6143']);
    expect(await codes({ calendar: { ...CALENDAR, workdays: ['2026-11-18'] } })).toEqual(['JY6144']);
    expect((await year.source.store.heads('notice/')).length).toBe(0);
  });
});
