// Makes the data of examples/changzhou-demo: programmes, registries, awards, last year's results and the answers of the
// schools. `cityFiles()` gives the text of every file by path.
import { answersFor } from './answers.mjs';
import { applicantAnswers, appliesFrom } from './applicants.mjs';
import { assessmentOf } from './assessment.mjs';
import { acceptedFrom, acceptedResults, awardedSchools, awardsOf } from './last-year.mjs';
import { withMistakes } from './mistakes.mjs';
import { programme2024, programme2025 } from './programme.mjs';
import { cityPlan, registry2024, registry2025 } from './registry.mjs';
import { jsonText } from './text.mjs';

const SEED = 'changzhou-demo';

const CONTEXT = {
  programme: 'programme-2025-2026.json',
  registry: 'registry-2025-2026.json',
  accepted: 'results-2024-2025',
  awards: 'awards-2024-2025',
};

/** Everything of the demonstration city: documents and schools with their answers. */
export async function makeCity() {
  const city = cityPlan(SEED);
  const past = { programme: programme2024(), registry: registry2024(city, awardedSchools(city)) };
  const results = await acceptedResults(past.programme, past.registry, SEED);
  const now = { programme: programme2025(), registry: registry2025(city) };
  const { assessment, planFor, applicationPlanFor } = await assessmentOf(
    now.programme,
    now.registry,
    acceptedFrom(results),
  );
  const schools = city.map(({ school, plan: { profile, filledWith } }) => {
    const plan = planFor(school.id);
    const answers = profile === 'unreported' ? null : answersFor({ ...assessment, plan, school }, SEED, profile);
    return { school, profile, plan, filledWith, ...(answers ? withMistakes(school.name, answers) : { answers: null }) };
  });
  const applicants = city
    .filter(({ school }) => appliesFrom(school))
    .map(({ school, plan: { profile } }) => {
      const plan = applicationPlanFor(school.id);
      return { school, plan, answers: applicantAnswers({ plan, school, programme: now.programme }, SEED, profile) };
    });
  return { past, results, awards: awardsOf(city), ...now, assessment, schools, applicants };
}

/** Path below examples/changzhou-demo → text. Schools whose workbook is filled in by a real program have no answers file. */
export function cityFiles({ past, results, awards, programme, registry, schools, applicants }) {
  const left = schools.filter(({ answers, filledWith }) => answers !== null && filledWith === undefined);
  return new Map([
    ['jiaoyan.json', jsonText(CONTEXT)],
    ['programme-2024-2025.json', jsonText(past.programme)],
    ['programme-2025-2026.json', jsonText(programme)],
    ['registry-2024-2025.json', jsonText(past.registry)],
    ['registry-2025-2026.json', jsonText(registry)],
    ...results.map(({ file, document }) => [`results-2024-2025/${file}`, jsonText(document)]),
    ...awards.map(({ file, document }) => [`awards-2024-2025/${file}`, jsonText(document)]),
    ...left.map(({ school, answers }) => [`answers/${school.id}.json`, jsonText(answers)]),
    ...applicants.map(({ school, answers }) => [`applicants/${school.id}.json`, jsonText(answers)]),
    ['filled/mistakes.json', jsonText(mistakesOf(schools))],
  ]);
}

/** What went wrong in which workbook of `filled/`. */
const mistakesOf = (schools) =>
  schools
    .filter(({ filledWith }) => filledWith !== undefined)
    .map(({ school, filledWith, slips, deeds }) => ({
      file: `${school.id}.xlsx`,
      school: school.name,
      filledWith,
      mistakes: [...slips, ...deeds],
    }));
