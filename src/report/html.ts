import type {
  Block,
  ChartBlock,
  ClosingBlock,
  Inlines,
  ListBlock,
  QrBlock,
  TableBlock,
  TableCell,
  TableRow,
} from './blocks.js';
import { chartText, drawChart } from './chart.js';
import { type ChartMeasures, DASHES, type Shape, type Vertex } from './chart-shapes.js';
import { factsTable } from './facts.js';
import { QUIET_ZONE, qrModules } from './qr.js';
import { type GridCell, placeCells } from './table-grid.js';

/** A page to be written. */
export interface HtmlRequest {
  readonly blocks: readonly Block[];
  readonly title: string;
  /** BCP 47; `zh-CN` if not given. */
  readonly lang?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const MEASURES: ChartMeasures = { width: 640, size: 13, leading: 17, radarHeight: 340, barHeight: 28 };

const STYLE = `
body{max-width:46em;margin:2em auto;padding:0 1em;color:#111;background:#fff;line-height:1.7;font-family:"Noto Serif SC","Source Han Serif SC",SimSun,serif}
h1{text-align:center;font-size:1.6em}h2{font-size:1.2em}h3{font-size:1.1em}h4{font-size:1em}h5{font-size:1em;font-weight:normal}
p{text-indent:2em;text-align:justify;margin:.4em 0}em{font-family:KaiTi,STKaiti,serif;font-style:normal}
table{border-collapse:collapse;width:100%;margin:.8em 0;font-size:.9em}caption{font-weight:bold;padding:.3em}
th,td{border:1px solid #9a9a9a;padding:.25em .5em}th{background:#e6e9ee}tr.key>td{background:#f0f1f3;font-weight:bold}
table.zebra tbody tr:nth-child(even)>td{background:#f7f8f9}
.aligned,.closing p,.qr p{text-indent:0}.closing{display:flex;justify-content:flex-end;gap:3em;margin:2em 4em 2em 0;text-align:center}.closing p{text-align:center}
.qr{display:flex;align-items:center;gap:1em;margin:1em 0}.qr p{font-size:.85em;color:#555;text-align:left}.qr svg{flex:none;fill:#000}
.note{font-size:.85em;color:#555;text-indent:0}figure{margin:1em 0;text-align:center}figcaption{font-weight:bold}svg{max-width:100%;height:auto}
.seals{display:flex;flex-wrap:wrap;gap:1em;margin:1em 0}.seal{flex:1 1 12em;min-height:9em;border:1px solid #8a8a8a;padding:.6em;display:flex;flex-direction:column;justify-content:space-between}
.seal p,.seal div{text-indent:0}.break{break-after:page}
svg .line{stroke:#1f4e79}svg .grid{stroke:#c4c8ce}svg .second{stroke:#b8860b}svg .third{stroke:#a9c3dc}svg .fourth{stroke:#6b6b6b}svg .f-line{fill:#1f4e79}svg .f-fill{fill:#dce6f1}svg .f-second{fill:#b8860b}svg .f-third{fill:#a9c3dc}svg .f-fourth{fill:#6b6b6b}svg .f-paper{fill:#fff}
@page{size:A4;margin:22mm 20mm}
@media print{body{max-width:none;margin:0}thead{display:table-header-group}tr,figure,.seals,.qr,.closing{break-inside:avoid}h1,h2,h3,h4,h5{break-after:avoid}p{orphans:2;widows:2}}`;

/** Text for element content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** One page without scripts or links to anything outside; the same blocks as the PDF. */
export function htmlPage({ blocks, title, lang = 'zh-CN' }: HtmlRequest): string {
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${STYLE}
</style>
</head>
<body>
${pageBlocks(blocks).map(blockHtml).join('\n')}
</body>
</html>
`;
}

/** A page break before everything only names a layout, which a page of this kind has not. */
const pageBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks[0]?.kind === 'pageBreak' ? blocks.slice(1) : blocks;

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `<h1>${inlineHtml(block.content)}</h1>`;
    case 'heading':
      return `<h${block.level + 1}>${inlineHtml(block.content)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'aligned':
      return `<p class="aligned" style="text-align:${block.align}">${inlineHtml(block.content)}</p>`;
    case 'note':
      return `<p class="note">${inlineHtml(block.content)}</p>`;
    case 'list':
      return listHtml(block);
    case 'table':
      return tableHtml(block);
    case 'keyValues':
      return tableHtml(factsTable(block));
    case 'chart':
      return chartHtml(block);
    case 'sealArea':
      return `<div class="seals">${block.boxes.map(sealHtml).join('')}</div>`;
    case 'closing':
      return closingHtml(block);
    case 'qr':
      return qrHtml(block);
    case 'rule':
      return '<hr>';
    case 'pageBreak':
      return '<div class="break"></div>';
  }
}

function inlineHtml(content: Inlines): string {
  return content
    .map(({ text, strong, emphasis, code }) => {
      const plain = escapeHtml(text).replace(/\n/g, '<br>');
      const voiced = code ? `<code>${plain}</code>` : plain;
      const stressed = emphasis ? `<em>${voiced}</em>` : voiced;
      return strong ? `<strong>${stressed}</strong>` : stressed;
    })
    .join('');
}

function listHtml({ ordered, start, items }: ListBlock): string {
  const inner = items
    .map(({ content, nested }) => `<li>${inlineHtml(content)}${nested ? listHtml(nested) : ''}</li>`)
    .join('');
  if (!ordered) return `<ul>${inner}</ul>`;
  return `<ol${start === 1 ? '' : ` start="${start}"`}>${inner}</ol>`;
}

function tableHtml(table: TableBlock): string {
  const caption = table.caption ? `<caption>${escapeHtml(table.caption)}</caption>` : '';
  const head = table.head.length > 0 ? `<thead>${rowsHtml(table.head, table, 'col')}</thead>` : '';
  const body = `<tbody>${rowsHtml(table.rows, table, null)}</tbody>`;
  return `<table${table.zebra ? ' class="zebra"' : ''}>${caption}${head}${body}</table>`;
}

function rowsHtml(rows: readonly TableRow[], { columns }: TableBlock, scope: 'col' | null): string {
  const grid = placeCells(rows, columns.length);
  const line = (cells: readonly GridCell[]): string =>
    cells
      .map(({ cell, column, colSpan, rowSpan }) => {
        const align = cell.align ?? (scope ? 'center' : columns[column]?.align);
        return cellHtml({ ...cell, colSpan, rowSpan }, scope ?? (cell.header ? 'row' : null), align);
      })
      .join('');
  return grid.map((cells, index) => `<tr${rows[index]?.key ? ' class="key"' : ''}>${line(cells)}</tr>`).join('');
}

function cellHtml({ content, colSpan = 1, rowSpan = 1 }: TableCell, scope: string | null, align?: string): string {
  const attributes = [
    scope ? ` scope="${scope}"` : '',
    colSpan > 1 ? ` colspan="${colSpan}"` : '',
    rowSpan > 1 ? ` rowspan="${rowSpan}"` : '',
    align && align !== 'left' ? ` style="text-align:${align}"` : '',
  ].join('');
  const tag = scope ? 'th' : 'td';
  return `<${tag}${attributes}>${inlineHtml(content)}</${tag}>`;
}

const sealHtml = ({ label, lines }: { label: string; lines: readonly string[] }): string =>
  `<div class="seal"><p><strong>${escapeHtml(label)}</strong></p><div>${lines.map(escapeHtml).join('<br>')}</div></div>`;

const closingHtml = ({ parties }: ClosingBlock): string =>
  `<div class="closing">${parties
    .map(({ issuer, date }) => `<div><p>${escapeHtml(issuer)}</p><p>${escapeHtml(date)}</p></div>`)
    .join('')}</div>`;

function qrHtml({ text, size, alt, beside }: QrBlock): string {
  const { count, runs } = qrModules(text);
  const edge = count + 2 * QUIET_ZONE;
  const path = runs.map(
    ({ column, row, length }) => `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`,
  );
  const words = beside.map((content) => `<p>${inlineHtml(content)}</p>`).join('');
  const svg = `<svg role="img" aria-label="${escapeHtml(alt)}" viewBox="0 0 ${edge} ${edge}" width="${size}mm" height="${size}mm"><path d="${path.join('')}"/></svg>`;
  return `<div class="qr">${svg}<div>${words}</div></div>`;
}

function chartHtml(block: ChartBlock): string {
  const { width, height, shapes } = drawChart(block, MEASURES);
  const alt = escapeHtml(chartText(block));
  const caption = block.title ? `<figcaption>${escapeHtml(block.title)}</figcaption>` : '';
  const size = `viewBox="0 0 ${decimal(width)} ${decimal(height)}" width="${decimal(width)}" height="${decimal(height)}"`;
  return `<figure>${caption}<svg role="img" aria-label="${alt}" ${size} font-size="${MEASURES.size}">${shapes.map(shapeSvg).join('')}</svg></figure>`;
}

const decimal = (value: number): string => String(Math.round(value * 100) / 100);
const pointsOf = (points: readonly Vertex[]): string => points.map(([x, y]) => `${decimal(x)},${decimal(y)}`).join(' ');

function shapeSvg(shape: Shape): string {
  if (shape.shape === 'polygon') return `<polygon class="f-${shape.ink}" points="${pointsOf(shape.points)}"/>`;
  if (shape.shape === 'dot') {
    return `<circle class="f-${shape.ink}" cx="${decimal(shape.at[0])}" cy="${decimal(shape.at[1])}" r="${shape.radius}"/>`;
  }
  if (shape.shape === 'text') {
    const weight = shape.strong ? ' font-weight="bold"' : '';
    return `<text x="${decimal(shape.at[0])}" y="${decimal(shape.at[1])}" text-anchor="${shape.anchor}" dominant-baseline="central"${weight}>${escapeHtml(shape.text)}</text>`;
  }
  const dash = shape.dashed ? ` stroke-dasharray="${DASHES[shape.dashed].join(' ')}"` : '';
  const tag = shape.closed ? 'polygon' : 'polyline';
  return `<${tag} class="${shape.ink}" fill="none" stroke-width="${shape.width}"${dash} points="${pointsOf(shape.points)}"/>`;
}
