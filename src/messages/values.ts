import type { Localized } from '../model/generated/documents.js';
import { AWARD_EVENT_WORDS, AWARD_STATE_WORDS } from './award-words.js';
import { COPY_ENDED_WORDS, FILE_TROUBLE_WORDS } from './copy-words.js';
import { SAMPLE_MERGE_WORDS, SAMPLE_PART_WORDS } from './deciding-words.js';
import { OFFICE_REASON_WORDS } from './office-reasons.js';
import { REASON_WORDS } from './reasons.js';
import { SIGNING_ROLE_WORDS } from './sign-words.js';

/** `null`: the code says nothing to a person, and is left out. */
type Words = Readonly<Record<string, Localized | null>>;

const KINDS: Words = {
  xls: { zh: '旧版 Excel 表（.xls）', en: 'an old Excel workbook, .xls' },
  et: { zh: '旧版 WPS 表（.et）', en: 'an old WPS workbook, .et' },
  ods: { zh: '开放文档表格（.ods）', en: 'an OpenDocument spreadsheet (.ods)' },
  csv: { zh: '一份 CSV 文本', en: 'a CSV text file' },
  html: { zh: '网页文件', en: 'a web page' },
  docx: { zh: '一份 Word 文档', en: 'a Word document' },
  pdf: { zh: '一份 PDF 文件', en: 'a PDF file' },
  json: { zh: '一份 JSON 数据', en: 'JSON data' },
  zip: { zh: '压缩包', en: 'a zip archive' },
  unknown: null,
};

const LIMITS: Words = {
  fileBytes: { zh: '文件大小', en: 'size of the file' },
  entries: { zh: '工作簿内部的文件数', en: 'number of files inside the workbook' },
  partBytes: { zh: '一张表展开后的大小', en: 'size of one sheet when unpacked' },
  totalBytes: { zh: '工作簿展开后的大小', en: 'size of the workbook when unpacked' },
  ratio: { zh: '压缩比', en: 'compression ratio' },
  cells: { zh: '有内容的单元格数', en: 'number of cells with content' },
  strings: { zh: '文字条数', en: 'number of texts' },
  stringLength: { zh: '一个单元格里的字数', en: 'length of one text' },
  sheets: { zh: '工作表数', en: 'number of sheets' },
  merges: { zh: '合并单元格数', en: 'number of merged ranges' },
  depth: { zh: '内部嵌套层数', en: 'depth of nesting' },
  rows: { zh: '行号', en: 'row number' },
  columns: { zh: '列号', en: 'column number' },
};

const CONSTRUCTS: Words = {
  doctype: { zh: '文档类型声明', en: 'a document type declaration' },
  zip64: { zh: '超大压缩格式', en: 'the format of very large archives' },
  'duplicate-entry': { zh: '两个同名的内部文件', en: 'two inner files of one name' },
  'encrypted-entry': { zh: '加密的内部文件', en: 'an encrypted inner file' },
  'path-entry': { zh: '指向文件夹之外的内部文件', en: 'an inner file that points outside' },
  'unknown-compression': { zh: '不认识的压缩方式', en: 'an unknown compression' },
  macros: { zh: '宏', en: 'macros' },
  externalLinks: { zh: '指向别的文件的链接', en: 'links to other files' },
  pictures: { zh: '图片', en: 'pictures' },
  embeddedObjects: { zh: '嵌入的文件', en: 'embedded files' },
  comments: { zh: '批注', en: 'comments' },
};

const PRIVATE: Words = {
  idCard: { zh: '身份证号', en: 'an identity-card number' },
  phone: { zh: '手机号', en: 'a phone number' },
};

const PLACES: Words = {
  network: { zh: '网络盘', en: 'on a network' },
  sync: { zh: '同步盘', en: 'in a synchronised folder' },
};

const REFERRED: Words = {
  metric: { zh: '数据项', en: 'metric' },
  list: { zh: '选项表', en: 'list' },
  dimension: { zh: '一级指标', en: 'dimension' },
  judgement: { zh: '自评判断', en: 'judgement' },
};

const RECOVERED: Words = {
  yes: { zh: '印在表上的学校和学年', en: 'the school and year printed on it' },
  label: { zh: '已按左侧的文字认出', en: 'it was recognised by its text' },
  no: null,
};

const SPELLINGS: Words = {
  spaces: { zh: '前后有空格，已去掉', en: 'blanks around it taken away' },
  fullWidth: { zh: '全角改半角', en: 'full-width characters made narrow' },
  unit: { zh: '去掉单位', en: 'unit taken away' },
  trailingZeros: { zh: '去掉多余的 0', en: 'needless noughts taken away' },
  leadingZeros: { zh: '去掉多余的 0', en: 'needless noughts taken away' },
  floatNoise: { zh: '去掉计算误差', en: 'error of computing taken away' },
  textNumber: { zh: '文字改为数字', en: 'text made a number' },
  spelling: { zh: '统一写法', en: 'spelling made uniform' },
  code: { zh: '代码改为选项', en: 'code replaced by its entry' },
  dateSpelling: { zh: '统一日期写法', en: 'date spelling made uniform' },
  timeOfDay: { zh: '去掉钟点', en: 'time of day taken away' },
  weeksSpelling: { zh: '统一周次写法', en: 'weeks spelling made uniform' },
  weeksOrder: { zh: '周次重新排序', en: 'weeks put in order' },
  lineBreaks: { zh: '去掉换行', en: 'line breaks taken away' },
  numberAsText: { zh: '数字改为文字', en: 'number made a text' },
};

const PARTS: Words = {
  zip: null,
  workbook: { zh: '工作表目录', en: 'the list of its sheets' },
  sheet: { zh: '一张工作表的内容', en: 'the content of a sheet' },
  sharedStrings: { zh: '单元格文字', en: 'the texts of its cells' },
};

const KEYWORDS: Words = {
  required: { zh: '缺少必需的成员', en: 'a needed member is missing' },
  additionalProperties: { zh: '有不认识的成员', en: 'an unknown member' },
  unevaluatedProperties: { zh: '有不认识的成员', en: 'an unknown member' },
  type: { zh: '类型不对', en: 'wrong type' },
  enum: { zh: '不是允许的取值', en: 'not one of the allowed values' },
  const: { zh: '不是规定的取值', en: 'not the prescribed value' },
  pattern: { zh: '写法不对', en: 'wrong spelling' },
  format: { zh: '写法不对', en: 'wrong spelling' },
  minLength: { zh: '太短', en: 'too short' },
  maxLength: { zh: '太长', en: 'too long' },
  minimum: { zh: '太小', en: 'too small' },
  maximum: { zh: '太大', en: 'too large' },
  minItems: { zh: '项数太少', en: 'too few items' },
  maxItems: { zh: '项数太多', en: 'too many items' },
  minProperties: { zh: '成员太少', en: 'too few members' },
  maxProperties: { zh: '成员太多', en: 'too many members' },
  uniqueItems: { zh: '有重复的项', en: 'items that repeat' },
  anyOf: { zh: '不是允许的任何一种写法', en: 'none of the allowed forms' },
  oneOf: { zh: '不是允许的任何一种写法', en: 'none of the allowed forms' },
};

const OFFICE_WORKBOOKS: Words = {
  registry: { zh: '名册', en: 'registry' },
  programme: { zh: '评估方案', en: 'programme' },
  reviewers: { zh: '评审人名单', en: 'list of reviewers' },
};

const DOCUMENTS: Words = {
  standard: { zh: '评估标准', en: 'standard' },
  metrics: { zh: '指标数据目录', en: 'metrics document' },
  form: { zh: '表样', en: 'form' },
  codelist: { zh: '代码表', en: 'code list' },
  programme: { zh: '评估方案', en: 'programme' },
  registry: { zh: '名册', en: 'registry' },
  submission: { zh: '填报数据', en: 'submission' },
  result: { zh: '评定结果', en: 'result' },
};

const TRUST_ROLES: Words = {
  signer: { zh: '签名人', en: 'a signer' },
  authority: { zh: '发证机构', en: 'an authority' },
  'timestamp-authority': { zh: '时间戳机构', en: 'a time-stamping authority' },
};

/** Words by parameter, for codes that other folders write; what is not here is printed as it is. */
const VALUE_WORDS: Readonly<Record<string, Words>> = {
  unsuitable: PLACES,
  kind: { ...DOCUMENTS, ...REFERRED, ...PRIVATE, ...KINDS },
  wanted: { ...DOCUMENTS, ...REFERRED },
  limit: LIMITS,
  what: CONSTRUCTS,
  part: { ...PARTS, ...SAMPLE_PART_WORDS },
  wrong: SAMPLE_MERGE_WORDS,
  keyword: KEYWORDS,
  reason: { ...REASON_WORDS, ...OFFICE_REASON_WORDS },
  trouble: FILE_TROUBLE_WORDS,
  ended: COPY_ENDED_WORDS,
  recovered: RECOVERED,
  rules: SPELLINGS,
  office: OFFICE_WORKBOOKS,
  event: AWARD_EVENT_WORDS,
  state: AWARD_STATE_WORDS,
  role: SIGNING_ROLE_WORDS,
  waits: SIGNING_ROLE_WORDS,
  after: SIGNING_ROLE_WORDS,
  trustRole: TRUST_ROLES,
};

/** The words of a parameter's code: `undefined` where there are none, `null` where it is better left out. */
export function wordsOfValue(parameter: string, code: string): Localized | null | undefined {
  const words = VALUE_WORDS[parameter];
  return words && Object.hasOwn(words, code) ? words[code] : undefined;
}

const MEBIBYTE = 2 ** 20;

/** A number of bytes as `20 MB`, one decimal where it is no whole number. */
export function megabytes(bytes: number): string {
  const tenths = Math.round((bytes / MEBIBYTE) * 10);
  return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} MB`;
}

/** Whether a limit counts bytes. */
export const countsBytes = (limit: string): boolean => limit.endsWith('Bytes');
