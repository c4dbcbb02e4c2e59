import type { Language } from '../../model/generated/documents.js';
import type { Change, Step } from './structure.js';

/** The schema of a kind and those that it refers to, by the names of their files. */
export type SchemaTexts = ReadonlyMap<string, Node>;

/** A JSON Schema, or a part of one. */
export type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A part of a schema with the file that it stands in, which its references start from. */
interface Spot {
  readonly file: string;
  readonly node: Node;
}

/**
 * Names for the members of a document as its schema has them: titles are Chinese, descriptions English. A change of
 * `indicators/C1/rule/target` reads 指标 C1 听课节数 → 规则 → 目标.
 */
export class SchemaLabels {
  readonly #schemas: SchemaTexts;
  readonly #file: string;

  constructor(schemas: SchemaTexts, kind: string) {
    this.#schemas = schemas;
    this.#file = `${kind}.schema.json`;
  }

  /** The path of a change in words, outer to inner. */
  path({ path }: Pick<Change, 'path'>, language: Language): readonly string[] {
    const labels: string[] = [];
    let spots: readonly Spot[] = this.#at(this.#file, this.#schemas.get(this.#file) ?? {});
    for (const step of path) {
      spots = spots.flatMap((spot) => this.#into(spot, step));
      labels.push(labelOf(step, spots, language));
    }
    return labels;
  }

  /** A part of a schema with everything it stands for: references followed, alternatives taken apart. */
  #at(file: string, node: Node): readonly Spot[] {
    const { $ref: reference, anyOf, oneOf } = node;
    const own: Spot = { file, node };
    if (typeof reference === 'string') return [own, ...this.#referred(file, reference)];
    const alternatives = [anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list.filter(isNode) : []));
    return [own, ...alternatives.flatMap((one) => this.#at(file, one))];
  }

  #referred(file: string, reference: string): readonly Spot[] {
    const [target = '', pointer = ''] = reference.split('#');
    const name = target === '' ? file : target;
    let node: unknown = this.#schemas.get(name);
    for (const part of pointer.split('/').filter((one) => one !== '')) node = isNode(node) ? node[part] : undefined;
    return isNode(node) ? this.#at(name, node) : [];
  }

  #into({ file, node }: Spot, step: Step): readonly Spot[] {
    const { properties, items, additionalProperties } = node;
    if ('entry' in step) return isNode(items) ? this.#at(file, items) : [];
    const own = isNode(properties) ? properties[step.member] : undefined;
    if (isNode(own)) return this.#at(file, own);
    return isNode(additionalProperties) ? this.#at(file, additionalProperties) : [];
  }
}

function labelOf(step: Step, spots: readonly Spot[], language: Language): string {
  const name = language === 'en' ? 'description' : 'title';
  const told = spots.map(({ node }) => node[name]).find((text) => typeof text === 'string') as string | undefined;
  if ('member' in step) return language === 'en' ? step.member : (told ?? step.member);
  return [language === 'en' ? '' : shorter(told), entryName(step, language)].filter((part) => part !== '').join(' ');
}

/** Titles of entries say what one is; long ones are left out. */
const shorter = (title: string | undefined): string =>
  title !== undefined && title.length <= 6 && title !== '条目' ? title : '';

/** Members that name something for people, in this order. */
function entryName({ entry, value }: Extract<Step, { readonly entry: string }>, language: Language): string {
  const name = nameOf(value, language);
  return name === '' || name === entry ? entry : `${entry} ${name}`;
}

/** What something is called: its own name, title, or text in the language; empty without any. */
export function nameOf(value: unknown, language: Language): string {
  if (!isNode(value)) return '';
  const own = value[language === 'en' ? 'en' : 'zh'] ?? value['zh'] ?? value['name'];
  if (typeof own === 'string') return own;
  return isNode(value['title']) ? nameOf(value['title'], language) : '';
}

const LONGEST = 120;

/** A value in a few words: names of things, lists with commas, 是 and 否; what has no name as it is written. */
export function valueText(value: unknown, language: Language): string {
  const comma = language === 'en' ? ', ' : '、';
  if (value === undefined || value === null) return '—';
  if (typeof value === 'boolean') return YES_NO[language][value ? 'yes' : 'no'];
  if (Array.isArray(value)) return value.map((entry) => valueText(entry, language)).join(comma) || '—';
  if (!isNode(value)) return String(value);
  const name = nameOf(value, language);
  return name === '' ? membersText(value, language) : name;
}

const YES_NO = { 'zh-CN': { yes: '是', no: '否' }, en: { yes: 'yes', no: 'no' } } as const;

function membersText(value: Node, language: Language): string {
  const parts = Object.entries(value).map(([member, own]) => `${member} ${valueText(own, language)}`);
  const text = parts.join(language === 'en' ? ', ' : '，');
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
