import type { Sample } from './sample.js';

/** The sentences about what an audit computes again, with the values that the program gives. */
export const SENTENCES_OF_REPLAYS: readonly Sample[] = [
  {
    finding: {
      code: 'JY8280',
      where: { file: 'sample/3', pointer: '/7' },
      found: 'sample/3',
      params: { codes: 'JY6107' },
    },
    zh: '“sample/3”的抽样按保存的抽样框、方案和种子重新抽取，与保存的名单不同（JY6107）。',
    en: 'The sample of “sample/3”, drawn again from its own frame, plan and seed, differs from the one that is kept (JY6107).',
  },
  {
    finding: {
      code: 'JY8281',
      where: { file: 'decision/excellent/2132000001/G01', pointer: '/7' },
      found: 'decision/excellent/2132000001/G01',
      params: { members: 'rank' },
    },
    zh: '“decision/excellent/2132000001/G01”的认定按当时的评定结果、在册称号和规则重新计算，与保存的不同（rank）。',
    en: 'The decision “decision/excellent/2132000001/G01”, computed again from the results, titles and rules of its time, differs from the one that is kept (rank).',
  },
  {
    finding: {
      code: 'JY8282',
      where: { file: 'decision/excellent/2132000001/G01', pointer: '/7' },
      found: 'decision/excellent/2132000001/G01',
      params: { codes: 'JY6214' },
    },
    zh: '“decision/excellent/2132000001/G01”的认定在当时不应成立（JY6214）：条件不满足，或超出名额。',
    en: 'The decision “decision/excellent/2132000001/G01” could not have been confirmed (JY6214): a condition is not met, or there are no places.',
  },
  {
    finding: { code: 'JY8283', where: { file: 'notice/1', pointer: '/7' }, found: 'notice/1' },
    zh: '“notice/1”由确认人以自己的文书更正，不再从评定结果推算；更正记录写明了原文、新文和理由。',
    en: '“notice/1” was replaced by a document of the person who confirms, and does not follow from the results any more; the correction says by what and why.',
  },
  {
    finding: {
      code: 'JY8284',
      where: { file: 'award/excellent/2132000001/G01', pointer: '/7' },
      found: 'award/excellent/2132000001/G01',
    },
    zh: '“award/excellent/2132000001/G01”有确认的否决情形，标准要求取消称号，台账里没有相应的取消。',
    en: 'A confirmed veto demands that the title “award/excellent/2132000001/G01” be revoked, and the ledger has no such revocation.',
  },
  {
    finding: {
      code: 'JY8285',
      where: { file: 'award/excellent/2132000001/G01', pointer: '/7' },
      found: 'award/excellent/2132000001/G01',
    },
    zh: '“award/excellent/2132000001/G01”的称号不能由当时的认定、公示和异议得出，或变更不合规则。',
    en: 'The title “award/excellent/2132000001/G01” does not follow from the decision, notice and objections of its time, or was changed against the rules.',
  },
  {
    finding: { code: 'JY8286', where: { file: 'notice/1', pointer: '/7' }, found: 'notice/1' },
    zh: '“notice/1”的公示里有事项与当时的认定不符，或公示日与起止不符。',
    en: 'The notice “notice/1” has lines that differ from the decisions of its time, or days that do not fit its beginning and end.',
  },
  {
    finding: { code: 'JY8287', where: { file: 'objection/1', pointer: '/7' }, found: 'objection/1' },
    zh: '“objection/1”的异议不是针对已公示的事项，或答复改动了异议本身。',
    en: 'The objection “objection/1” is not against anything announced, or its answer changed what was objected.',
  },
  {
    finding: { code: 'JY8288', where: { file: '别校.xlsx' }, found: '0123abcd' },
    zh: '收到的一份文件现名“别校.xlsx”，与记录里的文件名不符（0123abcd）。',
    en: 'A received file is called “别校.xlsx” now and does not have the name that the records have (0123abcd).',
  },
  {
    finding: { code: 'JY8289', where: { file: '某校.xlsx' }, found: '0123abcd' },
    zh: '收到的文件（0123abcd）台账记下已清除，工作区里却又有它的内容或名称。',
    en: 'A received file (0123abcd) was removed by a recorded redaction, and its bytes or name are in the workspace again.',
  },
  {
    finding: {
      code: 'JY8290',
      where: { file: 'decision/excellent/2132000001/G01', pointer: '/7' },
      found: 'decision/excellent/2132000001/G01',
    },
    zh: '“decision/excellent/2132000001/G01”被更正，但台账里紧接着没有写明原文、新文和理由的更正记录。',
    en: '“decision/excellent/2132000001/G01” was corrected, and no record of the correction follows that says by what and why.',
  },
  {
    finding: {
      code: 'JY8291',
      where: { file: '东区.jyz', pointer: 'receipt/2132000001' },
      found: 'receipt/2132000001',
      expected: '0123abcd',
    },
    zh: '上报包里的“receipt/2132000001”所依据的记录（0123abcd）不在包里，本单位也没有。',
    en: '“receipt/2132000001” of the bundle stands on a record (0123abcd) that is neither in it nor here.',
  },
  {
    finding: { code: 'JY8300', where: {}, found: '142' },
    zh: '工作区存入的名册里还有 142 位教师的姓名：台账已把名册固定下来，改动它核查就通不过，所以没有清除。',
    en: 'The registry in the workspace still holds the names of 142 teachers: the ledger fixes it, the audit would fail if it changed, so they were not removed.',
  },
  {
    finding: { code: 'JY8301', where: {}, found: '6' },
    zh: '导入的往年称号里还有 6 位持有人的姓名：台账已把这些记录固定下来，所以没有清除。',
    en: 'Titles of earlier years that were imported still hold the names of 6 persons: the ledger fixes these records, so they were not removed.',
  },
];
