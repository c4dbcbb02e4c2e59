import { Flags } from '@oclif/core';
import { grantTitles } from '../../cli/award.js';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardGrant extends BaseCommand {
  static override summary = '授予已认定、公示期满、没有异议的称号';
  static override description =
    '证书依次编号。公示未满、有异议未答复或异议成立的，逐个说明，不授予，退出码为 3；以后可再运行。';
  static override examples = [
    '<%= config.bin %> award grant --on 2026-11-25',
    '<%= config.bin %> award grant --award 优秀教研组 --on 2026-11-25',
  ];
  static override flags = {
    ...workspaceFlags,
    award: Flags.string({
      description: '只授予这个称号，可写多个',
      helpValue: '称号',
      multiple: true,
      multipleNonGreedy: true,
    }),
    on: Flags.string({ description: '授予日期', helpValue: '日期', required: true }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(AwardGrant);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const on = checkedDate('--on', flags.on) ?? flags.on;
    const ending = await grantTitles({ ...options, award: flags.award, on });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
