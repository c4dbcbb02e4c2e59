import { documentKinds, namedSchemas, resolveReference, SHARED } from './schemas.mjs';

/** Path of the generated file, below the project's folder. */
export const FIELD_GUIDE_FILE = 'schemas/README.md';

const INTRODUCTION = `<!-- Generated from schemas/*.schema.json by \`npm run generate\`; do not edit. -->

# 字段手册 Field guide

每种文件一节：成员、中文名、英文说明、类型、单位、示例与政策条款。\`*\` 表示必填；\`[]\` 表示数组中的每一项。
One section per kind of document. \`*\` marks a required member; \`[]\` stands for every item of an array.`;

/** The data dictionary of all documents as Markdown: one table per kind and per shared definition. */
export function generateFieldGuide(schemas) {
  const contents = documentKinds(schemas)
    .map((kind) => `- [${kind}](#${kind}) ${schemas.get(kind).title ?? ''}`.trimEnd())
    .join('\n');
  const sections = documentKinds(schemas).map((kind) => kindSection(schemas, kind));
  const shared = definitionsOf(schemas, SHARED).map((place) => definitionSection(schemas, place));
  const parts = [INTRODUCTION, contents, ...sections];
  if (shared.length > 0) parts.push('## 公共定义 Shared definitions', ...shared);
  return { path: FIELD_GUIDE_FILE, text: `${parts.join('\n\n')}\n` };
}

const definitionsOf = (schemas, kind) =>
  namedSchemas(schemas).filter((place) => place.kind === kind && place.definition !== null);

function kindSection(schemas, kind) {
  const schema = schemas.get(kind);
  const parts = [`## ${kind}`, sentence(schema), table(schemas, schema, kind)];
  const definitions = definitionsOf(schemas, kind).map((place) => definitionSection(schemas, place));
  return [...parts, ...definitions].filter(Boolean).join('\n\n');
}

/** Anchors are unique because a definition's heading carries its kind. */
const headingOf = (kind, definition) => (kind === SHARED ? definition : `${kind} ${definition}`);
const anchorOf = (heading) => heading.toLowerCase().replaceAll(' ', '-');

function definitionSection(schemas, { kind, definition, schema }) {
  const parts = [`### ${headingOf(kind, definition)}`, sentence(schema)];
  const members = table(schemas, schema, kind);
  parts.push(members || `${typeOf(schemas, schema, kind)}${exampleOf(schema) && ` · ${exampleOf(schema)}`}`);
  return parts.filter(Boolean).join('\n\n');
}

const sentence = (schema) => [schema.title, schema.description].filter(Boolean).join(' — ');

function table(schemas, schema, kind) {
  const rows = [...memberRows(schemas, schema, { kind, prefix: '' })];
  if (rows.length === 0) return '';
  const head = ['成员 member', '中文', 'English', '类型 type', '单位 unit', '示例 example', '条款 clause'];
  const line = (cells) =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** One row per member, going into objects and arrays that are written in place. */
function* memberRows(schemas, schema, { kind, prefix }) {
  const required = new Set(schema.required ?? []);
  for (const [name, member] of Object.entries(schema.properties ?? {})) {
    if (typeof member !== 'object') continue;
    yield memberRow(schemas, member, { kind, name: `\`${prefix}${name}\`${required.has(name) ? ' *' : ''}` });
    yield* memberRows(schemas, member, { kind, prefix: `${prefix}${name}.` });
  }
  if (typeof schema.items === 'object') {
    yield* memberRows(schemas, schema.items, { kind, prefix: `${prefix.replace(/\.$/, '')}[].` });
  }
  const alternatives = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  for (const part of alternatives) yield* memberRows(schemas, part, { kind, prefix });
}

/** What a member does not say itself is said by the definition it refers to. */
function memberRow(schemas, member, { kind, name }) {
  const words = { ...targetOf(schemas, member, kind), ...member };
  return [
    name,
    words.title ?? '',
    words.description ?? '',
    typeOf(schemas, member, kind),
    words['x-unit'] ?? '',
    exampleOf(words),
    words['x-clause'] ?? '',
  ];
}

function targetOf(schemas, schema, kind) {
  if (!schema.$ref) return {};
  const target = resolveReference(schemas, schema.$ref, kind);
  const found = schemas.get(target.kind);
  return target.definition === null ? found : found.$defs[target.definition];
}

function typeOf(schemas, schema, kind) {
  if (typeof schema !== 'object') return '';
  if (schema.$ref) {
    const { kind: home, definition } = resolveReference(schemas, schema.$ref, kind);
    const heading = definition === null ? home : headingOf(home, definition);
    return `[${definition ?? home}](#${anchorOf(heading)})`;
  }
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``;
  if (schema.enum) return schema.enum.map((value) => `\`${value}\``).join(' / ');
  if (schema.items) return `${typeOf(schemas, schema.items, kind)}[]`;
  const alternatives = schema.oneOf ?? schema.anyOf;
  const own = [schema.type ?? []].flat().join(' / ');
  return own || (alternatives ?? []).map((part) => typeOf(schemas, part, kind)).join(' / ');
}

const exampleOf = (schema) => (schema.examples?.length ? `\`${JSON.stringify(schema.examples[0])}\`` : '');
