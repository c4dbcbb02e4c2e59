import { Flags } from '@oclif/core';
import { BaseCommand } from '../cli/base-command.js';
import { handUpBundle } from '../cli/hand-up.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class HandUp extends BaseCommand {
  static override summary = '把一个报送单位的填报、评审和结果打成上报包（.jyz），交给上一级';
  static override description =
    '包里有清单、每份记录的摘要、收到的原件和上一包的摘要；有密钥时对清单签名。上一级用 receive 接收，逐项核对，有一处不符整包不收。';
  static override examples = [
    '<%= config.bin %> hand-up --unit 武进区 --out 上报/',
    '<%= config.bin %> hand-up --unit 武进区 --out 武进区.jyz --key key.pem --cert cert.pem',
  ];
  static override flags = {
    ...workspaceFlags,
    unit: Flags.string({ description: '报送单位，写代码或名称', helpValue: '单位', required: true }),
    out: Flags.string({ description: '写到这个文件（.jyz）或文件夹', helpValue: '位置', default: '.' }),
    to: Flags.string({ description: '接收单位（默认取方案的发布方）', helpValue: '单位' }),
    key: Flags.string({ description: '签名用的密钥（PEM 或 .p12）', helpValue: '文件' }),
    cert: Flags.string({ description: '密钥的证书（PEM）', helpValue: '文件' }),
    'passphrase-file': Flags.string({ description: '密钥口令所在的文件', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(HandUp);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const { unit, out, to, key, cert: certificate } = flags;
    const passphraseFile = flags['passphrase-file'];
    const ending = await handUpBundle({ ...options, unit, out, to, key, certificate, passphraseFile });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
