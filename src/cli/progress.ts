import type { Progress } from '../workflows/ports.js';

const WIDTH = 24;
const ERASE_LINE = '\r\u001B[2K';

/**
 * A bar on stderr, only where a person is watching (a terminal); otherwise nothing at all. `end` wipes it, so that
 * nothing of it is left between the results.
 */
export function progressBar(stream: NodeJS.WriteStream = process.stderr): { readonly step: Progress; end(): void } {
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
  return {
    step: (done, total, label) => {
      const filled = total === 0 ? WIDTH : Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stream.write(`${ERASE_LINE}${bar} ${done}/${total} ${label}`);
    },
    end: () => {
      stream.write(ERASE_LINE);
    },
  };
}
