import type { Standard } from '../model/generated/documents.js';
import { agreementText } from '../output/agreement-text.js';
import { agreementOf, type Compared } from '../workflows/agreement/agreement-document.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface AgreementOptions extends WorkspaceOptions {
  /** `1,2`: two levels. */
  readonly levels?: string | undefined;
  /** A level whose reviewers are compared. */
  readonly reviewers?: number | undefined;
  readonly standard?: string | undefined;
}

/** Tells how far two levels, or the reviewers of one, agree. */
export const tellAgreement = (options: AgreementOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const compared = comparedOf(workspace, options);
    const standards = standardsOf(workspace, options.standard);
    const told = await agreementOf({ store, ...desk }, { compared, standards, actor, at: clock() });
    const lines = toldFindings(told.findings, options.lang);
    if (!told.ok) return { code: exitOfFindings(told.findings), told: lines };
    const units = desk.assessment.programme.reportingUnits;
    const side = options.lang === 'en' ? 'en' : 'zh';
    const names = {
      standard: (id: string) => standards.find((one) => one.id === id)?.title[side] ?? id,
      unit: (id: string) => units.find((unit) => unit.id === id)?.name ?? id,
    };
    return {
      code: EXIT.fine,
      told: lines,
      text: agreementText(told.value, names, options.lang).trimEnd(),
      json: told.value,
    };
  });

function comparedOf({ desk }: Workspace, { levels = '1,2', reviewers }: AgreementOptions): Compared {
  if (reviewers !== undefined) return [reviewers];
  const known = desk.assessment.programme.levels.map(({ level }) => level);
  const [lower, higher, ...more] = levels.split(/[,，]/).map((text) => Number(text.trim()));
  const sound = lower !== undefined && higher !== undefined && more.length === 0 && lower < higher;
  if (!sound || !known.includes(lower) || !known.includes(higher))
    throw usageError('usage.levels', { known: known.join('、') });
  return [lower, higher];
}

function standardsOf({ desk }: Workspace, id: string | undefined): readonly Standard[] {
  const { standards } = desk.assessment;
  const wanted = id === undefined ? standards : standards.filter((one) => one.id === id || one.title.zh === id);
  if (wanted.length === 0)
    throw usageError('usage.standard', { found: id ?? '', known: standards.map((one) => one.id).join('、') });
  return wanted;
}
