import type { Entry } from '../entry.js';

/** Family 7: what `verify` is given. */
export const VERIFYING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY7160',
    rule: 'verify-path-missing',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '要核对的文件不存在',
      message: '[[“{found}”|要核对的]]文件或文件夹不存在，没有核对。',
      fix: '请检查名字和所在文件夹有没有写错；路径里有空格的，前后加引号。',
    },
    en: {
      title: 'What is to be verified is not there',
      message: 'There is no [[file or folder “{found}”|such file or folder]]; nothing was verified.',
      fix: 'Check its name and its folder; put a path with spaces between quotation marks.',
    },
    good: { zh: 'jiaoyan verify "评定报告/东坡小学.pdf"', en: 'jiaoyan verify "reports/school a.pdf"' },
    bad: { zh: 'jiaoyan verify 东坡小学.pdf，而文件在别的文件夹里', en: 'the file is in another folder' },
  },
  {
    code: 'JY7161',
    rule: 'verify-file-empty',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '要核对的文件是空的',
      message: '{here}是空的，一个字节也没有，没有可以核对的内容。',
      fix: '多半是没有下载完或没有拷贝完：请重新下载或拷贝一次；仍然是空的，请发件人重发。',
    },
    en: {
      title: 'What is to be verified is empty',
      message: '{here} is empty, without a single byte; there is nothing to verify.',
      fix: 'It was probably not downloaded or copied to the end: do it again, or ask the sender for another copy.',
    },
    good: { zh: '有内容的 PDF 文件', en: 'a PDF file with content' },
    bad: { zh: '0 字节的 PDF 文件', en: 'a PDF file of 0 bytes' },
  },
  {
    code: 'JY7162',
    rule: 'verify-folder-without-files',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '文件夹里没有能核对的文件',
      message:
        '[[“{found}”|这个文件夹]]里没有能核对的文件：能核对的是 PDF 文书、报送包（.jyz）和签名文件（.attestation.json）。',
      fix: '请检查是不是写错了文件夹；数据文件（.json）要核对的，请写出它的名字。',
    },
    en: {
      title: 'The folder holds nothing to verify',
      message:
        'There is nothing to verify in [[“{found}”|this folder]]: what can be verified are PDF papers, bundles (.jyz) and attestations (.attestation.json).',
      fix: 'Check that it is the right folder; name a data file (.json) that is to be verified.',
    },
    good: { zh: '放着评定报告的文件夹', en: 'a folder with reports' },
    bad: { zh: '只放着 Excel 表的文件夹', en: 'a folder with workbooks only' },
  },
  {
    code: 'JY7163',
    rule: 'verify-file-of-other-kind',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '不是能核对的文件',
      message: '{here}不是能核对的文件：能核对的是 PDF 文书、报送包（.jyz）和签了名的数据文件（.json）。',
      fix: '请核对签发单位发来的 PDF 原件；Word、Excel 文件和扫描图片里没有签名，核对不了。',
    },
    en: {
      title: 'It is no file that can be verified',
      message: '{here} cannot be verified: what can be are PDF papers, bundles (.jyz) and signed data files (.json).',
      fix: 'Verify the PDF that the issuing body sent; Word and Excel files and scanned pictures carry no signature.',
    },
    good: { zh: '评定报告.pdf', en: 'report.pdf' },
    bad: { zh: '评定报告.docx', en: 'report.docx' },
  },
];
