import { Flags } from '@oclif/core';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { announceFiles } from '../../cli/notice.js';
import { LONGEST_LINE, textFlag } from '../../cli/reason-flag.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class NoticeNew extends BaseCommand {
  static override summary = '公示已确认的认定：工作日按放假安排算，姓名默认隐去';
  static override description =
    '把已确认、还没有公示的认定列成公示，记入台账；写 --out 时另出文本、CSV 和 PDF。公示期从 --from 当日或其后第一个工作日起算；放假安排取方案里的，也可用 --holidays 给出。';
  static override examples = [
    '<%= config.bin %> notice new --from 2026-11-17 --out 公示',
    '<%= config.bin %> notice new --award 优秀教研组 --days 7 --holidays 放假安排.json --show-names',
  ];
  static override flags = {
    ...workspaceFlags,
    award: Flags.string({
      description: '只公示这个称号，可写多个',
      helpValue: '称号',
      multiple: true,
      multipleNonGreedy: true,
    }),
    from: Flags.string({ description: '公示从哪天起（默认今天）', helpValue: '日期' }),
    days: Flags.integer({ description: '几个工作日（默认取方案的，没有的 5 个）', helpValue: '天', min: 1, max: 60 }),
    contact: textFlag('contact', {
      description: '受理异议的部门，不写私人电话',
      helpValue: '部门',
      longest: LONGEST_LINE,
    }),
    holidays: Flags.string({ description: '放假安排文件（JSON：years、holidays、workdays）', helpValue: '文件' }),
    'show-names': Flags.boolean({ description: '公示里写全姓名（台账里仍隐去）' }),
    out: Flags.string({ description: '把公示文本、CSV 和 PDF 写到这个文件夹', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(NoticeNew);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { award, days, contact, holidays, out } = flags;
    const from = checkedDate('--from', flags.from);
    const showNames = flags['show-names'];
    const ending = await announceFiles({ ...options, award, from, days, contact, holidays, showNames, out });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
