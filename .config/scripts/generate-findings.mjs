import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Path of the generated file, below the project's folder. */
export const FINDINGS_FILE = 'schemas/FINDINGS.md';

const MESSAGES = 'src/messages';
const ENTRY = `
export { CATALOGUE } from './catalogue.ts';
export { fill } from './template.ts';
export { word } from './ui/words.ts';
`;

const INTRODUCTION = `<!-- Generated from src/messages/catalogue/ by \`npm run generate\`; do not edit. -->

# 问题代码 Finding codes

每一类一节，每个代码一条：级别、类别、什么情况、怎么改、错误和正确的例子，中文在前，英文在后。级别可由评估方案的 \`ruleset\` 调整。
查一个代码：\`jiaoyan explain JY2101\`。

**逻辑校验** 的问题必须修改。**经验校验** 的问题先核对：填错的改正；确实无误的，在工作簿的“情况说明”表里写明问题代码、对象编号和原因，随表上报，
程序只作提示，交复评时看。办公室可以放行个别问题：在放行单（[\`waivers\`](README.md#waivers)）里写明代码、对象、理由、核准人、核准日期和有效期，
用 \`jiaoyan check --waivers 放行单.json\`；0、8、9 三类不能放行。

Severities may be set by the \`ruleset\` of a programme. Findings of logic must be mended; findings of experience are mended, or explained on
the sheet 情况说明, and the explanation travels along. An office may waive single findings in a document of kind \`waivers\`, but none of the
families 0, 8 and 9.`;

/** The catalogue of findings as Markdown; nothing where the project at `root` has no catalogue. */
export async function generateFindings(root) {
  if (!existsSync(join(root, MESSAGES, 'catalogue.ts'))) return [];
  const { CATALOGUE, fill, word } = await loadMessages(join(root, MESSAGES));
  const families = groupByFamily(CATALOGUE);
  const name = (family, language) => word(`findings.family.${family}`, language);
  const contents = [...families].map(
    ([family, entries]) =>
      `- [${family} ${name(family, 'zh-CN')} ${name(family, 'en')}](#${family}) (${entries.length})`,
  );
  const sections = [...families].map(([family, entries]) =>
    [
      `<a id="${family}"></a>`,
      `## ${family} ${name(family, 'zh-CN')} ${name(family, 'en')}`,
      ...entries.map((entry) => entryText(entry, { fill, word })),
    ].join('\n\n'),
  );
  return [{ path: FINDINGS_FILE, text: `${[INTRODUCTION, contents.join('\n'), ...sections].join('\n\n')}\n` }];
}

/** The messages are TypeScript; they import nothing, so a bundle of them can be run from memory. */
async function loadMessages(folder) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: folder, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node20',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function groupByFamily(entries) {
  const families = new Map();
  for (const entry of entries) {
    const family = entry.code.charAt(2);
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  return families;
}

const LANGUAGES = [
  { language: 'zh-CN', side: 'zh' },
  { language: 'en', side: 'en' },
];

function entryText(entry, { fill, word }) {
  const labels = LANGUAGES.map(({ language }) =>
    [word(`findings.severity.${entry.severity}`, language), word(`findings.class.${entry.class}`, language)].join(
      ' · ',
    ),
  );
  const lines = LANGUAGES.flatMap(({ language, side }) => {
    const here = word('explain.here', language);
    const sentence = (template) => capital(fill(template, { here }).trim(), language);
    return [
      `- ${sentence(entry[side].message)}`,
      `- ${word('findings.fix', language)}${sentence(entry[side].fix)}`,
      `- ${word('explain.bad', language, { example: entry.bad[side] })}`,
      `- ${word('explain.good', language, { example: entry.good[side] })}`,
    ].map(escaped);
  });
  const head = `### ${entry.code} ${escaped(`${entry.zh.title} · ${entry.en.title}`)}`;
  return [head, `${labels.join(' / ')} · \`${entry.rule}\``, lines.join('\n')].join('\n\n');
}

const capital = (text, language) => (language === 'en' ? text.charAt(0).toUpperCase() + text.slice(1) : text);

/** Text that no Markdown or HTML is made of. */
const escaped = (text) => text.replaceAll(/[\\`*_{}[\]<>#|~]/g, '\\$&').replaceAll('\n', ' ');
