import { Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { registryTemplate } from '../../cli/office-templates.js';

export default class RegistryTemplate extends BaseCommand {
  static override summary = '生成名册工作簿，在 Excel 里填写学校、组、教师和不适用批准';
  static override description =
    '不写 --from 得到空白名册；写 --from 上年名册，学校、曾用码、组和教师编号都带过来，上年的不适用批准不带。填好后用 registry import 导入。';
  static override examples = [
    '<%= config.bin %> registry template --out 名册.xlsx --school-year 2026-2027',
    '<%= config.bin %> registry template --out 名册.xlsx --from registry-2025-2026.json',
    '<%= config.bin %> registry template --out 名册.xlsx --from registry-2026-2027.json --same-year',
  ];
  static override flags = {
    lang: assessmentFlags.lang,
    json: assessmentFlags.json,
    programme: assessmentFlags.programme,
    'issued-on': assessmentFlags['issued-on'],
    out: Flags.string({ required: true, description: '工作簿写到这个文件', helpValue: '文件.xlsx' }),
    from: Flags.string({ description: '上年（或本年）的名册文件', helpValue: '文件.json' }),
    'school-year': Flags.string({
      description: '学年，如 2026-2027（默认取方案的，或上年的下一年）',
      helpValue: '学年',
    }),
    'same-year': Flags.boolean({ description: '不转入下一年，照原样写出来改' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(RegistryTemplate);
    const { out, from } = flags;
    const schoolYear = flags['school-year'];
    const request = { ...this.sessionOptions(flags), out, from, schoolYear, isSameYear: flags['same-year'] };
    const ending = await registryTemplate(request);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
