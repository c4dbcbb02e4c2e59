import { describe, expect, it } from 'vitest';
import type { DocumentKind, Documents } from '../../../../src/model/generated/documents.js';
import { signerRoles } from '../../../../src/workflows/verify/signer-roles.js';
import { MINIMAL_DOCUMENTS } from '../../../support/minimal-documents.js';
import { MINIMAL_RECORDS } from '../../../support/minimal-records.js';

const OFFICES = ['district', 'city', 'issuer'];
const CITY = ['city', 'issuer'];
const all = { ...MINIMAL_DOCUMENTS, ...MINIMAL_RECORDS } as unknown as { [K in DocumentKind]: Documents[K] };
const { bundle, sample, review, result, adjudication } = all;

describe('who may attest', () => {
  it.each<[string, Documents[DocumentKind], readonly string[] | undefined]>([
    ['a bundle of a district', { ...bundle, from: { ...bundle.from, level: 2 } }, OFFICES],
    ['a bundle of a city', { ...bundle, from: { ...bundle.from, level: 3 } }, CITY],
    ['a bundle of a school', { ...bundle, from: { ...bundle.from, level: 1 } }, ['school']],
    ['a sample of the re-review', { ...sample, level: 2 }, OFFICES],
    ['a sample of the spot check', { ...sample, level: 3 }, CITY],
    ['a review of the second level', { ...review, level: 2 }, [...OFFICES, 'checkers']],
    ['a spot check', { ...review, level: 3 }, [...CITY, 'checkers']],
    ['a settled gap of district and city', { ...adjudication, levels: [2, 3] }, CITY],
    ['a self-assessment', { ...result, level: 1, levels: [] }, undefined],
    ['a result on the facts of the city', { ...result, level: 3 }, CITY],
    ['a decision', all.decision, OFFICES],
    ['a title', all.award, OFFICES],
    ['a roll-up', all.rollup, OFFICES],
    ['a programme', all.programme, OFFICES],
    ['a submission', all.submission, undefined],
    ['a standard, which anybody may hand on', all.standard, undefined],
  ])('%s', (_, document, roles) => expect(signerRoles(document)).toEqual(roles));

  it('follows the highest level that judged a result', () => {
    const levels = [1, 2].map((level) => ({ level, base: '1', total: '1', gradeScore: '1', grade: 'good' }));
    expect(signerRoles({ ...result, level: 1, levels } as Documents['result'])).toEqual(OFFICES);
  });
});
