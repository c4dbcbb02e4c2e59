import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { tableFlags } from '../../cli/export-flags.js';
import { exportCsv } from '../../cli/export-tables.js';

export default class ExportCsv extends BaseCommand {
  static override summary = '导出整洁数据表：CSV 加 Data Package 说明';
  static override description =
    '输入 score 写出的结果文件夹；不写路径就取工作区。每张表一个 CSV（UTF-8，RFC 4180），datapackage.json 写明类型、单位、主键、外键、许可和摘要。以 = + - @ 开头的文字前面加一个撇号，在表格软件里仍是文字；去掉一个撇号就是原文。标识码是文字：用 Excel 直接打开 CSV 会去掉开头的 0，请用 --xlsx，或在 Excel 里用“数据→自文本”导入。不含个人姓名。退出码：0 正常；3 有结果不能用；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> export csv results --out 数据',
    '<%= config.bin %> export csv --workspace 工作区 --tables results,indicators --bom --out 数据',
    '<%= config.bin %> export csv --workspace 工作区 --xlsx 数据.xlsx --out 数据',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...tableFlags,
    out: Flags.string({ description: '写到这个文件夹', helpValue: '文件夹', default: 'export' }),
    bom: Flags.boolean({ description: '开头加字节顺序标记，Excel 双击就能认出中文' }),
    xlsx: Flags.string({ description: '同时写成 Excel 工作簿，标识码和日期都是文字', helpValue: '文件' }),
    licence: Flags.string({ description: '写进说明的许可，如 CC-BY-4.0；不写就不声明许可', helpValue: '名称' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(ExportCsv);
    const { workspace, awards, names, tables = [], out, bom, xlsx, licence } = flags;
    const wishes = { workspace, awards, names, tables, out, bom, xlsx, licence };
    const ending = await exportCsv(argv.map(String), { ...this.sessionOptions(flags), ...wishes });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
