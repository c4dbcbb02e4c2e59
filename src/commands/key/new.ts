import { Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { newKey } from '../../cli/new-key.js';

export default class KeyNew extends BaseCommand {
  static override summary = '生成一对自管签名密钥和证书';
  static override description =
    '密钥加密后存入密钥库（jiaoyan.json 或工作区旁的 keys；--user 为个人密钥库），以后签名写 --key 名称 即可；也可用 --out 和 --cert 写到指定的文件。证书可以发给需要核对报告的单位。自管密钥能证明内容未被改动，不具有公章的效力。';
  static override examples = [
    '<%= config.bin %> key new --name 某市教科院 --as 市教科院',
    '<%= config.bin %> key new --out 密钥.pem --cert 证书.pem --name 某市教科院',
    'JIAOYAN_PASSPHRASE=… <%= config.bin %> key new --out 密钥.pem --cert 证书.pem --name 某市教科院 --kind p-256',
  ];
  static override flags = {
    ...commonFlags,
    out: Flags.string({ description: '密钥写到这个文件（PEM），不存入密钥库', helpValue: '文件' }),
    cert: Flags.string({ description: '证书写到这个文件（PEM）', helpValue: '文件' }),
    as: Flags.string({ description: '在密钥库里的名称（默认用签名单位的名称）', helpValue: '名称' }),
    user: Flags.boolean({ description: '存入个人密钥库 ~/.jiaoyan/keys', default: false }),
    name: Flags.string({ required: true, description: '签名单位的名称', helpValue: '名称' }),
    kind: Flags.string({ options: ['rsa-2048', 'rsa-3072', 'p-256'], default: 'rsa-3072', description: '密钥种类' }),
    years: Flags.integer({ default: 5, min: 1, max: 20, description: '证书有效年数' }),
    'valid-from': Flags.string({ description: '证书生效日期，如 2026-01-01（默认今天）', helpValue: '日期' }),
    'passphrase-file': Flags.string({
      description: '用这个文件里的口令加密密钥（或用环境变量 JIAOYAN_PASSPHRASE）',
      helpValue: '文件',
    }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(KeyNew);
    const request = { ...flags, validFrom: flags['valid-from'], passphraseFile: flags['passphrase-file'] };
    const ending = await newKey(request, this.languageOf(flags));
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
