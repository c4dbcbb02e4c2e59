import type { Language } from '../../model/generated/documents.js';
import { SIGNATURE_FIELDS } from '../sign-words.js';
import { word } from './words.js';

/** Whose field a signature stands in, in words; the name of the field where there are none. */
export function fieldWord(field: string, language: Language): string {
  const known = SIGNATURE_FIELDS.find((name) => name === field);
  return known ? word(`verify.field.${known}`, language) : field;
}
