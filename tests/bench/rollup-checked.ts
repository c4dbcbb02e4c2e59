import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Registry, Result } from '../../src/model/generated/documents.js';
import { againstRounds, type Cost, childCost, figureAgainst, type RollupMeasurement } from './rollup-measure.js';
import { countedIn, inExample, PATIENT, PROGRAM, runProgram } from './rollup-program.js';
import { progress } from './rollup-progress.js';

const PROGRAMME = inExample('programme-2025-2026.json');
const REGISTRY = inExample('registry-2025-2026.json');

type School = Registry['schools'][number];

/** A school of the example with all results of it and its groups. */
interface Model {
  readonly school: School;
  readonly results: readonly Result[];
}

/** A city of really scored results: files of its registry, of all results as lines, and of its districts' summaries. */
interface ScoredCity {
  readonly registry: string;
  readonly results: string;
  readonly summaries: readonly string[];
  readonly count: number;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** Scores the example's workbooks as a user does. */
function scoredModels(work: string): readonly Model[] {
  const out = join(work, 'scored');
  runProgram(
    work,
    'score',
    ...PATIENT,
    inExample('filled'),
    '--programme',
    PROGRAMME,
    '--registry',
    REGISTRY,
    '--out',
    out,
  );
  const results = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => read<Result>(join(out, name)))
    .filter(({ kind }) => kind === 'result');
  return read<Registry>(REGISTRY).schools.flatMap((school) => {
    const own = results.filter((result) => result.school.id === school.id);
    return own.length > 0 ? [{ school, results: own }] : [];
  });
}

/** A school like another one, elsewhere in the city. */
function cloned({ codeHistory: _, ...school }: School, place: number, unit: string): School {
  return { ...school, id: `${school.id.slice(0, 4)}${String(place).padStart(6, '0')}`, name: `示例第${place}校`, unit };
}

/** A result of that school: what was read and scored is the same, so it can be computed again. */
function clonedResult(result: Result, place: number, { id, name, unit }: School): Result {
  const isOfSchool = result.subject.id === result.school.id;
  return {
    ...result,
    id: `${String(place).padStart(8, '0')}${result.id.slice(8)}`,
    school: { ...result.school, id, name, unit },
    subject: isOfSchool ? { ...result.subject, id, name } : result.subject,
  };
}

/** Writes a city of as many schools, each a copy of one of the example's, and has each district hand up its summary. */
function writeScoredCity(work: string, count: number): ScoredCity {
  const models = scoredModels(work);
  const units = [...new Set(read<Registry>(REGISTRY).schools.map(({ unit }) => unit))];
  const copies = Array.from({ length: count }, (_, place) => {
    const model = models[place % models.length] as Model;
    const school = cloned(model.school, place, units[place % units.length] as string);
    return { school, lines: model.results.map((result) => JSON.stringify(clonedResult(result, place, school))) };
  });
  const registry = join(work, 'registry.json');
  const schools = copies.map(({ school }) => school);
  writeFileSync(registry, JSON.stringify({ ...read<Registry>(REGISTRY), schools, others: [], waivers: [] }));
  const linesOf = (own: typeof copies): string => own.flatMap(({ lines }) => lines.map((line) => `${line}\n`)).join('');
  const summaries = units.map((unit) => {
    const [district, summary] = [join(work, `${unit}.ndjson`), join(work, `${unit}.json`)];
    writeFileSync(district, linesOf(copies.filter(({ school }) => school.unit === unit)));
    progress(`the summary of district ${unit} of ${count} schools that were scored`);
    runProgram(work, 'rollup', district, '--programme', PROGRAMME, '--registry', registry, '--summary', summary);
    return summary;
  });
  const results = join(work, 'scored.ndjson');
  writeFileSync(results, linesOf(copies));
  return { registry, results, summaries, count: copies.reduce((sum, { lines }) => sum + lines.length, 0) };
}

/**
 * What a user gets by default: `rollup` computes every result again before it counts it. The command as it is run, its
 * start included, against the same from the districts' summaries, and both without computing anything again.
 */
export function benchChecked(work: string, schools: number, rounds: number): readonly RollupMeasurement[] {
  const folder = join(work, 'checked');
  mkdirSync(folder);
  const { registry, results, summaries, count } = writeScoredCity(folder, schools);
  const rolledUp = (...args: readonly string[]): ReturnType<typeof childCost> =>
    childCost(process.execPath, [
      ...[PROGRAM, 'rollup', '--json', '--programme', PROGRAMME, '--registry', registry],
      ...args,
    ]);
  const [checked, unchecked, parts]: [Cost[], Cost[], Cost[]] = [[], [], []];
  let other = 0;
  for (let round = 1; round <= rounds; round += 1) {
    progress(`${count} scored results, round ${round} of ${rounds}`);
    const whole = rolledUp(results);
    const counted = countedIn(whole.text);
    if (counted.results !== count) throw new TypeError(`${counted.results} of ${count} results were counted`);
    const light = rolledUp('--unchecked', results);
    const merged = rolledUp(...summaries);
    checked.push(whole);
    unchecked.push(light);
    parts.push(merged);
    other += [light, merged].filter(({ text }) => text !== whole.text).length;
  }
  const of = `${schools} schools with ${count} scored results`;
  return [
    againstRounds(
      `the command from ${summaries.length} districts' summaries of ${of}, against its results, each computed again`,
      { ours: parts, theirs: checked },
      { budget: 0.1, by: 'cpu' },
    ),
    againstRounds(
      'its results without computing them again, against computing them',
      { ours: unchecked, theirs: checked },
      { budget: 1, by: 'cpu' },
    ),
    figureAgainst('of these, roll-ups that are not the same to the byte', [other, 2 * rounds], 0, ''),
  ];
}
