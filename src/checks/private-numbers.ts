/** What a text gives away of a person. */
export type PrivateKind = 'idCard' | 'phone' | 'landline' | 'email' | 'bankCard';

/** What was found, with its middle hidden: a finding must not spread what it warns of. */
export interface PrivateNumber {
  readonly kind: PrivateKind;
  readonly masked: string;
}

/** Digits may be set apart by one blank or dash each. */
const digits = (count: number): string => `(?:[ -]?\\d){${count}}`;
const ALONE = '(?<![0-9A-Za-z.])';
const END = '(?![0-9A-Za-z])';

const ID_CARD = new RegExp(`${ALONE}[1-9]${digits(16)}[ -]?[0-9Xx]${END}`, 'gu');
const OLD_ID_CARD = new RegExp(`${ALONE}[1-9]${digits(14)}${END}`, 'gu');
const BANK_CARD = new RegExp(`${ALONE}62${digits(14)}(?:[ -]?\\d){0,3}${END}`, 'gu');
const PHONE = new RegExp(`${ALONE}(?:\\+?86[ -]?)?1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}${END}`, 'gu');
const LANDLINE = new RegExp(`${ALONE}(?:\\(0\\d{2,3}\\)[ -]?|0\\d{2,3}[ -])[2-9]\\d{6,7}(?:-\\d{1,5})?${END}`, 'gu');
const EMAIL = /(?<![\w.+-])[\w.+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}(?![\w-])/gu;
const POWER = /(?<![0-9A-Za-z.])(\d(?:\.\d{1,17})?)[Ee]\+?(1\d)(?![0-9A-Za-z])/gu;

const CARD_LIKE = /(?<![0-9A-Za-z.])[1-9]\d{17}(?![0-9A-Za-z])/gu;

/** Cheap look first: most texts have neither digits enough nor an at sign. */
const WORTH_A_LOOK = /[\d０-９](?:[ -]?[\d０-９]){5}|[Ee]\+?1\d|[@＠]/u;

interface Pattern {
  readonly kind: PrivateKind;
  readonly find: (text: string) => readonly string[];
  readonly mask: (found: string) => string;
}

const matches =
  (pattern: RegExp, isReal: (bare: string) => boolean = () => true) =>
  (text: string): readonly string[] =>
    (text.match(pattern) ?? []).filter((found) => isReal(bareDigits(found)));

const bareDigits = (text: string): string => text.replaceAll(/[ -]/gu, '');

const hidden = (head: number, tail: number) => (found: string) => {
  const bare = bareDigits(found);
  return `${bare.slice(0, head)}${'*'.repeat(bare.length - head - tail)}${bare.slice(-tail)}`;
};

const phoneMask = (found: string): string => {
  const bare = bareDigits(found).slice(-11);
  return `${bare.slice(0, 3)}****${bare.slice(-4)}`;
};

/** In this order; what one has found the next does not see. */
const PATTERNS: readonly Pattern[] = [
  { kind: 'email', find: matches(EMAIL), mask: (found) => `${found.slice(0, 1)}***${found.slice(found.indexOf('@'))}` },
  { kind: 'idCard', find: matches(ID_CARD, isCardNumber), mask: hidden(3, 2) },
  { kind: 'bankCard', find: matches(BANK_CARD, isLuhn), mask: hidden(4, 4) },
  { kind: 'idCard', find: matches(OLD_ID_CARD, isOldCardNumber), mask: hidden(3, 2) },
  { kind: 'phone', find: matches(PHONE), mask: phoneMask },
  { kind: 'landline', find: matches(LANDLINE), mask: (found) => `${found.slice(0, -4)}****` },
];

/**
 * Numbers and addresses of persons in a text: identity cards (18 digits with their check digit, 15 digits of the old
 * form), mobile and fixed telephones, bank cards, e-mail. Full-width and grouped digits count, and so does a number that
 * a spreadsheet shows as `1.38E+10`.
 */
export function privateNumbers(text: string): readonly PrivateNumber[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  let rest = text.normalize('NFKC');
  const found: PrivateNumber[] = [...powers(rest)];
  for (const { kind, find, mask } of PATTERNS) {
    for (const one of find(rest)) {
      rest = rest.replace(one, ' ');
      found.push({ kind, masked: mask(one) });
    }
  }
  return found;
}

/** The same for a number in a numeric cell, of which a spreadsheet keeps only fifteen digits. */
export function privateNumber(value: number): PrivateNumber | null {
  if (!Number.isSafeInteger(value)) return roundedNumber(value);
  return privateNumbers(String(value)).find(({ kind }) => kind !== 'landline') ?? null;
}

/** Text with everything private hidden, for quoting. */
export function withoutPrivateNumbers(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  const plain = text.normalize('NFKC');
  let rest = plain.replaceAll(POWER, maskedNumber);
  for (const { find, mask } of PATTERNS) for (const one of find(rest)) rest = rest.replace(one, mask(one));
  // A card number in a numeric cell has lost its check digit.
  rest = rest.replaceAll(CARD_LIKE, maskedNumber);
  return rest === plain ? text : rest;
}

const maskedNumber = (found: string): string => privateNumber(Number(found))?.masked ?? found;

const powers = (text: string): readonly PrivateNumber[] =>
  [...text.matchAll(POWER)].flatMap(([whole]) => privateNumber(Number(whole)) ?? []);

/** The first fourteen digits of a card number tell place and birthday; the check digit is lost in rounding. */
function roundedNumber(value: number): PrivateNumber | null {
  if (!(value >= 1e17 && value < 1e18)) return null;
  const plain = BigInt(value).toString();
  if (!hasPlace(plain) || !hasBirthday(plain.slice(6, 14))) return null;
  return { kind: 'idCard', masked: hidden(3, 2)(plain) };
}

/** Check digit of GB 11643: ISO 7064 MOD 11-2. */
function isCardNumber(text: string): boolean {
  if (!hasBirthday(text.slice(6, 14))) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}

/** The old form has no check digit, so that place and birthday must be possible. */
function isOldCardNumber(text: string): boolean {
  return hasPlace(text) && hasBirthday(`19${text.slice(6, 12)}`);
}

/** First two digits of GB/T 2260: provinces by region, Taiwan, Hong Kong, Macao. */
const hasPlace = (text: string): boolean => /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/u.test(text);

function hasBirthday(text: string): boolean {
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ];
  return year >= 1850 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Check digit of bank cards: ISO/IEC 7812-1. */
function isLuhn(text: string): boolean {
  const sum = [...text].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
