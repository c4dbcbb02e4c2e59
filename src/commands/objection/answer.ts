import { Args, Flags } from '@oclif/core';
import { BaseCommand } from '../../cli/base-command.js';
import { namedPerson, personFlags } from '../../cli/named-person.js';
import { answerOneObjection } from '../../cli/notice.js';
import { LONGEST_STATEMENT, neededTextFlag } from '../../cli/reason-flag.js';
import { usageError } from '../../cli/usage.js';
import { workspaceFlags, workspaceOptions } from '../../cli/workspace-flags.js';

export default class ObjectionAnswer extends BaseCommand {
  static override summary = '答复异议';
  static override description = '成立的，原认定不能授予，须重新认定；不成立的，公示期满即可授予。';
  static override examples = [
    '<%= config.bin %> objection answer 1 --dismissed --answer 经查阅原始记录，次数属实。 --by 李明远 --role 教科院院长 --on 2026-11-20',
  ];
  static override args = {
    异议: Args.integer({ description: '第几号异议', required: true }),
  };
  static override flags = {
    ...workspaceFlags,
    ...personFlags,
    upheld: Flags.boolean({ description: '异议成立', exclusive: ['dismissed'] }),
    dismissed: Flags.boolean({ description: '异议不成立' }),
    answer: neededTextFlag('answer', { description: '答复内容', helpValue: '文字', longest: LONGEST_STATEMENT }),
  };

  override async run(): Promise<number> {
    const { args, flags } = await this.parse(ObjectionAnswer);
    const options = workspaceOptions(flags, { root: this.packageRoot, version: this.config.version });
    if (flags.upheld === flags.dismissed) throw usageError('usage.objectionOutcome');
    const outcome = flags.upheld ? 'upheld' : 'dismissed';
    const person = namedPerson(flags);
    const ending = await answerOneObjection({ ...options, number: args.异议, outcome, answer: flags.answer, person });
    for (const line of ending.told) this.tell(line);
    return this.end(flags, ending);
  }
}
