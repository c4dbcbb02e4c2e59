import { BaseCommand, commonFlags } from '../../cli/base-command.js';
import { listStandards } from '../../cli/standards.js';

export default class StandardList extends BaseCommand {
  static override summary = '列出可用的评估标准';
  static override examples = ['<%= config.bin %> standard list'];
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { flags } = await this.parse(StandardList);
    return this.end(flags, await listStandards(this.standardOptions(flags)));
  }
}
