import type { Localized } from '../../model/generated/documents.js';

/** Texts by key. Declared `as const satisfies WordTable`, so that the names of their values are known to the compiler. */
export type WordTable = Readonly<Record<`${string}.${string}`, Localized>>;
