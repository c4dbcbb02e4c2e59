import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { changeTitle, correctFile, grantTitles } from '../../../../src/cli/award.js';
import { confirmDecisions, planDecisions } from '../../../../src/cli/decide.js';
import { announceFiles, answerOneObjection, enterObjection } from '../../../../src/cli/notice.js';
import { drawSampleFiles, planSampleFiles } from '../../../../src/cli/sample.js';
import type { Award, Decision, Notice, Objection, Sample } from '../../../../src/model/generated/documents.js';
import type { LedgerDraft, Store } from '../../../../src/workflows/ports.js';
import { auditOf, DamagedCopies } from '../../../support/damaged-workspace.js';
import { AT, agreeing, type CityWorkspace, cityWorkspace, enterReviews } from '../../../support/deciding.js';

const PERSON = { name: '李明远', role: '教科院院长', on: '2026-11-16' };
const AWARD = '优秀教研组';
const ID = 'excellent-research-group';
const SCHOOLS = ['2132990001', '2132990018', '2132990006'];

let city: CityWorkspace;
let copies: DamagedCopies;

/** Takes a workspace through a year: sample, decisions, notice, objection, titles. */
beforeAll(async () => {
  city = await cityWorkspace(SCHOOLS);
  const path = (name: string): string => join(city.folder, '..', name);
  await planSampleFiles(city.options);
  await drawSampleFiles({ ...city.options, seed: '07 12 19 23 30 33 05', source: '双色球' });
  await enterReviews(city, 2, agreeing);
  await planDecisions({ ...city.options, award: AWARD, decided: true, out: path('proposals.csv') });
  await confirmDecisions(path('proposals.csv'), { ...city.options, person: PERSON });
  await announceFiles({ ...city.options, from: '2026-11-17', showNames: false });
  const about = { notice: 1, award: AWARD, school: '竹篱溪小学', subject: 'G04', anonymous: false };
  await enterObjection({ ...city.options, ...about, on: '2026-11-19', text: '活动次数与实际不符。' });
  await grantTitles({ ...city.options, on: '2026-11-24' });
  const answer = { number: 1, outcome: 'upheld' as const, answer: '查阅记录，缺两次活动。', person: PERSON };
  await answerOneObjection({ ...city.options, ...answer });
  const rows = readFileSync(path('proposals.csv'), 'utf8').split('\r\n');
  const changed = rows.map((row) =>
    row.includes('2132990018') && row.includes('G04') ? row.replace(/,认定,,认定,,,/, ',认定,,不认定,异议成立,,') : row,
  );
  writeFileSync(path('upheld.csv'), changed.join('\r\n'));
  await confirmDecisions(path('upheld.csv'), { ...city.options, person: PERSON });
  const title = { award: AWARD, school: '青果路实验小学', subject: 'G03' };
  const suspend = { kind: 'suspend' as const, on: '2026-12-01', reason: '核查中' };
  await changeTitle({ ...city.options, ...title, event: suspend });
  copies = await city.within(({ store }) => DamagedCopies.of(store));
}, 120_000);
afterAll(() => {
  copies.remove();
  city.remove();
});

/** A document in force of a copy. */
async function held<T>(store: Store, key: string): Promise<T> {
  const head = await store.head(key);
  return JSON.parse((await store.record(head?.sha256 ?? ''))?.text ?? 'null') as T;
}

/** The codes that an audit gives after entries were made past the program's rules, chained as they should be. */
async function forged(drafts: (store: Store) => Promise<readonly LedgerDraft[]>): Promise<readonly string[]> {
  const store = copies.open(() => undefined);
  const kept = await store.append({ actor: '王老师', at: '2026-12-02T08:00:00Z', drafts: await drafts(store) });
  expect(kept.ok).toBe(true);
  const { findings } = await auditOf(store);
  store.close();
  return findings.map(({ code, found = '', params }) =>
    [code, found, ...Object.values(params ?? {})].join(' ').replaceAll(`/${ID}/`, '/…/'),
  );
}

const decisionKey = (school: string, subject: string): string => `decision/${ID}/${school}/${subject}`;
const awardKey = (school: string, subject: string): string => `award/${ID}/${school}/${subject}`;

describe('A year that was decided', () => {
  it('comes out again: every score, sample, decision and title', async () => {
    const store = copies.open(() => undefined);
    const { findings, samples, decisions, titles } = await auditOf(store);
    store.close();
    expect(findings).toEqual([]);
    expect({ samples, decisions, titles }).toEqual({ samples: 2, decisions: 6, titles: 4 });
  });

  it('looks at decisions of the past from where they were made, not from what came later', async () => {
    const codes = await forged(async (store) => {
      const result = await held<object>(store, 'result/2132990001/G03/changzhou-2023/research-group');
      const key = 'result/2132990001/G03/changzhou-2023/research-group';
      return [{ key, action: 'scored', document: { ...result, kind: 'result', id: 'x' } }];
    });
    expect(codes).toEqual(['JY8237 result/2132990001/G03/changzhou-2023/research-group']);
  });
});

describe('A sample that was entered past the rules is found:', () => {
  const sample = (change: (sample: Sample) => object) => async (store: Store) => [
    {
      key: 'sample/3',
      action: 'sampled' as const,
      document: change(await held<Sample>(store, 'sample/3')) as Sample,
    },
  ];

  it('somebody left out of the list', async () => {
    expect(await forged(sample((own) => ({ ...own, drawn: own.drawn?.slice(1) })))).toEqual(['JY8280 sample/3 JY6107']);
  });

  it('a frame without one of its members', async () => {
    const change = ({ frame, ...own }: Sample) => ({ ...own, frame: { ...frame, members: frame.members.slice(1) } });
    expect((await forged(sample(change)))[0]).toMatch(/^JY8280 sample\/3 JY6205/);
  });

  it('a second draw of the same frame by another seed', async () => {
    const { drawnDocument } = await import('../../../../src/workflows/sample/sample-document.js');
    const { nodeHasher } = await import('../../../../src/cli/node-hasher.js');
    const again = (own: Sample) => drawnDocument(nodeHasher, own, { seed: '1 2 3 4 5 6', source: '骰子' });
    expect(await forged(sample(again))).toEqual(['JY8280 sample/3 JY6110']);
  });
});

describe('A decision that was entered past the rules is found:', () => {
  it.each<readonly [string, (own: Decision) => object, string]>([
    ['another rank', (own) => ({ ...own, rank: 1 }), 'rank'],
    ['another total', (own) => ({ ...own, total: '99.99' }), 'total'],
    ['another person than the rows of the table', (own) => ({ ...own, panel: true }), 'panel'],
  ])('%s', async (_, change, members) => {
    const codes = await forged(async (store) => {
      const own = await held<Decision>(store, decisionKey('2132990018', 'G02'));
      const document = { ...change(own), kind: 'decision', id: 'another' };
      await store.append({
        actor: '王老师',
        at: AT,
        drafts: [{ key: decisionKey('2132990018', 'G02'), action: 'withdrawn' }],
      });
      return [{ key: decisionKey('2132990018', 'G02'), action: 'decided', document }];
    });
    expect(codes.filter((line) => !line.startsWith('JY8239'))).toEqual([
      `JY8281 decision/…/2132990018/G02 id、${members}`,
    ]);
  });

  it('a group that is not excellent, with a title and no notice', async () => {
    const codes = await forged(async (store) => {
      const own = await held<Decision>(store, decisionKey('2132990006', 'G04'));
      return [{ key: decisionKey('2132990006', 'G04'), action: 'decided', document: { ...own, outcome: 'conferred' } }];
    });
    expect(codes).toEqual([
      'JY8281 decision/…/2132990006/G04 id',
      'JY8282 decision/…/2132990006/G04 JY6219、JY6214',
      `JY8282 decision/${ID} JY6216`,
    ]);
  });

  it('another one in its place without the record of a correction', async () => {
    const codes = await forged(async (store) => {
      const own = await held<Decision>(store, decisionKey('2132990001', 'G04'));
      const document = { ...own, reason: '改一下' };
      return [{ key: decisionKey('2132990001', 'G04'), action: 'corrected', document }];
    });
    expect(codes).toEqual(['JY8283 decision/…/2132990001/G04', 'JY8290 decision/…/2132990001/G04']);
  });
});

describe('What follows a decision', () => {
  const entered = (key: string, action: LedgerDraft['action'], document: object) => async () => [
    { key, action, document: document as Award },
  ];

  it('a notice with a line that nobody has decided is found', async () => {
    const codes = await forged(async (store) => {
      const own = await held<Notice>(store, 'notice/1');
      const items = own.items.map((item, place) => (place === 0 ? { ...item, school: '别的学校' } : item));
      return [{ key: 'notice/2', action: 'noticed', document: { ...own, number: 2, items } as Notice }];
    });
    expect(codes).toEqual(['JY8286 notice/2']);
  });

  it('an objection against nothing announced, and an answer that rewrites it, are found', async () => {
    const own = await city.within(({ store }) => held<Objection>(store, 'objection/1'));
    const { answer: _, answeredBy: _by, ...asked } = own;
    const strange = { ...asked, outcome: 'open', notice: { ...own.notice, sha256: 'a'.repeat(64) }, number: 2 };
    expect(await forged(entered('objection/2', 'objected', strange))).toEqual(['JY8287 objection/2']);
    const rewritten = { ...own, text: '没有意见。' };
    expect(await forged(entered('objection/1', 'objected', rewritten))).toEqual(['JY8287 objection/1']);
  });

  it('a title on a decision that was not announced, or whose objection was upheld, is found', async () => {
    const title = await city.within(({ store }) => held<Award>(store, awardKey('2132990001', 'G04')));
    const upheld = {
      ...title,
      subject: { ...title.subject, id: '2132990018/G04', school: '2132990018' },
      number: 'x-9',
    };
    expect(await forged(entered(awardKey('2132990018', 'G04'), 'granted', upheld))).toEqual([
      'JY8285 award/…/2132990018/G04',
    ]);
    const early = { ...title, validFrom: '2026-11-18' };
    expect(await forged(entered(awardKey('2132990001', 'G04'), 'granted', early))).toEqual([
      'JY8285 award/…/2132990001/G04',
    ]);
  });

  it('a change that a title does not allow, or that changes more than its state, is found', async () => {
    const suspended = await city.within(({ store }) => held<Award>(store, awardKey('2132990001', 'G03')));
    const key = awardKey('2132990001', 'G03');
    const revoked = { ...suspended, status: 'revoked', reason: '材料造假（评估方案第八条）' };
    expect(await forged(entered(key, 'revoked', revoked))).toEqual([]);
    expect(await forged(entered(key, 'suspended', suspended))).toEqual(['JY8285 award/…/2132990001/G03']);
    expect(await forged(entered(key, 'revoked', { ...revoked, year: '2024-2025' }))).toEqual([
      'JY8285 award/…/2132990001/G03',
    ]);
    expect(await forged(entered(key, 'revoked', { ...revoked, reason: '' }))).toEqual([
      'JY8285 award/…/2132990001/G03',
    ]);
  });

  it('a document that a named person puts in by hand is told, and breaks no proof', async () => {
    const notice = await city.within(({ store }) => held<Notice>(store, 'notice/1'));
    const file = join(city.folder, '..', 'notice.json');
    writeFileSync(file, JSON.stringify({ ...notice, contact: '市教科院办公室' }));
    const correct = { ...city.options, key: 'notice/1', file, reason: '联系处写错', person: PERSON };
    expect((await correctFile(correct)).told).toEqual([]);
    const found = await city.within(({ store }) => auditOf(store));
    expect(found.findings.map(({ code, found: key }) => [code, key])).toEqual([['JY8283', 'notice/1']]);
  });
});
