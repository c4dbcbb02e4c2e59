import { nodeHasher } from '../../src/cli/node-hasher.js';
import type { Programme, Registry, Sample } from '../../src/model/generated/documents.js';
import { type FrameMember, makeFrame } from '../../src/statistics/sampling/frame.js';
import { planDocument, type SampleDesk, type SampleMethod } from '../../src/workflows/sample/sample-document.js';
import { MINIMAL_DOCUMENTS } from './minimal-documents.js';

const STAMP = {
  issued: '2026-07-01',
  issuer: { id: '320400', name: '某市教科院' },
  producer: { tool: 'tests', version: '1.0.0' },
  lang: 'zh-CN',
} as const;

/** A desk that samples are planned at. */
export const sampleDesk: SampleDesk = {
  assessment: {
    programme: MINIMAL_DOCUMENTS.programme as Programme,
    registry: MINIMAL_DOCUMENTS.registry as Registry,
  },
  hasher: nodeHasher,
  stamp: STAMP,
};

/** Members of units, so many each, of two stages in turn; those named are certain. */
export const membersOf = (
  units: Readonly<Record<string, number>>,
  certain: readonly string[] = [],
): readonly FrameMember[] =>
  Object.entries(units).flatMap(([unit, count]) =>
    Array.from({ length: count }, (_, place): FrameMember => {
      const id = `${unit}-${place + 1}`;
      return {
        id,
        unit,
        stage: place % 2 === 0 ? 'primary' : 'junior',
        ...(certain.includes(id) ? { certain: '指定' } : {}),
      };
    }),
  );

/** The plan document of members. */
export const planOfMembers = (members: readonly FrameMember[], method: SampleMethod): Sample =>
  planDocument(sampleDesk, 3, { frame: makeFrame(members).frame, missing: [], method });
