import type { Sample } from './sample.js';

const where = { file: '报告.pdf' };

/** The sentences about signing, with the values that the program gives. */
export const SENTENCES_OF_SIGNING: readonly Sample[] = [
  {
    finding: { code: 'JY8125', where, params: { role: 'district', waits: 'school' } },
    zh: '这个文件里学校还没有签名，辖市区这时不能签。',
    en: 'In this file, the school has not signed yet, so it is not the turn of the district.',
  },
  {
    finding: { code: 'JY8126', where, params: { role: 'district', after: 'city' } },
    zh: '这个文件里市级已经签名，辖市区这时才签，次序就颠倒了，没有签。',
    en: 'In this file, the city has signed already; the district would sign out of order, and did not.',
  },
  {
    finding: { code: 'JY8127', where, params: { role: 'school', signer: '示例小学' } },
    zh: '这个文件里学校的签章位置已经由“示例小学”签过，同一个位置不能签两次。',
    en: 'In this file, the place of the school is signed by “示例小学” already; a place cannot be signed twice.',
  },
  {
    finding: { code: 'JY8128', where, params: { role: 'city' } },
    zh: '这个文件已有签名，但没有给市级预留签章位置；这时再加位置，前面的签名就失效了，没有签。',
    en: 'This file is signed already, but no place was reserved for the city; adding one now would break what is signed, so it was not.',
  },
  {
    finding: { code: 'JY8129', where, params: { reason: 'ENCRYPTED' } },
    zh: '这个文件不能签名：文件加了密，看不到内容。',
    en: 'This file cannot be signed: the file is encrypted, so nothing in it can be seen.',
  },
  {
    finding: { code: 'JY8130', where, params: { reason: 'DIGEST_MISMATCH' } },
    zh: '这个文件里已有的签名不完好：签名之后内容被改过，没有在它后面加签。',
    en: 'A signature in this file does not hold: the content was changed after signing, so none was added behind it.',
  },
  {
    finding: { code: 'JY8131', where: {}, found: 'https://tsa.example/', params: { reason: 'TIMESTAMP_UNREACHABLE' } },
    zh: '没有从时间戳服务 https://tsa.example/ 得到可用的时间戳：时间戳服务没有应答，没有签名。',
    en: 'The time-stamp service https://tsa.example/ gave no usable time stamp: the time-stamp service does not answer; nothing was signed.',
  },
  {
    finding: { code: 'JY8132', where },
    zh: '这个文件已经存在，又不是这一份由同一密钥签好的文件，没有覆盖。',
    en: 'This file exists already and is not this file signed by the same key; it was not overwritten.',
  },
  {
    finding: {
      code: 'JY8133',
      where: {},
      params: { signer: '示例小学', from: '2020-01-01', until: '2025-12-31', date: '2026-07-10' },
    },
    zh: '“示例小学”的证书有效期为 2020-01-01 至 2025-12-31，2026-07-10 不在有效期内，没有签名。',
    en: 'The certificate of “示例小学”, valid from 2020-01-01 to 2025-12-31, is not valid on 2026-07-10; nothing was signed.',
  },
  {
    finding: { code: 'JY8134', where: { file: '校徽.png' }, params: { reason: 'IMAGE_UNREADABLE' } },
    zh: '这个文件不能用作签章中间的图样：图片读不出来。',
    en: 'This file cannot be used as the picture of the seal: the picture cannot be read.',
  },
  {
    finding: { code: 'JY8135', where, params: { reason: 'SIGNATURE_INVALID' } },
    zh: '这个文件等的不是这个签名：签名与证书对不上，没有放入。',
    en: 'This is not the signature that this file waits for: signature and certificate do not belong together; it was not put in.',
  },
  {
    finding: { code: 'JY8136', where: { file: '结果.json.attestation.json' }, found: '9f86d081' },
    zh: '这个文件是对别的内容的签名（摘要 9f86d081），没有在里面加签。',
    en: 'This file attests other content (digest 9f86d081); no signature was added to it.',
  },
  {
    finding: { code: 'JY8137', where: { file: 'package.json' } },
    zh: '这个文件不是本格式的数据文件，也不是上报包，没有签名。',
    en: 'This file is no document of this format and no bundle; it was not signed.',
  },
  {
    finding: { code: 'JY8138', where, params: { reason: 'EACCES' } },
    zh: '这个文件写不进去：没有权限，原来的文件没有动。',
    en: 'This file cannot be written: permission denied; what stood there is untouched.',
  },
];
