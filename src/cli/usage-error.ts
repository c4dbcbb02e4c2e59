import { type WordKey, type WordValues, word } from '../messages/ui/words.js';

/** The user asked for something that cannot be: exit code 2, the message as it stands, no stack. */
export class UsageError extends Error {
  /** The same in English. */
  readonly english: string;

  constructor(message: string, english = message) {
    super(message);
    this.name = 'UsageError';
    this.english = english;
  }
}

/** A usage error in both languages; the one that is shown follows `--lang`. */
export const usageError = <Key extends WordKey>(key: Key, ...values: WordValues<Key>): UsageError =>
  new UsageError(word(key, 'zh-CN', ...values), word(key, 'en', ...values));
