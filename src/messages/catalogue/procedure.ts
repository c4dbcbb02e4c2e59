import type { Entry } from '../entry.js';

/** Family 6, steps of the year that come out of their order, and papers that are not what they should be. */
export const PROCEDURE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY6280',
    rule: 'answered-before-raised',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '答复早于异议',
      message: '答复日期[[ {found} ]]早于收到异议的日期[[（{expected}）]]，没有登记。',
      fix: '请核对 --on，写实际答复的日期。',
    },
    en: {
      title: 'Answered before it was raised',
      message: 'The answer[[ of {found}]] is earlier than the objection[[ ({expected})]]; it was not entered.',
      fix: 'Check --on and give the day of the answer.',
    },
    good: { zh: '18 日收到，20 日答复', en: 'received on the 18th, answered on the 20th' },
    bad: { zh: '18 日收到，写成 8 日答复', en: 'received on the 18th, answered on the 8th' },
  },
  {
    code: 'JY6281',
    rule: 'plan-replaced',
    severity: 'error',
    class: 'logic',
    params: ['level'],
    zh: {
      title: '抽样方案已经定过',
      message: '[[第{level}级|这一级]]已有抽样方案[[（方案摘要 {found}）]]，另一份没有采用。',
      fix: '确要换方案（如又有学校上报），请用 --again 写明理由，理由记入台账，新的方案摘要须重新公布。',
    },
    en: {
      title: 'Planned already',
      message: '[[Level {level}|The level]] has a plan[[ (digest {found})]]; another one was not taken.',
      fix: 'To replace it give the reason with --again, which the ledger keeps, and publish the new digest.',
    },
    good: { zh: '--again "又有 3 所学校上报"', en: '--again "three more schools have handed in"' },
    bad: { zh: '公布以后悄悄把比例改小', en: 'the share made smaller after it was published' },
  },
  {
    code: 'JY6282',
    rule: 'other-plan-than-published',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '不是公布的那份方案',
      message: '台账里的方案摘要是[[ {found}]]，与公布的[[ {expected} ]]不同，没有抽签。',
      fix: '请核对公布的方案摘要；方案换过的，须重新公布后再产生种子。',
    },
    en: {
      title: 'Another plan than the published one',
      message:
        'The plan in the ledger has the digest[[ {found}]], not the published[[ {expected}]]; nothing was drawn.',
      fix: 'Check the digest that was published; a plan that was replaced is published anew before the seed is known.',
    },
    good: { zh: '--digest 与公布的一致', en: '--digest as published' },
    bad: { zh: '公布后换过方案', en: 'the plan was replaced afterwards' },
  },
  {
    code: 'JY6283',
    rule: 'confirmed-before-result',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '确认日期早于评定结果',
      message: '确认日期[[ {found} ]]早于所依据结果记入台账的日期[[（最晚 {expected}）]]。',
      fix: '认定已记入台账；日期写错的，请用 jiaoyan correct 更正，并写明理由。',
    },
    en: {
      title: 'Confirmed before the result was there',
      message: 'The day of confirmation[[ {found}]] is earlier than the results it stands on[[ (last {expected})]].',
      fix: 'The decisions were entered; a wrong day is corrected with jiaoyan correct and a reason.',
    },
    good: { zh: '结果 11 月 10 日，确认 11 月 16 日', en: 'results on the 10th, confirmed on the 16th' },
    bad: { zh: '结果 11 月 10 日，确认写成 1 月 16 日', en: 'results in November, confirmed in January' },
  },
  {
    code: 'JY6284',
    rule: 'untouched-form',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '整份没有填',
      message: '{here}和发出时一样，一格也没有填，没有接收。',
      fix: '请确认交的是填好并保存过的那一份；学校可能把空表又发回来了。',
    },
    en: {
      title: 'Untouched form',
      message: '{here} is as it was issued, with nothing filled in; it was not taken.',
      fix: 'Make sure that it is the copy that was filled in and saved.',
    },
    good: { zh: '填好并保存的自评表', en: 'the form, filled in and saved' },
    bad: { zh: '把发下来的空表原样交回', en: 'the blank form sent back' },
  },
  {
    code: 'JY6285',
    rule: 'proposals-left-out',
    severity: 'notice',
    class: 'logic',
    params: [],
    zh: {
      title: '建议表里少了行',
      message: '交回的表比认定建议少了[[ {found} 行|几行]][[（{expected}）]]，这些对象这次没有确认。',
      fix: '有意留到以后的可以不管；误删的，请重新运行 jiaoyan decide plan，补填后再确认。',
    },
    en: {
      title: 'Rows left out',
      message:
        'The table has[[ {found}| some]] rows fewer than there are proposals[[ ({expected})]]; they stay undecided.',
      fix: 'Where that was not meant, run jiaoyan decide plan again and confirm the missing rows.',
    },
    good: { zh: '不决定的行留着，“决定”空着', en: 'the row stays, its decision blank' },
    bad: { zh: '把不想认定的行删掉', en: 'unwanted rows deleted' },
  },
  {
    code: 'JY6286',
    rule: 'draw-not-repeated',
    severity: 'error',
    class: 'logic',
    params: ['added', 'missing'],
    zh: {
      title: '种子或抽签结果对不上',
      message:
        '种子或抽签结果对不上：按文件里的名单、方案和种子[[“{expected}”]]重抽，与文件所写不同[[；文件多出{added}]][[；文件缺少{missing}]]。',
      fix: '请核对种子是不是公布的那一个；种子没有错的，抽查名单被改过，请用抽签当时写出的原文件。',
    },
    en: {
      title: 'Seed or draw do not fit',
      message:
        'Seed or draw do not fit: drawn again by the frame, the plan and the seed[[ “{expected}”]] of the file, it differs[[; too many: {added}]][[; missing: {missing}]].',
      fix: 'Check that the seed is the published one; if it is, the list was altered: use the file that the draw wrote.',
    },
    good: { zh: '重抽的结果与名单相同', en: 'the draw repeats' },
    bad: { zh: '名单里换了一所学校', en: 'a school exchanged in the list' },
  },
];
