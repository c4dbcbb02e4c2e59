import type { VerificationReason } from './verification-reason.js';

const ASK = {
  zh: '不要采信，请向签发单位另要一份原件',
  en: 'do not rely on it; ask the issuing body for the original',
};
const RESEND = { zh: '不要接收，请报送单位重新生成并发送', en: 'do not take it in; ask the sender to make it again' };

/** Reasons about papers that are no report on a result, and about the shape of a bundle. */
export const PAPER_REASONS: Readonly<Record<string, VerificationReason>> = {
  NOT_OURS: {
    what: {
      zh: '不是本程序出具的文书，里面没有可以核对的数据',
      en: 'it is no paper of this program and carries no data that could be verified',
    },
    advice: {
      zh: '这里只看了签名；内容请向签发单位核实。原是本程序出具的，请要没有另存或重新生成过的原件',
      en: 'only its signatures were looked at; ask the issuing body about its content, or for the original',
    },
  },
  PAPER_UNREADABLE: {
    what: { zh: '附带的文书说明或记录不符合格式', en: 'the attached statement or record does not follow the format' },
    advice: ASK,
  },
  ROLLUP_UNREADABLE: {
    what: { zh: '附带的年度汇总不符合格式', en: 'the attached roll-up does not follow the format' },
    advice: ASK,
  },
  PAPER_KIND_WRONG: {
    what: {
      zh: '文书自称的文种与它附带的记录不是一回事',
      en: 'the paper says to be of a kind that its records are not of',
    },
    advice: ASK,
  },
  PAPER_RECORD_MISSING: {
    what: { zh: '应当附带的记录不在文件里', en: 'the record that has to be attached is not there' },
    advice: ASK,
  },
  PAPER_RECORD_DIFFERS: {
    what: {
      zh: '附带的记录不是文书说明里写的那一份',
      en: 'the attached record is not the one that the paper names',
    },
    advice: ASK,
  },
  PRINTED_TITLE_DIFFERS: {
    what: { zh: '纸面上没有文书应有的标题', en: 'the pages do not show the heading that the paper has' },
    advice: ASK,
  },
  PRINTED_NUMBER_DIFFERS: {
    what: { zh: '纸面上没有证书应有的编号', en: 'the pages do not show the number that the certificate has' },
    advice: ASK,
  },
  PRINTED_SUMS_DIFFER: {
    what: {
      zh: '纸面上的学校数与附带的汇总不一致',
      en: 'the numbers of schools on the pages are not those of the attached roll-up',
    },
    advice: ASK,
  },
  ROLLUP_SUMS_DIFFER: {
    what: { zh: '附带的汇总自己加不拢', en: 'the sums of the attached roll-up do not add up' },
    advice: {
      zh: '不要采信，请签发单位重新生成年度报告',
      en: 'do not rely on it; ask the issuing body to make the annual report again',
    },
  },
  LEDGER_ROOT_DIFFERS: {
    what: {
      zh: '纸面上的台账根与这个工作区的台账对不上',
      en: 'the root of the ledger on the pages is not that of this workspace',
    },
    advice: {
      zh: '报告是别的单位出的，请到出具单位的工作区核对；是本单位出的，请查台账有没有被换过',
      en: 'where another office issued it, verify it in their workspace; else find out whether the ledger was swapped',
    },
  },
  RECORD_NOT_IN_LEDGER: {
    what: {
      zh: '这个工作区的台账里没有文书所依据的记录',
      en: 'the ledger of this workspace does not hold its records',
    },
    advice: {
      zh: '文书是别的单位出的，请到出具单位的工作区核对；是本单位出的，请不要采信',
      en: 'where another office issued it, verify it in their workspace; where your own did, do not rely on it',
    },
  },
  LEDGER_RECORD_DIFFERS: {
    what: {
      zh: '台账里同一编号的记录是另外的内容',
      en: 'the ledger holds the record of the same id with other contents',
    },
    advice: { zh: '不要采信，以台账为准', en: 'do not rely on it, the ledger counts' },
  },
  RECORD_SUPERSEDED: {
    what: { zh: '文书所依据的记录后来被新的取代', en: 'a newer record has taken the place of one that it prints' },
    advice: {
      zh: '文书当时是真的，但已不是最新情况；请按台账重新打印',
      en: 'it was true once and is no longer the latest; print it anew from the ledger',
    },
  },
  RECORD_WITHDRAWN: {
    what: { zh: '文书所依据的记录后来被撤回', en: 'a record that it prints was withdrawn later' },
    advice: { zh: '请向出具单位了解撤回的原因', en: 'ask the issuing office why' },
  },
  AWARD_REVOKED: {
    what: { zh: '证书上的称号已被撤销', en: 'the title of this certificate was revoked' },
    advice: {
      zh: '证书不再有效，请交回颁发单位；撤销的原因见台账',
      en: 'the certificate no longer counts; return it to the issuing office, the ledger says why',
    },
  },
  AWARD_SUSPENDED: {
    what: { zh: '证书上的称号已暂停', en: 'the title of this certificate is suspended' },
    advice: { zh: '暂停期间请勿使用，请向颁发单位了解情况', en: 'do not use it meanwhile; ask the issuing office' },
  },
  REVIEW_SIGNATURE_OPEN: {
    what: {
      zh: '等级是上级评审后定的，上级的签章处却空着：是还没有签，还是签过后被截掉了，只凭这份文件无法证明',
      en: 'the grade is that of a review, but the field of the reviewing office is empty: whether it has yet to sign or its signature was cut off cannot be told from this file alone',
    },
    advice: {
      zh: '请向评审单位要签齐的报告；还没有签的，请评审单位签名后再核对',
      en: 'ask the reviewing office for the report with its signature, or to sign it, and verify again',
    },
  },
  BUNDLE_FORM_UNKNOWN: {
    what: {
      zh: '报送包的结构不是本程序写的那一种，可能被别的程序改过',
      en: 'the bundle is not built as this program builds it; another program may have changed it',
    },
    advice: RESEND,
  },
  BUNDLE_BYTES_BEHIND: {
    what: { zh: '报送包末尾多出了内容', en: 'something stands behind the end of the bundle' },
    advice: RESEND,
  },
  BUNDLE_BYTES_BEFORE: {
    what: { zh: '报送包开头多出了内容', en: 'something stands before the first part of the bundle' },
    advice: RESEND,
  },
  BUNDLE_BYTES_BETWEEN: {
    what: { zh: '报送包各部分之间夹着别的内容', en: 'something stands between the parts of the bundle' },
    advice: RESEND,
  },
  BUNDLE_NAME_TWICE: {
    what: { zh: '报送包里有两个部分同名', en: 'two parts of the bundle have one name' },
    advice: RESEND,
  },
  BUNDLE_PARTS_OVERLAP: {
    what: { zh: '报送包里有部分互相重叠', en: 'parts of the bundle overlap' },
    advice: RESEND,
  },
};
