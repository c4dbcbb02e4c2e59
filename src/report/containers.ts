import { packPlace, unpackPlace } from './source-place.js';
import { fault, type Parsed, parsed } from './template-fault.js';

/** Names that may follow `:::`. */
export const CONTAINERS = [
  'score-table',
  'chart',
  'seal',
  'closing',
  'facts',
  'text',
  'note',
  'qr',
  'pagebreak',
] as const;
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

/** Appends to each `:::` line its place, which filling would otherwise lose. */
export const markLines = (template: string, file = 0): string =>
  template
    .split(/\r?\n/)
    .map((line, index) => (line.startsWith(':::') ? `${line.trimEnd()}${MARK}${packPlace(file, index + 1)}` : line))
    .join('\n');

/** Takes the backslashes away that keep Markdown from reading a mark. */
export const unescapeMarkdown = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** Cuts filled Markdown into containers and what lies between them. */
export function splitContainers(text: string): Parsed<(Container | MarkdownPart)[]> {
  const splitter = new Splitter();
  for (const line of text.split('\n')) {
    const fault = splitter.take(line);
    if (fault) return fault;
  }
  return splitter.finish();
}

/** Takes the lines one by one; a step answers with a fault or with nothing. */
class Splitter {
  private readonly parts: (Container | MarkdownPart)[] = [];
  private plain: string[] = [];
  private open: { readonly container: Container; readonly body: string[] } | null = null;

  take(line: string): Parsed<never> | null {
    if (CLOSING.test(line)) return this.close(line);
    if (line.startsWith(':::')) return this.begin(line);
    (this.open?.body ?? this.plain).push(line);
    return null;
  }

  finish(): Parsed<(Container | MarkdownPart)[]> {
    if (this.open) return fault(this.open.container.line, `:::${this.open.container.name}`, '以单独一行 ::: 结束');
    this.endPlain();
    return parsed(this.parts);
  }

  private close(line: string): Parsed<never> | null {
    if (!this.open) return fault(markedLine(line), ':::', '先有 :::名称 再结束');
    this.parts.push({ ...this.open.container, body: this.open.body });
    this.open = null;
    return null;
  }

  private begin(line: string): Parsed<never> | null {
    const begun = opening(line);
    if (!begun.ok) return begun;
    const container = begun.value;
    if (this.open) {
      const { name, line: first } = this.open.container;
      return fault(container.line, `:::${container.name}`, `先以 ::: 结束第 ${unpackPlace(first).line} 行的 ${name}`);
    }
    this.endPlain();
    if (container.name === 'pagebreak') this.parts.push(container);
    else this.open = { container, body: [] };
    return null;
  }

  private endPlain(): void {
    if (this.plain.some((line) => line.trim() !== '')) this.parts.push({ markdown: this.plain.join('\n') });
    this.plain = [];
  }
}

const markedLine = (line: string): number => Number(/@line:(\d+)/.exec(line)?.[1] ?? 1);

function opening(text: string): Parsed<Container> {
  const [, name = '', parameters = '', mark = '1'] = OPENING.exec(text) ?? [];
  const line = Number(mark);
  const known = CONTAINERS.find((container) => container === name);
  if (!known)
    return fault(
      markedLine(text),
      text.replace(/ @line:\d+/, ''),
      CONTAINERS.map((container) => `:::${container}`).join(' '),
    );
  const words: string[] = [];
  const options = new Map<string, string>();
  for (const [, key, value = '', word] of parameters.matchAll(PARAMETER)) {
    if (key !== undefined) options.set(key, unescapeMarkdown(value.startsWith('"') ? value.slice(1, -1) : value));
    else if (word !== undefined) words.push(unescapeMarkdown(word));
  }
  return parsed({ name: known, words, options, body: [], line });
}
