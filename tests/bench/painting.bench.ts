import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { createInterface, type Interface } from 'node:readline';
import { type FontFiles, type FontSet, findFonts, openFonts } from '../../src/report/fonts.js';
import { benchContent, paintBenchReport, REPORTLAB_SCRIPT, reportlabPython, warmUp } from './painting.js';
import type { Bench } from './side-by-side.js';

/** reportlab in a process of its own, which paints one report for every line it is sent. */
class Reportlab {
  private readonly child: ChildProcess;
  private readonly answers: Interface;

  constructor(python: string, { regular, bold }: FontFiles) {
    this.child = spawn(python, [REPORTLAB_SCRIPT, regular, bold, '0'], { stdio: ['pipe', 'pipe', 'inherit'] });
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

function painting(files: FontFiles, fonts: FontSet, python: string): Bench[] {
  let reportlab: Reportlab | undefined;
  const baseline = (): Promise<void> => {
    reportlab ??= new Reportlab(python, files);
    return reportlab.paint();
  };
  const bench = (title: string, tagged: boolean, timeAtMost: number): Bench => {
    let warm: Promise<void> | undefined;
    const subject = async (): Promise<void> => {
      warm ??= warmUp(fonts, tagged);
      await warm;
      await paintBenchReport(fonts, tagged);
    };
    return { title, timeAtMost, baseline, subject };
  };
  return [
    bench('report pdf, plain, against reportlab', false, 0.5),
    bench('report pdf, tagged, against reportlab', true, 0.75),
  ];
}

const files = findFonts();
const fonts = files ? openFonts(files) : null;
const python = files ? reportlabPython() : null;

/** Empty where the fonts or reportlab are not installed. */
export const benches: readonly Bench[] = files && fonts?.ok && python ? painting(files, fonts.value, python) : [];
