import type { CountingColumn, ReviewPlan } from '../../model/review-plan.js';

/** A column of a sheet of indicators. */
export interface JudgingColumn {
  readonly key: 'indicator' | 'name' | 'points' | 'self' | 'standing' | 'facts' | 'agreed' | 'score' | 'reason';
  readonly header: string;
  readonly width: number;
}

type Names = Pick<ReviewPlan, 'selfName' | 'lowerName' | 'levelName'>;

/** Columns of a sheet of indicators; where a level between has judged, its scores stand beside the school's own. */
export function judgingColumns({ selfName, lowerName }: Names): readonly JudgingColumn[] {
  const between: readonly JudgingColumn[] =
    lowerName === selfName ? [] : [{ key: 'standing', header: `${lowerName}得分`, width: 9.5 }];
  return [
    { key: 'indicator', header: '编号', width: 6.5 },
    { key: 'name', header: '指标', width: 27 },
    { key: 'points', header: '分值', width: 6.5 },
    { key: 'self', header: `${selfName}得分`, width: 9.5 },
    ...between,
    { key: 'facts', header: '学校填报情况', width: 56 },
    { key: 'agreed', header: agreedHeader(lowerName), width: 9.5 },
    { key: 'score', header: '评审得分', width: 9.5 },
    { key: 'reason', header: '理由', width: 30 },
  ];
}

/** `同意自评`. */
export const agreedHeader = (lowerName: string): string => `同意${lowerName}`;

/** What is picked to agree. */
export const AGREED = '是';
/** Longest reason, as the format of reviews has it. */
export const LONGEST_REASON = 500;

/** Columns of the sheet of persons: what the school wrote, and beside it what the reviewer counts. */
export const COUNTING_HEADERS = {
  person: '编号',
  about: '姓名、岗位',
  reported: ({ header }: CountingColumn): string => `${header}\n学校填报`,
  counted: ({ header }: CountingColumn): string => `${header}\n评审清点`,
} as const;
