import { join } from 'node:path';
import { Command, Flags } from '@oclif/core';
import type { Language } from '../model/generated/documents.js';
import { EXIT } from './exit-codes.js';
import type { SessionOptions } from './session.js';
import { usageError } from './usage.js';

/** What a command ends with: its exit code, what it prints, and the same as data for `--json`. */
export interface Ending {
  readonly code?: number;
  /** Text for stdout, without a last line end. */
  readonly text?: string;
  /** Typed result, printed instead of the text when `--json` is given. */
  readonly json?: unknown;
}

/** Flags of every command. */
export const commonFlags = {
  lang: Flags.string({ options: ['zh-CN', 'en'], default: 'zh-CN', description: '文字的语言', helpGroup: '通用' }),
  json: Flags.boolean({ description: '结果以 JSON 输出', helpGroup: '通用' }),
};

/** Flags of commands that work on one year's assessment. */
export const assessmentFlags = {
  ...commonFlags,
  programme: Flags.string({
    description: '评估方案文件（默认取 jiaoyan.json 里写的）',
    helpValue: '文件',
    helpGroup: '评估',
  }),
  registry: Flags.string({
    description: '名册文件（默认取 jiaoyan.json 里写的）',
    helpValue: '文件',
    helpGroup: '评估',
  }),
  'issued-on': Flags.string({
    description: '文档的签发日期，如 2026-07-01（默认取方案的日期）',
    helpValue: '日期',
    helpGroup: '评估',
  }),
};

/** The values of `assessmentFlags`. */
export interface AssessmentFlags {
  readonly lang: string;
  readonly programme?: string | undefined;
  readonly registry?: string | undefined;
  readonly 'issued-on'?: string | undefined;
}

/** A calendar date as users give it; a usage error for anything else. */
export function checkedDate(flag: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  const real = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  if (!real) throw usageError('usage.date', { flag, found: text });
  return text;
}

/** The base of all commands: printing, exit codes, where the package is. */
export abstract class BaseCommand extends Command {
  /** Folder with package.json, schemas/ and templates/. */
  protected get packageRoot(): string {
    return join(this.config.root, '..');
  }

  /** Prints what the command ends with and gives its exit code to the shell. */
  protected end(flags: { readonly json: boolean }, ending: Ending): number {
    if (flags.json) this.print(JSON.stringify(ending.json ?? null, null, 2));
    else if (ending.text !== undefined && ending.text !== '') this.print(ending.text);
    return ending.code ?? EXIT.fine;
  }

  /** A line on stdout: data and results. */
  protected print(text: string): void {
    process.stdout.write(`${text}\n`);
  }

  /** A line on stderr: everything that is not the result. */
  protected tell(text: string): void {
    process.stderr.write(`${text}\n`);
  }

  /** What the assessment flags say, for `openSession`. */
  protected sessionOptions(flags: AssessmentFlags): SessionOptions {
    return {
      programme: flags.programme,
      registry: flags.registry,
      issuedOn: checkedDate('--issued-on', flags['issued-on']),
      lang: this.languageOf(flags),
      root: this.packageRoot,
      version: this.config.version,
    };
  }

  /** The same for commands that need no programme. */
  protected standardOptions(flags: { readonly lang: string }): SessionOptions {
    return this.sessionOptions({ lang: flags.lang });
  }

  protected languageOf(flags: { readonly lang: string }): Language {
    return flags.lang === 'en' ? 'en' : 'zh-CN';
  }
}
