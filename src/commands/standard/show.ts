import { Args } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { showStandard } from '../../cli/standards.js';

export default class StandardShow extends BaseCommand {
  static override summary = '显示一份评估标准：政策依据、指标和分值、等级，以及各岗位要填多少格';
  static override examples = ['<%= config.bin %> standard show 城市-年份/标准'];
  static override args = { 标识: Args.string({ description: '标准的标识，见 standard list', required: true }) };
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(StandardShow);
    return this.end(flags, await showStandard(args.标识, this.standardOptions(flags)));
  }
}
