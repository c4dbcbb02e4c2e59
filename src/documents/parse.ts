import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import type { DocumentKind, Documents } from '../model/generated/documents.js';
import { FORMAT_VERSION } from './envelope.js';
import { type Fault, faultsOf, valueAt } from './faults.js';
import { loadValidator } from './generated/validators.js';

/** More faults than this in one document say nothing new. */
const MOST_FAULTS = 50;

const LONGEST_FOUND = 80;

/** A text without the byte order mark that some editors put before it. */
export const withoutMark = (text: string): string => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Reads the text of a document of a kind; findings say which member is wrong and how. */
export async function parseDocument<K extends DocumentKind>(
  kind: K,
  text: string,
  file: string,
): Promise<Outcome<Documents[K]>> {
  let value: unknown;
  try {
    value = JSON.parse(withoutMark(text));
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
  const found = valueAt(value, '/kind');
  if (typeof found === 'string' && found !== kind) return failure(otherKind({ kind, found, file }));
  const validate = await loadValidator(kind);
  const faults = validate(value) ? [] : faultsOf(validate.errors ?? []);
  const newer = isNewerMinor(value) && faults.every(({ keyword }) => keyword === 'additionalProperties');
  if (faults.length > 0 && !newer)
    return failure(...faults.slice(0, MOST_FAULTS).map((fault) => asFinding(kind, fault, value, file)));
  const refused = criticalExtensions(value);
  if (refused.length > 0)
    return failure(
      ...refused.map((extension) => ({
        code: 'JY8111',
        where: { file, pointer: '/extensions' },
        found: extension,
        params: { extension },
      })),
    );
  // A later 1.y may say more; what this version does not know is passed over, and said so.
  const told = faults.length > 0 ? [{ code: 'JY8003', where: { file }, found: versionOf(value) }] : [];
  return success(value as Documents[K], told);
}

/** A sound document that is not of the kind that is needed; `id` is what led to it. */
export const otherKind = (mistaken: {
  readonly kind: DocumentKind;
  readonly found: string;
  readonly file: string;
  readonly id?: string;
}): Finding => ({
  code: 'JY8110',
  where: { file: mistaken.file },
  found: mistaken.found,
  expected: mistaken.kind,
  params: {
    kind: mistaken.found,
    wanted: mistaken.kind,
    ...(mistaken.id === undefined ? {} : { id: mistaken.id }),
  },
});

/** Names of the extensions that a reader must understand; this program understands none. */
function criticalExtensions(value: unknown): readonly string[] {
  const extensions = valueAt(value, '/extensions');
  if (typeof extensions !== 'object' || extensions === null) return [];
  return Object.entries(extensions)
    .filter(([, extension]) => valueAt(extension, '/critical') === true)
    .map(([name]) => name);
}

const versionOf = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'formatVersion' in value ? String(value.formatVersion) : '';

const isNewerMinor = (value: unknown): boolean =>
  /^1\.\d+$/.test(versionOf(value)) && versionOf(value) !== FORMAT_VERSION;

function asFinding(
  kind: string,
  { pointer, keyword, expected, allowed }: Fault,
  value: unknown,
  file: string,
): Finding {
  const found = valueAt(value, pointer);
  return {
    code: 'JY8001',
    where: { file, pointer },
    ...(found === undefined ? {} : { found: JSON.stringify(found).slice(0, LONGEST_FOUND) }),
    expected,
    params: { kind, keyword, pointer, ...(allowed === undefined ? {} : { allowed }) },
  };
}
