import { Args } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { lintStandards } from '../../cli/standards.js';

export default class StandardLint extends BaseCommand {
  static override summary = '检查评估标准写得对不对：分值合计、缺少依据、收不到数据的指标、达不到的等级等';
  static override examples = [
    '<%= config.bin %> standard lint 我的标准.json',
    '<%= config.bin %> standard lint 城市-年份/标准',
  ];
  static override strict = false;
  static override args = { 文件: Args.string({ description: '标准文件、文件夹或标识，可写多个', required: true }) };
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(StandardLint);
    return this.end(flags, await lintStandards(argv.map(String), this.standardOptions(flags)));
  }
}
