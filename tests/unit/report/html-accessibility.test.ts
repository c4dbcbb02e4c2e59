import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlPage } from '../../../src/report/html.js';
import { accessibilityViolations, openBrowser } from '../../support/browser.js';
import { requireTool } from '../../support/tools.js';
import { paperBlocks, realPapers } from './real-papers.js';

const PAPERS = ['school', 'opinion', 'receipt', 'certificate-person', 'notice', 'annual'] as const;
const hasBrowser = requireTool('chromium') && existsSync('/usr/bin/chromium');

let folder: string;
let browser: Browser;

beforeAll(async () => {
  if (!hasBrowser) return;
  folder = mkdtempSync(join(tmpdir(), 'html-'));
  browser = await openBrowser();
  for (const [name, request] of await realPapers()) {
    const html = htmlPage({ blocks: await paperBlocks(request), title: request.title });
    writeFileSync(join(folder, `${name}.html`), html);
  }
});

afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

/** What a browser asks for, and what axe-core finds against WCAG 2.2 AA. */
async function opened(
  path: string,
): Promise<{ readonly requests: readonly string[]; readonly found: readonly string[] }> {
  // The page forbids all scripts, that of the check too.
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 }, bypassCSP: true });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`file://${path}`);
  const found = await accessibilityViolations(page);
  await page.close();
  return { requests, found };
}

describe.skipIf(!hasBrowser)('the HTML of a paper', () => {
  test.each(PAPERS)('“%s” can be used by everyone after WCAG 2.2 AA, and asks for nothing', async (name) => {
    const path = join(folder, `${name}.html`);
    expect(await opened(path)).toEqual({ requests: [`file://${path}`], found: [] });
  });

  test('the check sees a picture without words', async () => {
    const path = join(folder, 'planted.html');
    writeFileSync(
      path,
      '<!doctype html><html lang="zh-CN"><title>文</title><main><svg role="img"></svg></main></html>',
    );
    expect((await opened(path)).found.map((line) => line.split(':')[0])).toEqual(['svg-img-alt']);
  });
});
