import type { VerificationReason } from './verification-reason.js';

/** Reasons about keys that are too weak, dates that nobody proves, signatures in the wrong place, and covered pages. */
export const KEY_REASONS: Readonly<Record<string, VerificationReason>> = {
  KEY_TOO_WEAK: {
    what: {
      zh: '签名用的密钥，或发证机构的密钥，强度不够，可以伪造',
      en: 'the key of the signer, or of an authority above, is too weak and can be forged',
    },
    advice: {
      zh: '不要采信；请签发单位换用 2048 位以上的 RSA 或 P-256 以上的密钥，重新签名',
      en: 'do not rely on it; ask for a signature with RSA of 2048 bits, P-256 or more',
    },
  },
  DIGEST_TOO_WEAK: {
    what: {
      zh: '签名或证书用的是 MD5、SHA-1 这类已被攻破的摘要算法',
      en: 'the signature or a certificate is over MD5 or SHA-1, which are broken',
    },
    advice: {
      zh: '不要采信；请签发单位换用 SHA-256 的证书和程序，重新签名',
      en: 'do not rely on it; ask for a signature and certificates over SHA-256',
    },
  },
  SIGNATURE_MISPLACED: {
    what: {
      zh: '签名不是在这一处签的：同一个签名放进了两处签章，或是事后搬来的',
      en: 'the signature was not made in this field: it stands in two fields, or was put there later',
    },
    advice: {
      zh: '不要采信；请这一处的单位用自己的密钥签名',
      en: 'do not rely on it; the office of that field has to sign with its own key',
    },
  },
  SIGNER_OTHER_BODY: {
    what: {
      zh: '签名单位的名称不是这一处应当签名的学校或单位',
      en: 'the name of the signer is not that of the school or office of the field',
    },
    advice: {
      zh: '请核实是不是签错了报告；确实由它代签的，用 jiaoyan key trust --for 登记它代表哪些学校或单位，再核对一次',
      en: 'check whether the wrong report was signed; where it signs for them, enter that by “jiaoyan key trust --for”, and verify again',
    },
  },
  SIGNER_WRONG_BODY: {
    what: {
      zh: '信任名单登记这把密钥只代表别的学校或单位',
      en: 'the trust list lets this key sign for other schools or offices only',
    },
    advice: {
      zh: '不要采信，请应当签名的学校或单位重新签；登记错了的，用 jiaoyan key trust --for 重新登记',
      en: 'do not rely on it, the body of that field has to sign; where the list is wrong, enter it anew by “jiaoyan key trust --for”',
    },
  },
  PAYLOAD_TYPE_WRONG: {
    what: {
      zh: '签名所签的不是本程序的数据文件',
      en: 'the signature is over something else than a document of this program',
    },
    advice: {
      zh: '不要采信；请签发单位用 jiaoyan sign 对这个文件重新签名',
      en: 'do not rely on it; ask for a signature over this file by “jiaoyan sign”',
    },
  },
  TIMESTAMP_TOO_WEAK: {
    what: {
      zh: '时间戳机构的密钥或证书强度不够，可以伪造',
      en: 'a key or certificate of the time-stamping authority is too weak and can be forged',
    },
    advice: {
      zh: '不要采信签名时间；请签发单位换一家时间戳机构，重新签名',
      en: 'do not rely on the time; ask for a signature with a time stamp of another authority',
    },
  },
  SIGNING_DATE_AHEAD: {
    what: {
      zh: '签名日期在今天之后',
      en: 'the date of signing is still to come',
    },
    advice: {
      zh: '请先核对本机的日期；本机日期没有错的，请向签发单位核实是哪天签的',
      en: 'check the date of this computer first; where it is right, ask the issuing body when they signed',
    },
  },
  EXPIRED_DATE_UNPROVEN: {
    what: {
      zh: '证书现已过期，签名日期虽在有效期内，但没有可信的时间戳证明',
      en: 'the certificate has expired since; the stated date is within its validity, but no trusted time stamp proves it',
    },
    advice: {
      zh: '请向签发单位核实这份文件是否当时签的；要长期保存的文件，签名时请加时间戳（--tsa）',
      en: 'ask the issuing body whether it was signed then; sign what is kept for long with a time stamp (--tsa)',
    },
  },
  PAGE_COVERED: {
    what: {
      zh: '纸面上有文字被色块、图片或批注盖住，看到的与程序读到的可能不同',
      en: 'words on a page lie under a fill, a picture or an annotation; what people see may differ from what was read',
    },
    advice: {
      zh: '请打开文件看被盖住的地方；盖住总分、等级或得分的不要采信，请向签发单位另要一份原件',
      en: 'look at these places; where a total, grade or score is covered, do not rely on it and ask for the original',
    },
  },
  PRINTED_SCORE_DIFFERS: {
    what: {
      zh: '纸面上印的分项得分与附带的结果不一致',
      en: 'a score on the page is not that of the attached result',
    },
    advice: {
      zh: '不要采信，请向签发单位核实哪一个得分是对的',
      en: 'do not rely on it; ask the issuing body which score is right',
    },
  },
};
