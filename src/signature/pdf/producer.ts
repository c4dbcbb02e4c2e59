import { openPdf } from './document.js';
import { textOf } from './value.js';

/** The program that says to have made a file (ISO 32000-2 §14.3.3); `null` where none does or it cannot be opened. */
export function producerOf(pdf: Uint8Array): string | null {
  const opened = openPdf(pdf);
  if (!opened.ok) return null;
  const document = opened.value;
  const information = document.dictionary(document.trailer.get('Info')).entries;
  return textOf(document.resolve(information.get('Producer'))) ?? null;
}
