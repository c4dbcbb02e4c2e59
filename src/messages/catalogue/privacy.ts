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
  {
    code: 'JY9102',
    rule: 'landline-number',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '出现了固定电话号码',
      message: '{here}里像是有固定电话[[（{found}）]]，本表不收集联系方式。',
      fix: '请删掉号码；联系方式请另行约定。',
    },
    en: {
      title: 'A telephone number',
      message: '{here} seems to hold a telephone number[[ ({found})]]; this form does not collect such data.',
      fix: 'Delete the number; contact data are agreed elsewhere.',
    },
    good: { zh: '存放处：教科室档案柜', en: 'kept in: filing cabinet of the office' },
    bad: { zh: '存放处：教科室，电话 0519-8123…', en: 'kept in: office, telephone 0519-8123…' },
  },
  {
    code: 'JY9103',
    rule: 'e-mail-address',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '出现了电子邮箱',
      message: '{here}里有电子邮箱[[（{found}）]]，本表不收集联系方式。',
      fix: '请删掉邮箱；材料请写文件名或存放处。',
    },
    en: {
      title: 'An e-mail address',
      message: '{here} holds an e-mail address[[ ({found})]]; this form does not collect such data.',
      fix: 'Delete the address; name the file or where it is kept instead.',
    },
    good: { zh: '存放处：共享盘/数学组', en: 'kept in: shared drive, mathematics' },
    bad: { zh: '存放处：发在某老师邮箱', en: 'kept in: the mailbox of a teacher, with its address' },
  },
  {
    code: 'JY9104',
    rule: 'bank-card-number',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '出现了银行卡号',
      message: '{here}里像是有银行卡号[[（{found}）]]，本表不收集这类信息。',
      fix: '请立即删掉卡号。',
    },
    en: {
      title: 'A bank-card number',
      message: '{here} seems to hold the number of a bank card[[ ({found})]]; this form does not collect such data.',
      fix: 'Delete the number at once.',
    },
    good: { zh: '说明：课题经费已到账', en: 'note: the funds have arrived' },
    bad: { zh: '说明：课题经费打到 6222…', en: 'note: pay the funds to 6222…' },
  },
];
