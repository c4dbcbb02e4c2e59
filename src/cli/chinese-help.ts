import { Help } from '@oclif/core';

/** Headings and marks that oclif writes in English, in the words of the help texts between them. */
const HEADINGS: Readonly<Record<string, string>> = {
  USAGE: '用法',
  TOPICS: '命令组',
  COMMANDS: '命令',
  ARGUMENTS: '参数',
  FLAGS: '选项',
  DESCRIPTION: '说明',
  EXAMPLES: '例子',
  VERSION: '版本',
};

const HEADING = new RegExp(
  `^((?:\\u001b\\[[0-9;]*m)*)(?:(\\S+) )?(${Object.keys(HEADINGS).join('|')})(?=\\u001b|$)`,
  'gm',
);

/** A help text of oclif with Chinese headings; commands, flags and their descriptions stay as they are. */
export const inChinese = (text: string): string =>
  text
    .replace(HEADING, (_all, colour: string, group: string | undefined, heading: string) =>
      [colour, group ?? '', HEADINGS[heading]].join(''),
    )
    .replaceAll('[COMMAND]', '[命令]')
    .replaceAll(/ COMMAND$/gm, ' 命令')
    .replaceAll(/\[default: ([^\]]*)\]/g, '[默认 $1]')
    .replaceAll(/\[env: ([^\]]*)\]/g, '[环境变量 $1]')
    .replaceAll('(required)', '（必填）')
    .replaceAll('<options: ', '<可选：');

/** What `--help` prints: oclif's own layout under Chinese headings, for people who read Chinese. */
export class ChineseHelp extends Help {
  protected override log(...texts: string[]): void {
    super.log(...texts.map(inChinese));
  }
}
