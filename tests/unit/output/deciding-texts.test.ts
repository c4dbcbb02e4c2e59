import { describe, expect, it } from 'vitest';
import type { Agreement, Award, Notice, Objection } from '../../../src/model/generated/documents.js';
import { agreementText } from '../../../src/output/agreement-text.js';
import { eventWord, stateWord, titlesText } from '../../../src/output/award-text.js';
import { decisionsText, gradeWord, proposalsText } from '../../../src/output/decide-text.js';
import { noticeCsv, noticesText, noticeText, objectionsText } from '../../../src/output/notice-text.js';
import { MINIMAL_RECORDS } from '../../support/minimal-records.js';

describe('the text of agreement', () => {
  const names = { standard: () => '学校标准', unit: (id: string) => `${id}区` };
  const agreement: Agreement = {
    ...MINIMAL_RECORDS.agreement,
    subjects: 2,
    measures: [
      { name: 'bias', n: 2, value: '-1.0000', low: '-2.0000', high: '0.0000' },
      { name: 'bias', unit: 'A', n: 1, undefinedBecause: 'too-few-subjects' },
      { name: 'kappa', n: 2, value: '1.0000' },
    ],
  };

  it('has value and interval, or the reason', () => {
    const rows = agreementText([agreement], names, 'zh-CN').trimEnd().split('\n');
    expect(rows[0]).toBe('学校标准：第1级与第2级，2 个对象');
    expect(rows[3]).toBe('偏差（上一级减下一级）           2  -1.0000  -2.0000 ~ 0.0000');
    expect(rows[4]).toBe('偏差（上一级减下一级） A区       1        —  对象太少');
    expect(rows[5]?.endsWith('1.0000  —')).toBe(true);
  });

  it('names the level whose reviewers are compared', () => {
    const text = agreementText(
      [{ ...agreement, levels: [2], measures: [{ name: 'severity', reviewer: 'P1', n: 3, value: '1.0000' }] }],
      names,
      'zh-CN',
    );
    expect(text).toContain('学校标准：第2级各评审人，2 个对象');
    expect(text).toContain('宽严（正为宽） P1');
  });
});

describe('the text of proposals and decisions', () => {
  const view = {
    unit: '甲区',
    school: '一小',
    subject: 'G1 语文组',
    total: '95.00',
    grade: '优秀',
    rank: 1,
    proposed: 'conferred' as const,
    because: [],
  };

  it('counts what is proposed, with the places where there are any', () => {
    const text = proposalsText(
      [view, { ...view, rank: null, proposed: 'refused', because: ['grade', 'cut'] }],
      { award: '优秀组', places: 1 },
      'zh-CN',
    );
    expect(text.split('\n')[3]).toBe('甲区      一小  G1 语文组  95.00  优秀        不认定  等级未达到；名额已满');
    expect(text.split('\n').at(-1)).toBe('优秀组：2 个候选，建议认定 1 个，不认定 1 个，暂缓 0 个，名额 1 个。');
    expect(proposalsText([view], { award: '优秀组', places: null }, 'en').split('\n').at(-1)).toBe(
      '优秀组: 1 candidates, 1 to be conferred, 0 refused, 0 deferred.',
    );
  });

  it('names the person who confirmed', () => {
    const decision = {
      award: '优秀组',
      unit: '甲区',
      school: '一小',
      subject: 'G01',
      decision: MINIMAL_RECORDS.decision,
    };
    expect(decisionsText([decision], 'zh-CN').split('\n').at(-1)).toBe(
      '优秀组  甲区      一小  G01         认定  李主任 2026-07-10',
    );
  });

  it('knows the words of grades, and prints an unknown code as it is', () => {
    const standard = { grades: [{ code: 'excellent', zh: '优秀', en: 'excellent', min: '90' }] };
    expect([
      gradeWord(standard, 'excellent', 'zh-CN'),
      gradeWord(standard, 'other', 'en'),
      gradeWord(standard, null, 'en'),
    ]).toEqual(['优秀', 'other', '']);
  });
});

describe('the text of a notice', () => {
  const notice: Notice = { ...MINIMAL_RECORDS.notice, number: 1 };
  const lines = [{ award: '优秀组', unit: '甲区', school: '一小', subject: '张*明' }];

  it('has what it is about, the list, where objections go, and the issuer', () => {
    const text = noticeText(notice, { lines, programme: '《方案》' }, 'zh-CN');
    expect(text.split('\n').slice(0, 3)).toEqual([
      '公示',
      '',
      '按照《方案》，经评审和认定，拟授予下列 1 个对象称号，现予公示。公示期为2026年7月1日至2026年7月7日（5 个工作日）。',
    ]);
    expect(text).toContain('   1  优秀组  甲区      一小  张*明');
    expect(text.split('\n').slice(-4)).toEqual([
      '公示期内如有异议，请向某市教科院反映，实名反映并提供具体情况。',
      '',
      '某市教科院',
      '2026年7月1日',
    ]);
    expect(noticeCsv(lines, 'zh-CN')).toBe('\uFEFF序号,称号,报送单位,学校,对象\r\n1,优秀组,甲区,一小,张*明\r\n');
  });

  it('is listed with its time, and so are objections with what became of them', () => {
    expect(noticesText([notice], 'zh-CN')).toBe('第 1 号 公示：2026-07-01 至 2026-07-07，1 个。');
    const objection: Objection = { ...MINIMAL_RECORDS.objection, number: 2 };
    const names = { award: () => '优秀组', school: () => '一小' };
    expect(objectionsText([objection, { ...objection, outcome: 'upheld' }], names, 'zh-CN').split('\n')).toEqual([
      '第 2 号（2026-07-02） 优秀组 一小 G01：未答复',
      '第 2 号（2026-07-02） 优秀组 一小 G01：成立',
    ]);
  });
});

describe('the text of titles', () => {
  it('has number, time and state, and counts those in force', () => {
    const award = { number: '001', validFrom: '2026-07-01', validTo: '2029-06-30' } as unknown as Award;
    const view = { award, status: 'active' as const, awardName: '优秀组', unit: '甲区', school: '一小', subject: 'G1' };
    const rows = titlesText([view, { ...view, status: 'revoked' }], 'zh-CN').split('\n');
    expect(rows[2]).toBe('001       优秀组  甲区      一小  G1    2026-07-01  2029-06-30  有效');
    expect(rows.at(-1)).toBe('共 2 个，有效 1 个。');
  });

  it('has words for states and events, and prints what it does not know', () => {
    expect([
      stateWord('suspended', 'zh-CN'),
      stateWord('x', 'en'),
      eventWord('revoke', 'en'),
      eventWord('x', 'en'),
    ]).toEqual(['暂停', 'x', 'revoked', 'x']);
  });
});
