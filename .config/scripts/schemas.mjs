import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds package.json. */
export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** File of definitions that all kinds share; it is no document kind itself. */
export const SHARED = 'definitions';

const SUFFIX = '.schema.json';
const REFERENCE = /^(?:[^#]*\/)?(?:([a-z][a-z0-9-]*)\.schema\.json)?(?:#(?:\/\$defs\/([A-Za-z0-9_-]+))?)?$/;

/** Kind → schema, in the order of the file names. */
export function loadSchemas(directory = join(ROOT, 'schemas')) {
  const files = readdirSync(directory)
    .filter((name) => name.endsWith(SUFFIX))
    .sort();
  return new Map(
    files.map((name) => [name.slice(0, -SUFFIX.length), JSON.parse(readFileSync(join(directory, name), 'utf8'))]),
  );
}

/** The kinds of document among the schemas. */
export const documentKinds = (schemas) => [...schemas.keys()].filter((kind) => kind !== SHARED);

/** `task-plan` → `TaskPlan`. */
export const pascalCase = (name) =>
  name
    .split(/[-_]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');

/**
 * Where a `$ref` leads: the kind (file) and the name below its `$defs`, `null` for the whole schema.
 * Fails for any other pointer and for a target that does not exist.
 */
export function resolveReference(schemas, reference, fromKind) {
  const match = REFERENCE.exec(reference);
  if (!match) throw new TypeError(`${fromKind}: $ref "${reference}" is neither a schema nor one of its $defs`);
  const target = { kind: match[1] ?? fromKind, definition: match[2] ?? null };
  const schema = schemas.get(target.kind);
  const found = target.definition === null ? schema : schema?.$defs?.[target.definition];
  if (!found) throw new TypeError(`${fromKind}: nothing found at $ref "${reference}"`);
  return target;
}

/** All `{kind, definition, schema}` places that get a type of their own. */
export function namedSchemas(schemas) {
  const places = [];
  for (const [kind, schema] of schemas) {
    if (kind !== SHARED) places.push({ kind, definition: null, schema });
    for (const [definition, nested] of Object.entries(schema.$defs ?? {})) {
      places.push({ kind, definition, schema: nested });
    }
  }
  return places;
}

/** Names that would hide one of the language's own. */
const GLOBALS = new Set([
  'Date',
  'Error',
  'Map',
  'Set',
  'Object',
  'Array',
  'Number',
  'String',
  'Record',
  'Symbol',
  'Proxy',
]);

/** `(kind, definition) → type name`; a name that several files use gets its kind in front, except in the shared file. */
export function typeNames(schemas) {
  const names = new Map();
  const taken = new Set(documentKinds(schemas).map(pascalCase));
  const key = (kind, definition) => `${kind}#${definition ?? ''}`;
  for (const kind of documentKinds(schemas)) names.set(key(kind, null), pascalCase(kind));
  const ordered = namedSchemas(schemas).sort((a, b) => Number(b.kind === SHARED) - Number(a.kind === SHARED));
  for (const { kind, definition } of ordered) {
    if (definition === null) continue;
    const short = GLOBALS.has(pascalCase(definition)) ? `${pascalCase(definition)}Value` : pascalCase(definition);
    const name = taken.has(short) ? pascalCase(kind) + short : short;
    if (taken.has(name)) throw new TypeError(`two schemas want the type name ${name}`);
    taken.add(name);
    names.set(key(kind, definition), name);
  }
  return (kind, definition) => names.get(key(kind, definition));
}

const ONE_SCHEMA = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'propertyNames',
  'contains',
  'not',
  'if',
  'then',
  'else',
];
const NAMED_SCHEMAS = ['properties', '$defs', 'dependentSchemas'];
const SCHEMA_LISTS = ['allOf', 'anyOf', 'oneOf'];

/** A copy without the keywords that `drop` picks; members that happen to be named like a keyword stay. */
export function withoutKeywords(schema, drop) {
  if (typeof schema !== 'object') return schema;
  const copy = (part) => withoutKeywords(part, drop);
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (drop(keyword)) continue;
    if (ONE_SCHEMA.includes(keyword)) result[keyword] = copy(value);
    else if (SCHEMA_LISTS.includes(keyword)) result[keyword] = value.map(copy);
    else if (NAMED_SCHEMAS.includes(keyword)) {
      result[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copy(part)]));
    } else result[keyword] = value;
  }
  return result;
}
