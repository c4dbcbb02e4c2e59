import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annualPage } from '../../../src/report/annual-page.js';
import { sampleAnnualReport } from '../../support/annual-report.js';
import { ROOT } from '../../support/cli.js';

const parts = {
  template: readFileSync(join(ROOT, 'templates', 'pages', 'annual-report.html.hbs'), 'utf8'),
  style: 'p { color: red }',
  script: 'const end = "</script>";',
};
const report = sampleAnnualReport(8);

/** The data that the page carries. */
const dataIn = (html: string): unknown =>
  JSON.parse(/<script type="application\/json" id="report">(.*?)<\/script>/s.exec(html)?.[1] ?? 'null');

describe('the page of the annual report', () => {
  it('carries the report as it is, even where a name looks like markup', () => {
    const html = annualPage(parts, report, 'zh-CN');
    expect(dataIn(html)).toEqual(JSON.parse(JSON.stringify(report)));
    expect(html).not.toContain('</script><b>');
  });

  it('holds its script whole', () => {
    const scripts = annualPage(parts, report, 'zh-CN').match(/<\/script>/g);
    expect(scripts).toHaveLength(2);
  });

  it('lets no script run but its own, told by its digest', () => {
    const html = annualPage({ ...parts, script: 'one();\r\ntwo();' }, report, 'zh-CN');
    const code = /<script>(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    expect(code).toBe('one();\ntwo();');
    const digest = createHash('sha256').update(code).digest('base64');
    expect(html).toContain(`script-src 'sha256-${digest}';`);
    expect(/script-src [^;]*/.exec(html)?.[0]).not.toContain('unsafe');
  });

  it('says its language and title, and forbids every request', () => {
    const html = annualPage(parts, report, 'en');
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('<title>Annual report on school-based teaching research 2025-2026</title>');
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/(src|href)="?(https?:)?\/\//);
  });

  it('escapes a title', () => {
    const html = annualPage(parts, { ...report, title: { zh: '<b>&', en: '' } }, 'zh-CN');
    expect(html).toContain('<title>&lt;b&gt;&amp;</title>');
  });

  it('has the same bytes each time', () => {
    expect(annualPage(parts, report, 'zh-CN')).toBe(annualPage(parts, report, 'zh-CN'));
  });
});
