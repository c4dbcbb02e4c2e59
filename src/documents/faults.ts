import type { ValidationError } from './generated/validator.js';

/** What is wrong at one place of a document. */
export interface Fault {
  /** JSON pointer of the member that is wrong, missing or unknown; `/` for the document itself. */
  readonly pointer: string;
  readonly keyword: string;
  readonly expected: string;
  /** The values that may stand there, where they can be counted up. */
  readonly allowed?: string;
}

/**
 * The faults behind a validator's errors, in their order. Where a member may have one of several shapes, the validator
 * complains about every one of them; only the shape that was meant is told about: the one whose fixed values (`type`
 * of a rule …) are those of the document.
 */
export function faultsOf(errors: readonly ValidationError[]): readonly Fault[] {
  const told: ValidationError[] = [];
  for (const error of errors) {
    if (error.keyword === 'anyOf') told.push(...meantShape(takeWithin(told, error.instancePath), error));
    else if (error.keyword !== 'if') told.push(error);
  }
  return told.filter((error) => !isSaidByEnum(error, told)).map(faultOf);
}

/** That a list of values is of one type need not be said beside the list. */
const isSaidByEnum = ({ keyword, instancePath }: ValidationError, told: readonly ValidationError[]): boolean =>
  keyword === 'type' && told.some((other) => other.keyword === 'enum' && other.instancePath === instancePath);

/** The member of a value that a JSON pointer (RFC 6901) names; `undefined` where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
  let found: unknown = value;
  for (const part of pointer === '/' ? [] : pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    found = Object.hasOwn(found, name) ? (found as Readonly<Record<string, unknown>>)[name] : undefined;
  }
  return found;
}

/** Takes the last errors away that lie at a place or below it: those of the shapes that were tried there. */
function takeWithin(told: ValidationError[], place: string): readonly ValidationError[] {
  let from = told.length;
  while (from > 0 && isWithin(told[from - 1]?.instancePath ?? '', place)) from -= 1;
  return told.splice(from);
}

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

function meantShape(tried: readonly ValidationError[], anyOf: ValidationError): readonly ValidationError[] {
  const place = anyOf.instancePath;
  const shapes = shapesOf(tried, place);
  const meant = shapes.filter((shape) => !shape.some((error) => rulesOut(error, place)));
  const [best] = [...meant].sort((a, b) => a.length - b.length);
  return (
    best ?? [
      noShape(
        tried.filter((error) => rulesOut(error, place)),
        anyOf,
      ),
    ]
  );
}

/** Whether an error says that quite another shape was meant: another fixed value, or another type of value. */
const rulesOut = ({ keyword, instancePath }: ValidationError, place: string): boolean =>
  keyword === 'const' ? isMemberOf(instancePath, place) : keyword === 'type' && instancePath === place;

const isMemberOf = (path: string, place: string): boolean =>
  path.startsWith(`${place}/`) && !path.slice(place.length + 1).includes('/');

/**
 * Cuts the errors of several shapes apart. Of one shape come first the missing members, then the unknown ones, then what
 * is wrong inside members; when that goes backwards or repeats itself, another shape has begun.
 */
function shapesOf(errors: readonly ValidationError[], place: string): readonly (readonly ValidationError[])[] {
  const shapes: ValidationError[][] = [];
  let last = Number.POSITIVE_INFINITY;
  let seen = new Set<string>();
  for (const error of errors) {
    const rank = rankOf(error, place);
    const name = `${error.keyword} ${pointerOf(error)}`;
    if (rank < last || rank === 0 || seen.has(name)) {
      shapes.push([]);
      seen = new Set();
    }
    shapes.at(-1)?.push(error);
    seen.add(name);
    last = rank;
  }
  return shapes;
}

function rankOf({ keyword, instancePath }: ValidationError, place: string): number {
  if (instancePath !== place) return 3;
  if (keyword === 'type') return 0;
  return keyword === 'required' ? 1 : 2;
}

/** No shape fits: one error that counts up what could stand there, instead of one for each. */
function noShape(ruledOut: readonly ValidationError[], anyOf: ValidationError): ValidationError {
  const fixed = ruledOut.find(({ keyword }) => keyword === 'const') ?? ruledOut[0];
  if (!fixed) return anyOf;
  const alike = ruledOut.filter((error) => pointerOf(error) === pointerOf(fixed) && error.keyword === fixed.keyword);
  const values = alike.flatMap(({ params }) => Object.values(params)).map(String);
  return { ...fixed, params: { allowedValues: [...new Set(values)] } };
}

function faultOf(error: ValidationError): Fault {
  const pointer = pointerOf(error);
  const allowed = allowedBy(error);
  return {
    pointer: pointer === '' ? '/' : pointer,
    keyword: error.keyword,
    expected: allowed ?? expectedBy(error),
    ...(allowed === undefined ? {} : { allowed }),
  };
}

function pointerOf({ instancePath, keyword, params }: ValidationError): string {
  if (keyword === 'required') return `${instancePath}/${escaped(params['missingProperty'])}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${escaped(params['additionalProperty'])}`;
  return instancePath;
}

const escaped = (name: unknown): string => String(name).replaceAll('~', '~0').replaceAll('/', '~1');

function allowedBy({ keyword, params }: ValidationError): string | undefined {
  if (Array.isArray(params['allowedValues'])) return params['allowedValues'].map(String).join(' | ');
  return keyword === 'const' ? String(params['allowedValue']) : undefined;
}

function expectedBy({ keyword, params }: ValidationError): string {
  const [first] = Object.values(params);
  return first === undefined ? keyword : `${keyword} ${String(first)}`;
}
