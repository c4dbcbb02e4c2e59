import { Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../../cli/base-command.js';
import { programmeTemplate } from '../../cli/office-templates.js';

export default class ProgrammeNew extends BaseCommand {
  static override summary = '由上年的评估方案生成新学年的方案工作簿，在 Excel 里修改';
  static override description =
    '学期、教学周和各级评估的时间按整周顺延，学年和月份按日历顺延，都只是建议；节假日请按本市校历核对。改好后用 programme import 导入。';
  static override examples = [
    '<%= config.bin %> programme new --from programme-2025-2026.json --xlsx 方案.xlsx',
    '<%= config.bin %> programme new --from programme-2026-2027.json --xlsx 方案.xlsx --same-year',
  ];
  static override flags = {
    lang: assessmentFlags.lang,
    json: assessmentFlags.json,
    'issued-on': assessmentFlags['issued-on'],
    from: Flags.string({ required: true, description: '上年的评估方案文件', helpValue: '文件.json' }),
    xlsx: Flags.string({ required: true, description: '工作簿写到这个文件', helpValue: '文件.xlsx' }),
    'school-year': Flags.string({ description: '学年，如 2026-2027（默认为上年的下一年）', helpValue: '学年' }),
    'same-year': Flags.boolean({ description: '不转入下一年，照原样写出来改' }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(ProgrammeNew);
    const { from, xlsx } = flags;
    const schoolYear = flags['school-year'];
    const request = { ...this.sessionOptions(flags), from, xlsx, schoolYear, isSameYear: flags['same-year'] };
    const ending = await programmeTemplate(request);
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
