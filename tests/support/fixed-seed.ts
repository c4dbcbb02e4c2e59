import fc from 'fast-check';

/** The same cases in every run, so that a change is judged by itself; `JIAOYAN_SEED` tries others. */
const SEED = 20_261_122;

fc.configureGlobal({ seed: Number(process.env['JIAOYAN_SEED'] ?? SEED) });
