// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type { DocumentKind, Documents } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

const LOADERS: { readonly [K in DocumentKind]: () => Promise<Validator<Documents[K]>> } = {
  attestation: async () => (await import('./attestation.js')).validateAttestation,
  award: async () => (await import('./award.js')).validateAward,
  codelist: async () => (await import('./codelist.js')).validateCodelist,
  findings: async () => (await import('./findings.js')).validateFindings,
  form: async () => (await import('./form.js')).validateForm,
  metrics: async () => (await import('./metrics.js')).validateMetrics,
  programme: async () => (await import('./programme.js')).validateProgramme,
  registry: async () => (await import('./registry.js')).validateRegistry,
  result: async () => (await import('./result.js')).validateResult,
  review: async () => (await import('./review.js')).validateReview,
  rollup: async () => (await import('./rollup.js')).validateRollup,
  standard: async () => (await import('./standard.js')).validateStandard,
  submission: async () => (await import('./submission.js')).validateSubmission,
};

/** Every kind of document that there is a schema for. */
export const DOCUMENT_KINDS = Object.keys(LOADERS) as readonly DocumentKind[];

/** The compiled validator of a kind, loaded when it is first asked for. */
export const loadValidator = <K extends DocumentKind>(kind: K): Promise<Validator<Documents[K]>> => LOADERS[kind]();
