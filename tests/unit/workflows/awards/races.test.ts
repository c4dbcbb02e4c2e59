import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Award } from '../../../../src/model/generated/documents.js';
import { announce } from '../../../../src/workflows/awards/announce.js';
import { grantAwards } from '../../../../src/workflows/awards/grant.js';
import { importAwards } from '../../../../src/workflows/awards/import-awards.js';
import { addObjection } from '../../../../src/workflows/awards/object.js';
import type { Store } from '../../../../src/workflows/ports.js';
import { BY, CALENDAR, type DecidedTitles, decidedTitles } from '../../../support/decided-titles.js';
import { overtaken } from '../../../support/overtaken.js';

let year: DecidedTitles;
beforeEach(async () => {
  year = decidedTitles();
  await year.decide('S1 G1', { rank: 1 });
  await year.decide('S2 G1', { rank: 2 });
  const notice = { from: '2026-11-17', workingDays: 5, calendar: CALENDAR, contact: '教科室', showNames: false };
  await announce(year.source, { ...notice, ...BY });
});
afterEach(() => year.remove());

const ON = '2026-11-24';
const grant = (store: Store = year.source.store) => grantAwards({ ...year.source, store }, { on: ON, ...BY });
const size = async (): Promise<number> => (await year.source.store.tip()).size;
const title = (number: string, changes: Partial<Award> = {}): Award =>
  ({
    ...{ kind: 'award', id: `title ${number}`, award: 'group', year: '2025-2026', status: 'active', number },
    subject: { id: 'S9/G9', school: 'S9', unit: 'B', name: '语文教研组', grain: 'researchGroup' },
    validFrom: '2026-01-01',
    ...changes,
  }) as unknown as Award;

describe('Of two that confer the same titles at once', () => {
  it('only one does, and no title stands twice', async () => {
    const before = await size();
    const second = await grant(overtaken(year.source.store, () => grant()));
    expect(second).toEqual({ ok: true, value: { awards: [], unchanged: 2 }, findings: [] });
    expect(await size()).toBe(before + 2);
  });

  it('the second goes on with numbers that the first has not given', async () => {
    const rival = () => importAwards(year.source.store, [title('〔2026〕001号')], BY);
    const second = await grant(overtaken(year.source.store, rival));
    expect(second.ok && second.value.awards.map(({ number }) => number)).toEqual(['〔2026〕002号', '〔2026〕003号']);
  });

  it('an objection that comes in between is heard first', async () => {
    const about = { notice: 1, award: 'group', school: 'S1', subject: 'G1', receivedOn: '2026-11-19', named: true };
    const rival = () => addObjection(year.source, { ...about, text: '不符。', ...BY });
    const second = await grant(overtaken(year.source.store, rival));
    expect([second.ok && second.value.awards.map(({ subject }) => subject.id), second.findings[0]?.code]).toEqual([
      ['S2/G1'],
      'JY6233',
    ]);
  });

  it('an entry about something else does not hold it up', async () => {
    let tries = 0;
    const counted = overtaken(year.source.store, () =>
      year.source.store.append({ ...BY, drafts: [{ key: 'submission/S1', action: 'withdrawn' }] }),
    );
    const store = new Proxy(counted, {
      get: (target, name) => {
        if (name === 'append') tries += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const done = await grant(store);
    expect([done.ok && done.value.awards.length, tries]).toEqual([2, 1]);
  });
});

describe('Of two that import the same title at once', () => {
  it('one enters it, and it is known to the other', async () => {
    const titles = [title('〔2025〕001号')];
    const before = await size();
    const store = overtaken(year.source.store, () => importAwards(year.source.store, titles, BY));
    expect(await importAwards(store, titles, BY)).toMatchObject({ value: { entered: 0, known: 1 } });
    expect(await size()).toBe(before + 1);
  });
});
