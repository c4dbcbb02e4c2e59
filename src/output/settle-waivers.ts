import type { Finding } from '../model/finding.js';
import type { Waivers } from '../model/generated/documents.js';

export type Waiver = Waivers['waivers'][number];

/** The waivers of a run: the file they stand in, and the day that the run counts as. */
export interface WaiverSource {
  readonly file: string;
  readonly waivers: readonly Waiver[];
  /** ISO date: the day of the run, or the one that the user gave. */
  readonly date: string;
}

/** What a waiver may be about. */
export interface Waivable {
  readonly finding: Finding;
  readonly school: string;
  readonly fingerprint: string;
}

export interface SettledWaivers<T extends Waivable> {
  /** The waiver of each finding that has one. */
  readonly waiverOf: ReadonlyMap<T, Waiver>;
  /** What is to be said of the waivers themselves: JY8121 expired, JY8122 of nothing, JY8123 not allowed, JY8124 of a day to come. */
  readonly findings: readonly Finding[];
}

/** Families that nobody may wave through: files, integrity, personal data. */
const NEVER_WAIVED = /^JY[089]/;

/** Which findings are waived. Where several waivers fit, the first one counts; the others are not told as idle. */
export function settleWaivers<T extends Waivable>(
  source: WaiverSource | undefined,
  waivables: readonly T[],
): SettledWaivers<T> {
  const waiverOf = new Map<T, Waiver>();
  if (!source) return { waiverOf, findings: [] };
  const byCode = new Map<string, T[]>();
  for (const waivable of waivables) {
    const alike = byCode.get(waivable.finding.code);
    if (alike) alike.push(waivable);
    else byCode.set(waivable.finding.code, [waivable]);
  }
  const findings = source.waivers.flatMap((waiver, index): readonly Finding[] => {
    const fault = forbidden(waiver, source);
    if (fault !== null) return [toldOf(source, waiver, index, fault)];
    const fitting = (byCode.get(waiver.code) ?? []).filter((waivable) => fits(waiver, waivable));
    for (const waivable of fitting) if (!waiverOf.has(waivable)) waiverOf.set(waivable, waiver);
    return fitting.length === 0 ? [toldOf(source, waiver, index, 'JY8122')] : [];
  });
  return { waiverOf, findings };
}

function forbidden({ code, on, expires }: Waiver, { date }: WaiverSource): string | null {
  if (NEVER_WAIVED.test(code)) return 'JY8123';
  if (expires < date || expires < on) return 'JY8121';
  return on > date ? 'JY8124' : null;
}

/** `school` is about the school as a whole, `school/row` about a row, `school/*` about everything of the school. */
function fits({ subject, fingerprint }: Waiver, waivable: Waivable): boolean {
  const [school = '', row = ''] = subject.split('/');
  if (school !== waivable.school) return false;
  if (fingerprint !== undefined && fingerprint !== waivable.fingerprint) return false;
  const { subject: own = '' } = waivable.finding;
  return row === '*' || row === (own === waivable.school ? '' : own);
}

function toldOf({ file, date }: WaiverSource, waiver: Waiver, index: number, code: string): Finding {
  const { subject, fingerprint, expires, on } = waiver;
  const params: Readonly<Record<string, Finding['params']>> = {
    JY8121: { expires, date },
    JY8122: fingerprint === undefined ? {} : { fingerprint },
    JY8124: { on, date },
  };
  return {
    code,
    where: { file, pointer: `/waivers/${index}` },
    found: waiver.code,
    subject,
    params: { code: waiver.code, ...params[code] },
  };
}
