// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type { DocumentKind, Documents } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

const LOADERS: { readonly [K in DocumentKind]: () => Promise<Validator<Documents[K]>> } = {
  adjudication: async () => (await import('./adjudication.js')).validateAdjudication,
  agreement: async () => (await import('./agreement.js')).validateAgreement,
  application: async () => (await import('./application.js')).validateApplication,
  assignment: async () => (await import('./assignment.js')).validateAssignment,
  attestation: async () => (await import('./attestation.js')).validateAttestation,
  award: async () => (await import('./award.js')).validateAward,
  bundle: async () => (await import('./bundle.js')).validateBundle,
  codelist: async () => (await import('./codelist.js')).validateCodelist,
  correction: async () => (await import('./correction.js')).validateCorrection,
  decision: async () => (await import('./decision.js')).validateDecision,
  findings: async () => (await import('./findings.js')).validateFindings,
  form: async () => (await import('./form.js')).validateForm,
  'ledger-entry': async () => (await import('./ledger-entry.js')).validateLedgerEntry,
  metrics: async () => (await import('./metrics.js')).validateMetrics,
  notice: async () => (await import('./notice.js')).validateNotice,
  objection: async () => (await import('./objection.js')).validateObjection,
  paper: async () => (await import('./paper.js')).validatePaper,
  programme: async () => (await import('./programme.js')).validateProgramme,
  ranking: async () => (await import('./ranking.js')).validateRanking,
  receipt: async () => (await import('./receipt.js')).validateReceipt,
  registry: async () => (await import('./registry.js')).validateRegistry,
  result: async () => (await import('./result.js')).validateResult,
  return: async () => (await import('./return.js')).validateReturn,
  review: async () => (await import('./review.js')).validateReview,
  rollup: async () => (await import('./rollup.js')).validateRollup,
  sample: async () => (await import('./sample.js')).validateSample,
  standard: async () => (await import('./standard.js')).validateStandard,
  submission: async () => (await import('./submission.js')).validateSubmission,
  summary: async () => (await import('./summary.js')).validateSummary,
  'trust-list': async () => (await import('./trust-list.js')).validateTrustList,
  waivers: async () => (await import('./waivers.js')).validateWaivers,
};

/** Every kind of document that there is a schema for. */
export const DOCUMENT_KINDS = Object.keys(LOADERS) as readonly DocumentKind[];

/** The compiled validator of a kind, loaded when it is first asked for. */
export const loadValidator = <K extends DocumentKind>(kind: K): Promise<Validator<Documents[K]>> => LOADERS[kind]();
