import { describe, expect, it } from 'vitest';
import { checkDocument } from '../../../../src/documents/parse.js';
import type { Award, Codelist, Ranking } from '../../../../src/model/generated/documents.js';
import type { Assessment } from '../../../../src/workflows/assessment.js';
import { publicVersion } from '../../../../src/workflows/rank/public-version.js';
import type { NameShown } from '../../../../src/workflows/rank/ranked-row.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { bundled } from '../../../support/sample-school.js';

const SCHOOL = '2132000001';
const whole: Ranking = {
  ...MINIMAL_DOCUMENTS.ranking,
  audience: 'internal',
  lists: [
    {
      list: '小学',
      by: 'stage',
      places: 1,
      cut: { in: 1, panel: ['x'], open: 1 },
      rows: [
        {
          rank: 3,
          school: { id: SCHOOL, name: '某小学', unit: 'u1' },
          subject: { id: 'G09', grain: 'researchGroup', name: '没有称号的教研组' },
          grade: 'excellent',
          total: '95.00',
          awarded: false,
          result: { id: '74738ff5-5367-5958-9aee-98fffdcd1876', sha256: '0123456789abcdef'.repeat(4) },
        },
      ],
    },
  ],
};
const assessment = {
  registry: {
    schools: [
      {
        id: SCHOOL,
        name: '现名小学',
        unit: 'u2',
        schoolType: '211',
        stages: ['primary'],
        codeHistory: ['2132000000'],
        groups: [{ id: 'G01', kind: 'researchGroup', name: '语文组', stage: '小学' }],
        teachers: [{ id: 'T090', name: '欧阳小明' }],
      },
    ],
  },
  schoolTypes: bundled<'codelist'>('codelists/school-type'),
} as unknown as Assessment;

type Given = Partial<Award> & { readonly holder?: Partial<Award['subject']> };
let made = 0;
const held = ({ holder, ...change }: Given): Award => ({
  ...MINIMAL_DOCUMENTS.award,
  id: `title ${++made}`,
  award: 'best',
  year: '2024-2025',
  validFrom: '2025-07-01',
  status: 'active',
  ...change,
  subject: { id: `${SCHOOL}/G01`, grain: 'researchGroup', name: '语文组', school: SCHOOL, unit: 'u1', ...holder },
});

function published(
  awards: readonly Award[],
  { names = 'redacted', on = '2026-07-01' }: { names?: NameShown; on?: string } = {},
) {
  const lists = {
    stages: bundled<'codelist'>('codelists/stage') as Codelist,
    groupStages: bundled<'codelist'>('codelists/group-stage') as Codelist,
  };
  const records = { results: [], awards, receiptErrors: new Map() };
  return publicVersion(whole, { assessment, lists, records, on }, { award: 'best', names, lists: ['小学', '初中'] });
}

const told = (awards: readonly Award[], wishes: Parameters<typeof published>[1] = {}) =>
  published(awards, wishes).lists.flatMap(({ list, rows }) =>
    rows.map(({ subject, year, number = '' }) => `${list} ${subject.id} ${subject.name} ${year} ${number}`.trim()),
  );

describe('the public version of a ranking', () => {
  it('has who holds the title with year and certificate, whether rated this year or not, and no rank or total', () => {
    expect(published([held({ number: '证 7' })]).lists).toEqual([
      {
        list: '小学',
        by: 'stage',
        places: null,
        cut: null,
        rows: [
          {
            rank: null,
            school: { id: SCHOOL, name: '现名小学', unit: 'u2' },
            subject: { id: 'G01', grain: 'researchGroup', name: '语文组' },
            grade: null,
            total: null,
            awarded: true,
            year: '2024-2025',
            number: '证 7',
          },
        ],
      },
    ]);
  });

  it('is put in order by year, then certificate', () => {
    const awards = [
      held({ year: '2024-2025', number: 'B' }),
      held({ year: '2023-2024', number: 'C' }),
      held({ year: '2024-2025', number: 'A' }),
    ];
    expect(told(awards).map((line) => line.slice(-11))).toEqual(['2023-2024 C', '2024-2025 A', '2024-2025 B']);
  });

  it('has a title once that several sources have, as its later record says', () => {
    const title = held({ number: 'A' });
    const other = held({ number: 'B' });
    const revoked: Award = { ...other, status: 'revoked' };
    for (const awards of [
      [title, title, other, revoked],
      [revoked, other, title, title],
    ])
      expect(told(awards)).toEqual(['小学 G01 语文组 2024-2025 A']);
  });

  it('has only what is in force on the day, and of this award', () => {
    const awards = [
      held({ status: 'revoked' }),
      held({ validTo: '2026-06-30' }),
      held({ validFrom: '2026-07-02' }),
      held({ award: 'other' }),
    ];
    expect([told(awards), told([held({ validTo: '2026-06-30' })], { on: '2026-06-30' }).length]).toEqual([[], 1]);
  });

  it.each([
    ['redacted', '欧**明'],
    ['full', '欧阳小明'],
    ['numbers', 'T090'],
  ] as const)('names persons %s: %s', (names, name) => {
    const awards = [held({ holder: { id: `${SCHOOL}/T090`, grain: 'person', name: '欧**明' } })];
    expect(told(awards, { names })[0]?.split(' ')[2]).toBe(name);
  });

  it.each([
    ['of the registry', '欧阳小明', '欧**明'],
    ['of its own', '陶红霞', '陶*霞'],
  ])('hides characters of a person whose title carries the full name, %s', (_, name, shown) => {
    const known = name === '陶红霞' ? 'T404' : 'T090';
    const awards = [held({ holder: { id: `${SCHOOL}/${known}`, grain: 'person', name } })];
    const published = told(awards, { names: 'redacted' });
    expect([published[0]?.split(' ')[2], JSON.stringify(published).includes(name)]).toEqual([shown, false]);
  });

  it('leaves the number of a person whose name nobody has', () => {
    const awards = [held({ holder: { id: `${SCHOOL}/T404`, grain: 'person', name: 'T404' } })];
    expect(told(awards)[0]?.split(' ')[2]).toBe('T404');
  });

  it('keeps a school that the registry does not know, in a list without a name', () => {
    const holder = { id: '9', grain: 'school' as const, name: '旧校', school: '9', unit: 'u1' };
    expect(told([held({ holder })])).toEqual(
      ['9 旧校 2024-2025'].map((line) => line.trim()).map((line) => ` ${line}`.trim()),
    );
  });

  it('finds a school by a former code', () => {
    const holder = { id: '2132000000', grain: 'school' as const, name: '原名小学', school: '2132000000', unit: 'u1' };
    expect(published([held({ holder })]).lists[0]?.rows[0]?.school).toEqual({
      id: SCHOOL,
      name: '现名小学',
      unit: 'u2',
    });
  });

  it('says what it stands on as the whole one does, and nothing of who holds no title', () => {
    const { lists, audience, ...rest } = published([held({})]);
    const { lists: _all, audience: _internal, ...own } = whole;
    expect([audience, rest]).toEqual(['public', own]);
    expect(JSON.stringify(lists)).not.toContain('没有称号');
  });

  it('is a valid document', async () => {
    const { findings } = await checkDocument('ranking', published([held({ number: '证 7' })]), 'ranking.json');
    expect(findings).toEqual([]);
  });
});
