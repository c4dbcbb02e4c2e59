import { Args } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { sampleFlags } from '../../cli/sample-flags.js';
import { verifySampleFile } from '../../cli/sample-verify.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class SampleVerify extends BaseCommand {
  static override summary = '核对抽签：按文件自己的名单、方案和种子重抽，逐字节比较';
  static override description =
    '写了文件的，不需要工作区，谁都可以核对；不写的，核对工作区里的样本，并与名册对账。不符时退出码为 5。';
  static override examples = [
    '<%= config.bin %> sample verify 抽查/抽查名单-3.json',
    '<%= config.bin %> sample verify --level 3',
  ];
  static override args = { 文件: Args.string({ description: '抽查名单或抽样方案（JSON）' }) };
  static override flags = { ...workspaceFlags, level: sampleFlags.level };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(SampleVerify);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await verifySampleFile(args.文件, { ...options, level: flags.level });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
