import type { WordTable } from './word-table.js';

/** Words of samples: who can be drawn, who was. */
export const DECIDE_WORDS = {
  'decide.sample.column.unit': { zh: '报送单位', en: 'Unit' },
  'decide.sample.column.stage': { zh: '学段或类别', en: 'Stage' },
  'decide.sample.column.size': { zh: '总数', en: 'Schools' },
  'decide.sample.column.certain': { zh: '必抽', en: 'Certain' },
  'decide.sample.column.places': { zh: '随机抽取', en: 'By chance' },
  'decide.sample.column.order': { zh: '序号', en: 'No.' },
  'decide.sample.column.id': { zh: '学校标识码', en: 'Id' },
  'decide.sample.column.name': { zh: '学校名称', en: 'School' },
  'decide.sample.column.because': { zh: '必抽原因', en: 'Certain because' },
  'decide.sample.column.ticket': { zh: '签号', en: 'Ticket' },
  'decide.sample.column.how': { zh: '抽取方式', en: 'How' },
  'decide.sample.by.certain': { zh: '必抽', en: 'certain' },
  'decide.sample.by.chance': { zh: '随机', en: 'by chance' },
  'decide.sample.total': { zh: '合计', en: 'Total' },
  'decide.sample.method.share': {
    zh: '按 {size} 的比例抽取，每层至少 {floor} 所',
    en: '{size} of all, at least {floor} a stratum',
  },
  'decide.sample.method.detection': {
    zh: '有 {size} 的学校有问题时，以 {confidence} 的把握至少抽到一所，每层至少 {floor} 所',
    en: 'one of {size} faulty schools is found with {confidence}, at least {floor} a stratum',
  },
  'decide.sample.planned': {
    zh: '第{level}级抽样方案已记入台账：{method}。\n名单 {size} 所，未上报 {missing} 所；必抽 {certain} 所，随机抽取 {places} 所。\n名单摘要（请在种子产生之前公布）：{digest}',
    en: 'The plan of level {level} is in the ledger: {method}.\n{size} schools in the frame, {missing} missing; {certain} certain, {places} by chance.\nDigest of the frame, to be published before the seed is known: {digest}',
  },
  'decide.sample.drawn': {
    zh: '第{level}级[[（{unit}）]]抽中 {drawn} 所。种子“{seed}”[[（{source}）]]，名单摘要 {digest}。',
    en: 'Level {level}[[ ({unit})]]: {drawn} schools drawn. Seed “{seed}”[[ ({source})]], digest of the frame {digest}.',
  },
  'decide.sample.verified': {
    zh: '核对通过：{drawn} 所与名单、方案和种子重算的结果逐字节相同。',
    en: 'Verified: computed again from frame, plan and seed, {drawn} schools came out byte for byte the same.',
  },
  'decide.sample.planVerified': {
    zh: '核对通过：名单摘要和各层抽取数与重算相同；还没有抽签。',
    en: 'Verified: digest and places came out the same; nothing has been drawn yet.',
  },
  'decide.sample.written': { zh: '已写出：{paths}', en: 'Written: {paths}' },
} as const satisfies WordTable;
