// Generated from schemas/*.schema.json by `npm run generate`; do not edit.
import type { Receipt } from '../../model/generated/documents.js';
import type { Validator } from './validator.js';

export declare const validateReceipt: Validator<Receipt>;
