import { CATALOGUE } from './catalogue.js';

const LONG_CODE = /^JY\d{4}$/;
const CODE_LENGTH = 6;

/** `2101`, `jy2101` and `ＪＹ2101` as the catalogue writes them; anything else in capitals. */
export function spelledCode(typed: string): string {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s_-]/g, '');
  return /^\d{4}$/.test(text) ? `JY${text}` : text;
}

/** The code of the catalogue that was probably meant; `undefined` where nothing is near. */
export function nearestCode(typed: string, isWanted: (code: string) => boolean = () => true): string | undefined {
  const text = spelledCode(typed).replace(/^J?Y?(?=\d)/, 'JY');
  const wanted = CATALOGUE.filter(({ code }) => isWanted(code));
  const titled = wanted.find(({ zh, en, rule }) => [zh.title, en.title, rule].map(spelledCode).includes(text));
  if (titled) return titled.code;
  const code = text.slice(0, CODE_LENGTH);
  if (!LONG_CODE.test(code)) return undefined;
  const distances = wanted.map((entry) => ({ code: entry.code, distance: distanceOf(entry.code, code) }));
  return distances.sort((a, b) => a.distance - b.distance || (a.code < b.code ? -1 : 1))[0]?.code;
}

/** Codes of the same family and hundred are near; then the difference of their numbers counts. */
function distanceOf(code: string, typed: string): number {
  const sameFamily = code[2] === typed[2] ? 0 : 10_000;
  const wrongDigits = [...code].filter((character, index) => character !== typed[index]).length;
  return sameFamily + wrongDigits * 100 + Math.abs(Number(code.slice(2)) - Number(typed.slice(2))) / 100;
}
