import type { Finding } from '../../model/finding.js';

/**
 * What a batch remembers of one file once it has been checked. Texts and digests only, a few kilobytes, so that a
 * thousand files fit into memory and an extract can be handed over by a worker thread.
 */
export interface BatchExtract {
  /** Where the file was found; tells two files of the same name apart. */
  readonly path: string;
  /** Name of the file without folders, as messages show it. */
  readonly file: string;
  /** The school (or base …) it is from; missing while nobody knows. */
  readonly subject?: string;
  /** The form it is, where a school hands in several. */
  readonly form?: string;
  /** What the registry calls the subject. */
  readonly name?: string;
  /** Digest of all answers of the file; files of one subject with the same digest say the same. */
  readonly content?: string;
  /** Digest of the answers without what belongs to the school alone; missing while too little is filled in. */
  readonly anonymous?: string;
  /** Another subject that the name of the file names, by code or by name. */
  readonly named?: string;
  /** Evidence as `DIGEST CELL`, the digest being of title, date and file name. */
  readonly evidence: readonly string[];
  /** Sheet of the evidence. */
  readonly evidenceSheet?: string;
}

/** A finding that only a look at several files gives, and the file it belongs to. */
export interface BatchFinding {
  readonly path: string;
  readonly finding: Finding;
}

/** The filled-in cells of a file: name of the answer → place and value as shown. */
export type CellTexts = Readonly<Record<string, { readonly place: string; readonly text: string }>>;

/** A check over all files of a run. */
export type BatchCheck = (
  extracts: readonly BatchExtract[],
  cells: ReadonlyMap<string, CellTexts>,
) => readonly BatchFinding[];

/** Extracts by some name of theirs; those without it are left out. Order is kept. */
export function groupedBy(
  extracts: readonly BatchExtract[],
  nameOf: (extract: BatchExtract) => string | undefined,
): ReadonlyMap<string, readonly BatchExtract[]> {
  const groups = new Map<string, BatchExtract[]>();
  for (const extract of extracts) {
    const name = nameOf(extract);
    if (name === undefined) continue;
    const known = groups.get(name);
    if (known) known.push(extract);
    else groups.set(name, [extract]);
  }
  return groups;
}

/** Name by which files are versions of one another: the subject, and the form where there are several. */
export const versionsOf = ({ subject, form }: BatchExtract): string | undefined =>
  subject === undefined || form === undefined ? subject : `${subject} ${form}`;

/** How messages name a file among others: without folders, unless another file has the same name. */
export const shownFile = (extract: BatchExtract, others: readonly BatchExtract[]): string =>
  others.some(({ file, path }) => file === extract.file && path !== extract.path) ? extract.path : extract.file;
