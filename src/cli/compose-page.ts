import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { annualPage } from '../report/annual-page.js';
import type { PagePort } from '../workflows/ports.js';

/** The page adapter; `root` is the folder with templates/ and dist/. */
export const composePage = (root: string): PagePort => ({
  async annualReport(report, language) {
    const read = (...path: readonly string[]): Promise<string> => readFile(join(root, ...path), 'utf8');
    const [template, style, script] = await Promise.all([
      read('templates', 'pages', 'annual-report.html.hbs'),
      read('templates', 'pages', 'annual-report.css'),
      read('dist', 'page', 'annual-report.js'),
    ]);
    return annualPage({ template, style, script }, report, language);
  },
});
