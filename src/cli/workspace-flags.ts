import { Flags } from '@oclif/core';
import { checkedDate, commonFlags } from './base-command.js';
import type { WorkspaceOptions } from './workspace.js';

/** Flags of commands that work in a workspace. */
export const workspaceFlags = {
  ...commonFlags,
  workspace: Flags.string({
    description: '工作区文件夹（默认取当前位置往上最近的一个）',
    helpValue: '文件夹',
    helpGroup: '工作区',
  }),
  actor: Flags.string({
    description: '经办人，记入台账（默认取电脑的用户名）',
    helpValue: '姓名',
    helpGroup: '工作区',
  }),
  'issued-on': Flags.string({
    description: '文档的签发日期，如 2026-07-01（默认取方案的日期）',
    helpValue: '日期',
    helpGroup: '工作区',
  }),
};

/** The values of `workspaceFlags`. */
export interface WorkspaceFlags {
  readonly lang: string;
  readonly workspace?: string | undefined;
  readonly actor?: string | undefined;
  readonly 'issued-on'?: string | undefined;
}

/** What the workspace flags say, for `openWorkspace`. */
export const workspaceOptions = (
  flags: WorkspaceFlags,
  { root, version }: Pick<WorkspaceOptions, 'root' | 'version'>,
): WorkspaceOptions => ({
  workspace: flags.workspace,
  actor: flags.actor,
  issuedOn: checkedDate('--issued-on', flags['issued-on']),
  lang: flags.lang === 'en' ? 'en' : 'zh-CN',
  root,
  version,
});
