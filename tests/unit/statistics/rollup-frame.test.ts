import { describe, expect, it } from 'vitest';
import { stageOrder } from '../../../src/statistics/rollup-frame.js';

const stages = ['小学', '初中', '九年一贯', '高中', '特教'];

describe('the order of stages', () => {
  it('is that of the code lists, not of the letters, each once', () => {
    expect(stageOrder({ stages }, ['特教', '九年一贯', '初中', '小学', '初中'])).toEqual([
      '小学',
      '初中',
      '九年一贯',
      '特教',
    ]);
  });

  it('puts those that no list has at the end, by their text', () => {
    expect(stageOrder({ stages }, ['丙', '高中', '乙'])).toEqual(['高中', '丙', '乙']);
    expect(stageOrder({}, ['b', 'a'])).toEqual(['a', 'b']);
  });
});
