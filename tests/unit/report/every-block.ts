import type { TemplateSource } from '../../../src/report/templates.js';

/** A 公文 with every kind of block, a lying table in it, and three offices that close it. */
export const everyBlock: TemplateSource = {
  file: 'every-block.md.hbs',
  text: `---
preset: gongwen
numbering: auto
---
# 关于青果路实验小学2025—2026学年校本教研评估结果的复评意见书

:::text
青果路实验小学：
:::

根据《中小学校本教研评估标准（2023年版）》，经学校自评、辖市区复评、市级抽查三个环节，你校本年度校本教研工作总得分为92.50分，评定为“优秀”等级。教研组活动、集体备课“四定”（定时间、定地点、定内容、定主讲人）等指标完成较好——听课评课、课题研究等方面仍有提升空间……

## 总体情况

听课节数人均23.5节，比上学年增长12.3%；公开课由school-based teaching research小组组织。

### 做得好的方面

以下指标得到全部分值：A1、A2、B3。

#### 集体备课

1. 每周一次。
2. 全部完成。

##### 备课组

- 语文备课组活动20次。

:::facts columns=2
学校名称 | 青果路实验小学
评定等级 | **优秀**
:::

## 各级比较

:::chart radar title="各维度得分率（%）" max=100
| 维度 | 自评 | 复评 | 抽查 |
| 组织管理 | 95.0 | 92.0 | 91.5 |
| 教研活动 | 90.0 | 88.0 | 86.0 |
| 队伍建设 | 85.0 | 80.5 | 82.0 |
:::

:::chart bars title="各级评审得分率（%）" max=100
| 维度 | 自评 | 复评 | 抽查 | 裁定 |
| 组织管理 | 95.0 | 92.0 | 91.5 | — |
| 教研活动 | 90.0 | 88.0 | — | 89.0 |
:::

:::chart trend title="近四年总分" max=100
| 学年 | 总分 |
| 2023—2024 | — |
| 2024—2025 | 88.0 |
!| 2025—2026 | 92.5 |
:::

:::chart place title="在同类学校中的位置" max=100 min=50
| 项目 | 本校 | 最低 | 下四分位 | 中位数 | 上四分位 | 最高 |
| 组织管理 | 95.0 | 60 | 75 | 82 | 90 | 99 |
| 教研活动 | 70.0 | 55 | 72 | 80 | 88 | 97 |
:::

:::chart progress title="目标完成进度"
| 项目 | 完成 | 满分 |
| 优秀教研组 | 120/200 | 200 |
:::

---

:::qr text="jiaoyan:result/2132990001?sha256=0123456789abcdef" size=26
结果摘要 0123456789abcdef
用 jiaoyan verify 核对本报告
:::

:::closing
district | 某某区教师发展中心 | 2026年6月30日
:::

:::pagebreak preset=compact orientation=landscape

:::score-table widths=1,5,1,1,1,1,6 zebra rowheads caption="逐项得分"
| 编号 | 指标 | 得分 | << | << | << | 理由 |
| ^^ | ^^ | 分值 | 自评 | 复评 | 差 | ^^ |
| :-: | --- | -: | -: | -: | -: | --- |
| A1 | 校本教研制度健全 | 2.50 | 2.50 | 2.00 | −0.50 | 部分备课组第3、7教学周未见记录 |
| A2 | 集体备课“四定” | 2.50 | 2.50 | 2.00 | −0.50 | ^^ |
!| 合计 | << | 5.00 | 5.00 | 4.00 | −1.00 |  |
:::

:::seal
panel | 评审组 | 组长（签字）：
body | 评审单位（盖章） | 日期：　　年　　月　　日
:::

:::pagebreak preset=gongwen

后文一段。

:::closing
school | 青果路实验小学 | 2026年6月30日
second | 某某区教师发展中心 | 2026年7月1日
city | 某某市教育科学研究院 | 2026年7月3日
:::

:::note
本报告附有机器可读的结果。
:::
`,
};
