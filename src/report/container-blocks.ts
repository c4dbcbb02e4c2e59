import {
  type Alignment,
  type Block,
  CHART_KINDS,
  type ClosingBlock,
  type ClosingParty,
  type Fact,
  type KeyValuesBlock,
  plainText,
  type SealAreaBlock,
  type SealBox,
} from './blocks.js';
import { chartBlock } from './chart-container.js';
import type { Container } from './containers.js';
import { inlineMarkdown } from './inline-markdown.js';
import { layoutBreak } from './layout.js';
import { filledLines, pipeRow } from './pipe-rows.js';
import { qrBlock } from './qr-container.js';
import { tableBlock } from './table-container.js';
import { allParsed, fault, type Parsed, parsed } from './template-fault.js';

const OPTIONS: Readonly<Record<Container['name'], readonly string[]>> = {
  'score-table': ['widths', 'caption'],
  chart: ['title', 'alt', 'max', 'min'],
  seal: [],
  closing: [],
  facts: ['columns'],
  text: [],
  note: [],
  qr: ['text', 'alt', 'size'],
  pagebreak: ['preset', 'orientation'],
};
const ALIGNMENTS = ['left', 'center', 'right'] as const satisfies readonly Alignment[];
/** Words without a value that a container takes. */
const WORDS: Readonly<Record<Container['name'], readonly string[]>> = {
  'score-table': ['zebra', 'rowheads'],
  chart: CHART_KINDS,
  seal: [],
  closing: [],
  facts: [],
  text: ALIGNMENTS,
  note: [],
  qr: ['aside'],
  pagebreak: [],
};
const SEAL_NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** The blocks of one container. */
export function containerBlocks(container: Container): Parsed<Block[]> {
  const { name, line } = container;
  const options = [...container.options.keys()].find((key) => !OPTIONS[name].includes(key));
  if (options !== undefined)
    return fault(line, `${options}=`, OPTIONS[name].map((key) => `${key}=`).join(' ') || '没有参数');
  const word = container.words.find((given) => !WORDS[name].includes(given));
  if (word !== undefined) return fault(line, word, WORDS[name].join(' ') || '没有参数');
  return blocksOf(container);
}

function blocksOf(container: Container): Parsed<Block[]> {
  switch (container.name) {
    case 'pagebreak':
      return one(layoutBreak(container.options, container.line));
    case 'note':
      return parsed(noteBlocks(container));
    case 'text':
      return parsed(alignedBlocks(container));
    case 'facts':
      return one(factsBlock(container));
    case 'seal':
      return one(sealBlock(container));
    case 'closing':
      return one(closingBlock(container));
    case 'qr':
      return one(qrBlock(container));
    case 'score-table':
      return one(tableBlock(container));
    case 'chart':
      return one(chartBlock(container));
  }
}

const one = (block: Parsed<Block>): Parsed<Block[]> => (block.ok ? parsed([block.value]) : block);

/** Paragraphs are parted by empty lines. */
const noteBlocks = ({ body }: Container): Block[] =>
  paragraphsOf(body).map((text) => ({ kind: 'note', content: inlineMarkdown(text) }));

/** `:::text right`: paragraphs without indent, on the left if no side is named. */
function alignedBlocks({ body, words }: Container): Block[] {
  const align = ALIGNMENTS.find((side) => side === words[0]) ?? 'left';
  return paragraphsOf(body).map((text) => ({ kind: 'aligned', align, content: inlineMarkdown(text) }));
}

const paragraphsOf = (body: readonly string[]): string[] =>
  body
    .join('\n')
    .split(/\n\s*\n/)
    .map((text) => text.trim())
    .filter((text) => text !== '');

/** One fact per line: `学校名称 | 某某学校`. */
function factsBlock({ body, options, line }: Container): Parsed<KeyValuesBlock> {
  const columns = Number(options.get('columns') ?? 2);
  if (columns !== 1 && columns !== 2 && columns !== 3)
    return fault(line, `columns=${options.get('columns')}`, 'columns=1 2 3');
  const facts = allParsed(filledLines(body).map((text) => factOf(text, line)));
  if (!facts.ok) return facts;
  return parsed({ kind: 'keyValues', columns, facts: facts.value });
}

function factOf(text: string, line: number): Parsed<Fact> {
  const { cells } = pipeRow(text);
  const [name, value] = cells;
  // An empty value leaves only the bar at the end of the line.
  if (name === undefined || cells.length > 2 || !text.includes('|')) return fault(line, text.trim(), '名称 | 内容');
  return parsed({ name: plainText(inlineMarkdown(name)), value: inlineMarkdown(value ?? '') });
}

/** One box per line: `school | 学校（盖章） | 负责人（签字）： | 日期：`. */
function sealBlock({ body, line }: Container): Parsed<SealAreaBlock> {
  const boxes = allParsed(filledLines(body).map((text) => sealOf(text, line)));
  if (!boxes.ok) return boxes;
  const twice = twiceNamed(boxes.value);
  if (twice !== undefined) return fault(line, twice, '每个签章域名称只用一次');
  return boxes.value.length > 0
    ? parsed({ kind: 'sealArea', boxes: boxes.value })
    : fault(line, ':::seal', '至少一行 名称 | 标签');
}

function sealOf(text: string, line: number): Parsed<SealBox> {
  const [name = '', label, ...lines] = pipeRow(text).cells.map((cell) => plainText(inlineMarkdown(cell)));
  if (!SEAL_NAME.test(name) || !label) return fault(line, text.trim(), '名称（字母、数字、-） | 标签 | 各行文字');
  return parsed({ name, label, lines });
}

function twiceNamed(boxes: readonly { readonly name: string }[]): string | undefined {
  const names = boxes.map(({ name }) => name);
  return names.find((name, index) => names.indexOf(name) < index);
}

/** One office per line: `issuer | 某某市教育科学研究院 | 2026年6月30日`. */
function closingBlock({ body, line }: Container): Parsed<ClosingBlock> {
  const parties = allParsed(filledLines(body).map((text) => partyOf(text, line)));
  if (!parties.ok) return parties;
  const twice = twiceNamed(parties.value);
  if (twice !== undefined) return fault(line, twice, '每个签章域名称只用一次');
  return parties.value.length > 0
    ? parsed({ kind: 'closing', parties: parties.value })
    : fault(line, ':::closing', '至少一行 名称 | 单位 | 日期');
}

function partyOf(text: string, line: number): Parsed<ClosingParty> {
  const cells = pipeRow(text).cells.map((cell) => plainText(inlineMarkdown(cell)));
  const [name = '', issuer, date = ''] = cells;
  if (!SEAL_NAME.test(name) || !issuer || cells.length > 3)
    return fault(line, text.trim(), '名称（字母、数字、-） | 单位 | 日期');
  return parsed({ name, issuer, date });
}
