import { type WordKey, type WordValues, word } from '../messages/ui/words.js';
import { UsageError } from './usage-error.js';

/** A usage error in both languages; the one that is shown follows `--lang`. */
export const usageError = <Key extends WordKey>(key: Key, ...values: WordValues<Key>): UsageError =>
  new UsageError(word(key, 'zh-CN', ...values), word(key, 'en', ...values));
