import { writeFile } from 'node:fs/promises';
import { word } from '../messages/ui/words.js';
import type { Programme, Registry } from '../model/generated/documents.js';
import type { OfficeBook } from '../model/office.js';
import { nextProgramme } from '../workflows/office/programme-rollover.js';
import { programmeBook } from '../workflows/office/programme-rows.js';
import { emptyRegistry, nextRegistry } from '../workflows/office/registry-rollover.js';
import { registryBook } from '../workflows/office/registry-rows.js';
import type { RegistryLayout } from '../workflows/office/registry-sheets.js';
import { laterSchoolYear } from '../workflows/office/school-year.js';
import type { Ending } from './base-command.js';
import { EXIT } from './exit-codes.js';
import { refusal } from './findings-report.js';
import {
  listedRules,
  type OfficeDesk,
  openOfficeDesk,
  optionalDocument,
  programmeLayout,
  registryLayout,
} from './office-desk.js';
import { readDocument, type SessionOptions } from './session.js';
import { usageError } from './usage.js';

type Told = Ending & { readonly told: readonly string[] };

/** What `registry template` was asked for. */
export interface RegistryTemplateRequest extends SessionOptions {
  readonly out: string;
  readonly from?: string | undefined;
  readonly schoolYear?: string | undefined;
  /** The registry as it is, to be edited: no roll-over. */
  readonly isSameYear: boolean;
}

/** Writes the workbook of a registry: last year's rolled over, this year's as it is, or an empty one. */
export async function registryTemplate(request: RegistryTemplateRequest): Promise<Told> {
  const { lang, out } = request;
  const desk = await openOfficeDesk(request);
  if (!desk.ok) return refusal(desk.findings, { lang: lang });
  const layout = await registryLayout(desk.value, request.programme);
  const from = await optionalDocument('registry', request.from);
  if (!layout.ok || !from.ok) return refusal([...layout.findings, ...from.findings], { lang });
  const registry = from.value ? rolledOver(from.value, request) : blank(desk.value, layout.value, request);
  const book = registryBook(registry, layout.value, { isEmpty: from.value === null });
  if (!(await written(desk.value, out, book))) return refused(out);
  const groups = registry.schools.reduce((sum, school) => sum + school.groups.length, 0);
  return {
    told: [],
    text: from.value
      ? word('office.registry.written', lang, { path: out, schools: registry.schools.length, groups })
      : word('office.registry.empty', lang, { path: out }),
    json: { path: out, schoolYear: registry.schoolYear, schools: registry.schools.length, groups },
  };
}

function rolledOver(last: Registry, { isSameYear, schoolYear, issuedOn }: RegistryTemplateRequest): Registry {
  const next = isSameYear ? last : nextRegistry(last, schoolYear ?? laterSchoolYear(last.schoolYear));
  return issuedOn === undefined ? next : { ...next, issued: issuedOn };
}

function blank(desk: OfficeDesk, { programme }: RegistryLayout, request: RegistryTemplateRequest): Registry {
  const schoolYear = request.schoolYear ?? programme?.schoolYear;
  if (schoolYear === undefined) throw usageError('usage.schoolYear');
  const group = programme?.id.split('/')[0];
  return emptyRegistry({
    id: group === undefined ? `registry-${schoolYear}` : `${group}/registry-${schoolYear}`,
    issued: request.issuedOn ?? programme?.issued ?? `${schoolYear.slice(0, 4)}-09-01`,
    issuer: desk.context.issuer ?? programme?.issuer ?? { id: '', name: '' },
    producer: { tool: 'jiaoyan', version: request.version },
    schoolYear,
    area: programme?.area ?? '',
  });
}

/** What `programme new` was asked for. */
export interface ProgrammeTemplateRequest extends SessionOptions {
  readonly from: string;
  readonly xlsx: string;
  readonly schoolYear?: string | undefined;
  readonly isSameYear: boolean;
}

/** Writes the workbook of a programme: last year's moved to another year, or this year's as it is. */
export async function programmeTemplate(request: ProgrammeTemplateRequest): Promise<Told> {
  const { lang, xlsx } = request;
  const desk = await openOfficeDesk(request);
  const from = await readDocument('programme', request.from);
  if (!desk.ok || !from.ok) return refusal([...desk.findings, ...from.findings], { lang });
  const programme = movedOn(from.value, request);
  const book = programmeBook(programme, await programmeLayout(desk.value), listedRules());
  if (!(await written(desk.value, xlsx, book))) return refused(xlsx);
  return {
    told: [],
    text: word(request.isSameYear ? 'office.programme.copied' : 'office.programme.written', lang, {
      path: xlsx,
      year: programme.schoolYear,
    }),
    json: { path: xlsx, schoolYear: programme.schoolYear },
  };
}

function movedOn(last: Programme, { isSameYear, schoolYear, issuedOn }: ProgrammeTemplateRequest): Programme {
  const next = isSameYear ? last : nextProgramme(last, schoolYear ?? laterSchoolYear(last.schoolYear));
  return issuedOn === undefined ? next : { ...next, issued: issuedOn };
}

/** A workbook that somebody may have filled in is never overwritten. */
const written = async ({ office }: OfficeDesk, path: string, book: OfficeBook): Promise<boolean> =>
  writeFile(path, await office.write(book), { flag: 'wx' }).then(
    () => true,
    () => false,
  );

const refused = (path: string): Told => ({
  code: EXIT.usage,
  told: [`没有写入：${path} 已经存在或不能写，里面可能有填好的内容。请换一个文件名。`],
});
