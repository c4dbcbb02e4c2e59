import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { confirmDecisions, planDecisions } from '../../../../src/cli/decide.js';
import type { Award, Decision, LedgerEntry, Standard } from '../../../../src/model/generated/documents.js';
import { awardRule } from '../../../../src/workflows/decide/award-rule.js';
import { confirmRows } from '../../../../src/workflows/decide/confirm.js';
import { knownOf } from '../../../../src/workflows/decide/known.js';
import { csvGrid, returnedRows } from '../../../../src/workflows/decide/read-proposals.js';
import type { LedgerDraft, Store } from '../../../../src/workflows/ports.js';
import { auditOf, DamagedCopies } from '../../../support/damaged-workspace.js';
import { AT, agreeing, type CityWorkspace, cityWorkspace, enterReviews } from '../../../support/deciding.js';

const PERSON = { name: '李明远', role: '教科院院长', on: '2026-11-16' };
const STANDARD = 'changzhou-2023/research-group';
const ID = 'excellent-research-group';
const KEY = `award/${ID}/2132990001/G03`;
const VETO = {
  id: 'V9',
  zh: '弄虚作假',
  en: 'fabrication',
  enabled: true,
  effect: 'revoke-title',
  legalBasis: '评估方案第八条',
} as const;

let city: CityWorkspace;
let copies: DamagedCopies;
const path = (name: string): string => join(city.folder, '..', name);

async function held<T>(store: Store, key: string): Promise<T> {
  const head = await store.head(key);
  return JSON.parse((await store.record(head?.sha256 ?? ''))?.text ?? 'null') as T;
}

async function entries(store: Store): Promise<readonly LedgerEntry[]> {
  const found: LedgerEntry[] = [];
  for await (const { text } of store.lines()) found.push(JSON.parse(text) as LedgerEntry);
  return found;
}

/** A city whose standard has a veto that takes a title away, and a group that has held the title for a year. */
beforeAll(async () => {
  city = await cityWorkspace(['2132990001']);
  await enterReviews(city, 2, agreeing);
  await city.within(async ({ store, desk }) => {
    const standard = await held<Standard>(store, `context/standard/${STANDARD}`);
    const rule = { type: 'veto', metric: 'confirmedFabrication', op: '>=', value: 1 };
    const vetoes = [...standard.vetoes, { ...VETO, rule }];
    const programme = desk.assessment.programme;
    const entriesNow = programme.entries.map((entry) =>
      entry.standard === STANDARD ? { ...entry, overrides: { ...entry.overrides, vetoes: ['V9'] } } : entry,
    );
    const title: Award = {
      kind: 'award',
      formatVersion: '1.0',
      ...desk.stamp,
      derivedFrom: [],
      id: '74738ff5-5367-5958-9aee-98fffdcd1876',
      award: ID,
      subject: {
        id: '2132990001/G03',
        grain: 'researchGroup',
        name: '英语教研组',
        school: '2132990001',
        unit: '320402',
      },
      year: '2024-2025',
      validFrom: '2025-11-20',
      status: 'active',
      number: '2025-017',
    };
    const drafts = [
      { key: `context/standard/${STANDARD}`, action: 'initialised', document: { ...standard, vetoes } },
      { key: 'context/programme', action: 'initialised', document: { ...programme, entries: entriesNow } },
      { key: KEY, action: 'initialised', document: title },
    ] as readonly LedgerDraft[];
    const kept = await store.append({ actor: '王老师', at: AT, drafts });
    expect(kept.ok).toBe(true);
  });
  await planDecisions({ ...city.options, award: '优秀教研组', decided: true, out: path('proposals.csv') });
  copies = await city.within(({ store }) => DamagedCopies.of(store));
}, 120_000);
afterAll(() => {
  copies.remove();
  city.remove();
});

/** The table with another word about one group. */
function written(name: string, outcome: string, rest: string): string {
  const rows = readFileSync(path('proposals.csv'), 'utf8').split('\r\n');
  const changed = rows.map((row) =>
    row.includes(',G03,')
      ? row.replace(/,(认定|不认定|暂缓),([^,]*),(认定|不认定|暂缓),,,/, `,$1,$2,${outcome},${rest},`)
      : row,
  );
  writeFileSync(path(name), changed.join('\r\n'));
  return path(name);
}

describe('A confirmed veto that demands it', () => {
  it('enters nothing where the title was changed by somebody else after it was looked at', async () => {
    const grid = csvGrid(readFileSync(written('late.csv', '不认定', '材料造假查实,V9'), 'utf8'), 'late.csv');
    const rows = returnedRows(grid);
    if (!rows.ok) throw new TypeError('the table can be read');
    await city.within(async ({ desk }) => {
      const store = copies.open(() => undefined);
      const own = awardRule(desk.assessment, ID);
      if (!own.ok) throw new TypeError('the award is known');
      const known = await knownOf({ store }, own.value);
      const title = await held<Award>(store, KEY);
      const other = { ...title, number: '2025-018' };
      const drafts: readonly LedgerDraft[] = [{ key: KEY, action: 'corrected', document: other }];
      expect((await store.append({ actor: '陈老师', at: AT, drafts })).ok).toBe(true);
      const before = await store.tip();
      const context = { assessment: desk.assessment, known, rule: own.value, on: PERSON.on };
      const confirming = { rows: rows.value, by: PERSON, wishes: {}, actor: '王老师', at: AT };
      const confirmed = await confirmRows({ store, ...desk }, context, confirming);
      expect(confirmed.ok ? [] : confirmed.findings.map(({ code, found }) => [code, found])).toEqual([['JY8205', KEY]]);
      expect(await store.tip()).toEqual(before);
    });
  });

  it('takes the title away with the decision, in one step, with its reason and legal basis', async () => {
    const ending = await confirmDecisions(written('veto.csv', '不认定', '材料造假查实,V9'), {
      ...city.options,
      person: PERSON,
    });
    expect(ending.told.filter((line) => !line.includes('JY6163'))).toEqual([
      '已取消 英语教研组 的称号（2025-017）：否决：V9 弄虚作假（评估方案第八条）。',
    ]);
    const [title, decision] = await city.within(async ({ store }) => [
      await held<Award>(store, KEY),
      await held<Decision>(store, `decision/${ID}/2132990001/G03`),
    ]);
    expect([title?.status, title?.reason, title?.validFrom]).toEqual([
      'revoked',
      '否决：V9 弄虚作假（评估方案第八条）',
      '2025-11-20',
    ]);
    expect([decision?.outcome, decision?.vetoes]).toEqual(['refused', [{ id: 'V9', legalBasis: '评估方案第八条' }]]);
    const ledger = await city.within(({ store }) => entries(store));
    expect(ledger.slice(-3).map(({ action, note }) => [action, note])).toEqual([
      ['decided', undefined],
      ['decided', undefined],
      ['revoked', '否决 V9'],
    ]);
    expect((await city.within(({ store }) => auditOf(store))).findings).toEqual([]);
  });

  it('does so once: confirmed again, nothing changes', async () => {
    const before = await city.within(({ store }) => store.tip());
    await confirmDecisions(path('veto.csv'), { ...city.options, person: PERSON });
    expect(await city.within(({ store }) => store.tip())).toEqual(before);
  });

  it('is missed by the audit where the decision is entered without the revocation', async () => {
    const ledger = await city.within(({ store }) => entries(store));
    const decided = ledger.filter(({ action }) => action === 'decided');
    const documents = await city.within(({ store }) =>
      Promise.all(decided.map(({ key }) => held<Decision>(store, key))),
    );
    const store = copies.open(() => undefined);
    const drafts = decided.map(
      ({ key }, place): LedgerDraft => ({
        key,
        action: 'decided',
        document: documents[place] as Decision,
      }),
    );
    await store.append({ actor: '王老师', at: AT, drafts });
    expect((await auditOf(store)).findings.map(({ code, found }) => [code, found])).toEqual([['JY8284', KEY]]);
    store.close();
  });
});
