import { schoolsText, statusText } from '../output/status-text.js';
import { workspaceStatus } from '../workflows/workspace/status.js';
import type { Ending } from './base-command.js';
import { inWorkspace } from './in-workspace.js';
import { UsageError } from './usage-error.js';
import type { WorkspaceOptions } from './workspace.js';

export interface StatusOptions extends WorkspaceOptions {
  /** Reporting unit whose schools are listed one by one, by id or name. */
  readonly unit?: string | undefined;
}

/** Where every school stands, by reporting unit; with a unit, school by school. */
export const showStatus = (options: StatusOptions): Promise<Ending & { readonly told: readonly string[] }> =>
  inWorkspace(options, async ({ store, desk }) => {
    const { programme, registry, standards } = desk.assessment;
    const status = await workspaceStatus(store, { programme, registry });
    if (options.unit === undefined) return { told: [], text: statusText(status, options.lang), json: status };
    const unit = programme.reportingUnits.find(({ id, name }) => id === options.unit || name === options.unit);
    if (!unit) throw new UsageError(`方案里没有报送单位 ${options.unit}。`);
    const schools = status.schools.filter((school) => school.unit === unit.id);
    const grades = standards.flatMap((standard) => standard.grades);
    const side = options.lang === 'en' ? 'en' : 'zh';
    const gradeName = (code: string): string => grades.find((grade) => grade.code === code)?.[side] ?? code;
    return { told: [], text: schoolsText(schools, gradeName, options.lang), json: schools };
  });
