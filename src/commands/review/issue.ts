import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { issueReviews } from '../../cli/review-issue.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ReviewIssue extends BaseCommand {
  static override summary = '发评审表：每校一份 Excel，学校、申报的组、抽查人员各一张表';
  static override description =
    '表上已印好学校填报的内容和下一级得分，并锁定；评审人逐条选“同意”或填分写理由。这一级抽过样的，默认只发抽中的学校。';
  static override examples = [
    '<%= config.bin %> review issue --level 2 --out 复评/',
    '<%= config.bin %> review issue --level 2 --out 复评/ 青果路实验小学 2132990004',
    '<%= config.bin %> review issue --level 3 --out 抽查/ --persons 10 --seed 314159',
    '<%= config.bin %> review issue --level 2 --out 复评/ --per-reviewer',
  ];
  static override strict = false;
  static override args = { school: Args.string({ description: '学校的标识码或全称，可写多个；不写就是全部' }) };
  static override flags = {
    ...workspaceFlags,
    level: Flags.integer({ description: '评审层级，如 2 为复评', helpValue: '层级', required: true }),
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', required: true }),
    unit: Flags.string({ description: '只发这个报送单位的学校，写代码或名称', helpValue: '单位' }),
    persons: Flags.integer({
      description: '每校抽几人清点节数，0 为不抽',
      helpValue: '人数',
      default: 10,
      min: 0,
      max: 200,
    }),
    seed: Flags.string({ description: '抽人的种子（默认取学校填报的摘要）', helpValue: '种子' }),
    force: Flags.boolean({ description: '覆盖已经存在的评审表（评审人填过的会丢失）' }),
    'per-reviewer': Flags.boolean({ description: '按分工给每位评审人各发一份，而不是每校一份' }),
  };

  override async run(): Promise<number> {
    const { flags, argv } = await this.parse(ReviewIssue);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, out, unit, persons, seed, force } = flags;
    const asked = { level, out, unit, persons, seed, force, perReviewer: flags['per-reviewer'] };
    const ending = await issueReviews({ ...options, ...asked, schools: argv as string[] });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
