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
    ...(dueBy === undefined ? [] : [word('workspace.return.due', language, { date: dueBy })]),
    ...(lines.length === 0 ? [] : ['', word('workspace.return.items', language, { count: lines.length }), ...lines]),
  ].join('\n');
}
