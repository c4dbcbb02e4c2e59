import { fault, type Parsed, parsed } from './template-fault.js';

/** Names that may follow `:::`. */
export const CONTAINERS = ['score-table', 'chart', 'seal', 'facts', 'note', 'pagebreak'] as const;
export type ContainerName = (typeof CONTAINERS)[number];

/** `:::name first key=value flag` … `:::`. */
export interface Container {
  readonly name: ContainerName;
  /** Words without `=`, in order. */
  readonly words: readonly string[];
  readonly options: ReadonlyMap<string, string>;
  readonly body: readonly string[];
  /** In the template, from 1. */
  readonly line: number;
}

/** Plain Markdown between containers. */
export interface MarkdownPart {
  readonly markdown: string;
}

const MARK = ' @line:';
const OPENING = /^:::\s*([a-z-]+)(.*?)(?: @line:(\d+))?\s*$/;
const CLOSING = /^:::\s*(?:@line:\d+)?\s*$/;
const PARAMETER = /([\w-]+)=("(?:[^"\\]|\\.)*"|[^\s"]+)|([^\s=]+)/g;

/** Appends to each `:::` line its number, which filling would otherwise lose. */
export const markLines = (template: string): string =>
  template
    .split(/\r?\n/)
    .map((line, index) => (line.startsWith(':::') ? `${line.trimEnd()}${MARK}${index + 1}` : line))
    .join('\n');

/** Takes the backslashes away that keep Markdown from reading a mark. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Cuts filled Markdown into containers and what lies between them. */
export function splitContainers(text: string): Parsed<(Container | MarkdownPart)[]> {
  const parts: (Container | MarkdownPart)[] = [];
  let plain: string[] = [];
  let open: { container: Container; body: string[] } | null = null;
  for (const line of text.split('\n')) {
    if (!line.startsWith(':::')) (open ? open.body : plain).push(line);
    else if (CLOSING.test(line)) {
      if (!open) return fault(markedLine(line), ':::', '先有 :::名称 再结束');
      parts.push({ ...open.container, body: open.body });
      open = null;
    } else {
      const begun = opening(line);
      if (!begun.ok) return begun;
      if (open) return fault(begun.value.line, `:::${begun.value.name}`, `先以 ::: 结束第 ${open.container.line} 行的 ${open.container.name}`);
      parts.push({ markdown: plain.join('\n') });
      plain = [];
      if (begun.value.name === 'pagebreak') parts.push(begun.value);
      else open = { container: begun.value, body: [] };
    }
  }
  if (open) return fault(open.container.line, `:::${open.container.name}`, '以单独一行 ::: 结束');
  return parsed([...parts, { markdown: plain.join('\n') }]);
}

const markedLine = (line: string): number => Number(/@line:(\d+)/.exec(line)?.[1] ?? 1);

function opening(text: string): Parsed<Container> {
  const [, name = '', parameters = '', mark = '1'] = OPENING.exec(text) ?? [];
  const line = Number(mark);
  const known = CONTAINERS.find((container) => container === name);
  if (!known) return fault(markedLine(text), text.replace(/ @line:\d+/, ''), CONTAINERS.map((container) => `:::${container}`).join(' '));
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const [, key, value = '', word] of parameters.matchAll(PARAMETER)) {
    if (key !== undefined) options.set(key, unescapeMarkdown(value.startsWith('"') ? value.slice(1, -1) : value));
    else if (word !== undefined) words.push(unescapeMarkdown(word));
  }
  return parsed({ name: known, words, options, body: [], line });
}
