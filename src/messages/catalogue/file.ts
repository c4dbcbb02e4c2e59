import type { Entry } from '../entry.js';

const SAVE_AS_ZH = '用 Excel 或 WPS 打开，点“文件 → 另存为”，类型选“Excel 工作簿（*.xlsx）”，保存后再交。';
const SAVE_AS_EN =
  'Open it in Excel or WPS, choose File → Save As, type “Excel Workbook (*.xlsx)”, and hand in that copy.';
const SEND_AGAIN_ZH =
  '请回到原来的电脑上确认文件能打开，再重新拷贝或发送一次；打不开时，请从备份或发出的邮件里找完好的一份。';
const SEND_AGAIN_EN =
  'Make sure that it opens on the PC it comes from, then copy or send it again; if it does not open, look for a sound copy in a backup or a sent e-mail.';

/** Family 0: the file itself. */
export const FILE_ENTRIES: readonly Entry[] = [
  {
    code: 'JY0101',
    rule: 'not-a-workbook',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '不是 Excel 工作簿',
      message: '这个文件不是 Excel 工作簿[[（看起来是{kind}）]]，读不出填报内容。',
      fix: '请交填好的 .xlsx 文件。如果只是改过后缀名，请找到原来的表格文件再交。',
    },
    en: {
      title: 'Not an Excel workbook',
      message: 'This file is not an Excel workbook[[ (it looks like {kind})]], so nothing can be read from it.',
      fix: 'Hand in the filled-in .xlsx file. If only the file name was changed, look for the original workbook.',
    },
    good: { zh: '自评.xlsx，用 Excel 能直接打开', en: 'self-assessment.xlsx that opens in Excel' },
    bad: { zh: '自评.xlsx，其实是改了后缀名的图片', en: 'self-assessment.xlsx that is really a renamed picture' },
  },
  {
    code: 'JY0102',
    rule: 'password-protected',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '文件设了打开密码',
      message: '这个文件设了打开密码，没有密码读不出内容。',
      fix: '用 Excel 打开后点“文件 → 信息 → 保护工作簿 → 用密码进行加密”，把密码清空再保存；WPS 在“文件 → 文档加密 → 密码加密”里清空。表内锁定的单元格不受影响，不用动。',
    },
    en: {
      title: 'The file needs a password to open',
      message: 'This file needs a password to open, so nothing can be read from it.',
      fix: 'In Excel choose File → Info → Protect Workbook → Encrypt with Password and clear the password, then save; in WPS it is File → Document Encryption. Locked cells inside the form may stay locked.',
    },
    good: { zh: '双击就能打开的 .xlsx', en: 'an .xlsx that opens with a double click' },
    bad: { zh: '打开时要求输入密码的 .xlsx', en: 'an .xlsx that asks for a password' },
  },
  {
    code: 'JY0103',
    rule: 'old-format',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '旧版表格格式',
      message: '这是旧版表格格式[[（{kind}）]]，需要 .xlsx 格式。',
      fix: `${SAVE_AS_ZH}填好的内容不会丢。`,
    },
    en: {
      title: 'Old spreadsheet format',
      message: 'This is an old spreadsheet format[[ ({kind})]]; an .xlsx file is needed.',
      fix: `${SAVE_AS_EN} What is filled in stays.`,
    },
    good: { zh: '自评.xlsx', en: 'self-assessment.xlsx' },
    bad: { zh: '自评.xls 或 自评.et', en: 'self-assessment.xls or self-assessment.et' },
  },
  {
    code: 'JY0104',
    rule: 'other-format',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '其他格式的文件',
      message: '这是[[{kind}|别的格式]]，不是 .xlsx 工作簿。',
      fix: `请把内容填在发下来的表里。如果是从那张表导出的：${SAVE_AS_ZH}`,
    },
    en: {
      title: 'A file of another format',
      message: 'This is [[{kind}|another format]], not an .xlsx workbook.',
      fix: `Fill in the form that was issued. If this file was exported from it: ${SAVE_AS_EN}`,
    },
    good: { zh: '发下来的表，填好后原样保存为 .xlsx', en: 'the issued form, filled in and saved as .xlsx' },
    bad: { zh: '从表里导出的 自评.csv 或 自评.pdf', en: 'self-assessment.csv or .pdf exported from it' },
  },
  {
    code: 'JY0105',
    rule: 'empty-file',
    severity: 'error',
    class: 'logic',
    params: ['kind'],
    zh: {
      title: '文件是空的',
      message: '这个文件是空的（0 字节），多半是没有下载完或没有保存成功。',
      fix: SEND_AGAIN_ZH,
    },
    en: {
      title: 'Empty file',
      message: 'This file is empty (0 bytes); most likely a download or a save did not finish.',
      fix: SEND_AGAIN_EN,
    },
    good: { zh: '大小为 85 KB 的 自评.xlsx', en: 'self-assessment.xlsx of 85 KB' },
    bad: { zh: '大小为 0 KB 的 自评.xlsx', en: 'self-assessment.xlsx of 0 KB' },
  },
  {
    code: 'JY0106',
    rule: 'damaged-file',
    severity: 'error',
    class: 'logic',
    params: ['part', 'reason'],
    zh: {
      title: '文件损坏或不完整',
      message: '这个文件损坏了，或者没有传完整[[（坏在 {part}）]]，读不出内容。',
      fix: SEND_AGAIN_ZH,
    },
    en: {
      title: 'Damaged or incomplete file',
      message: 'This file is damaged or was not sent completely[[ (at {part})]], so nothing can be read from it.',
      fix: SEND_AGAIN_EN,
    },
    good: { zh: '能在 Excel 里正常打开的文件', en: 'a file that opens in Excel' },
    bad: { zh: '拷到一半就拔了 U 盘的文件', en: 'a file whose USB stick was pulled out half-way' },
  },
  {
    code: 'JY0107',
    rule: 'over-limit',
    severity: 'error',
    class: 'logic',
    params: ['limit', 'allowed'],
    zh: {
      title: '文件太大或内容太多',
      message: '[[{limit}|内容]]超过了允许的上限[[：现在是 {found}]][[，最多 {allowed}|，最多 {expected}]]。',
      fix: '填好的表通常不到 1 MB。请删掉贴进来的图片、多余的工作表和空白处的格式；佐证材料不要放进表里。不知道是什么占了地方时，把填的内容复制到新发的表里。',
    },
    en: {
      title: 'File too large or too full',
      message:
        '[[The {limit}|The content]] is over the limit[[: it is {found}]][[, at most {allowed} is allowed|, at most {expected} is allowed]].',
      fix: 'A filled-in form is usually below 1 MB. Remove pasted pictures, extra sheets and formatting of empty areas; evidence does not belong inside the form. If in doubt, copy your entries into a fresh form.',
    },
    good: { zh: '不到 1 MB 的填报表', en: 'a form below 1 MB' },
    bad: { zh: '贴了 30 张照片、35 MB 的填报表', en: 'a form of 35 MB with 30 photographs in it' },
  },
  {
    code: 'JY0108',
    rule: 'refused-construct',
    severity: 'error',
    class: 'logic',
    params: ['what', 'part'],
    zh: {
      title: '文件里有不接受的内容',
      message: '文件里有填报表不会有的内容[[：{what}]][[（在 {part}）]]，为安全起见没有读取。',
      fix: `多半是别的软件生成的。${SAVE_AS_ZH}仍然不行时，把填的内容复制到新发的表里。`,
    },
    en: {
      title: 'Something in the file is not accepted',
      message: 'The file holds something that no form has[[: {what}]][[ (in {part})]]; to be safe it was not read.',
      fix: `Most likely another program wrote it. ${SAVE_AS_EN} If that does not help, copy your entries into a fresh form.`,
    },
    good: { zh: '由 Excel 或 WPS 保存的表', en: 'a form saved by Excel or WPS' },
    bad: { zh: '用压缩软件重新打包过的表', en: 'a form that was packed again by an archive program' },
  },
  {
    code: 'JY0109',
    rule: 'damaged-content',
    severity: 'error',
    class: 'logic',
    params: ['part', 'reason'],
    zh: {
      title: '工作簿内部损坏',
      message: '工作簿内部有一处损坏[[（{part}）]]，读不下去。',
      fix: `用 Excel 或 WPS 打开；提示修复时选“是”，检查填的内容还在不在，再另存为 .xlsx。${SEND_AGAIN_ZH}`,
    },
    en: {
      title: 'The workbook is damaged inside',
      message: 'The workbook is damaged inside[[ ({part})]] and cannot be read further.',
      fix: `Open it in Excel or WPS, accept the repair, look whether your entries are still there, and save it as .xlsx. ${SEND_AGAIN_EN}`,
    },
    good: { zh: '打开时没有任何修复提示的表', en: 'a form that opens without an offer to repair it' },
    bad: { zh: '打开时提示“发现不可读取的内容”的表', en: 'a form at which Excel says it found unreadable content' },
  },
  {
    code: 'JY0110',
    rule: 'part-missing',
    severity: 'error',
    class: 'logic',
    params: ['part', 'path'],
    zh: {
      title: '工作簿缺少组成部分',
      message: '工作簿缺少[[{part}|必需的部分]][[（{path}）]]，读不出内容。',
      fix: `${SAVE_AS_ZH}打不开时，请从备份或发出的邮件里找完好的一份。`,
    },
    en: {
      title: 'A part of the workbook is missing',
      message: 'The workbook lacks [[{part}|a part it needs]][[ ({path})]], so it cannot be read.',
      fix: `${SAVE_AS_EN} If it does not open, look for a sound copy in a backup or a sent e-mail.`,
    },
    good: { zh: '由 Excel 或 WPS 完整保存的表', en: 'a form saved by Excel or WPS' },
    bad: {
      zh: '由别的软件写出、缺了工作表内容的表',
      en: 'a form written by another program without the content of a sheet',
    },
  },
  {
    code: 'JY0111',
    rule: 'text-not-found',
    severity: 'error',
    class: 'logic',
    params: ['strings'],
    zh: {
      title: '单元格的文字丢失',
      message: '{here}里的文字在文件中丢失了，读不出来。',
      fix: '请在 Excel 或 WPS 里打开，重新填写这一格并保存。',
    },
    en: {
      title: 'The text of a cell is lost',
      message: 'The text of {here} is lost in the file and cannot be read.',
      fix: 'Open the file in Excel or WPS, fill in this cell again and save.',
    },
    good: { zh: '单元格里能看到完整文字', en: 'a cell that shows its text' },
    bad: { zh: '文件损坏后单元格变成空白', en: 'a cell that is empty since the file was damaged' },
  },
  {
    code: 'JY0112',
    rule: 'cannot-open',
    severity: 'error',
    class: 'logic',
    params: ['reason'],
    zh: {
      title: '文件打不开',
      message: '找不到这个文件，或者没有权限打开它[[（{reason}）]]。',
      fix: '请检查文件名和所在文件夹；如果它正在 Excel 或 WPS 里开着，先保存并关闭；放在网盘里的，先下载到本机。',
    },
    en: {
      title: 'The file cannot be opened',
      message: 'This file is not there, or may not be opened[[ ({reason})]].',
      fix: 'Check the file name and folder; if it is open in Excel or WPS, save and close it; if it is in a cloud folder, download it first.',
    },
    good: { zh: '已关闭、放在本机文件夹里的表', en: 'a closed form in a folder of this PC' },
    bad: { zh: '正被另一台电脑占用的表', en: 'a form that another PC holds open' },
  },
  {
    code: 'JY0113',
    rule: 'not-read',
    severity: 'warning',
    class: 'logic',
    params: ['what'],
    zh: {
      title: '文件里有不读取的内容',
      message: '文件里有[[{what}|宏或指向别的文件的链接]]，这些内容不会读取，也不计分。',
      fix: '如果不是有意放进去的，请删掉；填写的内容都要直接写在单元格里。',
    },
    en: {
      title: 'Something in the file is not read',
      message: 'The file holds [[{what}|macros or links to other files]]; these are not read and earn nothing.',
      fix: 'Remove them unless they are there on purpose; everything you report must stand in the cells themselves.',
    },
    good: { zh: '只有单元格内容的表', en: 'a form with nothing but cells' },
    bad: { zh: '带宏、另存为 .xlsm 又改回 .xlsx 的表', en: 'a form with macros, saved as .xlsm and renamed' },
  },
  {
    code: 'JY0114',
    rule: 'takes-too-long',
    severity: 'error',
    class: 'logic',
    params: ['seconds'],
    zh: {
      title: '文件读得太久',
      message: '这个文件读了[[ {seconds} 秒|太久]]还没有读完，已经跳过；其余文件照常校验。',
      fix: `文件可能已损坏，或者不是发放的表。${SAVE_AS_ZH}电脑确实很慢的，用 --seconds-per-file 放宽时间，单独再校验一次。`,
    },
    en: {
      title: 'The file takes too long',
      message:
        'This file was not read[[ within {seconds} s| in time]] and was left; the other files are checked as usual.',
      fix: `It may be damaged, or may not be an issued form. ${SAVE_AS_EN} On a very slow PC allow more with --seconds-per-file and check it alone.`,
    },
    good: { zh: '几秒内就能打开的表', en: 'a form that opens within seconds' },
    bad: { zh: '在 Excel 里也迟迟打不开的文件', en: 'a file that hardly opens in Excel either' },
  },
  {
    code: 'JY0115',
    rule: 'takes-too-much-memory',
    severity: 'error',
    class: 'logic',
    params: ['megabytes'],
    zh: {
      title: '文件占用内存过多',
      message: '读这个文件要用的内存超过了[[ {megabytes} MB|限度]]，已经跳过；其余文件照常校验。',
      fix: `文件里可能有大量多余的内容。${SAVE_AS_ZH}也可以把填好的内容抄到一份新发的表里；确实需要的，用 --memory-per-file 放宽。`,
    },
    en: {
      title: 'The file takes too much memory',
      message:
        'Reading this file takes more memory than[[ {megabytes} MB| is allowed]]; it was left, the other files are checked as usual.',
      fix: `It may hold a lot that does not belong there. ${SAVE_AS_EN} Or copy what was filled in into a newly issued form; where it is really needed, allow more with --memory-per-file.`,
    },
    good: { zh: '几百 KB 的表', en: 'a form of some hundred KB' },
    bad: { zh: '被塞进几十万行内容的表', en: 'a form with several hundred thousand rows' },
  },
  {
    code: 'JY0116',
    rule: 'program-fault',
    severity: 'error',
    class: 'logic',
    params: ['path'],
    zh: {
      title: '程序处理这个文件时出错',
      message: '程序在处理这个文件时自己出了错，这个文件没有校验；其余文件照常校验。',
      fix: '这不是填表人的错。请把这个文件[[和记录（{path}）]]一起发给程序的维护单位。',
    },
    en: {
      title: 'The program failed on this file',
      message: 'The program itself failed on this file, which was not checked; the other files are checked as usual.',
      fix: 'This is no mistake of whoever filled it in. Send the file[[ and the record ({path})]] to those who maintain the program.',
    },
    good: { zh: '校验到底、有结论的文件', en: 'a file that is checked to its end' },
    bad: { zh: '程序中途停下、没有结论的文件', en: 'a file at which the program broke off' },
  },
];
