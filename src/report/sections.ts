import type { Block } from './blocks.js';
import { oriented, type Preset, presets } from './presets.js';

/** Blocks that are set in one preset; a section begins on a page of its own. */
export interface Section {
  readonly preset: Preset;
  readonly blocks: readonly Block[];
}

/** Cuts the blocks where a page break changes preset or orientation; a section without content is left out, unless all are. */
export function sectionsOf(blocks: readonly Block[], preset: Preset): Section[] {
  const sections: { preset: Preset; blocks: Block[] }[] = [{ preset, blocks: [] }];
  const [first] = blocks;
  const numbered = first?.kind === 'pageBreak' && first.preset !== undefined ? presets[first.preset] : preset;
  let upright = preset;
  for (const block of blocks) {
    if (block.kind === 'pageBreak' && (block.preset !== undefined || block.orientation !== undefined)) {
      upright = block.preset === undefined ? upright : presets[block.preset];
      sections.push({ preset: numberedAs(numbered, oriented(upright, block.orientation)), blocks: [] });
    } else sections[sections.length - 1]?.blocks.push(block);
  }
  const filled = sections.filter((section) => section.blocks.some(({ kind }) => kind !== 'pageBreak'));
  return filled.length > 0 ? filled : sections.slice(-1);
}

/** Page numbers look the same throughout a document, whatever the measures of a page. */
function numberedAs({ footer: first }: Preset, preset: Preset): Preset {
  const { footer } = preset;
  if (footer.numbering === 'none' || first.numbering === 'none') return preset;
  return { ...preset, footer: { ...footer, numbering: first.numbering, number: first.number } };
}
