import { Args, Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { revokeCertificate } from '../../cli/trust-list.js';

export default class KeyRevoke extends BaseCommand {
  static override summary = '吊销一张证书：从某日起，它的签名不再有效';
  static override description =
    '记入信任名单（trust-list.json），只增不改。吊销日之前签的，有可信时间戳证明的仍然有效；没有时间戳的无法确定；吊销日及以后签的不通过。';
  static override examples = [
    '<%= config.bin %> key revoke 学校证书.pem --from 2026-07-01 --reason 密钥遗失',
    '<%= config.bin %> key revoke 3f9a17c2 --from 2026-07-01 --reason 人员变动',
  ];
  static override args = {
    证书: Args.string({ description: '指纹（SHA-256，可只写开头 8 位以上）或 PEM 证书', required: true }),
  };
  static override flags = {
    ...commonFlags,
    from: Flags.string({ required: true, description: '从哪一天起不再有效，如 2026-07-01', helpValue: '日期' }),
    reason: Flags.string({ required: true, description: '吊销的原因', helpValue: '原因' }),
    workspace: Flags.string({ description: '工作区或年度文件夹（默认取最近的一个）', helpValue: '文件夹' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(KeyRevoke);
    const { from, reason, workspace } = flags;
    const common = { workspace, lang: this.languageOf(flags), version: this.config.version };
    const ending = await revokeCertificate({ ...common, key: args['证书'], from, reason });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
