import { checkBasics } from './basics.js';
import type { RegistryCheck } from './context.js';
import { checkGroups, checkSubjects } from './groups.js';
import { checkPrevious } from './previous.js';
import { checkSchoolCodes } from './school-codes.js';
import { checkSchools } from './schools.js';
import { checkWaivers } from './waivers.js';

/** Every check of a registry, in the order of its sheets. */
export const REGISTRY_CHECKS: readonly RegistryCheck[] = [
  checkBasics,
  checkSchoolCodes,
  checkSchools,
  checkGroups,
  checkSubjects,
  checkWaivers,
  checkPrevious,
];
