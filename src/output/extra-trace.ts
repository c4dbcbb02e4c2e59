import { word } from '../messages/ui/words.js';
import type {
  BonusItem,
  DeductionItem,
  EligibilityItem,
  Grade,
  Language,
  Localized,
  Result,
  VetoItem,
} from '../model/generated/documents.js';
import { parseRational, toDecimal } from '../model/rational.js';
import { joined, listed, type TraceNames, type TraceSetting, titleOf } from './trace/names.js';

/** A language, and names for codes. */
export interface ExtraTraceSetting {
  readonly language: Language;
  readonly names?: TraceNames;
}

const full = ({ language, names = {} }: ExtraTraceSetting): TraceSetting => ({ language, names });

const sentence = (item: Localized & { readonly id: string }, text: string, setting: ExtraTraceSetting): string => {
  const { language } = setting;
  const head = word('trace.head', language, { id: item.id, title: titleOf(item, full(setting)) });
  return `${head}${text}${word('trace.end', language)}`.trimEnd();
};

/** Points as a decimal without needless noughts: `2`, `0.5`. */
const points = (fraction: string): string => {
  const value = parseRational(fraction);
  return value === null ? fraction : toDecimal(value, 2).replace(/\.?0+$/, '');
};

/** Which items earned a bonus, and which repeat one that is counted already. */
export function traceBonus(item: BonusItem, result: Result['bonus'][number], setting: ExtraTraceSetting): string {
  const { language } = setting;
  if (result.awarded === null || result.inputs === null)
    return sentence(item, word('trace.bonus.blank', language), setting);
  const counted = result.inputs.filter((entry) => entry.counted);
  if (counted.length === 0) return sentence(item, word('trace.bonus.none', language), setting);
  const items = counted.map(({ level }) =>
    word('trace.bonus.item', language, {
      level: setting.names?.code?.(item.rule.level, level) ?? level,
      points: item.rule.table[level] ?? '0',
    }),
  );
  const repeated = result.inputs.length - counted.length;
  const parts = [
    word('trace.bonus.awarded', language, { points: points(result.awarded) }),
    word('trace.bonus.counted', language, { items: listed(items, language) }),
    ...(repeated === 0 ? [] : [word('trace.bonus.repeated', language, { count: repeated })]),
    word('trace.bonus.cap', language, { cap: item.rule.cap }),
  ];
  return sentence(item, joined(parts, language), setting);
}

/** What was recorded against the subject, and the points it costs. */
export function traceDeduction(
  item: DeductionItem,
  result: Result['deductions'][number],
  setting: ExtraTraceSetting,
): string {
  const { language } = setting;
  if (result.events === 0) return sentence(item, word('trace.deduction.none', language), setting);
  const values = {
    count: result.events,
    each: item.rule.perEvent,
    cap: item.rule.cap,
    points: points(result.taken),
  };
  return sentence(item, word('trace.deduction.taken', language, values), setting);
}

const GRADE_CAP = 'grade-cap:';

/** What a veto that was hit leads to. */
export function traceVeto(
  item: VetoItem,
  result: Result['vetoes'][number],
  setting: ExtraTraceSetting & { readonly grades: readonly Grade[] },
): string {
  const { language, grades } = setting;
  const { effect, events: count } = result;
  if (effect.startsWith(GRADE_CAP)) {
    const code = effect.slice(GRADE_CAP.length);
    const grade = grades.find((candidate) => candidate.code === code);
    const name = (language === 'en' ? grade?.en : grade?.zh) ?? code;
    return sentence(item, word('trace.veto.cap', language, { count, grade: name }), setting);
  }
  if (effect === 'disqualify-award') return sentence(item, word('trace.veto.disqualify', language, { count }), setting);
  if (effect === 'revoke-title') return sentence(item, word('trace.veto.revoke', language, { count }), setting);
  return sentence(item, word('trace.veto.other', language, { count, effect }), setting);
}

/** Whether a condition of an award is met. */
export function traceEligibility(
  item: EligibilityItem,
  result: Result['eligibility'][number],
  setting: ExtraTraceSetting,
): string {
  const { language } = setting;
  if (result.met === null) return sentence(item, word('trace.eligibility.unknown', language), setting);
  if (result.met) return sentence(item, word('trace.eligibility.met', language), setting);
  return sentence(item, word(item.soft ? 'trace.eligibility.unmetSoft' : 'trace.eligibility.unmet', language), setting);
}
