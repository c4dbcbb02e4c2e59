import type { Facts, Group, Registry, School, Teacher } from '../../model/generated/documents.js';
import type { OpenedOffice, ReadRow } from '../../model/office.js';
import { entryOfCode, type OfficeCodes, wordsIn } from './codes.js';
import { REST, type RegistryRest } from './registry-rows.js';
import { membersIn, textIn, textsIn } from './row-values.js';
import { factsOfRow, type TeacherFactColumn } from './teacher-facts.js';

/** A school as a row says it, with what happens to it this year. */
export interface DraftSchool {
  readonly row: ReadRow;
  readonly id: string;
  readonly name: string;
  readonly schoolType: string;
  /** Empty where the row says none and the type does not decide. */
  readonly stages: readonly string[];
  readonly campuses: readonly string[];
  readonly codeHistory: readonly string[];
  readonly parentSchool: string;
  readonly change: '' | 'new' | 'closed' | 'merged';
}

/** A row that belongs to a school, with the number it has there. */
export interface DraftMember {
  readonly row: ReadRow;
  readonly school: string;
  readonly id: string;
}

/** A registry as its workbook says it, before it is known to be right. */
export interface RegistryDraft {
  readonly basics: ReadRow | undefined;
  readonly schools: readonly DraftSchool[];
  readonly groups: readonly DraftMember[];
  readonly teachers: readonly DraftMember[];
  readonly waivers: readonly ReadRow[];
  readonly others: readonly ReadRow[];
  readonly rest: RegistryRest | null;
}

/** Whether a school goes on this year; the others are left out of the document, with all that is theirs. */
export const remains = ({ change }: DraftSchool): boolean => change !== 'closed' && change !== 'merged';

/** Makes the draft from the rows that were read. */
export function registryDraft(
  tables: Readonly<Record<string, readonly ReadRow[]>>,
  rest: OpenedOffice['rest'],
  codes: OfficeCodes,
): RegistryDraft {
  return {
    basics: tables['basics']?.[0],
    schools: (tables['schools'] ?? []).map((row) => draftSchool(row, codes)),
    groups: (tables['groups'] ?? []).map(draftMember),
    teachers: (tables['teachers'] ?? []).map(draftMember),
    waivers: tables['waivers'] ?? [],
    others: tables['others'] ?? [],
    rest: parsed<RegistryRest>(rest[REST.document]),
  };
}

/** What was kept aside; `null` where it is missing or is no JSON any more. */
export function parsed<T>(text: string | undefined): T | null {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as T;
  } catch {
    return null;
  }
}

function draftSchool(row: ReadRow, codes: OfficeCodes): DraftSchool {
  const schoolType = textIn(row, 'schoolType');
  const typed = textsIn(row, 'stages');
  return {
    row,
    id: textIn(row, 'id'),
    name: textIn(row, 'name'),
    schoolType,
    stages: typed.length > 0 ? typed : wordsIn(entryOfCode(codes.schoolTypes, schoolType), 'stages'),
    campuses: textsIn(row, 'campuses'),
    codeHistory: textsIn(row, 'codeHistory'),
    parentSchool: textIn(row, 'parentSchool'),
    change: textIn(row, 'change') as DraftSchool['change'],
  };
}

const draftMember = (row: ReadRow): DraftMember => ({ row, school: textIn(row, 'school'), id: textIn(row, 'id') });

/** Waivers that go on: those of schools that are left out are left out with them. */
export function keptWaivers({ schools, waivers }: RegistryDraft): readonly ReadRow[] {
  const known = new Set(schools.filter(remains).map((school) => school.id));
  const gone = new Set(schools.flatMap((school) => (remains(school) || known.has(school.id) ? [] : [school.id])));
  return waivers.filter((row) => !gone.has(textIn(row, 'subject')));
}

/** What a registry document takes from elsewhere than its cells. */
export interface RegistryFrame {
  readonly producer: Registry['producer'];
  readonly issued?: string | undefined;
  readonly teacherFacts: readonly TeacherFactColumn[];
}

/** The document of a draft. It follows its schema where the draft has no errors. */
export function registryDocument(draft: RegistryDraft, frame: RegistryFrame): Registry {
  const basics = draft.basics ?? { values: {} };
  const members: SchoolMembers = { groups: bySchool(draft.groups), teachers: bySchool(draft.teachers) };
  const schools = draft.schools.filter(remains).map((school) => schoolOf(school, members, { ...frame, draft }));
  return {
    kind: 'registry',
    formatVersion: draft.rest?.envelope.formatVersion ?? '1.0',
    id: textIn(basics, 'id'),
    issued: frame.issued ?? textIn(basics, 'issued'),
    issuer: { id: textIn(basics, 'issuerId'), name: textIn(basics, 'issuerName') },
    producer: frame.producer,
    derivedFrom: draft.rest?.envelope.derivedFrom ?? [],
    lang: draft.rest?.envelope.lang ?? 'zh-CN',
    ...(draft.rest?.envelope.extensions ? { extensions: draft.rest.envelope.extensions } : {}),
    schoolYear: textIn(basics, 'schoolYear'),
    area: textIn(basics, 'area'),
    schools,
    others: draft.others.map((row) => otherOf(row, draft)),
    waivers: keptWaivers(draft).map(waiverOf),
  };
}

/** Rows by the school they belong to. */
interface SchoolMembers {
  readonly groups: ReadonlyMap<string, readonly DraftMember[]>;
  readonly teachers: ReadonlyMap<string, readonly DraftMember[]>;
}

function bySchool(members: readonly DraftMember[]): ReadonlyMap<string, readonly DraftMember[]> {
  const found = new Map<string, DraftMember[]>();
  for (const member of members) {
    const own = found.get(member.school);
    if (own) own.push(member);
    else found.set(member.school, [member]);
  }
  return found;
}

type DraftFrame = RegistryFrame & { readonly draft: RegistryDraft };

function schoolOf({ row, id, stages }: DraftSchool, members: SchoolMembers, frame: DraftFrame): School {
  const teachers = (members.teachers.get(id) ?? []).map((teacher) => teacherOf(teacher, frame));
  const typed = membersIn(row, 'teacherCount', 'campuses', 'codeHistory', 'parentSchool', 'creditCode');
  return {
    id,
    ...membersIn(row, 'name', 'unit', 'schoolType', 'existedLastYear'),
    ...typed,
    stages: [...stages],
    groups: (members.groups.get(id) ?? []).map(groupOf),
    ...(teachers.length > 0 ? { teachers } : {}),
  } as School;
}

const GROUP_MEMBERS = [
  'id',
  'kind',
  'name',
  'subjects',
  'parentGroup',
  'stage',
  'campus',
  'existedLastYear',
  'activeFrom',
  'activeTo',
] as const;

const groupOf = ({ row }: DraftMember): Group => membersIn(row, ...GROUP_MEMBERS) as unknown as Group;

function teacherOf({ row, school, id }: DraftMember, { draft, teacherFacts }: DraftFrame): Teacher {
  const facts = factsOfRow(row.values, teacherFacts, restFacts(draft, school, id));
  return { id, ...membersIn(row, 'name'), ...(facts ? { facts } : {}) } as Teacher;
}

/** Facts that were kept aside, under the present or a former code of the school. */
function restFacts({ rest, schools }: RegistryDraft, school: string, id: string): Facts | undefined {
  const former = schools.find((candidate) => candidate.id === school)?.codeHistory ?? [];
  return [school, ...former].map((code) => rest?.teacherFacts[`${code}/${id}`]).find((facts) => facts !== undefined);
}

function waiverOf(row: ReadRow): Registry['waivers'][number] {
  const [subject, group] = [textIn(row, 'subject'), textIn(row, 'group')];
  return {
    subject: group === '' ? subject : `${subject}/${group}`,
    ...membersIn(row, 'standard', 'indicator', 'reason', 'by', 'on'),
  } as Registry['waivers'][number];
}

function otherOf(row: ReadRow, { rest }: RegistryDraft): Registry['others'][number] {
  const facts = rest?.otherFacts[textIn(row, 'id')];
  return {
    ...membersIn(row, 'id', 'grain', 'name', 'unit', 'host'),
    ...(facts ? { facts } : {}),
  } as Registry['others'][number];
}
