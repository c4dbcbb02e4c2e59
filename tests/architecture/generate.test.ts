import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateFindings } from '../../.config/scripts/generate-findings.mjs';
import { generateTypes } from '../../.config/scripts/generate-types.mjs';
import { generateValidators } from '../../.config/scripts/generate-validators.mjs';
import type { ValidationError } from '../../src/documents/generated/validator.js';
import { CATALOGUE } from '../../src/messages/catalogue.js';
import { type PlantedTree, plantTree, problemLines, ROOT, type Run, runScript } from './planted-tree.js';

const schema = (kind: string, body: object): string =>
  JSON.stringify({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `https://jiaoyan.example/schema/1/${kind}.schema.json`,
    ...body,
  });

const DEFINITIONS = schema('definitions', {
  $defs: {
    decimal: {
      title: '小数',
      description: 'exact decimal',
      type: 'string',
      maxLength: 9,
      pattern: '^[0-9]+(\\.[0-9]+)?$',
    },
    date: { type: 'string', maxLength: 10 },
  },
});

const TASK_PLAN = schema('task-plan', {
  title: '任务分解表',
  description: 'who does what',
  type: 'object',
  additionalProperties: false,
  required: ['kind', 'points'],
  properties: {
    kind: { const: 'task-plan' },
    points: {
      $ref: 'definitions.schema.json#/$defs/decimal',
      title: '分值',
      description: 'points',
      'x-unit': '分',
      'x-clause': '一2',
      examples: ['2.5'],
    },
    due: { $ref: 'definitions.schema.json#/$defs/date' },
    rows: {
      type: 'array',
      minItems: 1,
      maxItems: 2,
      items: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/row' } },
    },
  },
  $defs: {
    row: { type: 'object', additionalProperties: false, properties: { title: { type: 'string', maxLength: 3 } } },
  },
});

const TYPES = `// Generated from schemas/*.schema.json by \`npm run generate\`; do not edit.

/** 小数: exact decimal */
export type Decimal = string;
export type DateValue = string;

/** Every kind of document by its \`kind\`. */
export interface Documents {
  readonly 'task-plan': TaskPlan;
}
/** 任务分解表: who does what */
export interface TaskPlan {
  readonly kind: 'task-plan';
  /** 分值: points */
  readonly points: Decimal;
  readonly due?: DateValue;
  readonly rows?: readonly (readonly Row[])[];
}
export interface Row {
  readonly title?: string;
}

export type DocumentKind = keyof Documents;
export type AnyDocument = Documents[DocumentKind];
`;

let tree: PlantedTree;
beforeAll(() => {
  tree = plantTree({
    'package.json': '{"type":"module"}',
    'schemas/definitions.schema.json': DEFINITIONS,
    'schemas/task-plan.schema.json': TASK_PLAN,
  });
  expect(generate()).toEqual({ code: 0, stdout: 'generate: 2 schemas, 6 files, 6 different, 0 stale\n', stderr: '' });
});
afterAll(() => tree.remove());

const generate = (...args: readonly string[]): Run =>
  runScript('generate.mjs', '--schemas', join(tree.root, 'schemas'), '--out', tree.root, ...args);
const read = (path: string): string => readFileSync(join(tree.root, path), 'utf8');

test('the types are closed, readonly, named once and without tuples', () => {
  expect(read('src/model/generated/documents.ts')).toBe(TYPES);
});

test('the compiled validator accepts a document and tells every fault of another', async () => {
  const file = join(tree.root, 'src/documents/generated/task-plan.js');
  const { validateTaskPlan } = await import(pathToFileURL(file).href);
  expect(validateTaskPlan({ kind: 'task-plan', points: '2.5', rows: [[{ title: '甲乙丙' }]] })).toBe(true);
  expect(validateTaskPlan({ kind: 'task-plan', rows: [[{ title: '甲乙丙丁' }]], extra: 1 })).toBe(false);
  const errors: readonly ValidationError[] = validateTaskPlan.errors;
  expect(errors.map(({ instancePath, keyword, params }) => ({ instancePath, keyword, params }))).toEqual([
    { instancePath: '', keyword: 'required', params: { missingProperty: 'points' } },
    { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'extra' } },
    { instancePath: '/rows/0/0/title', keyword: 'maxLength', params: { limit: 3 } },
  ]);
});

test('the compiled validator imports nothing but the runtime of ajv', () => {
  const imports = read('src/documents/generated/task-plan.js').match(/\bimport .*|\brequire\(.*/g);
  expect(imports).toEqual(["import runtime_ucs2length from 'ajv/dist/runtime/ucs2length.js';"]);
});

test('the field guide has a row for every member, with unit, example and clause', () => {
  expect(read('schemas/README.md')).toContain(
    '| `points` * | 分值 | points | [decimal](#decimal) | 分 | `"2.5"` | 一2 |\n',
  );
  expect(read('schemas/README.md')).toContain('| `rows` |  |  | [row](#task-plan-row)[][] |  |  |  |\n');
});

test('the catalogue page has every code of the project with both languages, and follows it', async () => {
  const [page] = await generateFindings(ROOT);
  expect(page?.path).toBe('schemas/FINDINGS.md');
  expect(page?.text).toBe(readFileSync(join(ROOT, 'schemas/FINDINGS.md'), 'utf8'));
  const codes = [...(page?.text ?? '').matchAll(/^### (JY\d{4}) /gm)].map((match) => match[1]);
  expect(codes).toEqual(CATALOGUE.map(({ code }) => code));
  expect(page?.text).toContain(
    [
      '### JY3501 数值偏大 · Unusually large',
      '',
      '提醒 · 经验校验 / warning · experience · `implausible-count`',
      '',
      '- 这一格填的数，比通常的情况大很多。',
      '- 怎么改：请核对是否填错。确实如此的，在“情况说明”表里写明原因（问题代码 JY3501），可以照常提交。',
      '- 错误示例：一学期听课 180 节',
      '- 正确示例：一学期听课 26 节',
      '- This cell says a number, far more than usual.',
    ].join('\n'),
  );
  expect(page?.text).not.toMatch(/\[\[|\]\]|\{[a-zA-Z]+\}/);
});

test('a project without a catalogue has no such page', async () => {
  expect(await generateFindings(tree.root)).toEqual([]);
});

test('a second run changes nothing, and the check passes', () => {
  expect(generate('--check')).toEqual({
    code: 0,
    stdout: 'generate: 2 schemas, 6 files, 0 different, 0 stale\n',
    stderr: '',
  });
});

test('the check names a changed file, a lost file and one that belongs to no schema', () => {
  tree.write('schemas/README.md', 'mine\n');
  tree.write('src/documents/generated/old.js', '');
  rmSync(join(tree.root, 'src/documents/generated/task-plan.d.ts'));
  const run = generate('--check');
  expect(run.code).toBe(1);
  expect(problemLines(run)).toEqual([
    'src/documents/generated/task-plan.d.ts differs from what its sources give',
    'schemas/README.md differs from what its sources give',
    'src/documents/generated/old.js belongs to no schema',
    'run `npm run generate` and commit the result',
  ]);
  expect(generate().code).toBe(0);
  expect(generate('--check').code).toBe(0);
});

test.each([
  ['an unknown keyword', { type: 'string', maxlength: 3 }, 'unknown keyword: "maxlength"'],
  ['a reference that leads nowhere', { $ref: '#/$defs/gone' }, 'nothing found at $ref "#/$defs/gone"'],
  ['a reference into the middle', { $ref: '#/properties/a' }, 'is neither a schema nor one of its $defs'],
])('%s in a schema is refused', async (_what, member, words) => {
  const body = { type: 'object', additionalProperties: false, properties: { a: member } };
  const schemas = new Map([['bad', JSON.parse(schema('bad', body))]]);
  const both = async (): Promise<unknown> => [await generateTypes(schemas), generateValidators(schemas)];
  await expect(both()).rejects.toThrow(words);
});
