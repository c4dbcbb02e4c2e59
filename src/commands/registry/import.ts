import { Args, Flags } from '@oclif/core';
import { assessmentFlags } from '../../cli/base-command.js';
import { ImportCommand, importFlags } from '../../cli/import-flags.js';
import { importRegistryFile } from '../../cli/office-imports.js';

export default class RegistryImport extends ImportCommand {
  static override summary = '导入填好的名册工作簿，逐格检查，没有错误就写出名册文件';
  static override description =
    '一次列出全部问题，每个问题都写明工作表和单元格。有错误时不写名册文件。加 --previous 上年名册，会指出新增、撤销、换码的学校和换了人的编号。';
  static override examples = [
    '<%= config.bin %> registry import 名册.xlsx --out registry-2026-2027.json',
    '<%= config.bin %> registry import 名册.xlsx --out registry-2026-2027.json --previous registry-2025-2026.json',
  ];
  static override args = { 工作簿: Args.string({ description: '名册工作簿', required: true }) };
  static override flags = {
    ...importFlags,
    programme: assessmentFlags.programme,
    out: Flags.string({ default: 'registry.json', description: '名册写到这个文件', helpValue: '文件.json' }),
    previous: Flags.string({ description: '上年的名册文件，用来比较', helpValue: '文件.json' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(RegistryImport);
    const options = { ...this.sessionOptions(flags), path: args.工作簿, out: flags.out, beside: flags.previous };
    return this.finishImport(await importRegistryFile({ ...options, ...this.importOptions(flags) }));
  }
}
