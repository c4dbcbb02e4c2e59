import { beforeAll, describe, expect, it } from 'vitest';
import { batchExtract, batchFindings, cellTexts, filesToCompare } from '../../src/workflows/batch-checks.js';
import { checkWorkbook } from '../../src/workflows/check-workbook.js';
import { BATCH_DEFECTS, type BatchFile, type TwoSchools, twoSchools } from '../support/defects/batches.js';
import { Random } from '../support/defects/random.js';

let schools: TwoSchools;
beforeAll(async () => {
  schools = await twoSchools();
}, 60_000);

/** What a batch finds, by file: what each has alone, and what only a look at all of them gives. */
function foundIn(files: readonly BatchFile[]) {
  const checked = files.map(({ file, bytes }) => checkWorkbook(schools.desk, file, bytes));
  const extracts = checked.map((workbook) => batchExtract(schools.desk, workbook.file, workbook));
  const compared = new Set(filesToCompare(extracts));
  const cells = new Map(
    checked.flatMap(({ file, reading }) =>
      reading && compared.has(file) ? [[file, cellTexts(reading.answers)] as const] : [],
    ),
  );
  const found = batchFindings(extracts, cells);
  return files.map(({ file }, index) => ({
    alone: checked[index]?.findings.map(({ code }) => code),
    together: [...new Set(found.filter(({ path }) => path === file).map(({ finding }) => finding.code))].sort(),
  }));
}

describe.each(BATCH_DEFECTS.map((defect) => [defect.kind, defect] as const))('%s', (_, { files, expected }) => {
  it.each([1, 2, 3])('gives what is expected of each file, and nothing besides (seed %i)', (seed) => {
    const found = foundIn(files(schools, new Random(seed)));
    expect(found).toEqual(expected.map((together) => ({ alone: [], together })));
  });
});
