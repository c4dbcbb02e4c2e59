import type { Severity } from '../../model/finding.js';
import { childOf, placeFor, type SheetFrame } from './sheet-frame.js';
import { childrenOf, outerXml, startTag } from './tags.js';

/** A condition that always holds and that nobody else writes: our rules are known by it. */
const CONDITION = '"jiaoyan"="jiaoyan"';
const WRITTEN_CONDITION = /(?:"|&quot;)jiaoyan(?:"|&quot;)\s*=\s*(?:"|&quot;)jiaoyan(?:"|&quot;)/;
const PRIORITY = /(<(?:[\w.-]+:)?cfRule\b[^>]*?\spriority\s*=\s*["'])(\d+)(["'])/g;

/** A change of a part's text. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Keeps marks visible where the sheet has conditional formats, whose fills lie above those of cells: a rule of the
 * highest rank for each colour, all others moved down. Rules of an earlier copy are taken away.
 */
export function changeRules(
  xml: string,
  frame: SheetFrame,
  marks: ReadonlyMap<Severity, { readonly cells: readonly string[]; readonly format: number }>,
): readonly TextChange[] {
  const blocks = frame.children.filter(({ local }) => local === 'conditionalFormatting');
  const extensions = childOf(frame, 'extLst');
  const extended = extensions ? outerXml(xml, extensions) : '';
  const hasRules = blocks.length > 0 || extended.includes('cfRule');
  if (!hasRules) return [];
  const below = (text: string): string =>
    marks.size === 0
      ? text
      : text.replace(
          PRIORITY,
          (_, before: string, rank: string, after: string) => before + (Number(rank) + marks.size) + after,
        );
  const at = placeFor(frame, 'conditionalFormatting');
  const changes: TextChange[] = [{ start: at, end: at, text: ruleBlocks(marks, frame.prefix) }];
  for (const block of blocks) {
    const rules = childrenOf(xml, block).filter(({ local }) => local === 'cfRule');
    const kept = rules.filter((rule) => !WRITTEN_CONDITION.test(outerXml(xml, rule)));
    const whole = outerXml(xml, block);
    if (kept.length === rules.length) changes.push({ ...block, text: below(whole) });
    else if (kept.length === 0) changes.push({ ...block, text: '' });
    else {
      const inner = kept.map((rule) => outerXml(xml, rule)).join('');
      changes.push({ ...block, text: below(`${startTag(xml, block)}${inner}</${block.name}>`) });
    }
  }
  if (extensions) changes.push({ ...extensions, text: below(extended) });
  return changes.filter(({ start, end, text }) => xml.slice(start, end) !== text);
}

function ruleBlocks(
  marks: ReadonlyMap<Severity, { readonly cells: readonly string[]; readonly format: number }>,
  prefix: string,
): string {
  return [...marks.values()]
    .map(({ cells, format }, index) => {
      const rule = `<${prefix}cfRule type="expression" dxfId="${format}" priority="${index + 1}"><${prefix}formula>${CONDITION}</${prefix}formula></${prefix}cfRule>`;
      return `<${prefix}conditionalFormatting sqref="${cells.join(' ')}">${rule}</${prefix}conditionalFormatting>`;
    })
    .join('');
}
