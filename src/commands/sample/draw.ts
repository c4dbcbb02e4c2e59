import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { LONGEST_LINE, neededTextFlag } from '../../cli/reason-flag.js';
import { checkedDigest, drawSampleFiles } from '../../cli/sample.js';
import { sampleFlags } from '../../cli/sample-flags.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class SampleDraw extends BaseCommand {
  static override summary = '用公开的种子抽签';
  static override description =
    '须先有 sample plan 的方案。同一份名单只抽一次：换种子再抽不予受理，并记入台账。写 --unit 时只抽这个报送单位的部分（可用 --plan 指明公布的方案文件），不记台账；各单位的部分用 sample merge 合并，与整体抽签结果相同。';
  static override examples = [
    '<%= config.bin %> sample draw --seed "07 12 19 23 30 33 05" --seed-source "2026-06-30 双色球第 2026074 期" --out 抽查',
    '<%= config.bin %> sample draw --unit 武进区 --plan 抽样方案-3.json --seed "07 12 19 23 30 33 05" --seed-source "双色球" --out 抽查',
  ];
  static override flags = {
    ...workspaceFlags,
    ...sampleFlags,
    seed: neededTextFlag('seed', {
      description: '种子：当众掷骰子的点数、开奖号码等，照原样写',
      helpValue: '种子',
      longest: LONGEST_LINE,
    }),
    'seed-source': neededTextFlag('seed-source', {
      description: '种子的来源，写到别人查得到',
      helpValue: '来源',
      longest: LONGEST_LINE,
    }),
    unit: Flags.string({ description: '只抽这个报送单位，写代码或名称', helpValue: '单位' }),
    digest: Flags.string({
      description: '公布的方案摘要（或前 12 位以上）：与台账里的不同就不抽',
      helpValue: '摘要',
      parse: async (text) => checkedDigest(text),
    }),
    plan: Flags.string({ description: '公布的方案文件（与 --unit 合用）', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(SampleDraw);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out, seed, unit, plan, digest: published } = flags;
    const asked = { level, out, seed, source: flags['seed-source'], unit, plan, published };
    const ending = await drawSampleFiles({ ...options, ...asked });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
