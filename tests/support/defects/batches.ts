import { makePlanner } from '../../../src/workflows/plan-for.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { hasher, SCHOOL_ID, sampleAssessment, sampleSchool } from '../sample-school.js';
import { cleanWorkbook, typed } from '../sample-workbook.js';
import { cleanForm } from './clean-form.js';
import type { ExpectedFinding } from './defect.js';
import type { Random } from './random.js';

/** A file of a batch. */
export interface BatchFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Clean forms of two schools, and what may be made of them. */
export interface TwoSchools {
  readonly desk: Desk;
  readonly names: readonly [first: string, second: string];
  readonly first: Uint8Array;
  /** The first school's form with another count of observed lessons. */
  readonly firstAgain: Uint8Array;
  /** The second school's form, with other counts, evidence and texts. */
  readonly second: Uint8Array;
  /** The second school's form with the answers of the first. */
  readonly secondFromFirst: Uint8Array;
  /** The second school's form, which shares nothing but its evidence with the first. */
  readonly secondSharing: Uint8Array;
}

const SECOND_ID = '3204000202';
const NAMES = ['测试市第一中学', '测试市第二中学'] as const;

/** Issues and fills in the forms; one desk reads them all. */
export async function twoSchools(): Promise<TwoSchools> {
  const size = { teachers: 20, researchGroups: 4, preparationGroups: 6 };
  const school = sampleSchool(size, { name: NAMES[0] });
  const alone = sampleAssessment(school);
  const schools = [school, { ...school, id: SECOND_ID, name: NAMES[1] }];
  const assessment = { ...alone, registry: { ...alone.registry, schools } };
  const plan = makePlanner(assessment, hasher).planFor(SECOND_ID);
  if (!plan) throw new TypeError('no second school');
  const sample = cleanWorkbook(assessment);
  const counted = typed(sample, { subject: 'T005', metric: 'lessonsObserved', period: '1' }, 33);
  const moved = (from: typeof sample, renamed: boolean) => ({
    ...from,
    plan,
    answers: from.answers.map((answer) => ({
      ...answer,
      subject: answer.subject === SCHOOL_ID ? SECOND_ID : answer.subject,
      value:
        renamed && answer.grain === 'evidence' && typeof answer.value === 'string'
          ? answer.value.replace(/^材料/, '记录').replace(/^(E\d+)\.pdf$/, 'b-$1.pdf')
          : answer.value,
    })),
  });
  const [first, firstAgain, second, secondFromFirst, secondSharing] = await Promise.all([
    cleanForm(sample),
    cleanForm(counted),
    cleanForm(moved(counted, true)),
    cleanForm(moved(sample, false)),
    cleanForm(moved(counted, false)),
  ]);
  return {
    desk: first.desk,
    names: NAMES,
    first: first.bytes,
    firstAgain: firstAgain.bytes,
    second: second.bytes,
    secondFromFirst: secondFromFirst.bytes,
    secondSharing: secondSharing.bytes,
  };
}

/** What is wrong with several files together, a pure function of clean forms and a seed. */
export interface BatchDefect {
  readonly kind: string;
  readonly files: (schools: TwoSchools, random: Random) => readonly BatchFile[];
  /** By file, in their order. */
  readonly expected: readonly (readonly ExpectedFinding['code'][])[];
}

const named = (...files: readonly (readonly [file: string, bytes: Uint8Array])[]): readonly BatchFile[] =>
  files.map(([file, bytes]) => ({ file, bytes }));

const inAnyOrder = (files: readonly BatchFile[], random: Random): readonly BatchFile[] =>
  random.pick([files, [...files].reverse()]);

/** Kinds of damage that no file shows alone. */
export const BATCH_DEFECTS: readonly BatchDefect[] = [
  {
    kind: 'two schools with forms of their own',
    files: ({ first, second }, random) => inAnyOrder(named(['甲.xlsx', first], ['乙.xlsx', second]), random),
    expected: [[], []],
  },
  {
    kind: 'two different forms of one school',
    files: ({ first, firstAgain }, random) => inAnyOrder(named(['旧.xlsx', first], ['新.xlsx', firstAgain]), random),
    expected: [['JY1150'], ['JY1150']],
  },
  {
    kind: 'one form handed in twice',
    files: ({ first }) => named(['甲.xlsx', first], ['甲 (1).xlsx', first]),
    expected: [[], ['JY1151']],
  },
  {
    kind: 'a file that is named after another school',
    files: ({ first, names }, random) => named([random.pick([`${names[1]}.xlsx`, `自评-${names[1]}.xlsx`]), first]),
    expected: [['JY1152']],
  },
  {
    kind: 'a school that took over the answers of another',
    files: ({ first, secondFromFirst }, random) =>
      inAnyOrder(named(['甲.xlsx', first], ['乙.xlsx', secondFromFirst]), random),
    expected: [
      ['JY1153', 'JY5104'],
      ['JY1153', 'JY5104'],
    ],
  },
  {
    kind: 'evidence that two schools share',
    files: ({ first, secondSharing }, random) =>
      inAnyOrder(named(['甲.xlsx', first], ['乙.xlsx', secondSharing]), random),
    expected: [['JY5104'], ['JY5104']],
  },
];
