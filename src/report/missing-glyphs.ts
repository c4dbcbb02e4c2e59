import type { Finding, Place } from '../model/finding.js';
import type { MissingInBlock } from './block-text.js';

/** A printed text and the cell or person that it came from. */
export interface TextPlace {
  readonly text: string;
  readonly where: Place;
  readonly subject?: string;
}

/** What a document is called, and where its names came from. */
export interface PrintedDocument {
  readonly title: string;
  readonly places?: readonly TextPlace[] | undefined;
}

/**
 * U+E815 to U+E864, where GBK fonts and input programs of old put characters that Unicode did not have yet, with the
 * characters that GB 18030-2022 gives them. Names that were typed long ago still hold them: 䶮 as U+E863.
 */
const PRIVATE_START = 0xe815;
const STANDARD = [
  ...'⺁𠂇𠂉𠃌⺄㑳㑇⺈⺋龴㖞㘚㘎⺌⺗㥮㤘龵㧏㧟㩳㧐龶龷㭎㱮㳠⺧𡗗龸',
  ...'⺪䁖䅟⺮䌷⺳⺶⺷𢦏䎱䎬⺻䏝䓖䙡䙌龹䜣䜩䝼䞍⻊䥇䥺䥽䦂䦃䦅䦆䦟䦛䦷䦶龺𤇾䲣䲟䲠䲡䱷䲢䴓䴔䴕䴖䴗䴘䴙䶮龻',
];

/** The character that a private code point of old stands for; `undefined` for all others. */
export const standardCharacter = (character: string): string | undefined =>
  STANDARD[(character.codePointAt(0) ?? 0) - PRIVATE_START];

const MOST_TEXT = 40;

/** A finding for every place that a character without a glyph came from; the text it stands in where no place is known. */
export function missingGlyphFindings(missing: readonly MissingInBlock[], document: PrintedDocument): Finding[] {
  const findings = missing.flatMap((one) => findingsOf(one, document));
  const keys = findings.map(({ where, subject, params }) => JSON.stringify([where, subject, params]));
  return findings.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

function findingsOf(
  { character, codePoint, text }: MissingInBlock,
  { title, places = [] }: PrintedDocument,
): Finding[] {
  const holding = places.filter((place) => place.text.includes(character));
  // Of several names with this character, the one that is printed here.
  const printed = holding.filter((place) => text.includes(place.text) || place.text.includes(text));
  const own = printed.length > 0 ? printed : holding;
  const shown = [...text].length > MOST_TEXT ? `${[...text].slice(0, MOST_TEXT).join('')}…` : text;
  const unknown: TextPlace = { text: shown, where: { label: shown === title ? title : `${title}（${shown}）` } };
  return (own.length > 0 ? own : [unknown]).map((place): Finding => {
    const standard = standardCharacter(character);
    return {
      code: standard === undefined ? 'JY4902' : 'JY4104',
      where: place.where,
      found: place.text,
      params: { character, codePoint, ...(standard === undefined ? {} : { standard }) },
      ...(place.subject === undefined ? {} : { subject: place.subject }),
    };
  });
}
