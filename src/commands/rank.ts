import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand, checkedDate } from '../cli/base-command.js';
import { rankYear } from '../cli/rank-year.js';

export default class Rank extends BaseCommand {
  static override summary = '排名：学校按类别、组按学段，写明名次、资格和原因';
  static override description =
    '输入 score 写出的结果文件夹；不写路径就取工作区。同分同名次，其后空出相应名次（1、2、2、4）。次序按标准或方案的 ranking：默认按总分，同分再看所列各项，全部按未舍入的得分比较；显示的分数一样而名次不同的，写明由何者定先后。名额末位同分的全部列出，交评审组选定，不看先后，不看名称。--public 列出在有效期内的全部称号（包括往年认定、本年未参评的）和认定学年、证书编号，不分名次，个人姓名隐去部分字。退出码：0 正常；3 有提示（如末位同分）；4 有文件读不了。';
  static override examples = [
    '<%= config.bin %> rank results',
    '<%= config.bin %> rank results --standard 校本教研质量等级评估（学校） --list 小学',
    '<%= config.bin %> rank --workspace 工作区 --award 优秀教研组 --places 小学=3 --places 初中=2 --xlsx 排名.xlsx',
    '<%= config.bin %> rank --workspace 工作区 --award 校本教研示范校 --public --csv 公布名单.csv',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '评定结果或文件夹，可写多个；不写就取工作区' }) };
  static override flags = {
    ...assessmentFlags,
    workspace: Flags.string({ description: '工作区文件夹（不写路径时用）', helpValue: '文件夹' }),
    awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
    award: Flags.string({ description: '只排一个称号，写代码或名称', helpValue: '称号' }),
    standard: Flags.string({ description: '只排一个标准，写标识或名称', helpValue: '标准' }),
    list: Flags.string({ description: '只要这一类别或学段', helpValue: '名称' }),
    places: Flags.string({
      description: '名额：一个数由各名单按合格人数分（最大余额法），或 小学=3；可写多次',
      helpValue: '名额',
      multiple: true,
    }),
    public: Flags.boolean({ description: '公布版：列出在有效期内的称号，不分名次' }),
    names: Flags.boolean({ description: '个人写全名（默认内部只写编号，公布版隐去部分字）' }),
    on: Flags.string({
      description: '按哪一天算持有的称号（默认与签发日期同一天；工作区不写 --issued-on 时取最近一条记录的日期）',
      helpValue: '日期',
    }),
    csv: Flags.string({ description: '写成 CSV', helpValue: '文件' }),
    xlsx: Flags.string({ description: '写成 Excel 工作簿', helpValue: '文件' }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Rank);
    const { workspace, awards, award, standard, list, places = [], names, csv, xlsx } = flags;
    const wishes = { workspace, awards, award, standard, list, places, names, csv, xlsx, public: flags.public };
    const day = checkedDate('--on', flags.on);
    const ending = await rankYear(argv.map(String), { ...this.sessionOptions(flags), ...wishes, day });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
