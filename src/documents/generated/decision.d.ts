// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type { Decision } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

export declare const validateDecision: Validator<Decision>;
