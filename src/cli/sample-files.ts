import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { documentText } from '../documents/canonical.js';
import { word } from '../messages/ui/words.js';
import type { Language, Sample } from '../model/generated/documents.js';
import { drawCsv, drawText, frameCsv, planText, type SampleNames } from '../output/sample-text.js';
import type { Assessment } from '../workflows/assessment.js';
import { stageName } from '../workflows/registry-subject.js';
import { writeOutput } from './whole-file.js';

/** Names of units, stages and schools, as programme and registry have them. */
export function sampleNames({ programme, registry, stages }: Assessment): SampleNames {
  const units = new Map(programme.reportingUnits.map(({ id, name }) => [id, name]));
  const schools = new Map([...registry.schools, ...registry.others].map(({ id, name }) => [id, name]));
  return {
    unit: (id) => units.get(id) ?? id,
    stage: (code) => stageName(stages, code),
    school: (id) => schools.get(id) ?? id,
  };
}

/** The text of a plan or a draw. */
export const sampleText = (sample: Sample, names: SampleNames, language: Language): string =>
  sample.seed === undefined ? planText(sample, names, language) : drawText(sample, names, language);

/** Writes a plan or a draw as JSON and CSV into a folder and says where. */
export async function writeSample(
  folder: string,
  sample: Sample,
  { names, language }: { readonly names: SampleNames; readonly language: Language },
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const isPlan = sample.seed === undefined;
  const unit = sample.unit === undefined ? '' : `-${sample.unit}`;
  const base = join(folder, `${isPlan ? '抽样方案' : '抽查名单'}-${sample.level}${unit}`);
  await writeOutput(`${base}.json`, documentText(sample));
  await writeOutput(`${base}.csv`, (isPlan ? frameCsv : drawCsv)(sample, names, language));
  return word('decide.sample.written', language, { paths: `${base}.json、${base}.csv` });
}
