import { Args, Flags } from '@oclif/core';
import { ImportCommand, importFlags } from '../../cli/import-flags.js';
import { importProgrammeFile } from '../../cli/office-imports.js';

export default class ProgrammeImport extends ImportCommand {
  static override summary = '导入改好的方案工作簿，逐格检查，没有错误就写出评估方案文件';
  static override description =
    '一次列出全部问题，每个问题都写明工作表和单元格。有错误时不写方案文件。--from 写它由哪份方案而来，隐藏页丢了时从那里取回单元格里没有的内容。';
  static override examples = [
    '<%= config.bin %> programme import 方案.xlsx --from programme-2025-2026.json --out programme-2026-2027.json',
  ];
  static override args = { 工作簿: Args.string({ description: '方案工作簿', required: true }) };
  static override flags = {
    ...importFlags,
    out: Flags.string({ default: 'programme.json', description: '方案写到这个文件', helpValue: '文件.json' }),
    from: Flags.string({ description: '它由哪份方案而来', helpValue: '文件.json' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(ProgrammeImport);
    const options = { ...this.sessionOptions(flags), path: args.工作簿, out: flags.out, beside: flags.from };
    return this.finishImport(await importProgrammeFile({ ...options, ...this.importOptions(flags) }));
  }
}
