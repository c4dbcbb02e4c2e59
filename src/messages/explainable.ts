import type { PlanListEntry } from '../model/form-plan.js';
import { CATALOGUE, entryOf } from './catalogue.js';

/** Whether a school may explain a finding instead of mending it (经验校验). */
export const isExplainable = (code: string): boolean => entryOf(code)?.class === 'experience';

/** The codes that may be explained, with their titles, as the drop-down of 情况说明 shows them. */
export const explainableCodes = (): readonly PlanListEntry[] =>
  CATALOGUE.filter((entry) => isExplainable(entry.code)).map(({ code, zh }) => ({
    code,
    zh: `${code} ${zh.title}`,
    aliases: [code],
  }));
