import { withoutPrivate } from '../checks/private-findings.js';
import { envelope } from '../documents/envelope.js';
import { nameBasedId } from '../documents/hasher.js';
import { render } from '../messages/render.js';
import type { Finding } from '../model/finding.js';
import type { Findings, Language } from '../model/generated/documents.js';
import { makeFindings } from '../output/findings-document.js';
import { verdictLine } from '../output/verdict-line.js';
import { explainFindings } from '../workflows/explain-findings.js';
import type { BatchEntry } from './batch.js';
import { exitOfFindings } from './exit-codes.js';
import { nodeHasher } from './node-hasher.js';
import type { Session, SessionOptions } from './session.js';

/** Issuer and date of a report that was made before any programme could be loaded. */
const UNKNOWN_ISSUER = { id: 'unknown', name: '—' };
const UNKNOWN_DATE = '2000-01-01';

/** The findings document of a run, without numbers of persons. Without a session there is no programme whose severities would count. */
export function findingsReport(
  session: Session | null,
  entries: readonly BatchEntry[],
  { lang, version, issuedOn }: SessionOptions,
): Findings {
  const stamp = session?.desk.stamp ?? {
    issued: issuedOn ?? UNKNOWN_DATE,
    issuer: UNKNOWN_ISSUER,
    producer: { tool: 'jiaoyan', version },
    lang,
  };
  const programme = session?.assessment.programme;
  return makeFindings({
    files: entries.map((entry) => ({
      file: entry.file,
      findings: explainFindings(entry).map(withoutPrivate),
      unreadable: entry.unreadable,
      ...(entry.context ? { context: true } : {}),
      ...(entry.subject === undefined ? {} : { school: entry.subject }),
    })),
    waivers: session?.waivers,
    ruleset: programme?.ruleset ?? [],
    language: lang,
    envelope: {
      ...envelope(stamp),
      id: nameBasedId(nodeHasher, 'findings', programme?.id ?? '', ...entries.map((entry) => entry.file)),
    },
    fingerprint: (text) => nodeHasher.sha256(text),
  });
}

/** The last line of a check, for people. */
export const summaryLine = (report: Findings): string => verdictLine(report);

/** Findings as plain sentences, for commands that make no report. */
export const toldFindings = (findings: readonly Finding[], lang: Language): readonly string[] =>
  findings.map((finding) => {
    const { message, fix } = render(withoutPrivate(finding), lang);
    const { file } = finding.where;
    // A sentence that names its file itself need not have it in front as well.
    const place = file === undefined || message.includes(file) ? '' : `${file}：`;
    return `${finding.code} ${place}${message}${lang === 'en' ? ' ' : ''}${fix}`;
  });

/** How a command ends that findings kept from its work: their exit code, and what they say. */
export const refusal = (
  findings: readonly Finding[],
  { lang }: { readonly lang: Language },
): { readonly code: number; readonly told: readonly string[] } => ({
  code: exitOfFindings(findings),
  told: toldFindings(findings, lang),
});
