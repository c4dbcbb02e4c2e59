import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { verifyFiles } from '../cli/verify-files.js';

export default class Verify extends BaseCommand {
  static override summary = '核对评定报告、证书等文书，报送包和签名文件：签名是否有效，内容有没有被改动，重算是否一致';
  static override description =
    '结论只有三种：通过、无法确定、不通过，并逐项给出原因和怎么办。本程序的各种文书（评定报告、意见书、抽查记录、证书、回执、封面清单、签字表、公示、退回意见、年度报告）都按文种核对；别的 PDF 只看签名，结论至多是无法确定。签名人按信任名单（key trust）核对，等级线、门槛等数按方案核对；加 --workspace 还会查台账：记录在不在、从何时起、被什么取代，称号是否被撤销。\n\n--json 给出一个数组，一个文件一项：file 路径，verdict 结论（passed、indeterminate、failed），parts 各项（part 哪一项、verdict、reasons 原因代码、details 细节、findings 格式问题），signatures 各处签名（field、signer、verdict、reasons、statedDate、timestamp），emptyFields 还空着的签章处，notes 说明；按文种另有 result（评定结果）、paper（文种、标题、对象）、rollup（年度汇总）或 bundle（报送包），有台账时有 ledger。打不开的文件也列在数组里，verdict 为 failed，reasons 是 JY 开头的代码。\n\n退出码：0 全部通过；5 有不通过或无法确定的；4 有文件打不开、找不到、是空的或不是能核对的文件；2 命令写法不对。';
  static override examples = [
    '<%= config.bin %> verify 报告.pdf --trust 证书.pem',
    '<%= config.bin %> verify reports/ --json',
    '<%= config.bin %> verify 报告.pdf --programme 方案.json',
    '<%= config.bin %> verify 武进区-1.jyz --workspace ~/2025-2026',
  ];
  static override strict = false;
  static override args = {
    路径: Args.string({
      description: 'PDF 报告、报送包（.jyz）、签名文件（.attestation.json）或文件夹，可写多个',
      required: true,
    }),
  };
  static override flags = {
    ...commonFlags,
    trust: Flags.string({
      multiple: true,
      description: '受信任的证书（PEM）或信任名单，可写多个；默认取 jiaoyan.json 里写的和信任名单',
      helpValue: '文件',
    }),
    programme: Flags.string({
      multiple: true,
      description: '按这份方案核对等级线、门槛等数，可写多个；默认取工作区或 jiaoyan.json 里的方案',
      helpValue: '文件',
    }),
    workspace: Flags.string({ description: '按这个工作区的信任名单和台账核对', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Verify);
    const ending = await verifyFiles(argv.map(String), {
      trust: flags.trust ?? [],
      programme: flags.programme,
      workspace: flags.workspace,
      lang: this.languageOf(flags),
      root: this.packageRoot,
      version: this.config.version,
    });
    return this.end(flags, ending);
  }
}
