import type { Answer } from '../../../src/model/form-answers.js';
import { at, type Defect, edited, typedOver } from './defect.js';
import { anyCell, anyText, type FilledForm, filledCells, spotOf } from './filled-form.js';
import type { Random } from './random.js';

const labelOf = (form: FilledForm, { question, value }: Answer): string => {
  const { type } = question;
  return type.kind === 'choice'
    ? (form.plan.lists[type.list]?.find(({ code }) => code === value)?.zh ?? '')
    : String(value);
};

const choice = (form: FilledForm, random: Random): Answer => anyCell(form, random, 'choice');

const neededText = (form: FilledForm, random: Random): Answer =>
  random.pick(filledCells(form, 'text').filter(({ question }) => question.optional !== true));

/** Texts and entries of drop-down lists. */
export const TEXT_DEFECTS: readonly Defect[] = [
  edited('spaces around an entry of a list', (book, form, random) => {
    const answer = choice(form, random);
    book.type(
      answer.place.sheet,
      answer.place.cell,
      `${random.pick(['', '\u3000'])}${labelOf(form, answer)}${random.pick([' ', '\u00a0'])}`,
    );
    return [at('JY2106', spotOf(answer))];
  }),
  edited('a word that is not in the list', (book, form, random) => {
    const answer = choice(form, random);
    book.type(answer.place.sheet, answer.place.cell, random.pick(['在岗', '高中部', '不清楚']));
    return [at('JY2104', spotOf(answer))];
  }),
  edited('a tick instead of yes', (book, form, random) => {
    const answer = random.pick(
      filledCells(form, 'choice').filter(({ value, binding }) => value === 'yes' && binding.to === 'judgement'),
    );
    book.type(answer.place.sheet, answer.place.cell, random.pick(['√', '✓']));
    return [at('JY2104', spotOf(answer))];
  }),
  edited('the number of a group without its noughts', (book, form, random) => {
    const answer = random.pick(
      filledCells(form, 'choice').filter(
        ({ binding }) => binding.to === 'metric' && /^(research|preparation)Group$/.test(binding.metric),
      ),
    );
    book.type(answer.place.sheet, answer.place.cell, String(answer.value).replace(/0+/, ''));
    return [at('JY2106', spotOf(answer))];
  }),
  typedOver('a line break in a text', anyText, '第一行\n第二行', 'JY2106'),
  typedOver(
    'a carriage return as Excel writes it',
    anyText,
    { xml: '<is><t>第一行_x000D_\n第二行</t></is>', type: 'inlineStr' },
    'JY2106',
  ),
  typedOver('spaces around a text', anyText, '  见附件。\u3000', 'JY2106'),
  typedOver('a text in several fonts', anyText, {
    xml: '<is><r><t>见附</t></r><r><rPr><b/></rPr><t>件。</t></r></is>',
    type: 'inlineStr',
  }),
  typedOver('a text with its pronunciation', anyText, {
    xml: '<is><t>见附件。</t><rPh sb="0" eb="1"><t>jian</t></rPh></is>',
    type: 'inlineStr',
  }),
  typedOver('rare characters', anyText, (_, random) => random.pick(['𠮷田老师的课', '㐂寿课程', '𬭚与䶮😀'])),
  typedOver('a text that is too long', anyText, (_, random) => '研'.repeat(random.whole(2001, 4000)), 'JY2113'),
  typedOver('a text that looks like a formula', anyText, (_, random) =>
    random.pick(['=1+1', '+86 课题', '-无校本教材', '@组长']),
  ),
  typedOver(
    'a stand-in instead of a needed text',
    neededText,
    (_, random) => random.pick(['同上', '略', '待填']),
    'JY2110',
  ),
];
