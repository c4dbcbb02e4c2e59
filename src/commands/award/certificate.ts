import { Flags } from '@oclif/core';
import { BaseCommand, checkedDate } from '../../cli/base-command.js';
import { printCertificates } from '../../cli/paper-certificates.js';
import { printingFlags, printingOptions } from '../../cli/paper-flags.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class AwardCertificate extends BaseCommand {
  static override summary = '打印荣誉证书：有编号，横向 A4';
  static override description = '每个有效的称号一张。个人的姓名默认隐去部分字，--show-names 写全。';
  static override examples = [
    '<%= config.bin %> award certificate --award 优秀教研组 --out 证书',
    '<%= config.bin %> award certificate --award 突出贡献者 --show-names --sign --out 证书',
  ];
  static override flags = {
    ...workspaceFlags,
    ...printingFlags,
    award: Flags.string({ description: '只要这个称号', helpValue: '称号' }),
    school: Flags.string({ description: '只要这些学校（标识码或全称），可写多次', helpValue: '学校', multiple: true }),
    unit: Flags.string({ description: '只要这个报送单位', helpValue: '单位' }),
    year: Flags.string({ description: '称号的学年，如 2024-2025（默认本学年）', helpValue: '学年' }),
    number: Flags.string({ description: '只要这个编号的证书', helpValue: '编号' }),
    on: Flags.string({ description: '称号在哪一天有效（默认今天）', helpValue: '日期' }),
    'show-names': Flags.boolean({ description: '写全姓名' }),
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', default: '证书' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(AwardCertificate);
    const ending = await printCertificates({
      ...workspaceOptions(flags, { root: this.packageRoot, version: this.config.version }),
      ...printingOptions(flags),
      award: flags.award,
      schools: flags.school ?? [],
      unit: flags.unit,
      year: flags.year,
      number: flags.number,
      day: checkedDate('--on', flags.on),
      showNames: flags['show-names'],
      out: flags.out,
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
