import type { Localized } from '../model/generated/documents.js';

/** Why a row of a registry or programme that an office keeps is not accepted. */
export const OFFICE_REASON_WORDS: Readonly<Record<string, Localized>> = {
  parentMissing: {
    zh: '教学点、附设班要写明所属学校',
    en: 'a teaching point or attached class names the school it belongs to',
  },
  parentNeedless: {
    zh: '只有教学点和附设班才填所属学校',
    en: 'only teaching points and attached classes belong to another school',
  },
  parentUnknown: {
    zh: '“学校”表里没有这所学校，或者它本年停办',
    en: 'the sheet of schools does not have it, or it is closed this year',
  },
  parentAttached: { zh: '所属学校自己也是教学点或附设班', en: 'that one is a teaching point or attached class itself' },
  parentOwnsGroups: { zh: '教学点、附设班名下不列组', en: 'it has no groups of its own' },
  mergerNotMarked: { zh: '“本年变动”没有选“合并”', en: 'the school is not marked as merged' },
  mergerWithout: { zh: '没有写并入哪所学校', en: 'it does not say into which school' },
  mergerIntoItself: { zh: '学校不能并入它自己', en: 'a school cannot be merged into itself' },
  mergerUnknown: {
    zh: '“学校”表里没有这所学校，或者它本年停办',
    en: 'the sheet of schools does not have it, or it is closed this year',
  },
  groupWithoutParent: { zh: '备课组要写明所属教研组', en: 'a preparation group needs a research group' },
  groupNeedlessParent: { zh: '教研组不属于别的组', en: 'a research group belongs to no other group' },
  groupUnknownParent: { zh: '本校没有这个编号的组', en: 'the school has no group of that number' },
  groupWrongParent: { zh: '这个编号是备课组，不是教研组', en: 'that number is a preparation group' },
  waiverSubject: { zh: '名册里没有这个对象', en: 'the registry has no such subject' },
  waiverGroup: { zh: '这所学校没有这个组', en: 'the school has no such group' },
  waiverIndicator: { zh: '这项标准没有这个指标', en: 'the standard has no such indicator' },
  waiverDate: { zh: '批准日期不在本学年前后', en: 'the date is not of this school year' },
  areaUnknown: { zh: '行政区划里没有这个代码', en: 'there is no such code' },
  areaRetired: { zh: '这个代码已经停用', en: 'the code is no longer in force' },
  areaLater: { zh: '那一年还没有这个代码', en: 'the code did not exist yet' },
  markedNew: { zh: '本年变动选的是“新设”', en: 'the row is marked as new' },
  notInPrevious: { zh: '上年名册里没有这所学校', en: 'last year’s registry does not have it' },
  inPrevious: { zh: '上年名册里就有这所学校', en: 'last year’s registry has it' },
  noIndicator: { zh: '标准里没有这个指标', en: 'the standard has no such indicator' },
  noCode: { zh: '没有这个问题代码', en: 'there is no such finding code' },
};
