import { grainsOf } from '../metric-index.js';
import type { FactBook, FactRow } from './fact-book.js';
import type { Truth } from './truth.js';

/**
 * Whether a row belongs to a subject, by the metrics document's `relations`: a teacher to the groups named in his two
 * columns, a 备课组 to its 教研组, an item to its owner and to whom that owner belongs. Everything belongs to the top.
 */
export function belongs(book: FactBook, row: FactRow, subject: FactRow): Truth {
  if (row.id === subject.id && row.grain === subject.grain) return true;
  if (subject.id === book.top.id && subject.grain === book.top.grain) return true;
  const relation = book.metrics.document.relations.belongs.find(
    ({ child, parent }) => matches(book, child, row.grain) && (parent === '*' || matches(book, parent, subject.grain)),
  );
  if (!relation) return false;
  return relation.parent === '*'
    ? belongsByOwner(book, row, subject, relation.by)
    : belongsByColumns(book, row, subject.id, relation.by);
}

const matches = (book: FactBook, name: string, grain: string): boolean =>
  name !== '*' && grainsOf(book.metrics, name).includes(grain);

function belongsByColumns(book: FactBook, row: FactRow, subject: string, columns: readonly string[]): Truth {
  let known = true;
  for (const column of columns) {
    const value = row.facts[column.replace(/^registry\./, '')];
    if (value === subject) return true;
    if (value === undefined && !mayBeBlank(book, column)) known = false;
  }
  return known ? false : null;
}

/** A second group may be left out, and the registry is never blank: no parent means none. */
function mayBeBlank(book: FactBook, column: string): boolean {
  if (column.startsWith('registry.')) return true;
  const metric = book.metrics.byId.get(column);
  return metric?.kind === 'entered' && metric.optional === true;
}

function belongsByOwner(book: FactBook, row: FactRow, subject: FactRow, columns: readonly string[]): Truth {
  const owner = row.facts[columns[0] as string];
  if (typeof owner !== 'string') return null;
  if (owner === subject.id) return true;
  const ownerRow = book.rows.find((candidate) => candidate.id === owner && candidate.grain !== row.grain);
  return ownerRow ? belongs(book, ownerRow, subject) : false;
}
