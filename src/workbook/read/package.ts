import type { Finding } from '../../model/finding.js';
import type { Limits } from './limits.js';
import { isFinding } from './problems.js';
import { type Relationships, readRelationships, relationshipsPart } from './relationships.js';
import type { Part } from './xml.js';
import type { PartReader, ZipArchive } from './zip.js';

/** An opened file: its parts by name, read under its limits. */
export interface Package {
  readonly archive: ZipArchive;
  readonly read: PartReader;
  readonly limits: Limits;
}

/** The part, why it cannot be read, or nothing where there is none of that name. */
export function openPart(source: Package, name: string): Part | Finding | undefined {
  const entry = source.archive.find(name);
  if (!entry) return undefined;
  const bytes = source.read(entry);
  return bytes.ok ? { name: entry.name, bytes: bytes.value } : bytes.findings[0];
}

/** The relationships of the part `name` (`''` for the package); none where it has no such part. */
export function openRelationships(source: Package, name: string): Relationships | Finding {
  const part = openPart(source, relationshipsPart(name));
  if (!part) return new Map();
  return isFinding(part) ? part : readRelationships(part, name, source.limits);
}
