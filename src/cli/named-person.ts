import { Flags } from '@oclif/core';
import { checkedDate } from './base-command.js';
import { usageError } from './usage.js';

/** Flags that name the person who confirms. */
export const personFlags = {
  by: Flags.string({ description: '确认人姓名', helpValue: '姓名', required: true, helpGroup: '确认人' }),
  role: Flags.string({ description: '确认人职务', helpValue: '职务', required: true, helpGroup: '确认人' }),
  on: Flags.string({ description: '确认日期，如 2026-07-01', helpValue: '日期', required: true, helpGroup: '确认人' }),
};

/** A named person who confirms on a day. */
export interface NamedPerson {
  readonly name: string;
  readonly role: string;
  readonly on: string;
}

/** The person that the flags name; a usage error for an empty or overlong name or a day that does not exist. */
export function namedPerson({ by, role, on }: { by: string; role: string; on: string }): NamedPerson {
  const checked = (flag: string, text: string): string => {
    const trimmed = text.trim();
    if (trimmed === '' || trimmed.length > LONGEST) throw usageError('usage.textLength', { flag, most: LONGEST });
    return trimmed;
  };
  return { name: checked('--by', by), role: checked('--role', role), on: checkedDate('--on', on) ?? on };
}

const LONGEST = 60;
