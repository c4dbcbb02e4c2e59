import { readFile } from 'node:fs/promises';
import { word } from '../messages/ui/words.js';
import { failure, type Outcome, success } from '../model/finding.js';
import { type FontFiles, findFonts, openFonts } from '../report/fonts.js';
import { outlinesOf } from '../report/outlines.js';
import { type Appearance, captioned, type SealImage, sealAppearance } from '../signature/pdf/appearance.js';
import type { Outliner } from '../signature/pdf/outline.js';
import { readPng } from '../signature/pdf/png.js';
import { paperDate } from '../workflows/report/paper-date.js';

/** What a seal shows, and where its letters come from. */
export interface SealRequest {
  /** Who signs, as the certificate names it. */
  readonly name: string;
  readonly selfManaged: boolean;
  /** PNG that stands instead of the star. */
  readonly picture?: string | undefined;
  /** Fonts that the user names, by role. */
  readonly fonts?: Readonly<Record<string, string>> | undefined;
}

/** A drawn seal; gives its appearance for a day (ISO date), drawn once a day. */
export type Seal = (date: string) => Appearance;

/**
 * Draws a seal once for any number of signatures. JY8134 where the picture cannot be used, JY4902 where no font has a
 * character of the name, JY4903 where a font cannot be opened.
 */
export async function composeSeal({ name, selfManaged, picture, fonts }: SealRequest): Promise<Outcome<Seal>> {
  const opened = openFonts((fonts ?? {}) as Partial<FontFiles>, findFonts());
  if (!opened.ok) return opened;
  const outliner: Outliner = (text) => outlinesOf(opened.value, 'bold', text);
  const missing = [...name].find((character) => outliner(character).length === 0);
  if (missing !== undefined) return failure(missingGlyph(name, missing));
  const image = picture === undefined ? success(undefined) : await readPicture(picture);
  if (!image.ok) return image;
  const keyKind = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', 'zh-CN');
  const sentence = `${keyKind} · ${word('sign.sealKind', 'zh-CN')}`;
  const seal = sealAppearance({ words: { name }, outliner, picture: image.value });
  const days = new Map<string, Appearance>();
  return success((date) => {
    const known =
      days.get(date) ??
      captioned(seal, [sentence, word('sign.sealCaption', 'zh-CN', { date: paperDate(date) })], outliner);
    days.set(date, known);
    return known;
  });
}

async function readPicture(path: string): Promise<Outcome<SealImage>> {
  const read = readPng(await readFile(path).catch(() => new Uint8Array()));
  return read.ok
    ? success(read.value)
    : failure({ code: 'JY8134', where: { file: path }, params: { reason: read.reasons.join(' ') } });
}

const missingGlyph = (label: string, character: string) => ({
  code: 'JY4902',
  where: { label },
  found: character,
  params: { character, codePoint: `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}` },
});
