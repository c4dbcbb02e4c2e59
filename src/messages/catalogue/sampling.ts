import type { Entry } from '../entry.js';

/** Family 6, first part: the frame, the plan and the draw of a sample. */
export const SAMPLING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY6101',
    rule: 'missing-from-frame',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '抽样名单漏了人',
      message: '抽样名单里没有[[“{label}”|{subject}]]，名册里有[[（{unit}，{stage}）]]。',
      fix: '请把它补进抽样名单，再公布名单的摘要；已经公布的，先作废重来。',
    },
    en: {
      title: 'Left off the sampling frame',
      message:
        '[[“{label}”|{subject}|Somebody]] is in the registry[[ ({unit}, {stage})]] but not in the sampling frame.',
      fix: 'Put it on the frame before its digest is published; a frame already published is withdrawn first.',
    },
    good: { zh: '名册里的 96 所学校都在抽样名单里', en: 'all 96 schools of the registry are in the frame' },
    bad: { zh: '名册里有的学校不在抽样名单里', en: 'a school of the registry is not in the frame' },
  },
  {
    code: 'JY6102',
    rule: 'unknown-in-frame',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '抽样名单多了人',
      message: '抽样名单里的[[“{label}”|{subject}]]不在名册里[[（名单上写的是{unit}，{stage}）]]。',
      fix: '请核对编号；确实应当参加的，先在名册里补上。',
    },
    en: {
      title: 'Unknown in the sampling frame',
      message:
        '[[“{label}”|{subject}|Somebody]] in the sampling frame is not in the registry[[ (the frame says {unit}, {stage})]].',
      fix: 'Check the id; if it does take part, put it into the registry first.',
    },
    good: { zh: '名单上的编号都查得到', en: 'every id of the frame is known' },
    bad: { zh: '名单上有一个撤并学校的旧编号', en: 'the old id of a merged school in the frame' },
  },
  {
    code: 'JY6103',
    rule: 'doubled-in-frame',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '抽样名单有重复',
      message: '抽样名单里[[“{label}”|{subject}]]出现了不止一次。',
      fix: '每个对象只留一行，否则它被抽中的机会比别人大。',
    },
    en: {
      title: 'Twice in the sampling frame',
      message: '[[“{label}”|{subject}|Somebody]] stands in the sampling frame more than once.',
      fix: 'Keep one line, or its chance to be drawn is larger than that of the others.',
    },
    good: { zh: '每所学校一行', en: 'one line for each school' },
    bad: { zh: '两个校区各写了一行', en: 'a line for each of two campuses' },
  },
  {
    code: 'JY6104',
    rule: 'other-stratum',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '抽样分组与名册不一致',
      message: '抽样名单把[[“{label}”|{subject}|一个对象]]放在[[“{found}”]]，名册里是[[“{expected}”]]。',
      fix: '请按名册改正；名册不对的，由辖市区先改名册。',
    },
    en: {
      title: 'In another stratum than in the registry',
      message:
        'The sampling frame has [[“{label}”|{subject}|somebody]] under[[ “{found}”]], the registry under[[ “{expected}”]].',
      fix: 'Follow the registry; if the registry is wrong, the district changes it first.',
    },
    good: { zh: '名单与名册的辖市区、学段一致', en: 'unit and stage as in the registry' },
    bad: { zh: '初中写进了小学组', en: 'a junior school among the primary schools' },
  },
  {
    code: 'JY6105',
    rule: 'not-marked-certain',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '必查对象没有标明',
      message: '[[“{label}”|{subject}|一个对象]]按方案必须抽查，抽样名单里没有标明。',
      fix: '请在名单里标为必查，再公布名单的摘要。',
    },
    en: {
      title: 'Not marked as certain',
      message:
        '[[“{label}”|{subject}|Somebody]] must be in the sample by the programme, and the frame does not say so.',
      fix: 'Mark it as certain before the digest of the frame is published.',
    },
    good: { zh: '申报示范校的学校都标了必查', en: 'all candidates are marked as certain' },
    bad: { zh: '有一所申报学校没有标', en: 'a candidate without the mark' },
  },
  {
    code: 'JY6106',
    rule: 'not-drawn',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '样本里多了没抽中的',
      message:
        '[[“{label}”|{subject}|一个对象]]在样本里，但按公布的名单、方案和种子重抽，没有抽中它[[（{unit}，{stage}）]]。',
      fix: '请用重抽的结果；另要查看的学校，单独列为专项检查，不算在抽样里。',
    },
    en: {
      title: 'In the sample without being drawn',
      message:
        '[[“{label}”|{subject}|Somebody]] is in the sample, but the published frame, plan and seed do not draw it[[ ({unit}, {stage})]].',
      fix: 'Use the draw as it replays; schools that you want to see besides are listed apart, not as part of the sample.',
    },
    good: { zh: '样本与重抽结果相同', en: 'the sample replays' },
    bad: { zh: '样本里换进了一所学校', en: 'a school put into the sample' },
  },
  {
    code: 'JY6107',
    rule: 'drawn-and-left-out',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '抽中的不在样本里',
      message:
        '按公布的名单、方案和种子重抽，抽中了[[“{label}”|{subject}|一个对象]][[（{unit}，{stage}）]]，样本里却没有它。',
      fix: '请把它放回样本；确有原因不能抽查的，用记录写明，不能从样本里删去。',
    },
    en: {
      title: 'Drawn and left out of the sample',
      message:
        'The published frame, plan and seed draw [[“{label}”|{subject}|somebody]][[ ({unit}, {stage})]] who is not in the sample.',
      fix: 'Put it back; if it cannot be visited, say why in a record, but leave it in the sample.',
    },
    good: { zh: '抽中的学校都在样本里', en: 'everybody drawn is in the sample' },
    bad: { zh: '样本里删去了一所抽中的学校', en: 'a drawn school taken out' },
  },
  {
    code: 'JY6108',
    rule: 'altered-in-sample',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '样本里的记载被改过',
      message: '样本里[[“{label}”|{subject}|一个对象]]的记载与重抽的结果不同[[（应在{unit}，{stage}）]]。',
      fix: '请用重抽的结果替换这份样本，并查明是谁、为什么改的。',
    },
    en: {
      title: 'Altered in the sample',
      message:
        'What the sample says of [[“{label}”|{subject}|somebody]] differs from the replay[[ (it belongs to {unit}, {stage})]].',
      fix: 'Replace the sample by the replay, and find out who changed it and why.',
    },
    good: { zh: '签号与重抽的一致', en: 'the ticket is that of the replay' },
    bad: { zh: '签号被改小', en: 'a ticket made smaller' },
  },
  {
    code: 'JY6109',
    rule: 'sample-order-differs',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '样本的顺序不对或有重复',
      message: '样本从[[“{label}”|{subject}|某一行]]起，顺序与重抽的结果不同，或者有人出现两次。',
      fix: '请用重抽的结果替换这份样本。',
    },
    en: {
      title: 'Sample out of order',
      message:
        'From [[“{label}”|{subject}|some line]] on, the sample is not in the order of the replay, or somebody stands in it twice.',
      fix: 'Replace the sample by the replay.',
    },
    good: { zh: '按签号从小到大', en: 'in the order of the tickets' },
    bad: { zh: '按校名重排过', en: 'sorted by name' },
  },
  {
    code: 'JY6110',
    rule: 'second-draw',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '同一名单不能抽第二次',
      message: '这份名单已经用种子[[“{expected}”]]抽过一次，不能换种子[[“{found}”]]再抽。',
      fix: '请用第一次的结果。名单确实有错的，改正名单、重新公布摘要之后再抽，旧的抽样记录保留。',
    },
    en: {
      title: 'A frame is drawn only once',
      message: 'This frame was drawn with the seed[[ “{expected}”]]; it cannot be drawn again with[[ “{found}”]].',
      fix: 'Use the first draw. If the frame was wrong, mend it and publish its new digest before drawing; the old record stays.',
    },
    good: { zh: '一份名单抽一次', en: 'one draw for a frame' },
    bad: { zh: '对结果不满意，换一个种子重抽', en: 'drawn again because the result was not liked' },
  },
  {
    code: 'JY6111',
    rule: 'smaller-sample',
    severity: 'error',
    class: 'logic',
    params: ['unit', 'stage'],
    zh: {
      title: '样本不能越抽越少',
      message: '[[{unit}（{stage}）|有一组]]原来抽了[[ {expected} 个]]，现在只要抽[[ {found} 个]]。',
      fix: '同一份名单可以加抽，已经抽中的不能减少。',
    },
    en: {
      title: 'A sample does not shrink',
      message: '[[{unit} ({stage})|A stratum]] had[[ {expected}]] places and would now have[[ {found}]].',
      fix: 'A sample of one frame may be enlarged; nobody who was drawn is let go.',
    },
    good: { zh: '由 3 所加到 5 所', en: 'enlarged from 3 to 5' },
    bad: { zh: '由 5 所减到 3 所', en: 'reduced from 5 to 3' },
  },
  {
    code: 'JY6112',
    rule: 'unfit-seed',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '抽签种子不合要求',
      message:
        '抽签种子[[“{found}”]]不能用：至少[[ {expected} 个]]半角数字、字母或符号，中间最多空一格，前后不留空格。',
      fix: '请用当众掷骰子的点数、当期彩票号码等事先没人知道的数字，照原样录入。',
    },
    en: {
      title: 'Unfit seed',
      message:
        'The seed[[ “{found}”]] cannot be used: it needs at least[[ {expected}]] plain digits, letters or signs, single blanks between them, none at the ends.',
      fix: 'Take numbers that nobody knew before, such as dice thrown in public or lottery numbers, and type them in as they are.',
    },
    good: { zh: '07 12 19 23 30 33 05', en: '07 12 19 23 30 33 05' },
    bad: { zh: '2026', en: '2026' },
  },
];
