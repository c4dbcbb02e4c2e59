/** Numbers of evidence that a text mentions: as spelled, and as the list of evidence spells them. */
export interface EvidenceMention {
  readonly spelled: string;
  readonly numbers: readonly string[];
}

/** A longer range is a slip of the pen, not a list; its ends are taken alone. */
const LONGEST_RANGE = 200;

/**
 * Reads `E3`, `E01-E03`, `E001至005` and lists of them, whatever stands between: `E1,E2；E3`. Numbers get the prefix and
 * as many digits as the form prints (`E003`). A range that runs backwards gives its two ends.
 */
export function evidenceMentions(text: string, prefix: string, digits: number): readonly EvidenceMention[] {
  const letter = `[${prefix.toUpperCase()}${prefix.toLowerCase()}]`;
  const pattern = new RegExp(
    `(?<![0-9A-Za-z])${letter} ?(\\d{1,4})(?: ?(?:[-–—~～]{1,2}|至|到) ?${letter}? ?(\\d{1,4}))?(?![0-9A-Za-z.])`,
    'gu',
  );
  const numbered = (number: number): string => prefix + String(number).padStart(digits, '0');
  return [...text.normalize('NFKC').matchAll(pattern)].map(([spelled, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    if (last === first) return { spelled, numbers: [numbered(first)] };
    if (last < first || last - first >= LONGEST_RANGE) return { spelled, numbers: [numbered(first), numbered(last)] };
    return { spelled, numbers: Array.from({ length: last - first + 1 }, (_, step) => numbered(first + step)) };
  });
}
