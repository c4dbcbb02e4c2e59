import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { failure, success } from '../model/finding.js';
import { missingInBlocks } from '../report/block-text.js';
import { type FontFiles, findFonts, openFonts } from '../report/fonts.js';
import { paintPdf } from '../report/painter.js';
import { renderTemplate, type TemplateSource } from '../report/templates.js';
import type { ReportPort } from '../workflows/ports.js';

/** Where templates and fonts are. */
export interface ReportPlaces {
  /** Folder with package.json and templates/. */
  readonly root: string;
  /** Fonts that the user names, by role. */
  readonly fonts?: Readonly<Record<string, string>> | undefined;
}

/** The report adapter: template → blocks → PDF. Fonts are opened once, each template is read once. */
export function composeReport({ root, fonts }: ReportPlaces): ReportPort {
  const sources = new Map<string, Promise<TemplateSource>>();
  const opened = openFonts({ ...findFonts(), ...fonts } as FontFiles);
  const source = (name: string): Promise<TemplateSource> => {
    const known = sources.get(name) ?? readTemplate(root, name);
    sources.set(name, known);
    return known;
  };
  return {
    async paint(request) {
      if (!opened.ok) return opened;
      const blocks = renderTemplate(await source(request.template), request.data);
      if (!blocks.ok) return blocks;
      const missing = missingInBlocks(blocks.value, opened.value);
      if (missing.length > 0)
        return failure(...missing.map(({ character, codePoint }) => missingGlyph(request.title, character, codePoint)));
      const { title, author, footer, attachments } = request;
      const date = new Date(`${request.date}T00:00:00Z`);
      const painted = await paintPdf({
        blocks: blocks.value,
        preset: 'compact',
        title,
        author,
        footer,
        attachments,
        date,
        fonts: opened.value,
      });
      const seals = painted.seals.map(({ name, page, rect }) => ({ name, page: page - 1, rect }));
      return success({ pdf: painted.pdf, seals });
    },
  };
}

async function readTemplate(root: string, name: string): Promise<TemplateSource> {
  const file = `${name}.md.hbs`;
  return { file, text: await readFile(join(root, 'templates', 'reports', file), 'utf8') };
}

const missingGlyph = (title: string, character: string, codePoint: string) => ({
  code: 'JY4902',
  where: { label: title },
  found: character,
  params: { character, codePoint },
});
