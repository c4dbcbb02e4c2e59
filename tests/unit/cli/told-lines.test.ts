import { describe, expect, it } from 'vitest';
import { interruptedLine, passedOverLines } from '../../../src/cli/told-lines.js';

describe('what is told beside the results', () => {
  it('names every file that was passed over', () => {
    expect(passedOverLines(['a/~$表.xlsx', 'b.txt'], 'zh-CN')).toEqual(['略过：a/~$表.xlsx', '略过：b.txt']);
    expect(passedOverLines(['b.txt'], 'en')).toEqual(['Passed over: b.txt']);
  });

  it('says after Ctrl-C what is done and what is left, and nothing after a whole run', () => {
    expect(interruptedLine({ entries: [1, 2, 3], left: 7 }, 'zh-CN')).toEqual([
      '已按要求停下：前 3 个文件已处理，结果如上；还有 7 个文件没有处理。',
    ]);
    expect(interruptedLine({ entries: [1, 2, 3], left: 0 }, 'zh-CN')).toEqual([]);
  });
});
