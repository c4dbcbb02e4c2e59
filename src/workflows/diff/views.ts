import { word } from '../../messages/ui/words.js';
import type { Language, Result, Standard } from '../../model/generated/documents.js';
import type { ChangeView, EffectView, YearView } from '../../output/diff-text.js';
import type { TableSheet } from '../ports.js';
import type { Effects } from './effects.js';
import type { YearPair } from './years.js';

const gradeName = (code: string | null, grades: Standard['grades'], language: Language): string =>
  code === null
    ? word('diff.grade.none', language)
    : (grades.find((grade) => grade.code === code)?.[language === 'en' ? 'en' : 'zh'] ?? code);

const subjectText = ({ subject, school }: Result): string =>
  subject.id === school.id ? '' : `${subject.id} ${subject.name === subject.id ? '' : subject.name}`.trim();

/** A grade with its total, `优秀 98.51`. */
const standing = (grade: string, total: string | null): string => (total === null ? grade : `${grade} ${total}`);

/** What a new standard does to results, in words. */
export const effectViews = ({ effects }: Effects, after: Standard, language: Language): readonly EffectView[] =>
  effects.map(({ result, before, least, most, direction }) => {
    const [low, high] = [least, most].map(({ grade, total }) =>
      standing(gradeName(grade, after.grades, language), total),
    );
    return {
      school: result.school.name,
      subject: subjectText(result),
      before: standing(gradeName(before.grade, result.effective.grades, language), before.total),
      after: low === high ? (low ?? '') : word('diff.grade.range', language, { least: low, most: high }),
      direction,
    };
  });

const MOST_CAUSES = 3;

/** Two years of subjects, in words. */
export const yearViews = (pairs: readonly YearPair[], language: Language): readonly YearView[] =>
  pairs.map(({ before, after, change, causes }) => {
    const held = (result: Result): string => {
      const { grade, total } = result.final ?? result;
      return standing(gradeName(grade, result.effective.grades, language), total);
    };
    return {
      school: after.school.name,
      subject: subjectText(after),
      before: held(before),
      after: held(after),
      change: change === null ? '' : signed(change),
      causes: causes
        .slice(0, MOST_CAUSES)
        .map(({ indicator, zh, change: points }) => `${indicator} ${zh} ${signed(points)}`)
        .join(language === 'en' ? '; ' : '；'),
    };
  });

const signed = (text: string): string => (Number(text) > 0 ? `+${text}` : text);

/** Rows of words as a sheet; `names` are the columns with their widths. */
function textSheet<Name extends string>(
  name: string,
  columns: readonly { readonly header: string; readonly name: Name; readonly width: number }[],
  rows: readonly Readonly<Record<Name, string | number>>[],
): TableSheet {
  return {
    name,
    columns: columns.map(({ header, width }) => ({
      header,
      width,
      kind: rows.some((row) =>
        columns.some((column) => column.header === header && typeof row[column.name] === 'number'),
      )
        ? 'number'
        : 'text',
    })),
    rows: rows.map((row) => columns.map((column) => row[column.name])),
  };
}

/** Changes as a sheet. */
export const changesSheet = (changes: readonly ChangeView[], language: Language): TableSheet =>
  textSheet(
    word('diff.sheet.changes', language),
    [
      { name: 'kind', header: word('diff.column.kind', language), width: 10 },
      { name: 'where', header: word('diff.column.where', language), width: 60 },
      { name: 'before', header: word('diff.column.before', language), width: 30 },
      { name: 'after', header: word('diff.column.after', language), width: 30 },
    ],
    changes.map(({ kind, where, before, after }) => ({
      kind: word(`diff.change.${kind}`, language),
      where,
      before,
      after,
    })),
  );

/** The effect on results as two sheets: by category or stage, and by subject. */
export const effectSheets = (
  counts: Effects['counts'],
  effects: readonly EffectView[],
  language: Language,
): readonly TableSheet[] => [
  textSheet(
    word('diff.sheet.counts', language),
    (['list', 'up', 'down', 'same', 'unsure'] as const).map((name) => ({
      name,
      header: word(`diff.column.${name}`, language),
      width: 14,
    })),
    counts,
  ),
  textSheet(
    word('diff.sheet.effects', language),
    (['school', 'subject', 'before', 'after', 'direction'] as const).map((name) => ({
      name,
      header: word(`diff.column.${name}`, language),
      width: name === 'after' ? 32 : name === 'direction' ? 12 : 22,
    })),
    effects.map((one) => ({ ...one, direction: word(`diff.direction.${one.direction}`, language) })),
  ),
];

/** Two years as a sheet. */
export const yearsSheet = (rows: readonly YearView[], language: Language): TableSheet =>
  textSheet(
    word('diff.sheet.years', language),
    (['school', 'subject', 'before', 'after', 'change', 'causes'] as const).map((name) => ({
      name,
      header: word(`diff.column.${name}`, language),
      width: name === 'causes' ? 60 : 20,
    })),
    rows,
  );
