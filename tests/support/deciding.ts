import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { USUAL_LIMITS } from '../../src/cli/file-batch.js';
import { initWorkspace } from '../../src/cli/init-workspace.js';
import { receiveFiles } from '../../src/cli/receive-files.js';
import { openWorkspace, type Workspace, type WorkspaceOptions } from '../../src/cli/workspace.js';
import { nameBasedId } from '../../src/documents/hasher.js';
import type { Programme, Result, Review } from '../../src/model/generated/documents.js';
import type { LedgerDraft } from '../../src/workflows/ports.js';
import { scoreSubmission } from '../../src/workflows/score-workbook.js';
import { keys, resultKey } from '../../src/workflows/workspace/keys.js';
import { awardsByLevel } from '../../src/workflows/workspace/records.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CITY = join(ROOT, 'examples', 'changzhou-demo');

/** The instant that the tests' ledgers are written at. */
export const AT = '2026-11-16T08:00:00Z';

/** A workspace of the example city on the disk, with some of its workbooks received. */
export interface CityWorkspace {
  readonly folder: string;
  readonly options: WorkspaceOptions;
  /** Opens it, does something, closes it. */
  within<T>(work: (workspace: Workspace) => Promise<T>): Promise<T>;
  remove(): void;
}

/** Holidays of the autumn in which the example decides. */
const HOLIDAYS = { years: [2026], holidays: ['2026-10-01', '2026-11-18'], workdays: ['2026-11-21'] };

/** Makes a workspace of the example city and receives the named workbooks of its schools. */
export async function cityWorkspace(
  schools: readonly string[],
  changes: Partial<Programme> = {},
): Promise<CityWorkspace> {
  const home = mkdtempSync(join(tmpdir(), 'jiaoyan-deciding-'));
  const programme = JSON.parse(readFileSync(join(CITY, 'programme-2025-2026.json'), 'utf8')) as Programme;
  const path = join(home, 'programme.json');
  writeFileSync(path, JSON.stringify({ ...programme, holidays: HOLIDAYS, ...changes }));
  const folder = join(home, 'workspace');
  const shared = { lang: 'zh-CN' as const, root: ROOT, version: '0.0.0', actor: '王老师', clock: () => AT };
  const session = {
    programme: path,
    registry: join(CITY, 'registry-2025-2026.json'),
    accepted: join(CITY, 'results-2024-2025'),
  };
  const made = await initWorkspace({ ...shared, ...session, folder });
  if (made.code !== undefined && made.code !== 0) throw new TypeError(made.told.join('\n'));
  const options: WorkspaceOptions = { ...shared, workspace: folder };
  if (schools.length > 0) {
    const files = schools.map((school) => join(CITY, 'filled', `${school}.xlsx`));
    const received = await receiveFiles(files, { ...options, limits: { ...USUAL_LIMITS, seconds: 120 } });
    // A file that a busy computer did not get through must not show as another year.
    if (received.text?.includes('未接收 0 个') !== true)
      throw new TypeError([received.text, ...received.told].join('\n'));
  }
  return {
    folder,
    options,
    async within(work) {
      const opened = await openWorkspace(options);
      if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
      try {
        return await work(opened.value);
      } finally {
        opened.value.store.close();
      }
    },
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}

/** What a reviewer of a test gives: the result with the points that stand so far → points by indicator. */
export type Judging = (result: Result) => Readonly<Record<string, string>>;

/** Agrees with what stands. */
export const agreeing: Judging = (result) =>
  Object.fromEntries(
    result.indicators.flatMap(({ id, printed, status }) =>
      printed === null || status === 'not-applicable' ? [] : [[id, printed]],
    ),
  );

/** Enters reviews of every result that a level's reviewer judges, and the results that follow from them. */
export const enterReviews = (city: CityWorkspace, level: number, judging: Judging, reviewer = 'panel'): Promise<void> =>
  city.within(async ({ store, desk }) => {
    const { hasher, stamp, assessment } = desk;
    const schools = new Set((await store.heads('result/')).map(({ brief }) => String(brief['school'])));
    for (const school of schools) {
      const drafts: LedgerDraft[] = [];
      for (const head of await store.heads(`result/${school}/`)) {
        const result = JSON.parse((await store.record(head.sha256))?.text ?? '{}') as Result;
        const awards = Object.entries(judging(result));
        if (awards.length === 0) continue;
        const what = { subject: result.subject.id, standard: result.standard.id };
        const document: Review = {
          kind: 'review',
          formatVersion: '1.0',
          ...stamp,
          derivedFrom: [],
          id: nameBasedId(hasher, 'review', String(level), school, reviewer, what.subject, what.standard),
          programme: result.programme,
          ...what,
          level,
          school,
          reviewer: { id: reviewer, body: '某区教研室' },
          scores: awards.map(([indicator, awarded]) => ({ indicator, awarded })),
        };
        drafts.push({ key: keys.review(level, school, reviewer, what), action: 'reviewed', document });
      }
      const held = (await store.heads('review/')).filter(({ key }) => key.split('/')[2] === school);
      const records = await Promise.all(held.map(({ sha256 }) => store.record(sha256)));
      const earlier = records.map((record) => JSON.parse(record?.text ?? '{}') as Review);
      const reviews = [...earlier, ...drafts.map(({ document }) => document as unknown as Review)];
      const submission = await store.record((await store.head(keys.submission(school)))?.sha256 ?? '');
      const results = scoreSubmission({ assessment, hasher, stamp }, JSON.parse(submission?.text ?? '{}'), {
        counts: {},
        reviews: awardsByLevel(reviews),
      });
      const scored = results
        .filter(({ status }) => status === 'scored')
        .map((document): LedgerDraft => ({ key: resultKey(document), action: 'scored', document }));
      const kept = await store.append({ actor: '王老师', at: AT, drafts: [...drafts, ...scored] });
      if (!kept.ok) throw new TypeError(JSON.stringify(kept.findings));
    }
  });
