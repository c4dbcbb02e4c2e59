import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeHasher } from '../../src/cli/node-hasher.js';
import type {
  Codelist,
  Form,
  Group,
  Metrics,
  Programme,
  Registry,
  Standard,
} from '../../src/model/generated/documents.js';
import { indexMetrics } from '../../src/standards/metric-index.js';
import type { Assessment } from '../../src/workflows/assessment.js';
import type { FactsFile } from '../facts/facts-file.js';

const SCHEMAS = fileURLToPath(new URL('../../schemas/', import.meta.url));

export const loadDocument = <T>(path: string): T => JSON.parse(readFileSync(`${SCHEMAS}${path}.json`, 'utf8')) as T;

/** Code of the school that stands for the facts file's own. */
export const CASE_SCHOOL = '2132000001';

const ENVELOPE = {
  formatVersion: '1.0',
  issued: '2026-06-30',
  issuer: { id: 'test', name: '测试教研院' },
  producer: { tool: 'tests', version: '0.0.0' },
  derivedFrom: [],
  lang: 'zh-CN',
} as const;

/** Days of the semesters; months and weeks of a facts file are laid out evenly within them. */
const SPANS: Readonly<Record<string, { readonly zh: string; readonly from: string; readonly to: string }>> = {
  '1': { zh: '上学期', from: '2025-09-01', to: '2026-01-31' },
  '2': { zh: '下学期', from: '2026-02-16', to: '2026-07-05' },
};

const DAY = 86_400_000;
const dayAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Month names carry their number; those from 9 on lie in the first calendar year. */
function monthSpan(id: string): { id: string; from: string; to: string } {
  const month = Number.parseInt(id, 10);
  const year = month >= 8 ? 2025 : 2026;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return { id, from: `${year}-${String(month).padStart(2, '0')}-01`, to: dayAfter(next, -1) };
}

function calendarOf(file: FactsFile): Programme['calendar'] {
  return {
    semesters: Object.entries(file.calendar).map(([id, { months, weeks }]) => {
      const span = SPANS[id] as (typeof SPANS)[string];
      return {
        id,
        ...span,
        months: months.map(monthSpan),
        weeks: weeks.map((number) => ({
          number,
          from: dayAfter(span.from, (number - 1) * 7),
          to: dayAfter(span.from, number * 7 - 1),
          teaching: true,
        })),
      };
    }),
  };
}

function programmeOf(file: FactsFile, standards: readonly Standard[], form: string): Programme {
  return {
    kind: 'programme',
    ...ENVELOPE,
    id: 'test/2025-2026',
    title: { zh: '测试方案', en: 'test' },
    schoolYear: '2025-2026',
    area: '320400',
    areaName: '某市',
    yearFrom: '2025-09-01',
    yearTo: '2026-08-31',
    form,
    entries: standards.map((standard) => ({
      standard: standard.id,
      purpose: 'award',
      nominated: standard.subjectKind !== (file.subjectGrain ?? 'school'),
    })),
    levels: [
      { level: 1, zh: '自评', en: 'self-assessment', by: '学校' },
      { level: 2, zh: '复评', en: 're-review', by: '辖市（区）' },
      { level: 3, zh: '抽查', en: 'spot-check', by: '市' },
    ],
    gap: { flag: '5', adjudicate: '10' },
    calendar: calendarOf(file),
    reportingUnits: [{ id: '320402', name: '天宁区', area: '320402', functional: false }],
    targets: [],
    ruleset: [],
  };
}

function groupOf(programme: Programme, group: NonNullable<FactsFile['groups']>[number]): Group {
  const semesters = group.applicable?.semester?.map(String);
  const spans = programme.calendar.semesters.filter((semester) => semesters?.includes(semester.id));
  const [first, last] = [spans[0], spans.at(-1)];
  return {
    id: group.id,
    kind: group.kind as Group['kind'],
    name: group.kind === 'researchGroup' ? `${(group.subjects ?? []).join('')}教研组` : `${group.id}备课组`,
    ...(group.subjects ? { subjects: group.subjects } : {}),
    ...(group.parentGroup ? { parentGroup: group.parentGroup } : {}),
    ...(group.existedLastYear ? { existedLastYear: group.existedLastYear as 'yes' | 'no' } : {}),
    ...(first && last ? { activeFrom: first.from, activeTo: last.to } : {}),
  };
}

/** Programme, registry and standards that say what a facts file says about calendar, groups and waivers. */
export function assessmentOf(file: FactsFile): Assessment {
  const standards = file.standards.map((id) => loadDocument<Standard>(`standards/${id}`));
  const metrics = loadDocument<Metrics>(`standards/${file.metrics ?? (standards[0] as Standard).metrics}`);
  const form = loadDocument<Form>(`standards/${metrics.id.replace('/metrics', '/form')}`);
  const programme = programmeOf(file, standards, form.id);
  const base = file.subjectGrain === undefined || file.subjectGrain === 'school' ? null : file.subjectGrain;
  const registry: Registry = {
    kind: 'registry',
    ...ENVELOPE,
    id: 'test/registry-2025-2026',
    schoolYear: '2025-2026',
    area: '320400',
    schools: base
      ? []
      : [
          {
            id: CASE_SCHOOL,
            name: '测试学校',
            unit: '320402',
            schoolType: '311',
            stages: ['junior'],
            existedLastYear: (file.school.existedLastYear ?? 'yes') as 'yes' | 'no',
            teacherCount: file.persons?.length ?? 0,
            groups: (file.groups ?? []).map((group) => groupOf(programme, group)),
          },
        ],
    others: base ? [{ id: CASE_SCHOOL, grain: base, name: '测试基地', unit: '320402', host: '测试学校' }] : [],
    waivers: (file.notApplicable ?? []).map(({ subject, indicator, reason, by }) => ({
      subject: subject === file.school.id ? CASE_SCHOOL : `${CASE_SCHOOL}/${subject}`,
      standard: (standards.find((standard) => standard.indicators.some((entry) => entry.id === indicator)) as Standard)
        .id,
      indicator,
      reason,
      by,
      on: '2026-05-01',
    })),
  };
  const schoolTypes = loadDocument<Codelist>('codelists/school-type');
  const stages = loadDocument<Codelist>('codelists/stage');
  return {
    programme,
    registry,
    form,
    metrics: indexMetrics(metrics),
    standards,
    schoolTypes,
    stages,
    accepted: new Map(),
  };
}

export const STAMP = {
  issued: '2026-06-30',
  issuer: ENVELOPE.issuer,
  producer: ENVELOPE.producer,
  lang: 'zh-CN',
} as const;
export { nodeHasher };
