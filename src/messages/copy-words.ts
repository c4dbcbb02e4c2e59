import type { Localized } from '../model/generated/documents.js';

/** Why the system did not write a file, by the names that it has for it (POSIX errno). */
export const FILE_TROUBLE_WORDS: Readonly<Record<string, Localized>> = {
  EACCES: { zh: '没有写入的权限', en: 'no permission to write' },
  EPERM: { zh: '系统不允许写入', en: 'the system does not allow it' },
  EROFS: { zh: '磁盘是只读的', en: 'the disk is read-only' },
  ENOSPC: { zh: '磁盘满了', en: 'the disk is full' },
  EDQUOT: { zh: '超出磁盘配额', en: 'the disk quota is used up' },
  EBUSY: { zh: '文件正被别的程序占用', en: 'another program is using the file' },
  ETXTBSY: { zh: '文件正被别的程序占用', en: 'another program is using the file' },
  EMFILE: { zh: '打开的文件太多', en: 'too many open files' },
  ENFILE: { zh: '打开的文件太多', en: 'too many open files' },
  EISDIR: { zh: '那里有一个同名的文件夹', en: 'there is a folder of that name' },
  ENOTDIR: { zh: '路径里有一段不是文件夹', en: 'a part of the path is no folder' },
  EEXIST: { zh: '该建文件夹的地方有一个同名的文件', en: 'there is a file where a folder should be' },
  ENOENT: { zh: '文件夹不见了', en: 'the folder is gone' },
  ENAMETOOLONG: { zh: '文件名或路径太长', en: 'the name or path is too long' },
  EIO: { zh: '磁盘读写出错', en: 'the disk fails' },
};

/** How making a copy ended, where it did not end well. */
export const COPY_ENDED_WORDS: Readonly<Record<string, Localized>> = {
  time: { zh: '用的时间太长', en: 'took too long' },
  memory: { zh: '占用内存太多', en: 'took too much memory' },
  fault: { zh: '程序自己出了错', en: 'failed in the program itself' },
  unread: { zh: '原来的文件读不到了', en: 'failed because the file cannot be read any more' },
};
