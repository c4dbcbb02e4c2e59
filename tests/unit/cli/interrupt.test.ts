import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { onInterrupt } from '../../../src/cli/interrupt.js';

describe('Ctrl-C', () => {
  it('is heard once; after that nobody listens, so that a second one ends the program', () => {
    const source = new EventEmitter();
    const interrupt = onInterrupt(source);
    expect([interrupt.signal.aborted, source.listenerCount('SIGINT')]).toEqual([false, 1]);
    source.emit('SIGINT');
    expect([interrupt.signal.aborted, source.listenerCount('SIGINT')]).toEqual([true, 0]);
  });

  it('is nobody’s business any more once the run is over', () => {
    const source = new EventEmitter();
    const interrupt = onInterrupt(source);
    interrupt.release();
    expect([interrupt.signal.aborted, source.listenerCount('SIGINT')]).toEqual([false, 0]);
  });
});
