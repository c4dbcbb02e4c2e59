import { Args } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { mergeSampleFiles } from '../../cli/sample.js';
import { sampleFlags } from '../../cli/sample-flags.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class SampleMerge extends BaseCommand {
  static override summary = '合并各报送单位分别抽签的结果，记入台账';
  static override description =
    '各份须出自同一方案和同一种子，逐份重算核对，一个单位也不能缺；合并结果与整体抽签相同。';
  static override examples = ['<%= config.bin %> sample merge 抽查/抽查名单-3-*.json --out 抽查'];
  static override strict = false;
  static override args = { 文件: Args.string({ description: '各单位的抽查名单（JSON），可写多个', required: true }) };
  static override flags = { ...workspaceFlags, ...sampleFlags };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(SampleMerge);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out } = flags;
    const ending = await mergeSampleFiles(argv.map(String), { ...options, level, out });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
