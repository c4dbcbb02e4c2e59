import { type Defect, typedOver } from './defect.js';
import { anyCount } from './filled-form.js';

const wide = (value: unknown): string =>
  [...String(value)].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');

/** Spellings of a number. `JY2106`: put right and told; nothing: the same number in another form. */
export const NUMBER_DEFECTS: readonly Defect[] = [
  typedOver('full-width digits', anyCount, ({ value }) => wide(value), 'JY2106'),
  typedOver('a number stored as text', anyCount, ({ value }) => String(value)),
  typedOver(
    'a number with its unit',
    anyCount,
    ({ value }, random) => `${value}${random.pick(['节', ' 节', '次', '课时'])}`,
    'JY2106',
  ),
  typedOver('an ideographic space before a number', anyCount, ({ value }) => `\u3000${value} `, 'JY2106'),
  typedOver(
    'unseen characters around a number',
    anyCount,
    ({ value }, random) => `${random.pick(['\u00a0', '\u200b', '\ufeff'])}${value}`,
    'JY2106',
  ),
  typedOver('a number with needless noughts', anyCount, ({ value }) => `${value}.00`, 'JY2106'),
  typedOver('noise of floating point', anyCount, ({ value }) => Number(value) + 4e-15, 'JY2106'),
  typedOver('about so many', anyCount, ({ value }, random) => `${random.pick(['约', '大约', '近'])}${value}`, 'JY2102'),
  typedOver('a range instead of a number', anyCount, ({ value }) => `${value}-30`, 'JY2102'),
  typedOver(
    'a number in Chinese numerals',
    anyCount,
    (_, random) => random.pick(['二', '两节', '十二', '二十']),
    'JY2111',
  ),
  typedOver('full marks in words', anyCount, '满分', 'JY2102'),
  typedOver('a decimal comma', anyCount, (_, random) => random.pick(['2,5', '2。5', '2．5', '2.5']), 'JY2102'),
  typedOver('a percentage as text', anyCount, (_, random) => random.pick(['85%', '85％']), 'JY2111'),
  typedOver('a percentage as a number', anyCount, 0.85, 'JY2102'),
  typedOver('a number below the range', anyCount, (_, random) => random.pick([-1, '-3']), 'JY2103'),
  typedOver('a number far above the range', anyCount, (_, random) => random.whole(2000, 99_999), 'JY2103'),
  typedOver(
    'a placeholder instead of a number',
    anyCount,
    (_, random) => random.pick(['/', '无', '-', '同上', '—']),
    'JY2110',
  ),
  typedOver('a tick instead of a number', anyCount, (_, random) => random.pick(['√', '✓']), 'JY2102'),
  typedOver('a truth value instead of a number', anyCount, (_, random) => random.pick([true, false]), 'JY2102'),
  typedOver('a blank where a number is needed', anyCount, null, 'JY2101'),
  typedOver('a blank of spaces where a number is needed', anyCount, ' \u3000', 'JY2101'),
];
