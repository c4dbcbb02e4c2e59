import type { ListPlaces } from './validation.js';

/** What the sheets of a book are written with. */
export interface OfficePrinting {
  readonly title: string;
  readonly listPlaces: ListPlaces;
  /** What a choice is called in its drop-down. */
  label(list: string, code: string): string;
}
