import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/model/generated/documents.js';
import type { Reading } from '../../../src/standards/facts/fact-book.js';
import { indexMetrics } from '../../../src/standards/metric-index.js';
import { cellFinder, tracedCells } from '../../../src/workflows/trace-cells.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { SMALL_METRICS } from '../../support/small-book.js';

const STANDARD = 'small/standard';

const submission: Submission = {
  ...MINIMAL_DOCUMENTS.submission,
  source: {
    file: 'a.xlsx',
    sha256: 'a'.repeat(64),
    cells: {
      学校工作: {
        'S/count/': 'E4',
        [`S/${STANDARD}#A1.x`]: 'E9',
        [`S/${STANDARD}#A1.y`]: 'E10',
        [`S/${STANDARD}#A2.`]: 'E12',
      },
      教师情况: {
        'T001/lessons/1': 'M6',
        'T001/lessons/2': 'N6',
        'T002/lessons/1': 'M7',
        'T002/lessons/2': 'N7',
        'T003/lessons/1': 'M9',
      },
      活动次数: { 'P01/weekly.every/1': 'P13', 'P01/weekly.except/1': 'Q13', 'P01/weekly.every/2': 'R13' },
    },
  },
};

const finder = cellFinder(indexMetrics(SMALL_METRICS), submission);
const reading = (subject: string, name: string, period?: string): Reading => ({
  subject,
  name,
  blank: false,
  ...(period === undefined ? {} : { period }),
});
const traced = (...readings: readonly Reading[]): readonly string[] => tracedCells(finder, STANDARD, readings);

describe('the cells behind a score', () => {
  it('are those of the values that were read', () => {
    expect(traced(reading('S', 'count'))).toEqual(['学校工作!E4']);
  });

  it('are put together into ranges, sheet by sheet in the order of reading', () => {
    const lessons = ['T001', 'T002'].flatMap((id) => ['1', '2'].map((period) => reading(id, 'lessons', period)));
    expect(traced(...lessons, reading('S', 'count'), reading('T003', 'lessons', '1'))).toEqual([
      '教师情况!M6:N7',
      '教师情况!M9',
      '学校工作!E4',
    ]);
  });

  it('of a week are both cells of its semester, however many weeks were read', () => {
    const weeks = [1, 2, 3].map((week) => reading('P01', 'weekly', `1-${week}`));
    expect(traced(...weeks, reading('P01', 'weekly', '2-1'))).toEqual(['活动次数!P13:R13']);
  });

  it('of a judgement are its own: the level, or the boxes that count', () => {
    expect(traced(reading('S', 'A1.x'), reading('S', 'A1.y'), reading('S', 'A2'))).toEqual([
      '学校工作!E9:E10',
      '学校工作!E12',
    ]);
  });

  it('are none for values of another standard, of others, or without a cell', () => {
    expect(traced(reading('S2', 'count'), reading('S', 'whole'), reading('S', 'A9'))).toEqual([]);
    expect(tracedCells(finder, 'other/standard', [reading('S', 'A2')])).toEqual([]);
  });

  it('are none where the submission was not read from a workbook', () => {
    expect(
      tracedCells(cellFinder(finder.metrics, MINIMAL_DOCUMENTS.submission), STANDARD, [reading('S', 'count')]),
    ).toEqual([]);
  });

  it('are at most 60 ranges', () => {
    const cells = Object.fromEntries(
      Array.from({ length: 200 }, (_, place) => [`T${place}/lessons/1`, `M${place * 2 + 1}`]),
    );
    const many = cellFinder(finder.metrics, { ...submission, source: { file: '', sha256: '', cells: { 表: cells } } });
    const readings = Object.keys(cells).map((key) => reading(key.split('/')[0] as string, 'lessons', '1'));
    expect(tracedCells(many, STANDARD, readings)).toHaveLength(60);
  });
});
