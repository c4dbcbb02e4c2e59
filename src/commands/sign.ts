import { Args, Flags } from '@oclif/core';
import { BaseCommand, checkedDate, commonFlags } from '../cli/base-command.js';
import { sign } from '../cli/sign.js';

export default class Sign extends BaseCommand {
  static override summary = '给 PDF 报告签名（学校、辖市区、市级依次签），或给数据文件、上报包写出签名';
  static override description =
    'PDF 签在预留的签章位置，先签的内容不会因后签而失效；可以一次签整个文件夹，中断后再运行会接着签。数据文件（.json）和上报包（.jyz）的签名写在旁边的 .attestation.json 里。签章图样写明“自管密钥”或“CA 证书”，不代替公章。口令在终端里输入，或从环境变量、文件读取。';
  static override examples = [
    '<%= config.bin %> sign reports --role school --key 学校',
    '<%= config.bin %> sign reports --role district --key 密钥.pem --cert 证书.pem --out signed --tsa https://tsa.example/',
    '<%= config.bin %> sign 结果.json --key 学校',
  ];
  static override strict = false;
  static override args = {
    路径: Args.string({ description: 'PDF、.json、.jyz 或 PDF 的文件夹，可写多个', required: true }),
  };
  static override flags = {
    ...commonFlags,
    role: Flags.string({ options: ['school', 'district', 'city'], description: '以谁的身份签：学校、辖市区、市级' }),
    key: Flags.string({
      description: '签名密钥：名称，或 PEM、.p12 文件（默认取 jiaoyan.json 里写的）',
      helpValue: '密钥',
    }),
    cert: Flags.string({ description: '签名证书（PEM；密钥库和 .p12 里已有时不用写）', helpValue: '文件' }),
    'passphrase-file': Flags.string({
      description: '密钥口令所在的文件（或用环境变量 JIAOYAN_PASSPHRASE）',
      helpValue: '文件',
    }),
    out: Flags.string({ description: '签好的写到这个文件夹，原件不动（默认直接签在原件上）', helpValue: '文件夹' }),
    tsa: Flags.string({ description: '时间戳服务的地址（RFC 3161）', helpValue: '网址' }),
    trust: Flags.string({ multiple: true, description: '时间戳服务的证书（PEM），可写多个', helpValue: '文件' }),
    seal: Flags.string({ description: '签章中间的图样（PNG，代替五角星）', helpValue: '图片' }),
    'no-seal': Flags.boolean({ description: '只签名，不画签章图样', default: false }),
    unordered: Flags.boolean({ description: '不等前面的单位先签', default: false }),
    reason: Flags.string({ description: '签名的用途（默认如“学校签章”）', helpValue: '文字' }),
    on: Flags.string({ description: '签名日期，如 2026-07-10（默认今天）', helpValue: '日期' }),
    'digest-only': Flags.boolean({
      description: '只留好位置、写出待签内容，由签章设备去签（要写 --cert）',
      default: false,
    }),
    insert: Flags.string({ description: '把签章设备签好的结果放回（签名值或 CMS）', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Sign);
    const ending = await sign(argv.map(String), {
      ...flags,
      passphraseFile: flags['passphrase-file'],
      trust: flags.trust ?? [],
      seal: !flags['no-seal'],
      picture: flags.seal,
      digestOnly: flags['digest-only'],
      on: checkedDate('--on', flags.on),
      lang: this.languageOf(flags),
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
