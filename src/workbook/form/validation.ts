import type { PlanListEntry, PlanQuestion } from '../../model/form-plan.js';
import type { ValidationRule } from './layout.js';

type Question = Pick<PlanQuestion, 'type' | 'hint' | 'optional'>;

/** Largest count that a cell takes. */
export const LARGEST_COUNT = 9999;
/** Longest text of a cell whose question says nothing. */
export const LONGEST_TEXT = 500;
const LONGEST_WEEKS = 120;

/** Excel's own limits, in characters. */
const LIMITS = { title: 32, prompt: 255, error: 225, inlineList: 255 } as const;
const LONGEST_INLINE = 12;

/** The number of a row of a form, such as T001 or G01: lists with them are the school's own. */
const ISSUED_NUMBER = /^[A-Z]\d{2,4}$/;

/** Whether a list differs from school to school. */
export const isOwnList = (entries: readonly PlanListEntry[]): boolean =>
  entries.length === 0 || entries.some((entry) => ISSUED_NUMBER.test(entry.code));

/** The list as a drop-down holds it in itself, or `null` where it must be a range (long, the school's own, or with commas). */
export function inlineList(entries: readonly PlanListEntry[]): string | null {
  if (isOwnList(entries) || entries.length > LONGEST_INLINE) return null;
  if (entries.some((entry) => /[,"]/.test(entry.zh))) return null;
  const list = entries.map((entry) => entry.zh).join(',');
  return list.length > LIMITS.inlineList ? null : `"${list}"`;
}

/** Names of the ranges of the lists, in the order of the plan. */
export const listRangeName = (index: number): string => `jy_list_${index + 1}`;

/** What a cell accepts, and what it says when it is entered and when something else is typed. */
export function validationRule(
  question: Question,
  label: string,
  lists: Readonly<Record<string, readonly PlanListEntry[]>>,
): ValidationRule {
  const { type } = question;
  const base = { promptTitle: label.slice(0, LIMITS.title), prompt: promptText(question).slice(0, LIMITS.prompt) };
  switch (type.kind) {
    case 'count':
      return { ...base, type: 'whole', formulae: ['0', String(LARGEST_COUNT)], error: COUNT_ERROR };
    case 'decimal':
      return { ...base, type: 'decimal', formulae: ['0', String(LARGEST_COUNT)], error: DECIMAL_ERROR };
    case 'date':
      return { ...base, type: 'date', formulae: ['2000-01-01', '2099-12-31'], error: DATE_ERROR };
    case 'weeks':
      return { ...base, type: 'textLength', formulae: ['0', String(LONGEST_WEEKS)], error: WEEKS_ERROR };
    case 'text':
      return {
        ...base,
        type: 'textLength',
        formulae: ['0', String(type.max ?? LONGEST_TEXT)],
        error: textError(type.max),
      };
    case 'choice': {
      const entries = lists[type.list] ?? [];
      const range = listRangeName(Object.keys(lists).indexOf(type.list));
      return { ...base, type: 'list', formulae: [inlineList(entries) ?? range], error: choiceError(entries) };
    }
  }
}

const COUNT_ERROR = `请填 0 到 ${LARGEST_COUNT} 的整数，只填数字，不带单位。没有开展请填 0。`;
const DECIMAL_ERROR = `请填 0 到 ${LARGEST_COUNT} 的数字，不带单位。`;
const DATE_ERROR = '请填日期，年月日都要，如 2026-03-15。';
const WEEKS_ERROR = '请填周次数字，用逗号隔开，如 3,7。';
const textError = (max = LONGEST_TEXT): string => `文字太长，请控制在 ${max} 字以内。`;

const choiceError = (entries: readonly PlanListEntry[]): string =>
  isOwnList(entries)
    ? '下拉列表中没有这一项。请点单元格右侧的箭头选择，或照列表输入编号。'
    : `请从下拉列表中选择：${entries.map((entry) => entry.zh).join('、')}`.slice(0, LIMITS.error);

function promptText({ type, hint, optional }: Question): string {
  const advice = hint?.includes(ADVICE_MARK) ? '' : adviceFor(type);
  return [hint ?? '', advice, optional ? '没有可以不填。' : ''].filter((part) => part !== '').join('\n');
}

/** Hints that already say what to do when there is nothing. */
const ADVICE_MARK = '填 0';

function adviceFor(type: PlanQuestion['type']): string {
  switch (type.kind) {
    case 'count':
      return '填整数，没有填 0。';
    case 'decimal':
      return '填数字，没有填 0。';
    case 'date':
      return '填年月日，如 2026-03-15。';
    case 'weeks':
      return '填周次，用逗号隔开，如 3,7。';
    case 'text':
      return type.max === undefined ? '' : `不超过 ${type.max} 字。`;
    case 'choice':
      return '点右侧箭头选择。';
  }
}

/** Formula that is true where a cell holds something it must not; `null` where Excel's own check is enough. */
export function wrongFormula(
  type: PlanQuestion['type'],
  cell: string,
  lists: Readonly<Record<string, readonly PlanListEntry[]>>,
): string | null {
  switch (type.kind) {
    case 'count':
      return `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${LARGEST_COUNT},${cell}<>INT(${cell})),${cell}<>"")`;
    case 'decimal':
      return `IF(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${LARGEST_COUNT}),${cell}<>"")`;
    case 'date':
      return `IF(ISNUMBER(${cell}),OR(${cell}<36526,${cell}>73050),${cell}<>"")`;
    case 'choice':
      return wrongChoice(cell, lists[type.list] ?? []);
    case 'weeks':
    case 'text':
      return null;
  }
}

function wrongChoice(cell: string, entries: readonly PlanListEntry[]): string | null {
  if (inlineList(entries) === null) return null;
  return `AND(${[`${cell}<>""`, ...entries.map((entry) => `${cell}<>"${entry.zh}"`)].join(',')})`;
}
