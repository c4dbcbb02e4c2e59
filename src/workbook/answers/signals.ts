import type { RawSignal, RawWorkbook } from '../../model/raw-workbook.js';
import type { AnswerCollector } from './collector.js';

/** In the order in which they are told. */
const NOT_READ: readonly RawSignal[] = ['macros', 'externalLinks', 'embeddedObjects', 'pictures'];

/**
 * Things in the file that hold no answers: JY0113 macros, links, embedded files and pictures (these only where no cell
 * was named for its picture), JY1121 comments.
 */
export function tellSignals({ signals }: Pick<RawWorkbook, 'signals'>, collector: AnswerCollector): void {
  const isNamed = collector.findings.some(({ code }) => code === 'JY2130');
  for (const what of NOT_READ) {
    if (!signals.has(what) || (what === 'pictures' && isNamed)) continue;
    collector.find('JY0113', {}, { params: { what } });
  }
  if (signals.has('comments')) collector.find('JY1121', {});
}
