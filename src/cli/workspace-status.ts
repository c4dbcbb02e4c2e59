import { sideOf } from '../messages/language.js';
import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { unitAsked, unitName } from '../model/reporting-units.js';
import { missingText } from '../output/missing-text.js';
import { schoolsText, standText, statusText } from '../output/status-text.js';
import type { TableBook } from '../workflows/ports.js';
import {
  missingSchools,
  type SchoolStatus,
  type WorkspaceStatus,
  workspaceStatus,
} from '../workflows/workspace/status.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { UsageError } from './usage-error.js';
import { writeOutput } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface StatusOptions extends WorkspaceOptions {
  /** Reporting unit whose schools are listed one by one, by id or name. */
  readonly unit?: string | undefined;
  /** Only those that have not handed in, as a text to paste. */
  readonly missing: boolean;
  /** The same as a workbook. */
  readonly xlsx?: string | undefined;
}

/** Where every school stands, by reporting unit; with a unit, school by school; or only who is missing. */
export const showStatus = (options: StatusOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { programme, registry, standards } = workspace.desk.assessment;
    const status = await workspaceStatus(workspace.store, { programme, registry });
    const unit = unitOf(workspace, options);
    const schools = unit === null ? status.schools : status.schools.filter((school) => school.unit === unit);
    if (options.missing) return showMissing(workspace, { ...status, schools }, options);
    if (unit === null) return { told: [], text: statusText(status, options.lang), json: status };
    const grades = standards.flatMap((standard) => standard.grades);
    const gradeName = (code: string): string =>
      grades.find((grade) => grade.code === code)?.[sideOf(options.lang)] ?? code;
    return { told: [], text: schoolsText(schools, gradeName, options.lang), json: schools };
  });

function unitOf({ desk }: Workspace, { unit, lang }: StatusOptions): string | null {
  if (unit === undefined) return null;
  const known = unitAsked(desk.assessment.programme, unit);
  if (!known) throw new UsageError(word('workspace.unknownUnit', lang, { unit }));
  return known.id;
}

async function showMissing(
  { desk, clock }: Workspace,
  status: WorkspaceStatus,
  { lang, xlsx }: StatusOptions,
): Promise<ToldEnding> {
  const { programme } = desk.assessment;
  const schools = missingSchools(status);
  const units = programme.reportingUnits;
  if (xlsx !== undefined)
    await writeOutput(
      xlsx,
      await desk.workbook.tables(missingBook(desk, schools, { lang, today: clock().slice(0, 10) })),
    );
  const text = missingText({ programme: programme.title[sideOf(lang)], units, schools }, lang);
  const told = xlsx === undefined ? [] : [word('workspace.written', lang, { paths: xlsx })];
  return { told, text, json: schools };
}

function missingBook(
  { assessment }: Workspace['desk'],
  schools: readonly SchoolStatus[],
  { lang, today }: { readonly lang: Language; readonly today: string },
): TableBook {
  const { programme } = assessment;
  const title = word('workspace.missing.title', lang);
  const column = (header: string, width: number) => ({ header, width, kind: 'text' as const });
  return {
    title,
    date: programme.issued,
    sheets: [
      {
        name: title,
        note: word('workspace.missing.note', lang, {
          programme: programme.title[sideOf(lang)],
          area: programme.areaName,
          date: today,
        }),
        columns: [
          column(word('workspace.column.unit', lang), 18),
          column(word('workspace.column.id', lang), 16),
          column(word('workspace.column.school', lang), 30),
          column(word('workspace.column.stand', lang), 30),
        ],
        rows: schools.map(({ school, name, unit, stand, applicationsToMend }) => [
          unitName(programme, unit),
          school,
          name,
          standText({ stand, applicationsToMend }, lang),
        ]),
      },
    ],
  };
}
