import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';
import type { Inline, Inlines } from './blocks.js';
import { isWordPart } from './kinsoku.js';

/** The Markdown that templates may use. Nothing else is read, so nothing else can slip in through data. */
export const markdown = new MarkdownIt('zero').enable([
  'heading',
  'hr',
  'list',
  'table',
  'backticks',
  'emphasis',
  'escape',
  'newline',
]);

const ASTERISK = 0x2a;
const WHITESPACE = /\s/;

/**
 * CommonMark does not see the end of `**“四定”**落实`, because the mark before the asterisks is punctuation and the
 * character behind is a letter. In Chinese, which has no spaces, asterisks open before and close after
 * anything but white space.
 */
class ChineseInline extends markdown.inline.State {
  override scanDelims(start: number, canSplitWord: boolean) {
    const scanned = super.scanDelims(start, canSplitWord);
    if (this.src.charCodeAt(start) !== ASTERISK) return scanned;
    const [before, after] = [this.src[start - 1] ?? ' ', this.src[start + scanned.length] ?? ' '];
    return { can_open: !WHITESPACE.test(after), can_close: !WHITESPACE.test(before), length: scanned.length };
  }
}
markdown.inline.State = ChineseInline;

/** Inline Markdown (`**strong**`, `*emphasis*`, `` `code` ``, escapes) as runs. */
export const inlineMarkdown = (text: string): Inlines => inlinesOf(markdown.parseInline(text, {})[0]?.children ?? []);

/** Runs of the tokens of one paragraph. */
export function inlinesOf(tokens: readonly Token[]): Inline[] {
  const runs: Inline[] = [];
  const voice = { strong: 0, emphasis: 0 };
  tokens.forEach((token, index) => {
    if (token.type === 'strong_open') voice.strong += 1;
    else if (token.type === 'strong_close') voice.strong -= 1;
    else if (token.type === 'em_open') voice.emphasis += 1;
    else if (token.type === 'em_close') voice.emphasis -= 1;
    else append(runs, runOf(token, tokens[index + 1], { runs, ...voice }));
  });
  return runs;
}

interface Voice {
  readonly runs: readonly Inline[];
  readonly strong: number;
  readonly emphasis: number;
}

function runOf(token: Token, next: Token | undefined, { runs, strong, emphasis }: Voice): Inline {
  const text = textOf(token, next, runs);
  return {
    text,
    ...(strong > 0 ? { strong: true as const } : {}),
    ...(emphasis > 0 ? { emphasis: true as const } : {}),
    ...(token.type === 'code_inline' ? { code: true as const } : {}),
  };
}

function textOf(token: Token, next: Token | undefined, runs: readonly Inline[]): string {
  if (token.type === 'hardbreak') return '\n';
  if (token.type !== 'softbreak') return token.content;
  // A line end in the source is a space between two words and nothing between Han characters.
  const before = [...(runs[runs.length - 1]?.text ?? '')].pop()?.codePointAt(0) ?? 0;
  const after = next?.content.codePointAt(0) ?? 0;
  return isWordPart(before) && isWordPart(after) ? ' ' : '';
}

function append(runs: Inline[], run: Inline): void {
  if (run.text === '') return;
  const last = runs[runs.length - 1];
  if (last && last.strong === run.strong && last.emphasis === run.emphasis && last.code === run.code) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  } else runs.push(run);
}
