import { word } from '../messages/ui/words.js';
import type { Language, Notice, Objection } from '../model/generated/documents.js';
import { csvTable } from './csv-table.js';
import { textTable } from './table.js';

/** A line of a notice as it is published. */
export interface NoticeLine {
  readonly award: string;
  readonly unit: string;
  readonly school: string;
  readonly subject: string;
}

const NAMES = ['number', 'award', 'unit', 'school', 'subject'] as const;

const cellsOf = (lines: readonly NoticeLine[]): readonly (readonly string[])[] =>
  lines.map(({ award, unit, school, subject }, index) => [String(index + 1), award, unit, school, subject]);

/** What a notice says before its list. */
export const noticeIntro = ({ from, to, workingDays, items }: Notice, programme: string, language: Language): string =>
  word('notice.intro', language, {
    programme,
    count: items.length,
    from: dayIn(from, language),
    to: dayIn(to, language),
    days: workingDays,
  });

/** A date as official Chinese documents write it, without leading zeros. */
const dayIn = (date: string, language: Language): string =>
  language === 'zh-CN' ? date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日') : date;

/** The notice as a text to be pasted. */
export function noticeText(
  notice: Notice,
  { lines, programme }: { readonly lines: readonly NoticeLine[]; readonly programme: string },
  language: Language,
): string {
  const columns = NAMES.map((name) => ({
    header: word(`notice.column.${name}`, language),
    ...(name === 'number' ? { align: 'right' as const } : {}),
  }));
  return [
    notice.title,
    '',
    noticeIntro(notice, programme, language),
    '',
    textTable(columns, cellsOf(lines)),
    word('notice.contact', language, { contact: notice.contact }),
    '',
    notice.issuer.name,
    dayIn(notice.from, language),
  ].join('\n');
}

/** The list of a notice as CSV. */
export const noticeCsv = (lines: readonly NoticeLine[], language: Language): string =>
  csvTable(
    NAMES.map((name) => word(`notice.column.${name}`, language)),
    cellsOf(lines),
  );

/** A line a notice. */
export const noticesText = (notices: readonly Notice[], language: Language): string =>
  notices
    .map(({ number = 0, title, from, to, items }) =>
      word('notice.line', language, { number, title, from, to, count: items.length }),
    )
    .join('\n');

/** A line an objection. */
export const objectionsText = (
  objections: readonly Objection[],
  names: { readonly award: (id: string) => string; readonly school: (id: string) => string },
  language: Language,
): string =>
  objections
    .map(({ number = 0, receivedOn, award, school, subject, outcome }) =>
      word('notice.objection.line', language, {
        number,
        on: receivedOn,
        award: names.award(award),
        school: names.school(school),
        subject: subject === school ? '' : subject,
        outcome: word(`notice.objection.state.${outcome}`, language),
      }),
    )
    .join('\n');
