/**
 * A template may take in partials, so a line alone does not say where something stands. File and line travel as one
 * number, because handlebars helpers and the marks behind `:::` can carry no more.
 */
const MOST_LINES = 1_000_000;

/** File (0 is the template itself) and line, counted from 1, as one number; for the template itself it is the line. */
export const packPlace = (file: number, line: number): number => file * MOST_LINES + line;

export const unpackPlace = (place: number): { readonly file: number; readonly line: number } => ({
  file: Math.floor(place / MOST_LINES),
  line: place % MOST_LINES,
});
