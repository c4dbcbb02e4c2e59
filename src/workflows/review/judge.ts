import type { Finding } from '../../model/finding.js';
import type { Review } from '../../model/generated/documents.js';
import { compare, decimal } from '../../model/rational.js';
import type {
  CountedAnswer,
  ReviewAnswer,
  ReviewAnswers,
  ReviewPlan,
  ReviewRow,
  ReviewSheet,
} from '../../model/review-plan.js';

type Score = Review['scores'][number];

/** What a review workbook comes to: awards by sheet, and what is wrong or missing. */
export interface Judged {
  readonly sheets: readonly { readonly sheet: ReviewSheet; readonly scores: readonly Score[] }[];
  readonly counted: NonNullable<Review['counted']>;
  /** Indicators that were judged, of all that were to be. */
  readonly judged: number;
  readonly due: number;
  readonly findings: readonly Finding[];
}

/**
 * Turns what was typed into awards. Agreement is written out as the score agreed to, exactly; what was neither ticked
 * nor scored is not judged and named (JY6187), never taken for agreement.
 */
export function judge(plan: ReviewPlan, { answers, counted, findings }: ReviewAnswers, file: string): Judged {
  const found: Finding[] = [...findings];
  const sheets = plan.sheets.map((sheet) => {
    const own = answers.filter((answer) => answer.sheet === sheet);
    const scores = own.flatMap((answer): readonly Score[] => {
      const judgement = judgementOf(plan, answer, file);
      if (judgement.kind === 'fault') found.push(judgement.finding);
      return judgement.kind === 'score' ? [judgement.score] : [];
    });
    const open = own.filter((answer) => isBlank(answer));
    if (open.length > 0) found.push(unjudged(sheet, open, file));
    return { sheet, scores };
  });
  const judged = sheets.reduce((sum, { scores }) => sum + scores.length, 0);
  if (judged === 0 && found.every(({ code }) => code === UNJUDGED || code === COUNT_DIFFERS))
    return nothing(found, file, answers.length);
  return {
    sheets,
    counted: counted.map(({ person, column, reported, counted: value }) => ({
      person,
      metric: column.metric,
      ...(column.period === '' ? {} : { period: column.period }),
      ...(reported === null ? {} : { reported }),
      counted: value,
    })),
    judged,
    due: answers.length,
    findings: inOrder(plan, [...found, ...counted.flatMap((answer) => countDiffers(plan, answer, file))]),
  };
}

/** In the order of the sheets and their rows, as one mends them. */
function inOrder(plan: ReviewPlan, findings: readonly Finding[]): readonly Finding[] {
  const names = [...plan.sheets.map(({ name }) => name), plan.counting?.name];
  const sheetOf = ({ where }: Finding): number => names.indexOf(where.sheet);
  const rowOf = ({ where }: Finding): number => Number(/\d+$/.exec(where.cell ?? '')?.[0] ?? 0);
  return [...findings].sort((a, b) => sheetOf(a) - sheetOf(b) || rowOf(a) - rowOf(b));
}

const UNJUDGED = 'JY6187';
const COUNT_DIFFERS = 'JY6195';

const nothing = (found: readonly Finding[], file: string, due: number): Judged => ({
  sheets: [],
  counted: [],
  judged: 0,
  due,
  findings: [
    ...found.filter(({ code }) => code !== UNJUDGED),
    { code: 'JY6186', where: { file }, expected: String(due) },
  ],
});

const isBlank = ({ agreed, score, unreadable }: ReviewAnswer): boolean => !agreed && score === null && !unreadable;

type Judgement =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'fault'; readonly finding: Finding }
  | { readonly kind: 'none' };

/** The award of an indicator, the finding that says what is wrong with it, or nothing. */
function judgementOf(plan: ReviewPlan, answer: ReviewAnswer, file: string): Judgement {
  const { row, score, agreed, reason, unreadable } = answer;
  const { standing, indicator } = row;
  if (unreadable || isBlank(answer)) return { kind: 'none' };
  const fault = faultOf(answer);
  if (fault) return { kind: 'fault', finding: finding(plan, answer, { ...fault, file }) };
  const why = reason === null ? {} : { reason };
  const awarded =
    standing && (agreed || isStanding(answer))
      ? { awarded: standing.exact, agreed: true }
      : { awarded: plainDecimal(score ?? '0') };
  return { kind: 'score', score: { indicator, ...awarded, ...why } };
}

/** Whether the typed score is the one that stands, as it is printed. */
const isStanding = ({ row: { standing }, score }: ReviewAnswer): boolean =>
  standing !== null && score !== null && compare(decimal(score), decimal(standing.printed)) === 0;

/** What is wrong with a judgement, and in which of its cells. */
function faultOf(answer: ReviewAnswer): { readonly code: string; readonly cell: Cell } | null {
  const { row, sheet, score, agreed, reason } = answer;
  if (agreed && row.standing === null) return { code: 'JY6198', cell: 'agreed' };
  if (score === null || isStanding(answer)) return null;
  if (agreed) return { code: 'JY6190', cell: 'score' };
  if (compare(decimal(score), decimal(row.points)) > 0) return { code: 'JY6188', cell: 'score' };
  if ((score.split('.')[1]?.length ?? 0) > sheet.decimals) return { code: 'JY6189', cell: 'score' };
  return row.standing !== null && reason === null ? { code: 'JY6191', cell: 'reason' } : null;
}

/** `2.50` is `2.5`. */
const plainDecimal = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

type Cell = keyof ReviewAnswer['cells'];

/** A finding at a cell of an indicator. */
function finding(
  { lowerName }: ReviewPlan,
  { sheet, row, score, cells }: ReviewAnswer,
  { code, cell, file }: { readonly code: string; readonly cell: Cell; readonly file: string },
): Finding {
  return {
    code,
    where: { file, sheet: sheet.name, cell: cells[cell], label: `${row.indicator} ${row.name}` },
    subject: sheet.subject,
    indicator: row.indicator,
    ...(score === null ? {} : { found: score }),
    params: paramsOf(code, sheet, row, lowerName),
  };
}

/** What the sentence of a code needs to know of the indicator. */
function paramsOf(code: string, { decimals }: ReviewSheet, row: ReviewRow, lower: string): Finding['params'] & object {
  if (code === 'JY6188') return { points: row.points };
  if (code === 'JY6189') return { decimals };
  return row.standing === null ? {} : { standing: row.standing.printed, lower };
}

/** Enough to see which; the sheet shows the rest in yellow. */
const MOST_NAMED = 12;

function unjudged(sheet: ReviewSheet, open: readonly ReviewAnswer[], file: string): Finding {
  const [first] = open;
  const named = open.slice(0, MOST_NAMED).map(({ row }) => row.indicator);
  return {
    code: UNJUDGED,
    where: { file, sheet: sheet.name, ...(first ? { cell: first.cells.agreed } : {}), label: sheet.name },
    subject: sheet.subject,
    found: String(open.length),
    params: { indicators: `${named.join('、')}${open.length > MOST_NAMED ? ' 等' : ''}` },
  };
}

function countDiffers(plan: ReviewPlan, answer: CountedAnswer, file: string): readonly Finding[] {
  const { person, column, reported, counted, cell } = answer;
  if (counted === (reported ?? '')) return [];
  return [
    {
      code: COUNT_DIFFERS,
      where: { file, sheet: plan.counting?.name ?? '', cell, label: `${person} ${column.header}` },
      subject: person,
      found: counted,
      ...(reported === null ? {} : { expected: reported }),
    },
  ];
}
