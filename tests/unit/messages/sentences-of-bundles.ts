import type { Sample } from './sample.js';

const UNIT = '天宁区';
const SIGNER = '天宁区教研室';
const FILE = { file: '天宁区-2.jyz' };

/** The sentences about bundles, with the values that the program gives. */
export const SENTENCES_OF_BUNDLES: readonly Sample[] = [
  {
    finding: { code: 'JY8192', where: { ...FILE, pointer: 'records/0a.json' }, found: 'result/1/1/a' },
    zh: '这个文件里的“result/1/1/a”，按这里的规则和包里的填报、评审重新计算，结果不同。整包没有接收。',
    en: 'This file holds result/1/1/a, which comes out otherwise when it is computed again from the submissions and reviews by the rules here. Nothing was taken.',
  },
  {
    finding: { code: 'JY8193', where: { ...FILE, pointer: 'records/0a.json' }, found: '自评.xlsx' },
    zh: '这个文件里的填报数据，与从学校原件“自评.xlsx”重新读出的不同。',
    en: 'A submission in this file differs from what its workbook 自评.xlsx says when it is read again.',
  },
  {
    finding: { code: 'JY8194', where: FILE, params: { unit: UNIT } },
    zh: '这个文件没有签名，已接收，但不能确认是天宁区发来的。',
    en: 'This file is not signed. It was taken, but nothing shows that 天宁区 sent it.',
  },
  {
    finding: { code: 'JY8195', where: FILE, params: { unit: UNIT } },
    zh: '这个文件没有签名；这里有信任名单，或已收过天宁区签名的上报包，所以没有接收。',
    en: 'This file is not signed. There is a trust list here, or signed bundles of 天宁区 were taken before, so it was not taken.',
  },
  {
    finding: { code: 'JY8196', where: FILE, found: SIGNER, params: { signer: SIGNER } },
    zh: '这个文件的签名人（天宁区教研室）不在信任名单里，没有接收。',
    en: 'The signer (天宁区教研室) of this file is not on the trust list; it was not taken.',
  },
  {
    finding: { code: 'JY8197', where: FILE, found: SIGNER, params: { unit: UNIT, signer: SIGNER } },
    zh: '这个文件的签名人（天宁区教研室），与天宁区以前上报包的签名人不同，没有接收。',
    en: 'The signer (天宁区教研室) of this file is not the one of the earlier bundles of 天宁区; it was not taken.',
  },
  {
    finding: { code: 'JY8199', where: FILE },
    zh: '这个文件已经存在，内容不同，没有覆盖；上报包没有写出，也没有占用包号。',
    en: 'This file exists with other contents and was not overwritten; no bundle was written and no number used up.',
  },
];
