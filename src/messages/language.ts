import type { Language, Localized } from '../model/generated/documents.js';

export type { Language, Localized };

/** Languages in which every text exists; the first is the default. */
export const LANGUAGES: readonly Language[] = ['zh-CN', 'en'];

/** The side of a bilingual text that a language reads. */
export const sideOf = (language: Language): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh');

/** The text of a bilingual text in a language. */
export const inLanguage = <T>(text: { readonly zh: T; readonly en: T }, language: Language): T =>
  text[sideOf(language)];
