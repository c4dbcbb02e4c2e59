import { privateNumbers } from '../checks/private-numbers.js';
import { entryOf } from '../messages/catalogue.js';
import { isExplainable } from '../messages/explainable.js';
import { nearestCode } from '../messages/nearest-code.js';
import type { Finding, Place } from '../model/finding.js';
import type { Explanation } from '../model/form-answers.js';

/** A file with what was found in it and what its school says of that. */
export interface ExplainedFile {
  readonly file: string;
  readonly findings: readonly Finding[];
  readonly explanations?: readonly Explanation[];
  /** Id of the school (or base …). */
  readonly subject?: string;
}

/**
 * The findings of a file with its explanations: an experience finding takes the explanation of its code and subject;
 * explanations that explain nothing get findings of their own (JY3701 of nothing, JY3702 no reason, JY3703 no code,
 * JY3704 a matter of logic). Hand in all findings of the file, also those that only a look at
 * several files gives.
 */
export function explainFindings(file: ExplainedFile): readonly Finding[] {
  const { findings, explanations = [] } = file;
  if (explanations.length === 0) return findings;
  // The search for private numbers looks into every cell and has told them; they do not go any further.
  const judged = explanations
    .filter(({ text }) => privateNumbers(text).length === 0)
    .map((explanation) => ({ explanation, fault: faultOf(file, explanation) }));
  const accepted = new Map<string, Explanation>();
  for (const { explanation, fault } of judged) {
    const key = keyOf(explanation.code, wholeOr(file, explanation.subject));
    if (fault === null && !accepted.has(key)) accepted.set(key, explanation);
  }
  const explained = findings.map((finding) => {
    const explanation = keysOf(file, finding).flatMap((key) => accepted.get(key) ?? [])[0];
    return explanation && isExplainable(finding.code) ? { ...finding, explanation: statementOf(explanation) } : finding;
  });
  return [...explained, ...judged.flatMap(({ fault }) => fault ?? [])];
}

/** The explanations that a submission takes along: a known code, a reason, nothing private. */
export const statedExplanations = (explanations: readonly Explanation[]): readonly Explanation[] =>
  explanations.filter(
    ({ code, text }) => isExplainable(code) && saysSomething(text) && privateNumbers(text).length === 0,
  );

const keyOf = (code: string, subject: string): string => `${code}\n${subject}`;

/** The school itself and nobody in particular are both the whole. */
const wholeOr = ({ subject: whole }: ExplainedFile, subject = ''): string => (subject === whole ? '' : subject);

/** A finding about several groups may be explained by any of them or by the whole; its own number comes first. */
function keysOf(file: ExplainedFile, { code, subject, params = {} }: Finding): readonly string[] {
  const own = keyOf(code, wholeOr(file, subject));
  const groups = params['groups'];
  if (typeof groups !== 'string') return [own];
  return [own, ...[...groups.split('、'), ''].map((group) => keyOf(code, group))];
}

const statementOf = ({ text, sheet, cells }: Explanation): NonNullable<Finding['explanation']> => ({
  text,
  sheet,
  ...(cells.text === undefined ? {} : { cell: cells.text }),
});

/** What is wrong with an explanation; `null` for one that explains something. */
function faultOf(file: ExplainedFile, explanation: Explanation): Finding | null {
  const { code, text } = explanation;
  const entry = entryOf(code);
  if (!entry) return unknownCode(file, explanation);
  const isFound = file.findings.some((finding) => finding.code === code);
  // Whoever has yet to give a reason is told at once that no reason will do.
  if (entry.class === 'logic' && (isFound || !saysSomething(text))) {
    return fault(file, explanation, 'JY3704', { part: 'code', params: { code } });
  }
  if (!saysSomething(text)) {
    return fault(file, explanation, 'JY3702', {
      part: 'text',
      ...(text === '' ? {} : { found: text }),
      params: { code },
    });
  }
  return isMatched(file, explanation) ? null : ofNothing(file, explanation);
}

const isMatched = (file: ExplainedFile, { code, subject }: Explanation): boolean =>
  file.findings.some((finding) => keysOf(file, finding).includes(keyOf(code, wholeOr(file, subject))));

function unknownCode(file: ExplainedFile, explanation: Explanation): Finding {
  const { code } = explanation;
  const near = code === '' ? undefined : nearestCode(code, isExplainable);
  return fault(file, explanation, 'JY3703', {
    part: 'code',
    ...(code === '' ? {} : { found: code }),
    ...(near === undefined ? {} : { suggest: { value: near, safe: false } }),
  });
}

/** As many numbers as a sentence can hold. */
const MOST_CANDIDATES = 6;

function ofNothing(file: ExplainedFile, explanation: Explanation): Finding {
  const { code, subject } = explanation;
  const owners = file.findings.flatMap((finding) =>
    finding.code === code && wholeOr(file, finding.subject) !== '' ? [finding.subject ?? ''] : [],
  );
  const candidates = [...new Set(owners)].slice(0, MOST_CANDIDATES).join('、');
  return fault(file, explanation, 'JY3701', {
    part: 'code',
    ...(subject === '' ? {} : { subject }),
    params: { code, ...(candidates === '' ? {} : { candidates }) },
  });
}

type FaultDetails = Omit<Finding, 'code' | 'where'> & { readonly part: 'code' | 'text' };

const HEADERS = { code: '问题代码', text: '情况说明' } as const;

function fault(file: ExplainedFile, explanation: Explanation, code: string, details: FaultDetails): Finding {
  const { part, ...rest } = details;
  const { sheet, cells, label, subject } = explanation;
  const cell = cells[part];
  const where: Place = {
    file: file.file,
    sheet,
    ...(cell === undefined ? {} : { cell }),
    label: `${label} ${HEADERS[part]}`.trim(),
  };
  return { code, where, ...(subject === '' ? {} : { subject }), ...rest };
}

/** Shorter than this, in characters that are read, is no reason. */
const SHORTEST = 4;

const EMPTY_PHRASES = new Set([
  '情况属实',
  '属实无误',
  '确认无误',
  '核对无误',
  '已经核对',
  '已核对过',
  '数据属实',
  '数据正确',
  '数据无误',
  '填写无误',
  '填写正确',
  '没有问题',
  '没有错误',
  '实际情况',
  '实际如此',
  '确实如此',
  '真实有效',
  '情况说明',
  '同上一行',
  '见上一行',
  '不需要说明',
  '无需说明',
  '以上属实',
  '特此说明',
  'none',
  'same',
  'true',
  'correct',
]);

/** Whether a text gives any reason: four characters or more that are read, not all the same, and no empty phrase. */
function saysSomething(text: string): boolean {
  const read = [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]/gu, ''),
  ];
  return read.length >= SHORTEST && new Set(read).size > 1 && !EMPTY_PHRASES.has(read.join(''));
}
