import { digestOf } from '../../src/documents/hasher.js';
import type { Award } from '../../src/model/generated/documents.js';
import type { AttachedFile, ReportRequest } from '../../src/workflows/ports.js';
import { type PaperAbout, withPaper } from '../../src/workflows/report/paper-document.js';
import { nodeHasher } from './case-assessment.js';
import { MINIMAL_DOCUMENTS } from './minimal-documents.js';

const STAMP = {
  issued: '2026-07-14',
  issuer: { id: '320400', name: '某市教科院' },
  producer: { tool: 'tests', version: '1.0.0' },
  lang: 'zh-CN',
} as const;

export const PAPER_DESK = { hasher: nodeHasher, stamp: STAMP };

const { award, notice, receipt, return: returned, review, sample, submission } = MINIMAL_DOCUMENTS;
/** A numbered title. */
export const AWARD: Award = { ...award, number: '示例-2026-001' };
/** A second review, so that an opinion has two. */
const SECOND = { ...review, id: '11111111-5367-5958-9aee-98fffdcd1876' };

/** What every kind of paper is made from. */
export const PAPERS: Readonly<Record<PaperAbout['paper'], PaperAbout>> = {
  certificate: { paper: 'certificate', about: AWARD.subject.school, records: [], record: AWARD },
  receipt: { paper: 'receipt', about: receipt.school, records: [], record: receipt },
  notice: { paper: 'notice', records: [], record: notice },
  return: { paper: 'return', about: returned.school, records: [], record: returned },
  opinion: { paper: 'opinion', about: '2132000001', level: 2, records: [review, SECOND] },
  'signing-sheet': { paper: 'signing-sheet', about: '2132000001', level: 2, records: [review] },
  'spot-check': { paper: 'spot-check', about: '2132000001', level: 3, records: [sample, review] },
  cover: { paper: 'cover', about: '320402', records: [receipt] },
  compilation: { paper: 'compilation', about: submission.subject.id, records: [submission] },
};

export const PAPER_NAMES = Object.keys(PAPERS) as readonly PaperAbout['paper'][];

/** A request for a paper; its data print the digests that are given. */
export const paperRequest = (title: string, digests: readonly string[]): ReportRequest => ({
  template: 'x',
  data: { title, rows: digests.map((digest) => ({ digest: `摘要${digest}。` })) },
  title: `${title} 文件`,
  author: '某市教科院',
  date: '2026-07-14',
  footer: '',
  attachments: [],
});

/** A paper as its file is read again: what is attached, and the words on its pages. */
export function paperFile(about: PaperAbout, change: { title?: string; digests?: readonly string[] } = {}) {
  const { title = `某某${about.paper}`, digests = digestsOf(about) } = change;
  const request = withPaper(PAPER_DESK, paperRequest(title, digests), about);
  const number = about.paper === 'certificate' ? `编号：${AWARD.number ?? ''}` : '';
  const pages = [`${title}${number}`, ...digests.map((digest) => ` ${digest.slice(0, 40)}\n${digest.slice(40)} 。`)];
  return { request, attached: request.attachments as readonly AttachedFile[], pages };
}

const digestsOf = ({ paper }: PaperAbout): readonly string[] => {
  if (paper === 'receipt') return [receipt.fileSha256, receipt.submission.sha256];
  return paper === 'certificate' ? [digestOf(nodeHasher, AWARD)] : [];
};
