import type { ProbedPdf } from './pdf-probe.js';

/** An element of the structure tree with what hangs on it. */
export interface StructureElement {
  readonly number: number;
  readonly type: string;
  readonly children: readonly (StructureElement | MarkedContent)[];
  readonly dictionary: string;
}

/** Marked content: page object and number. */
export interface MarkedContent {
  readonly page: number;
  readonly mcid: number;
}

/** The tree as the file says it, and what is wrong with it. */
export interface StructureTree {
  readonly root: readonly StructureElement[];
  readonly faults: readonly string[];
}

const references = (text: string): number[] => [...text.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
const reference = (dictionary: string, key: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1] ?? 0);

/** Kids of an element: other elements, plain numbers on its own page, and `MCR` dictionaries. */
function kidsText(dictionary: string): string {
  const start = dictionary.indexOf('/K ');
  if (start < 0) return '';
  const rest = dictionary.slice(start + 3);
  if (!rest.startsWith('['))
    return rest.startsWith('<<') ? rest.slice(0, rest.indexOf('>>') + 2) : (rest.split('\n')[0] ?? '');
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === '[') depth += 1;
    if (rest[at] === ']') depth -= 1;
    if (depth === 0) return rest.slice(1, at);
  }
  return rest;
}

/**
 * Walks the whole structure tree of a file (ISO 32000-1 §14.7): every element knows its parent, every piece of content on a
 * page hangs on exactly one element, and the parent tree leads back to it.
 */
export function structureTree({ objects, streams }: ProbedPdf): StructureTree {
  const faults: string[] = [];
  const owners = new Map<string, number>();
  const [rootNumber = 0, rootDictionary = ''] =
    [...objects].find(([, body]) => body.includes('/Type /StructTreeRoot')) ?? [];
  const walk = (number: number, parent: number): StructureElement => {
    const dictionary = objects.get(number) ?? '';
    const type = /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '';
    if (reference(dictionary, 'P') !== parent) faults.push(`element ${number} (${type}) has a wrong parent`);
    const kids = kidsText(dictionary);
    const page = reference(dictionary.replace(kids, ''), 'Pg');
    const children: (StructureElement | MarkedContent)[] = [];
    const pieces = kids.matchAll(/<<[^>]*>>|(\d+) 0 R|(\d+)/g);
    for (const [text, element, own] of pieces) {
      if (element !== undefined) children.push(walk(Number(element), number));
      else {
        const content = own === undefined ? markedContent(text) : { page, mcid: Number(own) };
        const key = `${content.page || page}/${content.mcid}`;
        if (owners.has(key)) faults.push(`content ${key} hangs twice`);
        owners.set(key, number);
        children.push({ ...content, page: content.page || page });
      }
    }
    return { number, type, children, dictionary };
  };
  const root = references(kidsText(rootDictionary)).map((number) => walk(number, rootNumber));
  faults.push(...pageFaults({ objects, streams }, owners, parentTree(rootDictionary)));
  return { root, faults };
}

const markedContent = (text: string): MarkedContent => ({
  page: reference(text, 'Pg'),
  mcid: Number(/\/MCID (\d+)/.exec(text)?.[1] ?? -1),
});

/** StructParents number → elements by MCID. */
function parentTree(root: string): ReadonlyMap<number, readonly number[]> {
  const tree = root.slice(root.indexOf('/Nums'), root.indexOf('/ParentTreeNextKey'));
  return new Map(
    [...tree.matchAll(/(\d+) \[([\d R\s]*)\]/g)].map(([, key, list = '']) => [Number(key), references(list)]),
  );
}

/** What is wrong with the pages: unowned content, content that the tree speaks of and no page has, painting outside of marks. */
function pageFaults(
  { objects, streams }: Pick<ProbedPdf, 'objects' | 'streams'>,
  owners: ReadonlyMap<string, number>,
  parents: ReadonlyMap<number, readonly number[]>,
): string[] {
  const faults: string[] = [];
  const seen = new Set<string>();
  for (const [number, dictionary] of objects) {
    if (!/\/Type \/Page\n/.test(dictionary)) continue;
    const content = streams.get(reference(dictionary, 'Contents'))?.toString('latin1') ?? '';
    const list = parents.get(Number(/\/StructParents (\d+)/.exec(dictionary)?.[1] ?? -1)) ?? [];
    for (const [, mcid] of content.matchAll(/\/MCID (\d+)/g)) {
      const key = `${number}/${mcid}`;
      seen.add(key);
      const owner = owners.get(key);
      if (owner === undefined) faults.push(`content ${key} hangs on nothing`);
      else if (list[Number(mcid)] !== owner) faults.push(`the parent tree leads from ${key} elsewhere`);
    }
    faults.push(...unmarked(content).map((operator) => `page ${number} paints outside of marks: ${operator}`));
  }
  for (const key of owners.keys()) if (!seen.has(key)) faults.push(`content ${key} is on no page`);
  return faults;
}

function unmarked(content: string): string[] {
  let depth = 0;
  const outside: string[] = [];
  for (const line of content.split('\n')) {
    if (line.endsWith('BDC')) depth += 1;
    if (line === 'EMC') depth -= 1;
    if (/(?:^| )(?:Tj|f|S|s|B|b)$/.test(line) && depth !== 1) outside.push(line);
  }
  return depth === 0 ? outside : [...outside, `${depth} marks left open`];
}

/** All elements, parents before their children. */
export const elementsOf = (elements: readonly StructureElement[]): StructureElement[] =>
  elements.flatMap((element) => [
    element,
    ...elementsOf(element.children.filter((child): child is StructureElement => 'type' in child)),
  ]);
