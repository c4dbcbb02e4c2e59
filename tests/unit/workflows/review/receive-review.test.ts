import { afterEach, describe, expect, it } from 'vitest';
import { parseDocument } from '../../../../src/documents/parse.js';
import type { Review } from '../../../../src/model/generated/documents.js';
import { keys } from '../../../../src/workflows/workspace/keys.js';
import { CASE_SCHOOL } from '../../../support/case-assessment.js';
import { agreeing, BY, filledReview, ReviewWorkspace } from '../../../support/review-workspace.js';

const SCHOOL = '学校评审';
const QUALITY = 'changzhou-2023/school-quality';
let workspace: ReviewWorkspace;
const open = async (name = '01-small-primary'): Promise<ReviewWorkspace> => {
  workspace = await ReviewWorkspace.of(name);
  return workspace;
};
const storedReview = async (reviewer = 'panel', level = 2): Promise<Review> => {
  const head = await workspace.store.head(
    keys.review(level, CASE_SCHOOL, reviewer, { subject: CASE_SCHOOL, standard: QUALITY }),
  );
  return JSON.parse((await workspace.store.record(head?.sha256 ?? ''))?.text ?? 'null') as Review;
};
const inShort = (findings: readonly { code: string; where: { sheet?: string; cell?: string } }[]) =>
  findings.map(({ code, where }) => [code, where.sheet, where.cell].filter(Boolean).join(' '));

afterEach(() => workspace.remove());

describe('A review in which everything is agreed to', () => {
  it('gives the level the very totals of self-assessment, exactly, with no gap', async () => {
    const { base, total, totalExact, grade, guardFailed } = await (await open()).result();
    const taken = await workspace.judge(agreeing());
    expect([taken.outcome, taken.judged, taken.due, taken.findings]).toEqual(['taken', 35, 35, []]);
    const result = await workspace.result();
    expect(result.final).toMatchObject({ base, total, totalExact, grade, guardFailed });
    expect(result.levels?.map(({ level, gap, flag }) => [level, gap, flag])).toEqual([
      [1, undefined, undefined],
      [2, '0', false],
    ]);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('writes agreement out as the exact score, so that the level has judged it', async () => {
    await open();
    await workspace.judge(agreeing());
    const review = await storedReview();
    const own = await workspace.result();
    expect((await parseDocument('review', JSON.stringify(review), 'review')).findings).toEqual([]);
    expect(review.scores.every((score) => score.agreed)).toBe(true);
    const fraction = review.scores.find(({ awarded }) => awarded.includes('/'));
    expect(fraction?.awarded).toBe(own.indicators.find(({ id }) => id === fraction?.indicator)?.awarded);
    expect(own.indicators.filter(({ level }) => level === 2)).toHaveLength(35);
  });

  it('names submission, level, reviewer and basis in the document', async () => {
    await open();
    await workspace.judge(agreeing());
    const { derivedFrom, level, reviewer, basis, subject, standard } = await storedReview();
    const plan = await workspace.plan();
    expect({ level, reviewer, basis, subject, standard }).toEqual({
      level: 2,
      reviewer: { id: 'panel', body: '辖市（区）' },
      basis: plan.identity.basis,
      subject: CASE_SCHOOL,
      standard: QUALITY,
    });
    expect(derivedFrom).toMatchObject([{ kind: 'submission', sha256: plan.identity.submission }]);
  });
});

describe('A review that differs', () => {
  it('lowers the total of the level, keeps the reasons, and flags a large gap', async () => {
    await open();
    const cut = Object.fromEntries(
      ['A1', 'A3', 'B1', 'B2', 'C4'].map((id) => [id, { 评审得分: 0, 理由: '没有见到材料' }]),
    );
    const taken = await workspace.judge(agreeing({ [SCHOOL]: cut }));
    expect(taken.outcome).toBe('taken');
    const result = await workspace.result();
    const [, second] = result.levels ?? [];
    expect(second).toMatchObject({ level: 2, flag: true, adjudicate: true });
    expect((await storedReview()).scores.find(({ indicator }) => indicator === 'A1')).toEqual({
      indicator: 'A1',
      awarded: '0',
      reason: '没有见到材料',
    });
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('takes the score that stands as agreement, however it is written', async () => {
    await open();
    const taken = await workspace.judge(agreeing({ [SCHOOL]: { A1: { 评审得分: '3.00' } } }));
    expect(taken.findings).toEqual([]);
    expect((await storedReview()).scores[0]).toEqual({ indicator: 'A1', awarded: '3', agreed: true });
  });
});

describe('A faulty review workbook', () => {
  it('is refused as a whole, each fault at its cell', async () => {
    await open();
    const taken = await workspace.judge(
      agreeing({
        [SCHOOL]: {
          A1: { 评审得分: 9, 理由: '多给' },
          A2: { 评审得分: 1.234, 理由: '太细' },
          A3: { 评审得分: 1 },
          A4: { 同意自评: '是', 评审得分: 0.5 },
          A5: { 同意自评: '基本同意' },
          B1: { 评审得分: '三分' },
        },
      }),
    );
    expect(taken.outcome).toBe('refused');
    expect(inShort(taken.findings)).toEqual([
      'JY6188 学校评审 G6',
      'JY6189 学校评审 G7',
      'JY6191 学校评审 H8',
      'JY6190 学校评审 G9',
      'JY6192 学校评审 F10',
      'JY2111 学校评审 G13',
    ]);
    expect(await workspace.store.heads('review/')).toEqual([]);
  });

  it('names what was left blank and takes the rest: blank is not agreement', async () => {
    await open();
    const taken = await workspace.judge(agreeing({ [SCHOOL]: { B3: null, B4: null } }));
    expect([taken.outcome, taken.judged, taken.due]).toEqual(['taken', 33, 35]);
    expect(taken.findings).toMatchObject([{ code: 'JY6187', found: '2', params: { indicators: 'B3、B4' } }]);
    const judged = (await workspace.result()).indicators.filter(({ level }) => level === 2).map(({ id }) => id);
    expect(judged).not.toContain('B3');
    expect(judged).toHaveLength(33);
  });

  it('is refused when nothing at all was judged', async () => {
    await open();
    const taken = await workspace.judge(() => ({}));
    expect([taken.outcome, inShort(taken.findings)]).toEqual(['refused', ['JY6186']]);
  });

  it('cannot agree where the school has no score', async () => {
    await open('04-blanks');
    const blank = (await workspace.result()).blankIndicators[0] ?? '';
    const taken = await workspace.judge(agreeing({ [SCHOOL]: { [blank]: { 同意自评: '是' } } }));
    expect(taken.findings.map(({ code, indicator }) => [code, indicator])).toEqual([['JY6198', blank]]);
  });

  it('judges what the school has left blank, so that the level has a total', async () => {
    await open('04-blanks');
    const taken = await workspace.judge(agreeing());
    expect(taken.outcome).toBe('taken');
    const result = await workspace.result();
    expect([result.base, result.final?.base === null]).toEqual([null, false]);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('is refused when it is no review workbook, or none at all', async () => {
    await open();
    expect(inShort((await workspace.receive(workspace.form)).findings)).toEqual(['JY6181']);
    const broken = await workspace.receive(new TextEncoder().encode('not a workbook'));
    expect([broken.outcome, broken.unreadable]).toEqual(['refused', true]);
  });
});

describe('What a review stands on', () => {
  it('must be this level', async () => {
    await open();
    const bytes = await filledReview(await workspace.plan(), agreeing()(await workspace.plan()));
    const taken = await workspace.receive(bytes, { level: 3 });
    expect(taken.findings).toMatchObject([{ code: 'JY6182', found: '2', expected: '3' }]);
  });

  it('must be the submission in force; a review of an earlier one no longer counts', async () => {
    await open();
    const plan = await workspace.plan();
    const bytes = await filledReview(plan, agreeing({ [SCHOOL]: { A1: { 评审得分: 1, 理由: '缺' } } })(plan));
    expect((await workspace.receive(bytes)).outcome).toBe('taken');
    const other = await workspace.changedForm();
    const replaced = await workspace.receiveForm(other, '更正');
    expect(replaced.outcome).toBe('replaced');
    expect((await workspace.result()).levels).toBeUndefined();
    expect(inShort((await workspace.receive(bytes, { replace: '重收' })).findings)).toEqual(['JY6183']);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('must be the scores below as they stand: a higher level sees that the lower one has changed', async () => {
    await open();
    await workspace.judge(agreeing());
    const third = await workspace.plan({ level: 3 });
    expect([third.lowerName, third.selfName]).toEqual(['复评', '自评']);
    const bytes = await filledReview(third, agreeing()(third));
    await workspace.judge(agreeing({ [SCHOOL]: { A1: { 评审得分: 1, 理由: '缺' } } }), { replace: '更正' });
    expect(inShort((await workspace.receive(bytes, { level: 3 })).findings)).toEqual(['JY6184']);
  });

  it('agrees to the level below, not to the school, where that has judged otherwise', async () => {
    await open();
    await workspace.judge(agreeing({ [SCHOOL]: { A1: { 评审得分: 1, 理由: '缺' } } }));
    expect((await workspace.judge(agreeing(), { level: 3 })).outcome).toBe('taken');
    const own = (await workspace.result()).indicators[0];
    expect(own?.judged).toEqual([
      { level: 2, awarded: '1' },
      { level: 3, awarded: '1' },
    ]);
    expect((await workspace.audit()).findings).toEqual([]);
  });
});

describe('The same school twice', () => {
  it('changes nothing when it is the same judgement', async () => {
    await open();
    await workspace.judge(agreeing());
    const before = await workspace.store.tip();
    expect((await workspace.judge(agreeing())).outcome).toBe('unchanged');
    expect(await workspace.store.tip()).toEqual(before);
  });

  it('needs a reason when it is another one, and keeps it', async () => {
    await open();
    await workspace.judge(agreeing());
    const other = agreeing({ [SCHOOL]: { A1: { 评审得分: 2, 理由: '缺一项' } } });
    expect(inShort((await workspace.judge(other)).findings)).toEqual(['JY6185']);
    expect((await workspace.judge(other, { replace: '笔误更正' })).outcome).toBe('replaced');
    const entries: string[] = [];
    for await (const line of workspace.store.lines()) entries.push(line.text);
    expect(entries.filter((text) => text.includes('笔误更正'))).toHaveLength(1);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('withdraws what is no longer judged', async () => {
    await open('04-blanks');
    await workspace.judge(agreeing());
    const groups = (await workspace.plan()).sheets.slice(1).map(({ name, rows }) => [name, rows] as const);
    const none = Object.fromEntries(
      groups.map(([name, rows]) => [name, Object.fromEntries(rows.map(({ indicator }) => [indicator, null]))]),
    );
    const taken = await workspace.judge(agreeing(none), { replace: '组的评分有误' });
    expect(taken.outcome).toBe('replaced');
    expect((await workspace.store.heads('review/')).map(({ key }) => key.split('/')[4])).toEqual([CASE_SCHOOL]);
    expect((await workspace.result('G01')).levels).toBeUndefined();
    expect((await workspace.audit()).findings).toEqual([]);
  });
});

describe('Several reviewers of a school', () => {
  const awards = ['2', '2.5', '3', '0', '1'];

  it('are combined by the mean, exactly, and trimmed from five up', async () => {
    await open();
    const standing: (string | undefined)[] = [];
    for (const [place, score] of awards.entries()) {
      const typed = agreeing({ [SCHOOL]: { A1: { 评审得分: Number(score), 理由: '现场所见' } } });
      const taken = await workspace.judge(typed, { reviewer: `R0${place + 1}` });
      expect(taken.outcome).toBe('taken');
      standing.push((await workspace.result()).indicators[0]?.judged?.[0]?.awarded);
    }
    expect(standing).toEqual(['2', '2.25', '2.5', '1.875', '11/6']);
    expect((await workspace.audit()).findings).toEqual([]);
  });

  it('cannot be mixed with the judgement of a panel', async () => {
    await open();
    await workspace.judge(agreeing());
    const taken = await workspace.judge(agreeing(), { reviewer: 'R01' });
    expect([taken.outcome, inShort(taken.findings)]).toEqual(['refused', ['JY6194']]);
  });

  it('are those of the assignment, and hand in their own workbook', async () => {
    await open();
    const { desk, store } = workspace;
    const { keepAssignment, makeAssignment } = await import('../../../../src/workflows/review/assignment.js');
    const reviewers = ['R01', 'R02'].map((id) => ({
      id,
      body: '某院',
      formerSchools: [],
      subjects: [],
      interests: [],
    }));
    const order = { level: 2, reviewers, schools: [CASE_SCHOOL], perSchool: 1, seed: '1', avoidOwnUnit: false };
    const made = makeAssignment(desk, order);
    if (!made.ok) throw new TypeError('not assigned');
    await keepAssignment({ desk, store }, made.value.document, BY);
    const own = made.value.document.assigned[0]?.reviewers[0] ?? '';
    const other = own === 'R01' ? 'R02' : 'R01';
    expect((await workspace.judge(agreeing(), { reviewer: other })).findings).toMatchObject([
      { code: 'JY6197', found: other, expected: own },
    ]);
    const lent = await workspace.judge(agreeing(), { reviewer: other }, { reviewer: own });
    expect(inShort(lent.findings)).toEqual(['JY6197']);
    expect((await workspace.judge(agreeing(), {}, { reviewer: own })).outcome).toBe('taken');
    expect((await storedReview(own)).reviewer).toEqual({ id: own, body: '某院' });
  });
});

describe('Persons whose lessons are counted', () => {
  it('are kept with the review; a count that differs is told', async () => {
    await open();
    const plan = await workspace.plan();
    const [person] = plan.counting?.persons ?? [];
    const [column] = plan.counting?.columns ?? [];
    const header = `${column?.header}\n评审清点`;
    const reported = Number(person?.reported[0]);
    const taken = await workspace.judge((own) => ({
      ...agreeing()(own),
      [own.counting?.name ?? '']: { [person?.id ?? '']: { [header]: reported + 7 } },
    }));
    expect(taken.findings).toMatchObject([
      { code: 'JY6195', subject: person?.id, found: String(reported + 7), expected: String(reported) },
    ]);
    expect((await storedReview()).counted).toEqual([
      {
        person: person?.id,
        metric: column?.metric,
        period: column?.period,
        reported: String(reported),
        counted: String(reported + 7),
      },
    ]);
  });
});
