import type { Entry } from '../entry.js';

/** Family 1: whose workbook it is, and whether its sheets, columns and rows are those of the form. */
export const WORKBOOK_ENTRIES: readonly Entry[] = [
  {
    code: 'JY1101',
    rule: 'wrong-form',
    severity: 'error',
    class: 'logic',
    params: ['form'],
    zh: {
      title: '不是这次评估的表',
      message: '这不是这次评估发的表[[，它是“{found}”]][[；这次用的是“{expected}”|；这次用的是“{form}”]]。',
      fix: '请使用这次评估发给贵校的表，把内容填进去再交。',
    },
    en: {
      title: 'Not the form of this assessment',
      message:
        'This is not the form of this assessment[[; it is “{found}”]][[. The one in use is “{expected}”|. The one in use is “{form}”]].',
      fix: 'Fill in the form that was issued to your school for this assessment, and hand in that one.',
    },
    good: { zh: '本学年发给本校的填报表', en: 'the form issued to the school this year' },
    bad: { zh: '从兄弟单位要来的另一种评估表', en: 'the form of another assessment' },
  },
  {
    code: 'JY1102',
    rule: 'sheet-missing',
    severity: 'error',
    class: 'logic',
    params: ['candidates'],
    zh: {
      title: '缺少工作表',
      message:
        '缺少[[工作表“{sheet}”|工作表“{expected}”|一张工作表]][[（“{found}”都像是它，分不清）]]，里面要填的内容都没有读到。',
      fix: '请从原来发下来的表里把这张工作表找回来：在工作表标签上点右键，选“移动或复制”，放进这份文件，名称不要改。',
    },
    en: {
      title: 'A sheet is missing',
      message:
        '[[The sheet “{sheet}”|The sheet “{expected}”|A sheet]] is missing[[ (“{found}” all look like it)]], so nothing of it could be read.',
      fix: 'Bring the sheet back from the form as it was issued: right-click its tab, choose Move or Copy, put it into this file, and keep its name.',
    },
    good: { zh: '发下来的每张工作表都在', en: 'every sheet of the issued form is there' },
    bad: { zh: '觉得用不到，把“成果清单”删了', en: 'the list of achievements was deleted as not needed' },
  },
  {
    code: 'JY1103',
    rule: 'identity-missing',
    severity: 'warning',
    class: 'logic',
    params: ['recovered'],
    zh: {
      title: '识别信息丢失',
      message: '表里用来识别学校和方案的隐藏页不见了，已改按[[{recovered}|表名和表头]]来认。',
      fix: '请核对本次读到的学校、学年是否正确。下次请直接在发下来的文件里填，不要把各页复制到新建的文件中。',
    },
    en: {
      title: 'Identity of the workbook lost',
      message:
        'The hidden sheet that says which school and programme this is has gone; the workbook was recognised by [[{recovered}|sheet names and headers]].',
      fix: 'Check that school and school year are the right ones. Next time fill in the issued file itself instead of copying its sheets into a new one.',
    },
    good: { zh: '在发下来的文件里直接填写', en: 'filled in inside the issued file' },
    bad: { zh: '把各页复制到新建的工作簿里再填', en: 'sheets copied into a new workbook' },
  },
  {
    code: 'JY1104',
    rule: 'wrong-programme',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '方案或学年不对',
      message: '这份表属于另一个评估方案或学年[[：表里是 {found}]][[，这次是 {expected}]]。',
      fix: '请使用这次评估发的表。上一学年的内容如果仍然有效，请重新填进新表。',
    },
    en: {
      title: 'Another programme or school year',
      message:
        'This form belongs to another programme or school year[[: it says {found}]][[, this one is {expected}]].',
      fix: 'Use the form of this assessment. What is still valid of last year has to be entered again.',
    },
    good: { zh: '2025-2026 学年评估交 2025-2026 学年的表', en: 'the form of 2025-2026 for 2025-2026' },
    bad: { zh: '2025-2026 学年评估交了 2024-2025 学年的表', en: 'the form of 2024-2025 for 2025-2026' },
  },
  {
    code: 'JY1105',
    rule: 'other-school',
    severity: 'error',
    class: 'logic',
    params: ['name'],
    zh: {
      title: '是别的学校的表',
      message: '这份表是发给别的学校的[[：表里是 {found}]][[，这里应为{name}|，这里应为 {expected}]]。',
      fix: '请在发给贵校的那份表里填写。每所学校的编号和组别都不同，不能借用别校的表。',
    },
    en: {
      title: 'The form of another school',
      message:
        'This form was issued to another school[[: it says {found}]][[, {name} belongs here|, {expected} belongs here]].',
      fix: 'Fill in the form that was issued to your own school; numbers and groups differ from school to school.',
    },
    good: { zh: '城北初中交城北初中的表', en: 'the north school hands in its own form' },
    bad: { zh: '城北初中改了校名，交了城南初中的表', en: 'the north school hands in the south school’s form' },
  },
  {
    code: 'JY1106',
    rule: 'column-missing',
    severity: 'error',
    class: 'logic',
    params: ['repeated'],
    zh: {
      title: '缺少一列',
      message:
        '[[工作表“{sheet}”里]][[有 {repeated} 列都叫“{expected}”，内容又不同，分不清以哪一列为准|找不到“{expected}”这一列|找不到“{label}”这一列|缺少一列]]，这一列的内容都没有读到。',
      fix: '表头的字和发下来时要一样。请把这一列的表头改回原样；整列被删的，从原表复制回来；复制多了的，删掉多余的一列。',
    },
    en: {
      title: 'A column is missing',
      message:
        '[[In the sheet “{sheet}” ]][[{repeated} columns are called “{expected}” and differ, so none of them was read|the column “{expected}” is not to be found, so nothing of it was read|the column “{label}” is not to be found, so nothing of it was read|a column is missing]].',
      fix: 'Headers must read as issued. Put the header right; if the whole column was deleted, copy it back from the issued form; if it stands there twice, delete the extra one.',
    },
    good: { zh: '表头为“听课节数（上学期）”', en: 'the header “lessons observed (1st semester)”' },
    bad: { zh: '表头被改成“听课”', en: 'the header changed to “lessons”' },
  },
  {
    code: 'JY1107',
    rule: 'row-missing',
    severity: 'error',
    class: 'logic',
    params: ['key', 'cleared'],
    zh: {
      title: '缺少一行',
      message: '[[工作表“{sheet}”里]][[“{expected}”这一行|“{label}”这一行|有一行]]不见了，或者它的编号丢了。',
      fix: '请补回这一行（编号和左侧的文字照原表填写）；已经不在校的老师也保留这一行，在岗情况填写清楚即可。',
    },
    en: {
      title: 'A row is missing',
      message:
        '[[In the sheet “{sheet}” ]]the row [[“{expected}”|“{label}”|that belongs here]] is missing or has lost its number.',
      fix: 'Bring the row back, with its number and text as issued. A teacher who has left keeps the row; say so under the semesters in post.',
    },
    good: { zh: 'T001 至 T036 各行都在', en: 'all rows from T001 to T036' },
    bad: { zh: '调走的老师整行被删，少了 T017', en: 'T017 deleted because the teacher has moved' },
  },
  {
    code: 'JY1108',
    rule: 'duplicate-number',
    severity: 'error',
    class: 'logic',
    params: ['count', 'cells'],
    zh: {
      title: '编号重复',
      message: '编号[[“{found}”]]出现了[[ {count} 次|不止一次]][[（{cells}）]]，各行内容不同，都没有采用。',
      fix: '多半是复制了整行后又改过。请留下对的一行，删掉另一行；要新增一人或一组，请用表里还没用过的编号。',
    },
    en: {
      title: 'Number used twice',
      message:
        'The number[[ “{found}”]] stands here [[{count} times|more than once]][[ ({cells})]]; the rows differ, and none of them was used.',
      fix: 'Most likely a row was copied and then changed. Keep the right one and delete the other; for one more person or group take a number of the form that is not yet used.',
    },
    good: { zh: '第 7 行 T003，第 8 行 T004', en: 'T003 in row 7, T004 in row 8' },
    bad: { zh: '第 7 行和第 8 行都是 T003', en: 'T003 in rows 7 and 8' },
  },
  {
    code: 'JY1109',
    rule: 'sheet-renamed',
    severity: 'notice',
    class: 'logic',
    params: [],
    zh: {
      title: '工作表改了名',
      message: '工作表[[“{expected}”]]被改名[[为“{found}”|为“{sheet}”]]，仍按原来的表读取。',
      fix: '不影响这次提交；最好在工作表标签上点右键“重命名”，改回原名。',
    },
    en: {
      title: 'Sheet renamed',
      message: 'The sheet[[ “{expected}”]] was renamed[[ to “{found}”| to “{sheet}”]]; it was read all the same.',
      fix: 'This time it does no harm; better give the tab its old name (right-click, Rename).',
    },
    good: { zh: '工作表名为“教师情况”', en: 'the sheet keeps its name' },
    bad: { zh: '工作表名改成“教师情况（终稿）”', en: 'the sheet is called “Teachers (final)”' },
  },
  {
    code: 'JY1110',
    rule: 'copied-sheet',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '多出的工作表没有读取',
      message: '[[工作表“{sheet}”|工作表“{found}”|有一张工作表]]是多出来的副本，没有读取。',
      fix: '请确认要交的内容都在原来那张工作表里，然后删掉这张副本。',
    },
    en: {
      title: 'An extra sheet was not read',
      message: '[[The sheet “{sheet}”|The sheet “{found}”|A sheet]] is an extra copy and was not read.',
      fix: 'Make sure that everything stands in the original sheet, then delete this copy.',
    },
    good: { zh: '只有一张“教师情况”', en: 'one sheet of teachers' },
    bad: { zh: '同时有“教师情况”和“教师情况 (2)”', en: 'a sheet of teachers and its copy “(2)”' },
  },
  {
    code: 'JY1111',
    rule: 'unknown-number',
    severity: 'error',
    class: 'logic',
    params: ['capacity', 'last', 'first'],
    zh: {
      title: '编号不在发放范围内',
      message: '编号[[“{found}”]]不在这份表发放的编号里[[（编号到 {last} 为止，共 {capacity} 行）]]，这一行没有读取。',
      fix: '请改用表里还没用过的编号。人数或组数超出时，不要自己加号，请向发表的单位要一份行数更多的表。',
    },
    en: {
      title: 'Number that was not issued',
      message:
        'The number[[ “{found}”]] is not among those of this form[[ (they end at {last}, {capacity} rows in all)]]; the row was not read.',
      fix: 'Take a number of the form that is not yet used. If there are more people or groups than rows, do not add numbers; ask the issuing body for a larger form.',
    },
    good: { zh: '表里印到 T060，新老师用 T037', en: 'T037 in a form printed up to T060' },
    bad: { zh: '表里印到 T060，自己加了 T061', en: 'T061 added to a form printed up to T060' },
  },
  {
    code: 'JY1112',
    rule: 'locked-text-changed',
    severity: 'error',
    class: 'logic',
    params: ['belongsTo'],
    zh: {
      title: '印好的文字被改动',
      message:
        '{here}是印好的内容，不能改[[，现在是“{found}”]][[，原来是“{expected}”]][[。这一行看来是 {belongsTo} 的内容]]。',
      fix: '请改回原来的文字。组名、学科等与实际不符时，写一份更正说明交给上级，由上级改名册。',
    },
    en: {
      title: 'Printed text was changed',
      message:
        '{here} is printed and may not be changed[[; it now says “{found}”]][[, it said “{expected}”]][[. The row seems to be that of {belongsTo}]].',
      fix: 'Put the old text back. If the name or subject of a group is wrong, send a correction note; the registry is changed by those who issue the form.',
    },
    good: { zh: 'G03 的组名仍为“数学教研组”', en: 'G03 keeps its printed name' },
    bad: { zh: '把 G03 的组名改成“理科教研组”', en: 'the name of G03 overwritten' },
  },
  {
    code: 'JY1113',
    rule: 'layout-changed',
    severity: 'notice',
    class: 'logic',
    params: ['count'],
    zh: {
      title: '表是按另一版式发出的',
      message:
        '这份表发出以后，表的版式有过调整[[，有 {count} 处印好的文字不同]][[，例如“{sheet}”的 {cell} 写的是“{found}”，新版是“{expected}”]]。已按编号和表头读取，填的内容不受影响。',
      fix: '不用改。如果上级发了新表并要求换用，再把内容填到新表里。',
    },
    en: {
      title: 'Issued with another layout',
      message:
        'The layout of the form was revised after this one had been issued[[; {count} printed texts differ]][[, for example {cell} of “{sheet}”, which says “{found}” where the new one says “{expected}”]]. It was read by numbers and headers, and what was filled in is not affected.',
      fix: 'Nothing to do, unless the issuing body has sent a new form and asks for it.',
    },
    good: { zh: '用最近一次发下来的表填写', en: 'the form that was issued last' },
    bad: { zh: '表改版以后，仍用先前下载的那一份', en: 'an earlier copy after the form was revised' },
  },
  {
    code: 'JY1114',
    rule: 'standard-changed',
    severity: 'error',
    class: 'logic',
    params: ['standard'],
    zh: {
      title: '评估标准版本不同',
      message: '这份表依据的评估标准[[“{standard}”]]和这次使用的版本不同。',
      fix: '标准在发表之后调整过。请向发表的单位要新表，把已填的内容复制过去。',
    },
    en: {
      title: 'Another version of the standard',
      message: 'The form stands on another version of the standard[[ “{standard}”]] than the one in use.',
      fix: 'The standard was changed after the form had been issued. Ask for the new form and copy your entries into it.',
    },
    good: { zh: '表与方案用的是同一版标准', en: 'form and programme use the same version' },
    bad: { zh: '标准改版后仍用旧表', en: 'an old form after the standard was revised' },
  },
  {
    code: 'JY1115',
    rule: 'merged-cells',
    severity: 'error',
    class: 'logic',
    params: ['cells'],
    zh: {
      title: '填写格被合并',
      message: '[[{found} |{cell} ]]这几格被合并了[[（{cells} 个填写格）]]，分不清内容属于哪一行或哪一列。',
      fix: '选中后点“开始 → 合并后居中”取消合并，再在每一格里分别填写。',
    },
    en: {
      title: 'Input cells were merged',
      message:
        '[[The cells {found}|The cells at {cell}|Some cells]] were merged[[ ({cells} input cells)]]; to which row or column the content belongs is not clear.',
      fix: 'Select them, choose Home → Merge & Center to undo it, and fill in each cell on its own.',
    },
    good: { zh: 'T003、T004 两行各填一个“8”', en: 'an 8 each for T003 and T004' },
    bad: { zh: 'T003、T004 两行合并成一格填“8”', en: 'one merged 8 for T003 and T004' },
  },
  {
    code: 'JY1116',
    rule: 'greyed-cell-filled',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '灰色格里填了内容',
      message: '{here}是灰色格，这一行不用填，却填了[[“{found}”|内容]]，不会计入。',
      fix: '请清空这一格；如果是填错了行，把内容移到该填的那一行。',
    },
    en: {
      title: 'A grey cell was filled in',
      message: '{here} is grey and not asked in this row, but it holds[[ “{found}”| something]]; it does not count.',
      fix: 'Empty the cell; if the row was mistaken, move the entry to the right one.',
    },
    good: { zh: '备课组这一行的“校本课程”留空', en: 'the grey cell of a preparation group left empty' },
    bad: { zh: '备课组这一行的“校本课程”填了 2', en: 'a 2 in the grey cell of a preparation group' },
  },
  {
    code: 'JY1117',
    rule: 'school-not-registered',
    severity: 'error',
    class: 'logic',
    params: [],
    zh: {
      title: '学校不在名册里',
      message: '名册里没有这所学校[[（标识码 {found}）|（{subject}）]]。',
      fix: '请核对学校标识码。码没有错的话，请上级在名册里补上这所学校，再重新发表。',
    },
    en: {
      title: 'The school is not in the registry',
      message: 'The registry has no such school[[ (code {found})| ({subject})]].',
      fix: 'Check the code of the school. If it is right, ask for the school to be added to the registry and for a new form.',
    },
    good: { zh: '标识码与名册一致', en: 'the code stands in the registry' },
    bad: { zh: '标识码少了一位', en: 'a digit of the code is missing' },
  },
];
