import { Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from './base-command.js';
import type { FailOn } from './exit-codes.js';
import type { ImportEnding, ImportRequest } from './office-imports.js';
import { outputRequests } from './outputs.js';

/** Flags of commands that import an office's workbook. */
export const importFlags = {
  lang: assessmentFlags.lang,
  json: assessmentFlags.json,
  'issued-on': assessmentFlags['issued-on'],
  output: Flags.string({
    multiple: true,
    description: '问题清单的格式，可写多次：text、json、ndjson、sarif、junit、csv、md；写到文件用 格式=路径',
    helpValue: '格式[=路径]',
  }),
  force: Flags.boolean({ description: '覆盖已有的同名文件' }),
  'fail-on': Flags.string({
    options: ['error', 'warning', 'notice', 'none'],
    default: 'error',
    description: '到哪一级就以退出码 3 结束',
  }),
};

/** A command that imports an office's workbook. */
export abstract class ImportCommand extends BaseCommand {
  /** How findings are written and from where on they fail. */
  protected importOptions(flags: {
    readonly json: boolean;
    readonly output?: readonly string[] | undefined;
    readonly 'fail-on': string;
    readonly force: boolean;
  }): Pick<ImportRequest, 'outputs' | 'failOn' | 'colour' | 'force'> {
    return {
      force: flags.force,
      outputs: outputRequests(flags.output, flags.json),
      failOn: flags['fail-on'] as FailOn,
      colour: process.stdout.isTTY === true,
    };
  }

  /** Findings on stdout, what came of it on stderr. */
  protected finishImport({ printed, told, code }: ImportEnding): number {
    for (const text of printed.filter((one) => one !== '')) this.print(text);
    this.tell(told);
    return code;
  }
}
