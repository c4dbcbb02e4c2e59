import { type Appearance, captioned, sealAppearance } from '../../src/signature/pdf/appearance.js';
import type { Outliner } from '../../src/signature/pdf/outline.js';

/** Every character is a box of a full em; enough to see where letters go. */
export const boxes: Outliner = (text) =>
  [...text].map(() => ({
    advance: 1000,
    commands: [
      { command: 'moveTo', args: [0, 0] },
      { command: 'lineTo', args: [1000, 0] },
      { command: 'lineTo', args: [1000, 880] },
      { command: 'lineTo', args: [0, 880] },
      { command: 'closePath', args: [] },
    ],
  }));

export const SEAL_WORDS = { name: '示例小学', keyKind: '自管密钥', kind: '电子签名' };

/** A seal with a line of caption, drawn without any font. */
export const testSeal = (): Appearance =>
  captioned(sealAppearance({ words: SEAL_WORDS, outliner: boxes }), ['2026-06-30 签名'], boxes);
