import { CannotPatch } from './cannot-patch.js';
import { childrenOf, prefixOf, rootElement, type TagSpan } from './tags.js';

/** The children of a worksheet in the order in which they must stand (ECMA-376 part 1, 18.3.1.99). */
const ORDER: readonly string[] = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'AlternateContent',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** The outline of a sheet's part. */
export interface SheetFrame {
  readonly root: TagSpan;
  readonly prefix: string;
  readonly children: readonly TagSpan[];
}

/** The outline of a worksheet, or {@link CannotPatch}. */
export function sheetFrame(xml: string, part: string): SheetFrame {
  const root = rootElement(xml);
  if (root?.local !== 'worksheet') throw new CannotPatch(part, 'root');
  return { root, prefix: prefixOf(root), children: childrenOf(xml, root) };
}

/** The first child of a name. */
export const childOf = ({ children }: SheetFrame, local: string): TagSpan | undefined =>
  children.find((child) => child.local === local);

/** Where a child of this name belongs that the sheet does not have yet. */
export function placeFor({ root, children }: SheetFrame, local: string): number {
  const rank = ORDER.indexOf(local);
  const next = children.find((child) => ORDER.indexOf(child.local) > rank);
  return next?.start ?? root.closeStart;
}
