import type { Findings } from '../model/generated/documents.js';

/** The findings document itself, indented, with a last line end. */
export const renderJson = (findings: Findings): string => `${JSON.stringify(findings, null, 2)}\n`;
