import { Args, Flags } from '@oclif/core';
import { correctFile } from '../cli/award.js';
import { BaseCommand } from '../cli/base-command.js';
import { namedPerson, personFlags } from '../cli/named-person.js';
import { neededTextFlag } from '../cli/reason-flag.js';
import { workspaceFlags, workspaceOptions } from '../cli/workspace-flags.js';

export default class Correct extends BaseCommand {
  static override summary = '用更正后的文档更正台账里的一条记录，原记录保留';
  static override description =
    '适用于认定、公示、异议和称号。更正件须与原记录同类、同一标识。重新认定请用 decide confirm；填报和评审的更正会重新计分，用 receive --replace 和 review receive。';
  static override examples = [
    '<%= config.bin %> correct notice/1 --with 公示更正.json --reason 校名写错 --by 李明远 --role 教科院院长 --on 2026-11-18',
  ];
  static override args = {
    键: Args.string({ description: '台账里的键，如 decision/excellent-research-group/2132990001/G01', required: true }),
  };
  static override flags = {
    ...workspaceFlags,
    ...personFlags,
    with: Flags.string({ description: '更正后的文档（JSON）', helpValue: '文件', required: true }),
    reason: neededTextFlag('reason', { description: '更正的理由', helpValue: '文字' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(Correct);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const person = namedPerson(flags);
    const ending = await correctFile({ ...options, key: args.键, file: flags.with, reason: flags.reason, person });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
