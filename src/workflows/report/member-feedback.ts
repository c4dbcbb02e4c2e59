import { type WordKey, word } from '../../messages/ui/words.js';
import type { MemberInputs, ThresholdCount } from '../../model/generated/documents.js';
import { decimal, divide, rational, sum, toDecimal } from '../../model/rational.js';
import { memberMisses, NOT_APPLICABLE } from '../../scoring/rules/members.js';
import { entriesOf, type MetricIndex } from '../../standards/metric-index.js';
import { counted, innerName } from './metric-words.js';

const LANGUAGE = 'zh-CN';

/** How many members there are, how many missed the target at least once, and the same by periods. */
interface Counts {
  readonly all: number;
  readonly missed: number;
  readonly due: number;
  readonly misses: number;
}

type Entry = MemberInputs['histogram'][number];

const applicable = ({ values }: Entry): readonly string[] => values.filter((value) => value !== NOT_APPLICABLE);

function countsOf(rule: ThresholdCount, inputs: MemberInputs): Counts {
  const counted = inputs.histogram.filter((entry) => applicable(entry).length > 0);
  const missing = counted.filter((entry) => memberMisses(rule, { ...inputs, histogram: [entry] }) > 0);
  const total = (entries: readonly Entry[]): number => entries.reduce((count, { members }) => count + members, 0);
  return {
    all: total(counted),
    missed: total(missing),
    due: counted.reduce((count, entry) => count + entry.members * applicable(entry).length, 0),
    misses: memberMisses(rule, inputs),
  };
}

/** Why a count over members or periods did not earn all its points. */
export function membersCost(metrics: MetricIndex, rule: ThresholdCount, inputs: MemberInputs): string {
  const counts = countsOf(rule, inputs);
  const metric = nameOf(metrics, rule);
  if (counts.all === 0) return word('papers.feedback.nobody', LANGUAGE, { metric });
  if (rule.credit === 'mean') return valueSentence(metrics, rule, averageOf(inputs));
  if (rule.over === undefined) return ownPeriods(metrics, rule, inputs);
  const periodic = periodOf(rule);
  return word('papers.feedback.members', LANGUAGE, {
    all: unit(rule, counts.all),
    missed: unit(rule, counts.missed),
    target: targetOf(metrics, rule),
    times: periodic ? timesOf(rule, periodic) : undefined,
    due: counts.due,
    misses: counts.misses,
  });
}

/** The step that follows from it, without a full stop. */
export function membersNext(metrics: MetricIndex, rule: ThresholdCount, inputs: MemberInputs): string {
  const { all, missed } = countsOf(rule, inputs);
  if (all === 0) return '';
  const metric = nameOf(metrics, rule);
  const target = plainTarget(metrics, rule);
  if (rule.over === undefined || rule.credit === 'mean') return word('papers.next.value', LANGUAGE, { metric, target });
  return word(rule.op === '=' ? 'papers.next.members.equal' : 'papers.next.members', LANGUAGE, {
    who: unit(rule, all),
    metric,
    per: perOf(rule),
    target: rule.op === '=' ? measured(metrics, rule) : target,
    missed: unit(rule, missed),
  });
}

/** The subject itself is the only member: its periods are named. */
function ownPeriods(metrics: MetricIndex, rule: ThresholdCount, inputs: MemberInputs): string {
  const [own] = inputs.histogram;
  const periodic = periodOf(rule);
  const values = own?.values ?? [];
  if (!periodic || rule.credit !== 'each')
    return valueSentence(metrics, rule, values.map(codeName(metrics, rule)).join('、'));
  const missed = values.flatMap((value, place) =>
    memberMisses(rule, { ...inputs, histogram: [{ values: [value], members: 1 }] }) > 0
      ? [inputs.periods[place] ?? '']
      : [],
  );
  const { due } = countsOf(rule, inputs);
  return word('papers.feedback.periods', LANGUAGE, {
    all: word(`papers.feedback.periods.${periodic}`, LANGUAGE, { count: due }),
    missed: word(`papers.feedback.periods.${periodic}`, LANGUAGE, { count: missed.length }),
    target: targetOf(metrics, rule),
    names: missed.length > MOST_NAMED ? undefined : missed.map((period) => periodName(periodic, period)).join('、'),
  });
}

const MOST_NAMED = 8;

const periodName = (periodic: Periodic, period: string): string =>
  periodic === 'semester' ? `第 ${period} 学期` : periodic === 'teachingWeek' ? `${period} 周` : period;

const valueSentence = (metrics: MetricIndex, rule: ThresholdCount, value: string): string =>
  word('papers.feedback.value', LANGUAGE, {
    metric: nameOf(metrics, rule),
    value,
    target: plainTarget(metrics, rule),
  });

/** Mean over members of the mean over their periods, as the rule takes it. */
function averageOf({ histogram }: MemberInputs): string {
  const counted = histogram.filter((entry) => applicable(entry).length > 0);
  const members = rational(counted.reduce((count, entry) => count + entry.members, 0));
  const means = counted.map((entry) => divide(sum(applicable(entry).map(decimal)), rational(applicable(entry).length)));
  const weighted = counted.map((entry, place) =>
    Array.from({ length: entry.members }, () => means[place] ?? rational(0)),
  );
  return toDecimal(divide(sum(weighted.flat()), members), 2);
}

const nameOf = (metrics: MetricIndex, { metric }: ThresholdCount): string =>
  innerName(metrics.byId.get(metric)?.zh ?? metric);

const codeName =
  (metrics: MetricIndex, { metric: id }: ThresholdCount) =>
  (code: string): string => {
    const metric = metrics.byId.get(id);
    return (metric && entriesOf(metrics, metric).find((entry) => entry.code === code)?.zh) ?? code;
  };

type Periodic = 'semester' | 'month' | 'teachingWeek';

const periodOf = ({ per }: ThresholdCount): Periodic | null => (per === 'none' || per === 'schoolYear' ? null : per);

const UNITS: ReadonlySet<string> = new Set(['person', 'researchGroup', 'preparationGroup', 'group', 'item']);

/** `18 人`, `3 个教研组`. */
const unit = ({ over }: ThresholdCount, count: number): string => {
  const key = `papers.feedback.${over !== undefined && UNITS.has(over) ? over : 'other'}` as WordKey;
  return word(key as 'papers.feedback.person', LANGUAGE, { count });
};

const timesOf = ({ over }: ThresholdCount, periodic: Periodic): string => {
  const who = over === 'person' ? '人' : over === 'item' ? '项' : '组';
  return `每${who}每${word(`papers.feedback.times.${periodic}`, LANGUAGE)}`;
};

const perOf = ({ per }: ThresholdCount): string => (per === 'none' ? '' : word(`papers.feedback.per.${per}`, LANGUAGE));

/** `每学期 20 节`; what is not a least number is told with its metric. */
function targetOf(metrics: MetricIndex, rule: ThresholdCount): string {
  const per = perOf(rule);
  if (rule.op === '>=')
    return word('papers.feedback.target.least', LANGUAGE, { per, target: measured(metrics, rule) }).trim();
  return word('papers.feedback.target.other', LANGUAGE, {
    metric: joined(per, nameOf(metrics, rule)),
    target: comparison(metrics, rule),
  });
}

/** `每学期` before a name that begins with 学期 says it once. */
const joined = (per: string, name: string): string => (name.startsWith(per.slice(1)) ? `每${name}` : `${per}${name}`);

/** `每学期不少于 20 节`. */
const plainTarget = (metrics: MetricIndex, rule: ThresholdCount): string =>
  `${perOf(rule)}${comparison(metrics, rule)}`;

function measured(metrics: MetricIndex, rule: ThresholdCount): string {
  const targets = (Array.isArray(rule.target) ? rule.target : [rule.target]) as readonly (string | number)[];
  const shown = targets.map((target) => codeName(metrics, rule)(String(target)));
  return targets.every(isCount) ? counted(nameOf(metrics, rule), shown.join('、')) : `“${shown.join('、')}”`;
}

const isCount = (target: string | number): boolean => /^[\d.]+$/.test(String(target));

function comparison(metrics: MetricIndex, rule: ThresholdCount): string {
  if (rule.op === 'between') {
    const [low, high] = (Array.isArray(rule.target) ? rule.target : [rule.target, rule.target]) as readonly unknown[];
    return word('trace.op.between', LANGUAGE, { low: String(low), high: String(high) });
  }
  if (rule.op === '=' && !isCount(String(rule.target))) return `为${measured(metrics, rule)}`;
  return word(`trace.op.${rule.op}`, LANGUAGE, { target: measured(metrics, rule) });
}
