import { describe, expect, it } from 'vitest';
import { type Node, nameOf, SchemaLabels, valueText } from '../../../../src/workflows/diff/labels.js';
import type { Step } from '../../../../src/workflows/diff/structure.js';

const schemas = new Map<string, Node>([
  [
    'rule.schema.json',
    {
      properties: {
        title: { title: '标题', description: 'title' },
        items: { title: '列表', items: { $ref: '#/$defs/item' } },
        either: { anyOf: [{ $ref: 'shared.schema.json#/$defs/guard' }, { type: 'null' }] },
        open: { title: '自由', additionalProperties: { title: '任意值' } },
        lost: { $ref: 'nowhere.schema.json#/$defs/x' },
      },
      $defs: {
        item: {
          title: '条目',
          oneOf: [{ properties: { n: { title: '数' } } }, { properties: { text: { title: '文字' } } }],
        },
      },
    },
  ],
  ['shared.schema.json', { $defs: { guard: { properties: { share: { title: '得分率' } } } } }],
]);
const labels = new SchemaLabels(schemas, 'rule');
const member = (name: string): Step => ({ member: name });
const path = (...steps: readonly Step[]): readonly string[] => labels.path({ path: steps }, 'zh-CN');

describe('the path of a change in words', () => {
  it('has titles of the schema, and the member where there is none', () => {
    expect(path(member('title'))).toEqual(['标题']);
    expect(path(member('unknown'), member('deeper'))).toEqual(['unknown', 'deeper']);
    expect(path(member('lost'), member('x'))).toEqual(['lost', 'x']);
  });

  it('follows references into the same and into other schemas, and every alternative', () => {
    const entry: Step = { entry: 'C1', value: { id: 'C1', zh: '听课' } };
    expect(path(member('items'), entry, member('n'))).toEqual(['列表', 'C1 听课', '数']);
    expect(path(member('items'), entry, member('text'))).toEqual(['列表', 'C1 听课', '文字']);
    expect(path(member('either'), member('share'))).toEqual(['either', '得分率']);
    expect(path(member('open'), member('whatever'))).toEqual(['自由', '任意值']);
  });

  it('is by members and English names in English', () => {
    const entry: Step = { entry: 'C1', value: { id: 'C1', zh: '听课', en: 'lessons' } };
    expect(labels.path({ path: [member('items'), entry, member('n')] }, 'en')).toEqual(['items', 'C1 lessons', 'n']);
  });

  it('is by members for a kind without a schema', () => {
    expect(new SchemaLabels(new Map(), 'award').path({ path: [member('grade')] }, 'zh-CN')).toEqual(['grade']);
  });
});

describe('the name of something', () => {
  it.each([
    [{ zh: '名', en: 'name' }, '名', 'name'],
    [{ zh: '名' }, '名', '名'],
    [{ name: '某区' }, '某区', '某区'],
    [{ title: { zh: '标题', en: 'title' } }, '标题', 'title'],
    [{ title: '标题' }, '', ''],
    [{ id: 'x' }, '', ''],
    ['text', '', ''],
    [null, '', ''],
  ])('of %j is %j, in English %j', (value, zh, en) => {
    expect([nameOf(value, 'zh-CN'), nameOf(value, 'en')]).toEqual([zh, en]);
  });
});

describe('a value in a few words', () => {
  it.each([
    [undefined, '—', '—'],
    [true, '是', 'yes'],
    [false, '否', 'no'],
    [12, '12', '12'],
    ['', '', ''],
    [[], '—', '—'],
    [['甲', '乙'], '甲、乙', '甲, 乙'],
    [[{ zh: '甲', en: 'first' }], '甲', 'first'],
    [{ op: '>=', value: [1, 2] }, 'op >=，value 1、2', 'op >=, value 1, 2'],
  ])('of %j is %j, in English %j', (value, zh, en) => {
    expect([valueText(value, 'zh-CN'), valueText(value, 'en')]).toEqual([zh, en]);
  });

  it('is cut where it is long', () => {
    const text = valueText({ items: 'x'.repeat(300) }, 'zh-CN');
    expect([text.length, text.at(-1)]).toEqual([120, '…']);
  });
});
