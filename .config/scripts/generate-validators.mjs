import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { discriminated } from './discriminate.mjs';
import { documentKinds, pascalCase, typeNames, withoutKeywords } from './schemas.mjs';

/** Folder of the generated files, below the project's folder; nothing else lives there. */
export const VALIDATORS_FOLDER = 'src/documents/generated';

const BANNER = '// Generated from schemas/*.schema.json by `npm run generate`; do not edit.\n';

/**
 * One compiled validator per kind, each a module of its own so that a command loads only those it uses, and
 * `validators.ts` that loads them by kind. A schema that ajv's strict mode refuses makes this fail.
 */
export function generateValidators(schemas) {
  const kinds = documentKinds(schemas);
  const nameOf = typeNames(schemas);
  const plain = [...schemas].map(([kind, schema]) =>
    withoutKeywords(discriminated(schema, { schemas, kind }), isAnnotation),
  );
  const modules = kinds.flatMap((kind) => [
    { path: `${VALIDATORS_FOLDER}/${kind}.js`, text: BANNER + validatorSource(plain, schemas.get(kind).$id, kind) },
    { path: `${VALIDATORS_FOLDER}/${kind}.d.ts`, text: BANNER + declarationSource(kind, nameOf(kind, null)) },
  ]);
  return [
    ...modules,
    { path: `${VALIDATORS_FOLDER}/validator.ts`, text: BANNER + VALIDATOR_TYPES },
    { path: `${VALIDATORS_FOLDER}/validators.ts`, text: BANNER + loaderSource(kinds) },
  ];
}

/** Words for people stay out of the compiled code; every other unknown keyword is refused by strict mode. */
const isAnnotation = (keyword) =>
  keyword.startsWith('x-') || ['title', 'description', 'examples', '$comment', 'default'].includes(keyword);

const exportName = (kind) => `validate${pascalCase(kind)}`;

function validatorSource(schemas, id, kind) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    strictRequired: false, // `anyOf: [{required: […]}]` beside `properties` is plain and clear
    allowUnionTypes: true,
    unicodeRegExp: true,
    validateFormats: false,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  for (const schema of schemas) ajv.addSchema(schema);
  return runtimeAsImports(standalone.default(ajv, { [exportName(kind)]: id }));
}

/** ajv writes `require("ajv/dist/runtime/…").default` even into an ES module. */
function runtimeAsImports(code) {
  const imports = new Map();
  const body = code.replaceAll(/require\("(ajv\/dist\/runtime\/[a-z0-9]+)"\)\.default/gi, (_match, path) => {
    const name = `runtime_${path.slice(path.lastIndexOf('/') + 1)}`;
    imports.set(path, name);
    // A bundler may already have taken the default out.
    return `(${name}.default ?? ${name})`;
  });
  if (body.includes('require(')) throw new TypeError('a validator requires more than ajv/dist/runtime');
  const lines = [...imports].sort().map(([path, name]) => `import ${name} from '${path}.js';\n`);
  return `${lines.join('')}${body.replace(/^"use strict";/, '')}\n`;
}

const declarationSource = (kind, type) => `import type { ${type} } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

export declare const ${exportName(kind)}: Validator<${type}>;
`;

const VALIDATOR_TYPES = `
/** What one keyword of a schema found wrong. */
export interface ValidationError {
  readonly keyword: string;
  /** JSON pointer into the document. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Tells whether a value is the document; when not, \`errors\` holds every fault until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
}
`;

function loaderSource(kinds) {
  const loaders = kinds.map((kind) => {
    const key = /^[a-z]+$/.test(kind) ? kind : `'${kind}'`;
    return `  ${key}: async () => (await import('./${kind}.js')).${exportName(kind)},\n`;
  });
  return `import type { DocumentKind, Documents } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

const LOADERS: { readonly [K in DocumentKind]: () => Promise<Validator<Documents[K]>> } = {
${loaders.join('')}};

/** Every kind of document that there is a schema for. */
export const DOCUMENT_KINDS = Object.keys(LOADERS) as readonly DocumentKind[];

/** The compiled validator of a kind, loaded when it is first asked for. */
export const loadValidator = <K extends DocumentKind>(kind: K): Promise<Validator<Documents[K]>> => LOADERS[kind]();
`;
}
