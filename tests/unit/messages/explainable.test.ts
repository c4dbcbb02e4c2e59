import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/messages/catalogue.js';
import { explainableCodes, isExplainable } from '../../../src/messages/explainable.js';

describe('the codes that may be explained', () => {
  it('are those of experience, each with its title and its bare code as an alias', () => {
    const codes = explainableCodes();
    expect(codes.map(({ code }) => code)).toEqual(
      CATALOGUE.filter((entry) => entry.class === 'experience').map(({ code }) => code),
    );
    expect(codes[0]).toEqual({ code: 'JY3501', zh: 'JY3501 数值偏大', aliases: ['JY3501'] });
  });

  it('are not those of logic, nor codes that do not exist', () => {
    expect(['JY3501', 'JY2101', 'JY3504', 'JY9999', ''].map(isExplainable)).toEqual([true, false, true, false, false]);
  });

  it('have a fix in both languages that names the sheet and their own code', () => {
    const experience = CATALOGUE.filter(({ code }) => /^JY350[1-4]$/.test(code));
    expect(experience.filter(({ zh, code }) => !zh.fix.includes(`“情况说明”表里写明原因（问题代码 ${code}`))).toEqual(
      [],
    );
    expect(experience.filter(({ en, code }) => !en.fix.includes(`sheet for explanations (code ${code}`))).toEqual([]);
  });
});
