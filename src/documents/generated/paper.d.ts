// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type { Paper } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

export declare const validatePaper: Validator<Paper>;
