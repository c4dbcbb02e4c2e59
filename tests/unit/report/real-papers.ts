import { fileURLToPath } from 'node:url';
import { templateShelf } from '../../../src/cli/compose-templates.js';
import type {
  Award,
  Notice,
  Receipt,
  Result,
  Review,
  Sample,
  Standard,
} from '../../../src/model/generated/documents.js';
import { noticeIntro } from '../../../src/output/notice-text.js';
import type { Block } from '../../../src/report/blocks.js';
import type { FontSet } from '../../../src/report/fonts.js';
import { paintPdf } from '../../../src/report/painter.js';
import { renderTemplate } from '../../../src/report/templates.js';
import { annualView } from '../../../src/workflows/annual/annual-view.js';
import { compilationOf } from '../../../src/workflows/compile/compilation.js';
import type { ReportRequest } from '../../../src/workflows/ports.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import type { Background } from '../../../src/workflows/report/background.js';
import { certificatePaper } from '../../../src/workflows/report/certificate-view.js';
import { coverList } from '../../../src/workflows/report/cover-view.js';
import { reviewOpinion } from '../../../src/workflows/report/opinion-view.js';
import { receiptPaper } from '../../../src/workflows/report/receipt-view.js';
import { gradingRequest } from '../../../src/workflows/report/report.js';
import { spotCheckRecord } from '../../../src/workflows/report/spot-check-view.js';
import type { SchoolStand } from '../../../src/workflows/review/school-stand.js';
import { signingSheet } from '../../../src/workflows/review/sheet-view.js';
import { sampleAnnualReport } from '../../support/annual-report.js';
import { CASE_SCHOOL, nodeHasher, STAMP } from '../../support/case-assessment.js';
import { caseFile, deskOf, resultsOfCase } from '../../support/case-desk.js';
import { submissionOfCase } from '../../support/case-submission.js';
import { MINIMAL_DOCUMENTS } from '../../support/minimal-documents.js';
import { demonstrationFonts } from './demonstration.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const LEDGER = { size: 318, root: '6b1f'.repeat(16) };
const DIGEST = '9c3e'.repeat(16);
const SIGNED = { keyKind: 'self-managed', ledger: LEDGER } as const;

const shelf = templateShelf({ builtIn: `${ROOT}templates/reports` });
let fonts: FontSet | undefined;

/** A paper as blocks, by the templates of the program. */
export async function paperBlocks({ template, data }: ReportRequest): Promise<Block[]> {
  const source = await shelf.source(template);
  const blocks = source.ok ? renderTemplate(source.value, data) : source;
  if (!blocks.ok) throw new PaperMissingError(`${template}: ${JSON.stringify(blocks.findings)}`);
  return blocks.value;
}

/** Blocks of a paper as they are painted before fields for signatures are laid over them. */
export async function paintBlocks(
  { title, author, footer, date, preset }: ReportRequest,
  blocks: readonly Block[],
): Promise<Uint8Array> {
  fonts ??= demonstrationFonts();
  const own = { title, author, footer, date: new Date(`${date}T00:00:00Z`), preset: preset ?? 'compact', fonts };
  return (await paintPdf({ ...own, blocks })).pdf;
}

/** A paper by its template. */
export const paintPaper = async (request: ReportRequest): Promise<Uint8Array> =>
  paintBlocks(request, await paperBlocks(request));

/** A paper or its data could not be made. */
export class PaperMissingError extends Error {
  constructor(what: string) {
    super(`${what} was not made`);
    this.name = 'PaperMissingError';
  }
}

const made = <T>(value: T | null | undefined, what: string): T => {
  if (value === null || value === undefined) throw new PaperMissingError(what);
  return value;
};

/** A school of the worked cases with everything its papers are made from. */
interface Case {
  readonly desk: Desk;
  readonly results: readonly Result[];
  readonly stand: SchoolStand;
}

async function caseOf(name: string): Promise<Case> {
  const file = caseFile(name);
  const desk = await deskOf(file);
  const results = resultsOfCase(desk, file);
  const submission = submissionOfCase(file, desk.assessment);
  return { desk, results, stand: { school: CASE_SCHOOL, submission, sha256: DIGEST, results, applications: [] } };
}

const REASONS = [
  '“四定”落实不全：第3、7、12教学周未见集体备课记录（语文、物理两组），按《评估标准（2023年版）》折半计分。',
  '听课记录21节，其中6节没有评课意见；与填报的“人均23.5节”不一致——请核对。',
  '成果证书已看原件，认可。',
  '2026年3月18日现场查看：教研组活动有计划、有签到，但缺主题小结……酌情给分。',
] as const;

/** Reviews as people write them: a reason for everything a level judged. */
function reviewsOf({ results }: Case, level: number): readonly Review[] {
  return results.flatMap((result): Review[] => {
    const judged = result.indicators.flatMap((indicator) =>
      (indicator.judged ?? [])
        .filter((one) => one.level === level)
        .map(({ awarded }) => ({ indicator: indicator.id, awarded })),
    );
    if (judged.length === 0) return [];
    return [
      {
        ...MINIMAL_DOCUMENTS.review,
        level,
        subject: result.subject.id,
        school: CASE_SCHOOL,
        standard: result.standard.id,
        reviewer: { id: 'R07', body: level === 2 ? '天宁区教师发展中心' : '某市教育科学研究院' },
        scores: judged.map((one, place) => ({ ...one, reason: REASONS[place % REASONS.length] as string })),
      },
    ];
  });
}

const PEERS = ['97.20', '95.85', '93.10', '91.40', '90.05', '88.60', '84.75', '82.30', '79.95', '71.20', '58.40'];

const background = (result: Result, reviews: readonly Review[]): Background => ({
  peers: { name: '初中', totals: [...PEERS, (result.final ?? result).total ?? '80.00'] },
  lastYear: { schoolYear: '2024-2025', total: '87.35', grade: '良好', otherStandard: false },
  reviews,
  receipt: receipt('2132000001.xlsx', { warnings: 2 }),
  ledger: LEDGER,
});

const receipt = (file: string, changes: Partial<Receipt> = {}): Receipt => ({
  ...MINIMAL_DOCUMENTS.receipt,
  id: '0917cf51-8504-578a-acc9-371bc1f9470d',
  issued: '2026-07-10',
  issuer: STAMP.issuer,
  school: CASE_SCHOOL,
  file,
  fileSha256: DIGEST,
  receivedAt: '2026-07-06T01:00:00Z',
  receivedBy: '王老师',
  ...changes,
});

/** The grading report of a subject of a case. */
function gradingOf(own: Case, subject: string): ReportRequest {
  const { assessment } = own.desk;
  const result = made(
    own.results.find((one) => one.subject.id === subject),
    subject,
  );
  const standard = assessment.standards.find(({ id }) => id === result.standard.id) as Standard;
  const reviews = [2, 3].flatMap((level) => reviewsOf(own, level)).filter((one) => one.subject === subject);
  return gradingRequest(
    { hasher: nodeHasher, programme: assessment.programme },
    { result, standard, metrics: assessment.metrics, background: background(result, reviews) },
  );
}

function sampleOf(): Sample {
  const member = { id: CASE_SCHOOL, unit: '320402', stage: 'junior', certain: false };
  return {
    ...MINIMAL_DOCUMENTS.sample,
    frame: { sha256: DIGEST, members: [member] },
    plan: {
      method: 'share',
      share: '0.1',
      floor: 1,
      strata: [{ unit: '320402', stage: 'junior', size: 12, places: 2 }],
    },
    seed: '2026173 07 12 18 23 26 31 09',
    seedSource: '2026年7月1日公开开奖的福利彩票号码',
    drawn: [{ id: CASE_SCHOOL, ticket: '00a4'.repeat(16), certain: false }],
  };
}

function certificateOf(grain: 'person' | 'researchGroup'): ReportRequest {
  const person = grain === 'person';
  const award = {
    issuer: { id: 'city', name: '某市教育科学研究院' },
    subject: { id: `${CASE_SCHOOL}/T001`, grain, name: '', school: CASE_SCHOOL, unit: '320402' },
    year: '2025-2026',
    validFrom: '2026-07-20',
    validTo: '2029-07-19',
    number: '某教研证字〔2026〕第0127号',
  } as unknown as Award;
  const title = person ? '校本教研突出贡献者' : '优秀教研组';
  return certificatePaper({
    award,
    title,
    school: '青果路实验小学',
    holder: person ? '王*明' : '语文教研组',
    digest: DIGEST,
  });
}

const NOTICE: Notice = {
  ...MINIMAL_DOCUMENTS.notice,
  title: '关于2025—2026学年校本教研拟认定称号的公示',
  issuer: { id: 'city', name: '某市教育科学研究院' },
  contact: '某市教育科学研究院教研管理部（地址：某市学府路1号；电话：0000-00000000；工作日9:00—17:00）',
};

function noticePaper(): ReportRequest {
  const schools = ['青果路实验小学', '梧桐渡小学', '朗月初级中学', '云帆渡高级中学', '萤火特殊教育学校'];
  const lines = Array.from({ length: 24 }, (_, place) => ({
    award: place % 3 === 0 ? '校本教研突出贡献者' : '优秀教研组',
    unit: place % 2 === 0 ? '天宁区' : '某市教育局（直属学校）',
    school: schools[place % schools.length] as string,
    subject: place % 3 === 0 ? '王*明' : '“道德与法治”教研组',
  }));
  const { title, issuer, contact, redacted } = NOTICE;
  const intro = noticeIntro(NOTICE, '某市校本教研评估方案（2025—2026学年）', 'zh-CN');
  const numbered = lines.map((line, index) => ({ number: index + 1, ...line }));
  const awards = [...new Set(lines.map(({ award }) => award))].map((name) => {
    const own = numbered.filter(({ award }) => award === name);
    return { name, count: own.length, ofSchools: false, lines: own };
  });
  return {
    ...plain('public-notice', title, issuer.name),
    data: {
      title,
      intro,
      contact,
      reachedBy: [{ name: '联系电话', value: '' }],
      issuer: issuer.name,
      issued: '2026年7月1日',
      redacted,
      lines: numbered,
      awards,
    },
  };
}

function returnPaper(): ReportRequest {
  const title = '关于测试学校报送材料的退回意见';
  const items = REASONS.map((text, place) => ({
    number: place + 1,
    place: `教师情况!F${place + 12}`,
    text,
    code: 'JY2101',
  }));
  return {
    ...plain('return-opinion', title, '天宁区教师发展中心'),
    data: {
      title,
      reason: '经校验，你校报送的《校本教研评估工作簿》尚有须改正之处，现予退回。',
      count: '须改正的问题共4处。',
      due: '请于2026年7月15日前改正后重新报送。',
      items,
      some: true,
      issuer: '天宁区教师发展中心',
      on: '2026年7月8日',
    },
  };
}

const plain = (template: string, title: string, author: string): Omit<ReportRequest, 'data'> => ({
  template,
  title,
  author,
  date: '2026-07-08',
  footer: title,
  attachments: [],
});

function compilationPaper({ desk: { assessment }, stand, results }: Case): ReportRequest {
  const issuer = '测试教研院';
  const { submission } = stand;
  const compiled = compilationOf({
    assessment,
    submission,
    results,
    metric: 'annualReport',
    issuer,
    issued: '2026-07-01',
  });
  if (!compiled.ok) throw new PaperMissingError(JSON.stringify(compiled.findings));
  return { ...plain('annual-subject-report', '年度报告汇编', issuer), data: { ...compiled.value } };
}

const annualPaper = (audience: 'internal' | 'public'): ReportRequest => {
  const report = sampleAnnualReport(60, audience);
  return { ...plain('annual-report', report.title.zh, report.office), data: annualView(report), preset: 'gongwen' };
};

/** Papers of every template by name, made by the program's own views from worked cases: always the same. */
export async function realPapers(): Promise<ReadonlyMap<string, ReportRequest>> {
  const [reviewed, perfect, blanks, base] = await Promise.all([
    caseOf('02-nine-year'),
    caseOf('00-perfect'),
    caseOf('04-blanks'),
    caseOf('07-subject-base'),
  ]);
  const { assessment } = reviewed.desk;
  const { programme, registry } = assessment;
  const opinion = { assessment, stand: reviewed.stand, issued: '2026-07-12', ...SIGNED };
  const receipts = [receipt('2132000001.xlsx', { warnings: 2 }), receipt('测试学校-突出贡献者申报.xlsx')];
  return new Map([
    ['school', gradingOf(reviewed, CASE_SCHOOL)],
    ['school-blanks', gradingOf(blanks, CASE_SCHOOL)],
    ['group', gradingOf(perfect, 'G01')],
    ['base', gradingOf(base, CASE_SCHOOL)],
    ['opinion', made(reviewOpinion({ ...opinion, level: 2, reviews: reviewsOf(reviewed, 2) }), 'opinion')],
    ['signing-sheet', signingSheet({ assessment, stand: reviewed.stand, level: 3, reviews: reviewsOf(reviewed, 3) })],
    [
      'spot-check',
      made(spotCheckRecord({ ...opinion, sample: sampleOf(), reviews: reviewsOf(reviewed, 3) }), 'record'),
    ],
    ['receipt', receiptPaper({ programme, registry, receipt: receipt('2132000001.xlsx', { errors: 3 }), ...SIGNED })],
    [
      'cover-list',
      coverList({
        programme,
        registry,
        unit: '320402',
        receipts,
        results: new Map([[CASE_SCHOOL, 2]]),
        digest: DIGEST,
        issued: '2026-07-10',
        ...SIGNED,
      }),
    ],
    ['certificate-person', certificateOf('person')],
    ['certificate-group', certificateOf('researchGroup')],
    ['notice', noticePaper()],
    ['return', returnPaper()],
    ['compilation', compilationPaper(reviewed)],
    ['annual', annualPaper('internal')],
    ['annual-public', annualPaper('public')],
  ]);
}
