import { compile } from 'json-schema-to-typescript';
import ts from 'typescript';
import { documentKinds, namedSchemas, resolveReference, typeNames } from './schemas.mjs';

/** Path of the generated file, below the project's folder. */
export const TYPES_FILE = 'src/model/generated/documents.ts';

const BANNER = '// Generated from schemas/*.schema.json by `npm run generate`; do not edit.';

/** Only these say what shape a value has; conditions between members are the validators' business. */
const SHAPE = new Set([
  'type',
  'const',
  'enum',
  'properties',
  'required',
  'additionalProperties',
  'unevaluatedProperties',
  'items',
  'oneOf',
  'anyOf',
  'allOf',
  '$ref',
]);

/** An object with none of these may hold anything. */
const OPEN_SHAPE = new Set(['properties', 'additionalProperties', 'oneOf', 'anyOf', 'allOf']);

/** The TypeScript source of all documents: one exported name per kind and per shared definition. */
export async function generateTypes(schemas) {
  const nameOf = typeNames(schemas);
  const definitions = {};
  for (const { kind, definition, schema } of namedSchemas(schemas)) {
    const name = nameOf(kind, definition);
    definitions[name] = { ...shapeOf(schema, kind, { schemas, nameOf }), title: name };
  }
  const kinds = documentKinds(schemas);
  const root = {
    title: 'Documents',
    description: 'Every kind of document by its `kind`.',
    type: 'object',
    additionalProperties: false,
    required: kinds,
    properties: Object.fromEntries(kinds.map((kind) => [kind, { $ref: `#/definitions/${nameOf(kind, null)}` }])),
    definitions,
  };
  const source = await compile(root, 'Documents', {
    additionalProperties: false,
    bannerComment: BANNER,
    ignoreMinAndMaxItems: true,
    unknownAny: true,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120, semi: true },
  });
  return { path: TYPES_FILE, text: `${makeReadonly(dropNotes(source))}${TAIL}` };
}

const TAIL = `
export type DocumentKind = keyof Documents;
export type AnyDocument = Documents[DocumentKind];
`;

/** The notes of json-schema-to-typescript tell where a type stood in the synthetic root, which helps nobody. */
const dropNotes = (source) =>
  source
    .replaceAll(/^ *\* This (?:interface|type) was referenced by[^\n]*\n *\* via the `definition`[^\n]*\n/gm, '')
    .replaceAll(/^ *\/\*\*\n(?: *\*\n)* *\*\/\n/gm, '')
    .replaceAll(/(?:\n *\*)+(?=\n *\*\/)/g, '')
    .replaceAll(/\/\*\*\n *\* ([^\n]*)\n *\*\//g, '/** $1 */');

function shapeOf(schema, kind, context) {
  if (typeof schema !== 'object') return schema;
  const shape = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (SHAPE.has(keyword)) Object.assign(shape, shapeOfKeyword(keyword, value, { kind, ...context }));
  }
  if (shape.type === 'object' && !Object.keys(shape).some((keyword) => OPEN_SHAPE.has(keyword))) {
    shape.additionalProperties = true;
  }
  const words = [schema.title, schema.description].filter(Boolean).join(': ');
  if (words && !shape.$ref) shape.description = words;
  // A bare $ref keeps the name of its target; its own words go into a wrapper.
  if (words && shape.$ref) return { allOf: [{ $ref: shape.$ref }], description: words };
  return shape;
}

function shapeOfKeyword(keyword, value, context) {
  const nested = (part) => shapeOf(part, context.kind, context);
  switch (keyword) {
    case '$ref': {
      const target = resolveReference(context.schemas, value, context.kind);
      return { $ref: `#/definitions/${context.nameOf(target.kind, target.definition)}` };
    }
    case 'properties':
      return { properties: Object.fromEntries(Object.entries(value).map(([name, part]) => [name, nested(part)])) };
    case 'items': {
      // An item described in place repeats what its array says.
      const { description, ...item } = nested(value);
      return { items: item.allOf ? { $ref: item.allOf[0].$ref } : item };
    }
    case 'additionalProperties':
      return { [keyword]: nested(value) };
    case 'unevaluatedProperties':
      return {};
    case 'allOf':
    case 'anyOf':
    case 'oneOf': {
      const parts = value.map(nested).filter((part) => !isCondition(part));
      return parts.length === 0 ? {} : { [keyword]: parts };
    }
    default:
      return { [keyword]: value };
  }
}

/** `{required: […]}`, `{if, then}` and the like narrow an object without giving it a shape. */
const isCondition = (shape) =>
  Object.keys(shape).every((keyword) => keyword === 'required' || keyword === 'description');

/** Puts `readonly` before every member and every array. */
function makeReadonly(source) {
  const file = ts.createSourceFile('documents.ts', source, ts.ScriptTarget.Latest, true);
  const edits = [];
  const visit = (node) => {
    if (ts.isPropertySignature(node) || ts.isIndexSignatureDeclaration(node)) {
      edits.push([node.getStart(file), 'readonly ']);
    }
    if (ts.isArrayTypeNode(node)) {
      const inArray = ts.isArrayTypeNode(node.parent);
      edits.push([node.getStart(file), inArray ? '(readonly ' : 'readonly ']);
      if (inArray) edits.push([node.getEnd(), ')']);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // Stable: at one place the outer array's edit stays before the inner one's.
  edits.sort((a, b) => a[0] - b[0]);
  let text = '';
  let from = 0;
  for (const [at, insert] of edits) {
    text += source.slice(from, at) + insert;
    from = at;
  }
  return text + source.slice(from);
}
