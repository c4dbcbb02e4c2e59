import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { grantTitles } from '../../../../src/cli/award.js';
import { confirmDecisions, planDecisions } from '../../../../src/cli/decide.js';
import { announceFiles, enterObjection } from '../../../../src/cli/notice.js';
import { drawSampleFiles, planSampleFiles } from '../../../../src/cli/sample.js';
import type { Bundle, Sample } from '../../../../src/model/generated/documents.js';
import { zipArchive } from '../../../../src/workbook/archive.js';
import { noticesOf } from '../../../../src/workflows/awards/announced.js';
import type { Store } from '../../../../src/workflows/ports.js';
import { handUp } from '../../../../src/workflows/workspace/hand-up.js';
import { fileNames, fileOf, mayHandUp, referencesOf } from '../../../../src/workflows/workspace/handed-records.js';
import { openBundle } from '../../../../src/workflows/workspace/open-bundle.js';
import { auditOf } from '../../../support/damaged-workspace.js';
import { AT, agreeing, type CityWorkspace, cityWorkspace, enterReviews } from '../../../support/deciding.js';
import { MINIMAL_RECORDS } from '../../../support/minimal-records.js';

const UNIT = '320402';
const PERSON = { name: '李明远', role: '教研室主任', on: '2026-11-16' };
const BY = { actor: '王老师', at: AT };

let district: CityWorkspace;
let city: CityWorkspace;

beforeAll(async () => {
  district = await cityWorkspace(['2132990001']);
  city = await cityWorkspace([]);
  const path = (name: string): string => join(district.folder, '..', name);
  await planSampleFiles({ ...district.options, level: 2 });
  await drawSampleFiles({ ...district.options, level: 2, seed: '07 12 19 23 30 33 05', source: '双色球' });
  await enterReviews(district, 2, agreeing);
  await planDecisions({ ...district.options, award: '优秀教研组', decided: true, out: path('proposals.csv') });
  await confirmDecisions(path('proposals.csv'), { ...district.options, person: PERSON });
  await announceFiles({ ...district.options, from: '2026-11-17', showNames: false });
  const about = { notice: 1, award: '优秀教研组', school: '2132990001', subject: 'G04', anonymous: false };
  await enterObjection({ ...district.options, ...about, on: '2026-11-19', text: '活动次数与实际不符。' });
  await grantTitles({ ...district.options, on: '2026-11-24' });
}, 120_000);
afterAll(() => {
  district.remove();
  city.remove();
});

const handedUp = () =>
  district.within(async ({ store, desk }) => {
    const handed = await handUp({ store, desk, archive: zipArchive }, { ...BY, unit: UNIT, to: '市教科院', level: 2 });
    if (!handed.ok) throw new TypeError(JSON.stringify(handed.findings));
    return handed.value;
  });

const opened = (bytes: Uint8Array) =>
  city.within(({ store, desk }) => {
    const verification = { verify: async () => ({ verdict: 'passed' as const, reasons: [], signers: [] }) };
    return openBundle({ store, desk, archive: zipArchive, verification }, BY, { file: '天宁区.jyz', bytes });
  });

const kinds = ({ records }: Bundle): readonly string[] => [...new Set(records.map(({ kind }) => kind))].sort();
const heads = async (store: Store) => (await store.heads('')).map(({ key, sha256 }) => `${key} ${sha256}`);

describe('A bundle of a district that has decided', () => {
  it('carries everything of its level, and the receiver has it all and passes its audit', async () => {
    const { manifest, bytes } = await handedUp();
    expect(kinds(manifest)).toEqual([
      'award',
      'decision',
      'notice',
      'objection',
      'receipt',
      'result',
      'review',
      'sample',
      'submission',
    ]);
    const taken = await opened(bytes);
    expect([taken.ok, taken.findings.map(({ code }) => code)]).toEqual([true, ['JY8194']]);
    const here = await city.within(({ store }) => heads(store));
    for (const { key, sha256 } of manifest.records) expect(here).toContain(`${key} ${sha256}`);
    const audit = await city.within(({ store }) => auditOf(store));
    expect(audit.findings).toEqual([]);
    expect([audit.samples, audit.decisions, audit.scores > 0]).toEqual([1, 2, true]);
  }, 60_000);

  it('keeps what the district did as a unit apart from what the city does itself', async () => {
    const keys = await city.within(async ({ store }) => (await store.heads('unit/')).map(({ key }) => key));
    expect(keys.filter((key) => !key.includes('/referenced/'))).toEqual([
      `unit/${UNIT}/notice/1`,
      `unit/${UNIT}/objection/1`,
      `unit/${UNIT}/sample/2`,
    ]);
    expect(await city.within(({ store }) => noticesOf(store))).toEqual([]);
    const planned = await planSampleFiles({ ...city.options, level: 3 });
    expect((planned.json as Sample).frame.members.map(({ id }) => id)).toEqual(['2132990001']);
  });

  it('needs not be announced once more by the city', async () => {
    const again = await announceFiles({ ...city.options, from: '2026-11-25', showNames: false });
    expect(again.told.map((line) => line.slice(0, 6))).toEqual(['JY6231']);
  });
});

describe('What may be handed up', () => {
  it('is of the own schools or under the own unit, and never a rule of the year', () => {
    const asked = ['submission/1', 'award/a/1/1', 'unit/u/sample/2', 'unit/u/referenced/x', 'unit/v/sample/2'];
    expect(asked.map((key) => mayHandUp(key, 'u'))).toEqual([true, true, true, true, false]);
    const never = ['context/programme', 'unit/u/context/programme', 'sample/2', 'bundle/u', 'assignment/2'];
    expect(never.map((key) => mayHandUp(key, 'u'))).toEqual(never.map(() => false));
  });

  it('names what it stands on and the file it was read from', () => {
    const { decision, receipt, notice, objection, sample } = MINIMAL_RECORDS;
    expect(referencesOf(receipt)).toEqual([receipt.submission.sha256]);
    expect(referencesOf(notice)).toEqual([...new Set(notice.items.map((item) => item.decision))]);
    expect(referencesOf(objection)).toEqual([objection.notice.sha256]);
    expect(referencesOf(sample)).toEqual([]);
    expect(referencesOf(decision)).toEqual(decision.result ? [decision.result.sha256] : []);
    expect([fileOf(receipt), fileOf(decision)]).toEqual([receipt.fileSha256, undefined]);
    expect([fileNames(receipt), fileNames(decision)]).toEqual([[`${receipt.fileSha256} ${receipt.file}`], []]);
  });
});
