import type { WordTable } from './word-table.js';

export const TRACE_WORDS = {} as const satisfies WordTable;
