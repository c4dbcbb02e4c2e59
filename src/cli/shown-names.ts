/**
 * How files are called in messages: by their name alone, and by as many of their folders as it takes to tell files of
 * the same name apart (`甲区/一小.xlsx`, `乙区/一小.xlsx`). The paths are absolute and differ from each other.
 */
export function shownNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map((path) => path.split(/[\\/]/));
  const names = parts.map((own) => own.at(-1) ?? '');
  let open = repeated([...parts.keys()], names);
  for (let depth = 2; open.length > 0; depth += 1) {
    const longest = Math.max(...open.map((index) => parts[index]?.length ?? 0));
    for (const index of open) names[index] = (parts[index] ?? []).slice(-depth).join('/');
    if (depth >= longest) break;
    open = repeated(open, names);
  }
  return names;
}

/** Those whose name another one of them has as well. */
function repeated(indices: readonly number[], names: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const index of indices) counts.set(names[index] ?? '', (counts.get(names[index] ?? '') ?? 0) + 1);
  return indices.filter((index) => (counts.get(names[index] ?? '') ?? 0) > 1);
}
