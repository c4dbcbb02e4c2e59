import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import type { Block } from '../../src/report/blocks.js';
import { type FontFiles, type FontSet, findFonts, openFonts } from '../../src/report/fonts.js';
import type { ReportRequest } from '../../src/workflows/ports.js';
import { paintBlocks, paintPaper, paperBlocks, realPapers } from '../unit/report/real-papers.js';
import { benchContent, paintBenchReport, REPORTLAB_SCRIPT, reportlabPython, warmUp } from './painting.js';
import { typstPainter } from './painting-typst.js';
import type { Bench, NotMeasured } from './side-by-side.js';

/** reportlab in a process of its own, which paints one report for every line it is sent. */
class Reportlab {
  private readonly child: ChildProcess;
  private readonly answers: Interface;

  constructor(python: string, { regular, bold }: FontFiles) {
    this.child = spawn(python, [REPORTLAB_SCRIPT, regular, bold], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.child.stdin?.write(`${JSON.stringify(benchContent)}\n`);
    this.answers = createInterface({ input: this.child.stdout as Socket });
    this.hold(false);
  }

  async paint(): Promise<void> {
    this.hold(true);
    const answer = once(this.answers, 'line');
    this.child.stdin?.write('\n');
    await answer;
    this.hold(false);
  }

  /** The process of the bench may end while this one waits for work, but not while it works. */
  private hold(working: boolean): void {
    for (const handle of [this.child, this.child.stdin as Socket, this.child.stdout as Socket]) {
      if (working) handle.ref();
      else handle.unref();
    }
  }
}

type Paint = () => Promise<unknown> | unknown;

/** Paints until the code is compiled, then once a call. */
function warmed(warm: () => Promise<unknown>, paint: Paint): Paint {
  let done: Promise<unknown> | undefined;
  return async () => {
    done ??= warm();
    await done;
    await paint();
  };
}

const ours = (fonts: FontSet, tagged: boolean): Paint =>
  warmed(
    () => warmUp(fonts, tagged),
    () => paintBenchReport(fonts, tagged),
  );

function againstReportlab(files: FontFiles, fonts: FontSet, python: string): Bench[] {
  let reportlab: Reportlab | undefined;
  const baseline = (): Promise<void> => {
    reportlab ??= new Reportlab(python, files);
    return reportlab.paint();
  };
  return [
    { title: REPORTLAB.plain, timeAtMost: 0.5, baseline, subject: ours(fonts, false) },
    { title: REPORTLAB.tagged, timeAtMost: 0.75, baseline, subject: ours(fonts, true) },
  ];
}

/** Typst writes tags too, and is compiled to machine code: it may not be much faster. */
const againstTypst = (fonts: FontSet, typst: Paint): Bench[] => [
  { title: TYPST, timeAtMost: 1.5, baseline: typst, subject: ours(fonts, true) },
];

/** Papers as they are made, from data by their template; what Handlebars and Markdown may add to painting alone. */
const REAL_KINDS: readonly (readonly [name: string, title: string])[] = [
  ['school', 'grading report from template and data, against painting alone'],
  ['opinion', 'review opinion from template and data, against painting alone'],
  ['certificate-person', 'certificate from template and data, against painting alone'],
];
const PAPER_WARM_UP = 20;

function fromTemplates(papers: () => Promise<ReadonlyMap<string, ReportRequest>>): Bench[] {
  return REAL_KINDS.map(([name, title]) => {
    let blocks: readonly Block[] = [];
    let request: ReportRequest | undefined;
    const made = async (): Promise<void> => {
      request ??= (await papers()).get(name) as ReportRequest;
      await paintPaper(request);
    };
    const prepare = async (): Promise<void> => {
      for (let round = 0; round < PAPER_WARM_UP; round += 1) await made();
      blocks = await paperBlocks(request as ReportRequest);
    };
    return {
      title,
      timeAtMost: 1.6,
      baseline: warmed(prepare, () => paintBlocks(request as ReportRequest, blocks)),
      subject: made,
    };
  });
}

const REPORTLAB = { plain: 'report pdf, plain, against reportlab', tagged: 'report pdf, tagged, against reportlab' };
const TYPST = 'report pdf, tagged, against typst';

const files = findFonts();
const opened = files ? openFonts(files) : null;
const fonts = opened?.ok ? opened.value : null;
const python = files ? reportlabPython() : null;
const typst = files ? typstPainter(files) : null;

let papers: Promise<ReadonlyMap<string, ReportRequest>> | undefined;
const allPapers = (): Promise<ReadonlyMap<string, ReportRequest>> => {
  papers ??= realPapers();
  return papers;
};

/** What can be measured here: nothing without fonts, and no comparison with a program that is not installed. */
export const benches: readonly Bench[] =
  files && fonts
    ? [
        ...(python ? againstReportlab(files, fonts, python) : []),
        ...(typst ? againstTypst(fonts, typst) : []),
        ...fromTemplates(allPapers),
      ]
    : [];

const NO_FONTS = 'Noto Serif SC not installed';

/** What cannot be measured here, and why. */
export const notMeasured: readonly NotMeasured[] = [
  ...[REPORTLAB.plain, REPORTLAB.tagged].flatMap((title) => absent(title, python, 'reportlab not installed')),
  ...absent(TYPST, typst, 'typst not installed'),
  ...REAL_KINDS.flatMap(([, title]) => absent(title, fonts, NO_FONTS)),
];

function absent(title: string, tool: unknown, reason: string): readonly NotMeasured[] {
  if (!fonts) return [{ title, reason: NO_FONTS }];
  return tool === null ? [{ title, reason }] : [];
}
