import { basename } from 'node:path';
import { CATALOGUE } from '../messages/catalogue.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents, Programme } from '../model/generated/documents.js';
import { loadOfficeCodes, type OfficeCodes } from '../workflows/office/codes.js';
import type { ListedRule } from '../workflows/office/programme-rows.js';
import type { ProgrammeLayout } from '../workflows/office/programme-sheets.js';
import type { RegistryLayout } from '../workflows/office/registry-sheets.js';
import { teacherFactColumns } from '../workflows/office/teacher-facts.js';
import type { Catalogue, OfficePort } from '../workflows/ports.js';
import { composeOffice } from './compose-office.js';
import { type ContextFile, findContext } from './context-file.js';
import { openCatalogue, readDocument, type SessionOptions } from './session.js';

/** What the commands for an office's workbooks work with. */
export interface OfficeDesk {
  readonly office: OfficePort;
  readonly catalogue: Catalogue;
  readonly codes: OfficeCodes;
  readonly context: ContextFile;
}

/** Opens code lists and standards; no programme is needed. */
export async function openOfficeDesk(options: SessionOptions): Promise<Outcome<OfficeDesk>> {
  const context = await findContext(process.cwd());
  const catalogue = openCatalogue(options.root, context);
  const codes = await loadOfficeCodes(catalogue);
  if (!codes.ok) return codes;
  return success({ office: await composeOffice(), catalogue, codes: codes.value, context });
}

/** What a registry's workbook depends on: of the programme where there is one, else of all standards at hand. */
export async function registryLayout(desk: OfficeDesk, path: string | undefined): Promise<Outcome<RegistryLayout>> {
  const from = path ?? desk.context.programme;
  const programme = from === undefined ? null : await readDocument('programme', from);
  if (programme && !programme.ok) return programme;
  const known = programme?.value;
  const standards = await loadAll(
    desk.catalogue,
    'standard',
    known?.entries.map((entry) => entry.standard),
  );
  const teacherFacts = known ? await factColumns(desk.catalogue, known) : [];
  return success({ codes: desk.codes, standards, teacherFacts, ...(known ? { programme: known } : {}) });
}

async function factColumns(catalogue: Catalogue, programme: Programme): Promise<RegistryLayout['teacherFacts']> {
  const form = await catalogue.load('form', programme.form);
  const metrics = form.ok ? await catalogue.load('metrics', form.value.metrics) : null;
  return form.ok && metrics?.ok ? teacherFactColumns(form.value, metrics.value) : [];
}

/** What a programme's workbook depends on: every standard and form at hand. */
export const programmeLayout = async ({ catalogue, codes }: OfficeDesk): Promise<ProgrammeLayout> => ({
  codes,
  standards: await loadAll(catalogue, 'standard'),
  forms: await loadAll(catalogue, 'form'),
});

/** Documents by their ids, all of the kind where none are named; those that do not load are left out. */
async function loadAll<K extends DocumentKind>(
  catalogue: Catalogue,
  kind: K,
  ids?: readonly string[],
): Promise<readonly Documents[K][]> {
  const wanted = ids ?? (await catalogue.ids(kind));
  const loaded = await Promise.all(wanted.map((id) => catalogue.load(kind, id)));
  return loaded.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
}

/** The finding codes that a programme may give another severity. */
export const listedRules = (): readonly ListedRule[] =>
  CATALOGUE.map(({ code, zh, en, severity }) => ({ code, title: { zh: zh.title, en: en.title }, severity }));

/** A document that may be named or not; `null` where none is. */
export async function optionalDocument<K extends DocumentKind>(
  kind: K,
  path: string | undefined,
): Promise<Outcome<Documents[K] | null>> {
  return path === undefined ? success(null) : readDocument(kind, path);
}

/** The finding of a file that could not be read. */
export const unreadable = (path: string): Outcome<never> =>
  failure({ code: 'JY0112', where: { file: basename(path) }, found: path } satisfies Finding);
