import { word } from '../messages/ui/words.js';
import type { Indicator, IndicatorResult, Language, Source } from '../model/generated/documents.js';
import { decimal, parseRational, type Rational, toDecimal, ZERO } from '../model/rational.js';
import { checklistText, deadlineText, quotaTraceText } from './trace/judged.js';
import { memberText } from './trace/members.js';
import { joined, levelName, listed, shareText, type TraceNames, type TraceSetting, titleOf } from './trace/names.js';
import { ratioText } from './trace/ratio.js';

export type { TraceNames } from './trace/names.js';

/** What the trace of an indicator is made from. */
export interface IndicatorTraceInput {
  readonly indicator: Indicator;
  readonly result: IndicatorResult;
  /** Policy texts of the standard, for what a clause says. */
  readonly sources: readonly Source[];
  readonly names?: TraceNames;
}

/**
 * Where the points of an indicator come from, in one paragraph: the points, the cells, how the rule counts them, and
 * the clause that asks for it. Works for every rule type, and for what is blank, not applicable, waived or reviewed.
 */
export function traceIndicator(input: IndicatorTraceInput, language: Language): string {
  const { indicator, result, sources, names = {} } = input;
  const setting: TraceSetting = { language, names };
  const head = word('trace.head', language, { id: indicator.id, title: titleOf(indicator, setting) });
  const sentences = [
    pointsText(indicator, result, setting),
    basisText(indicator, result, setting),
    clausesText(indicator, sources, language),
  ];
  const end = word('trace.end', language);
  return `${head}${sentences.flatMap((sentence) => (sentence === null ? [] : [sentence + end])).join('')}`.trimEnd();
}

function pointsText(indicator: Indicator, result: IndicatorResult, setting: TraceSetting): string {
  const { language } = setting;
  if (result.waived) return word('trace.waived', language, result.waived);
  if (result.status === 'not-applicable') return word('trace.notApplicable', language);
  const full = word(indicator.key ? 'trace.fullKey' : 'trace.full', language, { points: indicator.points });
  const judged = (result.judged ?? []).filter(({ level }) => level > 1);
  if (judged.length > 0) return reviewedText(full, result, setting);
  if (result.status === 'blank') return word('trace.blank', language, { full, blanks: blanksText(result, language) });
  return word('trace.awarded', language, { full, awarded: result.printed ?? '' });
}

const MOST_BLANKS = 5;

function blanksText({ blanks = [] }: IndicatorResult, language: Language): string {
  const shown = listed(blanks.slice(0, MOST_BLANKS), language);
  if (blanks.length <= MOST_BLANKS) return shown;
  return word('trace.blanksMore', language, { blanks: shown, count: blanks.length });
}

function reviewedText(full: string, { judged = [], printed }: IndicatorResult, setting: TraceSetting): string {
  const { language } = setting;
  const level = levelName(1, setting);
  const own =
    printed === null
      ? word('trace.selfBlank', language, { full, level })
      : word('trace.selfAwarded', language, { full, level, awarded: printed });
  const others = [...judged].filter((entry) => entry.level > 1).sort((a, b) => a.level - b.level);
  const parts = others.map((entry) =>
    word('trace.judged', language, { level: levelName(entry.level, setting), awarded: shownPoints(entry.awarded) }),
  );
  const last = others.at(-1);
  const holds = last
    ? [word('trace.holds', language, { level: levelName(last.level, setting), awarded: shownPoints(last.awarded) })]
    : [];
  return joined([own, ...parts, ...holds], language);
}

/** Points as they are read: the mean of several reviewers may be a fraction. */
const shownPoints = (awarded: string): string => (awarded.includes('/') ? toDecimal(decimal(awarded), 2) : awarded);

function basisText(indicator: Indicator, result: IndicatorResult, setting: TraceSetting): string | null {
  const { language } = setting;
  if (result.status !== 'scored' || result.share === null) return null;
  const share = parseRational(result.share) ?? ZERO;
  const explained = ruleText(indicator, result, share, setting);
  const cells = listed(result.cells, language);
  const head = cells === '' ? word('trace.basisWithoutCells', language) : word('trace.basis', language, { cells });
  const parts = [...(explained === null ? [] : [explained]), shareText(share, language)];
  return head + parts.join(word('trace.semicolon', language));
}

/** How the rule counts what was reported, without points, cells and clauses; `null` where there is nothing to say. */
export function countedText({ indicator, result, names = {} }: IndicatorTraceInput, language: Language): string | null {
  if (result.status !== 'scored' || result.share === null) return null;
  return ruleText(indicator, result, parseRational(result.share) ?? ZERO, { language, names });
}

/** How the rule counts; `null` where the trace does not fit the rule. */
function ruleText(
  { rule }: Indicator,
  { inputs }: IndicatorResult,
  share: Rational,
  setting: TraceSetting,
): string | null {
  if (inputs?.type === 'ratio') return rule.type === 'ratio' ? ratioText(rule, inputs, setting) : null;
  if (inputs?.type === 'checklist') return rule.type === 'checklist' ? checklistText(rule, inputs, setting) : null;
  if (inputs?.type === 'graded') return word('trace.graded', setting.language, { level: inputs.level });
  if (inputs?.type !== 'members') return null;
  if (rule.type === 'threshold-count') return memberText(rule, inputs, setting);
  const single = inputs.histogram[0]?.values[0];
  if (single === undefined) return null;
  if (rule.type === 'deadline') return deadlineText(rule, single, share, setting);
  return rule.type === 'quota' ? quotaTraceText(rule, single, share, setting) : null;
}

function clausesText(indicator: Indicator, sources: readonly Source[], language: Language): string | null {
  if (indicator.clauses.length === 0) return null;
  const summaries = new Map(sources.flatMap((source) => source.clauses.map((clause) => [clause.id, clause.summary])));
  const clauses = indicator.clauses.map((id) => word('trace.clause', language, { id, summary: summaries.get(id) }));
  return word('trace.clauses', language, { clauses: listed(clauses, language) });
}
