// Generated from schemas/*.schema.json by `npm run generate`; do not edit.

/** What one keyword of a schema found wrong. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer into the document. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value is the document; when not, `errors` holds every fault until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
}
