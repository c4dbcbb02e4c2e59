import { checkDocument } from '../../documents/parse.js';
import { severityOf } from '../../messages/severity.js';
import type { Finding } from '../../model/finding.js';
import type { Registry } from '../../model/generated/documents.js';
import type { OpenedOffice } from '../../model/office.js';
import { REGISTRY_CHECKS } from './checks/all.js';
import { type RegistryChanges, registryChanges } from './checks/previous.js';
import { type PlacedRow, placedFaults } from './placed-faults.js';
import { keptWaivers, parsed, type RegistryDraft, registryDocument, registryDraft, remains } from './registry-draft.js';
import { REST } from './registry-rows.js';
import { type RegistryLayout, registryLists, registrySheets } from './registry-sheets.js';
import type { TeacherFactColumn } from './teacher-facts.js';

/** How a registry's workbook is imported. */
export interface RegistryImport {
  readonly file: string;
  readonly layout: RegistryLayout;
  readonly producer: Registry['producer'];
  readonly issued?: string | undefined;
  /** Last year's registry, to compare with. */
  readonly previous?: Registry;
}

/** What came of an import; no document where something must be mended first. */
export interface Imported<T> {
  readonly findings: readonly Finding[];
  readonly document: T | null;
}

export interface ImportedRegistry extends Imported<Registry> {
  readonly changes: RegistryChanges | null;
}

/** Whether the findings leave a document that may be written. */
export const isSound = (findings: readonly Finding[]): boolean =>
  findings.every(({ code }) => severityOf(code) !== 'error');

/** JY1239 a workbook of another kind, JY1238 the hidden sheet gone; the first ends the import. */
export function checkKind(file: string, opened: OpenedOffice, expected: OpenedOffice['kind']): readonly Finding[] {
  if (opened.kind === expected) return [];
  if (opened.kind === null) return [{ code: 'JY1238', where: { file } }];
  return [
    { code: 'JY1239', where: { file }, found: KIND_NAMES[opened.kind], expected: KIND_NAMES[expected ?? 'registry'] },
  ];
}

const KIND_NAMES = { registry: '名册', programme: '评估方案', reviewers: '评审人名单' } as const;

/** Makes the registry of a workbook: all findings in one pass, the document where there is no error. */
export async function importRegistry(opened: OpenedOffice, options: RegistryImport): Promise<ImportedRegistry> {
  const { file, previous } = options;
  const kind = checkKind(file, opened, 'registry');
  if (!isSound(kind)) return { findings: kind, document: null, changes: null };
  const teacherFacts =
    parsed<readonly TeacherFactColumn[]>(opened.rest[REST.teacherFacts]) ?? options.layout.teacherFacts;
  const layout = { ...options.layout, teacherFacts };
  const sheets = registrySheets(layout).map((sheet) => ({ ...sheet, rows: [], spare: 0 }));
  const read = opened.tables({ sheets, lists: registryLists(layout) });
  const draft = registryDraft(read.tables, opened.rest, layout.codes);
  const context = { file, draft, layout, ...(previous ? { previous } : {}) };
  const findings = [...kind, ...read.findings, ...REGISTRY_CHECKS.flatMap((check) => check(context))];
  const changes = previous ? registryChanges(draft.schools, previous) : null;
  if (!isSound(findings)) return { findings, document: null, changes };
  const document = registryDocument(draft, { producer: options.producer, issued: options.issued, teacherFacts });
  const checked = await checkDocument('registry', document, file);
  if (checked.ok) return { findings, document, changes };
  return { findings: [...findings, ...placedFaults(file, checked.findings, placesOf(draft))], document: null, changes };
}

/** The row of every part of the document, as it was made from the draft. */
function placesOf(draft: RegistryDraft): readonly PlacedRow[] {
  const schools = draft.schools.filter(remains).flatMap(({ row, id }, index) => {
    const own = (members: RegistryDraft['groups'], name: string): readonly PlacedRow[] =>
      members
        .filter(({ school }) => school === id)
        .map((member, place) => ({ pointer: `/schools/${index}/${name}/${place}`, row: member.row }));
    return [{ pointer: `/schools/${index}`, row }, ...own(draft.groups, 'groups'), ...own(draft.teachers, 'teachers')];
  });
  return [
    ...(draft.basics ? [{ pointer: '', row: draft.basics }] : []),
    ...schools,
    ...keptWaivers(draft).map((row, index) => ({ pointer: `/waivers/${index}`, row })),
    ...draft.others.map((row, index) => ({ pointer: `/others/${index}`, row })),
  ];
}
