import type { Hasher } from '../../documents/hasher.js';
import type { Brief, Progress, Store } from '../ports.js';

/** What an audit needs. */
export interface AuditContext {
  readonly store: Store;
  readonly hasher: Hasher;
  readonly briefOf: (document: unknown) => Brief;
  readonly producer: { readonly tool: string; readonly version: string };
  readonly progress?: Progress;
}
