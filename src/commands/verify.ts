import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { verifyFiles } from '../cli/verify-files.js';

export default class Verify extends BaseCommand {
  static override summary = '核对评定报告：签名是否有效，内容有没有被改动，附带的结果重算是否一致';
  static override description =
    '结论只有三种：通过、无法确定、不通过，并逐项给出原因。没有受信任的证书时，签名再正确也只能是“无法确定”。退出码：0 全部通过，5 有不通过或无法确定的，4 有文件打不开。';
  static override examples = [
    '<%= config.bin %> verify 报告.pdf --trust 证书.pem',
    '<%= config.bin %> verify reports/ --json',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: 'PDF 报告或文件夹，可写多个', required: true }) };
  static override flags = {
    ...commonFlags,
    trust: Flags.string({
      multiple: true,
      description: '受信任的证书（PEM），可写多个；默认取 jiaoyan.json 里写的',
      helpValue: '文件',
    }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Verify);
    const ending = await verifyFiles(argv.map(String), {
      trust: flags.trust ?? [],
      lang: this.languageOf(flags),
      root: this.packageRoot,
    });
    return this.end(flags, ending);
  }
}
