import { KEY_REASONS } from './verification-keys.js';
import { PAPER_REASONS } from './verification-papers.js';
import type { VerificationReason } from './verification-reason.js';

/** Every reason code of verification, in the order in which a file is looked at. Codes are data and never reused. */
export const VERIFICATION_REASONS: Readonly<Record<string, VerificationReason>> = {
  ...PAPER_REASONS,
  ...KEY_REASONS,
  NOT_A_PDF: {
    what: { zh: '不是 PDF 文件', en: 'it is no PDF' },
    advice: {
      zh: '请核对是不是拿错了文件；下载来的网页或改了后缀的文件请向签发单位另要一份',
      en: 'check that it is the right file; ask the issuing body for the PDF',
    },
  },
  DAMAGED: {
    what: { zh: '文件损坏，读不完整', en: 'the file is damaged and cannot be read whole' },
    advice: {
      zh: '请重新下载或拷贝一次；仍然这样就向签发单位另要一份',
      en: 'download or copy it again; if that does not help, ask the issuing body for another copy',
    },
  },
  ENCRYPTED: {
    what: { zh: '文件加了密，看不到内容', en: 'the file is encrypted, so nothing in it can be seen' },
    advice: { zh: '请向签发单位要一份没有加密的原件', en: 'ask the issuing body for the original without a password' },
  },
  NO_SIGNATURE: {
    what: { zh: '里面没有签名', en: 'it has no signature' },
    advice: {
      zh: '请向签发单位要签过名的原件；打印后扫描、另存或“优化”过的文件会丢掉签名',
      en: 'ask the issuing body for the signed original; scanning, saving anew or “optimising” loses signatures',
    },
  },
  SIGNATURE_UNREADABLE: {
    what: { zh: '签名读不出来', en: 'the signature cannot be read' },
    advice: { zh: '请向签发单位另要一份原件', en: 'ask the issuing body for another copy of the original' },
  },
  DER_NOT_CANONICAL: {
    what: {
      zh: '签名的编码不规范，可能被动过',
      en: 'the signature is not encoded as it must be and may have been altered',
    },
    advice: { zh: '不要采信，请向签发单位另要一份原件', en: 'do not rely on it; ask for the original' },
  },
  CONTENTS_NOT_HEX: {
    what: { zh: '签名区里有别的内容', en: 'the place of the signature holds something else' },
    advice: { zh: '不要采信，请向签发单位另要一份原件', en: 'do not rely on it; ask for the original' },
  },
  CONTENTS_PADDING_NOT_ZERO: {
    what: { zh: '签名区的空白处藏有别的内容', en: 'something is hidden in the empty part of the signature’s place' },
    advice: { zh: '不要采信，请向签发单位另要一份原件', en: 'do not rely on it; ask for the original' },
  },
  BYTE_RANGE_WRONG: {
    what: { zh: '签名没有盖住它应当盖住的全部内容', en: 'the signature does not cover all that it should' },
    advice: {
      zh: '不要采信：可能有人换过内容。请向签发单位另要一份原件',
      en: 'do not rely on it: content may have been swapped; ask for the original',
    },
  },
  DIGEST_MISMATCH: {
    what: { zh: '签名之后内容被改过', en: 'the content was changed after signing' },
    advice: { zh: '不要采信，请向签发单位另要一份原件', en: 'do not rely on it; ask for the original' },
  },
  SIGNATURE_INVALID: {
    what: { zh: '签名与证书对不上', en: 'signature and certificate do not belong together' },
    advice: {
      zh: '不要采信，请向签发单位核实是不是他们签的',
      en: 'do not rely on it; ask the issuing body whether they signed it',
    },
  },
  SIGNING_CERTIFICATE_MISMATCH: {
    what: { zh: '证书不是签名时用的那一张', en: 'the certificate is not the one used for signing' },
    advice: {
      zh: '不要采信，可能有人换过证书。请向签发单位核实',
      en: 'do not rely on it, the certificate may have been swapped; ask the issuing body',
    },
  },
  CERTIFICATE_UNREADABLE: {
    what: { zh: '证书读不出来', en: 'the certificate cannot be read' },
    advice: {
      zh: '请换一份完整的证书文件（以“BEGIN CERTIFICATE”开头）',
      en: 'use a whole certificate file (it begins with “BEGIN CERTIFICATE”)',
    },
  },
  CERTIFICATE_EXPIRED: {
    what: { zh: '签名时证书不在有效期内', en: 'the certificate was not valid at the time of signing' },
    advice: { zh: '请签发单位用有效的证书重新签名', en: 'ask the issuing body to sign again with a valid certificate' },
  },
  CERTIFICATE_REVOKED: {
    what: { zh: '签名的证书已被吊销', en: 'the certificate was revoked' },
    advice: {
      zh: '不要采信；请签发单位用新的证书重新签名',
      en: 'do not rely on it; ask the issuing body to sign again with a new certificate',
    },
  },
  CERTIFICATE_EXTENSION_UNKNOWN: {
    what: {
      zh: '证书里有必须理解、而本程序不认识的限制',
      en: 'the certificate has a restriction that must be understood and is not known here',
    },
    advice: { zh: '请发证机构换一张普通的签名证书', en: 'ask the authority for an ordinary signing certificate' },
  },
  KEY_USAGE_WRONG: {
    what: { zh: '这张证书不是用来签文件的', en: 'the certificate is not for signing documents' },
    advice: { zh: '请签发单位换用签名证书重新签名', en: 'ask the issuing body to sign with a signing certificate' },
  },
  SIGNER_ROLE_WRONG: {
    what: { zh: '签名人签在了不归它签的位置', en: 'the signer signed in a field that is not theirs' },
    advice: {
      zh: '不要采信，请应当签这一处的单位来签；信任名单登记错了的，用 jiaoyan key trust --signs 重新登记',
      en: 'do not rely on it, the office of that field has to sign; where the list is wrong, enter it anew by “jiaoyan key trust --signs”',
    },
  },
  SAME_SIGNER: {
    what: {
      zh: '同一把密钥签了不止一个单位的位置',
      en: 'one key signed in the fields of more than one office',
    },
    advice: {
      zh: '请向后一处的单位核实是不是他们签的；确实由同一单位代签的，用 jiaoyan key trust --signs 写明它可以签哪几处',
      en: 'ask the office of the later field; where one office may sign for both, say so by “jiaoyan key trust --signs”',
    },
  },
  TIMESTAMP_INVALID: {
    what: { zh: '时间戳不是这个签名的，或者被动过', en: 'the time stamp is not of this signature, or was altered' },
    advice: {
      zh: '不要采信签名时间；请签发单位重新签名并加时间戳',
      en: 'do not rely on the time; ask for a new signature with a time stamp',
    },
  },
  CHANGED_AFTER_SIGNING: {
    what: { zh: '签名之后又加了别的内容', en: 'something was added after signing' },
    advice: {
      zh: '不要采信：看到的可能不是当时签的。请向签发单位另要一份原件',
      en: 'do not rely on it: what is seen may not be what was signed; ask for the original',
    },
  },
  UNTRUSTED_KEY: {
    what: { zh: '签名人不在信任名单里', en: 'the signer is not on the trust list' },
    advice: {
      zh: '请向签名单位核对证书指纹，无误后用 jiaoyan key trust 登记，再核对一次',
      en: 'compare the certificate’s fingerprint with the signing body, enter it by “jiaoyan key trust”, and verify again',
    },
  },
  CHAIN_UNVERIFIED: {
    what: { zh: '证书的来历无法核实', en: 'where the certificate comes from cannot be checked' },
    advice: {
      zh: '请向签名单位要齐上级证书，用 jiaoyan key trust 登记发证机构',
      en: 'ask the signing body for the certificates above it, and enter the authority by “jiaoyan key trust”',
    },
  },
  SIGNING_CERTIFICATE_MISSING: {
    what: { zh: '签名里没有写明用的是哪张证书', en: 'the signature does not name its certificate' },
    advice: { zh: '请签发单位用符合 PAdES 的程序重新签名', en: 'ask for a signature by a program that follows PAdES' },
  },
  SIGNING_DATE_MISSING: {
    what: {
      zh: '没有签名日期，无法判断证书当时是否有效',
      en: 'there is no date of signing, so whether the certificate was valid is not known',
    },
    advice: { zh: '请签发单位重新签名，最好加时间戳', en: 'ask for a new signature, best with a time stamp' },
  },
  TIMESTAMP_NOT_CHECKED: {
    what: { zh: '时间戳没有核对', en: 'the time stamp was not checked' },
    advice: { zh: '请换新版程序再核对一次', en: 'verify again with a newer version' },
  },
  TIMESTAMP_UNTRUSTED: {
    what: { zh: '时间戳机构不在信任名单里', en: 'the time-stamping authority is not on the trust list' },
    advice: {
      zh: '请核实时间戳机构的证书，用 jiaoyan key trust --role timestamp-authority 登记，再核对一次',
      en: 'check its certificate, enter it by “jiaoyan key trust --role timestamp-authority”, and verify again',
    },
  },
  REVOCATION_DATE_UNPROVEN: {
    what: {
      zh: '证书后来被吊销，签名日期早于吊销，但没有可信的时间戳证明',
      en: 'the certificate was revoked later; the stated date is before that, but no trusted time stamp proves it',
    },
    advice: {
      zh: '请向签发单位核实这份文件是否吊销前签的；需要确证时请重新签名',
      en: 'ask the issuing body whether it was signed before; have it signed again where that matters',
    },
  },
  ALGORITHM_UNSUPPORTED: {
    what: { zh: '签名算法暂不支持', en: 'the algorithm of the signature is not supported' },
    advice: {
      zh: '请用支持它的程序核对，或请签发单位用 RSA 或 P-256 重新签名',
      en: 'verify with a program that supports it, or ask for a signature by RSA or P-256',
    },
  },
  NO_RESULT_ATTACHED: {
    what: {
      zh: '文件自称由本程序生成，却没有附带应有的数据',
      en: 'the file says to be of this program and lacks the data that its papers carry',
    },
    advice: {
      zh: '旧版程序打印的文书不附数据，请签发单位用新版重新打印；其他的不要采信，请要原件',
      en: 'where an older version printed it, ask the issuing body to print it anew; else do not rely on it',
    },
  },
  SEVERAL_RESULTS_ATTACHED: {
    what: {
      zh: '附带了多份评定结果或文书说明，不知道以哪份为准',
      en: 'several results or statements are attached, and none of them is the one that counts',
    },
    advice: { zh: '不要采信，请向签发单位另要一份原件', en: 'do not rely on it; ask for the original' },
  },
  RESULT_UNREADABLE: {
    what: { zh: '附带的评定结果不符合格式', en: 'the attached result does not follow the format' },
    advice: { zh: '请向签发单位另要一份原件', en: 'ask for the original' },
  },
  PRINTED_TOTAL_DIFFERS: {
    what: { zh: '纸面上印的总分与附带的结果不一致', en: 'the total on the page is not that of the attached result' },
    advice: {
      zh: '不要采信，请向签发单位核实哪一个总分是对的',
      en: 'do not rely on it; ask the issuing body which total is right',
    },
  },
  PRINTED_GRADE_DIFFERS: {
    what: { zh: '纸面上印的等级与附带的结果不一致', en: 'the grade on the page is not that of the attached result' },
    advice: { zh: '不要采信，请向签发单位核实', en: 'do not rely on it; ask the issuing body' },
  },
  PRINTED_DIGEST_DIFFERS: {
    what: {
      zh: '纸面上印的结果摘要与附带的结果不一致',
      en: 'the digest on the page is not that of the attached result',
    },
    advice: {
      zh: '不要采信：纸面和数据不是同一份结果。请向签发单位另要一份原件',
      en: 'do not rely on it: page and data are of different results; ask for the original',
    },
  },
  PRINTED_TEXT_UNREADABLE: {
    what: {
      zh: '纸面上的文字读不出来，没法与附带的结果比对',
      en: 'the words on the pages cannot be read, so they cannot be compared with the attached result',
    },
    advice: {
      zh: '请对照附带的结果核一遍纸面上的总分和等级',
      en: 'compare total and grade on the page with the attached result by eye',
    },
  },
  STANDARD_NOT_AT_HAND: {
    what: { zh: '手边没有这份评估标准，无法重算', en: 'the standard is not at hand, so it cannot be scored again' },
    advice: {
      zh: '请把标准文件放进 jiaoyan.json 写的 standards 文件夹，再核对一次',
      en: 'put the standard into the folder named by “standards” in jiaoyan.json, and verify again',
    },
  },
  STANDARD_DIFFERS: {
    what: { zh: '手边的评估标准与报告所用的版本不同，无法重算', en: 'the standard at hand is another version' },
    advice: {
      zh: '请向签发单位要报告所用的那一版标准',
      en: 'ask the issuing body for the version that the report used',
    },
  },
  SCORE_DIFFERS: {
    what: { zh: '按附带的数据重算，结果不一致', en: 'scoring the attached data again gives something else' },
    advice: {
      zh: '不要采信，请签发单位重新计分出报告',
      en: 'do not rely on it; ask the issuing body to score and report again',
    },
  },
  EFFECTIVE_DIFFERS: {
    what: {
      zh: '结果写的等级线、门槛、取整或加分上限不是方案规定的',
      en: 'bands, guard, rounding or cap that the result states are not those of the programme',
    },
    advice: {
      zh: '不要采信，请签发单位按方案重新计分出报告',
      en: 'do not rely on it; ask the issuing body to score and report again by the programme',
    },
  },
  EFFECTIVE_UNPROVEN: {
    what: {
      zh: '结果写的等级线、门槛等与标准原来的不同，手边没有能证明它的方案',
      en: 'bands, guard or other values differ from those of the standard, and no programme at hand proves them',
    },
    advice: {
      zh: '请向签发单位要当年的方案，用 --programme 写明，再核对一次',
      en: 'ask the issuing body for the programme of that year, name it by --programme, and verify again',
    },
  },
  PROGRAMME_DIFFERS: {
    what: {
      zh: '手边的方案不是计分所用的那一份，或者后来改过又重发了',
      en: 'the programme at hand is not the one that scored, or was issued again since',
    },
    advice: {
      zh: '请用 --programme 写明计分时的那一版方案再核对；方案确已改过的，请签发单位按新方案重新计分',
      en: 'name the issue that scored by --programme, and verify again; where the programme was changed, ask for a new score',
    },
  },
  REVIEW_UNSIGNED: {
    what: {
      zh: '等级是上级评审后定的，但评审单位还没有在这份报告上签名',
      en: 'the grade is that of a review, and no reviewing office has signed this report',
    },
    advice: {
      zh: '要作为评审后的正式结果使用，请评审单位签名',
      en: 'to use it as the result of the review, ask the reviewing office to sign',
    },
  },
  NOT_IN_LEDGER: {
    what: { zh: '这个工作区的台账里没有这份结果', en: 'the ledger of this workspace does not hold this result' },
    advice: {
      zh: '如果报告是别的单位出的，请到出具单位的工作区核对',
      en: 'where another office issued it, verify it in their workspace',
    },
  },
  LEDGER_DIFFERS: {
    what: { zh: '台账里有效的结果是另一个总分或等级', en: 'the ledger holds another total or grade' },
    advice: {
      zh: '不要采信，以台账为准；请重新出报告',
      en: 'do not rely on it, the ledger counts; make the report anew',
    },
  },
  RESULT_SUPERSEDED: {
    what: { zh: '这份结果后来被新的结果取代', en: 'a newer result has taken its place' },
    advice: {
      zh: '报告当时是真的，但已不是现行结果；请按台账重新出报告',
      en: 'it was true once and is no longer in force; make the report anew from the ledger',
    },
  },
  RESULT_WITHDRAWN: {
    what: { zh: '这份结果后来被撤回', en: 'the result was withdrawn later' },
    advice: {
      zh: '报告当时是真的，但结果已撤回；请向出具单位了解情况',
      en: 'it was true once; ask the issuing office why it was withdrawn',
    },
  },
  LEDGER_DAMAGED: {
    what: { zh: '工作区的台账本身有不一致', en: 'the ledger of the workspace itself does not hold together' },
    advice: { zh: '请先运行 jiaoyan audit 查清台账', en: 'run “jiaoyan audit” first' },
  },
  BUNDLE_UNREADABLE: {
    what: { zh: '报送包打不开，不完整或不安全', en: 'the bundle does not open: it is not whole or not safe' },
    advice: { zh: '请报送单位重新生成并发送', en: 'ask the sender to make and send it again' },
  },
  MANIFEST_UNREADABLE: {
    what: { zh: '报送包的清单读不出来或被动过', en: 'the manifest of the bundle cannot be read or was altered' },
    advice: { zh: '不要接收，请报送单位重新生成', en: 'do not take it in; ask the sender to make it again' },
  },
  PART_ALTERED: {
    what: { zh: '包里有内容与清单上的摘要不符', en: 'something in the bundle does not match the manifest' },
    advice: { zh: '不要接收，请报送单位重新生成', en: 'do not take it in; ask the sender to make it again' },
  },
  PART_UNNAMED: {
    what: { zh: '包里有清单上没有的内容', en: 'the bundle holds something that the manifest does not name' },
    advice: { zh: '不要接收，请报送单位重新生成', en: 'do not take it in; ask the sender to make it again' },
  },
  NOT_ATTESTED: {
    what: { zh: '没有附签名', en: 'it is not signed' },
    advice: {
      zh: '没有签名，就证明不了内容没有被改过，也证明不了是谁报送的；请报送单位用密钥签名后再报',
      en: 'without a signature nothing proves that it was not altered, nor who made it; ask for it with a signature',
    },
  },
  ATTESTATION_UNREADABLE: {
    what: { zh: '签名文件读不出来或被动过', en: 'the attestation cannot be read or was altered' },
    advice: { zh: '不要采信，请签名单位重新签名', en: 'do not rely on it; ask for a new one' },
  },
  ATTESTATION_LABEL_DIFFERS: {
    what: {
      zh: '签名文件上写的单位、日期等与所签的文件不一致',
      en: 'issuer, date or other labels of the attestation are not those of the document',
    },
    advice: { zh: '不要采信，请签名单位重新签名', en: 'do not rely on it; ask for a new one' },
  },
  DOCUMENT_MISSING: {
    what: { zh: '找不到签名文件所签的那份文件', en: 'the document that was signed is not there' },
    advice: { zh: '请把文件和它的签名文件放在同一个文件夹里', en: 'put the document beside its attestation' },
  },
  DOCUMENT_UNREADABLE: {
    what: { zh: '文件不是本格式的文件，或者读不出来', en: 'it is no document of this format, or cannot be read' },
    advice: { zh: '请核对是不是拿错了文件', en: 'check that it is the right file' },
  },
  PAGE_CHANGED: { what: { zh: '页面内容被改动', en: 'the content of a page was changed' } },
  ANNOTATION_CHANGED: {
    what: { zh: '页面上加了或改了批注、图章一类的东西', en: 'an annotation was added or changed' },
  },
  ATTACHMENT_CHANGED: { what: { zh: '附件被加进、替换或改动', en: 'an attachment was added, replaced or changed' } },
  FIELD_CHANGED: { what: { zh: '表单域被加进或改动', en: 'a form field was added or changed' } },
  FIELD_MOVED: { what: { zh: '签章位置被挪动', en: 'the place of a signature field was moved' } },
  SEAL_CHANGED: { what: { zh: '签章的图样被换过', en: 'the look of a seal was changed' } },
  SIGNATURE_REMOVED: { what: { zh: '有签名被去掉', en: 'a signature was taken out' } },
  SIGNATURE_REPLACED: { what: { zh: '有签名被替换或改动', en: 'a signature was replaced or changed' } },
  PERMISSIONS_CHANGED: { what: { zh: '允许改动的范围被改过', en: 'what may be changed was altered' } },
  SCRIPT_ADDED: { what: { zh: '加了打开文件时自动执行的动作', en: 'an action that runs by itself was added' } },
  METADATA_CHANGED: { what: { zh: '文件属性被改动', en: 'the metadata were changed' } },
  DOCUMENT_CHANGED: { what: { zh: '文件的其他内容被改动', en: 'something else in the file was changed' } },
  HIDDEN_CONTENT: {
    what: { zh: '文件里藏进了不属于任何部分的内容', en: 'content that belongs to nothing was hidden in the file' },
  },
};
