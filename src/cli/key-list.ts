import { word } from '../messages/ui/words.js';
import { type Outcome, success } from '../model/finding.js';
import type { Language, TrustList } from '../model/generated/documents.js';
import { textTable } from '../output/table.js';
import { systemToday } from './clock.js';
import { type KeyStanding, standingOf } from './compose-key-standing.js';
import { type CertificateFacts, certificateFacts } from './compose-keys.js';
import { findTrustList, readTrustListFile } from './compose-trust-list.js';
import { toldFindings } from './findings-report.js';
import type { ToldEnding } from './in-workspace.js';
import { keyFolders, type StoredKey, storedKeys } from './key-store.js';

interface ListedKey extends StoredKey {
  readonly facts: CertificateFacts | undefined;
  readonly standing: KeyStanding | undefined;
}

/**
 * The keys of the year's store and of one's own, the year's first, each with what the trust list of the folder says of
 * it: nothing secret is opened for it. A list that cannot be read is told, and the keys are shown without it.
 */
export async function listKeys(lang: Language, folders: readonly string[] = keyFolders()): Promise<ToldEnding> {
  const stored = (await Promise.all(folders.map(storedKeys))).flat();
  const list = await nearestList();
  const today = systemToday();
  const keys = await Promise.all(
    stored.map(async (one): Promise<ListedKey> => {
      const facts = await certificateFacts(one.certificate);
      const known = facts === undefined || !list.ok ? undefined : { list: list.value, today };
      return { ...one, facts, standing: known && facts && standingOf(facts, known) };
    }),
  );
  const json = keys.map(({ facts, standing, ...places }) => ({
    ...places,
    ...withoutChain(facts),
    ...(standing && { standing }),
  }));
  const told = toldFindings(list.findings, lang);
  if (keys.length === 0) return { told, text: word('key.none', lang), json };
  return { told, text: table(keys, lang).trimEnd(), json };
}

async function nearestList(): Promise<Outcome<TrustList | null>> {
  const path = findTrustList(process.cwd());
  return path === undefined ? success(null) : readTrustListFile(path);
}

function withoutChain(facts: CertificateFacts | undefined): Partial<CertificateFacts> {
  if (facts === undefined) return {};
  const { certificates: _der, ...shown } = facts;
  return shown;
}

const COLUMNS = ['name', 'signer', 'kind', 'keeping', 'validity', 'standing', 'fingerprint', 'file'] as const;

const table = (keys: readonly ListedKey[], lang: Language): string =>
  textTable(
    COLUMNS.map((column) => ({ header: word(`key.column.${column}`, lang) })),
    keys.map((one) => row(one, lang)),
  );

function row({ name, key, facts, standing }: ListedKey, lang: Language): readonly string[] {
  if (facts === undefined) return [name, word('key.unreadable', lang), '', '', '', '', '', key];
  const { signer, kind, selfManaged, from, until, fingerprint } = facts;
  const keeping = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', lang);
  const stands = standing === undefined ? '' : standingWords(standing, lang);
  return [name, signer, kind, keeping, `${from} – ${until}`, stands, fingerprint, key];
}

function standingWords({ state, revokedFrom }: KeyStanding, lang: Language): string {
  if (state === 'revoked') return word('key.standing.revoked', lang, { from: revokedFrom ?? '' });
  return word(`key.standing.${state}`, lang);
}
