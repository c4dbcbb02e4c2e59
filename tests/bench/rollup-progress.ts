/** Says on stderr what is being done, and after how many seconds: a bench of minutes must not look as if it hung. */
export function progress(what: string): void {
  const seconds = Math.round(performance.now() / 1000);
  process.stderr.write(`[${String(seconds).padStart(3)} s] ${what}\n`);
}
