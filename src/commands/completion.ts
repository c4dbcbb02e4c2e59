import { Args } from '@oclif/core';
import { BaseCommand, commonFlags } from '../cli/base-command.js';
import { completedCommands } from '../cli/completed-commands.js';
import { completionScript, SHELLS, type Shell } from '../output/completion.js';

export default class Completion extends BaseCommand {
  static override summary = '打印命令补全脚本：按 Tab 键补全命令、选项和取值';
  static override description =
    '把打印出来的脚本放进终端的启动文件，重新打开终端后生效。Windows 用 powershell，macOS 和 Linux 用 bash、zsh 或 fish。';
  static override examples = [
    '<%= config.bin %> completion powershell >> $PROFILE',
    '<%= config.bin %> completion bash >> ~/.bashrc',
    '<%= config.bin %> completion zsh >> ~/.zshrc',
    '<%= config.bin %> completion fish > ~/.config/fish/completions/jiaoyan.fish',
  ];
  static override args = {
    终端: Args.string({ description: SHELLS.join('、'), required: true, options: [...SHELLS] }),
  };
  static override flags = commonFlags;

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Completion);
    const commands = await completedCommands(this.config.root);
    return this.end(flags, { text: completionScript(args['终端'] as Shell, commands).trimEnd(), json: commands });
  }
}
