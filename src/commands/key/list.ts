import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { listKeys } from '../../cli/key-list.js';

export default class KeyList extends BaseCommand {
  static override summary = '列出存放的签名密钥';
  static override description =
    '先列这一年文件夹（jiaoyan.json 或工作区旁的 keys）里的，再列个人密钥库（~/.jiaoyan/keys）里的。只看证书，不需要口令。状态按最近的信任名单（trust-list.json）和今天的日期判断：已吊销的密钥不能再签。';
  static override examples = ['<%= config.bin %> key list', '<%= config.bin %> key list --json'];
  static override flags = { ...commonFlags };

  override async run(): Promise<number> {
    const { flags } = await this.parse(KeyList);
    const ending = await listKeys(this.languageOf(flags));
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
