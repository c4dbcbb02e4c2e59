import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { GuardedWorker } from '../../../src/cli/guarded-worker.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('worker');
afterAll(() => folder.remove());

/** A worker that does what it is told: answers with a running number, hangs, eats memory, breaks or leaves. */
const OBEDIENT = `
const { parentPort, workerData } = require('node:worker_threads');
let tasks = 0;
const eaten = [];
parentPort.on('message', (task) => {
  tasks += 1;
  if (task === 'hang') for (;;);
  if (task === 'eat') for (;;) eaten.push({ text: [Math.random(), tasks] });
  if (task === 'break') throw new Error('broken on purpose');
  if (task === 'leave') process.exit(7);
  parentPort.postMessage(workerData + ' ' + task + ' ' + tasks);
});
parentPort.postMessage('ready');
`;

const entry = folder.at('obedient.cjs');
writeFileSync(entry, OBEDIENT);
writeFileSync(folder.at('stillborn.cjs'), "throw new Error('never ready');");

const open: GuardedWorker<string, string>[] = [];
const worker = (file = entry): GuardedWorker<string, string> => {
  const made = new GuardedWorker<string, string>({ entry: file, data: 'of', limits: { seconds: 1, megabytes: 48 } });
  open.push(made);
  return made;
};
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

describe('a guarded worker', () => {
  it('does task after task in one thread', async () => {
    const one = worker();
    expect([await one.run('a'), await one.run('b')]).toEqual([
      { ended: 'well', reply: 'of a 1' },
      { ended: 'well', reply: 'of b 2' },
    ]);
  });

  it('ends a task that hangs, and does the next one in a new thread', async () => {
    const one = worker();
    await one.run('a');
    const started = performance.now();
    expect(await one.run('hang')).toEqual({ ended: 'time' });
    expect(performance.now() - started).toBeGreaterThan(900);
    expect(await one.run('c')).toEqual({ ended: 'well', reply: 'of c 1' });
  });

  it('ends a task that eats memory, and does the next one in a new thread', async () => {
    const one = new GuardedWorker<string, string>({ entry, data: 'of', limits: { seconds: 30, megabytes: 48 } });
    open.push(one);
    expect(await one.run('eat')).toEqual({ ended: 'memory' });
    expect(await one.run('d')).toEqual({ ended: 'well', reply: 'of d 1' });
  });

  it('says what broke a task, and goes on', async () => {
    const one = worker();
    expect(await one.run('break')).toEqual({
      ended: 'fault',
      detail: expect.stringMatching(/^Error: broken on purpose\n/),
    });
    expect(await one.run('leave')).toEqual({ ended: 'fault', detail: 'worker exit 7' });
    expect(await one.run('e')).toEqual({ ended: 'well', reply: 'of e 1' });
  });

  it('says so when the thread cannot even start', async () => {
    expect(await worker(folder.at('stillborn.cjs')).run('a')).toEqual({
      ended: 'fault',
      detail: expect.stringContaining('never ready'),
    });
  });

  it('abandons a task at once when it is stopped', async () => {
    const one = worker();
    await one.run('a');
    const controller = new AbortController();
    const running = one.run('hang', controller.signal);
    controller.abort();
    expect(await running).toEqual({ ended: 'stopped' });
    expect(await one.run('f', controller.signal)).toEqual({ ended: 'stopped' });
  });

  it('starts no thread once it is stopped', async () => {
    const controller = new AbortController();
    controller.abort();
    // A thread cannot be given a function, so that starting one would throw.
    const data = () => undefined;
    const one = new GuardedWorker<string, string>({ entry, data, limits: { seconds: 1, megabytes: 48 } });
    expect(await one.run('a', controller.signal)).toEqual({ ended: 'stopped' });
    await expect(one.run('a')).rejects.toMatchObject({ name: 'DataCloneError' });
  });

  it('waits only so long for a thread to start, and not a second time', { timeout: 10_000 }, async () => {
    writeFileSync(folder.at('silent.cjs'), "require('node:worker_threads').parentPort.on('message', () => undefined);");
    const one = new GuardedWorker<string, string>({
      entry: folder.at('silent.cjs'),
      data: 'of',
      limits: { seconds: 1, megabytes: 48 },
      startSeconds: 0.5,
    });
    open.push(one);
    const never = { ended: 'fault', detail: 'worker not ready within 0.5 s' };
    expect(await one.run('a')).toEqual(never);
    const started = performance.now();
    expect(await one.run('b')).toEqual(never);
    expect(performance.now() - started).toBeLessThan(200);
  });
});
