// Generated from schemas/*.schema.json by `npm run generate`; do not edit.

/** 文档标识: slug of a rule or plan, UUID of everything else */
export type DocumentId = string;
/** 日期: calendar date */
export type CalendarDate = string;
/** 摘要: SHA-256 in lower-case hex */
export type Sha256 = string;
/** 语言: language of the texts */
export type Language = 'zh-CN' | 'en';
/** 规则标识: id of a rule or plan */
export type Slug = string;
/** 小数: exact decimal as text */
export type Decimal = string;
/** 学年: school year */
export type SchoolYear = string;
/** 编号: number of a group, teacher or item in its school */
export type LocalId = string;
/** 事实值: a value, or one value per period */
export type FactValue =
  | string
  | number
  | readonly string[]
  | {
      readonly [k: string]:
        | string
        | number
        | {
            readonly [k: string]: string | readonly number[];
          };
    };
/** 判断: a level code, or yes or no for each item */
export type Judgement =
  | string
  | {
      readonly [k: string]: 'yes' | 'no';
    };
/** 粒度: what one row stands for */
export type Grain =
  | 'school'
  | 'researchGroup'
  | 'preparationGroup'
  | 'group'
  | 'person'
  | 'item'
  | 'evidence'
  | 'institution'
  | 'region'
  | 'base'
  | 'researcher';
/** 比较: comparison */
export type Operator = 'in' | '=' | '!=' | '>=' | '>' | '<=' | '<';
/** 比较值: what a value is compared with */
export type ConditionValue = string | number | readonly string[];
/** 条件: conditions that must all hold */
export type Conditions = readonly Condition[];
/** 时段: how often a value is asked */
export type Period = 'none' | 'schoolYear' | 'semester' | 'month' | 'teachingWeek';
/** 精确值: exact value as a fraction in lowest terms */
export type Fraction = string;
/** 得分: points awarded: a decimal, or a fraction where no decimal is exact */
export type Awarded = string;
/** 加分依据: items counted */
export type BonusInputs =
  | readonly {
      /** 序: items with the same ordinal are one and the same */
      readonly ordinal: number;
      /** 级别: level */
      readonly level: string;
      /** 计分: best of its ordinal */
      readonly counted: boolean;
    }[]
  | null;
/** 计分规则: how the points are earned */
export type Rule = ThresholdCount | RatioLinear | RatioTrend | Checklist | Graded | Deadline | Quota;

/** Every kind of document by its `kind`. */
export interface Documents {
  readonly adjudication: Adjudication;
  readonly agreement: Agreement;
  readonly application: Application;
  readonly assignment: Assignment;
  readonly attestation: Attestation;
  readonly award: Award;
  readonly bundle: Bundle;
  readonly codelist: Codelist;
  readonly correction: Correction;
  readonly decision: Decision;
  readonly findings: Findings;
  readonly form: Form;
  readonly 'ledger-entry': LedgerEntry;
  readonly metrics: Metrics;
  readonly notice: Notice;
  readonly objection: Objection;
  readonly paper: Paper;
  readonly programme: Programme;
  readonly ranking: Ranking;
  readonly receipt: Receipt;
  readonly registry: Registry;
  readonly result: Result;
  readonly return: Return;
  readonly review: Review;
  readonly rollup: Rollup;
  readonly sample: Sample;
  readonly standard: Standard;
  readonly submission: Submission;
  readonly summary: Summary;
  readonly 'trust-list': TrustList;
  readonly waivers: Waivers;
}
/** 裁定: a panel settles a gap between levels */
export interface Adjudication {
  /** 类型: kind of document */
  readonly kind: 'adjudication';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  readonly standard: Slug;
  /** 学校: id of the school */
  readonly school: string;
  /** 对象: school id, or number of a group, teacher or item of the school */
  readonly subject: string;
  /** 层级: levels that differ */
  readonly levels: readonly number[];
  /** 差距: gap that led to it */
  readonly gap: Decimal;
  /** 评分: what the panel awards */
  readonly scores: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly indicator: string;
    /** 得分: points */
    readonly awarded: Decimal;
    /** 理由: why */
    readonly reason?: string;
  }[];
  /** 裁定组: members */
  readonly panel: readonly {
    /** 编号: id of the reviewer */
    readonly id: string;
    /** 单位: body */
    readonly body: string;
  }[];
  /** 理由: reason */
  readonly reason: string;
  /** 日期: date */
  readonly on: CalendarDate;
}
/** 发布方: who issues the document */
export interface Issuer {
  /** 代码: code of the body */
  readonly id: string;
  /** 名称: name of the body */
  readonly name: string;
}
/** 生成工具: program that wrote the document */
export interface Producer {
  /** 工具: program */
  readonly tool: string;
  /** 版本: version */
  readonly version: string;
}
/** 来源文档: a document this one was made from */
export interface Derivation {
  /** 标识: id */
  readonly id: string;
  /** 类型: kind of document */
  readonly kind: string;
  readonly sha256: Sha256;
}
/** 扩展: extensions by reverse domain */
export interface Extensions {
  /** 扩展: one extension */
  readonly [k: string]: {
    /** 必须理解: a reader that does not know it must refuse */
    readonly critical: boolean;
    /** 内容: anything */
    readonly value: {
      readonly [k: string]: unknown;
    };
  };
}
/** 引用: a document named by id and digest of its canonical bytes */
export interface Reference {
  readonly id: DocumentId;
  readonly sha256: Sha256;
}
/** 一致性: how far levels or reviewers agree */
export interface Agreement {
  /** 类型: kind of document */
  readonly kind: 'agreement';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  readonly standard: Slug;
  /** 层级: the two levels compared, or the one whose reviewers are */
  readonly levels: readonly number[];
  /** 对象数: subjects judged at both */
  readonly subjects: number;
  /** 指标: measures */
  readonly measures: readonly {
    /** 名称: which */
    readonly name:
      | 'bias'
      | 'limits-of-agreement'
      | 'kappa'
      | 'kappa-linear'
      | 'kappa-quadratic'
      | 'icc-2-1'
      | 'alpha-ordinal'
      | 'alpha-interval'
      | 'severity';
    /** 报送单位: unit; absent for all */
    readonly unit?: string;
    /** 样本: pairs */
    readonly n: number;
    /** 值: estimate */
    readonly value?: Decimal;
    /** 下限: lower end of the 95 % interval */
    readonly low?: Decimal;
    /** 上限: upper end */
    readonly high?: Decimal;
    /** 未定义: why there is no value */
    readonly undefinedBecause?: string;
    /** 评审人: reviewer that a severity is of */
    readonly reviewer?: string;
  }[];
}
/** 个人申报: what one person applies for an award with: facts, judgements, evidence; the name stands outside */
export interface Application {
  /** 类型: kind of document */
  readonly kind: 'application';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  /** 称号: award that is applied for */
  readonly award: string;
  /** 标准: standard that the application is scored by */
  readonly standard: Reference;
  readonly schoolYear: SchoolYear;
  /** 学校: school of the person */
  readonly school: string;
  /** 教师编号: number of the person in the school's roster; never a name */
  readonly person: LocalId;
  readonly facts: Facts;
  /** 成果: results that belong to the person */
  readonly items: readonly {
    readonly id: LocalId;
    readonly facts: Facts;
  }[];
  /** 判断: by indicator */
  readonly judgements: {
    readonly [k: string]: Judgement;
  };
  /** 依据与说明: by indicator */
  readonly notes?: {
    readonly [k: string]: string;
  };
  /** 佐证: evidence */
  readonly evidence: readonly {
    readonly id: LocalId;
    /** 对应指标: STANDARD#INDICATOR */
    readonly indicator: string;
    /** 材料名称: title */
    readonly title: string;
    readonly date?: CalendarDate;
    /** 存放处: where it is */
    readonly location: string;
  }[];
  /** 说明: explanations */
  readonly explanations?: readonly {
    /** 问题代码: finding code that is explained */
    readonly code: string;
    /** 对象: number of the row, or the id of the subject itself */
    readonly subject: string;
    /** 说明: text */
    readonly text: string;
    /** 单元格: sheet and cell of the text */
    readonly cell?: string;
  }[];
  /** 来源: the workbook */
  readonly source?: {
    /** 文件: file name */
    readonly file: string;
    readonly sha256: Sha256;
    /** 单元格: by sheet */
    readonly cells: {
      /** 单元格: cell by fact */
      readonly [k: string]: {
        readonly [k: string]: string;
      };
    };
  };
}
/** 事实: values by metric; a metric that is missing is blank */
export interface Facts {
  readonly [k: string]: FactValue;
}
/** 评审分工: which reviewer judges which school; persons by id only */
export interface Assignment {
  /** 类型: kind of document */
  readonly kind: 'assignment';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 层级: level */
  readonly level: number;
  /** 种子: seed of the draw */
  readonly seed: string;
  /** 每校人数: reviewers a school */
  readonly perSubject: number;
  /** 评审人: reviewers */
  readonly reviewers: readonly {
    /** 编号: id of the reviewer */
    readonly id: string;
    /** 单位: body */
    readonly body: string;
    /** 报送单位: reporting unit */
    readonly unit?: string;
    /** 学校: id of the school */
    readonly school?: string;
    /** 曾任职学校: schools of former posts */
    readonly formerSchools: readonly string[];
    /** 学科: subjects */
    readonly subjects: readonly string[];
    /** 利害关系: declared interests */
    readonly interests: readonly {
      /** 学校: id of the school */
      readonly school: string;
      /** 关系: what kind */
      readonly kind: string;
    }[];
    /** 上限: most schools */
    readonly maxLoad?: number;
  }[];
  /** 分工: assignments */
  readonly assigned: readonly {
    /** 学校: id of the school */
    readonly school: string;
    /** 评审人: reviewers */
    readonly reviewers: readonly string[];
  }[];
  /** 回避: recusals that applied */
  readonly recusals: readonly {
    /** 学校: id of the school */
    readonly school: string;
    /** 编号: id of the reviewer */
    readonly reviewer: string;
    /** 原因: why */
    readonly because: 'own-school' | 'former-post' | 'declared-interest' | 'own-unit';
  }[];
}
/** 签章: a signature beside a document */
export interface Attestation {
  /** 类型: kind of document */
  readonly kind: 'attestation';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 类型: media type of what is signed */
  readonly payloadType: 'application/vnd.jiaoyan+json';
  /** 被签内容: SHA-256 of what is signed: the canonical bytes of a document, of a bundle those of its manifest */
  readonly payload: Sha256;
  /** 签名: signatures */
  readonly signatures: readonly {
    /** 密钥: SHA-256 of the certificate */
    readonly keyId: string;
    /** 证书: DER in base64 */
    readonly certificate: string;
    /** 证书链: certificates above it, DER in base64 */
    readonly chain?: readonly string[];
    /** 签名: base64 */
    readonly signature: string;
  }[];
}
/** 称号: a title held */
export interface Award {
  /** 类型: kind of document */
  readonly kind: 'award';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 称号: kind of award */
  readonly award: string;
  /** 对象: who holds it */
  readonly subject: {
    /** 编号: id */
    readonly id: string;
    readonly grain: Grain;
    /** 名称: name */
    readonly name: string;
    /** 学校: school */
    readonly school: string;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
  };
  readonly year: SchoolYear;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
  /** 状态: status */
  readonly status: 'active' | 'suspended' | 'revoked' | 'expired';
  /** 编号: number of the certificate */
  readonly number?: string;
  /** 理由: reason */
  readonly reason?: string;
  /** 认定: decision it stands on */
  readonly decision?: Reference;
}
/** 上报包: manifest of a sealed bundle handed up to the next level */
export interface Bundle {
  /** 类型: kind of document */
  readonly kind: 'bundle';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 报送单位: who hands up */
  readonly from: {
    /** 代码: id of the unit */
    readonly id: string;
    /** 名称: name */
    readonly name: string;
    /** 层级: level */
    readonly level: number;
  };
  /** 接收单位: who receives */
  readonly to: string;
  /** 序号: number of the bundle of this sender */
  readonly number: number;
  /** 上一包: digest of the manifest of the bundle before; null for the first */
  readonly previous: Sha256 | null;
  /** 记录: records it holds */
  readonly records: readonly {
    /** 键: what the entry is about, e.g. submission/2132990004 */
    readonly key: string;
    /** 类型: kind */
    readonly kind: string;
    readonly id: DocumentId;
    readonly sha256: Sha256;
  }[];
  /** 原件: received files it holds */
  readonly originals: readonly {
    readonly sha256: Sha256;
    /** 文件: name */
    readonly name: string;
    /** 字节: bytes */
    readonly size: number;
  }[];
  /** 台账: state of the sender's ledger */
  readonly ledger: {
    /** 条数: entries */
    readonly size: number;
    /** 根: Merkle root, RFC 6962 */
    readonly root: Sha256;
  };
}
/** 代码表: codes and names */
export interface Codelist {
  /** 类型: kind of document */
  readonly kind: 'codelist';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 版本: version */
  readonly version: string;
  readonly title: Localized;
  /** 依据: standard it follows */
  readonly basis: string;
  /** 年份: year whose state the list shows */
  readonly year?: number;
  /** 代码: entries */
  readonly entries: readonly {
    /** 代码: code */
    readonly code: string;
    /** 中文: Chinese */
    readonly zh: string;
    /** 英文: English */
    readonly en?: string;
    /** 别名: other names */
    readonly aliases?: readonly string[];
    /** 属性: further properties */
    readonly attributes?: {
      readonly [k: string]: string;
    };
  }[];
}
/** 双语文字: a text in both languages */
export interface Localized {
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
}
/** 更正: a record is put right by a new one; the old one stays */
export interface Correction {
  /** 类型: kind of document */
  readonly kind: 'correction';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 键: what the entry is about, e.g. submission/2132990004 */
  readonly key: string;
  /** 原记录: digest of the record that is put right */
  readonly replaces: Sha256;
  /** 新记录: digest of the record that holds from now on */
  readonly replacement: Sha256;
  /** 理由: reason */
  readonly reason: string;
  /** 确认人: the person who confirms */
  readonly confirmedBy: {
    /** 姓名: name of the official */
    readonly name: string;
    /** 职务: office held */
    readonly role: string;
    /** 日期: date */
    readonly on: CalendarDate;
  };
}
/** 认定: what a named person has decided about a subject */
export interface Decision {
  /** 类型: kind of document */
  readonly kind: 'decision';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 称号: award */
  readonly award: string;
  readonly standard: Slug;
  /** 学校: id of the school */
  readonly school: string;
  /** 对象: school id, or number of a group, teacher or item of the school */
  readonly subject: string;
  /** 决定: what was decided */
  readonly outcome: 'conferred' | 'refused' | 'deferred';
  /** 等级: final grade */
  readonly grade?: string;
  /** 总分: final total */
  readonly total?: Decimal;
  /** 评定结果: result it stands on */
  readonly result?: Reference;
  /** 条件: conditions of the award */
  readonly eligibility: readonly {
    /** 条件: id */
    readonly id: string;
    /** 是否满足: met */
    readonly met: 'yes' | 'no' | 'waived' | 'unknown';
    /** 理由: reason of a waiver */
    readonly reason?: string;
  }[];
  /** 名次: competition rank */
  readonly rank?: number;
  /** 评审组: a tie at the cut or an open question was settled by the panel */
  readonly panel: boolean;
  /** 确认人: the person who confirms */
  readonly confirmedBy: {
    /** 姓名: name of the official */
    readonly name: string;
    /** 职务: office held */
    readonly role: string;
    /** 日期: date */
    readonly on: CalendarDate;
  };
  /** 理由: reason */
  readonly reason?: string;
  /** 否决: confirmed vetoes, each with what it stands on */
  readonly vetoes?: readonly {
    /** 否决: id */
    readonly id: string;
    /** 依据: legal basis */
    readonly legalBasis: string;
  }[];
  /** 认定依据: what the ranking was computed with, so that it can be computed again */
  readonly basis?: {
    /** 日期: day on which titles that count must be in force */
    readonly on: CalendarDate;
    /** 名额: places that were wished for in place of the programme's */
    readonly places?: number;
    /** 分配: by reporting units or all together, in place of what the programme says */
    readonly allocation?: 'units' | 'together';
    /** 认定表: digest of the rows that were confirmed together */
    readonly table: Sha256;
    /** 评议: what the panel answered */
    readonly answers?: readonly {
      /** 条件: id */
      readonly id: string;
      /** 是: the panel said yes */
      readonly yes: boolean;
    }[];
  };
}
/** 校验报告: what was found */
export interface Findings {
  /** 类型: kind of document */
  readonly kind: 'findings';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 文件: files */
  readonly files: readonly {
    /** 文件: file */
    readonly file: string;
    /** 结论: verdict */
    readonly verdict: 'valid' | 'valid-with-warnings' | 'invalid' | 'unreadable';
    /** 学校: school */
    readonly school?: string;
    /** 错误: errors */
    readonly errors: number;
    /** 提醒: warnings */
    readonly warnings: number;
    /** 提示: notices */
    readonly notices: number;
    /** 已说明: unusual, explained by the school; not among the notices */
    readonly explained: number;
    /** 已放行: waived by the office; not among the others */
    readonly waived: number;
    /** 评估资料: not handed in: a programme, registry or waivers of the run itself; no verdict counts it */
    readonly context?: boolean;
  }[];
  /** 合计: totals */
  readonly summary: {
    /** 文件: files */
    readonly files: number;
    /** 错误: errors */
    readonly errors: number;
    /** 提醒: warnings */
    readonly warnings: number;
    /** 提示: notices */
    readonly notices: number;
    /** 已说明: unusual, explained by the school; not among the notices */
    readonly explained: number;
    /** 已放行: waived by the office; not among the others */
    readonly waived: number;
    /** 按代码: by code */
    readonly byCode: {
      readonly [k: string]: number;
    };
  };
  /** 问题: findings */
  readonly findings: readonly {
    /** 代码: code */
    readonly code: string;
    /** 规则: name of the rule */
    readonly rule: string;
    /** 级别: severity */
    readonly severity: 'error' | 'warning' | 'notice';
    /** 类别: logic must be mended, experience mended or explained */
    readonly class: 'logic' | 'experience';
    /** 指纹: stable key */
    readonly fingerprint: string;
    /** 对象: subject */
    readonly subject?: string;
    /** 指标: indicator */
    readonly indicator?: string;
    /** 位置: sheet and cell first */
    readonly where: {
      /** 文件: file */
      readonly file?: string;
      /** 表: sheet */
      readonly sheet?: string;
      /** 单元格: cell or range */
      readonly cell?: string;
      /** 名称: what the cell is called */
      readonly label?: string;
      /** 指针: JSON pointer */
      readonly pointer?: string;
      /** 条款: clause */
      readonly policy?: string;
    };
    /** 填写值: found */
    readonly found?: string;
    /** 应为: expected */
    readonly expected?: string;
    /** 问题: message */
    readonly message: string;
    /** 怎么改: fix */
    readonly fix: string;
    /** 建议: suggested value */
    readonly suggest?: {
      /** 值: value */
      readonly value: string;
      /** 可自动修改: only the spelling changes */
      readonly safe: boolean;
    };
    /** 情况说明: what the school says of it */
    readonly explanation?: {
      /** 说明: text */
      readonly text: string;
      /** 表: sheet */
      readonly sheet?: string;
      /** 单元格: cell */
      readonly cell?: string;
    };
    /** 放行: why an office lets it pass */
    readonly waiver?: {
      /** 理由: reason */
      readonly reason: string;
      /** 核准人: approver */
      readonly approver: string;
      readonly on: CalendarDate;
      readonly expires: CalendarDate;
    };
    /** 起因: caused by */
    readonly causedBy: readonly string[];
    /** 引起: causes */
    readonly causes: readonly string[];
  }[];
}
/** 表样: what the workbook asks, of whom, in which words */
export interface Form {
  /** 类型: kind of document */
  readonly kind: 'form';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 版本: version */
  readonly version: string;
  readonly metrics: Slug;
  /** 标准: standards whose judgements it asks for */
  readonly standards: readonly Slug[];
  readonly title: Localized;
  /** 填写人: roles, in order */
  readonly roles: readonly string[];
  /** 工作表: sheets in order */
  readonly sheets: readonly (StaticSheet | ProgressSheet | FixedSheet | OpenSheet | NominationSheet | ExplanationSheet | SystemSheet)[];
  /** 文件名: what follows the school's name in the name of the file, where the programme has several forms */
  readonly file?: string;
}
/** 说明: text only */
export interface StaticSheet {
  readonly kind: 'static';
  /** 表名: name */
  readonly name: string;
  /** 说明: lines */
  readonly text: readonly string[];
}
/** 填报进度: blanks per role, for information only */
export interface ProgressSheet {
  readonly kind: 'progress';
  /** 表名: name */
  readonly name: string;
  /** 说明: note */
  readonly note: string;
}
/** 固定行: rows that the form knows */
export interface FixedSheet {
  readonly kind: 'fixed';
  /** 表名: name */
  readonly name: string;
  /** 填写人: who fills it in */
  readonly by: string;
  /** 行: rows */
  readonly rows: readonly Row[];
  /** 说明: what the sheet is for */
  readonly intro?: string;
}
/** 行: a row: a metric, the boxes or level of an indicator, or a printed fact */
export interface Row {
  /** 指标数据: metric */
  readonly metric?: string;
  /** 指标: indicator that is judged here */
  readonly indicator?: {
    readonly standard: Slug;
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
  };
  /** 名册数据: printed from the registry or programme */
  readonly registry?: string;
  /** 申报组: the number of the nominated group stands here */
  readonly nominated?: boolean;
  /** 内容: what the row is called */
  readonly label?: string;
  /** 填写人: who fills it in */
  readonly by: string;
  /** 单元格类型: type */
  readonly type?: string;
  /** 提示: hint */
  readonly hint?: string;
  /** 结转: carried over from last year */
  readonly carried?: boolean;
  /** 说明栏: a text beside it */
  readonly note?: {
    /** 栏名: header */
    readonly header: string;
    /** 必填: needed */
    readonly required: boolean;
    /** 字数: longest */
    readonly max: number;
  };
  /** 必填条件: needed when all hold; without it always needed */
  readonly requiredWhen?: Conditions;
  /** 填报条件: asked only when all hold */
  readonly askedWhen?: Conditions;
  /** 可不填: may stay blank */
  readonly optional?: boolean;
}
/** 条件: a comparison of one metric; conditions of a list must all hold */
export interface Condition {
  /** 指标数据: metric */
  readonly metric: string;
  readonly op: Operator;
  readonly value: ConditionValue;
  /** 时段: which period */
  readonly period?: string;
}
/** 登记表: numbered rows */
export interface OpenSheet {
  readonly kind: 'open';
  /** 表名: name */
  readonly name: string;
  /** 填写人: who fills it in */
  readonly by: string;
  readonly row: Grain;
  /** 行来源: issued numbers up to the capacity, the registry's rows, or one row an applicant, whose own number stands in it */
  readonly rowsFrom: 'issued' | 'registry' | 'applicants';
  /** 编号字头: letter of the number */
  readonly prefix?: string;
  /** 编号位数: digits */
  readonly digits?: number;
  /** 容量: how many rows are pre-printed */
  readonly capacity?: {
    /** 最少: least */
    readonly minimum: number;
    readonly spareShare: Decimal;
  };
  /** 列: columns */
  readonly columns: readonly Column[];
  /** 说明: what the sheet is for */
  readonly intro?: string;
}
/** 列: a column */
export interface Column {
  /** 栏名: header */
  readonly header: string;
  /** 编号: the number of the row stands here */
  readonly number?: boolean;
  /** 指标数据: metric */
  readonly metric?: string;
  /** 指标: indicator that is judged here: its level, or a column for each item */
  readonly indicator?: {
    readonly standard: Slug;
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
  };
  /** 申报人: standard that is applied for: the number of the person stands here */
  readonly applicant?: Slug;
  /** 说明栏: a text in the next column */
  readonly note?: {
    /** 栏名: header */
    readonly header: string;
    /** 必填: needed */
    readonly required: boolean;
    /** 字数: longest */
    readonly max: number;
  };
  /** 部分: which of the two cells of an entry */
  readonly part?: 'every' | 'except';
  /** 名册数据: printed from the registry */
  readonly registry?: string;
  /** 附属栏: kept beside the facts: name, reason, indicator, title, date, location */
  readonly field?: string;
  /** 填写人: one role, or one per grain; none for printed columns */
  readonly by:
    | string
    | {
        /** 填写人: who fills it in */
        readonly [k: string]: string;
      }
    | null;
  readonly for?: Grain;
  /** 单元格类型: type */
  readonly type?: string;
  /** 提示: hint */
  readonly hint?: string;
  /** 结转: carried over from last year */
  readonly carried?: boolean;
  /** 预填: code printed beforehand */
  readonly preset?: string;
  /** 附加选项: entries beside the list's */
  readonly extra?: readonly ListEntry[];
  /** 必填条件: needed when all hold; without it always needed */
  readonly requiredWhen?: Conditions;
  /** 填报条件: asked only when all hold */
  readonly askedWhen?: Conditions;
  /** 可不填: may stay blank */
  readonly optional?: boolean;
}
/** 选项: an entry of a list */
export interface ListEntry {
  /** 代码: code */
  readonly code: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en?: string;
  /** 别名: other spellings taken as this entry */
  readonly aliases?: readonly string[];
}
/** 申报表: a block per standard, a column per nominated group */
export interface NominationSheet {
  readonly kind: 'nomination';
  /** 表名: name */
  readonly name: string;
  /** 填写人: who fills it in */
  readonly by: string;
  /** 说明: what the sheet is for */
  readonly intro?: string;
  /** 申报: blocks */
  readonly blocks: readonly {
    readonly standard: Slug;
    readonly row: Grain;
    /** 列数: columns */
    readonly slots: number;
    /** 行: rows */
    readonly rows: readonly Row[];
  }[];
}
/** 情况说明: numbered rows in which the school explains what is unusual but right */
export interface ExplanationSheet {
  readonly kind: 'explanation';
  /** 表名: name */
  readonly name: string;
  /** 填写人: who fills it in */
  readonly by: string;
  /** 说明: what the sheet is for */
  readonly intro: string;
  /** 示例: a row filled in */
  readonly example: string;
  /** 编号字头: letter of the number */
  readonly prefix: string;
  /** 编号位数: digits */
  readonly digits: number;
  /** 容量: how many rows are pre-printed */
  readonly capacity: number;
}
/** 系统表: hidden identity of the workbook */
export interface SystemSheet {
  readonly kind: 'system';
  /** 表名: name */
  readonly name: string;
}
/** 台账条目: one line of the append-only ledger, chained to the line before by its digest */
export interface LedgerEntry {
  /** 类型: kind of document */
  readonly kind: 'ledger-entry';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 序号: number, from 1 without gaps */
  readonly seq: number;
  /** 上一条: digest of the entry before; null for the first */
  readonly prev: Sha256 | null;
  /** 键: what the entry is about, e.g. submission/2132990004 */
  readonly key: string;
  /** 动作: what was done */
  readonly action:
    | 'initialised'
    | 'received'
    | 'replaced'
    | 'returned'
    | 'reviewed'
    | 'adjudicated'
    | 'sampled'
    | 'refused'
    | 'decided'
    | 'noticed'
    | 'objected'
    | 'corrected'
    | 'granted'
    | 'renewed'
    | 'suspended'
    | 'revoked'
    | 'scored'
    | 'handed-up'
    | 'opened'
    | 'assigned'
    | 'redacted'
    | 'withdrawn';
  /** 记录: document that the entry puts in force under its key */
  readonly record?: {
    /** 类型: kind of document */
    readonly kind: string;
    readonly id: DocumentId;
    readonly sha256: Sha256;
  };
  /** 原件: digest of the received file */
  readonly original?: Sha256;
  /** 经办: who did it */
  readonly actor: string;
  /** 时间: instant in UTC */
  readonly at: string;
  /** 说明: reason */
  readonly note?: string;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
}
/** 指标数据目录: every number a school is asked for, derived or recorded, once */
export interface Metrics {
  /** 类型: kind of document */
  readonly kind: 'metrics';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 版本: version */
  readonly version: string;
  /** 选项表: lists by name */
  readonly lists: {
    /** 选项: entries */
    readonly [k: string]: readonly ListEntry[];
  };
  /** 关系: who belongs to whom, and what decides the applicable periods */
  readonly relations: {
    readonly top: Grain;
    /** 合称: grains that stand for several */
    readonly grains: {
      /** 合称: a grain that stands for several */
      readonly [k: string]: {
        /** 包括: grains */
        readonly is: readonly Grain[];
      };
    };
    /** 归属: relations */
    readonly belongs: readonly {
      /** 下级: grain or * */
      readonly child: string;
      /** 上级: grain or * */
      readonly parent: string;
      /** 依据: by what */
      readonly by: readonly string[];
    }[];
    /** 适用时段: by grain */
    readonly applicable: {
      /** 适用时段: which periods count for a row */
      readonly [k: string]: {
        /** 时段: period or * */
        readonly period: string;
        /** 依据: metric or registry.FACT */
        readonly by: string;
      };
    };
    /** 有序选项表: lists whose order means something, lowest first */
    readonly orderedLists: readonly string[];
  };
  /** 数据关系: what must hold between metrics */
  readonly constraints?: readonly {
    /** 指标数据: metric */
    readonly left: string;
    /** 比较: comparison */
    readonly op: '<=' | '<' | '=' | '>=' | '>';
    /** 指标数据: metric */
    readonly right: string;
  }[];
  /** 数据项: metrics */
  readonly metrics: readonly (Entered | Recorded | Derived)[];
}
/** 填报数据: typed into a cell */
export interface Entered {
  /** 指标数据: metric */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  readonly kind: 'entered';
  /** 粒度: one grain, or several it serves with one definition */
  readonly grain: Grain | readonly Grain[];
  readonly period: Period;
  /** 数据类型: type */
  readonly type: string;
  /** 可不填: blank means none */
  readonly optional?: boolean;
  /** 上限: more than this cannot be */
  readonly most?: number;
  /** 合理上限: more than this is unusual and wants an explanation */
  readonly plausible?: number;
  /** 填法: two cells that decode to one count per teaching week */
  readonly entry?: {
    readonly as: 'everyWeekExcept';
    readonly period: 'semester';
    /** 每周: header of the yes-or-no cell */
    readonly every: string;
    /** 除外: header of the list of weeks */
    readonly except: string;
  };
}
/** 记录数据: known to the registry or a record, never typed by the school */
export interface Recorded {
  /** 指标数据: metric */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  readonly kind: 'recorded';
  /** 粒度: one grain, or several it serves with one definition */
  readonly grain: Grain | readonly Grain[];
  readonly period: Period;
  /** 数据类型: type */
  readonly type: string;
  /** 出处: where from */
  readonly record: 'registry' | 'review' | 'receipt' | 'decision' | 'result';
}
/** 计算数据: counted over rows */
export interface Derived {
  /** 指标数据: metric */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  readonly kind: 'derived';
  /** 粒度: one grain, or several it serves with one definition */
  readonly grain: Grain | readonly Grain[];
  readonly period: Period;
  /** 数据类型: type */
  readonly type: string;
  readonly over: Grain;
  readonly where: Conditions;
  /** 计数: rows, distinct values, or a sum */
  readonly count:
    | 'rows'
    | {
        /** 指标数据: metric */
        readonly distinct: string;
      }
    | {
        /** 指标数据: metric */
        readonly sum: string;
      };
}
/** 公示: public notice of what is going to be conferred */
export interface Notice {
  /** 类型: kind of document */
  readonly kind: 'notice';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 标题: title */
  readonly title: string;
  /** 日期: date */
  readonly from: CalendarDate;
  /** 日期: date */
  readonly to: CalendarDate;
  /** 工作日: working days */
  readonly workingDays: number;
  /** 联系: where objections go; an office, never a private number */
  readonly contact: string;
  /** 姓名隐去: names of persons were redacted in what was published; here they always are */
  readonly redacted: boolean;
  /** 事项: what is going to be conferred */
  readonly items: readonly {
    /** 称号: award */
    readonly award: string;
    /** 报送单位: unit */
    readonly unit: string;
    /** 学校: name of the school */
    readonly school: string;
    /** 对象: name of the subject, redacted */
    readonly subject: string;
    /** 认定: digest of the decision */
    readonly decision: Sha256;
  }[];
  /** 序号: number of the notice within the workspace */
  readonly number?: number;
  /** 公示日: its working days */
  readonly days?: readonly CalendarDate[];
}
/** 异议: an objection to a notice and what became of it */
export interface Objection {
  /** 类型: kind of document */
  readonly kind: 'objection';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 公示: notice it is against */
  readonly notice: Reference;
  /** 称号: award */
  readonly award: string;
  /** 学校: id of the school */
  readonly school: string;
  /** 对象: school id, or number of a group, teacher or item of the school */
  readonly subject: string;
  /** 日期: date */
  readonly receivedOn: CalendarDate;
  /** 内容: what is objected */
  readonly text: string;
  /** 实名: the objector has given a name; the name is kept outside */
  readonly named: boolean;
  /** 处理: what became of it */
  readonly outcome: 'open' | 'upheld' | 'dismissed';
  /** 答复: answer */
  readonly answer?: string;
  /** 确认人: the person who confirms */
  readonly answeredBy?: {
    /** 姓名: name of the official */
    readonly name: string;
    /** 职务: office held */
    readonly role: string;
    /** 日期: date */
    readonly on: CalendarDate;
  };
  /** 序号: number of the objection within the workspace */
  readonly number?: number;
}
/** 文书说明: says what a printed paper is and which records it prints; it lies in the PDF */
export interface Paper {
  /** 类型: kind of document */
  readonly kind: 'paper';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: records that the paper prints, as the workspace keeps them */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 文种: what kind of paper it is */
  readonly paper:
    | 'certificate'
    | 'receipt'
    | 'opinion'
    | 'spot-check'
    | 'cover'
    | 'signing-sheet'
    | 'notice'
    | 'return'
    | 'compilation';
  /** 标题: heading, as the pages print it */
  readonly title: string;
  /** 对象: id of the school or reporting unit that it is about */
  readonly about?: string;
  /** 层级: level of assessment that it is about */
  readonly level?: number;
  /** 印出的摘要: every digest that the pages print; they print no other */
  readonly prints: readonly Sha256[];
}
/** 评估方案: what is assessed this year, by whom, when */
export interface Programme {
  /** 类型: kind of document */
  readonly kind: 'programme';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly title: Localized;
  readonly schoolYear: SchoolYear;
  /** 行政区划: GB/T 2260 code of the city */
  readonly area: string;
  /** 城市: name of the city */
  readonly areaName: string;
  readonly yearFrom: CalendarDate;
  readonly yearTo: CalendarDate;
  readonly form: Slug;
  /** 评估项目: entries */
  readonly entries: readonly {
    readonly standard: Slug;
    /** 用途: award or self-check */
    readonly purpose: 'award' | 'self-check';
    /** 限申报: a full result only for nominated subjects */
    readonly nominated: boolean;
    /** 本年调整: values that replace the standard's */
    readonly overrides?: {
      /** 等级: bands */
      readonly grades?: readonly Grade[];
      /** 门槛: guard */
      readonly guard?: Guard | null;
      readonly rounding?: Rounding;
      /** 等级依据: grade on */
      readonly gradeOn?: 'baseMinusDeductions' | 'total';
      readonly bonusCap?: Decimal;
      /** 名额: target */
      readonly quotaTarget?: number;
      /** 启用的降格项: vetoes in force */
      readonly vetoes?: readonly string[];
      /** 排序: order of the ranking this year */
      readonly ranking?: {
        /** 次序: keys, first to last */
        readonly order: readonly string[];
        /** 比较方式: totals compared exactly (usual), or as printed */
        readonly compare?: 'exact' | 'printed';
      };
    };
  }[];
  /** 单独申报: awards that are applied for in a workbook of their own */
  readonly applications?: readonly {
    /** 表样: form of the workbook */
    readonly form: Slug;
    /** 标准: standard that the applicants are scored by; it is one of the entries */
    readonly standard: Slug;
    /** 称号: award */
    readonly award: string;
  }[];
  /** 层级: levels, self-assessment first */
  readonly levels: readonly {
    /** 序号: number */
    readonly level: number;
    /** 中文: Chinese */
    readonly zh: string;
    /** 英文: English */
    readonly en: string;
    /** 主体: who assesses */
    readonly by: string;
    readonly from?: CalendarDate;
    readonly to?: CalendarDate;
  }[];
  /** 级差: difference between levels */
  readonly gap: {
    readonly flag: Decimal;
    readonly adjudicate: Decimal;
  };
  /** 校历: teaching calendar */
  readonly calendar: {
    /** 学期: semesters */
    readonly semesters: readonly {
      /** 学期: number */
      readonly id: string;
      /** 名称: name */
      readonly zh: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate;
      /** 月份: months that count */
      readonly months: readonly {
        /** 月份: name */
        readonly id: string;
        readonly from: CalendarDate;
        readonly to: CalendarDate;
      }[];
      /** 周: weeks */
      readonly weeks: readonly {
        /** 周次: number */
        readonly number: number;
        readonly from: CalendarDate;
        readonly to: CalendarDate;
        /** 教学周: false for a holiday week */
        readonly teaching: boolean;
      }[];
    }[];
  };
  /** 报送单位: units */
  readonly reportingUnits: readonly {
    /** 报送单位: id of the reporting unit */
    readonly id: string;
    /** 名称: name */
    readonly name: string;
    /** 行政区划: GB/T 2260 code */
    readonly area: string | null;
    /** 功能区: not an area of its own in GB/T 2260 */
    readonly functional: boolean;
  }[];
  /** 目标: targets */
  readonly targets: readonly {
    /** 称号: award */
    readonly award: string;
    /** 中文: Chinese */
    readonly zh: string;
    /** 英文: English */
    readonly en: string;
    /** 数量: how many */
    readonly count: number;
    /** 年份: by the end of which year */
    readonly by: number;
    /** 条款: clause */
    readonly clause: string;
    readonly standard?: Slug;
  }[];
  /** 校验规则: severities that differ from the catalogue's */
  readonly ruleset: readonly {
    /** 代码: code */
    readonly code: string;
    /** 级别: severity */
    readonly severity: 'error' | 'warning' | 'notice' | 'off';
    /** 参数: limits that differ from the check's own, by name, e.g. percent */
    readonly params?: {
      /** 数值: the limit of this year */
      readonly [k: string]: number;
    };
  }[];
  /** 抽查: how schools are sampled; what is missing takes the usual value */
  readonly sampling?: {
    /** 方法: share or detection */
    readonly method?: 'share' | 'detection';
    /** 比例: share of the frame, a tenth where it is missing */
    readonly share?: Decimal;
    /** 问题比例: share of faulty schools to be found */
    readonly faulty?: Decimal;
    /** 把握: probability of finding one, 0.95 where it is missing */
    readonly confidence?: Decimal;
    /** 每层至少: least a stratum, 1 where it is missing */
    readonly floor?: number;
    /** 必抽: awards whose candidates are in every sample; where it is missing, those that schools themselves apply for */
    readonly certain?: readonly string[];
  };
  /** 节假日: public holidays, for notices that count working days */
  readonly holidays?: {
    /** 年份: years whose holidays are known */
    readonly years: readonly number[];
    /** 放假: days off beside Saturdays and Sundays */
    readonly holidays: readonly CalendarDate[];
    /** 调休上班: Saturdays and Sundays that are worked */
    readonly workdays: readonly CalendarDate[];
  };
  /** 公示: how awards are announced */
  readonly notice?: {
    /** 工作日: working days of a public notice */
    readonly workingDays: number;
    /** 联系: where objections go; an office, never a private number */
    readonly contact: string;
  };
  /** 称号: how awards are decided this year; what is missing follows from the standard */
  readonly awards?: readonly {
    /** 称号: award */
    readonly award: string;
    /** 名额: places of this year; where it is missing, what the target leaves */
    readonly places?: number;
    /** 分配: shared out over the reporting units, or one ranking for all */
    readonly allocation?: 'units' | 'together';
    /** 每单位至少: least a unit with anybody eligible */
    readonly floor?: number;
    /** 每校至多: most a school */
    readonly maxPerSchool?: number;
    /** 间隔: who won may apply again after so many years */
    readonly everyYears?: number;
    /** 有效期: years it is held; where it is missing, as the standard says */
    readonly years?: number;
    /** 证书编号: number of the certificate, with {year} and {number} */
    readonly certificate?: string;
    /** 连续不达标: a grade that costs the title when it is repeated */
    readonly streak?: {
      /** 等级: grade */
      readonly grade: string;
      /** 年数: years in a row */
      readonly length: number;
      /** 间断: years without a grade end the streak, or are passed over */
      readonly gap: 'breaks' | 'bridges';
      /** 依据: what it stands on */
      readonly legalBasis: string;
    };
  }[];
  /** 公布: how results are published; what is missing takes the usual value */
  readonly publication?: {
    /** 最小单元: smallest number of subjects that a published figure may stand for; 5 where it is missing */
    readonly minimumCell?: number;
  };
}
/** 等级: grade band */
export interface Grade {
  /** 代码: code */
  readonly code: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en?: string;
  /** 最低分: lowest score of the grade */
  readonly min: Decimal;
}
/** 关键指标门槛: what key indicators must reach for a grade */
export interface Guard {
  /** 等级: grade that is guarded */
  readonly grade: string;
  /** 否则: grade otherwise */
  readonly elseGrade: string;
  /** 最低得分率: lowest share of the points */
  readonly minShare: Decimal;
  /** 比较: printed award or exact award */
  readonly compare: 'printed' | 'exact';
  /** 允许未达标人次: member-periods a per-member key indicator may miss */
  readonly missesAllowed?: number;
}
/** 舍入: one rounding, at the end */
export interface Rounding {
  /** 小数位: decimals */
  readonly decimals: number;
  /** 方式: mode */
  readonly mode: 'half-up' | 'half-even';
}
/** 排名: subjects of one standard in their order, by category or stage */
export interface Ranking {
  /** 类型: kind of document */
  readonly kind: 'ranking';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 学年: school year */
  readonly schoolYear: SchoolYear;
  /** 标准: standard whose subjects are ranked */
  readonly standard: Reference;
  /** 计分标准: standard whose points decide, where the ranked one has none of its own */
  readonly scoredBy?: Slug;
  /** 称号: award that the standard leads to */
  readonly award?: string;
  /** 版本: whole for the office, or awarded only for the public */
  readonly audience: 'internal' | 'public';
  /** 排名方法: equals share a rank and as many are left out after them */
  readonly method: 'competition';
  /** 比较方式: totals compared exactly, or as printed */
  readonly compare: 'exact' | 'printed';
  /** 次序: what decides, first to last */
  readonly order: readonly {
    /** 项: term as standards write it */
    readonly term: string;
    /** 中文: Chinese */
    readonly zh: string;
    /** 英文: English */
    readonly en: string;
  }[];
  /** 末位同分: what the standard says of ties at the cut */
  readonly atCutoff?: string;
  /** 依据: the results that were ranked, also where a public version leaves some out */
  readonly basis: {
    /** 结果数: number of results */
    readonly results: number;
    /** 未申报: results without application, not ranked */
    readonly notApplied: number;
    /** 根摘要: Merkle root over the digests of the results in their order */
    readonly root: Sha256 | null;
  };
  /** 名单: one list for each category or stage */
  readonly lists: readonly {
    /** 名单: category or stage */
    readonly list: string;
    /** 分组: what the list holds together */
    readonly by: 'category' | 'stage';
    /** 名额: places of the list; null where none are given */
    readonly places: number | null;
    /** 名额线: who is within the places */
    readonly cut: {
      /** 在内: within the places */
      readonly in: number;
      /** 交评议: equals across the cut, all of them */
      readonly panel: readonly string[];
      /** 待定名额: places the panel has to give */
      readonly open: number;
    } | null;
    /** 行: rows in their order */
    readonly rows: readonly {
      /** 名次: competition rank in its list (1 2 2 4); null without a total */
      readonly rank: number | null;
      /** 学校: school */
      readonly school: {
        /** 标识码: id */
        readonly id: string;
        /** 名称: name */
        readonly name: string;
        /** 报送单位: id of the reporting unit */
        readonly unit: string;
      };
      /** 对象: who is ranked */
      readonly subject: {
        /** 编号: school id, or number of a group or person */
        readonly id: string;
        /** 粒度: what the subject is */
        readonly grain: Grain;
        /** 名称: name; of persons as the audience may see it */
        readonly name: string;
      };
      /** 等级: grade after all levels */
      readonly grade: string | null;
      /** 总分: total as printed */
      readonly total: Decimal | null;
      /** 比较值: exact values in the declared order; left out of public versions */
      readonly keys?: readonly Fraction[];
      /** 由何者定先后: the term that puts it after the row before it where both print the same total */
      readonly decidedBy?: string;
      /** 资格: whether it may be awarded */
      readonly eligibility?: 'eligible' | 'not-eligible' | 'open';
      /** 原因: why it may not, or not yet */
      readonly because?: readonly string[];
      /** 条件: conditions of the award that are not met or not known */
      readonly conditions?: readonly {
        /** 编号: id */
        readonly id: string;
        /** 中文: Chinese */
        readonly zh: string;
        /** 英文: English */
        readonly en: string;
        /** 结论: whether it is met */
        readonly met: 'no' | 'unknown';
      }[];
      /** 合格者中的名次: competition rank among those who may be awarded */
      readonly eligibleRank?: number | null;
      /** 名额: within the places, before the panel, or beyond */
      readonly place?: 'in' | 'panel' | 'out';
      /** 已认定: holds the title on the day of issue */
      readonly awarded: boolean;
      /** 认定学年: school year of the title; in public versions */
      readonly year?: SchoolYear;
      /** 证书编号: number of the certificate; in public versions */
      readonly number?: string;
      /** 结果: the result it stands on; left out of public versions */
      readonly result?: Reference;
    }[];
  }[];
}
/** 回执: says that a file was received, and in what state */
export interface Receipt {
  /** 类型: kind of document */
  readonly kind: 'receipt';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 学校: id of the school */
  readonly school: string;
  /** 文件: name of the file */
  readonly file: string;
  /** 文件摘要: digest of the bytes received */
  readonly fileSha256: Sha256;
  /** 填报: the submission read from it */
  readonly submission: {
    /** 类型: kind of document */
    readonly kind: string;
    readonly id: DocumentId;
    readonly sha256: Sha256;
  };
  /** 时间: instant in UTC */
  readonly receivedAt: string;
  /** 经办: who did it */
  readonly receivedBy: string;
  /** 结果: taken as first, taken in place of an earlier one, or the same as before */
  readonly outcome: 'taken' | 'replaced' | 'unchanged';
  /** 取代: digest of the submission that is superseded */
  readonly supersedes?: Sha256;
  /** 理由: why it was replaced */
  readonly reason?: string;
  /** 错误: errors found */
  readonly errors: number;
  /** 提醒: warnings found */
  readonly warnings: number;
}
/** 名册: who is assessed: schools, their groups, waivers */
export interface Registry {
  /** 类型: kind of document */
  readonly kind: 'registry';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly schoolYear: SchoolYear;
  /** 行政区划: GB/T 2260 code of the city */
  readonly area: string;
  /** 学校: schools */
  readonly schools: readonly School[];
  /** 其他对象: subjects that are not schools */
  readonly others: readonly {
    readonly id: LocalId;
    readonly grain: Grain;
    /** 名称: name */
    readonly name: string;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 承办学校: school that hosts it */
    readonly host?: string;
    readonly facts?: Facts;
  }[];
  /** 不适用批准: waivers */
  readonly waivers: readonly {
    /** 对象: school id, or school id and group number */
    readonly subject: string;
    readonly standard: Slug;
    /** 指标编号: id of the indicator, never used again for another */
    readonly indicator: string;
    /** 理由: reason */
    readonly reason: string;
    /** 批准单位: who decided */
    readonly by: string;
    readonly on: CalendarDate;
  }[];
}
/** 学校: a school */
export interface School {
  /** 学校标识码: ten-digit code */
  readonly id: string;
  /** 名称: name */
  readonly name: string;
  /** 统一社会信用代码: GB 32100 code */
  readonly creditCode?: string;
  /** 报送单位: id of the reporting unit */
  readonly unit: string;
  /** 办学类型码: type of school, JY/T 1001 */
  readonly schoolType: string;
  /** 学段: stages */
  readonly stages: readonly ('preschool' | 'primary' | 'junior' | 'senior' | 'vocational' | 'special')[];
  /** 校区: campuses */
  readonly campuses?: readonly string[];
  /** 曾用标识码: former codes */
  readonly codeHistory?: readonly string[];
  /** 所属学校: id of the school that a teaching point or attached class belongs to; it gets no form of its own */
  readonly parentSchool?: string;
  /** 上学年已设立: existed last school year */
  readonly existedLastYear: 'yes' | 'no';
  /** 教师人数: expected teachers, for the size of the form */
  readonly teacherCount?: number;
  /** 教研组与备课组: groups */
  readonly groups: readonly Group[];
  /** 教师: teachers with issued numbers */
  readonly teachers?: readonly Teacher[];
}
/** 组: a group */
export interface Group {
  readonly id: LocalId;
  /** 类别: kind */
  readonly kind: 'researchGroup' | 'preparationGroup';
  /** 组名: name */
  readonly name: string;
  /** 学科: subjects */
  readonly subjects?: readonly string[];
  readonly parentGroup?: LocalId;
  /** 学段或年级: stage or grade */
  readonly stage?: string;
  /** 校区: campus */
  readonly campus?: string;
  /** 上学年已设立: existed last school year */
  readonly existedLastYear?: 'yes' | 'no';
  readonly activeFrom?: CalendarDate;
  readonly activeTo?: CalendarDate;
}
/** 教师: a teacher */
export interface Teacher {
  readonly id: LocalId;
  /** 姓名: name, printed on the form only */
  readonly name?: string;
  readonly facts?: Facts;
}
/** 评定结果: scores with their trace */
export interface Result {
  /** 类型: kind of document */
  readonly kind: 'result';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  readonly standard: Reference;
  readonly schoolYear: SchoolYear;
  /** 学校: the school */
  readonly school: {
    /** 标识码: id */
    readonly id: string;
    /** 名称: name */
    readonly name: string;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别: category */
    readonly category: string;
    /** 学段: stages */
    readonly stages: readonly string[];
  };
  /** 对象: who is graded */
  readonly subject: {
    /** 编号: id */
    readonly id: string;
    readonly grain: Grain;
    /** 名称: name */
    readonly name: string;
    /** 学段: stage */
    readonly stage?: string;
    /** 学科: subjects */
    readonly subjects?: readonly string[];
  };
  /** 层级: level whose facts it stands on */
  readonly level: number;
  /** 状态: scored, or only calculated because not nominated */
  readonly status: 'scored' | 'not-applied';
  /** 有效参数: values in force */
  readonly effective: {
    /** 等级: bands */
    readonly grades: readonly Grade[];
    /** 门槛: guard */
    readonly guard: Guard | null;
    readonly rounding: Rounding;
    /** 等级依据: grade on */
    readonly gradeOn: 'baseMinusDeductions' | 'total';
    readonly bonusCap: Decimal;
  };
  /** 指标: indicators */
  readonly indicators: readonly IndicatorResult[];
  /** 一级指标: dimensions */
  readonly dimensions: readonly {
    /** 编号: id */
    readonly id: string;
    /** 得分: awarded */
    readonly awarded: Fraction | null;
    /** 得分（印）: as printed */
    readonly printed: Decimal | null;
    readonly applicablePoints: Decimal;
  }[];
  readonly applicablePoints: Decimal;
  /** 加分: bonus */
  readonly bonus: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
    /** 得分: awarded */
    readonly awarded: Fraction | null;
    readonly inputs: BonusInputs;
  }[];
  /** 加分合计: after the cap */
  readonly bonusTotal: Fraction | null;
  /** 扣分: deductions */
  readonly deductions: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
    /** 次数: events */
    readonly events: number;
    readonly taken: Fraction;
  }[];
  readonly deductionTotal: Fraction;
  /** 基础分: base rescaled to 100 */
  readonly base: Fraction | null;
  /** 基础分（印）: base as printed */
  readonly basePrinted: Decimal | null;
  /** 等级分: what the grade is taken from */
  readonly gradeScore: Decimal | null;
  /** 总分: total as printed */
  readonly total: Decimal | null;
  /** 总分（精确）: total */
  readonly totalExact: Fraction | null;
  /** 未达门槛的关键指标: key indicators below the guard */
  readonly guardFailed: readonly string[] | null;
  /** 等级: grade */
  readonly grade: string | null;
  /** 降格: vetoes hit */
  readonly vetoes: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
    /** 后果: effect */
    readonly effect: string;
    /** 次数: events */
    readonly events: number;
  }[];
  /** 未填指标: indicators without a score */
  readonly blankIndicators: readonly string[];
  /** 资格: eligibility */
  readonly eligibility: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly id: string;
    /** 满足: null while unknown */
    readonly met: boolean | null;
  }[];
  /** 各级: levels, when others judged */
  readonly levels?: readonly {
    /** 层级: level */
    readonly level: number;
    /** 基础分: cumulative base */
    readonly base: Fraction | null;
    /** 总分: total */
    readonly total: Decimal | null;
    /** 等级分: grade score */
    readonly gradeScore: Decimal | null;
    /** 等级: grade */
    readonly grade: string | null;
    /** 级差: against the next lower level */
    readonly gap?: Fraction | null;
    /** 提醒: gap to be looked at */
    readonly flag?: boolean;
    /** 裁定: gap to be adjudicated */
    readonly adjudicate?: boolean;
  }[];
  /** 最终: after all levels */
  readonly final?: {
    /** 基础分: base rescaled to 100 */
    readonly base: Fraction | null;
    /** 基础分（印）: base as printed */
    readonly basePrinted: Decimal | null;
    /** 等级分: what the grade is taken from */
    readonly gradeScore: Decimal | null;
    /** 总分: total as printed */
    readonly total: Decimal | null;
    /** 总分（精确）: total */
    readonly totalExact: Fraction | null;
    /** 未达门槛的关键指标: key indicators below the guard */
    readonly guardFailed: readonly string[] | null;
    /** 等级: grade */
    readonly grade: string | null;
    /** 一级指标: dimensions */
    readonly dimensions: readonly {
      /** 编号: id */
      readonly id: string;
      /** 得分: awarded */
      readonly awarded: Fraction | null;
      /** 得分（印）: as printed */
      readonly printed: Decimal | null;
      readonly applicablePoints: Decimal;
    }[];
  };
  /** 来源: workbook */
  readonly source?: {
    /** 文件: file */
    readonly file: string;
    readonly sha256: Sha256;
  };
}
/** 指标得分: an indicator */
export interface IndicatorResult {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 状态: status */
  readonly status: 'scored' | 'blank' | 'not-applicable';
  /** 得分率: share */
  readonly share: Fraction | null;
  /** 得分: awarded */
  readonly awarded: Fraction | null;
  /** 得分（印）: as printed */
  readonly printed: Decimal | null;
  /** 依据: values it was computed from */
  readonly inputs: MemberInputs | RatioInputs | ChecklistInputs | GradedInputs | null;
  /** 单元格: cells it was read from */
  readonly cells: readonly string[];
  /** 空白: what is missing */
  readonly blanks?: readonly string[];
  /** 不适用批准: waiver */
  readonly waived?: {
    /** 批准: by */
    readonly by: string;
    /** 理由: reason */
    readonly reason: string;
  };
  /** 评定层级: highest level that judged it */
  readonly level?: number;
  /** 评审得分: awards of other levels */
  readonly judged?: readonly {
    /** 层级: level */
    readonly level: number;
    readonly awarded: Awarded;
  }[];
}
/** 成员数据: values per member and period */
export interface MemberInputs {
  readonly type: 'members';
  /** 时段: periods */
  readonly periods: readonly string[];
  /** 分布: how many members have which values */
  readonly histogram: readonly {
    /** 值: value per period */
    readonly values: readonly string[];
    /** 人数: how many members */
    readonly members: number;
  }[];
}
/** 比例数据: numerator and denominator */
export interface RatioInputs {
  readonly type: 'ratio';
  /** 分子: numerator */
  readonly num: number;
  /** 分母: denominator */
  readonly den: number;
  /** 上学年分子: last year */
  readonly previousNum?: number;
  /** 上学年分母: last year */
  readonly previousDen?: number;
}
/** 清单数据: state of the items */
export interface ChecklistInputs {
  readonly type: 'checklist';
  /** 项目: by item */
  readonly items: {
    /** 状态: state */
    readonly [k: string]: 'yes' | 'no' | 'not-applicable';
  };
}
/** 评级: level */
export interface GradedInputs {
  readonly type: 'graded';
  /** 等级: code */
  readonly level: string;
}
/** 退回意见: a submission sent back to be mended */
export interface Return {
  /** 类型: kind of document */
  readonly kind: 'return';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 学校: id of the school */
  readonly school: string;
  /** 填报: what is sent back */
  readonly submission: {
    /** 类型: kind of document */
    readonly kind: string;
    readonly id: DocumentId;
    readonly sha256: Sha256;
  };
  /** 时间: instant in UTC */
  readonly returnedAt: string;
  /** 经办: who did it */
  readonly returnedBy: string;
  /** 意见: what the body says */
  readonly reason: string;
  /** 请于: by when it should come back */
  readonly dueBy?: CalendarDate;
  /** 共有: how many things there are to mend, where not all of them are listed */
  readonly found?: number;
  /** 事项: things to mend */
  readonly items: readonly {
    /** 代码: code */
    readonly code: string;
    /** 工作表: sheet */
    readonly sheet?: string;
    /** 单元格: cell */
    readonly cell?: string;
    /** 文字: message and what to do */
    readonly text: string;
  }[];
}
/** 评审记录: what a level judged */
export interface Review {
  /** 类型: kind of document */
  readonly kind: 'review';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  readonly standard: Slug;
  /** 层级: level */
  readonly level: number;
  /** 对象: subject */
  readonly subject: string;
  /** 学校: school */
  readonly school: string;
  /** 评审: who judged */
  readonly reviewer: {
    /** 编号: id */
    readonly id: string;
    /** 单位: body */
    readonly body: string;
  };
  /** 评分: awards */
  readonly scores: readonly {
    /** 指标编号: id of the indicator, never used again for another */
    readonly indicator: string;
    readonly awarded: Awarded;
    /** 同意: agreed to what stood before: awarded is exactly that */
    readonly agreed?: boolean;
    /** 理由: reason */
    readonly reason?: string;
    /** 查看的佐证: evidence seen */
    readonly evidenceSeen?: readonly LocalId[];
  }[];
  /** 评审依据: digest of the scores that stood when it was judged */
  readonly basis?: Sha256;
  /** 抽查清点: what was counted of persons that were drawn */
  readonly counted?: readonly {
    /** 人员编号: number of the person */
    readonly person: LocalId;
    /** 数据项: id of the metric */
    readonly metric: string;
    /** 时段: period, such as a semester */
    readonly period?: string;
    /** 学校填报: what the school wrote */
    readonly reported?: string;
    /** 评审清点: what the reviewer counted */
    readonly counted: string;
  }[];
  /** 来源: the review workbook */
  readonly source?: {
    /** 文件: file name */
    readonly file: string;
    readonly sha256: Sha256;
  };
}
/** 汇总: results of a year put together: coverage, grades, indicators, gaps, findings, targets, change */
export interface Rollup {
  /** 类型: kind of document */
  readonly kind: 'rollup';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  readonly schoolYear: SchoolYear;
  /** 依据: digest of the counts that everything here follows from: the same from results and from summaries of them; never in a public roll-up, where it would confirm guesses about what is left out */
  readonly basis?: Sha256;
  /** 对象: internal: whole; public: small cells suppressed, no missing schools */
  readonly audience: 'internal' | 'public';
  /** 最小单元: smallest number that is shown in a public roll-up; null in an internal one */
  readonly minimumCell: number | null;
  /** 覆盖: coverage */
  readonly coverage: readonly {
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 名称: name */
    readonly name: string;
    /** 应报: schools due */
    readonly due: number;
    /** 已报: schools with a result */
    readonly assessed: number;
    /** 得分完整: schools whose own score is complete; null in a public roll-up */
    readonly complete: number | null;
    /** 未报学校: schools that have not reported; empty in a public roll-up */
    readonly missing: readonly {
      /** 标识码: id */
      readonly id: string;
      /** 名称: name */
      readonly name: string;
    }[];
    /** 各层级: schools judged at each level, in the order of the programme */
    readonly levels: readonly {
      /** 层级: level of assessment as the programme numbers it */
      readonly level: number;
      /** 数量: schools that have been judged at this level */
      readonly schools: number;
    }[];
    /** 已认定: schools whose own award or grade has been decided */
    readonly decided: number;
    /** 各类别: the same by category of school */
    readonly stages: readonly {
      /** 类别或学段: category of the school, or stage of the group */
      readonly stage: string;
      /** 应报: schools due */
      readonly due: number;
      /** 已报: schools with a result */
      readonly assessed: number;
      /** 得分完整: schools whose own score is complete; null in a public roll-up */
      readonly complete: number | null;
      /** 各层级: schools judged at each level, in the order of the programme */
      readonly levels: readonly {
        /** 层级: level of assessment as the programme numbers it */
        readonly level: number;
        /** 数量: schools that have been judged at this level */
        readonly schools: number;
      }[];
      /** 已认定: schools whose own award or grade has been decided */
      readonly decided: number;
    }[];
  }[];
  /** 等级分布: grades */
  readonly grades: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别或学段: category of the school, or stage of the group */
    readonly stage: string;
    /** 数量: subjects with a result, nominated or not */
    readonly n: number;
    /** 各等级: subjects by grade, best first; null: suppressed */
    readonly counts: {
      readonly [k: string]: number | null;
    };
    /** 暂不评定: subjects without a total because something is blank; null: suppressed */
    readonly withheld: number | null;
    /** 未申报: groups that were not nominated; null: suppressed */
    readonly notApplied: number | null;
    /** 平均总分: mean of the printed totals, two decimals; null: none, or suppressed */
    readonly mean: Decimal | null;
    /** 总分中位数: median of the printed totals; null: none, or suppressed */
    readonly median: Decimal | null;
  }[];
  /** 等级合计: the same over all stages of a unit, all units of a stage, and all */
  readonly gradeTotals: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit; null for all of them */
    readonly unit: string | null;
    /** 类别或学段: category of the school, or stage of the group; null for all of them */
    readonly stage: string | null;
    /** 数量: subjects with a result, nominated or not */
    readonly n: number;
    /** 各等级: subjects by grade, best first; null: suppressed */
    readonly counts: {
      readonly [k: string]: number | null;
    };
    /** 暂不评定: subjects without a total because something is blank; null: suppressed */
    readonly withheld: number | null;
    /** 未申报: groups that were not nominated; null: suppressed */
    readonly notApplied: number | null;
    /** 平均总分: mean of the printed totals, two decimals; null: none, or suppressed */
    readonly mean: Decimal | null;
    /** 总分中位数: median of the printed totals; null: none, or suppressed */
    readonly median: Decimal | null;
  }[];
  /** 指标难度: indicators in the order of their standards */
  readonly indicators: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 指标: id of the indicator */
    readonly indicator: string;
    /** 关键指标: whether it is a key indicator */
    readonly key: boolean;
    /** 满分: full points */
    readonly points: Decimal;
    /** 数量: subjects with a value; null where it is not shown */
    readonly n: number | null;
    /** 漏填: subjects without a value because something is blank; null in a public roll-up */
    readonly blank: number | null;
    /** 不适用: subjects to which it does not apply; null in a public roll-up */
    readonly notApplicable: number | null;
    /** 满分数: subjects with full points; null: suppressed */
    readonly full: number | null;
    /** 满分率: share of subjects with full points, four decimals */
    readonly fullShare: Decimal | null;
    /** 平均得分率: mean share of full points, four decimals */
    readonly mean: Decimal | null;
    /** 百分位: percentiles of the share by Hyndman and Fan, type 7, on exact values, four decimals; null: none, or suppressed */
    readonly percentiles: {
      /** 第10百分位: percentile 10 of the share of full points */
      readonly p10: Decimal | null;
      /** 第25百分位: percentile 25 of the share of full points */
      readonly p25: Decimal | null;
      /** 第50百分位: percentile 50 of the share of full points */
      readonly p50: Decimal | null;
      /** 第75百分位: percentile 75 of the share of full points */
      readonly p75: Decimal | null;
      /** 第90百分位: percentile 90 of the share of full points */
      readonly p90: Decimal | null;
    };
    /** 应达标数: graded subjects to which the key indicator applies; null: no key indicator */
    readonly guarded: number | null;
    /** 达标数: of these, subjects that pass the guard */
    readonly passed: number | null;
    /** 达标率: share that passes, four decimals */
    readonly passShare: Decimal | null;
    /** 各单位: by reporting unit */
    readonly units: readonly {
      /** 报送单位: id of the reporting unit */
      readonly unit: string;
      /** 数量: subjects with a value; null where it is not shown */
      readonly n: number | null;
      /** 平均得分率: mean share of full points; null: none, or suppressed */
      readonly mean: Decimal | null;
      /** 满分数: subjects with full points; null: suppressed */
      readonly full: number | null;
      /** 达标数: subjects that pass the guard; null: no key indicator, or suppressed */
      readonly passed: number | null;
    }[];
    /** 各学段: by category or stage */
    readonly stages: readonly {
      /** 类别或学段: category of the school, or stage of the group */
      readonly stage: string;
      /** 数量: subjects with a value; null where it is not shown */
      readonly n: number | null;
      /** 平均得分率: mean share of full points; null: none, or suppressed */
      readonly mean: Decimal | null;
      /** 满分数: subjects with full points; null: suppressed */
      readonly full: number | null;
      /** 达标数: subjects that pass the guard; null: no key indicator, or suppressed */
      readonly passed: number | null;
    }[];
  }[];
  /** 层级差距: points of a level less those of the one before, hundredths */
  readonly gaps: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit; null for all of them */
    readonly unit: string | null;
    /** 层级: level of assessment as the programme numbers it */
    readonly level: number;
    /** 数量: subjects that this level has judged */
    readonly n: number;
    /** 平均: mean gap, two decimals */
    readonly mean: Decimal | null;
    /** 中位数: median gap, two decimals */
    readonly median: Decimal | null;
    /** 需关注: gaps to be looked at; null: suppressed */
    readonly flagged: number | null;
    /** 应裁定: of these, gaps to be adjudicated; null: suppressed */
    readonly adjudicate: number | null;
    /** 分布: counts of gaps by class; empty in a public roll-up */
    readonly bins: readonly {
      /** 下限: lower limit; null: none */
      readonly from: Decimal | null;
      /** 上限: upper limit; null: none */
      readonly to: Decimal | null;
      /** 数量: subjects */
      readonly count: number;
    }[];
  }[];
  /** 常见问题: findings by the number of schools, most first */
  readonly findings: readonly {
    /** 代码: code of the finding */
    readonly code: string;
    /** 级别: severity */
    readonly severity: 'error' | 'warning' | 'notice';
    /** 学校数: schools with the finding; null: suppressed */
    readonly schools: number | null;
    /** 各单位: by reporting unit; empty in a public roll-up */
    readonly units: readonly {
      /** 报送单位: id of the reporting unit */
      readonly unit: string;
      /** 学校数: schools with the finding */
      readonly schools: number;
    }[];
  }[];
  /** 目标: targets */
  readonly targets: readonly {
    /** 称号: award */
    readonly award: string;
    /** 中文: Chinese */
    readonly zh: string;
    /** 目标: places to be awarded */
    readonly target: number;
    /** 年份: by */
    readonly by: number;
    /** 有效称号: titles in force on the day of issue */
    readonly awarded: number;
    /** 本年候选: best grades of this year, not awarded; null where the year does not assess for it */
    readonly candidates: number | null;
    /** 尚差: target less titles in force, at least 0 */
    readonly remaining: number;
    /** 各年: titles conferred by school year, whatever became of them since, every year from the first to the last */
    readonly years: readonly {
      /** 学年: school year of the awards */
      readonly year: SchoolYear;
      /** 认定: titles conferred for the year */
      readonly awarded: number;
      /** 累计: all conferred up to and including the year */
      readonly total: number;
    }[];
    /** 推算: where the target stands at its end if the titles in force stay so and every year to come brings the mean of the years so far; null without any award */
    readonly projection: {
      /** 方法: mean of the years so far */
      readonly method: 'mean-of-years';
      /** 起始: first year counted */
      readonly from: SchoolYear;
      /** 截止: last year counted */
      readonly to: SchoolYear;
      /** 剩余年数: years from the last counted to the end of the target */
      readonly yearsLeft: number;
      /** 年均: awards a year, two decimals */
      readonly perYear: Decimal;
      /** 推算数: awards at the end, two decimals */
      readonly projected: Decimal;
      /** 能否达到: whether that is the target or more */
      readonly reached: boolean;
      /** 每年需要: awards a year still needed, two decimals; null without years left */
      readonly needed: Decimal | null;
    } | null;
  }[];
  /** 与上年比较: change against last year's accepted results, matched subjects only */
  readonly changes: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit; null for all of them */
    readonly unit: string | null;
    /** 类别或学段: category of the school, or stage of the group; null for all of them */
    readonly stage: string | null;
    /** 数量: subjects with a total in both years */
    readonly n: number;
    /** 上年平均: mean total of last year, two decimals */
    readonly before: Decimal | null;
    /** 本年平均: mean total of this year, two decimals */
    readonly now: Decimal | null;
    /** 平均变化: mean of the differences, two decimals */
    readonly difference: Decimal | null;
    /** 变化中位数: median of the differences, two decimals */
    readonly median: Decimal | null;
    /** 升级: subjects with a better grade; null: suppressed */
    readonly raised: number | null;
    /** 持平: subjects with the same grade; null: suppressed */
    readonly kept: number | null;
    /** 降级: subjects with a worse grade; null: suppressed */
    readonly lowered: number | null;
  }[];
}
/** 抽查样本: a frame, how many are drawn, and the draw; the frame is published before the seed is known */
export interface Sample {
  /** 类型: kind of document */
  readonly kind: 'sample';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 方案: programme */
  readonly programme: Reference;
  /** 名册: registry the frame was reconciled with */
  readonly registry: Reference;
  /** 层级: level */
  readonly level: number;
  /** 抽样框: who can be drawn */
  readonly frame: {
    /** 摘要: digest of members and strata */
    readonly sha256: Sha256;
    /** 成员: members */
    readonly members: readonly {
      /** 对象: id */
      readonly id: string;
      /** 报送单位: unit */
      readonly unit: string;
      /** 学段: stage */
      readonly stage: string;
      /** 必抽: taken with certainty */
      readonly certain: boolean;
      /** 原因: why it is certain */
      readonly because?: string;
    }[];
    /** 未列入: schools of the registry that have handed in nothing and cannot be drawn */
    readonly missing?: readonly {
      /** 对象: id */
      readonly id: string;
      /** 报送单位: unit */
      readonly unit: string;
      /** 学段: stage */
      readonly stage: string;
    }[];
  };
  /** 抽样方案: how many */
  readonly plan: {
    /** 方法: share or detection */
    readonly method: 'share' | 'detection';
    /** 比例: share of the frame */
    readonly share?: Decimal;
    /** 问题比例: share of faulty schools to be found */
    readonly faulty?: Decimal;
    /** 把握: probability of finding one */
    readonly confidence?: Decimal;
    /** 每层至少: least a stratum */
    readonly floor: number;
    /** 各层: strata */
    readonly strata: readonly {
      /** 报送单位: unit */
      readonly unit: string;
      /** 学段: stage */
      readonly stage: string;
      /** 总数: schools */
      readonly size: number;
      /** 抽取: to be drawn */
      readonly places: number;
    }[];
  };
  /** 种子: public seed; absent until it is drawn */
  readonly seed?: string;
  /** 种子来源: where the seed is from, so that anybody can look it up */
  readonly seedSource?: string;
  /** 方案摘要: digest of level, frame and plan together, which is published before the seed is known */
  readonly planSha256?: Sha256;
  /** 抽中: who is drawn, by ticket */
  readonly drawn?: readonly {
    /** 对象: id */
    readonly id: string;
    /** 签号: its ticket */
    readonly ticket: Sha256;
    /** 必抽: taken with certainty */
    readonly certain: boolean;
  }[];
  /** 报送单位: only this unit has been drawn; its part of the whole draw */
  readonly unit?: string;
}
/** 评估标准: a rubric as data */
export interface Standard {
  /** 类型: kind of document */
  readonly kind: 'standard';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 版本: version of the content */
  readonly version: string;
  /** 状态: status */
  readonly status: 'proposal' | 'adopted' | 'retired';
  readonly title: Localized;
  readonly subjectKind: Grain;
  /** 指标数据目录: metrics document it stands on */
  readonly metrics: Slug;
  /** 周期: period */
  readonly period: 'schoolYear' | 'round';
  /** 分值说明: where the points come from */
  readonly pointsBasis: Localized;
  /** 政策依据: policy texts */
  readonly sources: readonly Source[];
  /** 一级指标: dimensions */
  readonly dimensions: readonly Dimension[];
  /** 指标: indicators */
  readonly indicators: readonly Indicator[];
  /** 加分: bonus */
  readonly bonus: readonly BonusItem[];
  /** 加分上限: cap of all bonus */
  readonly bonusCap: Decimal;
  /** 扣分: deductions */
  readonly deductions: readonly DeductionItem[];
  /** 降格: vetoes */
  readonly vetoes: readonly VetoItem[];
  /** 申报资格: eligibility */
  readonly eligibility: readonly EligibilityItem[];
  /** 等级: grade bands, best first */
  readonly grades: readonly Grade[];
  /** 等级依据: what the grade is taken from */
  readonly gradeOn: 'baseMinusDeductions' | 'total';
  /** 关键指标门槛: guard of the best grade */
  readonly guard: Guard | null;
  readonly rounding: Rounding;
  /** 称号: award that the standard leads to */
  readonly award?: string;
  /** 周期: how often */
  readonly cycle?: {
    /** 年: years */
    readonly everyYears: number;
    readonly alternatesWith?: Slug;
    /** 条款: clause */
    readonly clause?: string;
    /** 来源: basis */
    readonly basis?: string;
  };
  /** 名额: target */
  readonly quota?: {
    /** 目标: how many */
    readonly target?: number;
    /** 年份: by when */
    readonly by?: number;
    /** 每学科: most per subject */
    readonly maxPerSubject?: number;
    /** 条款: clause */
    readonly clause?: string;
    /** 分配: how it is shared out */
    readonly allocation?: string;
  };
  /** 排序: order among equals */
  readonly ranking?: {
    /** 标准: standard whose scores decide, where this one has none of its own */
    readonly standard?: Slug;
    /** 次序: keys */
    readonly order: readonly string[];
    /** 同分: ties at the cut */
    readonly atCutoff: string;
    /** 比较方式: totals compared exactly (usual), or as printed */
    readonly compare?: 'exact' | 'printed';
  };
  /** 公示: public notice */
  readonly publicNotice?: {
    /** 工作日: working days */
    readonly workingDays: number;
    /** 异议: objection */
    readonly objection: string;
    /** 来源: basis */
    readonly basis: string;
  };
  /** 有效期: validity */
  readonly validity?: {
    /** 年: years */
    readonly years: number;
    /** 条款: clause */
    readonly clause?: string;
    /** 来源: basis */
    readonly basis?: string;
  };
}
/** 政策文件: a policy text */
export interface Source {
  /** 简称: prefix of its clauses */
  readonly prefix: string;
  /** 标题: title */
  readonly title: string;
  /** 文号: number */
  readonly number: string;
  /** 发文机关: issuer */
  readonly issuer: string;
  /** 条款: clauses used */
  readonly clauses: readonly {
    /** 编号: id */
    readonly id: string;
    /** 要点: what it asks, in our words */
    readonly summary: string;
  }[];
}
/** 一级指标: dimension */
export interface Dimension {
  /** 编号: id */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  /** 分值: points of its indicators together */
  readonly points: Decimal;
}
/** 条目: an item of the standard */
export interface Indicator {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  /** 一级指标: dimension */
  readonly dimension: string;
  /** 二级指标: aspect */
  readonly aspect: string;
  /** 分值: full points */
  readonly points: Decimal;
  /** 关键指标: key indicator */
  readonly key: boolean;
  /** 依据条款: clauses the item stands on */
  readonly clauses: readonly string[];
  /** 分值来源: whether the policy says it, it follows from it, or it is proposed */
  readonly basis: 'explicit' | 'derived' | 'proposal';
  /** 佐证材料: what proves it */
  readonly evidence: readonly string[];
  readonly rule: Rule;
}
/** 达标计数: share of periods and members that reach a target */
export interface ThresholdCount {
  readonly type: 'threshold-count';
  /** 指标数据: metric */
  readonly metric: string;
  readonly per: Period;
  /** 比较: comparison */
  readonly op: 'in' | '=' | '!=' | '>=' | '>' | '<=' | '<' | 'between';
  /** 目标: number, code or [min, max] */
  readonly target: number | string | readonly (number | string)[];
  /** 计分: how a member earns */
  readonly credit: 'each' | 'proportional' | 'mean';
  readonly over?: Grain;
  readonly where?: Conditions;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 比例: a ratio against a target */
export interface RatioLinear {
  readonly type: 'ratio';
  readonly score: 'linear';
  /** 指标数据: metric */
  readonly num: string;
  /** 指标数据: metric */
  readonly den: string;
  /** 目标: target */
  readonly target: Decimal;
  /** 分母为0: award when the denominator is 0 */
  readonly whenEmpty: 'none' | 'full';
  /** 合并计算: pooled over groups */
  readonly pool?: boolean;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 比例逐年提高: a ratio against last year's, all or nothing */
export interface RatioTrend {
  readonly type: 'ratio';
  readonly score: 'trend';
  /** 指标数据: metric */
  readonly num: string;
  /** 指标数据: metric */
  readonly den: string;
  /** 比较: comparison */
  readonly op: '>' | '>=';
  /** 上学年: where last year's values are */
  readonly previous: {
    readonly result: 'accepted';
    /** 指标数据: metric */
    readonly num: string;
    /** 指标数据: metric */
    readonly den: string;
  };
  /** 封顶: ceiling */
  readonly ceiling: Decimal;
  /** 小群体人数: with fewer people an equal share counts as met */
  readonly equalCountsBelow: number;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 清单: share of the items that hold */
export interface Checklist {
  readonly type: 'checklist';
  /** 项目: items */
  readonly items: readonly {
    /** 项目标识: id of the item */
    readonly id: string;
    /** 中文: Chinese */
    readonly zh: string;
    /** 英文: English */
    readonly en: string;
    /** 由数据判断: computed from a fact, never asked again */
    readonly fact?: Condition;
    /** 适用条件: registry facts under which it applies */
    readonly appliesWhen?: Conditions;
  }[];
  /** 满分项数: as many items earn all points */
  readonly fullAt?: number;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 分级评定: a judged level */
export interface Graded {
  readonly type: 'graded';
  /** 等级: levels, best first */
  readonly levels: readonly {
    /** 代码: code */
    readonly code: string;
    /** 得分率: share of the points */
    readonly share: Decimal;
  }[];
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 期限: a record by a date */
export interface Deadline {
  readonly type: 'deadline';
  /** 指标数据: metric */
  readonly record: string;
  /** 期限: due by */
  readonly dueBy: CalendarDate;
  /** 宽限天数: days of grace */
  readonly graceDays: number;
  /** 迟交得分率: share when late */
  readonly share: Decimal;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
}
/** 数量要求: a count that must be met */
export interface Quota {
  readonly type: 'quota';
  /** 指标数据: metric */
  readonly metric: string;
  readonly per: Period;
  /** 方式: how */
  readonly mode: 'exact' | 'atLeast' | 'about' | 'range';
  /** 数量: number or [min, max] */
  readonly value: number | readonly number[];
  /** 允许偏差: tolerance */
  readonly tolerance?: Decimal;
  /** 适用条件: registry facts under which it applies */
  readonly appliesWhen?: Conditions;
  /** 期限: year or date by which it is expected; no effect on points */
  readonly dueBy?: string;
}
/** 条目: an item of the standard */
export interface BonusItem {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  /** 依据条款: clauses the item stands on */
  readonly clauses: readonly string[];
  readonly rule: Bonus;
}
/** 加分: points for items by level */
export interface Bonus {
  readonly type: 'bonus';
  readonly over: 'item';
  readonly where: Conditions;
  /** 指标数据: metric */
  readonly level: string;
  /** 分值表: points by level */
  readonly table: {
    readonly [k: string]: Decimal;
  };
  /** 同项只取最高: items that agree in these count once, at their best */
  readonly bestOnlyPer: readonly string[];
  /** 上限: cap */
  readonly cap: Decimal;
}
/** 条目: an item of the standard */
export interface DeductionItem {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  readonly rule: Deduction;
}
/** 扣分: points taken per recorded event */
export interface Deduction {
  readonly type: 'deduction';
  /** 指标数据: metric */
  readonly metric: string;
  /** 每次扣分: points for each event */
  readonly perEvent: Decimal;
  /** 上限: cap */
  readonly cap: Decimal;
}
/** 条目: an item of the standard */
export interface VetoItem {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  /** 启用: whether it is in force */
  readonly enabled: boolean;
  /** 后果: what follows: grade-cap:GRADE, disqualify-award or revoke-title */
  readonly effect: string;
  /** 依据: legal basis */
  readonly legalBasis?: string;
  readonly rule: Veto;
}
/** 降格: a recorded event that caps the grade */
export interface Veto {
  readonly type: 'veto';
  /** 指标数据: metric */
  readonly metric: string;
  readonly op: Operator;
  /** 次数: count */
  readonly value: number;
}
/** 条目: an item of the standard */
export interface EligibilityItem {
  /** 指标编号: id of the indicator, never used again for another */
  readonly id: string;
  /** 中文: Chinese */
  readonly zh: string;
  /** 英文: English */
  readonly en: string;
  /** 可豁免: may be waived */
  readonly soft: boolean;
  /** 依据条款: clauses the item stands on */
  readonly clauses?: readonly string[];
  /** 分值来源: whether the policy says it, it follows from it, or it is proposed */
  readonly basis?: 'explicit' | 'derived' | 'proposal';
  readonly rule: Eligibility;
}
/** 资格: a condition of an award */
export interface Eligibility {
  readonly type: 'eligibility';
  /** 检验: what is tested */
  readonly test:
    | 'fact-threshold'
    | 'nomination-quota'
    | 'grade-at-level'
    | 'key-indicators'
    | 'award-count'
    | 'panel-decision'
    | 'no-veto';
  /** 指标数据: metric */
  readonly metric?: string;
  readonly op?: Operator;
  readonly value?: ConditionValue;
  /** 单位: per what */
  readonly per?: string;
  /** 层级: level */
  readonly level?: number;
  /** 最低等级: lowest grade */
  readonly atLeast?: string;
  readonly standard?: Slug;
  /** 称号: awards */
  readonly awards?: readonly string[];
  /** 最低得分率: lowest share of the points */
  readonly minShare?: Decimal;
  /** 评议问题: question for the panel */
  readonly question?: string;
  /** 英文: English */
  readonly en?: string;
}
/** 填报数据: what a school reports: facts, judgements, evidence */
export interface Submission {
  /** 类型: kind of document */
  readonly kind: 'submission';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  /** 标准: standards */
  readonly standards: readonly Reference[];
  readonly schoolYear: SchoolYear;
  /** 填报对象: who reports */
  readonly subject: {
    /** 标识: id */
    readonly id: string;
    readonly grain: Grain;
  };
  readonly facts: Facts;
  /** 行: rows */
  readonly rows: readonly {
    readonly id: LocalId;
    readonly grain: Grain;
    readonly facts: Facts;
  }[];
  /** 判断: judgements */
  readonly judgements: readonly {
    readonly standard: Slug;
    /** 对象: subject */
    readonly subject: string;
    /** 判断: by indicator */
    readonly values: {
      readonly [k: string]: Judgement;
    };
    /** 依据与说明: by indicator */
    readonly notes?: {
      readonly [k: string]: string;
    };
  }[];
  /** 申报: nominated groups */
  readonly nominated: readonly {
    readonly standard: Slug;
    readonly subject: LocalId;
  }[];
  /** 佐证: evidence */
  readonly evidence: readonly {
    readonly id: LocalId;
    /** 对应指标: STANDARD#INDICATOR */
    readonly indicator: string;
    /** 对象: whose evidence it is, where that is asked */
    readonly subject?: LocalId;
    /** 材料名称: title */
    readonly title: string;
    readonly date?: CalendarDate;
    /** 存放处: where it is */
    readonly location: string;
  }[];
  /** 说明: explanations */
  readonly explanations?: readonly {
    /** 问题代码: finding code that is explained */
    readonly code: string;
    /** 对象: number of the row, or the id of the subject itself */
    readonly subject: string;
    /** 说明: text */
    readonly text: string;
    /** 单元格: sheet and cell of the text */
    readonly cell?: string;
  }[];
  /** 来源: the workbook */
  readonly source?: {
    /** 文件: file name */
    readonly file: string;
    readonly sha256: Sha256;
    /** 单元格: by sheet */
    readonly cells: {
      /** 单元格: cell by fact */
      readonly [k: string]: {
        readonly [k: string]: string;
      };
    };
  };
  /** 规范化记录: spellings put right */
  readonly normalisations?: readonly {
    /** 表: sheet */
    readonly sheet: string;
    /** 单元格: cell */
    readonly cell: string;
    /** 原值: before */
    readonly before: string;
    /** 现值: after */
    readonly after: string;
    /** 规则: rule */
    readonly rule: string;
  }[];
}
/** 汇总摘要: counts, exact sums and histograms of a part of the results, which add up; no names of persons, not for publication */
export interface Summary {
  /** 类型: kind of document */
  readonly kind: 'summary';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  readonly programme: Reference;
  readonly schoolYear: SchoolYear;
  /** 标准: standards of the year by id and digest */
  readonly standards: readonly Reference[];
  /** 学校: schools whose results are counted here, by id; a school stands in one summary only */
  readonly schools: readonly {
    /** 标识码: id */
    readonly id: string;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别或学段: category of the school, or stage of the group */
    readonly stage: string;
    /** 得分完整: whether its own score is complete */
    readonly complete: boolean;
    /** 层级: levels that have judged it, ascending */
    readonly levels: readonly number[];
    /** 已认定: whether its own award or grade has been decided */
    readonly decided: boolean;
  }[];
  /** 等级: grades by standard, unit and stage */
  readonly grades: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别或学段: category of the school, or stage of the group */
    readonly stage: string;
    /** 各等级: subjects by grade */
    readonly counts: {
      readonly [k: string]: number;
    };
    /** 最高等级: subjects with the best grade in force */
    readonly best: number;
    /** 暂不评定: subjects without a total */
    readonly withheld: number;
    /** 未申报: groups not nominated */
    readonly notApplied: number;
    /** 总分: printed totals */
    readonly totals: {
      /** 取值: different values, ascending */
      readonly values: readonly Decimal[];
      /** 次数: how often each value stands, in the same order */
      readonly counts: readonly number[];
      /** 总和: exact sum of all */
      readonly sum: Fraction;
    };
  }[];
  /** 得分率取值: different shares that indicators have, in canonical text, ascending; their histograms name them by place */
  readonly shares: readonly Fraction[];
  /** 指标: indicators by standard, unit and stage */
  readonly indicators: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别或学段: category of the school, or stage of the group */
    readonly stage: string;
    /** 指标: id of the indicator */
    readonly indicator: string;
    /** 漏填: subjects without a value */
    readonly blank: number;
    /** 不适用: subjects to which it does not apply */
    readonly notApplicable: number;
    /** 应达标: graded subjects to which the key indicator applies */
    readonly guarded: number;
    /** 未达标: of these, subjects that fail the guard */
    readonly failed: number;
    /** 得分率: exact shares of full points */
    readonly shares: {
      /** 取值位置: places of different values in the list of shares, counted from 0, ascending */
      readonly places: readonly number[];
      /** 次数: how often each value stands, in the same order */
      readonly counts: readonly number[];
      /** 总和: exact sum of all */
      readonly sum: Fraction;
    };
  }[];
  /** 差距: gaps by standard, unit and level */
  readonly gaps: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 层级: level of assessment as the programme numbers it */
    readonly level: number;
    /** 需关注: gaps to be looked at */
    readonly flagged: number;
    /** 应裁定: gaps to be adjudicated */
    readonly adjudicate: number;
    /** 差距: gaps rounded to hundredths */
    readonly gaps: {
      /** 取值: different values, ascending */
      readonly values: readonly Decimal[];
      /** 次数: how often each value stands, in the same order */
      readonly counts: readonly number[];
      /** 总和: exact sum of all */
      readonly sum: Fraction;
    };
  }[];
  /** 问题: schools by finding and unit */
  readonly findings: readonly {
    /** 代码: code of the finding */
    readonly code: string;
    /** 级别: severity */
    readonly severity: 'error' | 'warning' | 'notice';
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 学校数: schools */
    readonly schools: number;
  }[];
  /** 称号: awards by id, without the names of their holders */
  readonly awards: readonly {
    readonly id: DocumentId;
    /** 称号: award */
    readonly award: string;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    readonly year: SchoolYear;
    /** 状态: status */
    readonly status: 'active' | 'suspended' | 'revoked' | 'expired';
    /** 有效期起: first day of its validity */
    readonly validFrom: CalendarDate;
    /** 有效期止: last day of its validity; without it the title is held until it is taken away */
    readonly validTo?: CalendarDate;
  }[];
  /** 变化: against last year's accepted results, by standard, unit and stage */
  readonly changes: readonly {
    /** 标准: id of the standard */
    readonly standard: Slug;
    /** 报送单位: id of the reporting unit */
    readonly unit: string;
    /** 类别或学段: category of the school, or stage of the group */
    readonly stage: string;
    /** 上年: exact sum of last year's printed totals */
    readonly before: Decimal;
    /** 本年: exact sum of this year's printed totals */
    readonly now: Decimal;
    /** 升级: better grade */
    readonly raised: number;
    /** 持平: same grade */
    readonly kept: number;
    /** 降级: worse grade */
    readonly lowered: number;
    /** 差: this year less last year */
    readonly differences: {
      /** 取值: different values, ascending */
      readonly values: readonly Decimal[];
      /** 次数: how often each value stands, in the same order */
      readonly counts: readonly number[];
      /** 总和: exact sum of all */
      readonly sum: Fraction;
    };
  }[];
}
/** 信任名单: whose signatures are believed, and which keys are no longer */
export interface TrustList {
  /** 类型: kind of document */
  readonly kind: 'trust-list';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 信任: trusted certificates; entries are added, never changed */
  readonly trusted: readonly {
    /** 指纹: SHA-256 of the DER certificate */
    readonly fingerprint: Sha256;
    /** 用途: signer: it signs itself; authority: it vouches for others; timestamp-authority: it proves times */
    readonly role: 'signer' | 'authority' | 'timestamp-authority';
    /** 名称: who it is, as the office knows them */
    readonly name: string;
    /** 登记日期: when it was entered */
    readonly on: CalendarDate;
    /** 可签的位置: fields it may sign, e.g. school, district, city, issuer; any where it is left out. The last entry of a certificate counts */
    readonly signs?: readonly string[];
    /** 代表的单位: ids of the schools and offices that it signs for; any where it is left out, and then names are compared. The last entry of a certificate counts */
    readonly for?: readonly string[];
    /** 证书: DER in base64 */
    readonly certificate: string;
  }[];
  /** 吊销: certificates that are no longer believed; entries are added, never changed */
  readonly revoked: readonly {
    /** 指纹: SHA-256 of the DER certificate */
    readonly fingerprint: Sha256;
    /** 起效日期: what was signed on this day (UTC) or later does not count */
    readonly from: CalendarDate;
    /** 原因: why */
    readonly reason: string;
    /** 登记日期: when it was entered */
    readonly on: CalendarDate;
    /** 名称: who it was */
    readonly name?: string;
  }[];
}
/** 问题放行单: findings that an office lets pass, with reason, approver and expiry */
export interface Waivers {
  /** 类型: kind of document */
  readonly kind: 'waivers';
  /** 格式版本: version of the exchange format */
  readonly formatVersion: string;
  /** 标识: id of the document */
  readonly id: DocumentId;
  /** 签发日期: given by the user or the programme, never by the clock */
  readonly issued: CalendarDate;
  /** 发布方: who issues it */
  readonly issuer: Issuer;
  /** 生成工具: program that wrote it */
  readonly producer: Producer;
  /** 来源: documents it was made from */
  readonly derivedFrom: readonly Derivation[];
  /** 语言: language of its texts */
  readonly lang: Language;
  /** 扩展: extensions by reverse domain */
  readonly extensions?: Extensions;
  /** 放行: waivers */
  readonly waivers: readonly {
    /** 问题代码: finding code */
    readonly code: string;
    /** 对象: id of the school for what concerns it as a whole, SCHOOL/ROW for a group, teacher or item, SCHOOL/* for all of them */
    readonly subject: string;
    /** 指纹: only the finding with this fingerprint */
    readonly fingerprint?: string;
    /** 理由: why it may pass */
    readonly reason: string;
    /** 核准人: who answers for it */
    readonly approver: string;
    /** 核准日期: day of approval */
    readonly on: CalendarDate;
    /** 有效期至: last day on which it holds */
    readonly expires: CalendarDate;
  }[];
}

export type DocumentKind = keyof Documents;
export type AnyDocument = Documents[DocumentKind];
