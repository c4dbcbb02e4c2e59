import { describe, expect, it } from 'vitest';
import { say, sayCode } from '../../../src/page/words.js';

describe('a word of the page', () => {
  it('is said in either language', () => {
    expect([say('targets', 'zh'), say('targets', 'en')]).toEqual(['目标进展', 'Targets']);
  });

  it('has its places filled in, and shows those that nothing was given for', () => {
    expect(say('shownSome', 'zh', { count: 900, shown: 200 })).toBe('共 900 行，显示前 200 行');
    expect(say('shown', 'en')).toBe('{count} rows');
  });

  it('of a code falls back to the code', () => {
    expect(sayCode('place', 'panel', 'zh')).toBe('线上同分，提交评审组');
    expect(sayCode('place', 'unheard-of', 'zh')).toBe('unheard-of');
  });
});
