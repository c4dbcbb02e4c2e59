import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellAgreement } from '../../../src/cli/agreement.js';
import { auditFolder } from '../../../src/cli/audit-workspace.js';
import { changeTitle, grantTitles, importTitles, listAwards } from '../../../src/cli/award.js';
import { confirmDecisions, listDecisions, planDecisions } from '../../../src/cli/decide.js';
import { announceFiles, answerOneObjection, enterObjection } from '../../../src/cli/notice.js';
import { drawSampleFiles, enlargeSampleFiles, mergeSampleFiles, planSampleFiles } from '../../../src/cli/sample.js';
import { verifySampleFile } from '../../../src/cli/sample-verify.js';
import type { Agreement, Award, LedgerEntry, Notice, Sample } from '../../../src/model/generated/documents.js';
import { agreeing, type CityWorkspace, cityWorkspace, enterReviews } from '../../support/deciding.js';

const SEED = '07 12 19 23 30 33 05';
const PERSON = { name: '李明远', role: '教科院院长', on: '2026-11-16' };
const LATER = { ...PERSON, on: '2026-11-20' };

/** Two schools with excellent groups, one without, one whose form has errors. */
const SCHOOLS = ['2132990001', '2132990018', '2132990006', '3132990016'];
const AWARD = '优秀教研组';

describe('a year decided in a workspace of the example city', () => {
  let city: CityWorkspace;
  const path = (name: string): string => join(city.folder, '..', name);
  const text = (name: string): string => readFileSync(path(name), 'utf8');

  beforeAll(async () => {
    city = await cityWorkspace(SCHOOLS);
  }, 60_000);
  afterAll(() => city.remove());

  const entries = (prefix: string): Promise<readonly LedgerEntry[]> =>
    city.within(async ({ store }) => {
      const found: LedgerEntry[] = [];
      for await (const line of store.lines()) {
        const entry = JSON.parse(line.text) as LedgerEntry;
        if (entry.key.startsWith(prefix)) found.push(entry);
      }
      return found;
    });

  it('plans a sample of those who handed in, and names every school that did not', async () => {
    const planned = await planSampleFiles({ ...city.options, out: path('sample') });
    const sample = planned.json as Sample;
    expect(sample.frame.members.map(({ id, unit, stage }) => [id, unit, stage])).toEqual([
      ['2132990001', '320402', 'primary'],
      ['2132990006', '320404', 'primary'],
      ['2132990018', '320481', 'primary'],
      ['3132990016', '320413', 'junior'],
    ]);
    expect(sample.frame.missing).toHaveLength(22);
    expect(planned.told.filter((line) => line.startsWith('JY6202'))).toHaveLength(22);
    expect(sample.plan).toMatchObject({ method: 'share', share: '0.1', floor: 1 });
    expect(sample.seed).toBeUndefined();
    expect(text('sample/抽样方案-3.csv').split('\r\n')[1]).toBe(
      '2132990001,青果路实验小学,天宁区,小学,校本教研示范校候选',
    );
  });

  it('keeps a plan that is in force, unless a reason is given for another', async () => {
    const before = (await entries('sample/3')).length;
    const same = await planSampleFiles(city.options);
    const other = await planSampleFiles({ ...city.options, share: '0.5' });
    expect([same.code, other.code, other.told.at(-1)?.slice(0, 6)]).toEqual([0, 3, 'JY6281']);
    expect(await entries('sample/3')).toHaveLength(before);
    const { planSha256, frame } = same.json as Sample;
    const again = await planSampleFiles({ ...city.options, share: '0.5', again: '扩大抽查' });
    expect((again.json as Sample).frame.sha256).toBe(frame.sha256);
    expect((again.json as Sample).planSha256).not.toBe(planSha256);
    const published = planSha256 ?? '';
    const stale = await drawSampleFiles({ ...city.options, seed: SEED, source: '双色球', published });
    expect([stale.code, stale.told[0]?.slice(0, 6)]).toEqual([3, 'JY6282']);
    expect((await planSampleFiles({ ...city.options, again: '仍按公布的方案' })).json).toEqual(same.json);
  });

  it('refuses to draw with an unfit seed, and without a plan', async () => {
    const short = await drawSampleFiles({ ...city.options, seed: '12', source: '骰子' });
    expect([short.code, short.told[0]?.slice(0, 6)]).toEqual([3, 'JY6112']);
    const none = await drawSampleFiles({ ...city.options, level: 2, seed: SEED, source: '骰子' });
    expect([none.code, none.told[0]?.slice(0, 6)]).toEqual([3, 'JY6204']);
  });

  it('puts draws of single units together to the one draw of all', async () => {
    for (const unit of ['天宁区', '钟楼区', '溧阳市', '金坛区']) {
      const plan = path('sample/抽样方案-3.json');
      await drawSampleFiles({ ...city.options, seed: SEED, source: '双色球', unit, plan, out: path('units') });
    }
    const parts = readdirSync(path('units')).filter((name) => name.endsWith('.json'));
    const files = parts.map((name) => path(`units/${name}`));
    const lacking = await mergeSampleFiles(files.slice(1), city.options);
    expect([lacking.code, lacking.told[0]?.slice(0, 6)]).toEqual([3, 'JY6206']);
    const merged = (await mergeSampleFiles(files, city.options)).json;
    const drawn = await drawSampleFiles({ ...city.options, seed: SEED, source: '双色球', out: path('sample') });
    expect(drawn.json).toEqual(merged);
    expect((await entries('sample/3')).map(({ action }) => action)).toEqual([
      'sampled',
      'sampled',
      'sampled',
      'sampled',
    ]);
  });

  it('refuses a second draw of the frame and keeps that it was tried', async () => {
    const again = await drawSampleFiles({ ...city.options, seed: '1 2 3 4 5 6', source: '骰子' });
    expect([again.code, again.told[0]?.slice(0, 6)]).toEqual([3, 'JY6110']);
    const refused = (await entries('sample/3')).at(-1);
    expect([refused?.action, refused?.record, refused?.note]).toEqual(['refused', undefined, 'JY6110 1 2 3 4 5 6']);
    const planned = await planSampleFiles(city.options);
    expect([planned.code, planned.told.map((line) => line.slice(0, 6))]).toEqual([3, ['JY6201']]);
  });

  it('verifies a published draw from its own frame, plan and seed, and finds what was altered', async () => {
    const file = path('sample/抽查名单-3.json');
    expect((await verifySampleFile(file, city.options)).code).toBe(0);
    const sample = JSON.parse(readFileSync(file, 'utf8')) as Sample;
    const altered = { ...sample, drawn: sample.drawn?.slice(1) };
    writeFileSync(path('altered.json'), JSON.stringify(altered));
    const failed = await verifySampleFile(path('altered.json'), city.options);
    expect([failed.code, failed.told.map((line) => line.slice(0, 6))]).toEqual([5, ['JY6107']]);
    writeFileSync(path('reseeded.json'), JSON.stringify({ ...sample, drawn: sample.drawn?.slice(2) }));
    const reseeded = await verifySampleFile(path('reseeded.json'), city.options);
    expect(reseeded.told.map((line) => line.slice(0, 6))).toEqual(['JY6286']);
    expect(reseeded.told[0]).toMatch(/种子或抽签结果对不上.*文件缺少\S+小学（\S+区，小学）/);
    expect((await verifySampleFile(undefined, city.options)).code).toBe(0);
  });

  it('has nothing to enlarge where everybody is drawn already, and refuses fewer', async () => {
    const same = await enlargeSampleFiles({ ...city.options, share: '0.9' });
    expect((same.json as Sample).drawn).toHaveLength(4);
    const fewer = await enlargeSampleFiles({ ...city.options, share: '0.1', floor: 0 });
    expect([fewer.code, fewer.told[0]?.slice(0, 6)]).toEqual([3, 'JY6111']);
  });

  it('tells agreement once two levels have judged, and why there is none before', async () => {
    const before = (await tellAgreement({ ...city.options, standard: 'changzhou-2023/research-group' }))
      .json as readonly Agreement[];
    expect(before[0]?.measures.map(({ undefinedBecause }) => undefinedBecause)).toEqual(
      before[0]?.measures.map(() => 'no-pairs'),
    );
    await enterReviews(city, 2, agreeing);
    const after = (await tellAgreement({ ...city.options, standard: 'changzhou-2023/research-group' }))
      .json as readonly Agreement[];
    expect(after[0]?.subjects).toBe(6);
    expect(after[0]?.measures.find(({ name }) => name === 'kappa-quadratic')).toEqual({
      name: 'kappa-quadratic',
      n: 5,
      value: '1.0000',
      low: '1.0000',
      high: '1.0000',
    });
  }, 60_000);

  it('proposes the excellent groups, defers a school with errors and keeps who won last', async () => {
    const decided = { ...city.options, award: AWARD, decided: true };
    const proposed = await planDecisions({ ...decided, out: path('proposals.xlsx') });
    await planDecisions({ ...decided, out: path('proposals.csv') });
    await planDecisions({ ...city.options, award: AWARD, out: path('blank.csv') });
    const { proposals } = proposed.json as {
      proposals: { school: string; subject: string; proposed: string; because: string[]; rank: number | null }[];
    };
    expect(
      proposals.map(({ school, subject, proposed: to, because, rank }) => [school, subject, to, because, rank]),
    ).toEqual([
      ['2132990001', 'G03', 'conferred', [], 1],
      ['2132990001', 'G04', 'conferred', [], 3],
      ['2132990006', 'G04', 'refused', ['grade', 'condition'], null],
      ['3132990016', 'G02', 'deferred', ['no-grade', 'unknown', 'receipt'], null],
      ['2132990018', 'G02', 'conferred', [], 2],
      ['2132990018', 'G04', 'conferred', [], 4],
    ]);
    const one = await planDecisions({ ...city.options, award: AWARD, places: 1, allocation: 'together' });
    expect(
      (one.json as typeof proposed.json & { proposals: { proposed: string }[] }).proposals.map((p) => p.proposed),
    ).toEqual(['conferred', 'refused', 'refused', 'deferred', 'refused', 'refused']);
  });

  it('confirms nothing while one row of the table may not stand', async () => {
    const csv = text('proposals.csv');
    const rows = csv.split('\r\n');
    const at = rows.findIndex((row) => row.includes('2132990006'));
    rows[at] = (rows[at] ?? '').replace(/,不认定,,,/, ',认定,因为,,');
    writeFileSync(path('wrong.csv'), rows.join('\r\n'));
    const refused = await confirmDecisions(path('wrong.csv'), { ...city.options, person: PERSON });
    expect([refused.code, refused.told.map((line) => line.slice(0, 6))]).toEqual([3, ['JY6214', 'JY6214', 'JY6216']]);
    expect(await entries('decision/')).toEqual([]);
  });

  it('decides nothing by itself: the column of decisions is blank until a person has filled it in', async () => {
    const person = { ...city.options, person: PERSON };
    const blank = await confirmDecisions(path('blank.csv'), person);
    expect(blank.text).toContain('认定 0 个，不认定 0 个，暂缓 0 个；原已如此 0 个，留空未决 6 个');
    expect(await entries('decision/')).toEqual([]);
  });

  it('tells everything that is wrong in one pass, with its cell, and rows that were taken out', async () => {
    const rows = text('proposals.csv').split('\r\n');
    const at = rows.findIndex((row) => row.includes('2132990006'));
    rows[at] = (rows[at] ?? '').replace(/,不认定,,,/, ',认定,因为,,');
    writeFileSync(path('several.csv'), [rows[0], rows[1]?.replace(/,认定,,,/, ',同意,,,'), rows[at]].join('\r\n'));
    const refused = await confirmDecisions(path('several.csv'), { ...city.options, person: PERSON });
    expect(refused.told.map((line) => line.slice(0, 6))).toEqual(['JY6217', 'JY6214', 'JY6214', 'JY6216', 'JY6285']);
    expect(refused.told[0]).toContain('several.csv');
    expect(refused.told.at(-1)).toContain('少了 4 行');
  });

  it('confirms the table as it came back from the spreadsheet, in the name of a person', async () => {
    const confirmed = await confirmDecisions(path('proposals.xlsx'), { ...city.options, person: PERSON });
    expect(confirmed.told).toEqual([]);
    expect(confirmed.text).toBe(
      '李明远（教科院院长）于 2026-11-16 确认：认定 4 个，不认定 1 个，暂缓 1 个；原已如此 0 个，留空未决 0 个。',
    );
    expect((await entries('decision/')).map(({ action }) => action)).toEqual(Array(6).fill('decided'));
    const twice = await confirmDecisions(path('proposals.xlsx'), { ...city.options, person: PERSON });
    expect(twice.text).toContain('原已如此 6 个');
    expect((await listDecisions(city.options)).text?.split('\n')).toHaveLength(8);
  });

  it('announces for working days without holidays, and as text, CSV and PDF', async () => {
    const none = await announceFiles({ ...city.options, from: '2027-01-04', showNames: false });
    expect([none.code, none.told[0]?.slice(0, 6)]).toEqual([3, 'JY6142']);
    const announced = await announceFiles({
      ...city.options,
      from: '2026-11-17',
      showNames: false,
      out: path('notice'),
    });
    const { notice } = announced.json as { notice: Notice };
    expect([notice.number, notice.from, notice.to, notice.workingDays, notice.items.length]).toEqual([
      1,
      '2026-11-17',
      '2026-11-23',
      5,
      4,
    ]);
    expect(notice.days).toEqual(['2026-11-17', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-23']);
    expect(readdirSync(path('notice')).sort()).toEqual(['公示-1.csv', '公示-1.pdf', '公示-1.txt']);
    expect(readFileSync(path('notice/公示-1.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    const again = await announceFiles({ ...city.options, from: '2026-11-17', showNames: false });
    expect(again.told[0]?.slice(0, 6)).toBe('JY6231');
  }, 60_000);

  it('confers nothing while the notice runs or an objection is open', async () => {
    const early = await grantTitles({ ...city.options, on: '2026-11-23' });
    expect([early.code, early.told.map((line) => line.slice(0, 6))]).toEqual([3, Array(4).fill('JY6232')]);
    const about = { notice: 1, award: AWARD, school: '竹篱溪小学', subject: 'G04', anonymous: false };
    const added = await enterObjection({ ...city.options, ...about, on: '2026-11-19', text: '活动次数与实际不符。' });
    expect(added.text).toBe('第 1 号异议已登记；答复之前不授予。');
    const strange = await enterObjection({ ...city.options, ...about, subject: 'G09', on: '2026-11-19', text: '无' });
    expect(strange.told[0]?.slice(0, 6)).toBe('JY6239');
    const number = await enterObjection({ ...city.options, ...about, on: '2026-11-19', text: '请打 13812345678。' });
    expect([number.code, number.told[0]?.slice(0, 6)]).toEqual([3, 'JY9101']);
    const granted = await grantTitles({ ...city.options, on: '2026-11-24' });
    expect([granted.code, granted.told.map((line) => line.slice(0, 6))]).toEqual([3, ['JY6233']]);
    const { awards } = granted.json as { awards: readonly Award[] };
    expect(awards.map(({ subject, number }) => [subject.id, number])).toEqual([
      ['2132990001/G03', '优秀教研组-2026-001'],
      ['2132990001/G04', '优秀教研组-2026-002'],
      ['2132990018/G02', '优秀教研组-2026-003'],
    ]);
  });

  it('decides anew after an objection was upheld, with the reason, and keeps the earlier decision', async () => {
    const answer = { number: 1, outcome: 'upheld' as const, answer: '查阅记录，缺两次活动。', person: LATER };
    const early = await answerOneObjection({ ...city.options, ...answer, person: PERSON });
    expect([early.code, early.told[0]?.slice(0, 6)]).toEqual([3, 'JY6280']);
    await answerOneObjection({ ...city.options, ...answer });
    const twice = await answerOneObjection({ ...city.options, ...answer });
    expect(twice.told[0]?.slice(0, 6)).toBe('JY6238');
    expect((await grantTitles({ ...city.options, on: '2026-11-25' })).told[0]?.slice(0, 6)).toBe('JY6234');
    const rows = text('proposals.csv').split('\r\n');
    const at = rows.findIndex((row) => row.includes('2132990018') && row.includes('G04'));
    const changed = (reason: string): string =>
      rows
        .map((row, index) => (index === at ? row.replace(/,认定,,认定,,,/, `,认定,,不认定,${reason},,`) : row))
        .join('\r\n');
    writeFileSync(path('silent.csv'), changed(''));
    const silent = await confirmDecisions(path('silent.csv'), { ...city.options, person: PERSON });
    expect(silent.told.map((line) => line.slice(0, 6))).toEqual(['JY6219']);
    writeFileSync(path('upheld.csv'), changed('异议成立'));
    const corrected = await confirmDecisions(path('upheld.csv'), { ...city.options, person: PERSON });
    expect(corrected.text).toContain('不认定 1 个');
    const [correction] = await entries('correction/');
    expect([correction?.action, correction?.record?.kind]).toEqual(['corrected', 'correction']);
    expect((await grantTitles({ ...city.options, on: '2026-11-25' })).text).toBe(
      '授予 0 个，此前已授予 3 个，暂不能授予 0 个。',
    );
  });

  it('takes titles of earlier years in, changes them, and lists them', async () => {
    const folder = path('earlier');
    mkdirSync(folder);
    const known = new URL('../../../examples/changzhou-demo/awards-2024-2025/', import.meta.url);
    const imported = await importTitles([known.pathname], city.options);
    expect(imported.text).toBe('记入 24 个称号，已有 0 个。');
    const revoke = { kind: 'revoke' as const, on: '2026-12-01', reason: '材料造假查实', legalBasis: '评估方案第八条' };
    const about = { award: AWARD, school: '青果路实验小学', subject: 'G03' };
    const revoked = await changeTitle({ ...city.options, ...about, event: revoke });
    expect((revoked.json as Award).status).toBe('revoked');
    const renewed = await changeTitle({
      ...city.options,
      ...about,
      event: { kind: 'renew', on: '2026-12-02', years: 3 },
    });
    expect(renewed.told[0]?.slice(0, 6)).toBe('JY6171');
    const listed = await listAwards({
      ...city.options,
      award: AWARD,
      day: '2026-12-02',
      showNames: false,
      out: path('titles'),
    });
    expect(listed.text?.split('\n').at(-1)).toBe('共 12 个，有效 11 个。');
    expect(readdirSync(path('titles'))).toContain('excellent-research-group-2132990001-G03.json');
    const people = await listAwards({ ...city.options, award: 'contributor', day: '2026-12-02', showNames: false });
    expect(people.text).toContain('T012');
  });

  it('passes the audit at the end', async () => {
    const audit = await auditFolder({ ...city.options, rebuild: false });
    expect([audit.code, audit.told]).toEqual([0, []]);
  }, 60_000);
});
