import { createHash } from 'node:crypto';
import Handlebars from 'handlebars';
import type { AnnualReport } from '../model/annual-report.js';
import type { Language } from '../model/generated/documents.js';

/** The files that the page of the annual report is made from, as texts. */
export interface PageParts {
  /** `templates/pages/annual-report.html.hbs`. */
  readonly template: string;
  /** `templates/pages/annual-report.css`. */
  readonly style: string;
  /** The built script of `src/page/`. */
  readonly script: string;
}

/**
 * The annual report as one HTML file that asks for nothing: style, script and data stand in it, and its
 * Content-Security-Policy forbids every request and every script but this one, whatever a name in the data may hold
 * (CSP Level 3, hash sources). The same report gives the same bytes.
 */
export function annualPage({ template, style, script }: PageParts, report: AnnualReport, language: Language): string {
  const fill = Handlebars.compile(template, { strict: true, knownHelpersOnly: true });
  const code = script.replaceAll(/<\/(script)/gi, '<\\/$1').replaceAll(/\r\n?/g, '\n');
  return fill({
    lang: language,
    title: language === 'en' ? report.title.en : report.title.zh,
    producer: report.method.producer,
    noScript: NO_SCRIPT[language],
    style,
    data: dataText(report),
    script: code,
    scriptDigest: createHash('sha256').update(code).digest('base64'),
  });
}

const NO_SCRIPT: Readonly<Record<Language, string>> = {
  'zh-CN': '这个页面要用脚本显示表格和图，请在浏览器里允许脚本；内容与同一文件夹里的 PDF 和工作簿相同。',
  en: 'This page shows its tables and charts by a script; please allow it. PDF and workbook hold the same.',
};

/** JSON that no markup in a name can end. */
const dataText = (report: AnnualReport): string =>
  JSON.stringify(report).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
