import type { Sample } from './sample.js';

/** The sentences about workspaces and bundles, with the values that the program gives. */
export const SENTENCES_OF_WORKSPACES: readonly Sample[] = [
  {
    finding: { code: 'JY8201', where: { file: 'workspace.sqlite' } },
    zh: '这个文件不存在，打不开工作区。',
    en: 'This file does not exist; there is no workspace to open.',
  },
  {
    finding: { code: 'JY8202', where: { file: 'workspace.sqlite' } },
    zh: '这个文件已经存在，没有覆盖。',
    en: 'This file exists already; nothing was overwritten.',
  },
  {
    finding: { code: 'JY8203', where: { file: 'workspace.sqlite' }, found: '2', expected: '1' },
    zh: '这个文件的格式比本程序认识的新（第 2 版），本程序只认识第 1 版。',
    en: 'This file has a later format (2) than this program knows (1).',
  },
  {
    finding: { code: 'JY8204', where: { file: 'workspace.sqlite' }, found: '0', expected: '1' },
    zh: '这个文件是数据库，但不是本程序建立的工作区，或建立时被中断。',
    en: 'This file is a database, but no workspace of this program, or its making was cut off.',
  },
  {
    finding: { code: 'JY8205', where: { file: 'workspace.sqlite' }, found: 'submission/2132000001' },
    zh: '这个文件（submission/2132000001）在您处理期间已被别人更新，这一次没有写入。',
    en: 'This file (submission/2132000001) was changed while you worked; nothing was written this time.',
  },
  {
    finding: {
      code: 'JY8206',
      where: { file: 'workspace.sqlite' },
      found: 'D:\\OneDrive',
      params: { unsuitable: 'sync' },
    },
    zh: '这个文件在同步盘里，数据库在那里会损坏，没有打开。',
    en: 'This file is in a synchronised folder; a database breaks there, and it was not opened.',
  },
  {
    finding: { code: 'JY8210', where: { file: 'workspace.sqlite' }, found: 'database or disk is full' },
    zh: '写入这个文件时磁盘满了；已确认的内容都在，这一次没有写入。',
    en: 'The disk was full while this file was written; everything acknowledged is there, nothing was written this time.',
  },
  {
    finding: { code: 'JY8211', where: { file: 'workspace.sqlite' }, found: 'attempt to write a readonly database' },
    zh: '这个文件打不开或不能写入（attempt to write a readonly database）。',
    en: 'This file cannot be opened or written (attempt to write a readonly database).',
  },
  {
    finding: { code: 'JY8212', where: { file: 'workspace.sqlite' }, found: 'row 3 missing' },
    zh: '工作区的数据库已损坏（row 3 missing）。',
    en: 'The database of the workspace is damaged (row 3 missing).',
  },
  {
    finding: { code: 'JY8213', where: { file: 'workspace.sqlite' }, found: 'database is locked' },
    zh: '这个文件正被另一个程序写入，等了一会儿仍不能写。',
    en: 'This file is being written by another program; waiting did not help.',
  },
  {
    finding: { code: 'JY8214', where: { file: 'workspace.sqlite' }, found: 'disk I/O error' },
    zh: '读写这个文件时磁盘出错（disk I/O error），这一次没有写入。',
    en: 'The disk failed while this file was read or written (disk I/O error); nothing was written this time.',
  },
  {
    finding: { code: 'JY8220', where: { file: 'workspace.sqlite' }, found: '2132000001' },
    zh: '这个文件：这所学校（2132000001）已收过一份内容不同的表，这一份没有取代它。',
    en: 'This file: another workbook of this school (2132000001) has been received; this one did not take its place.',
  },
  {
    finding: { code: 'JY8221', where: { file: 'workspace.sqlite' }, found: '2132000001' },
    zh: '这所学校（2132000001）还没有报送，没有可以退回的。',
    en: 'This school (2132000001) has not handed in anything that could be sent back.',
  },
  {
    finding: { code: 'JY8230', where: { file: 'workspace.sqlite' }, found: '7' },
    zh: '台账第 7 条的内容与它的摘要不符。',
    en: 'Line 7 of the ledger does not match its digest.',
  },
  {
    finding: { code: 'JY8231', where: { file: 'workspace.sqlite' }, found: '7' },
    zh: '台账在第 7 条断开：序号不连续，或不接上一条。',
    en: 'The ledger breaks at line 7: a number is missing, or it does not follow the line before.',
  },
  {
    finding: { code: 'JY8232', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '台账提到的一份记录（0a1b2c）不在工作区里。',
    en: 'A record (0a1b2c) named by the ledger is not in the workspace.',
  },
  {
    finding: { code: 'JY8233', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '一份记录或原件（0a1b2c）的内容与摘要不符。',
    en: 'The content of a record or file (0a1b2c) does not match its digest.',
  },
  {
    finding: { code: 'JY8234', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '有一份内容（0a1b2c）在工作区里，但台账没有提到它，不作数。',
    en: 'Something (0a1b2c) is in the workspace, but no line of the ledger names it; it does not count.',
  },
  {
    finding: { code: 'JY8235', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '一份收到的文件（0a1b2c）不在工作区里，也没有清除记录。',
    en: 'A received file (0a1b2c) is not in the workspace, and no line says that it was removed.',
  },
  {
    finding: { code: 'JY8236', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '索引里的这个文件与台账不一致，显示的状态可能不对。',
    en: 'The index of this file differs from the ledger; what is shown may be wrong.',
  },
  {
    finding: { code: 'JY8237', where: { file: 'workspace.sqlite' }, found: '0a1b2c' },
    zh: '这个文件的评定结果按当时的填报、评审和标准重新计算，与保存的不同。',
    en: 'The result of this file, computed again from what it stood on, differs from the one that is kept.',
  },
  {
    finding: {
      code: 'JY8238',
      where: { file: 'workspace.sqlite' },
      found: '29:0a1b',
      expected: '160:54be',
      params: { shorter: 131 },
    },
    zh: '台账与此前印出的根（160:54be）接不上，现在只到 29:0a1b，少了 131 条。',
    en: 'The ledger does not continue the root that was printed earlier (160:54be); it ends at 29:0a1b, 131 entries short.',
  },
  {
    finding: { code: 'JY8239', where: { file: 'workspace.sqlite' }, found: '7', expected: '2026-06-30T08:00:00Z' },
    zh: '台账第 7 条的时间早于上一条（2026-06-30T08:00:00Z），顺序以序号为准。',
    en: 'Line 7 of the ledger is dated before the line above it (2026-06-30T08:00:00Z); the order is that of the numbers.',
  },
  {
    finding: { code: 'JY8250', where: { file: 'workspace.sqlite' }, found: '320402' },
    zh: '这个报送单位（320402）还没有收到任何学校的表。',
    en: 'This unit (320402) has not received anything from its schools.',
  },
  {
    finding: { code: 'JY8251', where: { file: 'workspace.sqlite' }, found: 'records/0a.json' },
    zh: '这个文件里的“records/0a.json”与清单的摘要不符，或清单里没有它。整包没有接收。',
    en: 'Records/0a.json of this file does not match the digest of the manifest, or is not named there. Nothing of it was taken.',
  },
  {
    finding: { code: 'JY8252', where: { file: 'workspace.sqlite' }, found: 'manifest.json' },
    zh: '这个文件里没有清单（manifest.json），不是上报包。',
    en: 'This file has no manifest (manifest.json); it is no bundle.',
  },
  {
    finding: { code: 'JY8253', where: { file: 'workspace.sqlite' }, found: 'a/2025', expected: 'b/2025' },
    zh: '这个文件是按另一份方案做的（a/2025），与这里的不同（b/2025）。整包没有接收。',
    en: 'This file was made under another programme (a/2025) than the one here (b/2025). Nothing was taken.',
  },
  {
    finding: { code: 'JY8254', where: { file: 'workspace.sqlite' }, found: '3', params: { unit: '天宁区' } },
    zh: '这个文件是天宁区的第 3 包，但不接上这里收到的上一包。',
    en: 'This file is bundle 3 of 天宁区, and does not follow the last one received here.',
  },
  {
    finding: {
      code: 'JY8255',
      where: { file: 'workspace.sqlite' },
      found: 'result/2132000001',
      params: { unit: '天宁区' },
    },
    zh: '这个文件里的“result/2132000001”不属于天宁区，整包没有接收。',
    en: 'This file holds a record (result/2132000001) that does not belong to 天宁区; nothing was taken.',
  },
];
