import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../../src/documents/canonical.js';
import { digestOf } from '../../../../src/documents/hasher.js';
import { checkDocument } from '../../../../src/documents/parse.js';
import type { Paper } from '../../../../src/model/generated/documents.js';
import { PAPER_ATTACHMENT, withPaper } from '../../../../src/workflows/report/paper-document.js';
import { nodeHasher } from '../../../support/case-assessment.js';
import { AWARD, PAPER_DESK, PAPER_NAMES, PAPERS, paperFile, paperRequest } from '../../../support/signed-paper.js';

const statementIn = (files: ReturnType<typeof paperFile>['attached']): Paper =>
  JSON.parse(new TextDecoder().decode(files.find(({ name }) => name === PAPER_ATTACHMENT)?.data)) as Paper;

describe('the statement of a paper', () => {
  it.each(PAPER_NAMES)('of kind %s follows its schema and is written canonically', async (name) => {
    const { attached } = paperFile(PAPERS[name]);
    const statement = statementIn(attached);
    expect((await checkDocument('paper', statement, '')).findings).toEqual([]);
    expect(statement.paper).toBe(name);
    expect(new TextDecoder().decode(attached[0]?.data)).toBe(canonicalJson(statement));
  });

  it('names every record by digest, its own record first, and carries only that one', () => {
    const digest = digestOf(nodeHasher, AWARD);
    const { attached } = paperFile(PAPERS.certificate);
    expect(attached.map(({ name }) => name)).toEqual(['paper.json', 'award.json']);
    expect(statementIn(attached).derivedFrom).toEqual([{ id: AWARD.id, kind: 'award', sha256: digest }]);
    const opinion = paperFile(PAPERS.opinion);
    expect(opinion.attached.map(({ name }) => name)).toEqual(['paper.json']);
    expect(statementIn(opinion.attached).derivedFrom.map(({ kind }) => kind)).toEqual(['review', 'review']);
  });

  it('lists every digest of its data once, however deep, and nothing that only looks like one', () => {
    const [a, b] = ['ab'.repeat(32), 'cd'.repeat(32)];
    const request = paperRequest('标题', [a, b, a]);
    const long = { ...request, data: { ...request.data, note: `${'ef'.repeat(40)}`, number: 5, nothing: null } };
    const made = withPaper(PAPER_DESK, long, PAPERS.opinion);
    expect(statementIn(made.attachments).prints).toEqual([a, b]);
  });

  it('has the heading that the template prints, else the one that is given, else the title of the file', () => {
    const request = paperRequest('标题', []);
    const titleOf = (made: ReturnType<typeof withPaper>) => statementIn(made.attachments).title;
    expect(titleOf(withPaper(PAPER_DESK, request, PAPERS.cover))).toBe('标题');
    expect(titleOf(withPaper(PAPER_DESK, request, { ...PAPERS.cover, heading: '另一个' }))).toBe('另一个');
    expect(titleOf(withPaper(PAPER_DESK, { ...request, data: {} }, PAPERS.cover))).toBe('标题 文件');
  });

  it('is the same for the same paper, and another for another record', () => {
    const id = (name: 'opinion' | 'signing-sheet') => statementIn(paperFile(PAPERS[name], { title: 'x' }).attached).id;
    expect(id('opinion')).toBe(id('opinion'));
    expect(id('opinion')).not.toBe(id('signing-sheet'));
  });

  it('leaves what is attached already in its place', () => {
    const other = { name: 'a.txt', data: Uint8Array.of(1), mime: 'text/plain', description: 'x' };
    const request = { ...paperRequest('标题', []), attachments: [other] };
    const names = withPaper(PAPER_DESK, request, PAPERS.receipt).attachments.map(({ name }) => name);
    expect(names).toEqual(['a.txt', 'paper.json', 'receipt.json']);
  });
});
