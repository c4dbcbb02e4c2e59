import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The hand-written TypeScript files below a folder, as `src/model/finding.ts`, sorted. */
export function sourceFiles(root, folder = 'src') {
  return readdirSync(join(root, folder), { recursive: true })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.includes('/generated/'))
    .sort();
}
