import type { AnnualReport, AnnualStandard, InBoth } from '../model/annual-report.js';
import { type PageLanguage, type PageWord, say } from './words.js';

/** The report as a reader sees it: in a language, with names for what the numbers are about. */
export interface Reader {
  readonly report: AnnualReport;
  readonly language: PageLanguage;
  say(word: PageWord, values?: Readonly<Record<string, string | number>>): string;
  /** The text of the reader's language. */
  text(both: InBoth): string;
  unit(id: string | null): string;
  stage(code: string | null): string;
  level(level: number): string;
  standard(id: string): AnnualStandard | undefined;
}

/** A reader of a report in a language. */
export function reading(report: AnnualReport, language: PageLanguage): Reader {
  const { units, levels, standards } = report.names;
  const text = (both: InBoth): string => both[language];
  return {
    report,
    language,
    say: (word, values) => say(word, language, values),
    text,
    unit: (id) => (id === null ? say('allUnits', language) : (units.find((unit) => unit.id === id)?.name ?? id)),
    stage: (code) => code ?? say('allStages', language),
    level: (level) => {
      const named = levels.find((one) => one.level === level);
      return named ? text(named) : String(level);
    },
    standard: (id) => standards.find((standard) => standard.id === id),
  };
}

/** The word of a grade of a standard; the code where the standard does not know it. */
export function gradeName(reader: Reader, standard: string, code: string | null): string {
  if (code === null) return reader.say('withheld');
  const grade = reader.standard(standard)?.grades.find((one) => one.code === code);
  return grade ? reader.text(grade) : code;
}
