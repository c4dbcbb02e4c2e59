import { Flags } from '@oclif/core';
import type { ToldEnding } from './in-workspace.js';
import { workspacePapers } from './paper-files.js';
import type { PaperKey } from './paper-signature.js';
import { PAPER_KINDS } from './paper-writer.js';
import { reportFiles } from './report-files.js';
import type { SessionOptions } from './session.js';
import { usageError } from './usage.js';

const PRESETS = ['gongwen', 'compact'] as const;

/** Flags about the shape of papers and who signs them. */
export const printingFlags = {
  preset: Flags.option({ options: PRESETS })({
    description: '版式：gongwen 为公文格式，compact 为紧凑表格（默认随文种）',
  }),
  html: Flags.boolean({ description: '另写一份内容相同的网页（HTML）' }),
  force: Flags.boolean({ description: '覆盖已签名的或不是本程序生成的同名文件' }),
  sign: Flags.boolean({ description: '用配置里的密钥签名' }),
  key: Flags.string({ description: '签名密钥：PEM 或 .p12 文件', helpValue: '文件' }),
  role: Flags.option({ options: ['school', 'district', 'city', 'issuer', 'checkers'] as const })({
    description: '签在哪一处：学校、辖市区、市级、印发单位、抽查人员（默认按密钥和单位确定）',
  }),
  cert: Flags.string({ description: '签名证书（PEM；.p12 里已有时不用写）', helpValue: '文件' }),
  'passphrase-file': Flags.string({
    description: '密钥口令所在的文件（或用环境变量 JIAOYAN_PASSPHRASE）',
    helpValue: '文件',
  }),
};

/** Flags that say which papers. */
export const paperFlags = {
  ...printingFlags,
  kind: Flags.option({ options: PAPER_KINDS })({
    description:
      '文种：grading 评定报告，opinion 意见书（复评、抽查等各级），spot-check 抽查记录，cover 报送封面清单，receipt 回执',
    default: 'grading',
  }),
  workspace: Flags.string({ description: '取自这个工作区', helpValue: '文件夹' }),
  level: Flags.integer({ description: '意见书、抽查记录的评审层级', helpValue: '级', min: 2, max: 9 }),
  school: Flags.string({ description: '只要这些学校（标识码或全称），可写多次', helpValue: '学校', multiple: true }),
  unit: Flags.string({ description: '只要这个报送单位', helpValue: '单位' }),
};

/** The values of `printingFlags`. */
export interface PrintingValues {
  readonly preset?: (typeof PRESETS)[number] | undefined;
  readonly html: boolean;
  readonly force: boolean;
  readonly sign: boolean;
  readonly key?: string | undefined;
  readonly cert?: string | undefined;
  readonly role?: string | undefined;
  readonly 'passphrase-file'?: string | undefined;
}

interface PaperValues extends PrintingValues {
  readonly out: string;
  readonly kind: (typeof PAPER_KINDS)[number];
  readonly workspace?: string | undefined;
  readonly level?: number | undefined;
  readonly school?: readonly string[] | undefined;
  readonly unit?: string | undefined;
}

/** What the printing flags say. */
export const printingOptions = (
  values: PrintingValues,
): PaperKey & Pick<PrintingValues, 'preset' | 'html' | 'force'> => ({
  preset: values.preset,
  html: values.html,
  force: values.force,
  sign: values.sign,
  key: values.key,
  cert: values.cert,
  role: values.role,
  passphraseFile: values['passphrase-file'],
});

/** Prints what the flags ask for: from files of results, or from a workspace. */
export async function printPapers(
  paths: readonly string[],
  values: PaperValues,
  session: SessionOptions,
): Promise<ToldEnding> {
  const { out, kind, level, unit } = values;
  const common = { ...printingOptions(values), ...session, out };
  if (values.workspace === undefined && kind === 'grading') {
    if (paths.length > 0) return reportFiles(paths, common);
    throw usageError('usage.resultsNeeded');
  }
  if (paths.length > 0) throw usageError('usage.pathsInWorkspace');
  return workspacePapers({ ...common, kind, level, unit, schools: values.school ?? [], workspace: values.workspace });
}
