import { word } from '../../messages/ui/words.js';
import type { Award } from '../../model/generated/documents.js';
import type { ReportRequest } from '../ports.js';
import type { AwardGround } from './award-ground.js';
import { PAPER_LANGUAGE } from './feedback.js';
import { paperDate } from './paper-date.js';

/** What a certificate is made from. */
export interface CertificateSource {
  readonly award: Award;
  /** What the award is called. */
  readonly title: string;
  readonly school: string;
  /** Name of the holder as it is to be printed; empty for a school as a whole. */
  readonly holder: string;
  /** The policy and clause that the title is conferred under. */
  readonly ground?: AwardGround | undefined;
  /** SHA-256 of the award document. */
  readonly digest: string;
}

/** A certificate (荣誉证书): numbered, with the name, the title, its term and the office that confers it. */
export function certificatePaper({ award, title, school, holder, ground, digest }: CertificateSource): ReportRequest {
  const { validFrom, validTo, number = '', issuer } = award;
  const isPerson = award.subject.grain === 'person';
  const name = isPerson ? `${holder}（${school}）` : `${school}${holder}`;
  return {
    template: 'award-certificate',
    data: {
      title: '荣誉证书',
      name,
      ground: ground
        ? word('papers.award.ground', PAPER_LANGUAGE, { ...ground, clause: ground.clause || undefined })
        : '',
      sentence: word('papers.award.sentence', PAPER_LANGUAGE, {
        year: award.year.replace('-', '—'),
        award: title,
      }),
      term:
        validTo === undefined
          ? ''
          : word('papers.award.term', PAPER_LANGUAGE, { from: paperDate(validFrom), to: paperDate(validTo) }),
      number,
      issuer: issuer.name,
      date: paperDate(validFrom),
      qr: word('papers.qr.award', PAPER_LANGUAGE, { number, digest }),
    },
    title: `${name} ${title} 证书`,
    author: issuer.name,
    date: validFrom,
    footer: `记录摘要（SHA-256） ${digest}`,
    attachments: [],
    preset: 'certificate',
  };
}
