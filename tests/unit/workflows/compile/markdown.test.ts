import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../../../src/workflows/compile/compilation.js';
import { compilationMarkdown } from '../../../../src/workflows/compile/markdown.js';

const compilation: Compilation = {
  school: '2132000001',
  schoolName: '某小学',
  unit: '某区',
  year: '2025-2026',
  issuer: '某市教科院',
  issued: '2026-07-01',
  subjectOf: '学科发展年度报告',
  overview: [
    { number: 1, group: '语文教研组', subjects: '语文', members: 3, state: '已撰写并向全校汇报', evidence: 1 },
    { number: 2, group: '数学|科学教研组', subjects: '数学、科学', members: 0, state: '未撰写', evidence: 0 },
  ],
  sections: [
    {
      heading: '二、语文教研组',
      facts: [
        { name: '学科', value: '语文' },
        { name: '学段', value: '' },
      ],
      evidence: [{ number: 1, title: '年度\n报告', date: '2026-06-20', location: '档案室' }],
      items: [{ number: 1, title: '单元作业', about: '论文，市级' }],
      grade: '优秀（总分 95.00 分）',
    },
  ],
  evidence: [{ number: 1, title: '汇编', date: '', location: '' }],
  policies: ['甲', '乙'],
};

describe('a compilation as Markdown', () => {
  it('is every part in its order', () => {
    expect(compilationMarkdown(compilation).split('\n')).toEqual([
      '# 某小学学科发展年度报告汇编（2025-2026学年）',
      '',
      '报送单位：某区　编制日期：2026-07-01',
      '',
      '## 一、概况',
      '',
      '| 序号 | 教研组 | 学科 | 教师 | 年度报告 | 佐证 |',
      '| --- | --- | --- | --- | --- | --- |',
      '| 1 | 语文教研组 | 语文 | 3 | 已撰写并向全校汇报 | 1 |',
      '| 2 | 数学\\|科学教研组 | 数学、科学 | 0 | 未撰写 | 0 |',
      '',
      '## 二、语文教研组',
      '',
      '- 学科：语文',
      '- 学段：—',
      '- 评定结果：优秀（总分 95.00 分）',
      '',
      '年度报告与佐证',
      '',
      '| 序号 | 材料 | 日期 | 存放位置 |',
      '| --- | --- | --- | --- |',
      '| 1 | 年度 报告 | 2026-06-20 | 档案室 |',
      '',
      '本学年成果',
      '',
      '| 序号 | 成果 | 说明 |',
      '| --- | --- | --- |',
      '| 1 | 单元作业 | 论文，市级 |',
      '',
      '## 学校汇编材料',
      '',
      '| 序号 | 材料 | 日期 | 存放位置 |',
      '| --- | --- | --- | --- |',
      '| 1 | 汇编 |  |  |',
      '',
      '政策依据：甲；乙。',
      '',
    ]);
  });

  it('leaves out what there is nothing of', () => {
    const [section] = compilation.sections;
    const bare: Compilation = {
      ...compilation,
      sections: section ? [{ ...section, evidence: [], items: [], grade: '' }] : [],
      evidence: [],
      policies: [],
    };
    expect(compilationMarkdown(bare).split('\n').slice(10)).toEqual([
      '',
      '## 二、语文教研组',
      '',
      '- 学科：语文',
      '- 学段：—',
      '',
    ]);
  });
});
