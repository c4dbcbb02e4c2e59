import { Worker } from 'node:worker_threads';

/** What one task may take. */
export interface WorkLimits {
  /** Seconds by the clock; more is a task that hangs. */
  readonly seconds: number;
  /** MiB of heap. Buffers count apart: what fills them has limits of its own. */
  readonly megabytes: number;
}

/** How a task ended. A task that did not end well took its worker with it; the next one gets a new worker. */
export type Guarded<Reply> =
  | { readonly ended: 'well'; readonly reply: Reply }
  | { readonly ended: 'time' | 'memory' | 'stopped' }
  | { readonly ended: 'fault'; readonly detail: string };

/** How a worker thread is made: the file it runs, what it is given, and its limits. */
export interface WorkerOrder {
  readonly entry: string;
  readonly data: unknown;
  readonly limits: WorkLimits;
  /** Seconds in which the thread must say `ready`; it reads only files of the office itself by then. */
  readonly startSeconds?: number;
}

const START_SECONDS = 60;

/**
 * One worker thread for untrusted work, task after task. The thread says `ready` once and then answers each task with
 * one message. It is started with the first task, and again after a task that hung, ate its memory or broke it.
 */
export class GuardedWorker<Task, Reply> {
  readonly #order: WorkerOrder;
  #worker: Worker | undefined;
  /** Why no thread starts: the next one would not either, and nobody waits for it again. */
  #unstartable: Guarded<never> | undefined;

  constructor(order: WorkerOrder) {
    this.#order = order;
  }

  /** Never rejects. `stop` abandons the task at once. */
  async run(task: Task, stop?: AbortSignal): Promise<Guarded<Reply>> {
    if (stop?.aborted) return { ended: 'stopped' };
    const started = this.#worker ?? (await this.#started(stop));
    if (!(started instanceof Worker)) return started;
    const worker = started;
    this.#worker = worker;
    worker.postMessage(task);
    const outcome = await answer<Reply>(worker, { stop, seconds: this.#order.limits.seconds });
    return outcome.ended === 'well' ? outcome : this.#discard(worker, outcome);
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  async #started(stop: AbortSignal | undefined): Promise<Worker | Guarded<never>> {
    if (this.#unstartable) return this.#unstartable;
    const seconds = this.#order.startSeconds ?? START_SECONDS;
    const worker = this.#start();
    const started = await answer<string>(worker, { stop, seconds });
    if (started.ended === 'well') return worker;
    if (started.ended !== 'time') return this.#discard(worker, started);
    this.#unstartable = { ended: 'fault', detail: `worker not ready within ${seconds} s` };
    return this.#discard(worker, this.#unstartable);
  }

  #start(): Worker {
    const { entry, data, limits } = this.#order;
    const worker = new Worker(entry, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    });
    // A worker may still fail while it is being ended, when nobody waits for it any more.
    worker.on('error', () => undefined);
    return worker;
  }

  async #discard<T>(worker: Worker, outcome: T): Promise<T> {
    this.#worker = undefined;
    await worker.terminate();
    return outcome;
  }
}

/** The next message of a worker, or what came instead of it. */
function answer<Reply>(
  worker: Worker,
  { seconds, stop }: { readonly seconds?: number; readonly stop?: AbortSignal | undefined },
): Promise<Guarded<Reply>> {
  return new Promise((resolve) => {
    const timer = seconds === undefined ? undefined : setTimeout(() => settle({ ended: 'time' }), seconds * 1000);
    const settle = (outcome: Guarded<Reply>): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      stop?.removeEventListener('abort', onStop);
      resolve(outcome);
    };
    const onMessage = (reply: Reply): void => settle({ ended: 'well', reply });
    const onError = (error: unknown): void => settle(isOutOfMemory(error) ? { ended: 'memory' } : faultOf(error));
    const onExit = (code: number): void => settle({ ended: 'fault', detail: `worker exit ${code}` });
    const onStop = (): void => settle({ ended: 'stopped' });
    worker.once('message', onMessage).once('error', onError).once('exit', onExit);
    if (stop?.aborted) onStop();
    else stop?.addEventListener('abort', onStop);
  });
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const faultOf = (error: unknown): Guarded<never> => ({
  ended: 'fault',
  detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
