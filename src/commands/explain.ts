import { Args } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { explainCode } from '../cli/explain-code.js';

export default class Explain extends BaseCommand {
  static override summary =
    '解释一个问题代码或 verify 给出的理由：什么情况会出现，怎么改，正确和错误的例子；不写代码就列出全部';
  static override examples = [
    '<%= config.bin %> explain JY2101',
    '<%= config.bin %> explain 2101 --lang en',
    '<%= config.bin %> explain UNTRUSTED_KEY',
    '<%= config.bin %> explain',
  ];
  static override args = {
    代码: Args.string({ description: '问题代码，如 JY2101，或 verify 的理由，如 UNTRUSTED_KEY；不写就列出全部代码' }),
  };
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Explain);
    return this.end(flags, explainCode(args.代码, this.languageOf(flags)));
  }
}
