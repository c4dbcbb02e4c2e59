import type { Compilation } from './compilation.js';

const row = (cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`;

const table = (heads: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] => [
  row(heads),
  row(heads.map(() => '---')),
  ...rows.map(row),
];

type Evidence = Compilation['evidence'];

const evidenceTable = (evidence: Evidence): readonly string[] =>
  table(
    ['序号', '材料', '日期', '存放位置'],
    evidence.map(({ number, title, date, location }) => [number, title, date, location]),
  );

/** A compilation as Markdown that any editor opens: the school goes on writing where its data ends. */
export function compilationMarkdown(compilation: Compilation): string {
  const { schoolName, year, unit, issued, subjectOf, overview, sections, evidence, policies } = compilation;
  const lines = [
    `# ${schoolName}${subjectOf}汇编（${year}学年）`,
    '',
    `报送单位：${unit}　编制日期：${issued}`,
    '',
    '## 一、概况',
    '',
    ...table(
      ['序号', '教研组', '学科', '教师', '年度报告', '佐证'],
      overview.map((one) => [one.number, one.group, one.subjects, one.members, one.state, one.evidence]),
    ),
    ...sections.flatMap((section) => [
      '',
      `## ${section.heading}`,
      '',
      ...section.facts.map(({ name, value }) => `- ${name}：${value === '' ? '—' : value}`),
      ...(section.grade === '' ? [] : [`- 评定结果：${section.grade}`]),
      ...(section.evidence.length === 0 ? [] : ['', '年度报告与佐证', '', ...evidenceTable(section.evidence)]),
      ...(section.items.length === 0
        ? []
        : [
            '',
            '本学年成果',
            '',
            ...table(
              ['序号', '成果', '说明'],
              section.items.map(({ number, title, about }) => [number, title, about]),
            ),
          ]),
    ]),
    ...(evidence.length === 0 ? [] : ['', '## 学校汇编材料', '', ...evidenceTable(evidence)]),
    ...(policies.length === 0 ? [] : ['', `政策依据：${policies.join('；')}。`]),
  ];
  return `${lines.join('\n')}\n`;
}
