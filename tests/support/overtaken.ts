import type { Store } from '../../src/workflows/ports.js';

/** A store in which somebody else is quicker: what they do lands right before the first thing that is appended. */
export function overtaken(store: Store, rival: () => Promise<unknown>): Store {
  let isFirst = true;
  const append: Store['append'] = async (batch) => {
    const isLate = isFirst;
    isFirst = false;
    if (isLate) await rival();
    return store.append(batch);
  };
  return new Proxy(store, {
    get: (target, name) => {
      if (name === 'append') return append;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}
