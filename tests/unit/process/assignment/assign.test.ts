import { describe, expect, it } from 'vitest';
import { nodeHasher as hasher } from '../../../../src/cli/node-hasher.js';
import { type AssignmentRequest, assignReviewers, barredFrom } from '../../../../src/process/assignment/assign.js';
import { barOf, type Reviewed, type Reviewer } from '../../../../src/process/assignment/recusal.js';

const reviewer = (id: string, more: Partial<Reviewer> = {}): Reviewer => ({
  id,
  formerSchools: [],
  subjects: [],
  interests: [],
  ...more,
});
const group = (id: string, school: string, more: Partial<Reviewed> = {}): Reviewed => ({
  id,
  school,
  unit: 'east',
  subjects: [],
  ...more,
});
const OPEN = { ownUnit: false };
const ask = (reviewers: readonly Reviewer[], subjects: readonly Reviewed[], more: Partial<AssignmentRequest> = {}) =>
  assignReviewers(hasher, { reviewers, subjects, perSubject: 1, policy: OPEN, seed: '314159', ...more });

describe('a bar', () => {
  const one = group('G01', 'S1', { subjects: ['语文', '英语'] });

  it.each([
    ['own-school', reviewer('R', { school: 'S1', formerSchools: ['S1'] })],
    ['former-post', reviewer('R', { school: 'S2', formerSchools: ['S3', 'S1'] })],
    ['declared-interest', reviewer('R', { interests: [{ school: 'S1', kind: '亲属' }] })],
    ['other-subject', reviewer('R', { subjects: ['数学'] })],
    [null, reviewer('R', { subjects: ['数学', '英语'] })],
    [null, reviewer('R', { school: 'S2', formerSchools: ['S3'], interests: [{ school: 'S4', kind: '合作' }] })],
  ])('is %s', (expected, who) => {
    expect(barOf(who, one, OPEN)).toBe(expected);
  });

  it('is the own unit only where the programme says so', () => {
    const neighbour = reviewer('R', { unit: 'east' });
    expect(barOf(neighbour, one, { ownUnit: true })).toBe('own-unit');
    expect(barOf(neighbour, one, OPEN)).toBeNull();
    expect(barOf(reviewer('R', { unit: 'west' }), one, { ownUnit: true })).toBeNull();
  });

  it('is none for a subject that names no academic subject', () => {
    expect(barOf(reviewer('R', { subjects: ['数学'] }), group('S1', 'S1'), OPEN)).toBeNull();
  });

  it('is listed for everybody it holds for', () => {
    const people = [reviewer('R2', { school: 'S1' }), reviewer('R1', { formerSchools: ['S1', 'S2'] }), reviewer('R3')];
    expect(barredFrom([group('G02', 'S2'), group('G01', 'S1')], people, OPEN)).toEqual([
      { subject: 'G01', reviewer: 'R1', because: 'former-post' },
      { subject: 'G01', reviewer: 'R2', because: 'own-school' },
      { subject: 'G02', reviewer: 'R1', because: 'former-post' },
    ]);
  });
});

describe('an assignment', () => {
  const people = ['R1', 'R2', 'R3'].map((id) => reviewer(id));
  const groups = ['1', '2', '3', '4', '5', '6'].map((number) => group(`G${number}`, `S${number}`));

  it('gives everybody as much', () => {
    const answer = ask(people, groups, { perSubject: 2 });
    if (answer.status === 'infeasible') return expect.unreachable();
    expect(answer.loads).toEqual(['R1', 'R2', 'R3'].map((id) => ({ reviewer: id, load: 4 })));
    expect(answer.assigned.map(({ subject, reviewers }) => [subject, reviewers.length])).toEqual(
      groups.map(({ id }) => [id, 2]),
    );
    expect(answer).toMatchObject({ reciprocal: [], findings: [] });
  });

  it('follows the seed and nothing else', () => {
    const answer = ask(people, groups);
    expect(ask([...people].reverse(), [...groups].reverse())).toEqual(answer);
    const others = ['1', '2', '3', '4'].map((seed) => JSON.stringify(ask(people, groups, { seed: `31415${seed}` })));
    expect(new Set([JSON.stringify(answer), ...others]).size).toBeGreaterThan(1);
  });

  it('moves others where only one may take a subject', () => {
    const few = [reviewer('R1'), reviewer('R2', { formerSchools: ['S1'] })];
    const answer = ask(few, [group('G1', 'S1'), group('G2', 'S2')]);
    expect(answer).toMatchObject({
      assigned: [
        { subject: 'G1', reviewers: ['R1'] },
        { subject: 'G2', reviewers: ['R2'] },
      ],
    });
  });

  it('of nothing is empty', () => {
    expect(ask([], [])).toEqual({ status: 'assigned', assigned: [], loads: [], reciprocal: [], findings: [] });
  });

  it('is not made from lists with an id that stands twice', () => {
    expect(ask([reviewer('R1'), reviewer('R1')], [group('G1', 'S1'), group('G1', 'S2')])).toEqual({
      status: 'infeasible',
      shortages: [],
      findings: [
        { code: 'JY6123', where: {}, subject: 'R1' },
        { code: 'JY6123', where: {}, subject: 'G1' },
      ],
    });
  });

  it('of a city is made in a moment and leaves loads within one', () => {
    const many = Array.from({ length: 120 }, (_, place) =>
      reviewer(`R${place}`, { school: `S${place}`, formerSchools: [`S${place + 200}`] }),
    );
    const schools = Array.from({ length: 600 }, (_, place) => group(`G${place}`, `S${place}`));
    const answer = ask(many, schools, { perSubject: 3 });
    if (answer.status === 'infeasible') return expect.unreachable();
    expect(new Set(answer.loads.map(({ load }) => load))).toEqual(new Set([15]));
  });
});

describe('an assignment that cannot be made', () => {
  it('names the subjects that compete, for whom, and who is recused', () => {
    const people = [
      reviewer('R1', { maxLoad: 2 }),
      reviewer('R2', { school: 'S1', formerSchools: ['S2', 'S3'] }),
      reviewer('R3', { subjects: ['数学'] }),
    ];
    const groups = [
      ...['1', '2', '3'].map((number) => group(`G${number}`, `S${number}`, { subjects: ['语文'] })),
      group('G9', 'S9', { subjects: ['数学'] }),
    ];
    const answer = ask(people, groups);
    expect(answer).toMatchObject({
      status: 'infeasible',
      shortages: [{ subjects: ['G1', 'G2', 'G3'], reviewers: ['R1'], needed: 3, available: 2 }],
      findings: [
        {
          code: 'JY6121',
          where: {},
          found: '2',
          expected: '3',
          params: { subjects: 'G1、G2、G3', reviewers: 'R1', barred: 1 },
        },
      ],
    });
    if (answer.status === 'infeasible')
      expect(answer.shortages[0]?.barred.filter(({ subject }) => subject === 'G1')).toEqual([
        { subject: 'G1', reviewer: 'R2', because: 'own-school' },
        { subject: 'G1', reviewer: 'R3', because: 'other-subject' },
      ]);
  });

  it('names apart what has nothing to do with each other', () => {
    const answer = ask(
      [reviewer('R1', { subjects: ['语文'], maxLoad: 1 })],
      [
        group('G1', 'S1', { subjects: ['语文'] }),
        group('G2', 'S2', { subjects: ['语文'] }),
        group('G3', 'S3', { subjects: ['美术'] }),
      ],
    );
    if (answer.status === 'assigned') return expect.unreachable();
    const named = answer.shortages.map(
      ({ subjects, needed, available }) => `${subjects.join()} ${available}/${needed}`,
    );
    expect(named.sort()).toEqual(['G1,G2 1/2', 'G3 0/1']);
  });
});

describe('reciprocal reviews', () => {
  const fromSchool = (number: number) => reviewer(`R${number}`, { school: `S${number}` });

  it('are avoided where reviewers can change places', () => {
    for (const seed of ['100001', '100002', '100003', '100004', '100005', '100006', '100007', '100008']) {
      const people = [1, 2, 3, 4].map(fromSchool);
      const answer = ask(
        people,
        [1, 2, 3, 4].map((number) => group(`G${number}`, `S${number}`)),
        { seed },
      );
      expect(answer).toMatchObject({ status: 'assigned', reciprocal: [], findings: [] });
    }
  });

  it('are told where they cannot be avoided', () => {
    const answer = ask(
      [1, 2].map(fromSchool),
      [1, 2].map((number) => group(`G${number}`, `S${number}`)),
    );
    expect(answer).toMatchObject({
      reciprocal: [{ first: { reviewer: 'R1', subject: 'G2' }, second: { reviewer: 'R2', subject: 'G1' } }],
      findings: [
        {
          code: 'JY6122',
          where: {},
          params: { first: 'R1', firstSubject: 'G2', second: 'R2', secondSubject: 'G1' },
        },
      ],
    });
  });
});
