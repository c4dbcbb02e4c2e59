import { Flags } from '@oclif/core';
import { assessmentFlags } from './base-command.js';

/** Flags of every export: where the year comes from, and what may be shown. */
export const exportFlags = {
  ...assessmentFlags,
  workspace: Flags.string({ description: '工作区文件夹（不写路径时用）', helpValue: '文件夹' }),
  awards: Flags.string({ description: '称号文件所在的文件夹（默认取 jiaoyan.json 里写的）', helpValue: '文件夹' }),
  names: Flags.boolean({ description: '也写可能含姓名的自由文字；证件号、电话一律隐去' }),
};

/** Flags of tables. */
export const tableFlags = {
  ...exportFlags,
  tables: Flags.string({
    description: '只要这些表，逗号隔开：schools groups results indicators facts awards reviews',
    helpValue: '表',
    multiple: true,
  }),
};
