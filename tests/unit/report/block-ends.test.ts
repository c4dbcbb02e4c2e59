import { describe, expect, test } from 'vitest';
import { unevenBlock } from '../../../src/report/block-ends.js';

describe('blocks of a template that have no end, or no beginning', () => {
  test.each([
    ['甲', null],
    ['{{#if a}}甲{{/if}}{{#each rows}}{{#unless b}}乙{{/unless}}{{/each}}', null],
    ['{{!-- {{#if a}} --}}{{! {{/each}}', null],
    ['{{~#if a~}}甲{{~/if~}}', null],
    ['{{#if a}}甲{{else if b}}乙{{else}}丙{{/if}}', null],
  ])('%s is even', (text, fault) => {
    expect(unevenBlock(text)).toEqual(fault);
  });

  test('the innermost block that is left open is told where it begins, not where the file ends', () => {
    expect(unevenBlock('# 标题\n\n{{#each rows}}\n{{#if levels}}\n甲\n{{/each}}\n\n末行\n')).toEqual({
      code: 'JY4913',
      line: 4,
      found: '{{#if levels}}',
      expected: '{{/if}}',
    });
    expect(unevenBlock('甲\n{{#if a}}乙\n\n\n')).toEqual({
      code: 'JY4913',
      line: 2,
      found: '{{#if a}}',
      expected: '{{/if}}',
    });
  });

  test('an end without a beginning is told at its own line', () => {
    expect(unevenBlock('{{#if a}}{{/if}}\n\n{{/each}}')).toEqual({
      code: 'JY4914',
      line: 3,
      found: '{{/each}}',
      expected: '{{#each}}',
    });
  });

  test('a comment that spans lines does not shift them', () => {
    expect(unevenBlock('{{!-- 甲\n乙\n--}}\n{{#unless a}}')).toMatchObject({ line: 4, expected: '{{/unless}}' });
  });
});
