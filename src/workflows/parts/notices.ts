import type { Finding } from '../../model/finding.js';
import type { FormPlan } from '../../model/form-plan.js';
import { cellKey, type TypedCell } from '../../model/typed-cells.js';
import { type BlockedRows, isBlocked } from './blocked-rows.js';
import type { TypedForm } from './part-file.js';
import { typedCells } from './placing.js';

/**
 * JY1311: cells that the main file has and the part that covers them leaves blank; one finding a row. Nothing of rows that
 * are not merged: they are somebody else's.
 */
export function blankNotices(main: TypedForm, parts: readonly TypedForm[], blocked: BlockedRows): readonly Finding[] {
  return parts.flatMap((part) => {
    const covered = coveredSubjects(part.plan);
    const filled = new Set(part.typed.cells.map(cellKey));
    const rows = new Map<string, TypedCell[]>();
    for (const cell of typedCells(main.typed.cells)) {
      if (!covered.get(cell.sheet)?.has(cell.subject) || filled.has(cellKey(cell))) continue;
      if (isBlocked(blocked, part, cell.sheet, cell.subject)) continue;
      const row = `${cell.sheet}\n${cell.subject}`;
      rows.set(row, [...(rows.get(row) ?? []), cell]);
    }
    return [...rows.values()].map((cells) => blankRow(main, part, cells));
  });
}

/** Numbers that a part has a place for, by sheet. */
function coveredSubjects(plan: FormPlan): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    plan.sheets.flatMap((sheet) => {
      if (sheet.kind === 'open') return [[sheet.name, new Set(sheet.rows.map((row) => row.id))] as const];
      if (sheet.kind !== 'nomination') return [];
      const lists = sheet.blocks
        .flatMap((block) => block.rows)
        .flatMap(({ question }) =>
          question?.binding.to === 'nominated' && question.type.kind === 'choice' ? [question.type.list] : [],
        );
      return [
        [sheet.name, new Set(lists.flatMap((list) => (plan.lists[list] ?? []).map(({ code }) => code)))] as const,
      ];
    }),
  );
}

function blankRow(main: TypedForm, part: TypedForm, cells: readonly TypedCell[]): Finding {
  const [first] = cells as [TypedCell, ...TypedCell[]];
  return {
    code: 'JY1311',
    where: { file: main.file, ...first.place },
    found: cells.map(({ place, shown }) => `${place.cell} ${shown}`).join('，'),
    subject: first.subject,
    params: { partFile: part.file, count: cells.length },
  };
}

/** JY1314: two files for the same research group. Both are merged; where they differ, that is a conflict. */
export function repeatedParts(parts: readonly TypedForm[]): readonly Finding[] {
  return parts.flatMap((part, place) => {
    const first = parts.slice(0, place).find((other) => other.plan.part?.group === part.plan.part?.group);
    if (!first) return [];
    const group = part.plan.part;
    return [
      {
        code: 'JY1314',
        where: { file: part.file },
        found: `${group?.group ?? ''} ${group?.name ?? ''}`.trim(),
        params: { other: first.file },
      },
    ];
  });
}

const isName = ({ binding }: TypedCell): boolean => binding.to === 'field' && binding.field === 'name';

/**
 * JY1316: a teacher whom a part added has the name of another number. The same name alone is never the same person, so
 * both rows stay; only a person can say.
 */
export function sameNames(main: TypedForm, parts: readonly TypedForm[]): readonly Finding[] {
  const known = new Map<string, { readonly subject: string; readonly text: string }[]>();
  const all = [main, ...parts].flatMap((form) => form.typed.cells.filter(isName).map((cell) => ({ form, cell })));
  return all.flatMap(({ form, cell }) => {
    const name = cell.shown.trim();
    const earlier = (known.get(name) ?? []).filter(({ subject }) => subject !== cell.subject);
    const isRepeated = (known.get(name) ?? []).some(({ subject }) => subject === cell.subject);
    const text = `${cell.subject}（${form.file} ${cell.place.sheet}!${cell.place.cell}）`;
    known.set(name, [...(known.get(name) ?? []), { subject: cell.subject, text }]);
    const isNew = form.plan.part?.rows[cell.sheet]?.spare.includes(cell.subject) ?? false;
    if (!isNew || isRepeated || earlier.length === 0) return [];
    return [
      {
        code: 'JY1316',
        where: { file: form.file, ...cell.place },
        found: name,
        subject: cell.subject,
        params: { number: cell.subject, others: earlier.map((each) => each.text).join('；') },
      },
    ];
  });
}

/** JY1320: research groups of which no part was given. */
export function missingParts(main: TypedForm, parts: readonly TypedForm[]): readonly Finding[] {
  const given = new Set(parts.map((part) => part.plan.part?.group));
  const missing = (main.plan.lists['researchGroups'] ?? []).filter(({ code }) => !given.has(code));
  if (missing.length === 0) return [];
  return [
    {
      code: 'JY1320',
      where: { file: main.file },
      found: missing.map(({ zh }) => zh).join('、'),
      params: { count: missing.length },
    },
  ];
}
