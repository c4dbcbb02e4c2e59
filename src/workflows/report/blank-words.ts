import type { Indicator, Result } from '../../model/generated/documents.js';
import { innerName } from './metric-words.js';

/**
 * What an indicator lacks, as its reader calls it. A result names it by ids (`P02 A5.duties`): items of a list by their own
 * names, the level of an indicator as the level, persons by their numbers, and the subject itself not at all.
 */
export function blankWords(
  { rule }: Pick<Indicator, 'rule'>,
  { id, blanks = [] }: Pick<Result['indicators'][number], 'id' | 'blanks'>,
  { subject, school }: Pick<Result, 'subject' | 'school'>,
): string {
  const own = [subject.id, school.id];
  const items = rule.type === 'checklist' ? rule.items : [];
  const words = blanks.map((blank) => {
    const [who = '', ...rest] = blank.split(' ');
    const name = rest.join(' ');
    const item = items.find((candidate) => name === `${id}.${candidate.id}`);
    const what = item ? `“${innerName(item.zh)}”` : name === id ? '本项的选择或填写' : name;
    return own.includes(who) ? what : `${who} 的${what}`;
  });
  return [...new Set(words)].join('；');
}
