import { ORIENTATIONS, type PageBreakBlock, PRESET_NAMES } from './blocks.js';
import { fault, type Parsed, parsed } from './template-fault.js';

/** `preset=` and `orientation=` of a page break or of the front matter. */
export function layoutBreak(options: ReadonlyMap<string, string>, line: number): Parsed<PageBreakBlock> {
  const [presetName, side] = [options.get('preset'), options.get('orientation')];
  const preset = PRESET_NAMES.find((name) => name === presetName);
  const orientation = ORIENTATIONS.find((name) => name === side);
  if (presetName !== undefined && !preset) return fault(line, `preset=${presetName}`, PRESET_NAMES.join(' '));
  if (side !== undefined && !orientation) return fault(line, `orientation=${side}`, ORIENTATIONS.join(' '));
  return parsed({ kind: 'pageBreak', ...(preset ? { preset } : {}), ...(orientation ? { orientation } : {}) });
}
