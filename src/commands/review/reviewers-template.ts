import { Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { writeReviewersTemplate } from '../../cli/review-assign.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ReviewersTemplate extends BaseCommand {
  static override summary = '写出评审人名单的空表，填好后用于分工';
  static override description = '姓名只供核对，不进任何记录；学校写全称或标识码。已有的文件不会被覆盖。';
  static override examples = ['<%= config.bin %> review reviewers-template --out 评审人.xlsx'];
  static override flags = {
    ...workspaceFlags,
    out: Flags.string({ description: '写到这个文件（.xlsx）', helpValue: '文件', required: true }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(ReviewersTemplate);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const ending = await writeReviewersTemplate({ ...options, out: flags.out });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
