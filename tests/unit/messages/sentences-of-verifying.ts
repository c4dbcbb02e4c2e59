import type { Sample } from './sample.js';

const where = { file: '报告.docx' };

/** The sentences about what `verify` is given. */
export const SENTENCES_OF_VERIFYING: readonly Sample[] = [
  {
    finding: { code: 'JY7160', where: {}, found: '报告/东坡小学.pdf' },
    zh: '“报告/东坡小学.pdf”文件或文件夹不存在，没有核对。',
    en: 'There is no file or folder “报告/东坡小学.pdf”; nothing was verified.',
  },
  {
    finding: { code: 'JY7161', where },
    zh: '这个文件是空的，一个字节也没有，没有可以核对的内容。',
    en: 'This file is empty, without a single byte; there is nothing to verify.',
  },
  {
    finding: { code: 'JY7162', where: {}, found: '表格' },
    zh: '“表格”里没有能核对的文件：能核对的是 PDF 文书、报送包（.jyz）和签名文件（.attestation.json）。',
    en: 'There is nothing to verify in “表格”: what can be verified are PDF papers, bundles (.jyz) and attestations (.attestation.json).',
  },
  {
    finding: { code: 'JY7163', where },
    zh: '这个文件不是能核对的文件：能核对的是 PDF 文书、报送包（.jyz）和签了名的数据文件（.json）。',
    en: 'This file cannot be verified: what can be are PDF papers, bundles (.jyz) and signed data files (.json).',
  },
];
