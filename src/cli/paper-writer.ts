import { mkdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { word } from '../messages/ui/words.js';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { Language } from '../model/generated/documents.js';
import type { PaperPreset, PrintedPlace, ReportRequest } from '../workflows/ports.js';
import { type PaperPress, printedPaper } from '../workflows/report/report.js';
import { EXIT, exitOfFindings } from './exit-codes.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { isOwn } from './own-paper.js';
import type { OpenedPress } from './paper-signature.js';
import { progressBar } from './progress.js';
import { writeWhole } from './whole-file.js';

/** Kinds of papers. */
export const PAPER_KINDS = ['grading', 'opinion', 'spot-check', 'cover', 'receipt'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number] | 'certificate';

/** Where papers go, and in what shape. */
export interface PaperOptions {
  readonly out: string;
  /** Writes the HTML twin beside the PDF. */
  readonly html?: boolean | undefined;
  readonly preset?: PaperPreset | undefined;
  /** Replaces files that are not this program's own, and signed ones. */
  readonly force?: boolean | undefined;
  readonly lang: Language;
}

/** A paper to be written: its path below the folder, without ending, and why it is signed. */
export interface Paper {
  readonly path: string;
  readonly request: ReportRequest;
}

/** Papers written so far, and what was found. */
export interface PaperRun {
  readonly files: string[];
  readonly findings: Finding[];
}

/** The papers of a run. */
export interface PaperBatch {
  readonly kind: PaperKind;
  readonly total: number;
  readonly each: AsyncIterable<Outcome<Paper>>;
  /** Where the names on them come from. */
  readonly places: readonly PrintedPlace[];
  /** What the papers are called where their kind alone does not say it: opinions by their level. */
  readonly name?: string | undefined;
}

/** Prints papers one by one; what cannot be written is told and does not stop the others. */
export async function writePapers(press: PaperPress, papers: PaperBatch, options: PaperOptions): Promise<PaperRun> {
  const run: PaperRun = { files: [], findings: [] };
  const bar = progressBar();
  let done = 0;
  for await (const paper of papers.each) {
    bar.step(done, papers.total, paper.ok ? paper.value.request.title : '');
    run.findings.push(...paper.findings);
    if (paper.ok) await writeOne(press, papers, { paper: paper.value, options, run });
    done += 1;
  }
  bar.end();
  return run;
}

interface OnePaper {
  readonly paper: Paper;
  readonly options: PaperOptions;
  readonly run: PaperRun;
}

async function writeOne(
  press: PaperPress,
  { kind, places, name }: Pick<PaperBatch, 'kind' | 'places' | 'name'>,
  { paper, options, run }: OnePaper,
): Promise<void> {
  const preset = options.preset ? { preset: options.preset } : {};
  const request = { ...paper.request, ...preset, places: [...(paper.request.places ?? []), ...places] };
  const base = join(options.out, paper.path);
  const printed = await printedPaper(press, request, name ?? word(`papers.kind.${kind}`, 'zh-CN'));
  tellOnce(run.findings, printed.findings);
  if (!printed.ok) return;
  await mkdir(dirname(base), { recursive: true });
  const written = await writeOwn(`${base}.pdf`, printed.value, options);
  run.findings.push(...written.findings);
  if (!written.ok) return;
  run.files.push(`${base}.pdf`);
  if (options.html) await writeTwin(press, request, { base, options, run });
}

/** What stops many papers for one reason, a name without a glyph or a fault of a template, is told once. */
function tellOnce(told: Finding[], findings: readonly Finding[]): void {
  const known = new Set(told.map((finding) => JSON.stringify(finding)));
  told.push(...findings.filter((finding) => !known.has(JSON.stringify(finding))));
}

async function writeTwin(
  { report }: PaperPress,
  request: ReportRequest,
  { base, options, run }: Omit<OnePaper, 'paper'> & { readonly base: string },
): Promise<void> {
  const page = await report.page(request);
  const written = page.ok ? await writeOwn(`${base}.html`, Buffer.from(page.value), options) : page;
  run.findings.push(...written.findings);
  if (written.ok) run.files.push(`${base}.html`);
}

/**
 * Writes a file where nothing stands, where the very same stands, or where this program's own unsigned paper stands. A
 * foreign or a signed file is never replaced without `force` (JY4120): others may have signed it since.
 */
async function writeOwn(path: string, bytes: Uint8Array, { force = false }: PaperOptions): Promise<Outcome<string>> {
  const there = await readFile(path).catch(() => null);
  const replaces = force || (there !== null && isOwn(there));
  if (await writeWhole(path, bytes, { force: replaces })) return success(path);
  return failure({ code: 'JY4120', where: { file: basename(path) }, found: path });
}

/** Papers are official documents of Chinese offices: whoever works in another language is told so. */
export const languageTold = (count: number, lang: Language): readonly string[] =>
  count > 0 && lang !== 'zh-CN' ? [word('papers.told.chinese', lang)] : [];

/** What a run of papers ends with. */
export function papersEnding(
  kind: PaperKind,
  { files, findings }: PaperRun,
  ending: PaperOptions & Pick<OpenedPress, 'signed' | 'warnings'> & { readonly name?: string | undefined },
): ToldEnding {
  const { out, lang, signed, warnings } = ending;
  const name = ending.name ?? word(`papers.kind.${kind}`, lang);
  const count = files.filter((file) => file.endsWith('.pdf')).length;
  return {
    code: findings.length === 0 ? EXIT.fine : exitOfFindings(findings),
    told: [...toldFindings([...warnings, ...findings], lang), ...languageTold(count, lang)],
    text:
      count > 0 || findings.length > 0
        ? word('papers.told.written', lang, { count, kind: name, folder: out, signed: signed(lang) })
        : word('papers.told.none', lang, { kind: name, why: word(`papers.none.${kind}`, lang) }),
    json: { files },
  };
}
