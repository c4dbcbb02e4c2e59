import type { Token } from 'markdown-it';
import type { Alignment, Block, HeadingBlock, Inlines, ListBlock, ListItem, TableBlock, TableRow } from './blocks.js';
import { containerBlocks } from './container-blocks.js';
import { splitContainers } from './containers.js';
import { inlinesOf, markdown } from './inline-markdown.js';
import { withContentWidths } from './table-widths.js';
import { allParsed, type Parsed, parsed } from './template-fault.js';

/** Filled Markdown, with its `:::` containers, as blocks. */
export function markdownBlocks(text: string): Parsed<Block[]> {
  const parts = splitContainers(text);
  if (!parts.ok) return parts;
  const blocks = allParsed(
    parts.value.map((part) => ('markdown' in part ? parsed(plainBlocks(part.markdown)) : containerBlocks(part))),
  );
  return blocks.ok ? parsed(blocks.value.flat()) : blocks;
}

/** Walks the flat list of tokens. */
class Cursor {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  next(): Token | null {
    const token = this.tokens[this.at] ?? null;
    this.at += 1;
    return token;
  }

  /** Calls `visit` for each token until the one of the given type, which is taken as well. */
  until(type: string, visit: (token: Token) => void): void {
    for (let token = this.next(); token && token.type !== type; token = this.next()) visit(token);
  }
}

/** Markdown without containers as blocks. */
export function plainBlocks(text: string): Block[] {
  const cursor = new Cursor(markdown.parse(text, {}));
  const blocks: Block[] = [];
  for (let token = cursor.next(); token; token = cursor.next()) blocks.push(...blockOf(token, cursor));
  return blocks;
}

function blockOf(token: Token, cursor: Cursor): Block[] {
  switch (token.type) {
    case 'heading_open':
      return [headingOf(Number(token.tag.slice(1)), contentUntil('heading_close', cursor))];
    case 'paragraph_open':
      return [{ kind: 'paragraph', content: contentUntil('paragraph_close', cursor) }];
    case 'hr':
      return [{ kind: 'rule' }];
    case 'bullet_list_open':
    case 'ordered_list_open':
      return [listOf(token, cursor)];
    case 'table_open':
      return [tableOf(cursor)];
    default:
      return [];
  }
}

/** `#` is the title, `##` to `#####` are the four levels. */
function headingOf(depth: number, content: Inlines): Block {
  if (depth === 1) return { kind: 'title', content };
  return { kind: 'heading', level: Math.min(depth - 1, 4) as HeadingBlock['level'], content };
}

function contentUntil(close: string, cursor: Cursor): Inlines {
  const runs: Inlines[] = [];
  cursor.until(close, (token) => {
    if (token.type === 'inline') runs.push(inlinesOf(token.children ?? []));
  });
  return runs.flat();
}

function listOf(open: Token, cursor: Cursor): ListBlock {
  const ordered = open.type === 'ordered_list_open';
  const items: ListItem[] = [];
  cursor.until(ordered ? 'ordered_list_close' : 'bullet_list_close', () => items.push(itemOf(cursor)));
  return { kind: 'list', ordered, start: Number(open.attrGet('start') ?? 1), items };
}

/** Paragraphs of an item follow each other on new lines; lists inside it are joined into one. */
function itemOf(cursor: Cursor): ListItem {
  const paragraphs: Inlines[] = [];
  let nested: ListBlock | undefined;
  cursor.until('list_item_close', (token) => {
    if (token.type === 'inline') paragraphs.push(inlinesOf(token.children ?? []));
    else if (token.type.endsWith('list_open')) {
      const list = listOf(token, cursor);
      nested = nested ? { ...nested, items: [...nested.items, ...list.items] } : list;
    }
  });
  const content = paragraphs.flatMap((runs, index) => (index === 0 ? runs : [{ text: '\n' }, ...runs]));
  return nested ? { content, nested } : { content };
}

function tableOf(cursor: Cursor): TableBlock {
  const head: TableRow[] = [];
  const rows: TableRow[] = [];
  let aligns: Alignment[] = [];
  let inHead = false;
  cursor.until('table_close', (token) => {
    if (token.type === 'thead_open') inHead = true;
    if (token.type === 'thead_close') inHead = false;
    if (token.type !== 'tr_open') return;
    const row = rowOf(cursor);
    if (inHead) aligns = row.aligns;
    (inHead ? head : rows).push({ cells: row.cells.map((content) => ({ content })) });
  });
  const columns = aligns.map((align) => ({ width: 1, align }));
  return withContentWidths({ kind: 'table', columns, head, rows, zebra: false });
}

function rowOf(cursor: Cursor): { cells: Inlines[]; aligns: Alignment[] } {
  const cells: Inlines[] = [];
  const aligns: Alignment[] = [];
  cursor.until('tr_close', (token) => {
    if (token.type === 'th_open' || token.type === 'td_open')
      aligns.push(alignOf(String(token.attrGet('style') ?? '')));
    if (token.type === 'inline') cells.push(inlinesOf(token.children ?? []));
  });
  return { cells, aligns };
}

function alignOf(style: string): Alignment {
  if (style.includes('right')) return 'right';
  return style.includes('center') ? 'center' : 'left';
}
