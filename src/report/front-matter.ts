import type { PageBreakBlock } from './blocks.js';
import { layoutBreak } from './layout.js';
import { fault, type Parsed, parsed } from './template-fault.js';

/** What a template says of itself between two lines of `---` at its top. */
export interface FrontMatter {
  /** Preset and orientation that the document begins in; `null` if it names neither. */
  readonly layout: PageBreakBlock | null;
  /** Headings get their numbers by themselves: 一、（一）1.（1）. */
  readonly numbered: boolean;
  /** The template below; its lines keep their numbers. */
  readonly body: string;
}

const FENCE = /^---\s*$/;
const MEMBER = /^([a-z]+)\s*:\s*([a-z]+)\s*$/;
const KEYS = ['preset', 'orientation', 'numbering'];
const NUMBERING = ['auto', 'none'];

/** Takes the front matter off a template; one without has none of it. */
export function frontMatter(text: string): Parsed<FrontMatter> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const end = FENCE.test(lines[0] ?? '') ? lines.findIndex((line, index) => index > 0 && FENCE.test(line)) : -1;
  if (end < 0) return parsed({ layout: null, numbered: false, body: text });
  const members = new Map<string, string>();
  for (const [index, line] of lines.slice(1, end).entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, key = '', value = ''] = MEMBER.exec(line) ?? [];
    if (!KEYS.includes(key)) return fault(index + 2, line.trim(), KEYS.map((name) => `${name}:`).join(' '));
    members.set(key, value);
    const wrong = memberFault(members, index + 2);
    if (wrong) return wrong;
  }
  const layout = layoutBreak(members, 1);
  if (!layout.ok) return layout;
  const body = [...lines.slice(0, end + 1).map(() => ''), ...lines.slice(end + 1)].join('\n');
  const named = members.has('preset') || members.has('orientation');
  return parsed({ layout: named ? layout.value : null, numbered: members.get('numbering') === 'auto', body });
}

function memberFault(members: ReadonlyMap<string, string>, line: number): Parsed<never> | null {
  const layout = layoutBreak(members, line);
  if (!layout.ok) return layout;
  const numbering = members.get('numbering');
  if (numbering === undefined || NUMBERING.includes(numbering)) return null;
  return fault(line, `numbering: ${numbering}`, NUMBERING.join(' '));
}
