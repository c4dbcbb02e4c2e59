import { Args, Flags } from '@oclif/core';
import { assessmentFlags, BaseCommand } from '../cli/base-command.js';
import { checkFiles } from '../cli/check-files.js';
import { EXIT, exitCodeOf, type FailOn } from '../cli/exit-codes.js';
import { parseOutput } from '../cli/outputs.js';

export default class Check extends BaseCommand {
  static override summary = '校验填好的工作簿：逐格指出问题在哪里、应填什么、怎么改';
  static override description =
    '可一次校验一个文件、多个文件或整个文件夹；一个坏文件不影响其他文件。退出码：0 没有问题，3 有问题，4 有文件打不开。';
  static override examples = [
    '<%= config.bin %> check 青果路小学.xlsx',
    '<%= config.bin %> check 收到的表/ --output text --output json=校验报告.json',
    '<%= config.bin %> check 收到的表/ --fail-on warning',
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
    'fail-on': Flags.string({
      options: ['error', 'warning', 'notice', 'none'],
      default: 'error',
      description: '到哪一级就以退出码 3 结束',
    }),
  };

  override async run(): Promise<number> {
    const { argv, flags } = await this.parse(Check);
    const requests = (flags.output ?? (flags.json ? ['json'] : ['text'])).map(parseOutput);
    const options = { ...this.sessionOptions(flags), colour: process.stdout.isTTY === true };
    const outcome = await checkFiles(argv.map(String), requests, options);
    for (const text of outcome.printed) this.print(text);
    return outcome.report ? exitCodeOf(outcome.report, flags['fail-on'] as FailOn) : EXIT.usage;
  }
}
