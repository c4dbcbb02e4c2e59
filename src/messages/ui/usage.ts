import type { WordTable } from './word-table.js';

/** What is wrong with the flags and files that a command was given. */
export const USAGE_WORDS = {
  'usage.text.empty': { zh: '{flag} 不能为空。', en: '{flag} must not be empty.' },
  'usage.text.tooLong': {
    zh: '{flag} 最多写 {longest} 个字，现有 {length} 个，请缩短后重新运行。',
    en: '{flag} takes at most {longest} characters, there are {length}; shorten it and run again.',
  },
  'usage.level': {
    zh: '--level 应为方案里的评审层级[[：{known}]]。没有列出的，就是本方案没有自评以上的层级。',
    en: '--level must be a level of review of the programme[[: {known}]]. If none is listed, the programme has none above the own assessment.',
  },
  'usage.reviewer': {
    zh: '--reviewer 应写评审人编号，如 R01：字母、数字、汉字，不含斜线和空格；现为 {found}。',
    en: '--reviewer takes the number of a reviewer, such as R01: letters, digits, Han characters, no slash and no space; it is {found}.',
  },
  'usage.schools': {
    zh: '名册里没有：{found}。请写学校的标识码或全称。',
    en: 'Not in the registry: {found}. Write the code or the full name of a school.',
  },
  'usage.unit': { zh: '方案里没有报送单位 {found}。', en: 'The programme has no reporting unit {found}.' },
  'usage.places': {
    zh: '--places 应写成 12 或 小学=3，现为“{found}”。',
    en: '--places is written 12 or LIST=3; it is “{found}”.',
  },
  'usage.rankingList': {
    zh: '{flag} 里的“{found}”不是排名里有的名单，可写：{known}[[；是不是 {near}？|。]]',
    en: '{flag} names “{found}”, which no ranking has as a list; it takes: {known}[[; did you mean {near}?|.]]',
  },
  'usage.awardOrStandard': { zh: '--award 和 --standard 只写一个。', en: 'Give either --award or --standard.' },
  'usage.standard': {
    zh: '本年评估方案里没有标准“{found}”。--standard 可写：{known}。',
    en: 'The programme of the year has no standard “{found}”. --standard takes: {known}.',
  },
  'usage.award': {
    zh: '方案里没有称号“{found}”，有 {known}。',
    en: 'The programme has no award “{found}”; it has {known}.',
  },
  'usage.tables': {
    zh: '--tables 不认识“{found}”，可用：{known}。',
    en: '--tables does not know “{found}”; it takes {known}.',
  },
  'usage.date': {
    zh: '{flag} 应写成 2026-07-01 这样的日期，现为 {found}。',
    en: '{flag} is written as a date such as 2026-07-01; it is {found}.',
  },
  'usage.decideWhat': {
    zh: '请写 --award（认定称号）或 --standard（确认等级），只写一个。',
    en: 'Give either --award (a title is conferred) or --standard (grades are confirmed).',
  },
  'usage.tableFile': { zh: '--out 应是 .xlsx 或 .csv 文件。', en: '--out must be an .xlsx or .csv file.' },
  'usage.schoolYear': {
    zh: '不知道是哪一学年的名册：请写 --school-year 2026-2027，或用 --programme、--from 指明方案或上年名册。',
    en: 'The school year of the registry is not known: give --school-year 2026-2027, or --programme or --from.',
  },
  'usage.noResultOf': {
    zh: '{found} 没有在册的结果：请核对学校和 --subject。',
    en: '{found} has no result on record: look at the school and --subject.',
  },
  'usage.standardOf': {
    zh: '请用 --standard 指明评估标准，可写：{known}。',
    en: 'Name the standard with --standard; it takes: {known}.',
  },
  'usage.indicatorTwice': { zh: '指标 {found} 写了两次。', en: 'Indicator {found} is given twice.' },
  'usage.noScores': {
    zh: '没有写裁定的得分：请用 --indicator A1=3（可写多个）或 --scores 文件。',
    en: 'No points were given: use --indicator A1=3 (several may be given) or --scores FILE.',
  },
  'usage.score': {
    zh: '裁定得分应写成 A1=3 或 A1=2.5，现为 {found}。',
    en: 'Points are written A1=3 or A1=2.5; it is {found}.',
  },
  'usage.jsonLike': { zh: '{path} 应是这样的 JSON：{example}。', en: '{path} must be JSON such as {example}.' },
  'usage.panel': {
    zh: '--panel 只写裁定组成员的编号（要带数字），不写姓名；用逗号隔开，1 到 {most} 人，如 P01,P02,P03。现为 {found}。',
    en: '--panel takes the numbers of the members of the panel (with a digit), no names, with commas between, 1 to {most} persons, such as P01,P02,P03. It is {found}.',
  },
  'usage.output': {
    zh: '--output 不认识“{found}”，可用：{known}；写到文件用 格式=路径。',
    en: '--output does not know “{found}”; it takes {known}; FORMAT=PATH writes a file.',
  },
  'usage.folderUsed': {
    zh: '{path} 里已有别的文件，演示不会清除它们；请换一个新的文件夹。',
    en: '{path} holds other files, which the demonstration does not remove; take a new folder.',
  },
  'usage.noWorkspace': {
    zh: '这里不在工作区里：请用 --workspace 指明工作区文件夹，或先用 jiaoyan init 建立一个。',
    en: 'This is not in a workspace: name its folder with --workspace, or make one with jiaoyan init.',
  },
  'usage.textLength': { zh: '{flag} 应写 1 到 {most} 个字。', en: '{flag} takes 1 to {most} characters.' },
  'usage.noReviewers': { zh: '{path} 里没有评审人。', en: '{path} has no reviewers.' },
  'usage.reviewers': {
    zh: '{path} 应为评审人的 JSON 数组，每人至少有 id 和 body，其余可有 unit、school、formerSchools、interests、maxLoad。',
    en: '{path} must be a JSON array of reviewers, each with id and body at least, and unit, school, formerSchools, interests, maxLoad where known.',
  },
  'usage.digest': {
    zh: '--digest 应写公布的方案摘要，12 到 64 位（0-9、a-f），现为 {found}。',
    en: '--digest takes the published digest of the plan, 12 to 64 digits (0-9, a-f); it is {found}.',
  },
  'usage.planAlone': {
    zh: '--plan 只和 --unit 一起用：整体抽签以台账里的方案为准。',
    en: '--plan goes with --unit only: a draw of the whole follows the plan in the ledger.',
  },
  'usage.sampleLevel': {
    zh: '方案里没有第 {found} 级，只有 {known}。',
    en: 'The programme has no level {found}, only {known}.',
  },
  'usage.share': {
    zh: '{flag} 应写成 0.1 这样大于 0、不超过 1 的小数，现为 {found}。',
    en: '{flag} is a decimal above 0 and at most 1, such as 0.1; it is {found}.',
  },
  'usage.shareOrDetection': { zh: '--share 和 --detection 只能用一个。', en: 'Give either --share or --detection.' },
  'usage.rows': {
    zh: '--rows 应写成 表名=行数，如 教师情况=200，最多 {most} 行；现为 {found}。',
    en: '--rows is written SHEET=ROWS, such as SHEET=200, at most {most} rows; it is {found}.',
  },
  'usage.rowsSheet': {
    zh: '--rows 里的“{found}”不是可以加行的表。可以加行的有：{known}。',
    en: '“{found}” in --rows is no sheet that can have more rows; those are: {known}.',
  },
  'usage.noAssignment': {
    zh: '这一级还没有分工：请先用 jiaoyan review assign，或去掉 --per-reviewer。',
    en: 'This level has no assignment yet: run jiaoyan review assign first, or leave out --per-reviewer.',
  },
  'usage.indicators': {
    zh: '本年的评估标准里没有指标 {found}。',
    en: 'The standards of the year have no indicator {found}.',
  },
  'usage.noResult': { zh: '这些文件里没有 {found} 的评定结果。', en: 'These files have no result of {found}.' },
  'usage.subject': {
    zh: '没有编号为 {found} 的对象[[；最接近的是 {near}]]。',
    en: 'There is no subject {found}[[; the nearest is {near}]].',
  },
  'usage.noFiles': { zh: '在 {paths} 里没有找到 {endings} 文件。', en: 'No {endings} file was found in {paths}.' },
  'usage.levels': {
    zh: '--levels 应写成 1,2 这样的两级，先低后高；方案里有第 {known} 级。',
    en: '--levels names two levels, the lower first, such as 1,2; the programme has {known}.',
  },
  'usage.correctable': {
    zh: '只能更正 {known}；填报用 receive --replace，评审用 review receive。',
    en: 'Only {known} can be corrected; a submission is replaced with receive --replace, a review with review receive.',
  },
  'usage.notJson': {
    zh: '{path} 不是有效的 JSON，请检查括号、引号和逗号。',
    en: '{path} is not valid JSON: look at its brackets, quotes and commas.',
  },
  'usage.passphraseFile': { zh: '口令文件 {path} 打不开。', en: 'The passphrase file {path} cannot be opened.' },
  'usage.noPassphrase': {
    zh: '存放密钥要有口令：请在终端里输入，或用 --passphrase-file 文件、环境变量 {variable}。',
    en: 'A key is kept under a passphrase: type it in a terminal, or give --passphrase-file FILE or the variable {variable}.',
  },
  'usage.passphraseTwice': {
    zh: '两次输入的口令不一样，没有存入。',
    en: 'The two passphrases differ; nothing was stored.',
  },
  'usage.passphraseShort': {
    zh: '口令太短，至少要 {least} 个字符。',
    en: 'The passphrase is too short: at least {least} characters.',
  },
  'usage.objectionOutcome': {
    zh: '请写 --upheld（成立）或 --dismissed（不成立）。',
    en: 'Give either --upheld or --dismissed.',
  },
  'usage.fileTaken': {
    zh: '{path} 已经存在，而且不是本命令上次写出的文件，没有覆盖：请换个文件名，或先把它移走。',
    en: '{path} exists and is not what this command wrote before; it was not overwritten: take another name, or move it away.',
  },
  'usage.fileEnding': {
    zh: '{path} 的扩展名和要写的内容不符，没有写：工作簿用 .xlsx，数据用 .json，表用 .csv，报告用 .pdf，网页用 .html。',
    en: 'The ending of {path} does not fit what is to be written: workbooks end in .xlsx, data in .json, tables in .csv, papers in .pdf, pages in .html.',
  },
  'usage.isWorkspace': {
    zh: '{path} 是工作区：请写成 --workspace {path}，不要当作结果文件夹。',
    en: '{path} is a workspace: give it as --workspace {path}, not as a folder of results.',
  },
  'usage.notThere': { zh: '找不到 {paths}：请核对路径。', en: '{paths}: no such file or folder; look at the path.' },
  'usage.templates': {
    zh: '模板文件夹 {path} 不存在或打不开：请核对 jiaoyan.json 里的 templates；要用自带的模板，请去掉这一项。',
    en: 'The folder of templates {path} is not there or cannot be opened: look at templates in jiaoyan.json; without it the templates of the program are used.',
  },
  'usage.scoreFirst': {
    zh: '{path} 是工作簿，不是评定结果：请先用 jiaoyan score 计分，再用写出的结果生成报告。',
    en: '{path} is a workbook, not a result: run jiaoyan score first, then make the report from the results it writes.',
  },
  'usage.noResults': {
    zh: '{paths} 里没有评定结果：请写 jiaoyan score 写出的结果文件或文件夹。',
    en: 'There is no result in {paths}: name the files or the folder that jiaoyan score has written.',
  },
  'usage.notInUnit': {
    zh: '{found} 不属于报送单位 {unit}：请核对 --school 和 --unit。',
    en: '{found} does not belong to the reporting unit {unit}: look at --school and --unit.',
  },
  'usage.certificateNumber': {
    zh: '没有证书编号为 {found} 的称号：请核对 --number。',
    en: 'No title has the certificate number {found}: look at --number.',
  },
  'usage.certificateNotHeld': {
    zh: '证书编号 {found} 的称号不在有效期内，或不合所写的其他条件，不能打印。',
    en: 'The title of the certificate number {found} is not in force, or does not fit the other conditions; it is not printed.',
  },
} as const satisfies WordTable;
