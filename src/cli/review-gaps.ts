import { gapsText } from '../output/review-text.js';
import { levelGaps } from '../workflows/review/gaps.js';
import { EXIT } from './exit-codes.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { checkedLevel } from './review-schools.js';
import type { WorkspaceOptions } from './workspace.js';

/** Lists where a level lies too far from the one below it. */
export const showGaps = (options: WorkspaceOptions & { readonly level: number }): Promise<ToldEnding> =>
  inWorkspace(options, async ({ desk, store }) => {
    const { programme } = desk.assessment;
    const level = checkedLevel(programme, options.level);
    const gaps = await levelGaps(store, level);
    const { flag, adjudicate: limit } = programme.gap;
    return { code: EXIT.fine, told: [], text: gapsText(gaps, { level, flag, limit }, options.lang), json: gaps };
  });
