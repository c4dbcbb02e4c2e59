import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { importKey } from '../../cli/key-import.js';

export default class KeyImport extends BaseCommand {
  static override summary = '把已有的签名密钥（PEM 或 .p12）存入密钥库';
  static override description =
    '密钥用口令重新加密后存放，原来的文件不动。口令在终端里输入，或从环境变量、文件读取，不写在命令行上。';
  static override examples = [
    '<%= config.bin %> key import 学校证书.p12 --as 学校',
    '<%= config.bin %> key import 密钥.pem --cert 证书.pem --user',
  ];
  static override args = { 文件: Args.string({ description: '密钥：PEM 或 .p12 文件', required: true }) };
  static override flags = {
    ...commonFlags,
    cert: Flags.string({ description: '证书（PEM；.p12 里已有时不用写）', helpValue: '文件' }),
    as: Flags.string({ description: '在密钥库里的名称（默认用文件名）', helpValue: '名称' }),
    user: Flags.boolean({ description: '存入个人密钥库 ~/.jiaoyan/keys', default: false }),
    'passphrase-file': Flags.string({
      description: '口令所在的文件（或用环境变量 JIAOYAN_PASSPHRASE）',
      helpValue: '文件',
    }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(KeyImport);
    const { cert, as, user } = flags;
    const passphraseFile = flags['passphrase-file'];
    const ending = await importKey({ file: args.文件, cert, as, user, passphraseFile, lang: this.languageOf(flags) });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
