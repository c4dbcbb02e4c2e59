import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { confirmDecisions } from '../../cli/decide.js';
import { namedPerson, personFlags } from '../../cli/named-person.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class DecideConfirm extends BaseCommand {
  static override summary = '由有名有姓的确认人确认认定建议表，记入台账';
  static override description =
    '读回 decide plan 写出、填好“决定”的表，全部重新核对；有一行不能成立就一行也不记。豁免、放行、越过名次和更正都须在“理由”栏写明理由。原来的认定不删除，更正另记一条。';
  static override examples = [
    '<%= config.bin %> decide confirm 建议.xlsx --by 李明远 --role 教科院院长 --on 2026-11-16',
  ];
  static override args = { 建议表: Args.string({ description: '填好的建议表（.xlsx 或 .csv）', required: true }) };
  static override flags = {
    ...workspaceFlags,
    ...personFlags,
    places: Flags.integer({ description: '本年名额，与出建议时相同', helpValue: '个', min: 0 }),
    allocation: Flags.string({ options: ['units', 'together'], description: '名额分配办法，与出建议时相同' }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(DecideConfirm);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    const allocation = flags.allocation as 'units' | 'together' | undefined;
    const person = namedPerson(flags);
    const ending = await confirmDecisions(args.建议表, { ...options, person, places: flags.places, allocation });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
