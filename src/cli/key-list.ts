import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import { textTable } from '../output/table.js';
import type { Ending } from './base-command.js';
import { type CertificateFacts, certificateFacts } from './compose-keys.js';
import { keyFolders, type StoredKey, storedKeys } from './key-store.js';

interface ListedKey extends StoredKey {
  readonly facts: CertificateFacts | undefined;
}

/** The keys of the year's store and of one's own, the year's first: nothing secret is opened for it. */
export async function listKeys(lang: Language, folders: readonly string[] = keyFolders()): Promise<Ending> {
  const stored = (await Promise.all(folders.map(storedKeys))).flat();
  const keys = await Promise.all(
    stored.map(async (one) => ({ ...one, facts: await certificateFacts(one.certificate) })),
  );
  const json = keys.map(({ facts, ...places }) => ({ ...places, ...facts }));
  if (keys.length === 0) return { text: word('key.none', lang), json };
  return { text: table(keys, lang).trimEnd(), json };
}

const COLUMNS = ['name', 'signer', 'kind', 'keeping', 'validity', 'fingerprint', 'file'] as const;

const table = (keys: readonly ListedKey[], lang: Language): string =>
  textTable(
    COLUMNS.map((column) => ({ header: word(`key.column.${column}`, lang) })),
    keys.map((one) => row(one, lang)),
  );

function row({ name, key, facts }: ListedKey, lang: Language): readonly string[] {
  if (facts === undefined) return [name, word('key.unreadable', lang), '', '', '', '', key];
  const { signer, kind, selfManaged, from, until, fingerprint } = facts;
  const keeping = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', lang);
  return [name, signer, kind, keeping, `${from} – ${until}`, fingerprint, key];
}
