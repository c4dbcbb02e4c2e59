import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { subjectIds } from '../workflows/registry-subject.js';
import type { Ending } from './base-command.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import { progressBar } from './progress.js';
import { openSession, type SessionOptions } from './session.js';

/** Issues the form to the named subjects, or to all of the registry. */
export async function issueForms(
  ids: readonly string[],
  options: SessionOptions & { readonly out: string },
): Promise<Ending & { readonly told: readonly string[] }> {
  const session = await openSession(options);
  if (!session.ok)
    return { code: exitOfFindings(session.findings), told: toldFindings(session.findings, options.lang) };
  const { assessment, desk } = session.value;
  const wanted = ids.length > 0 ? ids : subjectIds(assessment);
  await mkdir(options.out, { recursive: true });
  const bar = progressBar();
  const files: string[] = [];
  const unknown: string[] = [];
  for (const [index, id] of wanted.entries()) {
    const plan = desk.planner.planFor(id);
    if (!plan) {
      unknown.push(id);
      continue;
    }
    const path = join(options.out, formFileName(plan.subject));
    bar.step(index, wanted.length, plan.subject.name);
    await writeFile(path, await desk.workbook.issue(plan));
    files.push(path);
  }
  bar.end();
  const missing = unknown.map((id) => ({ code: 'JY1117', where: {}, found: id }));
  return {
    code: unknown.length > 0 ? EXIT.findings : EXIT.fine,
    told: toldFindings(missing, options.lang),
    text: `已发放 ${files.length} 个工作簿，在 ${options.out}。`,
    json: { files, unknown },
  };
}

/** `2132000001-青果路实验小学.xlsx`; marks that Windows forbids in names are left out. */
export const formFileName = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `${id}-${name.replaceAll(/[\\/:*?"<>|]/g, '')}.xlsx`;
