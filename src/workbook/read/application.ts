import type { Limits } from './limits.js';
import { type ElementHandler, type Part, PROPERTIES_NAMESPACES, readXml } from './xml.js';

const LONGEST_NAME = 120;

/**
 * The program that saved the file, as docProps/app.xml tells. It is told to people only and never decides anything, so
 * that a part that cannot be read counts as one that says nothing.
 */
export function readApplication(part: Part, limits: Limits): string | undefined {
  let name = '';
  let inside = false;
  const handler: ElementHandler = {
    open: (element) => {
      inside = element === 'Application';
      return undefined;
    },
    close: () => {
      inside = false;
      return undefined;
    },
    text: (content) => {
      if (inside) name += content;
    },
  };
  const problem = readXml(part, { root: 'Properties', namespaces: PROPERTIES_NAMESPACES }, limits, handler);
  return problem || name.trim() === '' ? undefined : name.trim().slice(0, LONGEST_NAME);
}
