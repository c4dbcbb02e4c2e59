import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { yearKnown } from '../workflows/report/known.js';
import { registryNames } from '../workflows/report/printed-names.js';
import { keyRefusal } from './compose-sign-standing.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { paperDay } from './paper-day.js';
import { type PaperKey, paperPress } from './paper-signature.js';
import {
  coverPapers,
  gradingPapers,
  opinionPapers,
  type PaperRunSource,
  type Papers,
  receiptPapers,
  spotCheckPapers,
} from './paper-sources.js';
import { type PAPER_KINDS, type PaperOptions, papersEnding, writePapers } from './paper-writer.js';
import { checkedLevel, chosenSchools, type SchoolChoice } from './review-schools.js';
import { UsageError } from './usage-error.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

/** Papers that a workspace is asked for. */
export interface WorkspacePaperOptions extends WorkspaceOptions, PaperOptions, PaperKey, SchoolChoice {
  readonly kind: (typeof PAPER_KINDS)[number];
  /** Level of opinions (else the second) and spot checks (else the last). */
  readonly level?: number | undefined;
}

const SOURCES: Readonly<Record<WorkspacePaperOptions['kind'], (source: PaperRunSource) => Papers>> = {
  grading: gradingPapers,
  opinion: opinionPapers,
  'spot-check': spotCheckPapers,
  receipt: receiptPapers,
  cover: coverPapers,
};

const COVER_BY_UNIT = '封面清单按报送单位生成，列出该单位的全部学校，不能只要一所：请去掉 --school，或写 --unit。';

/** Prints papers of one kind from a workspace. */
export const workspacePapers = (options: WorkspacePaperOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, context } = workspace;
    const place = { root: options.root, context, assessment: desk.assessment };
    const opened = await paperPress(place, options.kind, options);
    if (!opened.ok) return keyRefusal(opened.findings, options.lang);
    const press = opened.value;
    const issued = await paperDay(store, options.issuedOn, desk.stamp.issued);
    const source: PaperRunSource = {
      workspace,
      issued,
      press,
      known: await yearKnown({ store, desk }),
      schools: chosenSchools(workspace, options),
      units: unitsOf(workspace, options),
      level: levelOf(workspace, options),
      preset: options.preset,
    };
    if (options.kind === 'cover' && options.schools.length > 0) throw new UsageError(COVER_BY_UNIT);
    const places = registryNames(desk.assessment.registry);
    const total = options.kind === 'cover' ? source.units.length : source.schools.length;
    const name = options.kind === 'opinion' ? opinionName(workspace, source.level) : undefined;
    const batch = { kind: options.kind, total, each: SOURCES[options.kind](source), places, name: name?.('zh-CN') };
    const run = await writePapers(press, batch, options);
    return papersEnding(options.kind, run, { ...options, ...press, name: name?.(options.lang) });
  });

/** What the opinions of a level are called, in the words of the programme. */
function opinionName({ desk }: Workspace, level: number): (lang: Language) => string {
  const own = desk.assessment.programme.levels.find((entry) => entry.level === level);
  return (lang) => word('papers.kind.opinionOf', lang, { level: (lang === 'en' ? own?.en : own?.zh) ?? String(level) });
}

/** The units that are meant: the one named, else all that schools belong to. */
function unitsOf({ desk }: Workspace, { unit }: SchoolChoice): readonly string[] {
  const { programme, registry } = desk.assessment;
  const due = new Set([...registry.schools, ...registry.others].map((school) => school.unit));
  return programme.reportingUnits
    .filter(({ id, name }) => (unit === undefined ? due.has(id) : id === unit || name === unit))
    .map(({ id }) => id);
}

function levelOf({ desk }: Workspace, { kind, level }: WorkspacePaperOptions): number {
  const { programme } = desk.assessment;
  const above = programme.levels.map((own) => own.level).filter((own) => own > 1);
  if (level !== undefined) return checkedLevel(programme, level);
  return (kind === 'spot-check' ? above.at(-1) : above[0]) ?? 1;
}
