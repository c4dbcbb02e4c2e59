import type { Language } from '../../model/generated/documents.js';
import { word } from './words.js';

/** The fields that papers have for signatures. */
export const SIGNATURE_FIELDS = ['school', 'district', 'city', 'issuer', 'panel', 'body', 'checkers'] as const;

/** Whose field a signature stands in, in words; the name of the field where there are none. */
export function fieldWord(field: string, language: Language): string {
  const known = SIGNATURE_FIELDS.find((name) => name === field);
  return known ? word(`verify.field.${known}`, language) : field;
}
