import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Award } from '../../../../src/model/generated/documents.js';
import { announce } from '../../../../src/workflows/awards/announce.js';
import { certificateNumber, grantAwards } from '../../../../src/workflows/awards/grant.js';
import { addObjection, answerObjection } from '../../../../src/workflows/awards/object.js';
import { BY, CALENDAR, type DecidedTitles, decidedTitles } from '../../../support/decided-titles.js';

let year: DecidedTitles;
beforeEach(async () => {
  year = decidedTitles();
  await year.decide('S1 G1', { rank: 1 });
  await year.decide('S2 G1', { rank: 2 });
});
afterEach(() => year.remove());

const announced = () =>
  announce(year.source, {
    ...{ from: '2026-11-17', workingDays: 5, calendar: CALENDAR, contact: '教科室', showNames: false },
    ...BY,
  });
const granted = async (on = '2026-11-24', awards?: readonly string[]) => {
  const outcome = await grantAwards(year.source, { on, awards, ...BY });
  if (!outcome.ok) throw new TypeError(JSON.stringify(outcome.findings));
  return { ...outcome.value, codes: outcome.findings.map(({ code }) => code) };
};
const object = (subject: string) => {
  const [school = '', group = ''] = subject.split(' ');
  const about = { notice: 1, award: 'group', school, subject: group, receivedOn: '2026-11-19', named: true };
  return addObjection(year.source, { ...about, text: '不符。', ...BY });
};
const answered = (outcome: 'upheld' | 'dismissed') =>
  answerObjection(year.source, {
    ...{ number: 1, outcome, answer: '查明。', answeredBy: { name: '李明远', role: '院长', on: '2026-11-24' } },
    ...BY,
  });

describe('Titles', () => {
  it('are conferred after the notice, numbered by unit and rank, for so many years', async () => {
    await announced();
    const { awards, unchanged, codes } = await granted();
    expect(
      awards.map(({ subject, number, validFrom, validTo, year: of }) => [subject.id, number, validFrom, validTo, of]),
    ).toEqual([
      ['S2/G1', '〔2026〕001号', '2026-11-24', '2029-11-23', '2025-2026'],
      ['S1/G1', '〔2026〕002号', '2026-11-24', '2029-11-23', '2025-2026'],
    ]);
    expect([unchanged, codes]).toEqual([0, []]);
  });

  it('are not conferred twice on one decision', async () => {
    await announced();
    await granted();
    const tip = await year.source.store.tip();
    expect(await granted('2026-11-25')).toEqual({ awards: [], unchanged: 2, codes: [] });
    expect(await year.source.store.tip()).toEqual(tip);
  });

  it('wait for the notice, its end, and the answer to what was objected', async () => {
    expect((await granted()).codes).toEqual(['JY6235', 'JY6235']);
    await announced();
    expect((await granted('2026-11-23')).codes).toEqual(['JY6232', 'JY6232']);
    await object('S1 G1');
    const { awards, codes } = await granted();
    expect([awards.map(({ subject }) => subject.id), codes]).toEqual([['S2/G1'], ['JY6233']]);
    await answered('dismissed');
    expect((await granted()).awards.map(({ number }) => number)).toEqual(['〔2026〕002号']);
  });

  it('are not conferred after an objection was upheld', async () => {
    await announced();
    await object('S1 G1');
    await answered('upheld');
    expect((await granted()).codes).toEqual(['JY6234']);
  });

  it.each([
    ['held', '2026-01-01'],
    ['to begin later', '2026-12-24'],
  ])('of another award are left alone, and a title of this year that is %s is told', async (_, validFrom) => {
    await announced();
    expect(await granted('2026-11-24', ['other'])).toEqual({ awards: [], unchanged: 0, codes: [] });
    const title = {
      kind: 'award',
      id: 'x',
      award: 'group',
      year: '2025-2026',
      status: 'active',
      number: '〔2026〕007号',
    };
    const subject = { id: 'S1/G1', school: 'S1', unit: 'B', name: '语文教研组', grain: 'researchGroup' };
    const document = { ...title, subject, validFrom } as unknown as Award;
    await year.source.store.append({
      ...BY,
      drafts: [{ key: 'award/group/S1/G1', action: 'initialised', document }],
    });
    const { awards, codes } = await granted();
    expect([awards.map(({ number }) => number), codes]).toEqual([['〔2026〕008号'], ['JY6242']]);
  });
});

describe('The number of a certificate', () => {
  it('follows its pattern and is cut to what a title may hold', () => {
    expect(certificateNumber('{year}-{number}', '2026-11-24', 7)).toBe('2026-007');
    expect(certificateNumber('第{number}号', '2026-11-24', 1234)).toBe('第1234号');
    expect(certificateNumber(`${'x'.repeat(70)}{number}`, '2026-11-24', 1)).toHaveLength(60);
  });
});
