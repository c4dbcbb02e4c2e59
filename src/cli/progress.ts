import { displayWidth } from '../output/width.js';
import type { Progress } from '../workflows/ports.js';

const WIDTH = 24;
const ERASE_LINE = '\r\u001B[2K';
/** Before so much time has passed, or so much is done, the rest cannot be told. */
const LEAST_SECONDS = 2;
const USUAL_COLUMNS = 80;

export interface ProgressBar {
  readonly step: Progress;
  end(): void;
}

/**
 * A bar on stderr, only where a person is watching (a terminal); otherwise nothing at all. It says how many are done,
 * what is at hand, and after a while how long the rest will take; it never takes more than one line. `end` wipes it, so
 * that nothing of it is left between the results. `now` is a clock in milliseconds.
 */
export function progressBar(
  stream: NodeJS.WriteStream = process.stderr,
  now: () => number = () => performance.now(),
): ProgressBar {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  const started = now();
  return {
    step: (done, total, label) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      const head = `${bar} ${done}/${total}${remaining(done, total, (now() - started) / 1000)} `;
      const room = (stream.columns ?? USUAL_COLUMNS) - 1 - displayWidth(head);
      stream.write(`${ERASE_LINE}${head}${shortened(label, room)}`);
    },
    end: () => {
      stream.write(ERASE_LINE);
    },
  };
}

/** `约剩 40 秒`, `约剩 3 分钟`; nothing while it would be a guess. */
function remaining(done: number, total: number, seconds: number): string {
  if (done === 0 || done === total || seconds < LEAST_SECONDS) return '';
  const left = Math.ceil((seconds / done) * (total - done));
  return left < 90 ? ` 约剩 ${left} 秒` : ` 约剩 ${Math.round(left / 60)} 分钟`;
}

/** The end of a long name says more than its beginning. */
function shortened(label: string, room: number): string {
  if (displayWidth(label) <= room) return label;
  const characters = [...label];
  while (characters.length > 0 && displayWidth(characters.join('')) + 1 > room) characters.shift();
  return room > 0 ? `…${characters.join('')}` : '';
}
