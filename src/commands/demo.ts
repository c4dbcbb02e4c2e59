import { Flags } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { runDemo } from '../cli/demo.js';

export default class Demo extends BaseCommand {
  static override summary = '用示例城市把整个流程走一遍：发表、填报、校验、计分、评定报告、汇总';
  static override description = '示例里的学校和人名都是虚构的。两所学校故意没有上报，几个工作簿里留着常见的填写错误。';
  static override examples = ['<%= config.bin %> demo --out demo-out'];
  static override flags = {
    ...commonFlags,
    out: Flags.string({
      default: 'demo-out',
      description: '写到这个文件夹（已有的同名内容会被替换）',
      helpValue: '文件夹',
    }),
  };

  override async run(): Promise<number> {
    const { flags } = await this.parse(Demo);
    const options = {
      out: flags.out,
      root: this.packageRoot,
      version: this.config.version,
      lang: this.languageOf(flags),
    };
    return this.end(flags, await runDemo(options, (line) => this.tell(line)));
  }
}
