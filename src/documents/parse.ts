import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents } from '../model/generated/documents.js';
import { FORMAT_VERSION } from './envelope.js';
import type { ValidationError } from './generated/validator.js';
import { loadValidator } from './generated/validators.js';

/** More faults than this in one document say nothing new. */
const MOST_FAULTS = 50;

/** Reads the text of a document of a kind; findings say which member is wrong and how. */
export async function parseDocument<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): Promise<Outcome<Documents[K]>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return failure({ code: 'JY8002', where: { file } });
  }
  return checkDocument(kind, value, file);
}

/** Turns something unknown into a typed document, or into findings. */
export async function checkDocument<K extends DocumentKind>(
  kind: K,
  value: unknown,
  file: string,
): Promise<Outcome<Documents[K]>> {
  const validate = await loadValidator(kind);
  if (validate(value)) return success(value);
  const errors = validate.errors ?? [];
  if (isNewerMinor(value) && errors.every((error) => error.keyword === 'additionalProperties')) {
    // A later 1.y may say more; what this version does not know is passed over, and said so.
    return success(value as Documents[K], [{ code: 'JY8003', where: { file }, found: versionOf(value) }]);
  }
  return failure(
    ...faultsOf(errors)
      .slice(0, MOST_FAULTS)
      .map((error) => asFinding(kind, error, value, file)),
  );
}

const versionOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'formatVersion' in value ? String(value.formatVersion) : '';

const isNewerMinor = (value: unknown): boolean =>
  /^1\.\d+$/.test(versionOf(value)) && versionOf(value) !== FORMAT_VERSION;

/** An `anyOf` that fails repeats the faults of all its branches; the branch faults of the deepest place say most. */
function faultsOf(errors: readonly ValidationError[]): readonly ValidationError[] {
  const told = errors.filter((error) => error.keyword !== 'anyOf');
  return told.length > 0 ? told : errors;
}

function asFinding(kind: string, error: ValidationError, value: unknown, file: string): Finding {
  const pointer = pointerOf(error);
  return {
    code: 'JY8001',
    where: { file, pointer: pointer === '' ? '/' : pointer },
    found: shown(valueAt(value, error.instancePath)),
    expected: expectedBy(error),
    params: { kind, keyword: error.keyword, pointer: pointer === '' ? '/' : pointer },
  };
}

function pointerOf({ instancePath, keyword, params }: ValidationError): string {
  if (keyword === 'required') return `${instancePath}/${String(params['missingProperty'])}`;
  if (keyword === 'additionalProperties') return `${instancePath}/${String(params['additionalProperty'])}`;
  return instancePath;
}

function expectedBy({ keyword, params }: ValidationError): string {
  const [first] = Object.values(params);
  if (keyword === 'enum') return (params['allowedValues'] as readonly string[]).join(' | ');
  return first === undefined ? keyword : `${keyword} ${String(first)}`;
}

function valueAt(value: unknown, pointer: string): unknown {
  let found: unknown = value;
  for (const part of pointer.split('/').slice(1)) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = (found as Readonly<Record<string, unknown>>)[part.replaceAll('~1', '/').replaceAll('~0', '~')];
  }
  return found;
}

const shown = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value)).slice(0, 80);
