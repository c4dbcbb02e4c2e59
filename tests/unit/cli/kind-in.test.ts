import { expect, it } from 'vitest';
import { kindIn } from '../../../src/cli/kind-in.js';

it.each([
  ['{"kind":"result"}', 'result'],
  ['\uFEFF{"kind":"result"}', 'result'],
  ['{"kind":7}', 7],
  ['{"other":"result"}', null],
  ['["kind"]', null],
  ['null', null],
  ['"kind"', null],
  ['{', null],
  ['', null],
])('of %j the kind is %j', (text, kind) => {
  expect(kindIn(text)).toBe(kind);
});
