import { describe, expect, it } from 'vitest';
import { byName, causeSentence, causeText } from '../../../src/output/cause-text.js';
import { renderJunit } from '../../../src/output/junit.js';
import { BATCH, documentOf } from './hand-made.js';

const { findings } = documentOf(BATCH);
const known = byName(findings);
const finding = (code: string) => findings.find((one) => one.code === code) ?? expect.fail(code);

describe('the cause of a finding', () => {
  it('is named by its place and code, the first of several', () => {
    expect(causeText(finding('JY3114'), known, 'zh-CN')).toBe('教师情况!M6 JY2101');
    expect(causeSentence(finding('JY3114'), known, 'zh-CN')).toBe('由 教师情况!M6 JY2101 引起，那一处改好后一并消失');
    expect(causeSentence(finding('JY5101'), known, 'en')).toBe('Follows from 佐证目录 JY1102 and goes away with it');
  });

  it('is nothing where there is none, or where it is not in the file', () => {
    expect([causeText(finding('JY2104'), known, 'zh-CN'), causeSentence(finding('JY2104'), known, 'en')]).toEqual([
      '',
      null,
    ]);
    expect(causeText(finding('JY3114'), new Map(), 'zh-CN')).toBe('');
  });

  it('stands in the case of a test report', () => {
    expect(renderJunit(documentOf(BATCH)).match(/由 .* 引起/g)).toEqual([
      '由 佐证目录 JY1102 引起',
      '由 教师情况!M6 JY2101 引起',
    ]);
  });
});
