import { type Block, type ListBlock, plainText, type TableRow } from './blocks.js';
import { chartText } from './chart.js';
import type { FontSet } from './fonts.js';
import { type MissingGlyph, missingGlyphs } from './glyphs.js';

/** A character that cannot be printed, and the text of the block that holds it. */
export interface MissingInBlock extends MissingGlyph {
  /** Index in the list of blocks. */
  readonly block: number;
  /** The cell, item or paragraph with the character. */
  readonly text: string;
}

const rowTexts = (rows: readonly TableRow[]): string[] =>
  rows.flatMap(({ cells }) => cells.map(({ content }) => plainText(content)));

const listTexts = ({ items }: ListBlock): string[] =>
  items.flatMap(({ content, nested }) => [plainText(content), ...(nested ? listTexts(nested) : [])]);

/** Every text that a block prints, in reading order. */
export function blockTexts(block: Block): string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
    case 'aligned':
    case 'note':
      return [plainText(block.content)];
    case 'list':
      return listTexts(block);
    case 'table':
      return [...(block.caption ? [block.caption] : []), ...rowTexts(block.head), ...rowTexts(block.rows)];
    case 'keyValues':
      return block.facts.flatMap(({ name, value }) => [name, plainText(value)]);
    case 'chart':
      return [block.title ?? '', chartText({ ...block, alt: '' }), ...block.series.map(({ name }) => name)];
    case 'sealArea':
      return block.boxes.flatMap(({ label, lines }) => [label, ...lines]);
    case 'closing':
      return block.parties.flatMap(({ issuer, date }) => [issuer, date]);
    case 'qr':
      return block.beside.map(plainText);
    default:
      return [];
  }
}

/** Characters of the blocks that no opened font has; to be asked before `paintPdf`. */
export function missingInBlocks(blocks: readonly Block[], fonts: FontSet): MissingInBlock[] {
  // Every chain ends in all faces, so one chain answers for all roles.
  return blocks.flatMap((block, index) =>
    blockTexts(block).flatMap((text) =>
      missingGlyphs(text, fonts.regular.chain).map((missing) => ({ ...missing, block: index, text })),
    ),
  );
}
