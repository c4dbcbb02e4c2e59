import { word } from '../messages/ui/words.js';
import type { Finding } from '../model/finding.js';
import type { Language, Registry, Result, Standard } from '../model/generated/documents.js';
import { changesText, type DiffHead, diffTitle, effectsText, yearsText } from '../output/diff-text.js';
import { documentChanges, type WordedChange } from '../workflows/diff/documents.js';
import type { Effects } from '../workflows/diff/effects.js';
import { SchemaLabels } from '../workflows/diff/labels.js';
import { changesSheet, effectSheets, effectViews, yearsSheet, yearViews } from '../workflows/diff/views.js';
import { compareYears, type YearComparison } from '../workflows/diff/years.js';
import type { TableSheet } from '../workflows/ports.js';
import type { Desk } from '../workflows/read-school-workbook.js';
import { composeWorkbook } from './compose.js';
import { findContext } from './context-file.js';
import { effectOf } from './diff-effect.js';
import { type DiffSide, diffSide, schemaTexts } from './diff-inputs.js';
import { exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { openCatalogue, openSession, readDocument, type SessionOptions } from './session.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';

export interface DiffOptions extends SessionOptions {
  /** Results that the old standard scored. */
  readonly results?: string | undefined;
  /** Submissions or workbooks that the results came from. */
  readonly submissions?: string | undefined;
  readonly xlsx?: string | undefined;
  /** Persons of registries one by one with their names. */
  readonly names?: boolean | undefined;
}

/** What a comparison gives: text, data, and sheets where a workbook is wanted. */
interface Compared {
  readonly text: string;
  readonly json: unknown;
  readonly sheets: readonly TableSheet[];
  readonly head: DiffHead;
  readonly issued: string;
}

/** Compares two documents of a kind, or the results of two years. */
export async function diffDocuments(before: string, after: string, options: DiffOptions): Promise<ToldEnding> {
  const catalogue = openCatalogue(options.root, await findContext(process.cwd()));
  const findings: Finding[] = [];
  const [old, present] = [await diffSide(before, catalogue, findings), await diffSide(after, catalogue, findings)];
  if (!old.ok || !present.ok) return refusal([...old.findings, ...present.findings], options);
  findings.push(...old.findings, ...present.findings);
  if (old.value.kind !== present.value.kind) return refusal([notComparable(after, present.value, old.value)], options);
  const session = options.submissions === undefined ? null : await openSession(options);
  if (session && !session.ok) return refusal(session.findings, options);
  const compared = await comparedSides(old.value, present.value, { options, findings, desk: session?.value.desk });
  const { xlsx, lang } = options;
  if (xlsx !== undefined) await writeBook(xlsx, compared, lang);
  return {
    code: exitOfFindings(findings),
    told: [
      ...toldFindings(findings, lang),
      ...(xlsx === undefined ? [] : [word('diff.written', lang, { path: xlsx })]),
    ],
    text: compared.text,
    json: compared.json,
  };
}

const notComparable = (label: string, found: DiffSide, expected: DiffSide): Finding => ({
  code: 'JY7145',
  where: { label },
  found: word(`diff.kind.${found.kind}`, 'zh-CN'),
  expected: word(`diff.kind.${expected.kind}`, 'zh-CN'),
});

interface Comparing {
  readonly options: DiffOptions;
  readonly findings: Finding[];
  /** Where submissions are read. */
  readonly desk?: Desk | undefined;
}

function comparedSides(before: DiffSide, after: DiffSide, comparing: Comparing): Promise<Compared> {
  if (before.kind === 'results' || after.kind === 'results') {
    const [old, present] = [before, after].map((side) => (side.kind === 'results' ? side.results : []));
    return comparedYears(old ?? [], present ?? [], comparing);
  }
  return comparedDocuments(before, after, comparing);
}

type DocumentSide = Exclude<DiffSide, { readonly kind: 'results' }>;

async function comparedDocuments(
  { kind, document: before }: DocumentSide,
  { document: after }: DocumentSide,
  { options, findings, desk }: Comparing,
): Promise<Compared> {
  const { lang: language, root, results, submissions: folder } = options;
  const labels = new SchemaLabels(await schemaTexts(root), kind);
  const changes = documentChanges(before, after, { labels, language, names: options.names });
  const head = { kind, before: nameOfDocument(before), after: nameOfDocument(after) };
  const text = changesText(head, changes, language);
  const plain = {
    text,
    json: { kind, before: before.id, after: after.id, changes },
    sheets: [changesSheet(changes, language)],
    head,
    issued: after.issued,
  };
  if (results === undefined && folder === undefined) return plain;
  if (before.kind !== 'standard' || after.kind !== 'standard') throw usageError('usage.diffOfStandards');
  const submissions = folder === undefined || !desk ? undefined : { folder, desk };
  const effects = await effectOf({ before, after }, { results, submissions, findings });
  return withEffect(plain, { before, after, changes }, { effects, language });
}

const nameOfDocument = (document: DocumentSide['document']): string =>
  document.kind === 'standard' ? `${document.title.zh} ${document.version}` : `${document.id}`;

function withEffect(
  compared: Compared,
  {
    before,
    after,
    changes,
  }: { readonly before: Standard; readonly after: Standard; readonly changes: readonly WordedChange[] },
  { effects, language }: { readonly effects: Effects; readonly language: Language },
): Compared {
  const views = effectViews(effects, after, language);
  const [untold, counted] = (['untold', 'counted'] as const).map((how) => [
    ...new Set(effects.effects.flatMap((one) => one[how])),
  ]) as [string[], string[]];
  const text = effectsText({ counts: effects.counts, effects: views, untold, counted }, language);
  const told = effects.effects.map(({ result, ...one }) => ({
    school: result.school.id,
    subject: result.subject.id,
    result: result.id,
    ...one,
  }));
  return {
    ...compared,
    text: `${compared.text}\n\n${text}`,
    json: { kind: 'standard', before: before.id, after: after.id, changes, counts: effects.counts, effects: told },
    sheets: [...compared.sheets, ...effectSheets(effects.counts, views, language)],
  };
}

async function comparedYears(
  before: readonly Result[],
  after: readonly Result[],
  { options, findings }: Comparing,
): Promise<Compared> {
  const { lang: language } = options;
  const registry = await registryOf(options, findings);
  const standards = await standardsOf(after, options);
  const compared = compareYears(before, after, { standards, ...(registry ? { registry } : {}) });
  const rows = yearViews(compared.pairs, language);
  const year = (results: readonly Result[]): string =>
    [...new Set(results.map(({ schoolYear }) => schoolYear))].join('、');
  const head: DiffHead = { kind: 'results', before: year(before), after: year(after) };
  return {
    text: yearsText(head, { rows, gone: compared.gone.length, fresh: compared.fresh.length }, language),
    json: yearsJson(head, compared),
    sheets: [yearsSheet(rows, language)],
    head,
    issued: after[0]?.issued ?? '2000-01-01',
  };
}

const yearsJson = (head: DiffHead, { pairs, gone, fresh }: YearComparison) => {
  const named = ({ school, subject, standard }: Result) => ({
    standard: standard.id,
    school: school.id,
    subject: subject.id,
  });
  const held = ({ final, ...own }: Result) => {
    const { grade, total } = final ?? own;
    return { grade, total };
  };
  return {
    ...head,
    pairs: pairs.map(({ before, after, change, causes }) => ({
      ...named(after),
      before: held(before),
      after: held(after),
      change,
      causes,
    })),
    gone: gone.map(named),
    fresh: fresh.map(named),
  };
};

/** The registry tells former codes of schools; without one schools are matched by the codes they have. */
async function registryOf({ registry }: DiffOptions, findings: Finding[]): Promise<Registry | null> {
  const path = registry ?? (await findContext(process.cwd())).registry;
  if (path === undefined) return null;
  const read = await readDocument('registry', path);
  findings.push(...read.findings);
  return read.ok ? read.value : null;
}

async function standardsOf(results: readonly Result[], { root }: DiffOptions): Promise<readonly Standard[]> {
  const catalogue = openCatalogue(root, await findContext(process.cwd()));
  const standards: Standard[] = [];
  for (const id of new Set(results.map(({ standard }) => standard.id))) {
    const loaded = await catalogue.load('standard', id);
    if (loaded.ok) standards.push(loaded.value);
  }
  return standards;
}

async function writeBook(path: string, { sheets, head, issued }: Compared, language: Language): Promise<void> {
  const workbook = await composeWorkbook();
  await writeOutput(path, await workbook.tables({ title: diffTitle(head, language), date: issued, sheets }));
}
