import { withoutMark } from '../documents/parse.js';

/** What a text says is its kind of document; `null` where it is no JSON, or says none. */
export function kindIn(text: string): unknown {
  try {
    const value: unknown = JSON.parse(withoutMark(text));
    return typeof value === 'object' && value !== null && 'kind' in value ? value.kind : null;
  } catch {
    return null;
  }
}
