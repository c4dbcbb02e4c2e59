import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Block } from '../../src/report/blocks.js';
import type { FontSet } from '../../src/report/fonts.js';
import { type PaintedPdf, paintPdf } from '../../src/report/painter.js';

const WARM_UP = 80;
/** The same report in reportlab. */
export const REPORTLAB_SCRIPT = fileURLToPath(new URL('./painting_reportlab.py', import.meta.url));
/** The interpreter of the system comes second: it is the one that Debian's python3-reportlab serves. */
const INTERPRETERS = ['python3', '/usr/bin/python3'];

/** A Python that has reportlab, `null` where there is none. */
export const reportlabPython = (): string | null =>
  INTERPRETERS.find((name) => spawnSync(name, ['-c', 'import reportlab']).status === 0) ?? null;

const INDICATORS = [
  '校本教研制度健全，教研组、备课组职责明确',
  '集体备课“四定”（定时间、定地点、定内容、定主讲人）落实',
  '听课评课每学期每人不少于20节',
  '公开课、研讨课、示范课有记录、有评议、有改进',
  '课题研究与成果推广',
  '教研员指导与“师徒结对”',
  '学科教研基地建设',
  '质量监测与数据分析，结果用于改进教学',
];
const DIMENSIONS = ['组织管理', '教研活动', '队伍建设', '成果推广', '质量提升'];

/** The same words for both programs: 3 pages with a table of 40 rows and 6 columns. */
export const benchContent = {
  title: '常州市第一中学2025—2026学年校本教研评估结果',
  heading: '一、总体情况',
  facts: [
    ['学校名称', '常州市第一中学', '学校代码', '3204000101'],
    ['评估方案', '常州市校本教研评估（2026年度）', '评定等级', '优秀'],
    ['学校类别', '高中', '总分', '92.50'],
  ],
  factWidths: [0.13, 0.37, 0.13, 0.37],
  paragraphs: [
    '根据《常州市中小学校本教研评估标准（2023年版）》，经学校自评、辖市区复评、市级抽查三个环节，你校本年度校本教研工作总得分为92.50分，评定为“优秀”等级。教研组活动、集体备课“四定”（定时间、定地点、定内容、定主讲人）等指标完成较好；听课评课、课题研究等方面仍有提升空间，详见下表。',
    '请对照评估结果，组织教研组、备课组逐项分析，制定改进措施，于2026年9月30日前完成整改，并将改进情况报辖市区教研机构备案。评估结果按规定公示，公示期内有异议的，可以书面提出复核申请，由市教科院组织复核后答复。',
    '各教研组要把教学改进落在课堂上：继续坚持集体备课，做到主备有说课、研讨有记录、课后有反思；继续坚持听课评课，注重青年教师培养，发挥骨干教师示范引领作用，推动校本教研从“有”到“优”。',
  ],
  widths: [2.4, 1.2, 7, 1.6, 1.6, 4],
  table: [
    ['维度', '序号', '指标', '分值', '得分', '说明'],
    ...Array.from({ length: 40 }, (_, index) => [
      DIMENSIONS[Math.floor(index / 8)] ?? '',
      String(index + 1),
      INDICATORS[index % 8] ?? '',
      '2.50',
      (2.5 - (index % 5) * 0.1).toFixed(2),
      index % 3 === 0 ? '校内记录与系统数据一致，按标准计分' : '',
    ]),
  ],
} as const;

const inline = (text: string) => [{ text }];

function blocks(): Block[] {
  const content = benchContent;
  const [head = [], ...rows] = content.table;
  const cells = (row: readonly string[]) => ({ cells: row.map((text) => ({ content: inline(text) })) });
  return [
    { kind: 'title', content: inline(content.title) },
    {
      kind: 'keyValues',
      columns: 2,
      facts: content.facts.flatMap(([a, b, c, d]) => [
        { name: a, value: inline(b) },
        { name: c, value: inline(d) },
      ]),
    },
    { kind: 'heading', level: 1, content: inline(content.heading) },
    ...content.paragraphs.map((text): Block => ({ kind: 'paragraph', content: inline(text) })),
    {
      kind: 'table',
      columns: content.widths.map((width, index) => ({ width, align: index === 3 || index === 4 ? 'right' : 'left' })),
      head: [cells(head)],
      rows: rows.map(cells),
      zebra: true,
    },
  ];
}

/** Paints the report once with `paintPdf`. */
export const paintBenchReport = (fonts: FontSet, tagged: boolean): Promise<PaintedPdf> =>
  paintPdf({
    blocks: blocks(),
    preset: 'compact',
    title: benchContent.title,
    author: '市教科院',
    date: new Date(0),
    fonts,
    tagged,
  });

/** Paints until the code is compiled, as it is in a batch; the first reports pay for that. */
export async function warmUp(fonts: FontSet, tagged: boolean): Promise<void> {
  for (let round = 0; round < WARM_UP; round += 1) await paintBenchReport(fonts, tagged);
}
