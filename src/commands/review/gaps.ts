import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { showGaps } from '../../cli/review-gaps.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ReviewGaps extends BaseCommand {
  static override summary = '列出级差过大的学校和组：哪些要关注，哪些须裁定';
  static override description = '级差是本级与下一级基础分之差的绝对值；限度由方案规定，超过较大的一个须裁定。';
  static override examples = [
    '<%= config.bin %> review gaps --level 2',
    '<%= config.bin %> review gaps --level 2 --json',
  ];
  static override flags = {
    ...workspaceFlags,
    level: Flags.integer({ description: '评审层级，如 2 为复评', helpValue: '层级', required: true }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(ReviewGaps);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await showGaps({ ...options, level: flags.level });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
