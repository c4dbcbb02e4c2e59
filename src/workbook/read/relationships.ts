import type { Finding } from '../../model/finding.js';
import type { Limits } from './limits.js';
import { type ElementHandler, PACKAGE_NAMESPACES, type Part, readXml } from './xml.js';

/** A link from one part to another. */
export interface Relationship {
  /** Last segment of the type's URI, the same in transitional and strict files: `worksheet`, `sharedStrings`. */
  readonly type: string;
  /** Entry name of the part; `''` where the target lies outside the file. */
  readonly target: string;
}

/** By id. */
export type Relationships = ReadonlyMap<string, Relationship>;

/** Name of the part that holds the relationships of `part`; `''` is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The entry name that `target` means when it stands in a relationship of the part `source`. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target).replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function decodePercent(target: string): string {
  if (!target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** The relationships of the part `source`, read from `part`; or why they cannot be read. */
export function readRelationships(part: Part, source: string, limits: Limits): Relationships | Finding {
  const found = new Map<string, Relationship>();
  const handler: ElementHandler = {
    open(name, attributes) {
      if (name !== 'Relationship') return undefined;
      const type = attributes.get('Type') ?? '';
      const target = attributes.get('Target') ?? '';
      found.set(attributes.get('Id') ?? '', {
        type: type.slice(type.lastIndexOf('/') + 1),
        target: attributes.get('TargetMode') === 'External' ? '' : resolveTarget(source, target),
      });
      return undefined;
    },
  };
  const problem = readXml(part, { root: 'Relationships', namespaces: PACKAGE_NAMESPACES }, limits, handler);
  return problem ?? found;
}

/** The target of the first relationship of this type inside the file. */
export function targetOfType(relationships: Relationships, type: string): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.type === type && relationship.target !== '') return relationship.target;
  }
  return undefined;
}
