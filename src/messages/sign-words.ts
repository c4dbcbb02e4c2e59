import type { Localized } from '../model/generated/documents.js';

/** Who signs a report, in the order of signing. */
export const SIGNING_ROLE_WORDS: Readonly<Record<string, Localized>> = {
  school: { zh: '学校', en: 'the school' },
  district: { zh: '辖市区', en: 'the district' },
  city: { zh: '市级', en: 'the city' },
};

/** The fields that papers have for signatures. */
export const SIGNATURE_FIELDS = ['school', 'district', 'city', 'issuer', 'panel', 'body', 'checkers'] as const;
