import type { Decision, Result } from '../../src/model/generated/documents.js';
import type { DecisionSource } from '../../src/workflows/decide/known.js';
import type { LedgerDraft } from '../../src/workflows/ports.js';
import { briefOf } from '../../src/workflows/workspace/brief.js';
import { hasher, STAMP } from './sample-school.js';
import { batchOf, type TestStore, testStore } from './workspace.js';

/** A workspace with nothing but decisions about titles in it. */
export interface DecidedTitles {
  readonly files: TestStore;
  readonly source: DecisionSource;
  /** Enters the result and the decision of a group: `S1 G1`. */
  decide(subject: string, changes?: Partial<Decision>): Promise<string>;
  remove(): void;
}

export const BY = { actor: '王老师', at: '2026-11-16T08:00:00Z' } as const;
export const CALENDAR = { years: [2026], holidays: ['2026-11-18'], workdays: ['2026-11-21'] };

/** Two schools of two reporting units, groups and a teacher. */
export function decidedTitles(settings: object = {}): DecidedTitles {
  const files = testStore(briefOf);
  const schools = ['S1', 'S2'].map((id, place) => ({
    id,
    name: `${place === 0 ? '青竹' : '竹篱溪'}小学`,
    unit: place === 0 ? 'B' : 'A',
    groups: [],
    teachers: [{ id: 'T1', name: '欧阳明' }],
  }));
  const assessment = {
    programme: {
      kind: 'programme',
      id: 'p',
      schoolYear: '2025-2026',
      areaName: '某市',
      reportingUnits: [
        { id: 'A', name: '甲区' },
        { id: 'B', name: '乙区' },
      ],
      targets: [{ award: 'group', zh: '优秀教研组' }],
      awards: [{ award: 'group', years: 3, certificate: '〔{year}〕{number}号', ...settings }],
    },
    registry: { schools, others: [] },
    standards: [{ id: 'city/group', award: 'group' }],
  } as unknown as DecisionSource['assessment'];
  const source: DecisionSource = { store: files.store, assessment, hasher, stamp: STAMP };
  return {
    files,
    source,
    decide: (subject, changes) => enterDecision(source, subject, changes),
    remove: () => {
      files.store.close();
      files.remove();
    },
  };
}

async function enterDecision(
  { store, assessment }: DecisionSource,
  text: string,
  changes: Partial<Decision> = {},
): Promise<string> {
  const [school = '', subject = ''] = text.split(' ');
  const own = assessment.registry.schools.find(({ id }) => id === school);
  const isPerson = subject.startsWith('T');
  const result = {
    kind: 'result',
    id: `result ${text}`,
    school: { id: school, name: own?.name, unit: own?.unit, category: '小学', stages: [] },
    subject: { id: subject, grain: isPerson ? 'person' : 'researchGroup', name: isPerson ? subject : '语文教研组' },
    standard: { id: 'city/group' },
    blankIndicators: [],
  } as unknown as Result;
  const sha256 = hasher.sha256(JSON.stringify(result));
  const results = await store.append(
    batchOf({ key: `result/${school}/${subject}/city/group`, action: 'scored', document: result }),
  );
  const kept = results.ok ? results.value[0]?.entry.record?.sha256 : sha256;
  const document = {
    kind: 'decision',
    id: `decision ${text}`,
    award: 'group',
    standard: 'city/group',
    school,
    subject,
    outcome: 'conferred',
    result: { id: result.id, sha256: kept },
    eligibility: [],
    ...changes,
  } as unknown as Decision;
  const draft: LedgerDraft = { key: `decision/${document.award}/${school}/${subject}`, action: 'decided', document };
  const decided = await store.append(batchOf(draft));
  return (decided.ok && decided.value[0]?.entry.record?.sha256) || '';
}
