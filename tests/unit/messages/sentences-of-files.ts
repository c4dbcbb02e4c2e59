import type { Sample } from './sample.js';

const file = '自评.xlsx';

/** The sentences about files and workbooks, with the values that the program gives. */
export const SENTENCES_OF_FILES: readonly Sample[] = [
  {
    finding: { code: 'JY0101', where: { file }, params: { kind: 'zip' } },
    zh: '这个文件不是 Excel 工作簿（看起来是压缩包），读不出填报内容。',
    en: 'This file is not an Excel workbook (it looks like a zip archive), so nothing can be read from it.',
  },
  {
    finding: { code: 'JY0102', where: { file }, params: { kind: 'encrypted' } },
    zh: '这个文件设了打开密码，没有密码读不出内容。',
    en: 'This file needs a password to open, so nothing can be read from it.',
  },
  {
    finding: { code: 'JY0103', where: { file }, params: { kind: 'et' } },
    zh: '这是旧版表格格式（旧版 WPS 表（.et）），需要 .xlsx 格式。',
    en: 'This is an old spreadsheet format (an old WPS workbook, .et); an .xlsx file is needed.',
  },
  {
    finding: { code: 'JY0104', where: { file }, params: { kind: 'pdf' } },
    zh: '这是一份 PDF 文件，不是 .xlsx 工作簿。',
    en: 'This is a PDF file, not an .xlsx workbook.',
  },
  {
    finding: { code: 'JY0105', where: { file }, params: { kind: 'empty' } },
    zh: '这个文件是空的（0 字节），多半是没有下载完或没有保存成功。',
    en: 'This file is empty (0 bytes); most likely a download or a save did not finish.',
  },
  {
    finding: { code: 'JY0106', where: { file }, params: { part: 'xl/worksheets/sheet3.xml', reason: 'checksum' } },
    zh: '这个文件损坏了，或者没有传完整（坏在 xl/worksheets/sheet3.xml），读不出内容。',
    en: 'This file is damaged or was not sent completely (at xl/worksheets/sheet3.xml), so nothing can be read from it.',
  },
  {
    finding: {
      code: 'JY0107',
      where: { file },
      found: '201000',
      expected: '200000',
      params: { limit: 'cells', allowed: 200000 },
    },
    zh: '有内容的单元格数超过了允许的上限：现在是 201000，最多 200000。',
    en: 'The number of cells with content is over the limit: it is 201000, at most 200000 is allowed.',
  },
  {
    finding: { code: 'JY0108', where: { file }, params: { what: 'path-entry', part: '../x' } },
    zh: '文件里有填报表不会有的内容：指向文件夹之外的内部文件（在 ../x），为安全起见没有读取。',
    en: 'The file holds something that no form has: an inner file that points outside (in ../x); to be safe it was not read.',
  },
  {
    finding: { code: 'JY0109', where: { file }, params: { part: 'xl/sharedStrings.xml', reason: 'not-well-formed' } },
    zh: '工作簿内部有一处损坏（xl/sharedStrings.xml），读不下去。',
    en: 'The workbook is damaged inside (xl/sharedStrings.xml) and cannot be read further.',
  },
  {
    finding: { code: 'JY0110', where: { file }, params: { part: 'sharedStrings', path: 'xl/sharedStrings.xml' } },
    zh: '工作簿缺少单元格文字（xl/sharedStrings.xml），读不出内容。',
    en: 'The workbook lacks the texts of its cells (xl/sharedStrings.xml), so it cannot be read.',
  },
  {
    finding: {
      code: 'JY0111',
      where: { file, sheet: '教师情况', cell: 'B7' },
      found: '900',
      expected: '0–811',
      params: { strings: 812 },
    },
    zh: '这一格里的文字在文件中丢失了，读不出来。',
    en: 'The text of this cell is lost in the file and cannot be read.',
  },
  {
    finding: { code: 'JY0112', where: { file }, found: '自评.xlsx', params: { reason: 'EBUSY' } },
    zh: '找不到这个文件，或者没有权限打开它（文件正被别的程序占用）。',
    en: 'This file is not there, or may not be opened (another program holds it open).',
  },
  {
    finding: { code: 'JY0113', where: { file }, params: { what: 'macros' } },
    zh: '文件里有宏，这些内容不会读取，也不计分。',
    en: 'The file holds macros; these are not read and earn nothing.',
  },
  {
    finding: { code: 'JY0114', where: { file }, params: { seconds: 5 } },
    zh: '这个文件读了 5 秒还没有读完，已经跳过；其余文件照常校验。',
    en: 'This file was not read within 5 s and was left; the other files are checked as usual.',
  },
  {
    finding: { code: 'JY0115', where: { file }, params: { megabytes: 512 } },
    zh: '读这个文件要用的内存超过了 512 MB，已经跳过；其余文件照常校验。',
    en: 'Reading this file takes more memory than 512 MB; it was left, the other files are checked as usual.',
  },
  {
    finding: { code: 'JY0116', where: { file }, params: { path: '/tmp/a.txt' } },
    zh: '程序在处理这个文件时自己出了错，这个文件没有校验；其余文件照常校验。',
    en: 'The program itself failed on this file, which was not checked; the other files are checked as usual.',
  },
  {
    finding: {
      code: 'JY1101',
      where: { file },
      found: 'old-form',
      expected: '校本教研填报表',
      params: { form: 'new-form' },
    },
    zh: '这不是这次评估发的表，它是“old-form”；这次用的是“校本教研填报表”。',
    en: 'This is not the form of this assessment; it is “old-form”. The one in use is “校本教研填报表”.',
  },
  {
    finding: {
      code: 'JY1102',
      where: { file, sheet: '佐证目录' },
      expected: '佐证目录',
      found: '佐证、佐证 (2)',
      params: { candidates: 2 },
    },
    zh: '缺少工作表“佐证目录”（“佐证、佐证 (2)”都像是它，分不清），里面要填的内容都没有读到。',
    en: 'The sheet “佐证目录” is missing (“佐证、佐证 (2)” all look like it), so nothing of it could be read.',
  },
  {
    finding: {
      code: 'JY0120',
      where: { file, sheet: '教师情况', cell: 'M6', label: 'T003 听课节数（上学期）' },
      found: '17节',
      expected: '17',
      params: { rules: 'unit' },
    },
    zh: '“T003 听课节数（上学期）”原来写作“17节”，在修正副本里已改为“17”（去掉单位），意思不变。',
    en: '“T003 听课节数（上学期）” said “17节” and was respelt in the mended copy as “17” (unit taken away), which means the same.',
  },
  {
    finding: { code: 'JY0121', where: { file }, params: { place: 'xl/styles.xml root' } },
    zh: '这个文件已经校验，但它内部的写法特殊（xl/styles.xml root），没有做出批注副本或修正副本。',
    en: 'This file was checked, but it is written in an unusual way (xl/styles.xml root), so no marked or mended copy was made.',
  },
  {
    finding: { code: 'JY0122', where: { file }, found: '退回/自评.xlsx', params: { trouble: 'EBUSY' } },
    zh: '这个文件已经校验，但副本“退回/自评.xlsx”没有存成：文件正被别的程序占用。',
    en: 'This file was checked, but its copy “退回/自评.xlsx” could not be written: another program is using the file.',
  },
  {
    finding: { code: 'JY0123', where: { file }, params: { ended: 'fault', path: '/tmp/fault.txt' } },
    zh: '这个文件已经校验，但做副本时程序自己出了错，没有做成；其余文件照常。',
    en: 'This file was checked, but making its copy failed in the program itself, so there is none; the other files are done as usual.',
  },
  {
    finding: { code: 'JY1103', where: { file }, params: { recovered: 'yes' } },
    zh: '表里用来识别学校和方案的隐藏页不见了，已改按印在表上的学校和学年来认。',
    en: 'The hidden sheet that says which school and programme this is has gone; the workbook was recognised by the school and year printed on it.',
  },
  {
    finding: { code: 'JY1104', where: { file }, found: 'plan 2024-2025', expected: 'plan 2025-2026' },
    zh: '这份表属于另一个评估方案或学年：表里是 plan 2024-2025，这次是 plan 2025-2026。',
    en: 'This form belongs to another programme or school year: it says plan 2024-2025, this one is plan 2025-2026.',
  },
  {
    finding: {
      code: 'JY1105',
      where: { file },
      found: '3132000002',
      expected: '3132000001',
      params: { name: '城北初中' },
    },
    zh: '这份表是发给别的学校的：表里是 3132000002，这里应为城北初中。',
    en: 'This form was issued to another school: it says 3132000002, 城北初中 belongs here.',
  },
  {
    finding: {
      code: 'JY1106',
      where: { file, sheet: '教师情况', label: '听课节数' },
      expected: '听课节数',
      params: { repeated: 2 },
    },
    zh: '工作表“教师情况”里有 2 列都叫“听课节数”，内容又不同，分不清以哪一列为准，这一列的内容都没有读到。',
    en: 'In the sheet “教师情况” 2 columns are called “听课节数” and differ, so none of them was read.',
  },
  {
    finding: {
      code: 'JY1107',
      where: { file, sheet: '学校工作', cell: 'A9', label: '制度修订' },
      expected: '制度修订',
      params: { key: 'k9', cleared: 1 },
    },
    zh: '工作表“学校工作”里“制度修订”这一行不见了，或者它的编号丢了。',
    en: 'In the sheet “学校工作” the row “制度修订” is missing or has lost its number.',
  },
  {
    finding: {
      code: 'JY1123',
      where: { file, sheet: '教师情况', cell: 'A24', label: 'T020' },
      found: 'T020',
      params: { count: 2, cells: 'A24、A94' },
    },
    zh: '编号“T020”的一行出现了 2 次（A24、A94），内容完全相同，只读取一次。',
    en: 'The row “T020” stands here 2 times (A24、A94) with the same contents; it is read once.',
  },
  {
    finding: {
      code: 'JY1108',
      where: { file, sheet: '教师情况', cell: 'A24', label: 'T020' },
      found: 'T020',
      params: { count: 2, cells: 'A24、A94' },
    },
    zh: '编号“T020”出现了 2 次（A24、A94），各行内容不同，都没有采用。',
    en: 'The number “T020” stands here 2 times (A24、A94); the rows differ, and none of them was used.',
  },
  {
    finding: { code: 'JY1109', where: { file, sheet: '教师' }, found: '教师', expected: '教师情况' },
    zh: '工作表“教师情况”被改名为“教师”，仍按原来的表读取。',
    en: 'The sheet “教师情况” was renamed to “教师”; it was read all the same.',
  },
  {
    finding: { code: 'JY1110', where: { file, sheet: '教师情况 (2)' }, found: '教师情况 (2)', expected: '教师情况' },
    zh: '工作表“教师情况 (2)”是多出来的副本，没有读取。',
    en: 'The sheet “教师情况 (2)” is an extra copy and was not read.',
  },
  {
    finding: {
      code: 'JY1111',
      where: { file, sheet: '教师情况', cell: 'A70', label: 'T061' },
      found: 'T061',
      params: { capacity: 60, last: 'T060', first: 'B70' },
    },
    zh: '编号“T061”不在这份表发放的编号里（编号到 T060 为止，共 60 行），这一行没有读取。',
    en: 'The number “T061” is not among those of this form (they end at T060, 60 rows in all); the row was not read.',
  },
  {
    finding: {
      code: 'JY1112',
      where: { file, sheet: '教研组与备课组', cell: 'B5', label: 'G03 组名' },
      found: '理科组',
      expected: '数学教研组',
      params: { belongsTo: 'G04' },
    },
    zh: '“G03 组名”是印好的内容，不能改，现在是“理科组”，原来是“数学教研组”。这一行看来是 G04 的内容。',
    en: '“G03 组名” is printed and may not be changed; it now says “理科组”, it said “数学教研组”. The row seems to be that of G04.',
  },
  {
    finding: {
      code: 'JY1113',
      where: { file, sheet: '学校工作', cell: 'G9' },
      found: '全年次数',
      expected: '每月次数',
      params: { count: 3 },
    },
    zh: '这份表发出以后，表的版式有过调整，有 3 处印好的文字不同，例如“学校工作”的 G9 写的是“全年次数”，新版是“每月次数”。已按编号和表头读取，填的内容不受影响。',
    en: 'The layout of the form was revised after this one had been issued; 3 printed texts differ, for example G9 of “学校工作”, which says “全年次数” where the new one says “每月次数”. It was read by numbers and headers, and what was filled in is not affected.',
  },
  {
    finding: { code: 'JY1114', where: { file }, found: 'aa', expected: 'bb', params: { standard: 'sample/school' } },
    zh: '这份表依据的评估标准“sample/school”和这次使用的版本不同。',
    en: 'The form stands on another version of the standard “sample/school” than the one in use.',
  },
  {
    finding: {
      code: 'JY1115',
      where: { file, sheet: '教师情况', cell: 'L7', label: 'T003 听课节数' },
      found: 'L7:L8',
      params: { cells: 2 },
    },
    zh: 'L7:L8 这几格被合并了（2 个填写格），分不清内容属于哪一行或哪一列。',
    en: 'The cells L7:L8 were merged (2 input cells); to which row or column the content belongs is not clear.',
  },
  {
    finding: {
      code: 'JY1116',
      where: { file, sheet: '教研组与备课组', cell: 'M14', label: 'P01 校本课程（门）' },
      found: '2',
    },
    zh: '“P01 校本课程（门）”是灰色格，这一行不用填，却填了“2”，不会计入。',
    en: '“P01 校本课程（门）” is grey and not asked in this row, but it holds “2”; it does not count.',
  },
  {
    finding: { code: 'JY1117', where: { file }, found: '999' },
    zh: '名册里没有这所学校（标识码 999）。',
    en: 'The registry has no such school (code 999).',
  },
  {
    finding: {
      code: 'JY1118',
      where: { file, sheet: '教师情况', cell: 'B9', label: 'T005 姓名' },
      params: { rows: 3, columns: 0 },
    },
    zh: '工作表“教师情况”里有填写格被隐藏或筛选掉了（隐藏 3 行、0 列），第一处是 B9，里面的内容照样读取、照样计入。',
    en: 'In the sheet “教师情况” input cells are hidden or filtered away (3 rows and 0 columns), beginning at B9; what stands there is read and counts all the same.',
  },
  {
    finding: { code: 'JY1119', where: { file, sheet: '成果清单' } },
    zh: '工作表“成果清单”被隐藏了，里面的内容照样读取、照样计入。',
    en: 'The sheet “成果清单” is hidden; what stands in it is read and counts all the same.',
  },
  {
    finding: {
      code: 'JY1120',
      where: { file, sheet: '学校工作', cell: 'A9', label: '制度修订' },
      expected: 'k9',
      params: { count: 2 },
    },
    zh: '工作表“学校工作”里有 2 行的隐藏标识被清掉或改掉了（第一处是 A9，“制度修订”），已按左侧的文字认出，内容照常读取。',
    en: 'In the sheet “学校工作” 2 rows have lost their hidden key (beginning at A9, “制度修订”); they were recognised by their text and read as usual.',
  },
  {
    finding: { code: 'JY1121', where: { file } },
    zh: '文件里有批注，批注里写的内容不会读取。',
    en: 'The file holds comments; what is written in them is not read.',
  },
  {
    finding: {
      code: 'JY1122',
      where: { file, sheet: '学校工作', cell: 'G9' },
      found: '全年次数',
      expected: '每月次数',
    },
    zh: '这一格是印好的内容，被改动了：现在是“全年次数”，原来是“每月次数”。填的内容照常读取，评估仍按原来的文字。',
    en: 'This cell is printed and was changed; it now says “全年次数”, it said “每月次数”. The answers were read as usual, and the assessment goes by the old text.',
  },
];
