import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { LONGEST_LINE, neededTextFlag, textFlag } from '../../cli/reason-flag.js';
import { assignReviewersTo } from '../../cli/review-assign.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

/** Both reasons stand in one note of the ledger. */
const HALF_REASON = 190;

export default class ReviewAssign extends BaseCommand {
  static override summary = '把评审人分到学校：严格回避、负担均衡、由种子决定';
  static override description =
    '现任教、曾任职、申报有利害关系的学校一律不派；派不出来时说明哪些学校在争哪些人，绝不放宽。同样的名单和种子总得到同样的分工。退出码：0 已记入台账，3 派不出来或名单有误，4 名单打不开。';
  static override examples = [
    '<%= config.bin %> review reviewers-template --out 评审人.xlsx',
    '<%= config.bin %> review assign --level 2 --reviewers 评审人.xlsx --seed 314159',
    '<%= config.bin %> review assign --level 2 --reviewers 评审人.xlsx --seed 314159 --per-school 2 --unit 武进区',
  ];
  static override strict = false;
  static override args = { school: Args.string({ description: '只分这些学校，写标识码或全称；不写就是全部' }) };
  static override flags = {
    ...workspaceFlags,
    level: Flags.integer({ description: '评审层级，如 2 为复评', helpValue: '层级', required: true }),
    reviewers: Flags.string({ description: '评审人名单（Excel 或 JSON）', helpValue: '文件', required: true }),
    seed: neededTextFlag('seed', {
      description: '种子：公开的随机数，如开奖号码',
      helpValue: '种子',
      longest: LONGEST_LINE,
    }),
    'per-school': Flags.integer({ description: '每校几位评审人', helpValue: '人数', default: 1, min: 1, max: 9 }),
    unit: Flags.string({ description: '只分这个报送单位的学校，写代码或名称', helpValue: '单位' }),
    'avoid-own-unit': Flags.boolean({ description: '本辖区的学校也回避' }),
    replace: textFlag('replace', { description: '取代在册的分工，写明理由', helpValue: '理由', longest: HALF_REASON }),
    anyway: textFlag('anyway', {
      description: '名单里有名册以外的学校也照派，写明理由',
      helpValue: '理由',
      longest: HALF_REASON,
    }),
  };

  override async run(): Promise<number> {
    const { flags, argv } = await this.parse(ReviewAssign);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { level, reviewers, seed, unit, replace, anyway } = flags;
    const rules = { perSchool: flags['per-school'], avoidOwnUnit: flags['avoid-own-unit'] };
    const schools = argv as string[];
    const asked = { level, reviewers, seed, unit, replace, anyway, schools };
    const ending = await assignReviewersTo({ ...options, ...rules, ...asked });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
