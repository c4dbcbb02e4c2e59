// What last year left: awards in force, and accepted results that this year's trends are measured against.
import { acceptedValues } from '../../../src/workflows/accepted.ts';
import { assessmentOf } from './assessment.mjs';
import { documentHead, idOf } from './documents.mjs';
import { CITY_ISSUER } from './registry.mjs';
import { resultsFor } from './scored.mjs';

const RESEARCH = 'excellent-research-group';
const PREPARATION = 'excellent-preparation-group';
const CONTRIBUTOR = 'contributor';
const SCHOOL = 'demonstration-school';

/** Award, name of the school, number of the group or teacher. 教研组 were graded the year before, 备课组 last year. */
const AWARDED = [
  [RESEARCH, '青果路实验小学', 'G01'],
  [RESEARCH, '青果路实验小学', 'G05'],
  [RESEARCH, '望星桥初级中学', 'G02'],
  [RESEARCH, '银杏湾小学', 'G03'],
  [RESEARCH, '海棠屿学校', 'G05'],
  [RESEARCH, '云帆渡高级中学', 'G04'],
  [RESEARCH, '竹篱溪小学', 'G01'],
  [RESEARCH, '砚池高级中学', 'G01'],
  [RESEARCH, '砚池高级中学', 'G07'],
  [PREPARATION, '青果路实验小学', 'P03'],
  [PREPARATION, '望星桥初级中学', 'P05'],
  [PREPARATION, '松涛岭初级中学', 'P02'],
  [PREPARATION, '云帆渡高级中学', 'P06'],
  [PREPARATION, '竹篱溪小学', 'P08'],
  [PREPARATION, '砚池高级中学', 'P01'],
  [PREPARATION, '砚池高级中学', 'P10'],
  [CONTRIBUTOR, '青果路实验小学', 'T012'],
  [CONTRIBUTOR, '望星桥初级中学', 'T021'],
  [CONTRIBUTOR, '松涛岭初级中学', 'T017'],
  [CONTRIBUTOR, '竹篱溪小学', 'T009'],
  [CONTRIBUTOR, '砚池高级中学', 'T044'],
  [SCHOOL, '青果路实验小学', ''],
  [SCHOOL, '竹篱溪小学', ''],
  [SCHOOL, '砚池高级中学', ''],
];

const KINDS = {
  [RESEARCH]: { word: '教研组', year: '2023-2024', validFrom: '2024-12-20' },
  [PREPARATION]: { word: '备课组', year: '2024-2025', validFrom: '2025-12-19' },
  [CONTRIBUTOR]: { word: '贡献者', year: '2024-2025', validFrom: '2025-12-19' },
  [SCHOOL]: { word: '示范校', year: '2024-2025', validFrom: '2025-12-19', validTo: '2028-12-18' },
};

const schoolNamed = (city, name) => city.find(({ school }) => school.name === name).school;

/** Ids of the schools that hold an award. */
export const awardedSchools = (city) => [...new Set(AWARDED.map(([, name]) => schoolNamed(city, name).id))];

/** The award documents, by file name. */
export function awardsOf(city) {
  const serials = {};
  return AWARDED.map(([award, name, local]) => {
    serials[award] = (serials[award] ?? 0) + 1;
    return awardOf(award, subjectOf(schoolNamed(city, name), local), serials[award]);
  });
}

function awardOf(award, subject, serial) {
  const { word, year, validFrom, validTo } = KINDS[award];
  return {
    file: `${award}-${subject.id.replace('/', '-')}.json`,
    document: {
      ...documentHead('award', idOf('award', award, year, subject.id), validFrom, CITY_ISSUER),
      award,
      subject,
      year,
      validFrom,
      ...(validTo ? { validTo } : {}),
      status: 'active',
      number: `示例-${year.slice(5)}-${word}-${String(serial).padStart(3, '0')}`,
    },
  };
}

function subjectOf(school, local) {
  const about = { school: school.id, unit: school.unit };
  if (local === '') return { id: school.id, grain: 'school', name: school.name, ...about };
  const id = `${school.id}/${local}`;
  const group = school.groups.find((candidate) => candidate.id === local);
  if (group) return { id, grain: group.kind, name: group.name, ...about };
  return { id, grain: 'person', name: school.teachers.find((teacher) => teacher.id === local).name, ...about };
}

const STAMP = {
  issued: '2025-11-21',
  issuer: CITY_ISSUER,
  producer: { tool: 'jiaoyan', version: '0.1.0' },
  lang: 'zh-CN',
};

/** Results kept of last year: two schools, and a 教研组 of a third. */
const KEPT = [
  ['青果路实验小学', 'school'],
  ['望星桥初级中学', 'school'],
  ['竹篱溪小学', 'researchGroup'],
];

/** The accepted results of last year, by file name. */
export async function acceptedResults(programme, registry, seed) {
  const { assessment, planFor } = await assessmentOf(programme, registry);
  return KEPT.map(([name, grain]) => {
    const school = registry.schools.find((candidate) => candidate.name === name);
    const source = { assessment, plan: planFor(school.id), school };
    const results = resultsFor(source, { seed, profile: 'excellent', stamp: STAMP });
    const document = results.find((result) => result.subject.grain === grain && result.status === 'scored');
    const kept = { ...document, derivedFrom: [], source: undefined, indicators: document.indicators.map(withoutCells) };
    return {
      file: `${school.id}-${document.standard.id.split('/')[1]}.json`,
      document: JSON.parse(JSON.stringify(kept)),
    };
  });
}

/** The workbooks of last year are not part of the example. */
const withoutCells = (indicator) => ({ ...indicator, cells: [] });

export const acceptedFrom = (results) => acceptedValues(results.map(({ document }) => document));
