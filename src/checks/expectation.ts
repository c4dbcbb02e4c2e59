import type { PlanType } from '../model/form-plan.js';
import type { CheckView } from './view.js';

const MOST_CHOICES = 6;

/** What belongs in a cell, by words of its list or by an example; no language of its own. Texts have none. */
export function expectedIn({ plan }: Pick<CheckView, 'plan'>, type: PlanType): string | undefined {
  switch (type.kind) {
    case 'choice': {
      const words = (plan.lists[type.list] ?? []).map((entry) => entry.zh);
      return words.length > MOST_CHOICES ? `${words.slice(0, MOST_CHOICES).join(' / ')} …` : words.join(' / ');
    }
    case 'count':
      return '0, 1, 2 …';
    case 'decimal':
      return '0.5, 1, 2 …';
    case 'date':
      return 'YYYY-MM-DD';
    case 'weeks':
      return '3,7';
    case 'text':
      return undefined;
  }
}
