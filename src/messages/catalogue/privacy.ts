import type { Entry } from '../entry.js';

/** Family 9: what must not be in the file. */
export const PRIVACY_ENTRIES: readonly Entry[] = [
  {
    code: 'JY9101',
    rule: 'personal-number',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '出现了证件号或电话号码',
      message: '{here}里像是有[[{kind}|身份证号或手机号]][[（{found}）]]，本表不收集这类信息。',
      fix: '请删掉号码。老师一律用表里的编号（如 T003）表示；联系方式请另行约定。',
    },
    en: {
      title: 'An identity-card or phone number',
      message:
        '{here} seems to hold [[{kind}|an identity-card or phone number]][[ ({found})]]; this form does not collect such data.',
      fix: 'Delete the number. Teachers are named by the numbers of the form (such as T003); contact data are agreed elsewhere.',
    },
    good: { zh: '备注：T003 产假', en: 'note: T003 on leave' },
    bad: { zh: '备注：张老师，手机 138…', en: 'note: Ms Zhang, mobile 138…' },
  },
];
