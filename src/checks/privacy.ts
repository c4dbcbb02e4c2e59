import { cellFinding } from './cell-finding.js';
import { type Check, textOf } from './view.js';

const ID_CARD =
  /(?<![0-9A-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx](?![0-9A-Za-z])/gu;
const PHONE = /(?<![0-9A-Za-z.])1[3-9]\d(?:[ -]?)\d{4}(?:[ -]?)\d{4}(?![0-9A-Za-z])/gu;

/** What was found, with its middle hidden: a finding must not spread what it warns of. */
export interface PrivateNumber {
  readonly kind: 'idCard' | 'phone';
  readonly masked: string;
}

/** JY9101: an ID-card or phone number in a text, a name or a note. */
export const checkPrivacy: Check = (view) =>
  view.answers.answers.flatMap((answer) => {
    const text = answer.question.type.kind === 'text' ? textOf(answer) : null;
    const numbers = text === null ? [] : privateNumbers(text);
    return numbers.map(({ kind, masked }) =>
      cellFinding(view, 'JY9101', answer, { found: masked, expected: '', params: { kind } }),
    );
  });

/** ID-card numbers with a right check digit, and mobile numbers; full-width digits count. */
export function privateNumbers(text: string): readonly PrivateNumber[] {
  const plain = text.normalize('NFKC');
  const cards = (plain.match(ID_CARD) ?? []).filter(isCardNumber);
  const rest = cards.reduce((left, card) => left.replace(card, ' '), plain);
  const phones = rest.match(PHONE) ?? [];
  return [
    ...cards.map((card) => ({ kind: 'idCard' as const, masked: `${card.slice(0, 3)}*************${card.slice(-2)}` })),
    ...phones.map((phone) => ({ kind: 'phone' as const, masked: `${phone.slice(0, 3)}****${phone.slice(-4)}` })),
  ];
}

/** Check digit of GB 11643: ISO 7064 MOD 11-2. */
function isCardNumber(text: string): boolean {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return '10X98765432'[sum % 11] === text[17]?.toUpperCase();
}
