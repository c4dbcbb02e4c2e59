import type { FormPlan, PlanSheet } from '../../model/form-plan.js';
import type { RawSheet, RawWorkbook } from '../../model/raw-workbook.js';
import { EXPLANATION_HEADERS } from '../form/explanation-sheet.js';
import { nominationKey } from '../form/nomination-sheet.js';
import { foldText } from './cells.js';
import type { AnswerCollector } from './collector.js';

/** Share of a sheet's own texts (keys or headers) that a sheet must show to be taken for it. */
const LEAST_SHARE = 0.7;

/**
 * Finds the sheets that hold answers: by name, else by their keys and headers. Findings: JY1102 missing (or two that
 * could be it), JY1109 renamed, JY1110 a copy that is ignored.
 */
export function locateSheets(
  workbook: RawWorkbook,
  plan: FormPlan,
  collector: AnswerCollector,
): ReadonlyMap<PlanSheet, RawSheet> {
  const wanted = plan.sheets.filter(hasAnswers);
  const located = new Map<PlanSheet, RawSheet>();
  for (const sheet of wanted) {
    const found =
      workbook.sheets.find((raw) => raw.name === sheet.name) ??
      onlyOne(workbook.sheets.filter((raw) => foldText(raw.name) === foldText(sheet.name)));
    if (found) located.set(sheet, found);
  }
  const planned = new Set(plan.sheets.map((sheet) => sheet.name));
  const taken = new Set(located.values());
  const extra = workbook.sheets
    .filter((raw) => !taken.has(raw) && !planned.has(raw.name))
    .map((raw) => ({ raw, texts: textsOf(raw) }));
  for (const sheet of wanted) if (!located.has(sheet)) locateRenamed(sheet, extra, located, collector);
  tellCopies(
    extra.filter(({ raw }) => ![...located.values()].includes(raw)),
    located,
    collector,
  );
  return located;
}

const hasAnswers = (sheet: PlanSheet): boolean =>
  sheet.kind === 'fixed' || sheet.kind === 'open' || sheet.kind === 'nomination' || sheet.kind === 'explanation';

const onlyOne = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

/** A sheet of the file that is not called like one of the form. */
interface ExtraSheet {
  readonly raw: RawSheet;
  readonly texts: ReadonlySet<string>;
}

function textsOf(sheet: RawSheet): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of sheet.rows.values()) {
    for (const { value } of row.values()) if (value?.type === 'text') texts.add(foldText(value.value));
  }
  return texts;
}

/** Texts by which a planned sheet can be recognised: its keys, or its headers and first numbers. */
function marksOf(sheet: PlanSheet): readonly string[] {
  switch (sheet.kind) {
    case 'fixed':
      return sheet.rows.map((row) => foldText(row.key));
    case 'nomination':
      return sheet.blocks.flatMap((block) => block.rows.map((row) => foldText(nominationKey(block, row))));
    case 'open':
      return [
        ...sheet.columns.map((column) => foldText(column.header)),
        ...sheet.rows.slice(0, 3).map((row) => foldText(row.id)),
      ];
    case 'explanation':
      return [...Object.values(EXPLANATION_HEADERS), ...sheet.numbers.slice(0, 3)].map(foldText);
    default:
      return [];
  }
}

function share(marks: readonly string[], texts: ReadonlySet<string>): number {
  return marks.length === 0 ? 0 : marks.filter((mark) => texts.has(mark)).length / marks.length;
}

function locateRenamed(
  sheet: PlanSheet,
  extra: readonly ExtraSheet[],
  located: Map<PlanSheet, RawSheet>,
  collector: AnswerCollector,
): void {
  const marks = marksOf(sheet);
  const free = extra.filter(({ raw }) => ![...located.values()].includes(raw));
  const candidates = free.filter(({ texts }) => share(marks, texts) >= LEAST_SHARE);
  const found = onlyOne(candidates)?.raw;
  // Whoever has nothing to explain loses nothing with the sheet.
  if (!found && sheet.kind === 'explanation' && candidates.length === 0) return;
  if (!found) {
    const names = candidates.map(({ raw }) => raw.name).join('、');
    collector.find(
      'JY1102',
      { sheet: sheet.name },
      { expected: sheet.name, ...(names === '' ? {} : { found: names, params: { candidates: candidates.length } }) },
    );
    return;
  }
  located.set(sheet, found);
  collector.find('JY1109', { sheet: found.name }, { found: found.name, expected: sheet.name });
}

function tellCopies(
  extra: readonly ExtraSheet[],
  located: ReadonlyMap<PlanSheet, RawSheet>,
  collector: AnswerCollector,
): void {
  for (const { raw, texts } of extra) {
    const original = [...located].find(([sheet]) => share(marksOf(sheet), texts) >= LEAST_SHARE);
    if (original) collector.find('JY1110', { sheet: raw.name }, { found: raw.name, expected: original[1].name });
  }
}
