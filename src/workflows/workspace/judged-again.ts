import type { Finding } from '../../model/finding.js';

/** How often somebody else may be quicker before the loser is told to begin again (JY8205). */
const MOST_TRIES = 5;

const CHANGED_MEANWHILE = 'JY8205';

/**
 * Does work that reads the workspace and then appends what follows with the heads it saw. Where somebody else changed
 * one of them in between, nothing was kept, and the whole is judged again by what is in force now.
 */
export async function judgedAgain<T extends { readonly findings: readonly Finding[] }>(
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const outcome = await work();
    const isLate = outcome.findings.some(({ code }) => code === CHANGED_MEANWHILE);
    if (!isLate || attempt >= MOST_TRIES) return outcome;
  }
}
