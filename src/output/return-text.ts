import { word } from '../messages/ui/words.js';
import type { Language, Return } from '../model/generated/documents.js';

/** An opinion of return as a text to paste into a message: why, by when, and what to mend cell by cell. */
export function returnText(returned: Return, name: string, language: Language): string {
  const { reason, dueBy, items } = returned;
  const lines = items.map(({ sheet, cell, text }, index) => {
    const place = [sheet, cell].filter((part) => part !== undefined).join('!');
    return `${index + 1}. ${place === '' ? '' : `${place} `}${text}`;
  });
  return [
    word('workspace.return.title', language, { name }),
    reason,
    ...(dueBy === undefined
      ? []
      : [word('workspace.return.due', language, { date: language === 'zh-CN' ? chineseDay(dueBy) : dueBy })]),
    ...(lines.length === 0 ? [] : ['', returnedItems(returned, language), ...lines]),
  ].join('\n');
}

/** A date as official Chinese documents write it, without leading zeros. */
const chineseDay = (date: string): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** How many things there are to mend; where not all of them are listed, how many are. */
export function returnedItems({ items, found = items.length }: Return, language: Language): string {
  const listed = found > items.length ? items.length : undefined;
  return word('workspace.return.items', language, { count: found, listed });
}
