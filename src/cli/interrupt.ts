/** What Ctrl-C does while a batch runs: the first stops it cleanly, the second ends the program at once. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** From here on Ctrl-C does what it always does. */
  release(): void;
}

/** Listens for Ctrl-C (SIGINT) until it is released. */
export function onInterrupt(source: NodeJS.EventEmitter = process): Interrupt {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  source.once('SIGINT', stop);
  return { signal: controller.signal, release: () => void source.off('SIGINT', stop) };
}
