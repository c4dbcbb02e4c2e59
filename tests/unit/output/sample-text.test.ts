import { describe, expect, it } from 'vitest';
import { nodeHasher } from '../../../src/cli/node-hasher.js';
import { drawCsv, drawText, frameCsv, planText } from '../../../src/output/sample-text.js';
import { drawnDocument } from '../../../src/workflows/sample/sample-document.js';
import { membersOf, planOfMembers } from '../../support/sample-frame.js';

const NAMES = {
  unit: (id: string) => `${id}区`,
  stage: (code: string) => (code === 'primary' ? '小学' : '初中'),
  school: (id: string) => `${id}校`,
};
const PLAN = planOfMembers(membersOf({ A: 3 }, ['A-2']), { method: 'share', share: '0.5', floor: 1 });
const DRAWN = drawnDocument(nodeHasher, PLAN, { seed: '314159', source: '骰子' });

describe('the text of a sample', () => {
  it('shows a plan by strata with its digest, and how it was made', () => {
    expect(planText(PLAN, NAMES, 'zh-CN')).toBe(
      [
        '报送单位  学段或类别  总数  必抽  随机抽取',
        '--------  ----------  ----  ----  --------',
        'A区       初中           1     1         0',
        'A区       小学           2     0         1',
        '合计                     3     1         1',
        '第3级抽样方案已记入台账：按 50% 的比例抽取，每层至少 1 所。',
        '名单 3 所，未上报 0 所；必抽 1 所，随机抽取 1 所。',
        `方案摘要（含名单、方法和各层抽几所，请在种子产生之前公布）：${PLAN.planSha256}；名单摘要：${PLAN.frame.sha256}`,
      ].join('\n'),
    );
  });

  it('says what detection is made for', () => {
    const plan = planOfMembers(membersOf({ A: 40 }), {
      method: 'detection',
      faulty: '0.05',
      confidence: '0.95',
      floor: 1,
    });
    expect(planText(plan, NAMES, 'zh-CN')).toContain('有 5% 的学校有问题时，以 95% 的把握至少抽到一所，每层至少 1 所');
    expect(planText(plan, NAMES, 'en')).toContain('one of 5% faulty schools is found with 95%, at least 1 a stratum');
  });

  it('shows who was drawn, with seed, source and digest', () => {
    const lines = drawText(DRAWN, NAMES, 'zh-CN').split('\n');
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toBe(
      `第3级抽中 2 所。种子“314159”（骰子），方案摘要 ${PLAN.planSha256}，名单摘要 ${PLAN.frame.sha256}。`,
    );
    expect(lines.filter((line) => line.includes('必抽')).map((line) => line.includes('A-2校'))).toEqual([true]);
  });

  it('gives frame and draw as CSV to publish', () => {
    expect(frameCsv(PLAN, NAMES, 'zh-CN').split('\r\n').slice(0, 3)).toEqual([
      '\uFEFF学校标识码,学校名称,报送单位,学段或类别,必抽原因',
      'A-1,A-1校,A区,小学,',
      'A-2,A-2校,A区,初中,指定',
    ]);
    const rows = drawCsv(DRAWN, NAMES, 'zh-CN').trim().split('\r\n');
    expect(rows[0]).toBe('\uFEFF序号,学校标识码,学校名称,报送单位,学段或类别,抽取方式,必抽原因,签号'.slice(1));
    expect(rows).toHaveLength(3);
    expect(rows.slice(1).map((row) => row.split(',').at(-1))).toEqual(DRAWN.drawn?.map(({ ticket }) => ticket));
  });
});
