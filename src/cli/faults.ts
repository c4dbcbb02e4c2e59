import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Errors } from '@oclif/core';
import { nearest } from './nearest.js';
import { nodeHasher } from './node-hasher.js';
import { isParserMessage, parserMessage } from './parser-words.js';
import { UsageError } from './usage-error.js';

/** What ends a run early: the exit code, and the text for stderr (may be empty). */
export interface Fault {
  readonly code: number;
  readonly text: string;
}

const INTERNAL = 1;
const USAGE = 2;

/**
 * Turns whatever a command threw into an exit code and a text in the language of `--lang` (Chinese unless `en`).
 * `commands` are those that there are, to name the one that was meant.
 */
export function explainFault(error: unknown, argv: readonly string[], commands: readonly string[] = []): Fault {
  if (error instanceof Errors.ExitError) return { code: error.oclif.exit ?? 0, text: '' };
  const english = wantsEnglish(argv);
  if (isOfParser(error)) return parserFault(error, commands, english);
  if (error instanceof UsageError) return { code: USAGE, text: usageText(error, english) };
  if (isClosedPipe(error)) return { code: 0, text: '' };
  const path = unusablePath(error);
  if (path !== null)
    return {
      code: USAGE,
      text: english
        ? `Cannot read or write ${path} (${fileTrouble(error)}).\n`
        : `不能读写 ${path}：请检查路径、权限，是不是把文件和文件夹弄反了，是不是正被别的程序打开着。\n`,
    };
  return { code: INTERNAL, text: internalText(error, english) };
}

/** Whether oclif's parser threw it; what it says of arguments has no class of its own. */
const isOfParser = (error: unknown): error is Error =>
  error instanceof Errors.CLIError ||
  (error instanceof Error && error.constructor === Error && isParserMessage(error.message));

/** What oclif's parser found wrong with a command line. */
function parserFault(error: Error, commands: readonly string[], english: boolean): Fault {
  const sentence = `${english ? firstLine(error) : usageInChinese(error)}${meant(error, commands, english)}`;
  const code = error instanceof Errors.CLIError ? error.oclif.exit : USAGE;
  return { code: code ?? USAGE, text: `${sentence}\n${english ? SEE_HELP.en : SEE_HELP.zh}\n` };
}

const usageText = (error: UsageError, english: boolean): string =>
  `${ownWords(english ? error.english : error.message)}\n${english ? SEE_HELP.en : SEE_HELP.zh}\n`;

/** Whoever read our output has enough, as in `jiaoyan … | head`: no fault. */
const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE';

/** What happened goes into a file for whoever mends the program; a user is shown no stack. */
function internalText(error: unknown, english: boolean): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const file = keepFault(detail);
  const kept = file !== '';
  const short = error instanceof Error ? firstLine(error) : detail;
  if (english)
    return `Internal fault of jiaoyan: ${short}\n${kept ? `Details are in ${file}; please send them with a report of the fault.\n` : ''}`;
  return `程序内部故障：${short}\n${kept ? `细节已写入 ${file}，报告故障时请附上。\n` : ''}`;
}

const FILE_TROUBLE = new Set([
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'ENOENT',
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'ENAMETOOLONG',
  'EBUSY',
  'ETXTBSY',
  'EMFILE',
  'ENFILE',
  'EDQUOT',
  'EIO',
]);

/** The system's name of what went wrong with a file, e.g. `ENOSPC`; nothing where it was something else. */
export const fileTrouble = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && FILE_TROUBLE.has(String(error.code)) ? String(error.code) : null;

/** The path that the file system refused, where that is what went wrong. */
function unusablePath(error: unknown): string | null {
  return fileTrouble(error) !== null && error instanceof Error && 'path' in error ? String(error.path) : null;
}

/** Writes down what happened and gives the path of the file; empty where nothing can be written. */
export function keepFault(detail: string): string {
  const file = join(tmpdir(), `jiaoyan-fault-${process.pid}-${nodeHasher.sha256(detail).slice(0, 8)}.txt`);
  try {
    writeFileSync(file, `${detail}\n`);
    return file;
  } catch {
    return '';
  }
}

const SEE_HELP = { zh: '用 --help 查看用法。', en: 'See --help for the usage.' };

function wantsEnglish(argv: readonly string[]): boolean {
  const at = argv.indexOf('--lang');
  return argv.includes('--lang=en') || (at >= 0 && argv[at + 1] === 'en');
}

/** The command that a misspelt one most likely means. */
function meant(error: Error, commands: readonly string[], english: boolean): string {
  const typed = /^command (.+) not found$/.exec(firstLine(error))?.[1]?.replaceAll(':', ' ');
  const near = typed === undefined ? undefined : (nearest(typed, commands) ?? nearestFirst(typed, commands));
  if (near === undefined) return '';
  return english ? `; did you mean ${near}?` : `；是不是 ${near}？`;
}

/** The command that the first word alone most likely means: what follows it may have been a path. */
const nearestFirst = (typed: string, commands: readonly string[]): string | undefined => {
  const [first = ''] = typed.split(' ');
  return first === typed ? undefined : nearest(first, [...new Set(commands.map((name) => name.split(' ')[0] ?? name))]);
};

/** oclif's parser speaks English; its error classes carry what a Chinese sentence needs. */
function usageInChinese(error: Error): string {
  const missing = listOf(error, 'args');
  const unknown = listOf(error, 'flags');
  const name = error.constructor.name;
  if (name.includes('RequiredArgsError')) return `缺少参数：${missing.join('、')}`;
  if (name.includes('UnexpectedArgsError')) return `多余的参数：${missing.join('、')}`;
  if (name.includes('NonExistentFlagsError')) return `没有这个选项：${unknown.join('、')}`;
  return parserMessage(error.message) ?? error.message;
}

const firstLine = (error: Error): string => error.message.split('\n', 1)[0] ?? '';

function listOf(error: Error, member: 'args' | 'flags'): string[] {
  const values: unknown = Reflect.get(error, member);
  if (!Array.isArray(values)) return [];
  return values.map((value: unknown) => (isNamed(value) ? value.name : String(value)));
}

const isNamed = (value: unknown): value is { readonly name: string } =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';

/** A sentence of our own about a flag, without what oclif puts around it. */
const ownWords = (message: string): string =>
  message.replace(/^Parsing --\S+\s+/, '').replace(/\s*See more help with --help$/, '');
