import type { Hasher } from '../../documents/hasher.js';
import type { Brief, Progress, Store, WorkbookPort } from '../ports.js';

/** What an audit needs. */
export interface AuditContext {
  readonly store: Store;
  readonly hasher: Hasher;
  readonly briefOf: (document: unknown) => Brief;
  readonly producer: { readonly tool: string; readonly version: string };
  readonly progress?: Progress;
  /** Reads received workbooks once more; without it they are held against their digests only. */
  readonly workbook?: WorkbookPort;
}
