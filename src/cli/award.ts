import { mkdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import { word } from '../messages/ui/words.js';
import type { Award } from '../model/generated/documents.js';
import { eventWord, stateWord, type TitleView, titlesText } from '../output/award-text.js';
import { type ChangeRequest, changeAward } from '../workflows/awards/change.js';
import { correctRecord } from '../workflows/awards/correct.js';
import { grantAwards } from '../workflows/awards/grant.js';
import { type HeldTitle, heldTitles } from '../workflows/awards/held-titles.js';
import { importAwards } from '../workflows/awards/import-awards.js';
import { redactedHolder, subjectName } from '../workflows/awards/person-name.js';
import { holderOf } from '../workflows/decide/known.js';
import { type AwardNames, awardNames, numberAndName } from './award-names.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { refusal, toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { findInputs } from './inputs.js';
import type { NamedPerson } from './named-person.js';
import { readDocument } from './session.js';
import { usageError } from './usage.js';
import { writeOutput } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface AwardListOptions extends WorkspaceOptions {
  readonly award?: string | undefined;
  readonly unit?: string | undefined;
  /** Day that states are told of; else today. */
  readonly day?: string | undefined;
  readonly showNames: boolean;
  /** Folder to write the documents to. */
  readonly out?: string | undefined;
}

/** Lists titles with their state on a day; what expires or has a streak against it is told. */
export const listAwards = (options: AwardListOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, clock } = workspace;
    const names = awardNames(desk.assessment);
    const { titles, findings } = await heldTitles({ store, ...desk }, options.day ?? clock().slice(0, 10));
    const award = options.award === undefined ? undefined : names.awardId(options.award);
    const { unit } = options;
    const shown = titles.filter(
      (title) =>
        (award === undefined || title.award.award === award) &&
        (unit === undefined || title.award.subject.unit === unit || names.unit(title.award.subject.unit) === unit),
    );
    const views = shown.map((title) => viewOf(workspace, names, { title, showNames: options.showNames }));
    const told = [...toldFindings(findings, options.lang)];
    if (options.out !== undefined)
      told.push(
        await writeAwards(
          options.out,
          shown.map((title) => title.award),
          options,
        ),
      );
    return {
      code: EXIT.fine,
      told,
      text: titlesText(views, options.lang),
      json: options.showNames ? shown : shown.map(withoutName),
    };
  });

/** A title as it may be printed where names are not asked for. */
const withoutName = ({ award, status }: HeldTitle): HeldTitle => ({
  award: { ...award, subject: { ...award.subject, name: redactedHolder(award.subject) } },
  status,
});

function viewOf(
  { desk }: Workspace,
  names: AwardNames,
  { title, showNames }: { title: Pick<TitleView, 'award' | 'status'>; showNames: boolean },
): TitleView {
  const { subject, award } = title.award;
  const id = holderOf(title.award);
  const full = {
    school: { id: subject.school, name: '', unit: '', category: '', stages: [] },
    subject: { ...subject, id },
  };
  const name = showNames ? subjectName(desk.assessment.registry, full) : redactedHolder(subject);
  const own = id === subject.school ? '' : numberAndName({ id, name });
  return {
    ...title,
    awardName: names.award(award),
    unit: names.unit(subject.unit),
    school: names.school(subject.school),
    subject: own,
  };
}

async function writeAwards(folder: string, awards: readonly Award[], { lang }: WorkspaceOptions): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const award of awards) {
    const name = [award.award, award.subject.school, holderOf(award)].filter(
      (part, place, all) => all.indexOf(part) === place,
    );
    await writeOutput(join(folder, `${name.join('-')}.json`), documentText(award));
  }
  return word('award.written', lang, { count: awards.length, folder });
}

export interface GrantOptions extends WorkspaceOptions {
  readonly award?: readonly string[] | undefined;
  readonly on: string;
}

/** Confers what has been decided, announced and not objected to. */
export const grantTitles = (options: GrantOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const names = awardNames(desk.assessment);
    const awards = options.award?.map(names.awardId);
    const granted = await grantAwards({ store, ...desk }, { awards, on: options.on, actor, at: clock() });
    if (!granted.ok) return refusal(granted.findings, options);
    const views = granted.value.awards.map((award) =>
      viewOf(workspace, names, { title: { award, status: award.status }, showNames: false }),
    );
    const held = new Set(granted.findings.map(({ subject, where }) => `${subject ?? ''} ${where.label ?? ''}`)).size;
    const counts = { granted: views.length, unchanged: granted.value.unchanged, held };
    return {
      code: exitOfFindings(granted.findings),
      told: toldFindings(granted.findings, options.lang),
      text: `${views.length === 0 ? '' : `${titlesText(views, options.lang)}\n`}${word('award.granted', options.lang, counts)}`,
      json: granted.value,
    };
  });

export interface ChangeOptions extends WorkspaceOptions {
  readonly award: string;
  readonly school: string;
  readonly subject?: string | undefined;
  readonly event: ChangeRequest['event'];
}

/** Changes one title. */
export const changeTitle = (options: ChangeOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk, actor, clock }) => {
    const names = awardNames(desk.assessment);
    const [award, school] = [names.awardId(options.award), names.schoolId(options.school)];
    const { event, subject = school, lang } = options;
    const changed = await changeAward({ store }, { award, school, subject, event, actor, at: clock() });
    if (!changed.ok) return refusal(changed.findings, options);
    const { status, validTo } = changed.value;
    return {
      told: [],
      text: word('award.changed', lang, {
        award: names.award(award),
        school: names.school(school),
        subject: redactedHolder(changed.value.subject),
        event: eventWord(event.kind, lang),
        state: stateWord(status, lang),
        to: validTo,
      }),
      json: changed.value,
    };
  });

/** Enters titles of earlier years from files. */
export const importTitles = (paths: readonly string[], options: WorkspaceOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, actor, clock }) => {
    const inputs = await findInputs(paths, ['.json']);
    const read = await Promise.all(inputs.files.map((file) => readDocument('award', file.path)));
    const findings = [...inputs.findings, ...read.flatMap((one) => one.findings)];
    const awards = read.flatMap((one) => (one.ok ? [one.value] : []));
    const imported = await importAwards(store, awards, { actor, at: clock() });
    if (!imported.ok) return refusal(imported.findings, options);
    return {
      code: exitOfFindings(findings),
      told: toldFindings(findings, options.lang),
      text: word('award.imported', options.lang, imported.value),
      json: imported.value,
    };
  });

export interface CorrectOptions extends WorkspaceOptions {
  readonly key: string;
  readonly file: string;
  readonly reason: string;
  readonly person: NamedPerson;
}

/** Kinds of records that a corrected document may replace; scores follow other records and are corrected there. */
const CORRECTABLE = ['decision', 'notice', 'objection', 'award'] as const;

/** Puts a record right by a corrected document. */
export const correctFile = (options: CorrectOptions): Promise<ToldEnding> =>
  inWorkspace(options, async ({ store, desk, actor, clock }) => {
    const { key, file, reason, person, lang } = options;
    const kind = CORRECTABLE.find((one) => key.startsWith(`${one}/`));
    if (!kind) throw usageError('usage.correctable', { known: CORRECTABLE.join('、') });
    const held = await store.head(key);
    if (!held) return refusal([{ code: 'JY6237', where: {}, found: key }], options);
    const given = await statedKind(file);
    if (given !== null && given !== kind)
      return refusal([{ code: 'JY6240', where: { file: basename(file) }, found: given, expected: kind }], options);
    const read = await readDocument(kind, file);
    if (!read.ok) return refusal(read.findings, options);
    const request = { key, document: read.value, reason, by: person, actor, at: clock() };
    const corrected = await correctRecord({ store, ...desk }, request);
    if (!corrected.ok) return refusal(corrected.findings, options);
    const { replaces, replacement } = corrected.value;
    const text = word('award.corrected', lang, {
      key,
      before: replaces.slice(0, DIGITS),
      after: replacement.slice(0, DIGITS),
    });
    return { told: [], text, json: corrected.value };
  });

/** What kind of document a file says it is, so that one of another kind is told once; `null` where it does not say. */
async function statedKind(file: string): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    const kind: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'kind') : undefined;
    return typeof kind === 'string' ? kind.slice(0, LONGEST_KIND) : null;
  } catch {
    return null;
  }
}

const LONGEST_KIND = 40;

const DIGITS = 12;
