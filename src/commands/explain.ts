import { Args } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { EXIT } from '../cli/exit-codes.js';
import { entryOf } from '../messages/catalogue.js';
import { explanationText } from '../output/explanation-text.js';

export default class Explain extends BaseCommand {
  static override summary = '解释一个问题代码：什么情况会出现，怎么改，正确和错误的例子';
  static override examples = ['<%= config.bin %> explain JY2101'];
  static override args = { 代码: Args.string({ description: '问题代码，如 JY2101', required: true }) };
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Explain);
    const entry = entryOf(args.代码.toUpperCase());
    if (!entry)
      return this.end(flags, { code: EXIT.usage, text: `没有代码 ${args.代码}。代码是 JY 加四位数字，见校验结果。` });
    return this.end(flags, { text: explanationText(entry, this.languageOf(flags)), json: entry });
  }
}
