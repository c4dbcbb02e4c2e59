import { resolveReference } from './schemas.mjs';

/**
 * A schema whose `anyOf`s are decided by what the value is: its JSON type, or a member with a fixed value (`type` of a
 * rule, `kind` of a sheet). The same documents pass; but where one fails, only the shape that was meant complains.
 */
export function discriminated(schema, { schemas, kind }) {
  if (Array.isArray(schema)) return schema.map((part) => discriminated(part, { schemas, kind }));
  if (typeof schema !== 'object' || schema === null) return schema;
  const parts = Object.fromEntries(
    Object.entries(schema).map(([name, part]) => [name, discriminated(part, { schemas, kind })]),
  );
  if (!Array.isArray(parts.anyOf)) return parts;
  const branches = parts.anyOf.map((shape) => ({ shape, plain: plainOf(shape, { schemas, kind }) }));
  const decided = byType(branches) ?? byMember(branches);
  if (!decided) return parts;
  const { anyOf: _anyOf, ...rest } = parts;
  return { ...rest, ...decided };
}

/** What a reference stands for, as far as its own type and members go. */
function plainOf(shape, { schemas, kind }) {
  if (!shape.$ref) return shape;
  const target = resolveReference(schemas, shape.$ref, kind);
  const schema = schemas.get(target.kind);
  return plainOf(target.definition ? schema.$defs[target.definition] : schema, { schemas, kind: target.kind });
}

/** `if` and `then` of a schema; written so that nobody takes it for a promise. */
const when = (condition, shape) =>
  Object.fromEntries([
    ['if', condition],
    ['then', shape],
  ]);

/** One shape, or several that are decided between further. */
const choice = (branches) => {
  const [only, second] = branches;
  if (!second) return only.shape;
  return byMember(branches) ?? { anyOf: branches.map(({ shape }) => shape) };
};

function byType(branches) {
  const types = branches.map(({ plain }) => plain.type);
  if (types.some((type) => typeof type !== 'string') || new Set(types).size < 2) return null;
  const cases = [...new Set(types)].map((type) => {
    const own = choice(branches.filter(({ plain }) => plain.type === type));
    return when({ type }, own);
  });
  return { type: [...new Set(types)], allOf: cases };
}

function byMember(branches) {
  const fixed = (plain) =>
    Object.entries(plain.properties ?? {}).filter(
      ([name, part]) => typeof part.const === 'string' && plain.required?.includes(name),
    );
  const [first, ...others] = branches;
  const name = fixed(first.plain)
    .map(([member]) => member)
    .find((member) => {
      const shared = others.every(({ plain }) => fixed(plain).some(([own]) => own === member));
      return shared && new Set(branches.map(({ plain }) => plain.properties[member].const)).size > 1;
    });
  if (!name) return null;
  const values = [...new Set(branches.map(({ plain }) => plain.properties[name].const))];
  const cases = values.map((value) =>
    when(
      { type: 'object', required: [name], properties: { [name]: { const: value } } },
      choice(branches.filter(({ plain }) => plain.properties[name].const === value)),
    ),
  );
  return { type: 'object', required: [name], properties: { [name]: { enum: values } }, allOf: cases };
}
