import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { trustCertificates } from '../../cli/trust-list.js';

export default class KeyTrust extends BaseCommand {
  static override summary = '把证书登记到信任名单';
  static override description =
    '信任名单是 trust-list.json，放在 jiaoyan.json 或工作区旁边，verify 和 receive 都按它核对。登记前请向签名单位当面或打电话核对指纹。CA 证书登记为发证机构（authority）后，由它签发的证书都可信；只用来证明时间的，登记为时间戳机构。写明 --signs 的证书签在别的位置、写明 --for 的证书签别的学校或单位的报告，都不算数；没有写 --for 的，按证书上和登记的名称与学校、报送单位比对，名称不同的核对为“无法确定”。再登记一次可以改，以最后一次为准。也可写密钥库里的密钥名称。';
  static override examples = [
    '<%= config.bin %> key trust 学校证书.pem',
    '<%= config.bin %> key trust 区证书.pem --signs district --for 320404',
    '<%= config.bin %> key trust 市教科院',
    '<%= config.bin %> key trust 时间戳.pem --role timestamp-authority --name 某时间戳服务',
  ];
  static override strict = false;
  static override args = { 证书: Args.string({ description: 'PEM 证书或密钥名称，可写多个', required: true }) };
  static override flags = {
    ...commonFlags,
    name: Flags.string({ description: '登记的名称（默认取证书上的名称）', helpValue: '名称' }),
    role: Flags.option({
      options: ['signer', 'authority', 'timestamp-authority'] as const,
      description: '用途：签名人、发证机构、时间戳机构（默认按证书判断；CA 证书须写明）',
    })(),
    signs: Flags.string({
      multiple: true,
      description:
        '只能签哪些位置：school、district、city、issuer、panel、body、checkers，可写多个（默认都可以；any 为不再限制）',
      helpValue: '位置',
    }),
    for: Flags.string({
      multiple: true,
      description: '只代表哪些学校或单位：学校标识码、报送单位代码或全称，可写多个（默认按名称比对；any 为不再限制）',
      helpValue: '单位',
    }),
    workspace: Flags.string({ description: '工作区或年度文件夹（默认取最近的一个）', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(KeyTrust);
    const common = { workspace: flags.workspace, lang: this.languageOf(flags), version: this.config.version };
    const ending = await trustCertificates({
      ...common,
      certificates: argv.map(String),
      name: flags.name,
      role: flags.role,
      signs: flags.signs,
      for: flags.for,
    });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
