import type { FontSet } from '../../../src/report/fonts.js';
import { findFonts, openFonts } from '../../../src/report/fonts.js';
import type { TemplateSource } from '../../../src/report/templates.js';

/** A report with every kind of block, as an author would write it. */
export const demonstration: TemplateSource = {
  file: 'templates/demonstration.md.hbs',
  text: `# 关于{{school.name}}{{year}}学年校本教研评估结果的报告

:::facts columns=2
学校名称 | {{school.name}}
学校代码 | {{school.code}}
评估方案 | {{programme}}
评定等级 | **{{grade}}**
:::

## 一、总体情况

根据《校本教研评估标准（2023年版）》，经{{join levels}}，你校总得分为**{{total}}分**，评定为“{{grade}}”等级。
{{#if remark}}{{remark}}{{else}}各项工作按计划完成，未发现需要说明的问题。{{/if}}

### （一）各维度得分

:::chart radar title="各维度得分率（%）" max=100
| 维度 | 本校 | 全区平均 |
{{#each dimensions}}
| {{name}} | {{own}} | {{region}} |
{{/each}}
:::

### （二）需要改进的方面

{{#each problems}}
1. **{{title}}**：{{text}}
{{/each}}

- 语文组 0.8节
- 物理组 1.0节

## 二、指标得分明细

:::score-table widths=2.6,1.4,8,1.8,1.8,4 zebra caption="校本教研指标得分表"
| 维度 | 序号 | 指标 | 分数 | << | 说明 |
| ^^ | ^^ | ^^ | 分值 | 得分 | ^^ |
| :-: | :-: | --- | --: | --: | --- |
{{#each rows}}
| {{#if first}}{{dimension}}{{else}}^^{{/if}} | {{number}} | {{name}} | {{points}} | {{awarded}} | {{note}} |
{{/each}}
!| 合计 | << | << | {{points}} | {{total}} | {{grade}} |
:::

:::chart progress title="目标完成进度"
| 项目 | 完成 | 满分 |
{{#each targets}}
| {{name}} | {{done}}/{{target}} | {{target}} |
{{/each}}
:::

:::note
注：得分按四舍五入保留两位小数，等级依据印出的分数判定。本报告附有机器可读的评估结果，可重新计算核对。
:::

:::seal
school | 学校（盖章） | 负责人（签字）： | 日期：　　　年　　月　　日
district | 辖市区教研机构（盖章） | 复评人（签字）： | 日期：　　　年　　月　　日
city | 市教科院（盖章） | 抽查人（签字）： | 日期：　　　年　　月　　日
:::
`,
};

const DIMENSIONS = ['组织管理', '教研活动', '队伍建设', '成果推广', '质量提升'];
const INDICATORS = [
  '校本教研制度健全，教研组、备课组职责明确',
  '集体备课“四定”（定时间、定地点、定内容、定主讲人）落实',
  '听课评课每学期每人不少于20节',
  '公开课、研讨课、示范课有记录、有评议',
  '课题研究与成果推广',
  '教研员指导与“师徒结对”',
  '学科教研基地建设',
  '质量监测与数据分析，结果用于改进教学',
];

/** Made-up results of a school; `rows` has 40 indicators in 5 dimensions. */
export const demonstrationData = {
  school: { name: '常州市第一中学', code: '3204000101' },
  year: '2025—2026',
  programme: '常州市校本教研评估（2026年度）',
  grade: '优秀',
  total: '92.50',
  points: '100.00',
  levels: ['学校自评', '辖市区复评', '市级抽查'],
  remark: null,
  dimensions: DIMENSIONS.map((name, index) => ({ name, own: `${95 - index * 6}.5`, region: `${84 - index * 3}.0` })),
  problems: [
    { title: '集体备课', text: '部分备课组第3、7教学周未见记录，需补充说明并上传佐证材料。' },
    { title: '公开课', text: '青年教师平均1.2节，低于标准要求的2节——语文、物理两组差距较大……' },
  ],
  rows: Array.from({ length: 40 }, (_, index) => ({
    first: index % 8 === 0,
    dimension: DIMENSIONS[Math.floor(index / 8)] ?? '',
    number: index + 1,
    name: INDICATORS[index % 8] ?? '',
    points: '2.50',
    awarded: (2.5 - (index % 5) * 0.1).toFixed(2),
    note: index % 7 === 0 ? '校内记录与系统数据一致' : '',
  })),
  targets: [
    { name: '优秀教研组', done: 120, target: 200 },
    { name: '优秀备课组', done: 150, target: 300 },
    { name: '突出贡献者', done: 390, target: 400 },
  ],
};

/** The fonts of the development dependency, opened. */
export function demonstrationFonts(): FontSet {
  const files = findFonts();
  const fonts = files ? openFonts(files) : null;
  if (!fonts?.ok) throw new FontsMissingError();
  return fonts.value;
}

/** `@expo-google-fonts/noto-serif-sc` is not installed. */
export class FontsMissingError extends Error {
  constructor() {
    super('Noto Serif SC was not found; run npm ci');
    this.name = 'FontsMissingError';
  }
}
