import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { batchFlags, batchOptions } from '../cli/batch-flags.js';
import { checkFiles } from '../cli/check-files.js';
import { EXIT, exitCodeOf, type FailOn } from '../cli/exit-codes.js';
import { outputRequests } from '../cli/outputs.js';

export default class Check extends BaseCommand {
  static override summary = '校验填好的工作簿：逐格指出问题在哪里、应填什么、怎么改';
  static override description =
    '可一次校验一个文件、多个文件或整个文件夹；一个坏文件不影响其他文件。退出码：0 没有问题，3 有问题，4 有文件打不开。';
  static override examples = [
    '<%= config.bin %> check 青果路小学.xlsx',
    '<%= config.bin %> check 收到的表/ --output text --output json=校验报告.json',
    '<%= config.bin %> check 收到的表/ --fail-on warning',
    '<%= config.bin %> check 收到的表/ --annotate 退回修改/',
    '<%= config.bin %> check 收到的表/ --fix 已修正/ --annotate 退回修改/',
  ];
  static override strict = false;
  static override args = { 路径: Args.string({ description: '工作簿或文件夹，可写多个', required: true }) };
  static override flags = {
    ...assessmentFlags,
    output: Flags.string({
      multiple: true,
      description: '输出格式，可写多次：text、json、ndjson、sarif、junit、csv、md；写到文件用 格式=路径',
      helpValue: '格式[=路径]',
    }),
    waivers: Flags.string({
      description: '问题放行单（默认取 jiaoyan.json 里写的）：所列问题只提示，不算错误',
      helpValue: '文件',
    }),
    annotate: Flags.string({
      description: '另存批注副本到这个文件夹：加一张“问题清单”，有问题的格子标色、加批注；原件不动',
      helpValue: '文件夹',
      helpGroup: '副本',
    }),
    fix: Flags.string({
      description: '另存修正副本到这个文件夹：只改全角数字、多余空格、“17节”这类不影响意思的写法；原件不动',
      helpValue: '文件夹',
      helpGroup: '副本',
    }),
    'fail-on': Flags.string({
      options: ['error', 'warning', 'notice', 'none'],
      default: 'error',
      description: '到哪一级就以退出码 3 结束',
    }),
    ...batchFlags,
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Check);
    const requests = outputRequests(flags.output, flags.json);
    const options = {
      ...this.sessionOptions(flags),
      ...batchOptions(flags),
      waivers: flags.waivers,
      annotate: flags.annotate,
      fix: flags.fix,
      colour: process.stdout.isTTY === true,
    };
    const { printed, told, report, interrupted } = await checkFiles(argv.map(String), requests, options);
    for (const text of printed) this.print(text);
    for (const line of told) this.tell(line);
    return interrupted ? EXIT.interrupted : exitCodeOf(report, flags['fail-on'] as FailOn);
  }
}
