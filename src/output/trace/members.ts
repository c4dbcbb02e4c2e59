import { word } from '../../messages/ui/words.js';
import type { Language, MemberInputs, ThresholdCount } from '../../model/generated/documents.js';
import { add, decimal, divide, multiply, type Rational, rational, sum, toDecimal, ZERO } from '../../model/rational.js';
import { joined, listed, type TraceSetting } from './names.js';
import { meets, targetText } from './targets.js';

const NOT_APPLICABLE = '-';
const MOST_LINES = 4;

/** Members that agree in how many of their periods reach the target. */
interface Line {
  readonly members: number;
  readonly met: number;
  readonly periods: number;
}

/** How the share of a threshold-count came about, without the share itself. */
function memberTrace(rule: ThresholdCount, inputs: MemberInputs, setting: TraceSetting): readonly string[] {
  const { language } = setting;
  const counted = inputs.histogram
    .map(({ values, members }) => ({ values: values.filter((value) => value !== NOT_APPLICABLE), members }))
    .filter(({ values }) => values.length > 0);
  const population = total(counted);
  if (rule.over !== undefined && population === 0) return [word('trace.nobody', language)];
  const excluded = total(inputs.histogram) - population;
  return [
    ...(rule.over === undefined
      ? ownValues(rule, counted[0]?.values ?? [], setting)
      : memberLines(rule, counted, setting)),
    ...(excluded === 0 ? [] : [word('trace.members.excluded', language, { who: unit(rule, excluded, language) })]),
    ...(rule.over !== undefined && isPeriodic(rule) ? [averageText(rule, language)] : []),
  ];
}

type Counted = readonly { readonly values: readonly string[]; readonly members: number }[];

const total = (groups: readonly { readonly members: number }[]): number =>
  groups.reduce((count, { members }) => count + members, 0);

type Periodic = 'semester' | 'month' | 'teachingWeek';

const isPeriodic = (rule: ThresholdCount): boolean => rule.per !== 'none' && rule.per !== 'schoolYear';

const periodic = (rule: ThresholdCount): Periodic =>
  rule.per === 'month' || rule.per === 'teachingWeek' ? rule.per : 'semester';

/** The subject itself is the only member. */
function ownValues(rule: ThresholdCount, values: readonly string[], setting: TraceSetting): readonly string[] {
  const { language } = setting;
  const names = values.map((value) => setting.names.code?.(rule.metric, value) ?? value);
  const required = word('trace.required', language, { target: targetText(rule, setting) });
  if (rule.credit !== 'each') {
    return [
      word('trace.self.values', language, { values: listed(names, language) }),
      ...creditText(rule, [{ values, members: 1 }], language),
    ];
  }
  const met = values.filter((value) => meets(rule, value)).length;
  if (!isPeriodic(rule)) {
    return [required, word(met > 0 ? 'trace.self.reached' : 'trace.self.missed', language, { value: names[0] ?? '' })];
  }
  const periods = periodsText(rule, values.length, language);
  return [required, word('trace.self.periods', language, { periods, met, values: listed(names, language) })];
}

function memberLines(rule: ThresholdCount, counted: Counted, setting: TraceSetting): readonly string[] {
  const { language } = setting;
  const who = word('trace.population', language, { who: unit(rule, total(counted), language) });
  if (rule.credit !== 'each')
    return [who, ...valueLines(rule, counted, language), ...creditText(rule, counted, language)];
  const required = word('trace.required', language, { target: targetText(rule, setting) });
  return [who, required, ...reachedLines(rule, counted, language)];
}

/** `3 人 2 个学期都达到`, best first; many kinds are summed up in a last line. */
function reachedLines(rule: ThresholdCount, counted: Counted, language: Language): readonly string[] {
  const lines = linesOf(rule, counted);
  if (lines.length <= MOST_LINES) return lines.map((line) => lineText(rule, line, language));
  const rest = lines.slice(MOST_LINES - 1);
  const restText = word('trace.members.rest', language, {
    who: unit(rule, total(rest), language),
    periods: periodsText(
      rule,
      sumOf(rest, (line) => line.members * line.periods),
      language,
    ),
    met: sumOf(rest, (line) => line.members * line.met),
  });
  return [...lines.slice(0, MOST_LINES - 1).map((line) => lineText(rule, line, language)), restText];
}

const sumOf = (lines: readonly Line[], value: (line: Line) => number): number =>
  lines.reduce((count, line) => count + value(line), 0);

function linesOf(rule: ThresholdCount, counted: Counted): readonly Line[] {
  const lines = new Map<string, Line>();
  for (const { values, members } of counted) {
    const met = values.filter((value) => meets(rule, value)).length;
    const key = `${met}/${values.length}`;
    lines.set(key, { members: (lines.get(key)?.members ?? 0) + members, met, periods: values.length });
  }
  return [...lines.values()].sort((a, b) => b.met * a.periods - a.met * b.periods || b.periods - a.periods);
}

function lineText(rule: ThresholdCount, { members, met, periods: count }: Line, language: Language): string {
  const who = unit(rule, members, language);
  if (!isPeriodic(rule)) return word(met > 0 ? 'trace.members.reached' : 'trace.members.missed', language, { who });
  const periods = periodsText(rule, count, language);
  if (met === count)
    return word(count === 1 ? 'trace.members.allOne' : 'trace.members.all', language, { who, periods });
  if (met === 0) return word(count === 1 ? 'trace.members.noneOne' : 'trace.members.none', language, { who, periods });
  return word('trace.members.some', language, { who, periods, met });
}

/** The values themselves, where they are few. */
function valueLines(rule: ThresholdCount, counted: Counted, language: Language): readonly string[] {
  if (counted.length > MOST_LINES) return [];
  return counted.map(({ values, members }) =>
    word('trace.members.values', language, { who: unit(rule, members, language), values: listed(values, language) }),
  );
}

function creditText(rule: ThresholdCount, counted: Counted, language: Language): readonly string[] {
  const target = String(typeof rule.target === 'object' ? (rule.target[0] ?? '') : rule.target);
  if (rule.credit === 'proportional') return [word('trace.proportional', language, { target })];
  return [word('trace.mean', language, { average: toDecimal(averageOf(counted), 2), target })];
}

function averageOf(counted: Counted): Rational {
  const population = total(counted);
  if (population === 0) return ZERO;
  const means = counted.map(({ values, members }) =>
    multiply(rational(members), divide(sum(values.map(decimal)), rational(values.length))),
  );
  return divide(means.reduce(add, ZERO), rational(population));
}

function unit(rule: ThresholdCount, count: number, language: Language): string {
  const kind = unitKind(rule.over);
  if (count === 1) return word(`trace.unit.${kind}.one`, language);
  return word(`trace.unit.${kind}`, language, { count });
}

function unitKind(grain: ThresholdCount['over']): 'person' | 'group' | 'item' | 'other' {
  if (grain === 'person' || grain === 'researcher') return 'person';
  if (grain === 'group' || grain === 'researchGroup' || grain === 'preparationGroup') return 'group';
  return grain === 'item' || grain === 'evidence' ? 'item' : 'other';
}

function periodsText(rule: ThresholdCount, count: number, language: Language): string {
  const kind = periodic(rule);
  if (count === 1) return word(`trace.periods.${kind}.one`, language);
  return word(`trace.periods.${kind}`, language, { count });
}

function averageText(rule: ThresholdCount, language: Language): string {
  const period = word(`trace.period.${periodic(rule)}`, language);
  const kind = unitKind(rule.over);
  if (kind === 'person') return word('trace.average.people', language, { period });
  if (kind === 'group') return word('trace.average.groups', language, { period });
  return word('trace.average.both', language);
}

/** Parts of the sentence about members, as one text. */
export const memberText = (rule: ThresholdCount, inputs: MemberInputs, setting: TraceSetting): string =>
  joined(memberTrace(rule, inputs, setting), setting.language);
