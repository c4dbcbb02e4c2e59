import type { Outcome } from '../../model/finding.js';
import type { Assessment } from '../assessment.js';
import type { Store } from '../ports.js';
import { assessmentOf, inForceThen } from './context-records.js';

/** The year's rules as a workspace holds them: plain data that a thread without the workspace can be given. */
export interface FrozenRules {
  /** Key and digest of what is in force. */
  readonly held: readonly (readonly [key: string, sha256: string])[];
  /** Digest and canonical text of its records. */
  readonly texts: readonly (readonly [sha256: string, text: string])[];
}

const RULES = ['context/', 'accepted/'] as const;

/** Takes the year's rules and last year's accepted results out of a workspace. */
export async function frozenRules(store: Store): Promise<FrozenRules> {
  const heads = (await Promise.all(RULES.map((prefix) => store.heads(prefix)))).flat();
  const records = await Promise.all(
    [...new Set(heads.map(({ sha256 }) => sha256))].map((sha256) => store.record(sha256)),
  );
  return {
    held: heads.map(({ key, sha256 }) => [key, sha256] as const),
    texts: records.flatMap((record) => (record ? [[record.sha256, record.text] as const] : [])),
  };
}

/** The year's assessment from frozen rules; the same as the workspace's own. */
export function assessmentOfRules({ held, texts }: FrozenRules): Promise<Outcome<Assessment>> {
  const records = new Map(texts);
  const reader = {
    record: async (sha256: string) => {
      const text = records.get(sha256);
      return text === undefined ? undefined : { sha256, kind: '', id: '', text };
    },
  };
  return assessmentOf(reader, inForceThen(new Map(held)));
}
