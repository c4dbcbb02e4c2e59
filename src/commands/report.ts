import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { reportFiles } from '../cli/report-files.js';

export default class Report extends BaseCommand {
  static override summary = '把评定结果做成 PDF 评定报告，可同时签名';
  static override description =
    '输入 score 写出的评定结果（文件或文件夹）；学校和申报的组各得一份报告，PDF 内附机器可读的结果。口令从环境变量或文件读取，不写在命令行上。';
  static override examples = [
    '<%= config.bin %> report results --out reports',
    '<%= config.bin %> report results --out reports --key 密钥.pem --cert 证书.pem',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个', required: true }) };
  static override flags = {
    ...assessmentFlags,
    out: Flags.string({ description: '报告写到这个文件夹', helpValue: '文件夹', default: 'reports' }),
    key: Flags.string({ description: '签名密钥：PEM 或 .p12 文件', helpValue: '文件' }),
    cert: Flags.string({ description: '签名证书（PEM；.p12 里已有时不用写）', helpValue: '文件' }),
    'passphrase-file': Flags.string({
      description: '密钥口令所在的文件（或用环境变量 JIAOYAN_PASSPHRASE）',
      helpValue: '文件',
    }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Report);
    const { out, key, cert } = flags;
    const ending = await reportFiles(argv.map(String), {
      ...this.sessionOptions(flags),
      out,
      key,
      cert,
      passphraseFile: flags['passphrase-file'],
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
