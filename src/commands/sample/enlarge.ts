import { BaseCommand } from '../../cli/base-command.js';
import { enlargeSampleFiles } from '../../cli/sample.js';
import { sampleFlags, sizeFlags } from '../../cli/sample-flags.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class SampleEnlarge extends BaseCommand {
  static override summary = '同一名单、同一种子加抽，已抽中的都保留';
  static override examples = [
    '<%= config.bin %> sample enlarge --share 0.2 --out 抽查',
    '<%= config.bin %> sample enlarge --floor 2',
  ];
  static override flags = { ...workspaceFlags, ...sampleFlags, ...sizeFlags };

  override async run(): Promise<number> {
    const { flags } = await this.parse(SampleEnlarge);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out, share, detection, confidence, floor } = flags;
    const ending = await enlargeSampleFiles({ ...options, level, out, share, detection, confidence, floor });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
