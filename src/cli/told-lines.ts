import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';

/** A line for every file that was passed over. */
export const passedOverLines = (paths: readonly string[], language: Language): readonly string[] =>
  paths.map((path) => word('batch.passedOver', language, { path }));

/** The same where they are asked for. */
export const overlooked = (
  paths: readonly string[],
  { verbose, lang }: { readonly verbose?: boolean | undefined; readonly lang: Language },
): readonly string[] => (verbose === true ? passedOverLines(paths, lang) : []);

/** What is said after Ctrl-C; nothing when the run came to its end. */
export const interruptedLine = (
  run: { readonly entries: readonly unknown[]; readonly left: number },
  language: Language,
): readonly string[] =>
  run.left === 0 ? [] : [word('batch.interrupted', language, { done: run.entries.length, left: run.left })];
