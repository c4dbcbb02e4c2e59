import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawCell, RawValue } from '../../src/model/raw-workbook.js';
import { foldText, trimUnseen } from '../../src/workbook/answers/cells.js';
import { choiceIndex, readChoice } from '../../src/workbook/answers/choice.js';
import { readCount } from '../../src/workbook/answers/count.js';
import { readDate } from '../../src/workbook/answers/date.js';
import { choiceLists, readCell } from '../../src/workbook/answers/normalise.js';
import type { Reading } from '../../src/workbook/answers/reading.js';
import { readWeeks } from '../../src/workbook/answers/weeks.js';
import { countTyping, dateTyping, weeksTyping } from '../support/answer-sheet.js';
import { rawValue, type TestValue } from '../support/edited-workbook.js';

const SEED = 20_260_903;
const typed = (value: TestValue): RawValue =>
  rawValue(value as Exclude<TestValue, null | { readonly formula: string }>);
const valueOrNull = (reading: Reading): unknown => (reading.kind === 'value' ? reading.value : null);

/** Texts as people type them: digits of all kinds, units, separators, words, spaces, and anything else. */
const messy = fc.oneof(
  fc.string({
    unit: fc.constantFrom(...'0123456789０１２３．.。,，、-－/年月日号次节第周至 \u3000\u00a0\u200b+%％约半二两十无√'),
  }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

const anyValue: fc.Arbitrary<RawValue> = fc.oneof(
  messy.map((value): RawValue => ({ type: 'text', value })),
  fc.double().map((value): RawValue => ({ type: 'number', value, raw: String(value) })),
  fc.boolean().map((value): RawValue => ({ type: 'boolean', value })),
  fc.constant<RawValue>({ type: 'error', value: '#REF!' }),
  fc
    .tuple(fc.integer({ min: 1, max: 80_000 }), fc.constantFrom('2026-03-05', '1900-01-01', '2026-03-05T10:00:00'))
    .map(([value, date]): RawValue => ({ type: 'number', value, raw: String(value), date })),
);

describe('spellings of the written list', () => {
  it('of a count all mean the count', () => {
    fc.assert(
      fc.property(countTyping, ([value, count]) => {
        expect(valueOrNull(readCount(typed(value)))).toBe(count);
      }),
      { seed: SEED },
    );
  });

  it('of a date all mean the date', () => {
    fc.assert(
      fc.property(dateTyping, ([value, date]) => {
        expect(valueOrNull(readDate(typed(value)))).toBe(date);
      }),
      { seed: SEED },
    );
  });

  it('of weeks all mean the weeks', () => {
    fc.assert(
      fc.property(weeksTyping, ([value, weeks]) => {
        expect(valueOrNull(readWeeks(typed(value)))).toEqual(weeks);
      }),
      { seed: SEED },
    );
  });
});

describe('anything else', () => {
  it('never gives a count that the digits do not say', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const reading = readCount({ type: 'text', value: text });
        if (reading.kind !== 'value') return;
        const digits = text
          .normalize('NFKC')
          .replace(/\.0+(?=\D*$)/, '')
          .replace(/\D/g, '');
        expect(Number(digits)).toBe(reading.value);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('never gives a date without four digits of a year', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const reading = readDate({ type: 'text', value: text });
        if (reading.kind === 'value') expect(text.normalize('NFKC')).toContain(String(reading.value).slice(0, 4));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('gives a value, a blank, or a problem with a code: never an exception', () => {
    const lists = choiceLists({
      yesNo: [
        { code: 'yes', zh: '是' },
        { code: 'no', zh: '否' },
      ],
    });
    const kinds = ['count', 'decimal', 'date', 'weeks', 'text'] as const;
    const type = fc.oneof(
      fc.constantFrom(...kinds).map((kind) => ({ kind })),
      fc.constant({ kind: 'choice', list: 'yesNo' } as const),
    );
    const cell = fc.record({
      row: fc.constant(1),
      column: fc.constant(1),
      value: fc.option(anyValue, { nil: null }),
    }) as fc.Arbitrary<RawCell>;
    fc.assert(
      fc.property(cell, type, fc.boolean(), (raw, kind, optional) => {
        const reading = readCell(raw, { type: kind, optional }, lists);
        if (reading.kind === 'problem') expect(reading.problem.code).toMatch(/^JY(?:0111|2\d{3})$/);
        if (reading.kind === 'value' && kind.kind === 'count') expect(Number.isInteger(reading.value)).toBe(true);
        if (reading.kind === 'value' && kind.kind === 'choice') expect(['yes', 'no']).toContain(reading.value);
        if (reading.kind === 'value' && kind.kind === 'date') expect(reading.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('is understood the same again once it has been put right', () => {
    fc.assert(
      fc.property(messy, (text) => {
        const first = readCount({ type: 'text', value: text });
        if (first.kind !== 'value') return;
        expect(readCount({ type: 'text', value: String(first.value) })).toMatchObject({
          kind: 'value',
          value: first.value,
        });
        const weeks = readWeeks({ type: 'text', value: text });
        if (weeks.kind === 'value')
          expect(readWeeks({ type: 'text', value: String(weeks.value) })).toEqual({ ...weeks, fixes: [] });
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});

describe('choices', () => {
  it('are found under every spelling of width, space and capitals, and under no other', () => {
    const entries = ['专任教师', 'G01 语文', '校级领导（兼课）', '校级领导（不兼课）', 'Ａ级'].map((zh, index) => ({
      code: `c${index}`,
      zh,
    }));
    const index = choiceIndex(entries);
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.constantFrom('', ' ', '\u3000'), ({ code, zh }, space) => {
        for (const spelling of [zh + space, space + zh, zh.normalize('NFKC'), zh.toLowerCase(), [...zh].join(space)]) {
          expect(valueOrNull(readChoice({ type: 'text', value: spelling }, index))).toBe(code);
        }
        expect(readChoice({ type: 'text', value: `${zh}x` }, index).kind).toBe('problem');
        expect(readChoice({ type: 'text', value: zh.slice(1) }, index).kind).toBe('problem');
      }),
      { seed: SEED },
    );
  });
});

describe('folding and trimming', () => {
  it('change nothing the second time', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(trimUnseen(trimUnseen(text))).toBe(trimUnseen(text));
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('do not see spaces around a text', () => {
    fc.assert(
      fc.property(messy, (text) => {
        expect(foldText(` ${text}\u3000`)).toBe(foldText(text));
      }),
      { seed: SEED },
    );
  });
});
