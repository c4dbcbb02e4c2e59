import { join } from 'node:path';
import { failure, type Outcome, success } from '../model/finding.js';
import { missingInBlocks } from '../report/block-text.js';
import type { Block } from '../report/blocks.js';
import { type FontFiles, type FontSet, findFonts, openFonts } from '../report/fonts.js';
import { htmlPage } from '../report/html.js';
import { missingGlyphFindings } from '../report/missing-glyphs.js';
import { paintPdf } from '../report/painter.js';
import { renderTemplate } from '../report/templates.js';
import type { PaintedReport, ReportPort, ReportRequest } from '../workflows/ports.js';
import { reserveSeals } from './compose-fields.js';
import { templateShelf } from './compose-templates.js';

/** Where templates and fonts are. */
export interface ReportPlaces {
  /** Folder with package.json and templates/. */
  readonly root: string;
  /** Fonts that the user names, by role. */
  readonly fonts?: Readonly<Record<string, string>> | undefined;
  /** Folder with templates that stand in for those of the program. */
  readonly templates?: string | undefined;
}

/** The report adapter: template → blocks → PDF or HTML. Fonts are opened once, each template is read once. */
export function composeReport({ root, fonts, templates }: ReportPlaces): ReportPort {
  const shelf = templateShelf({ builtIn: join(root, 'templates', 'reports'), own: templates });
  let opened: Outcome<FontSet> | undefined;
  let told = false;
  const blocksOf = async ({ template, data }: ReportRequest): Promise<Outcome<Block[]>> => {
    const source = await shelf.source(template);
    if (!source.ok) return source;
    const blocks = renderTemplate(source.value, data);
    // What is amiss with the folder is told once, not with every report.
    const strays = told ? [] : await shelf.strays();
    told = true;
    return blocks.ok ? success(blocks.value, strays) : failure(...strays, ...blocks.findings);
  };
  return {
    async paint(request) {
      const blocks = await blocksOf(request);
      if (!blocks.ok) return blocks;
      opened ??= openFonts((fonts ?? {}) as Partial<FontFiles>, findFonts());
      if (!opened.ok) return opened;
      const missing = missingInBlocks(blocks.value, opened.value);
      if (missing.length > 0) return failure(...blocks.findings, ...missingGlyphFindings(missing, request));
      return success(await paintBlocks(request, blocks.value, opened.value), blocks.findings);
    },
    async page(request) {
      const blocks = await blocksOf(request);
      return blocks.ok ? success(htmlPage({ blocks: blocks.value, title: request.title }), blocks.findings) : blocks;
    },
  };
}

async function paintBlocks(request: ReportRequest, blocks: readonly Block[], fonts: FontSet): Promise<PaintedReport> {
  const { title, author, footer, attachments, preset = 'compact', properties = {} } = request;
  const date = new Date(`${request.date}T00:00:00Z`);
  const painted = await paintPdf({ blocks, preset, title, author, footer, attachments, properties, date, fonts });
  const seals = painted.seals.map(({ name, page, rect }) => ({ name, page: page - 1, rect }));
  const reserved = reserveSeals({ pdf: painted.pdf, seals });
  return { pdf: reserved.ok ? reserved.value : painted.pdf, seals };
}
