import type { Finding } from '../model/finding.js';

/** What is wrong with a template, at a line counted from 1. */
export interface TemplateFault {
  /** JY4901 if not given. */
  readonly code?: 'JY4901' | 'JY4913' | 'JY4914';
  readonly line: number;
  readonly found: string;
  readonly expected: string;
}

/** A value, or what kept it from being made. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly fault: TemplateFault };

export const parsed = <T>(value: T): Parsed<T> => ({ ok: true, value });

export const fault = (line: number, found: string, expected: string): Parsed<never> => ({
  ok: false,
  fault: { line, found, expected },
});

/** All values, or the first fault. */
export function allParsed<T>(results: readonly Parsed<T>[]): Parsed<T[]> {
  const values: T[] = [];
  for (const result of results) {
    if (!result.ok) return result;
    values.push(result.value);
  }
  return parsed(values);
}

/** A report template that cannot be used: JY4901 or what the fault says. `params.line` is the line in the template file. */
export const templateFinding = (file: string, { code = 'JY4901', line, found, expected }: TemplateFault): Finding => ({
  code,
  where: { file, label: `第 ${line} 行` },
  found,
  expected,
  params: { line },
});

/** A report template that would print a blank sheet. */
export const emptyTemplate = (file: string): Finding => ({ code: 'JY4911', where: { file } });
