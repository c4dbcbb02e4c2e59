import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { word } from '../messages/ui/words.js';
import { type Outcome, success } from '../model/finding.js';
import type { Return } from '../model/generated/documents.js';
import { returnedItems, returnText } from '../output/return-text.js';
import { paperDate } from '../workflows/report/paper-date.js';
import { withPaper } from '../workflows/report/paper-document.js';
import { returnSubmission } from '../workflows/workspace/return.js';
import { refusal, toldFindings } from './findings-report.js';
import { fileNamePart } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { UsageError } from './usage-error.js';
import { writeOutput } from './whole-file.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

export interface ReturnOptions extends WorkspaceOptions {
  /** School by id or name. */
  readonly school: string;
  readonly reason: string;
  readonly dueBy?: string | undefined;
  /** Folder for text and PDF. */
  readonly out?: string | undefined;
}

/** Sends a submission back with an opinion, as text and as PDF. */
export const returnToSchool = (options: ReturnOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { store, desk, actor, clock } = workspace;
    const { registry } = desk.assessment;
    const known = [...registry.schools, ...registry.others];
    const school = known.find(({ id, name }) => id === options.school || name === options.school);
    if (!school) throw new UsageError(word('workspace.unknownSchool', options.lang, { school: options.school }));
    const { reason, dueBy } = options;
    const today = clock().slice(0, 10);
    if (dueBy !== undefined && dueBy < today)
      throw new UsageError(word('workspace.return.past', options.lang, { date: dueBy, today }));
    const returned = await returnSubmission({ store, desk }, { school: school.id, reason, dueBy, actor, at: clock() });
    if (!returned.ok) return refusal(returned.findings, options);
    const text = returnText(returned.value, school.name, options.lang);
    const written =
      options.out === undefined
        ? []
        : await writeOpinion(
            workspace,
            { ...options, out: options.out },
            { returned: returned.value, name: school.name },
          );
    return { told: written, text, json: returned.value };
  });

interface Opinion {
  readonly returned: Return;
  readonly name: string;
}

async function writeOpinion(
  workspace: Workspace,
  options: ReturnOptions & { readonly out: string },
  opinion: Opinion,
): Promise<readonly string[]> {
  await mkdir(options.out, { recursive: true });
  const base = join(options.out, fileNamePart(`退回意见-${opinion.returned.school}`));
  await writeOutput(`${base}.txt`, `${returnText(opinion.returned, opinion.name, options.lang)}\n`);
  const painted = await paint(workspace, options, opinion);
  if (!painted.ok) return toldFindings(painted.findings, options.lang);
  await writeOutput(`${base}.pdf`, painted.value);
  return [word('workspace.written', options.lang, { paths: `${base}.txt、${base}.pdf` })];
}

async function paint(
  { context, desk }: Workspace,
  { root, lang }: ReturnOptions,
  { returned, name }: Opinion,
): Promise<Outcome<Uint8Array>> {
  const { composeReport } = await import('./compose-report.js');
  const title = word('workspace.return.title', lang, { name });
  const report = composeReport({ root, fonts: context.fonts, templates: context.templates });
  const request = {
    template: 'return-opinion',
    data: {
      title,
      reason: returned.reason,
      due: returned.dueBy === undefined ? '' : word('workspace.return.due', lang, { date: paperDate(returned.dueBy) }),
      items: returned.items.map((item, index) => ({
        number: index + 1,
        place: [item.sheet, item.cell].filter((part) => part !== undefined).join('!'),
        text: item.text,
        code: item.code,
      })),
      some: returned.items.length > 0,
      count: returnedItems(returned, lang),
      issuer: returned.issuer.name,
      on: paperDate(returned.returnedAt),
    },
    title,
    author: returned.issuer.name,
    date: returned.issued,
    footer: title,
    attachments: [],
  };
  const about = { paper: 'return', about: returned.school, records: [], record: returned } as const;
  const painted = await report.paint(withPaper(desk, request, about));
  return painted.ok ? success(painted.value.pdf, painted.findings) : painted;
}
