import type { Localized } from '../model/generated/documents.js';

/** What can happen to a title, as a change of it is called. */
export const AWARD_EVENT_WORDS: Readonly<Record<string, Localized>> = {
  grant: { zh: '授予', en: 'conferred' },
  suspend: { zh: '暂停', en: 'suspended' },
  reinstate: { zh: '恢复', en: 'reinstated' },
  renew: { zh: '延续', en: 'renewed' },
  revoke: { zh: '撤销', en: 'revoked' },
  expire: { zh: '到期', en: 'expired' },
};

/** The states of a title; `none` is one that was not conferred yet, `pending` one that was, from a later day. */
export const AWARD_STATE_WORDS: Readonly<Record<string, Localized>> = {
  none: { zh: '尚未授予', en: 'not conferred yet' },
  pending: { zh: '未到起始日', en: 'not begun yet' },
  active: { zh: '有效', en: 'active' },
  suspended: { zh: '暂停', en: 'suspended' },
  revoked: { zh: '已撤销', en: 'revoked' },
  expired: { zh: '已到期', en: 'expired' },
};
