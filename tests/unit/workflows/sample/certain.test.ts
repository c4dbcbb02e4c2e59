import { describe, expect, it } from 'vitest';
import type { Head } from '../../../../src/workflows/ports.js';
import { certainMembers } from '../../../../src/workflows/sample/certain.js';
import type { SampleSource } from '../../../../src/workflows/sample/frame.js';

const head = (school: string, grade: string, standard = 'city/school', subject = school): Head => ({
  key: `result/${school}/${subject}/${standard}`,
  kind: 'result',
  sha256: '',
  seq: 1,
  brief: { school, subject, standard, grade },
});

const HEADS = [head('S1', 'excellent'), head('S2', 'good'), head('S2', 'excellent', 'city/group', 'G1')];

function source(changes: { nominated?: boolean; certain?: readonly string[]; purpose?: string } = {}): SampleSource {
  const { nominated = false, certain, purpose = 'award' } = changes;
  return {
    store: { heads: async () => HEADS },
    assessment: {
      registry: {
        schools: [
          { id: 'S1', name: '青竹小学' },
          { id: 'S2', name: '竹篱溪小学' },
        ],
        others: [],
      },
      programme: {
        targets: [
          { award: 'school', zh: '示范校' },
          { award: 'group', zh: '优秀教研组' },
          { award: 'group-2', zh: '优秀备课组' },
        ],
        entries: [
          { standard: 'city/school', purpose, nominated },
          { standard: 'city/group', purpose: 'award', nominated: true },
        ],
        ...(certain ? { sampling: { certain } } : {}),
      },
      standards: [
        {
          id: 'city/school',
          award: 'school',
          subjectKind: 'school',
          grades: [{ code: 'excellent' }],
          indicators: [{}],
        },
        { id: 'city/group', award: 'group', subjectKind: 'researchGroup', grades: [], indicators: [{}] },
      ],
      metrics: { document: { relations: { top: 'school' } } },
    },
  } as unknown as SampleSource;
}

const members = async (own: SampleSource, names?: readonly string[]) => {
  const { reasons, findings } = await certainMembers(own, names);
  return [[...reasons], findings.map(({ code, found }) => `${code} ${found}`)];
};

describe('The certain members of a sample', () => {
  it('are the candidates for what schools themselves apply for: the best where nobody has to apply', async () => {
    expect(await members(source())).toEqual([[['S1', '示范校候选']], []]);
    expect(await members(source({ nominated: true }))).toEqual([
      [
        ['S1', '示范校候选'],
        ['S2', '示范校候选'],
      ],
      [],
    ]);
  });

  it('are nobody where an award is only for self-check', async () => {
    expect(await members(source({ purpose: 'self-check' }))).toEqual([[], []]);
  });

  it('are as the programme says, or as the command says', async () => {
    expect(await members(source({ certain: ['S2'] }))).toEqual([[['S2', '指定']], []]);
    expect(await members(source({ certain: ['S2'] }), ['青竹小学', '示范校候选'])).toEqual([[['S1', '指定']], []]);
    expect(await members(source(), [])).toEqual([[], []]);
  });

  it('are named by words that mean one thing; others are told', async () => {
    expect(await members(source(), ['优秀', '候选', '没有的学校', '优秀教研组'])).toEqual([
      [],
      ['JY6203 优秀', 'JY6203 候选', 'JY6203 没有的学校'],
    ]);
  });
});
