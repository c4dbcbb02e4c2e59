import type { TemplateFault } from './template-fault.js';

/** A comment, or the beginning of a block with its name, or the end of one. */
const MARK = /\{\{!--[\s\S]*?--\}\}|\{\{![^}]*\}\}|\{\{~?#\s*([\w-]+)[^}]*\}\}|\{\{~?\/\s*([\w-]+)\s*~?\}\}/g;

interface Opened {
  readonly name: string;
  readonly text: string;
  readonly line: number;
}

/**
 * The block of a handlebars template that does not end (JY4913, at the line where it begins), or the end of a block that
 * did not begin (JY4914). Handlebars itself tells only where it gave up, which is mostly the last line. `null` where every
 * block has its end.
 */
export function unevenBlock(text: string): TemplateFault | null {
  const open: Opened[] = [];
  for (const mark of text.matchAll(MARK)) {
    const [whole, begins, ends] = mark;
    const line = text.slice(0, mark.index).split('\n').length;
    if (begins !== undefined) open.push({ name: begins, text: whole, line });
    if (ends === undefined) continue;
    const last = open.pop();
    if (last === undefined) return { code: 'JY4914', line, found: `{{/${ends}}}`, expected: `{{#${ends}}}` };
    if (last.name !== ends) return notEnded(last);
  }
  const last = open.at(-1);
  return last ? notEnded(last) : null;
}

const notEnded = ({ name, text, line }: Opened): TemplateFault => ({
  code: 'JY4913',
  line,
  found: text,
  expected: `{{/${name}}}`,
});
