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
  'usage.pathOrWorkspace': {
    zh: '结果文件夹和 --workspace 只写一个。',
    en: 'Give either a folder of results or --workspace.',
  },
  'usage.codelistGone': {
    zh: '缺少代码表 codelists/group-stage，请重新安装程序。',
    en: 'The code list codelists/group-stage is missing; install the program again.',
  },
  'usage.resultsNeeded': {
    zh: '请写出评定结果的文件或文件夹，或用 --workspace 指明工作区。',
    en: 'Name the files or the folder of the results, or a workspace with --workspace.',
  },
  'usage.pathsInWorkspace': {
    zh: '取自工作区时不写结果文件：请去掉路径，或去掉 --workspace 和 --kind。',
    en: 'Papers of a workspace take no files of results: leave out the paths, or --workspace and --kind.',
  },
  'usage.oneForDevice': {
    zh: '--digest-only 和 --insert 一次只处理一个文件。',
    en: '--digest-only and --insert take one file at a time.',
  },
  'usage.signApart': {
    zh: 'PDF 和数据文件请分两次签：PDF 签在文件里面，数据文件的签名写在旁边。',
    en: 'Sign PDFs and data in two runs: a PDF is signed inside, the signature of data stands beside it.',
  },
  'usage.signingKey': {
    zh: '请用 --key 指明签名密钥（文件或密钥名称），或在 jiaoyan.json 里写 key；没有的先用 jiaoyan key new 生成。',
    en: 'Name the signing key with --key (a file or the name of a key) or as key in jiaoyan.json; jiaoyan key new makes one.',
  },
  'usage.signingRole': {
    zh: '签 PDF 要写明以谁的身份签：--role school、district 或 city。',
    en: 'Say in whose place a PDF is signed: --role school, district or city.',
  },
  'usage.deviceCertificate': {
    zh: '--digest-only 要用 --cert 写明签章设备的证书（PEM）。',
    en: '--digest-only needs the certificate of the device (PEM) with --cert.',
  },
  'usage.deviceRequest': {
    zh: '--insert 要配合 --digest-only 写出的 {ending} 文件，{path} 不是。',
    en: '--insert goes with the {ending} file that --digest-only wrote; {path} is none.',
  },
  'usage.rollupSource': {
    zh: '--workspace 和路径只能写一样：同一所学校的结果不能从两处计入。可以先把工作区汇总成摘要（--summary），再和别的摘要一起汇总。',
    en: 'Give either --workspace or paths: a school cannot be counted from two places. Roll the workspace up to a summary first (--summary), then add it to the others.',
  },
  'usage.rollupFlags': {
    zh: '--awards、--accepted、--unchecked 只用于结果文件；工作区里的称号和上学年结果自动计入。',
    en: '--awards, --accepted and --unchecked are for files of results; a workspace has titles and last year’s results of its own.',
  },
  'usage.findingsGone': { zh: '找不到校验报告 {path}。', en: 'The report of findings {path} is not there.' },
  'usage.diffOfStandards': {
    zh: '--results 和 --submissions 只在比较两个标准时可用。',
    en: '--results and --submissions are for comparing two standards.',
  },
  'usage.revocationReason': {
    zh: '--reason 应写明吊销的原因，1 到 400 个字。',
    en: '--reason says why the key is revoked, 1 to 400 characters.',
  },
  'usage.noKey': {
    zh: '没有可用的签名密钥：请用 --key 指明，或在 jiaoyan.json 里写 key。',
    en: 'There is no key to sign with: name it with --key, or as key in jiaoyan.json.',
  },
  'usage.noField': {
    zh: '{paper}上没有 {role} 的签章处，--role 可写：{known}。',
    en: '{paper} has no field for {role}; --role takes: {known}.',
  },
  'usage.roleWithoutKey': {
    zh: '--role 说明签在哪一处，须同时有密钥：请写 --key，或在 jiaoyan.json 里写 key。',
    en: '--role says which field is signed and needs a key: --key, or key in jiaoyan.json.',
  },
  'usage.beforeData': {
    zh: '--issued-on {asked} 早于所依据的数据：工作区最近一条记录在{last}。请写这一天或以后的日期，或不写 --issued-on。',
    en: '--issued-on {asked} is before the data: the last record of the workspace is of {last}. Give this day or a later one, or leave --issued-on out.',
  },
  'usage.noKeyStore': {
    zh: '这里没有 jiaoyan.json，也不在工作区里：请加 --user 存入个人的密钥库，或用 --out 和 --cert 写到指定的文件。',
    en: 'There is no jiaoyan.json here and no workspace: add --user for your own key store, or name files with --out and --cert.',
  },
  'usage.keyName': {
    zh: '密钥名称“{name}”不能用：请用 1 到 60 个文字、数字、“-”或“_”，不要空格和路径；用 --as 另起一个。',
    en: 'The key name “{name}” cannot be used: 1 to 60 letters, digits, “-” or “_”, no spaces, no path; choose another with --as.',
  },
} as const satisfies WordTable;
