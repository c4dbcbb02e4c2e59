import { success } from '../model/finding.js';
import type { Award } from '../model/generated/documents.js';
import { allStandards } from '../workflows/assessment.js';
import { type HeldTitle, heldTitles } from '../workflows/awards/held-titles.js';
import { redactedHolder, subjectName } from '../workflows/awards/person-name.js';
import { holderOf } from '../workflows/decide/known.js';
import { awardGround } from '../workflows/report/award-ground.js';
import { certificatePaper } from '../workflows/report/certificate-view.js';
import { withPaper } from '../workflows/report/paper-document.js';
import { registryNames, titleName } from '../workflows/report/printed-names.js';
import { awardNames } from './award-names.js';
import { keyRefusal } from './compose-sign-standing.js';
import { fileNamePart } from './form-files.js';
import { inWorkspace, type ToldEnding } from './in-workspace.js';
import { type PaperKey, paperPress } from './paper-signature.js';
import { type Papers, recordDigest } from './paper-sources.js';
import { type PaperOptions, papersEnding, writePapers } from './paper-writer.js';
import { chosenSchools } from './review-schools.js';
import { usageError } from './usage.js';
import type { Workspace, WorkspaceOptions } from './workspace.js';

/** Certificates that are asked for. */
export interface CertificateOptions extends WorkspaceOptions, PaperOptions, PaperKey {
  readonly award?: string | undefined;
  readonly schools: readonly string[];
  readonly unit?: string | undefined;
  /** School year of the titles; else that of the programme, unless a number is asked for. */
  readonly year?: string | undefined;
  /** Only the certificate of this number. */
  readonly number?: string | undefined;
  /** Day on which a title must be in force; else today. */
  readonly day?: string | undefined;
  /** Full names of persons instead of redacted ones. */
  readonly showNames: boolean;
}

/** Prints a certificate for every title in force that fits. */
export const printCertificates = (options: CertificateOptions): Promise<ToldEnding> =>
  inWorkspace(options, async (workspace) => {
    const { context, desk } = workspace;
    const place = { root: options.root, context, assessment: desk.assessment };
    const opened = await paperPress(place, 'certificate', options);
    if (!opened.ok) return keyRefusal(opened.findings, options.lang);
    const press = opened.value;
    const awards = await awardsAsked(workspace, options);
    const each = certificates(workspace, awards, options);
    const places = registryNames(desk.assessment.registry);
    const run = await writePapers(press, { kind: 'certificate', total: awards.length, each, places }, options);
    const ending = papersEnding('certificate', run, { ...options, ...press });
    return awards.length > 0 ? ending : { ...ending, text: `${ending.text}${await yearsTold(workspace, options)}` };
  });

/** Titles that have a certificate: also those that begin on a later day, which are printed beforehand. */
const isCertified = ({ status }: HeldTitle): boolean => status === 'active' || status === 'pending';

/** Years that have titles in force, where none was found for the year that was asked for. */
async function yearsTold({ store, desk, clock }: Workspace, { day = clock().slice(0, 10) }: CertificateOptions) {
  const { titles } = await heldTitles({ store, ...desk }, day);
  const active = titles.filter(isCertified).map(({ award }) => award.year);
  const years = [...new Set(active)].sort();
  if (years.length === 0) return '工作区里还没有有效的称号。';
  const counts = years.map((year) => `${year}（${active.filter((own) => own === year).length} 个）`);
  return `有有效称号的学年：${counts.join('、')}，可用 --year 指明。`;
}

async function awardsAsked(workspace: Workspace, options: CertificateOptions): Promise<readonly Award[]> {
  const { store, desk, clock } = workspace;
  const { award, number, day = clock().slice(0, 10) } = options;
  const year = options.year ?? (number === undefined ? desk.assessment.programme.schoolYear : undefined);
  const id = award === undefined ? undefined : awardNames(desk.assessment).awardId(award);
  const schools = new Set(chosenSchools(workspace, options));
  const { titles } = await heldTitles({ store, ...desk }, day);
  const fitting = titles
    .filter(isCertified)
    .map((title) => title.award)
    .filter((own) => schools.has(own.subject.school) && (id === undefined || own.award === id))
    .filter((own) => number === undefined || own.number === number)
    .filter((own) => year === undefined || own.year === year);
  if (number !== undefined && fitting.length === 0) {
    const isKnown = titles.some((title) => title.award.number === number);
    throw usageError(isKnown ? 'usage.certificateNotHeld' : 'usage.certificateNumber', { found: number });
  }
  return fitting;
}

async function* certificates({ desk }: Workspace, awards: readonly Award[], { showNames }: CertificateOptions): Papers {
  const { assessment } = desk;
  const names = awardNames(assessment);
  for (const award of awards) {
    const { subject } = award;
    const id = holderOf(award);
    const isSchool = id === subject.school;
    const about = { school: { ...NO_SCHOOL, id: subject.school }, subject: { ...subject, id } };
    const holder = showNames ? subjectName(assessment.registry, about) : redactedHolder(subject);
    const painted = certificatePaper({
      award,
      title: names.award(award.award),
      school: names.school(subject.school),
      holder: isSchool ? '' : holder,
      ground: awardGround({ standards: allStandards(assessment), programme: assessment.programme }, award.award),
      digest: recordDigest(award),
    });
    const name = [award.number ?? '', names.school(subject.school), isSchool ? '' : id];
    const path = fileNamePart(['证书', ...name].filter((part) => part !== '').join('-'));
    // A title of an earlier year may carry a full name, which the paper does not print: then only its digest is told.
    const isShown = redactedHolder(subject) === subject.name || showNames;
    const record = isShown ? { records: [], record: award } : { records: [award] };
    const request = withPaper(desk, painted, { paper: 'certificate', about: subject.school, ...record });
    const places = isSchool ? [] : [titleName(holder, award.number ?? '', id)];
    yield success({ path, request: { ...request, places } });
  }
}

const NO_SCHOOL = { name: '', unit: '', category: '', stages: [] };
