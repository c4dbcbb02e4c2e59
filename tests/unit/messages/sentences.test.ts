import { describe, expect, it } from 'vitest';
import { CATALOGUE, entryOf } from '../../../src/messages/catalogue.js';
import { render } from '../../../src/messages/render.js';
import { SENTENCES_OF_APPLICATIONS } from './sentences-of-applications.js';
import { SENTENCES_OF_BUNDLES } from './sentences-of-bundles.js';
import { SENTENCES_OF_CELLS } from './sentences-of-cells.js';
import { SENTENCES_OF_CHECKS } from './sentences-of-checks.js';
import { SENTENCES_OF_DECIDING } from './sentences-of-deciding.js';
import { SENTENCES_OF_DOCUMENTS } from './sentences-of-documents.js';
import { SENTENCES_OF_EXPERIENCE } from './sentences-of-experience.js';
import { SENTENCES_OF_EXPLANATIONS } from './sentences-of-explanations.js';
import { SENTENCES_OF_FILES } from './sentences-of-files.js';
import { SENTENCES_OF_OFFICE } from './sentences-of-office.js';
import { SENTENCES_OF_PAPERS } from './sentences-of-papers.js';
import { SENTENCES_OF_PARTS } from './sentences-of-parts.js';
import { SENTENCES_OF_PRINTING } from './sentences-of-printing.js';
import { SENTENCES_OF_PROCEDURE } from './sentences-of-procedure.js';
import { SENTENCES_OF_RANKINGS } from './sentences-of-rankings.js';
import { SENTENCES_OF_RECEIVING } from './sentences-of-receiving.js';
import { SENTENCES_OF_REPLAYS } from './sentences-of-replays.js';
import { SENTENCES_OF_REVIEWING } from './sentences-of-reviewing.js';
import { SENTENCES_OF_REVIEWS } from './sentences-of-reviews.js';
import { SENTENCES_OF_SIGNING } from './sentences-of-signing.js';
import { SENTENCES_OF_GIVEN, SENTENCES_OF_SIGNING_KEYS } from './sentences-of-signing-keys.js';
import { SENTENCES_OF_SUMMARIES } from './sentences-of-summaries.js';
import { SENTENCES_OF_TEMPLATES } from './sentences-of-templates.js';
import { SENTENCES_OF_TRUST } from './sentences-of-trust.js';
import { SENTENCES_OF_VERIFYING } from './sentences-of-verifying.js';
import { SENTENCES_OF_WORKSPACES } from './sentences-of-workspaces.js';

const samples = [
  ...SENTENCES_OF_APPLICATIONS,
  ...SENTENCES_OF_SUMMARIES,
  ...SENTENCES_OF_FILES,
  ...SENTENCES_OF_CELLS,
  ...SENTENCES_OF_CHECKS,
  ...SENTENCES_OF_EXPERIENCE,
  ...SENTENCES_OF_DOCUMENTS,
  ...SENTENCES_OF_PRINTING,
  ...SENTENCES_OF_TEMPLATES,
  ...SENTENCES_OF_OFFICE,
  ...SENTENCES_OF_PAPERS,
  ...SENTENCES_OF_PARTS,
  ...SENTENCES_OF_REVIEWS,
  ...SENTENCES_OF_REVIEWING,
  ...SENTENCES_OF_DECIDING,
  ...SENTENCES_OF_PROCEDURE,
  ...SENTENCES_OF_EXPLANATIONS,
  ...SENTENCES_OF_RANKINGS,
  ...SENTENCES_OF_SIGNING,
  ...SENTENCES_OF_SIGNING_KEYS,
  ...SENTENCES_OF_GIVEN,
  ...SENTENCES_OF_TRUST,
  ...SENTENCES_OF_VERIFYING,
  ...SENTENCES_OF_BUNDLES,
  ...SENTENCES_OF_WORKSPACES,
  ...SENTENCES_OF_REPLAYS,
  ...SENTENCES_OF_RECEIVING,
];

describe('the sentence of a finding', () => {
  it.each(samples.map((sample) => [sample.finding.code, sample] as const))(
    'of %s is as agreed',
    (_, { finding, zh, en }) => {
      expect(render(finding, 'zh-CN').message).toBe(zh);
      expect(render(finding, 'en').message).toBe(en);
    },
  );
});

describe('the agreed sentences', () => {
  it('are there for every code', () => {
    expect(samples.map((sample) => sample.finding.code).sort()).toEqual(CATALOGUE.map((entry) => entry.code));
  });

  it('have every parameter of their code, and no other', () => {
    for (const { finding } of samples) {
      const given = Object.keys(finding.params ?? {}).filter((name) => name !== 'indicator' && name !== 'pointer');
      expect(given.sort(), finding.code).toEqual([...(entryOf(finding.code)?.params ?? [])].sort());
    }
  });
});
