import { word } from '../messages/ui/words.js';
import type { Language } from '../model/generated/documents.js';
import type { Ending } from './base-command.js';
import type { StoredKey } from './key-store.js';

/** What a command says of a key that it has put into a store. */
export function storedEnding(
  { name, key, certificate }: StoredKey,
  told: { readonly folder: string; readonly selfManaged: boolean; readonly lang: Language },
): Ending {
  const { folder, selfManaged, lang } = told;
  const keyKind = word(selfManaged ? 'sign.selfManaged' : 'sign.authority', lang);
  return {
    text: word('key.stored', lang, { name, folder, keyKind, certificate }),
    json: { name, key, certificate, selfManaged, encrypted: true },
  };
}
