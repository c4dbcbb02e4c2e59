import { AWARD_EVENT_WORDS, AWARD_STATE_WORDS } from '../messages/award-words.js';
import { word } from '../messages/ui/words.js';
import type { AwardStanding } from '../model/award-standing.js';
import type { Award, Language } from '../model/generated/documents.js';
import { textTable } from './table.js';

/** What the text needs of a title. */
export interface TitleView {
  readonly award: Award;
  readonly status: AwardStanding;
  readonly awardName: string;
  readonly unit: string;
  readonly school: string;
  readonly subject: string;
}

const side = (language: Language): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh');

/** The word for a state of a title. */
export const stateWord = (state: string, language: Language): string =>
  AWARD_STATE_WORDS[state]?.[side(language)] ?? state;

/** The word for what happens to a title. */
export const eventWord = (event: string, language: Language): string =>
  AWARD_EVENT_WORDS[event]?.[side(language)] ?? event;

/** A line a title, and how many are in force. */
export function titlesText(titles: readonly TitleView[], language: Language): string {
  const columns = (['number', 'award', 'unit', 'school', 'subject', 'from', 'to', 'status'] as const).map((name) => ({
    header: word(`award.column.${name}`, language),
  }));
  const rows = titles.map(({ award, status, awardName, unit, school, subject }) => [
    award.number ?? '',
    awardName,
    unit,
    school,
    subject,
    award.validFrom,
    award.validTo ?? '',
    stateWord(status, language),
  ]);
  const active = titles.filter(({ status }) => status === 'active').length;
  return `${textTable(columns, rows)}${word('award.count', language, { all: titles.length, active })}`;
}
