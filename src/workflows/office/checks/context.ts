import type { Finding } from '../../../model/finding.js';
import type { Registry } from '../../../model/generated/documents.js';
import type { RegistryDraft } from '../registry-draft.js';
import type { RegistryLayout } from '../registry-sheets.js';

/** What a check of a registry looks at. */
export interface RegistryCheckContext {
  /** Name of the workbook, for the findings. */
  readonly file: string;
  readonly draft: RegistryDraft;
  readonly layout: RegistryLayout;
  readonly previous?: Registry;
}

/** Looks at a draft and says what is wrong; never throws. */
export type RegistryCheck = (context: RegistryCheckContext) => readonly Finding[];
