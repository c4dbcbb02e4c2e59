import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';

interface MissingSchool {
  readonly name: string;
  readonly unit: string;
  readonly stand: string;
  /** Workbooks of applicants with errors. */
  readonly applicationsToMend: number;
}

interface MissingView {
  readonly programme: string;
  readonly units: readonly { readonly id: string; readonly name: string }[];
  readonly schools: readonly MissingSchool[];
}

/** Who has not handed in, as a text to paste into a chat: a line a reporting unit. */
export function missingText({ programme, units, schools }: MissingView, language: Language): string {
  if (schools.length === 0) return word('workspace.missing.none', language);
  const lines = units.flatMap(({ id, name }) => {
    const own = schools.filter((school) => school.unit === id);
    const separator = language === 'en' ? ', ' : '、';
    const names = own.map((school) => `${school.name}${remark(school, language)}`).join(separator);
    return own.length === 0 ? [] : [word('workspace.missing.unit', language, { unit: name, schools: names })];
  });
  return [word('workspace.missing.intro', language, { programme, count: schools.length }), ...lines].join('\n');
}

function remark({ stand, applicationsToMend }: MissingSchool, language: Language): string {
  if (stand === 'returned') return word('workspace.missing.returned', language);
  if (stand === 'to-mend') return word('workspace.missing.to-mend', language);
  return stand === 'missing' || applicationsToMend === 0 ? '' : word('workspace.missing.applications', language);
}
