/** Paints the demonstration in a process of its own and prints the digest of the file. */
import { createHash } from 'node:crypto';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { demonstration, demonstrationData, demonstrationFonts } from './demonstration.js';

const outcome = renderTemplate(demonstration, demonstrationData);
const { pdf } = await paintPdf({
  blocks: outcome.ok ? outcome.value : [],
  preset: 'compact',
  title: '评估报告',
  author: '常州市教科院',
  date: new Date('2026-06-30T08:00:00Z'),
  fonts: demonstrationFonts(),
});
process.stdout.write(createHash('sha256').update(pdf).digest('hex'));
