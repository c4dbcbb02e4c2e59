import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnnualReport } from '../../src/model/annual-report.js';
import { annualPage } from '../../src/report/annual-page.js';
import { sampleAnnualReport } from '../support/annual-report.js';
import { accessibilityViolations, openBrowser, openFile } from '../support/browser.js';
import { ROOT, temporaryFolder } from '../support/cli.js';
import { requireTool } from '../support/tools.js';

const folder = temporaryFolder('annual-page');
let browser: Browser;

/** Writes the page of a report with the built script; gives its path. */
function pageOf(name: string, report: AnnualReport): string {
  const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
  const parts = {
    template: read('templates', 'pages', 'annual-report.html.hbs'),
    style: read('templates', 'pages', 'annual-report.css'),
    script: read('dist', 'page', 'annual-report.js'),
  };
  writeFileSync(folder.at(name), annualPage(parts, report, 'zh-CN'));
  return folder.at(name);
}

/** The cells of a column of the table with this caption, from the top. */
const column = (page: Page, caption: string, place: number): Promise<readonly string[]> =>
  page.evaluate(
    ([wanted, index]) => {
      const tables = [...document.querySelectorAll('table')];
      const found = tables.find((table) => table.caption?.textContent === wanted);
      return [...(found?.tBodies[0]?.rows ?? [])].map((row) => row.cells[Number(index)]?.textContent ?? '');
    },
    [caption, place] as const,
  );

describe.runIf(requireTool('chromium'))('the page of the annual report in Chromium', () => {
  let internal: string;
  let open: string;
  beforeAll(async () => {
    internal = pageOf('internal.html', sampleAnnualReport(60));
    open = pageOf('public.html', sampleAnnualReport(60, 'public'));
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    folder.remove();
  });

  it.each(['internal', 'public'])(
    'fits a telephone of 400 pixels: only tables scroll, within their own region (%s)',
    async (which) => {
      const { page } = await openFile(browser, which === 'internal' ? internal : open);
      await page.setViewportSize({ width: 400, height: 800 });
      await page.waitForTimeout(300);
      const wide = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        const beyond = [...document.querySelectorAll('main *, header *, nav *')].filter(
          (one) => one.getBoundingClientRect().right > width + 1 && !one.closest('.scroll, .chart, .skip'),
        );
        return [document.documentElement.scrollWidth, ...beyond.map((one) => one.outerHTML.slice(0, 80))];
      });
      expect(wide).toEqual([400]);
      await page.close();
    },
  );

  it('shows a name that looks like markup as text, in tables and where the mouse points', async () => {
    const report = sampleAnnualReport(20);
    const hostile = `<img src=x onerror="document.title='owned'">`;
    const names = {
      ...report.names,
      units: report.names.units.map((unit) => ({ ...unit, name: `${hostile}${unit.name}` })),
    };
    const { page } = await openFile(browser, pageOf('hostile.html', { ...report, names }));
    const cell = page.locator('#indicators svg path[fill^="rgb"]').nth(5);
    await cell.scrollIntoViewIfNeeded();
    const texts = await page.locator('#indicators svg text').count();
    await cell.hover({ force: true });
    await page.waitForTimeout(300);
    expect(await page.locator('#indicators svg text').count()).toBeGreaterThan(texts);
    expect([await page.locator('img').count(), await page.title()]).toEqual([0, report.title.zh]);
    await page.close();
  });

  it('draws its charts anew for every width, so that nothing is cut off or blown up', async () => {
    const { page } = await openFile(browser, internal);
    await page.waitForSelector('#indicators svg path', { state: 'attached' });
    const misfits = () =>
      page.evaluate(() => {
        const charts = [...document.querySelectorAll('.chart')].filter((chart) => chart.querySelector('svg'));
        const isFitted = (chart: Element): boolean => {
          const drawn = chart.querySelector('svg')?.getAttribute('viewBox');
          return drawn === `0 0 ${chart.clientWidth} ${chart.clientHeight}`;
        };
        const hidden = getComputedStyle(document.querySelector('main') as Element).overflowX;
        return [charts.length > 3, charts.filter((chart) => !isFitted(chart)).length, hidden];
      });
    for (const width of [1280, 768, 400, 900]) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(400);
      expect([width, ...(await misfits())]).toEqual([width, true, 0, 'visible']);
    }
    await page.close();
  }, 60_000);

  it('opens from a file, draws its charts, and asks for nothing else', async () => {
    const { page, requests, mistakes } = await openFile(browser, internal);
    await page.waitForSelector('#indicators svg path', { state: 'attached' });
    expect(requests).toEqual([`file://${internal}`]);
    expect(mistakes).toEqual([]);
    expect(await page.locator('main section').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
      'targets',
      'coverage',
      'grades',
      'ranking',
      'indicators',
      'gaps',
      'changes',
      'findings',
      'schools',
      'method',
    ]);
    await page.close();
  }, 60_000);

  it('shows the targets of the report', async () => {
    const { page } = await openFile(browser, internal);
    expect(await page.locator('.card').first().textContent()).toContain('120 / 200');
    expect(await column(page, '目标进展', 3)).toEqual(['80', '250', '260', '100']);
    await page.close();
  }, 60_000);

  it('sorts a table by its headers, with the mouse and with the keyboard', async () => {
    const { page } = await openFile(browser, internal);
    const caption = '示例质量标准 · 小学';
    const header = page.locator('#ranking th button', { hasText: '总分' });
    const before = await column(page, caption, 3);
    await header.click();
    const rising = (await column(page, caption, 3)).filter((total) => total !== '—');
    expect(rising).toEqual([...rising].sort((a, b) => Number(a) - Number(b)));
    expect(await page.locator('#ranking th[aria-sort="ascending"]').textContent()).toBe('总分');
    await header.focus();
    await page.keyboard.press('Enter');
    expect(await column(page, caption, 3)).toEqual(before);
    expect(await page.locator('#ranking th[aria-sort="descending"]').count()).toBe(1);
    await page.close();
  }, 60_000);

  it('narrows a table to what is typed, and says how many rows are left', async () => {
    const { page } = await openFile(browser, internal);
    await page.locator('#ranking input[type=search]').fill('第43 天宁');
    expect(await column(page, '示例质量标准 · 小学', 1)).toEqual(['示例第43学校']);
    expect(await page.locator('#ranking [role=status]').textContent()).toBe('共 1 行');
    await page.locator('#ranking input[type=search]').fill('没有这样的学校');
    expect(await column(page, '示例质量标准 · 小学', 0)).toEqual(['没有数据']);
    await page.close();
  }, 60_000);

  it('filters grades by category', async () => {
    const { page } = await openFile(browser, internal);
    const total = async () => (await column(page, '示例质量标准 · 等级分布', 1)).at(-1);
    expect(await total()).toBe('60');
    await page.locator('#grades select').nth(1).selectOption('高中');
    expect(await total()).toBe('20');
    await page.close();
  }, 60_000);

  it('leads from a rank to the school and its indicators, and back', async () => {
    const { page } = await openFile(browser, internal);
    await page.locator('#ranking a', { hasText: '示例第40学校' }).click();
    await page.waitForSelector('#chosen');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('示例第40学校');
    expect(await page.locator('#schools').textContent()).toContain('依据 教师情况!C5:C40');
    await page.locator('#schools input[type=checkbox]').check();
    await page.locator('#schools a', { hasText: '返回学校列表' }).click();
    await page.waitForSelector('#schools input[type=search]');
    expect(await column(page, '学校明细', 0)).toHaveLength(60);
    await page.close();
  }, 60_000);

  it('opens at the school that its address names, and says when there is none', async () => {
    const { page } = await openFile(browser, internal, '#/school/2132000004');
    expect(await page.locator('#chosen').textContent()).toBe('</script><b>示例</b>学校');
    await page.evaluate(() => {
      location.hash = '#/school/1';
    });
    await page.waitForSelector('text=没有这所学校');
    await page.close();
  }, 60_000);

  it('changes its language, and keeps the focus', async () => {
    const { page } = await openFile(browser, internal);
    await page.locator('#language').click();
    expect(await page.locator('h2').first().textContent()).toBe('Targets');
    expect(
      await page.evaluate(() => [document.documentElement.lang, document.title, document.activeElement?.id]),
    ).toEqual(['en', 'Annual report on school-based teaching research 2025-2026', 'language']);
    await page.close();
  }, 60_000);

  it('can be used by keyboard alone: the first stop skips the menu', async () => {
    const { page } = await openFile(browser, internal);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.close();
  }, 60_000);

  it.each(['internal', 'public', 'school', 'English'])(
    'breaks no rule of WCAG 2.2, levels A and AA: %s',
    async (which) => {
      const { page } = await openFile(
        browser,
        which === 'public' ? open : internal,
        which === 'school' ? '#/school/2132000001' : '',
      );
      if (which === 'English') await page.locator('#language').click();
      expect(await accessibilityViolations(page)).toEqual([]);
      await page.close();
    },
    120_000,
  );

  it('has neither schools nor links to them in its public version, and marks what is too small', async () => {
    const { page } = await openFile(browser, open);
    expect(await page.locator('#schools').count()).toBe(0);
    expect(await page.locator('#ranking table a').count()).toBe(0);
    expect(await column(page, '示例质量标准 · 等级分布', 2)).toContain('…');
    expect(await page.locator('main > .note').textContent()).toContain('少于 5');
    await page.close();
  }, 60_000);

  it.runIf(requireTool('pdftotext'))(
    'prints on A4 with its tables whole and without its buttons',
    async () => {
      const { page } = await openFile(browser, internal);
      await page.pdf({ path: folder.at('print.pdf'), preferCSSPageSize: true });
      const text = spawnSync('pdftotext', ['-layout', folder.at('print.pdf'), '-'], { encoding: 'utf8' }).stdout;
      for (const wanted of ['目标进展', '等级分布', '方法说明', '示例第40学校', '种子']) expect(text).toContain(wanted);
      expect(text).not.toContain('打印');
      const size = spawnSync('pdfinfo', [folder.at('print.pdf')], { encoding: 'utf8' }).stdout;
      expect(size).toMatch(/Page size:\s+59[45]\.\d+ x 84[12]\.\d+ pts \(A4\)/);
      await page.close();
    },
    60_000,
  );

  it('shows a city of a thousand schools within two hundred rows a table until asked for all', async () => {
    const { page } = await openFile(browser, pageOf('city.html', sampleAnnualReport(1000)));
    expect(await column(page, '学校明细', 0)).toHaveLength(200);
    await page.locator('#schools .more').click();
    expect(await column(page, '学校明细', 0)).toHaveLength(1000);
    await page.close();
  }, 60_000);
});
