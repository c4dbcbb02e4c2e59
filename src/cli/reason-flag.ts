import { Flags } from '@oclif/core';
import { usageError } from './usage.js';

/** Longest reason that the ledger keeps, in characters. */
const LONGEST_REASON = 400;
/** Longest reason of an adjudication or a return, which have a record of their own, in characters. */
export const LONGEST_LONG = 1000;
/** Longest objection and answer, in characters. */
export const LONGEST_STATEMENT = 2000;
/** Longest legal basis, seed and contact, in characters. */
export const LONGEST_LINE = 200;

/**
 * A text as it will be kept, without blanks around it. An empty one, or one that is longer than what is kept, is a
 * usage error: nothing is cut off.
 */
export function checkedText(flag: string, text: string, longest: number): string {
  const trimmed = text.trim();
  const { length } = [...trimmed];
  if (length === 0) throw usageError('usage.text.empty', { flag });
  if (length > longest) throw usageError('usage.text.tooLong', { flag, longest, length });
  return trimmed;
}

interface TextFlag {
  readonly description: string;
  readonly helpValue?: string;
  readonly longest?: number;
}

const options = (name: string, { description, helpValue = '理由', longest = LONGEST_REASON }: TextFlag) => ({
  description: `${description}（最多 ${longest} 字）`,
  helpValue,
  parse: async (text: string): Promise<string> => checkedText(`--${name}`, text, longest),
});

/** A flag that takes a reason or another text that is kept. */
export const textFlag = (name: string, flag: TextFlag) => Flags.string(options(name, flag));

/** The same, which must be given. */
export const neededTextFlag = (name: string, flag: TextFlag) =>
  Flags.string({ ...options(name, flag), required: true });
