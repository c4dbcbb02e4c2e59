import type { Entry } from '../entry.js';

/** Family 13, what happens when parts are merged: conflicts, numbers, what found no place. */
export const PARTS_MERGING_ENTRIES: readonly Entry[] = [
  {
    code: 'JY1308',
    rule: 'merge-conflict',
    severity: 'error',
    class: 'logic',
    params: ['others', 'kept'],
    zh: {
      title: '两份表填得不一样',
      message:
        '{here}填得不一样[[，这里是“{found}”]][[，另有 {others}]][[；合并后保留“{kept}”|；合并后保留主表的内容，主表空着的仍然空着]]。',
      fix: '请与填表人核实，在合并后的工作簿里填上正确的值；全部以一边为准时，可加 --keep main 或 --keep part 重新合并。',
    },
    en: {
      title: 'Two files differ',
      message:
        '{here} differs between files[[; it says “{found}”]][[, but {others}]][[; “{kept}” stays|; what the workbook says stays, and where it is blank the cell stays blank]].',
      fix: 'Ask those who filled it in, and put the right value into the merged workbook; --keep main or --keep part decides all such cells at once.',
    },
    good: { zh: '主表空着，分册填了 12', en: 'blank in the workbook, 12 in the part' },
    bad: { zh: '主表填 12，分册填 14', en: '12 in the workbook, 14 in the part' },
  },
  {
    code: 'JY1309',
    rule: 'conflict-decided',
    severity: 'notice',
    class: 'logic',
    params: ['other'],
    zh: {
      title: '不一致处已按要求取值',
      message: '{here}填得不一样，已按要求取值[[，取“{found}”]][[，没有取 {other}]]。',
      fix: '这是按 --keep 的要求取的；如不对，请在合并后的工作簿里改。',
    },
    en: {
      title: 'Difference decided as asked',
      message: '{here} differs between files and was decided[[; it takes “{found}”]][[, not {other}]].',
      fix: 'This is what --keep asked for; mend it in the merged workbook if it is wrong.',
    },
    good: { zh: '两边填得一样', en: 'both say the same' },
    bad: { zh: '两边不一样，要求以主表为准', en: 'they differ, and the workbook was to count' },
  },
  {
    code: 'JY1310',
    rule: 'new-number-clash',
    severity: 'error',
    class: 'logic',
    params: ['names', 'free'],
    zh: {
      title: '新编号被用在不同的对象上',
      message: '编号[[ {found} ]]在几份表里是不同的对象[[：{names}]]。分册里的这些行都没有合并。',
      fix: '请给其中的对象换用空编号[[（可用：{free}）]]，改在分册里，再合并一次；其实是同一个、只是姓名或名称改过的，先在主表里改成一样。',
    },
    en: {
      title: 'One new number, different persons',
      message:
        '[[The number {found}|One number]] stands for different ones in several files[[: {names}]]. None of these rows of the parts was merged.',
      fix: 'Give them free numbers[[ (for instance {free})]] in the parts, and merge again; where it is the same one with a mended name, put the same name into the workbook first.',
    },
    good: { zh: '两个组新来的教师分别用 T058、T061', en: 'new teachers of two groups under T058 and T061' },
    bad: { zh: '两个组都把新教师填在 T058', en: 'both groups put their new teacher under T058' },
  },
  {
    code: 'JY1311',
    rule: 'blank-in-part',
    severity: 'notice',
    class: 'logic',
    params: ['partFile', 'count'],
    zh: {
      title: '主表有、分册空着',
      message: '{here}所在的行，主表填了[[ {count} 格]]而分册空着[[（{partFile}）]][[：{found}]]。已保留主表的值。',
      fix: '如果确实要清空，请在合并后的工作簿里删去。',
    },
    en: {
      title: 'Filled in the workbook, blank in the part',
      message:
        'In the row of {here} the workbook has values[[ ({count})]] that are blank in the part[[ {partFile}]][[: {found}]]. They stay as they are.',
      fix: 'If they are to be cleared, do so in the merged workbook.',
    },
    good: { zh: '分册带着主表已有的值', en: 'the part has what the workbook has' },
    bad: { zh: '分册里把已有的听课节数删了', en: 'a count was deleted in the part' },
  },
  {
    code: 'JY1312',
    rule: 'value-without-place',
    severity: 'warning',
    class: 'logic',
    params: [],
    zh: {
      title: '这一处没有地方放',
      message: '{here}的内容[[“{found}”]]没有带到新文件里：表上没有问这一处，或认不出它属于哪一行。',
      fix: '请看一下是什么，需要的话填到新文件相应的格子里。原来的文件没有改动。',
    },
    en: {
      title: 'No place for a value',
      message:
        'What stands at {here}[[, “{found}”,]] is not in the new file: the form asks nothing there, or its row cannot be told.',
      fix: 'Look what it is, and put it into its cell of the new file if it is needed. The original file is unchanged.',
    },
    good: { zh: '内容都填在表格要填的格子里', en: 'everything in the cells that are asked' },
    bad: { zh: '在表格右边空白处写了备注', en: 'a remark beside the table' },
  },
  {
    code: 'JY1313',
    rule: 'nomination-columns-full',
    severity: 'error',
    class: 'logic',
    params: ['slots', 'free', 'count', 'groups'],
    zh: {
      title: '申报的组多于名额',
      message:
        '分册里新申报的组比空着的申报栏多[[，申报栏共 {slots} 个]][[，还空 {free} 个]][[，新申报 {count} 个组]][[：{groups}]]。这几个组的申报内容都没有放进去。',
      fix: '请学校先定申报哪几个组，在主表“优秀组申报”里选好组编号，再合并一次。',
    },
    en: {
      title: 'More nominations than columns',
      message:
        'More groups nominate themselves than there are free columns[[; there are {slots} columns]][[, {free} of them free]][[, and {count} new groups]][[: {groups}]]. None of them was placed.',
      fix: 'Let the school decide, choose the groups in the workbook, and merge again.',
    },
    good: { zh: '两个名额，两个组申报', en: 'two columns, two groups' },
    bad: { zh: '两个名额，三个组都填了申报', en: 'two columns, three groups' },
  },
  {
    code: 'JY1314',
    rule: 'same-part-twice',
    severity: 'warning',
    class: 'logic',
    params: ['other'],
    zh: {
      title: '同一教研组有两份分册',
      message: '这个教研组[[（{found}）]]的分册已有一份[[（{other}）]]，这是又一份；两份都合并了，不一样的地方已列出。',
      fix: '请确认哪一份有效，只留一份再合并。',
    },
    en: {
      title: 'Two files for one group',
      message:
        'There is a part of [[{found}|this group]] already[[ ({other})]]; both were merged, and where they differ it is told.',
      fix: 'Find out which is valid, and merge again with that one only.',
    },
    good: { zh: '每个教研组一份分册', en: 'one part a group' },
    bad: { zh: '收到“数学组.xlsx”和“数学组(1).xlsx”', en: 'two copies of the same part' },
  },
  {
    code: 'JY1316',
    rule: 'same-name-new-number',
    severity: 'notice',
    class: 'logic',
    params: ['number', 'others'],
    zh: {
      title: '新增教师与别人同名',
      message: '{here}新增的教师[[ {number} ]][[“{found}”]]与别人同名[[：{others}]]。同名不一定是同一人，两行都保留。',
      fix: '如果是同一人（例如兼属两个组），请只留一个编号，另一行清空。',
    },
    en: {
      title: 'A new teacher with a known name',
      message:
        'The new teacher[[ {number}]][[ “{found}”]] at {here} has the name of somebody else[[: {others}]]. The same name is not the same person, so both rows stay.',
      fix: 'If it is one person, keep one number and clear the other row.',
    },
    good: { zh: '新教师的姓名没有重复', en: 'a name that nobody else has' },
    bad: { zh: '两个组各加了一个“王敏”', en: 'two groups each added a teacher of that name' },
  },
  {
    code: 'JY1320',
    rule: 'parts-missing',
    severity: 'notice',
    class: 'logic',
    params: ['count'],
    zh: {
      title: '有的教研组没有交分册',
      message: '这次合并缺[[ {count} 个]]教研组的分册[[：{found}]]。',
      fix: '收到后再合并一次，用这次合并后的工作簿作主表。',
    },
    en: {
      title: 'Parts not given',
      message: 'There was no part of [[{count}|some]] research groups[[: {found}]].',
      fix: 'Merge again when they come in, taking the merged workbook as the first file.',
    },
    good: { zh: '各组的分册都在', en: 'all parts are there' },
    bad: { zh: '物理组的分册还没交', en: 'one part is still missing' },
  },
  {
    code: 'JY1321',
    rule: 'more-rows',
    severity: 'notice',
    class: 'logic',
    params: ['rows', 'before'],
    zh: {
      title: '合并后加了行',
      message: '[[“{sheet}”|这张表]]放不下分册里的新编号[[，原有 {before} 行]][[，合并后有 {rows} 行]]。',
      fix: '不用做什么；各分册的空编号互不相同，所以编号会有空档。',
    },
    en: {
      title: 'Rows were added',
      message:
        '[[The sheet “{sheet}”|The sheet]] had too few rows for the new numbers of the parts[[; it had {before}]][[, the merged one has {rows}]].',
      fix: 'Nothing is to be done; the spare numbers of the parts differ, so the series has gaps.',
    },
    good: { zh: '新编号都在原有行数以内', en: 'all new numbers fit' },
    bad: { zh: '从空表拆分，各组填了很多教师', en: 'a blank form was split, and the groups entered many teachers' },
  },
  {
    code: 'JY1326',
    rule: 'left-with-its-number',
    severity: 'warning',
    class: 'logic',
    params: ['number'],
    zh: {
      title: '随编号一起没有合并',
      message: '{here}的内容[[“{found}”]]没有合并：编号[[ {number} ]]在几份表里是不同的对象，不知道这里说的是哪一个。',
      fix: '请在分册里给这个对象换用空编号，用到这个编号的地方（组长、归属、情况说明等）一起改，再合并一次。',
    },
    en: {
      title: 'Left out with its number',
      message:
        'What stands at {here}[[, “{found}”,]] was not merged: [[the number {number}|its number]] stands for different ones in several files, and which one is meant here is not known.',
      fix: 'Give a free number in the part, change it wherever the part uses it (leader, owner, explanation), and merge again.',
    },
    good: {
      zh: '新教师 T058 只在一份分册里，组长也填 T058',
      en: 'T058 stands in one part only, which names T058 as leader',
    },
    bad: {
      zh: '主表的 T058 是李老师，分册的 T058 是王老师，分册的组长填了 T058',
      en: 'T058 is one person in the workbook, another in the part, and the part names T058 as leader',
    },
  },
];
