import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { tableFlags } from '../../cli/export-flags.js';
import { exportNdjson } from '../../cli/export-tables.js';

export default class ExportNdjson extends BaseCommand {
  static override summary = '导出整洁数据：每行一个 JSON，边读边写';
  static override description =
    '与 export csv 的表和栏目相同，每行写明属于哪张表（table）；小数逐位写成 JSON 数。不写 --out 就写到标准输出，可接其他程序。退出码：0 正常；3 有结果不能用；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> export ndjson results --tables results --out 结果.ndjson',
    '<%= config.bin %> export ndjson --workspace 工作区 --tables facts',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...tableFlags,
    out: Flags.string({ description: '写到这个文件（默认写到标准输出）', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(ExportNdjson);
    const { workspace, awards, names, tables = [], out } = flags;
    const wishes = { workspace, awards, names, tables, out, bom: false };
    const ending = await exportNdjson(argv.map(String), { ...this.sessionOptions(flags), ...wishes });
    for (const line of ending.told) this.tell(line);
    // Lines on stdout are the result; --json would stand among them.
    return this.end({ json: flags.json && out !== undefined }, ending);
  }
}
