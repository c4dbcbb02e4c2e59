import { Flags } from '@oclif/core';
import { listAwards } from '../../cli/award.js';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardList extends BaseCommand {
  static override summary = '列出称号：证书编号、有效期、状态';
  static override description = '将到期、已到期和连续不达标的另行提示。';
  static override examples = [
    '<%= config.bin %> award list',
    '<%= config.bin %> award list --award 优秀教研组 --unit 武进区 --on 2029-07-01',
    '<%= config.bin %> award list --out 称号',
  ];
  static override flags = {
    ...workspaceFlags,
    award: Flags.string({ description: '只看这个称号', helpValue: '称号' }),
    unit: Flags.string({ description: '只看这个报送单位', helpValue: '单位' }),
    on: Flags.string({ description: '按哪一天算状态（默认今天）', helpValue: '日期' }),
    'show-names': Flags.boolean({ description: '写全姓名' }),
    out: Flags.string({ description: '把称号文档写到这个文件夹，供 rollup --awards 使用', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(AwardList);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { award, unit, out } = flags;
    const day = checkedDate('--on', flags.on);
    const ending = await listAwards({ ...options, award, unit, day, out, showNames: flags['show-names'] });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
