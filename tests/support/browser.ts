import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { ROOT } from './cli.js';

/** A real Chromium without a window; its profile is thrown away. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

/** A page of a file, with everything it asked for and every mistake it made. */
export interface OpenedPage {
  readonly page: Page;
  readonly requests: readonly string[];
  readonly mistakes: readonly string[];
}

/** Opens a file as a double click does. */
export async function openFile(browser: Browser, path: string, hash = ''): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  const mistakes: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => mistakes.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') mistakes.push(message.text());
  });
  await page.goto(`file://${path}${hash}`);
  await page.waitForSelector('main section');
  return { page, requests, mistakes };
}

/** What axe-core finds against WCAG 2.2, levels A and AA: rule and first place. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  // As the debugger, not as a script of the page: the page lets none run but its own.
  await page.evaluate(readFileSync(join(ROOT, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<{ violations: Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
    const { violations } = await axe.run({ runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}
