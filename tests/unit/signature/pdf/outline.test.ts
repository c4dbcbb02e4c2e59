import { describe, expect, test } from 'vitest';
import {
  advanceOf,
  lineOperators,
  type OutlineCommand,
  outlineOperators,
} from '../../../../src/signature/pdf/outline.js';
import { boxes } from '../../../support/test-seal.js';

const drawn = (...commands: OutlineCommand[]): string => outlineOperators({ advance: 1000, commands });

describe('an outline in PDF operators', () => {
  test('stands on a grid of 250 units an em', () => {
    expect(boxes('字').map(outlineOperators)).toEqual(['0 0 m 250 0 l 250 220 l 0 220 l h f']);
  });

  test('is nothing for a space', () => {
    expect(drawn()).toBe('');
  });

  test('turns a curve of second order into the same curve of third order', () => {
    const curve = drawn(
      { command: 'moveTo', args: [0, 0] },
      { command: 'quadraticCurveTo', args: [600, 1200, 1200, 0] },
    );
    expect(curve).toBe('0 0 m 100 200 200 200 300 0 c f');
  });

  test('keeps a curve of third order', () => {
    const args = [0, 400, 400, 800, 800, 800];
    expect(drawn({ command: 'moveTo', args: [0, 0] }, { command: 'bezierCurveTo', args })).toBe(
      '0 0 m 0 100 100 200 200 200 c f',
    );
  });

  test('draws what is nearly straight as a line, and leaves out what has no length', () => {
    const straight = drawn(
      { command: 'moveTo', args: [0, 0] },
      { command: 'quadraticCurveTo', args: [200, 3, 400, 0] },
      { command: 'lineTo', args: [401, 1] },
      { command: 'quadraticCurveTo', args: [402, 1, 403, 2] },
    );
    expect(straight).toBe('0 0 m 100 0 l 101 1 l f');
  });
});

test('the letters of a line follow each other by their advance', () => {
  const line = boxes('两字');
  expect(advanceOf(line)).toBe(2000);
  expect(lineOperators(line).match(/1 0 0 1 \d+ 0 cm/g)).toEqual(['1 0 0 1 0 0 cm', '1 0 0 1 250 0 cm']);
});
