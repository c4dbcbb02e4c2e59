import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FontFiles } from '../../src/report/fonts.js';
import { benchContent } from './painting.js';

/** What is used of `@myriaddreamin/typst-ts-node-compiler`. */
interface TypstCompiler {
  compile(options: { readonly mainFileContent: string }): { readonly result: object | null };
  pdf(document: object, options: { readonly pdfTags: boolean }): Buffer;
  evictCache(age: number): void;
}

interface TypstModule {
  readonly NodeCompiler: {
    create(options: { readonly fontArgs: readonly { readonly fontBlobs: readonly Buffer[] }[] }): TypstCompiler;
  };
}

const PACKAGE = '@myriaddreamin/typst-ts-node-compiler';

/** Typst, from the folder `node_modules` that `JIAOYAN_TYPST` names or else from the project's own; `null` where it is not installed. */
function findTypst(): TypstModule | null {
  const folder = process.env['JIAOYAN_TYPST'];
  const require = createRequire(folder === undefined ? import.meta.url : join(folder, 'bench.cjs'));
  try {
    return require(PACKAGE) as TypstModule;
  } catch {
    return null;
  }
}

/** Characters that Typst would read as markup. */
const plain = (text: string): string => text.replace(/[\\#*_$`<>@~=[\]"'/-]/g, (mark) => `\\${mark}`);
const cell = (text: string): string => `[${plain(text)}]`;
const row = (texts: readonly string[]): string => `${texts.map(cell).join(', ')},`;

/** The report of `benchContent` as Typst has it; `number` makes every report another, as those of a batch are. */
function source(number: number): string {
  const { title, heading, facts, factWidths, paragraphs, widths, table } = benchContent;
  const [head = [], ...rows] = table;
  const fractions = (parts: readonly number[]): string => parts.map((part) => `${part * 100}fr`).join(', ');
  return `#set document(title: "${title}")
#set page(paper: "a4", margin: (top: 20mm, bottom: 22mm, left: 22mm, right: 20mm), numbering: "1")
#set text(font: "Noto Serif SC", size: 10.5pt, lang: "zh", region: "cn", top-edge: 0.8em, bottom-edge: -0.2em)
#set par(justify: true, leading: 6.5pt, first-line-indent: (amount: 2em, all: true))
#set table(stroke: 0.5pt + rgb("#9a9a9a"), inset: 5pt)
#set heading(numbering: none)
#show heading: set text(size: 13pt)
#align(center, text(size: 18pt, weight: "bold")[${plain(title)}])
#table(columns: (${fractions(factWidths)}), ${facts.map(row).join(' ')})
= ${plain(heading)}
${paragraphs.map(plain).join('\n\n')}

编号 ${number}

#set text(size: 10pt)
#set par(leading: 3.5pt, first-line-indent: 0pt)
#table(columns: (${fractions(widths)}),
  align: (x, _) => if x == 3 or x == 4 { right } else { left },
  fill: (_, y) => if y == 0 { rgb("#e6e9ee") } else if calc.even(y) { rgb("#f7f8f9") },
  table.header(${row(head).replaceAll('[', '[*').replaceAll(']', '*]')}),
  ${rows.map(row).join('\n  ')}
)`;
}

/** Paints the report once with Typst, tagged; its memory of earlier reports is emptied, that of the fonts is kept. */
export type TypstPainter = () => Buffer;

/** `null` where Typst is not installed. */
export function typstPainter({ regular, bold }: FontFiles): TypstPainter | null {
  const typst = findTypst();
  if (!typst) return null;
  const compiler = typst.NodeCompiler.create({
    fontArgs: [{ fontBlobs: [readFileSync(regular), readFileSync(bold)] }],
  });
  let number = 0;
  return () => {
    number += 1;
    const { result } = compiler.compile({ mainFileContent: source(number) });
    if (!result) throw new TypstFailedError();
    const pdf = compiler.pdf(result, { pdfTags: true });
    compiler.evictCache(0);
    return pdf;
  };
}

/** Typst could not set the report: its source is wrong for this version. */
export class TypstFailedError extends Error {
  constructor() {
    super('typst did not set the report');
    this.name = 'TypstFailedError';
  }
}
