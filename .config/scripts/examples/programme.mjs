import { calendar2024, calendar2025 } from './calendar.mjs';
import { documentHead } from './documents.mjs';
import { CITY_ISSUER } from './registry.mjs';

const RESEARCH = 'changzhou-2023/research-group';
const PREPARATION = 'changzhou-2023/preparation-group';
const SCHOOL = 'changzhou-2023/school-quality';
const DEMONSTRATION = 'changzhou-2023/demonstration-school';
const CONTRIBUTOR = 'changzhou-2023/contributor';

const unit = (id, name, area = id) => ({ id, name, area, functional: area !== id });

const UNITS = [
  unit('320402', '天宁区'),
  unit('320404', '钟楼区'),
  unit('320411', '新北区'),
  unit('320412', '武进区'),
  unit('320413', '金坛区'),
  unit('320481', '溧阳市'),
  unit('320400-JKQ', '常州经开区', '320412'),
  unit('320400-ZS', '局属学校', null),
];

const TARGETS = [
  {
    award: 'excellent-research-group',
    zh: '优秀教研组',
    en: 'Excellent research groups',
    count: 200,
    by: 2026,
    clause: 'CZ三3',
    standard: RESEARCH,
  },
  {
    award: 'excellent-preparation-group',
    zh: '优秀备课组',
    en: 'Excellent lesson-preparation groups',
    count: 400,
    by: 2026,
    clause: 'CZ三3',
    standard: PREPARATION,
  },
  {
    award: 'contributor',
    zh: '突出贡献者',
    en: 'Outstanding contributors',
    count: 300,
    by: 2026,
    clause: 'CZ三3',
    standard: CONTRIBUTOR,
  },
  {
    award: 'demonstration-school',
    zh: '校本教研示范校',
    en: 'Demonstration schools',
    count: 100,
    by: 2026,
    clause: 'CZ三4',
    standard: DEMONSTRATION,
  },
];

const level = (number, names, by, [from, to]) => ({ level: number, ...names, by, from, to });

const levelsOf = ([own, review, spot]) => [
  level(1, { zh: '自评', en: 'self-assessment' }, '学校', own),
  level(2, { zh: '复评', en: 'review' }, '辖市（区）教研机构', review),
  level(3, { zh: '抽查', en: 'spot-check' }, '市教研机构', spot),
];

/** What both years have in common. 教研组 and 备课组 take turns: one is graded for the award, the other looks at itself. */
const programme = (year, { issued, awarded, dates, calendar, yearFrom, yearTo, more = [], applications }) => ({
  ...documentHead('programme', `changzhou-demo/programme-${year}`, issued, CITY_ISSUER),
  title: {
    zh: `常州市${year.replace('-', '—')}学年校本教研评估方案（演示）`,
    en: `School-based teaching research assessment ${year} (demonstration)`,
  },
  schoolYear: year,
  area: '320400',
  areaName: '常州市',
  yearFrom,
  yearTo,
  form: 'changzhou-2023/form',
  entries: [
    { standard: SCHOOL, purpose: 'award', nominated: false },
    { standard: RESEARCH, purpose: awarded === RESEARCH ? 'award' : 'self-check', nominated: true },
    { standard: PREPARATION, purpose: awarded === PREPARATION ? 'award' : 'self-check', nominated: true },
    ...more,
  ],
  ...(applications ? { applications } : {}),
  levels: levelsOf(dates),
  gap: { flag: '5', adjudicate: '10' },
  calendar,
  reportingUnits: UNITS,
  targets: TARGETS,
  ruleset: [],
  sampling: { method: 'share', share: '0.1', floor: 1 },
  notice: { workingDays: 5, contact: '示例教科院评估办公室' },
  holidays: HOLIDAYS,
});

/** 评估方案 of 2025-2026: the year of the 教研组, and the first in which schools and persons can get a title. */
export const programme2025 = () =>
  programme('2025-2026', {
    issued: '2025-09-08',
    awarded: RESEARCH,
    yearFrom: '2025-09-01',
    yearTo: '2026-08-31',
    calendar: calendar2025(),
    more: [
      { standard: DEMONSTRATION, purpose: 'award', nominated: false },
      { standard: CONTRIBUTOR, purpose: 'award', nominated: true },
    ],
    applications: [{ form: 'changzhou-2023/contributor-form', standard: CONTRIBUTOR, award: 'contributor' }],
    dates: [
      ['2026-06-22', '2026-07-03'],
      ['2026-09-07', '2026-09-30'],
      ['2026-10-12', '2026-11-06'],
    ],
  });

/** 评估方案 of 2024-2025: the year of the 备课组. */
export const programme2024 = () =>
  programme('2024-2025', {
    issued: '2024-09-09',
    awarded: PREPARATION,
    yearFrom: '2024-09-01',
    yearTo: '2025-08-31',
    calendar: calendar2024(),
    dates: [
      ['2025-06-16', '2025-06-27'],
      ['2025-09-08', '2025-09-30'],
      ['2025-10-13', '2025-11-07'],
    ],
  });

/** Public holidays of 2026 as the State Council announced them, for notices that count working days. */
const HOLIDAYS = {
  years: [2026],
  holidays: [
    ...days('2026-01', 1, 3),
    ...days('2026-02', 15, 23),
    ...days('2026-04', 4, 6),
    ...days('2026-05', 1, 5),
    ...days('2026-06', 19, 21),
    ...days('2026-09', 25, 27),
    ...days('2026-10', 1, 7),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

function days(month, from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => `${month}-${String(from + index).padStart(2, '0')}`);
}
