import { describe, expect, it } from 'vitest';
import { loadSchemas } from '../../.config/scripts/schemas.mjs';
import { DOCUMENT_KINDS } from '../../src/documents/generated/validators.js';

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** A schema within a schema, and where it stands. `member` is set for the members of objects. */
interface Placed {
  readonly path: string;
  readonly schema: Schema;
  readonly member: boolean;
}

const schemas = loadSchemas() as ReadonlyMap<string, Schema>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A schema with everything in it. */
function allWithin(path: string, schema: Schema, member = false): readonly Placed[] {
  const single = ['items', 'additionalProperties', 'not', 'contains', 'propertyNames'].flatMap((keyword) => {
    const value = schema[keyword];
    return isSchema(value) ? allWithin(`${path}/${keyword}`, value) : [];
  });
  const lists = ['anyOf', 'allOf', 'oneOf'].flatMap((keyword) =>
    ((schema[keyword] ?? []) as readonly Schema[]).flatMap((part, place) =>
      allWithin(`${path}/${keyword}/${place}`, part),
    ),
  );
  const named = (['properties', '$defs'] as const).flatMap((keyword) =>
    Object.entries(schema[keyword] ?? {}).flatMap(([name, part]) =>
      allWithin(`${path}/${keyword}/${name}`, part, keyword === 'properties'),
    ),
  );
  return [{ path, schema, member }, ...single, ...lists, ...named];
}

const placed = [...schemas].flatMap(([kind, schema]) => allWithin(kind, schema));

/** What a reference leads to. */
function target({ path, schema }: Placed): Schema {
  if (schema.$ref === undefined) return schema;
  const [file = '', definition = ''] = schema.$ref.split('#/$defs/');
  const kind = file === '' ? (path.split('/')[0] as string) : file.replace('.schema.json', '');
  const found = schemas.get(kind)?.$defs?.[definition];
  if (!found) expect.fail(`${path}: nothing at ${schema.$ref}`);
  return { ...found, ...schema };
}

const paths = (chosen: readonly Placed[]): readonly string[] => chosen.map(({ path }) => path);
const typed = (type: string): readonly Placed[] => placed.filter(({ schema }) => [schema.type].flat().includes(type));

/** Plain keywords that every JSON Schema program of the last years knows. */
const PLAIN = [
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  'x-unit',
  'x-clause',
  'type',
  'const',
  'enum',
  'anyOf',
  'properties',
  'required',
  'additionalProperties',
  'maxProperties',
  'items',
  'minItems',
  'maxItems',
  'pattern',
  'maxLength',
  'minLength',
  'minimum',
  'maximum',
];

describe('the schemas', () => {
  it('are one for each kind of document, and one of shared definitions', () => {
    expect([...schemas.keys()].sort()).toEqual([...DOCUMENT_KINDS, 'definitions'].sort());
    expect(placed.length).toBeGreaterThan(700);
  });

  it('use plain keywords only', () => {
    const used = new Set(placed.flatMap(({ schema }) => Object.keys(schema)));
    expect([...used].filter((keyword) => !PLAIN.includes(keyword))).toEqual([]);
  });

  it.each([
    '$dynamicRef',
    '$dynamicAnchor',
    'patternProperties',
    'prefixItems',
    'multipleOf',
    'unevaluatedProperties',
    'if',
    'format',
  ])('do without %s', (keyword) => {
    expect(paths(placed.filter(({ schema }) => keyword in schema))).toEqual([]);
  });

  it('say JSON Schema 2020-12 and an address of their own', () => {
    for (const [kind, schema] of schemas) {
      expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
      expect(schema['$id']).toMatch(new RegExp(`/schema/1/${kind}\\.schema\\.json$`));
    }
  });

  it('name the kind of document they are for', () => {
    for (const kind of DOCUMENT_KINDS) expect(schemas.get(kind)?.properties?.['kind']).toMatchObject({ const: kind });
  });
});

describe('bounds', () => {
  it('limit the length of every string', () => {
    const boundless = typed('string').filter(
      ({ schema }) => !('maxLength' in schema || 'enum' in schema || 'const' in schema),
    );
    expect(paths(boundless)).toEqual([]);
  });

  it('limit the length of every list', () => {
    expect(paths(typed('array').filter(({ schema }) => !('maxItems' in schema)))).toEqual([]);
  });

  it('close every object, or limit how many members of one shape it has', () => {
    const open = typed('object').filter(
      ({ schema }) =>
        schema['additionalProperties'] !== false &&
        !(isSchema(schema['additionalProperties']) && 'maxProperties' in schema),
    );
    expect(paths(open)).toEqual([]);
  });

  it('ask only for members that there are', () => {
    const missing = placed.flatMap(({ path, schema }) =>
      ((schema['required'] ?? []) as readonly string[])
        .filter((name) => schema.properties && !(name in schema.properties))
        .map((name) => `${path}.${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('let no pattern run wild: each is anchored, and matches or refuses long texts at once', () => {
    const patterns = new Set(
      placed.flatMap(({ schema }) => (typeof schema['pattern'] === 'string' ? [schema['pattern']] : [])),
    );
    expect(patterns.size).toBeGreaterThan(8);
    for (const pattern of patterns) {
      expect(pattern).toMatch(/^\^.*\$$/);
      const expression = new RegExp(pattern, 'u');
      const started = performance.now();
      for (const piece of ['a', '0', 'a-', '0/', 'a/', '-', '.0', '_', 'A'])
        for (const end of ['', '!', '\n']) expression.test(piece.repeat(5000) + end);
      expect(performance.now() - started, pattern).toBeLessThan(500);
    }
  });

  it('count nothing in fractions or with binary points', () => {
    expect(paths(typed('number'))).toEqual([]);
  });
});

describe('words', () => {
  const members = placed.filter(({ member }) => member);
  // What can only be one value says what it is by that value.
  const worded = members.filter(({ schema }) => !('const' in schema));

  it('are many', () => {
    expect(worded.length).toBeGreaterThan(400);
  });

  it('give every member a Chinese title', () => {
    expect(paths(worded.filter((one) => !/\p{Script=Han}/u.test(target(one).title ?? '')))).toEqual([]);
  });

  it('give every member an English description', () => {
    const lacking = worded.filter((one) => {
      const { description = '' } = target(one);
      return !/[a-z]{2}/i.test(description) || /\p{Script=Han}/u.test(description);
    });
    expect(paths(lacking)).toEqual([]);
  });

  it('give every definition both', () => {
    const definitions = placed.filter(({ path }) => /\/\$defs\/\w+$/.test(path) || !path.includes('/'));
    expect(definitions.length).toBeGreaterThan(40);
    expect(paths(definitions.filter(({ schema }) => !schema.title || !schema.description))).toEqual([]);
  });
});
