/** A name as it stands within double quotes: quotes of its own become single ones (GB/T 15834), and `其中` goes. */
export const innerName = (name: string): string => name.replace(/^其中/, '').replaceAll('“', '‘').replaceAll('”', '’');

/** What a count is counted in, by the end of its name, which may be followed by a remark in brackets. */
const MEASURES: readonly (readonly [RegExp, string | undefined])[] = [
  [/([节次门项篇场份人])数$/, undefined],
  [/(项目|课题)数$/, '项'],
  [/(案例|社团|学科|组|学校|个)(总)?数$/, '个'],
  [/(教研|活动)$/, '次'],
];

/** The measure word of a count: 听课节数 in 节, 教研次数 in 次; `undefined` where its name does not tell. */
export function measureOf(name: string): string | undefined {
  const bare = name.replace(/（[^（）]*）$/, '');
  for (const [end, measure] of MEASURES) {
    const found = end.exec(bare);
    if (found) return measure ?? found[1];
  }
  return undefined;
}

/** A number with the measure word of what it counts: `39 次`. */
export function counted(name: string, count: number | bigint | string): string {
  const measure = measureOf(name);
  return measure === undefined ? String(count) : `${count} ${measure}`;
}
