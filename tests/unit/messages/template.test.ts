import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fill, neededParameters, parametersOf } from '../../../src/messages/template.js';

describe('fill', () => {
  it('puts values where their names stand', () => {
    expect(fill('{a} 与 {b}，再说 {a}', { a: 1, b: '二' })).toBe('1 与 二，再说 1');
  });

  it('keeps a fragment only when all its values are there', () => {
    expect(fill('填错了[[，应为 {expected}]]。', { expected: '12' })).toBe('填错了，应为 12。');
    expect(fill('填错了[[，应为 {expected}]]。', {})).toBe('填错了。');
    expect(fill('填错了[[，应为 {expected}]]。', { expected: '' })).toBe('填错了。');
    expect(fill('[[{a}/{b}]]', { a: 1 })).toBe('');
  });

  it('takes the first alternative that has its values', () => {
    const template = '[[“{name}”|“{number}”|这一行]]重复了';
    expect(fill(template, { name: '语文', number: 'G01' })).toBe('“语文”重复了');
    expect(fill(template, { number: 'G01' })).toBe('“G01”重复了');
    expect(fill(template, {})).toBe('这一行重复了');
  });

  it('counts 0 as a value', () => {
    expect(fill('[[共 {count} 个]]', { count: 0 })).toBe('共 0 个');
  });

  it('gives nothing for a name that only the prototype of objects has', () => {
    expect(fill('[[{constructor}|无]]{toString}', {})).toBe('无');
  });

  it('never reads a value as a template', () => {
    const value = fc.constantFrom('{b}', '[[{b}]]', '[[x|y]]', '$&', '|', ']]', '{a}');
    fc.assert(
      fc.property(value, (text) => {
        expect(fill('<{a}>[[({a})]]', { a: text, b: 'B' })).toBe(`<${text}>(${text})`);
      }),
    );
  });
});

describe('the names of a template', () => {
  it('are listed in order, with repetitions', () => {
    expect(parametersOf('{a}[[{b}|{c}]]{a}')).toEqual(['a', 'b', 'c', 'a']);
  });

  it('are needed where they stand outside all fragments', () => {
    expect(neededParameters('{a}[[{b}|{c}]]{d}')).toEqual(['a', 'd']);
  });
});
