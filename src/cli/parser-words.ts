/** A form of oclif's messages, and how it is said in Chinese; groups of the form by number, from 1. */
interface Form {
  readonly form: RegExp;
  say(...groups: readonly string[]): string;
}

const list = (names = ''): string => names.split(/,\s*/).filter(Boolean).join('、');

/**
 * Every form of message that oclif's parser has (`parser/errors.js`, `parser/validate.js`, `parser/parse.js`, `flags.js`,
 * `args.js` of @oclif/core 4), the words put around a message taken away.
 */
const FORMS: readonly Form[] = [
  { form: /^command (.+) not found$/, say: (command = '') => `没有这个命令：${command.replaceAll(':', ' ')}` },
  { form: /^Expected (\S+) to be one of: (.*)$/, say: (option, known) => `${option} 不是允许的值，可用：${known}` },
  { form: /^Expected an integer but received: (.*)$/, say: (found) => `应写整数，现为 ${found}` },
  {
    form: /^Expected an integer greater than or equal to (\S+) but received: (.*)$/,
    say: (least, found) => `应写不小于 ${least} 的整数，现为 ${found}`,
  },
  {
    form: /^Expected an integer less than or equal to (\S+) but received: (.*)$/,
    say: (most, found) => `应写不大于 ${most} 的整数，现为 ${found}`,
  },
  { form: /^Expected a valid url but received: (.*)$/, say: (found) => `应写网址（如 https://…），现为 ${found}` },
  {
    form: /^Flag (\S+) expects one of these values: (.*)$/,
    say: (flag, known) => `选项 ${flag} 后面缺少值，可用：${known}`,
  },
  { form: /^Flag (\S+) expects a value$/, say: (flag) => `选项 ${flag} 后面缺少值` },
  { form: /^Flag (\S+) can only be specified once$/, say: (flag) => `选项 ${flag} 只能写一次` },
  {
    form: /^Flag (\S+) can only be read from stdin\./,
    say: (flag) => `选项 ${flag} 只能从标准输入读取：写“-”或不写值`,
  },
  { form: /^Unexpected flag (\S+)$/, say: (flag) => `没有这个选项：${flag}` },
  { form: /^Nonexistent flags?: (.*)$/, say: (flags) => `没有这个选项：${list(flags)}` },
  { form: /^Unexpected arguments?: (.*)$/, say: (found) => `多余的参数：${list(found)}` },
  { form: /^Missing required flag (\S+)$/, say: (flag) => `缺少选项：--${flag}` },
  {
    form: /^(--[^\s=]+)(?:=.*)? cannot also be provided when using (--\S+)$/,
    say: (one, other) => `${other} 和 ${one} 不能同时写`,
  },
  {
    form: /^Only the following can be provided when using (--\S+): (.*)$/,
    say: (flag, others) => `写了 ${flag} 时，只能再写：${list(others)}`,
  },
  {
    form: /^All of the following must be provided when using (--\S+): (.*)$/,
    say: (flag, others) => `${flag} 要与 ${list(others)} 一起写`,
  },
  {
    form: /^One of the following must be provided when using (--\S+): (.*)$/,
    say: (flag, others) => `写了 ${flag} 时，还要写其中一个：${list(others)}`,
  },
  {
    form: /^Exactly one of the following must be provided: (.*)$/,
    say: (flags) => `要写、并且只写其中一个：${list(flags)}`,
  },
  {
    form: /^At least one of the following must be provided: (.*)$/,
    say: (flags) => `至少要写其中一个：${list(flags)}`,
  },
];

/** Words of the parser's own around what is the matter. */
const AROUND = [/^Parsing (--\S+)\s+/, /\s*See more help with --help\s*$/] as const;

/** A line of several that the parser puts under one heading. */
const HEADING = /^The following errors? occurred:\s*/;

/** A message of oclif's parser in Chinese, several of them one after the other; undefined where its form is not known. */
export function parserMessage(message: string): string | undefined {
  const flag = AROUND[0].exec(message)?.[1];
  const bare = AROUND.reduce((text, around) => text.replace(around, ''), plain(message)).replace(HEADING, '');
  const lines = bare.split('\n').map((line) => line.trim());
  const said = lines.filter((line) => line !== '').map(lineMessage);
  if (said.length === 0 || said.some((line) => line === undefined)) return undefined;
  return `${flag === undefined ? '' : `${flag} `}${said.join('；')}`;
}

function lineMessage(line: string): string | undefined {
  for (const { form, say } of FORMS) {
    const found = form.exec(line);
    if (found) return say(...found.slice(1));
  }
  return undefined;
}

/** Without the colours of a terminal. */
const plain = (text: string): string => text.replaceAll(new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g'), '');
const ESCAPE = '\u001B';

/** Whether an error is one that `args` throw by a message alone. */
export const isParserMessage = (message: string): boolean => /^Expected an? (integer|valid url)/.test(message);
