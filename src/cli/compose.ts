import type { TemplateCache } from '../workbook/form/issue-form.js';
import type { WorkbookPort } from '../workflows/ports.js';

/** The workbook adapter; what writes is loaded only when something is written. */
export async function composeWorkbook(): Promise<WorkbookPort> {
  const [{ readUnmarked }, { inflateNode, checksumNode }, { readAnswers, readIdentity }, { typeInto }] =
    await Promise.all([
      import('../workbook/annotate/read-unmarked.js'),
      import('../workbook/read/inflate-node.js'),
      import('../workbook/answers/read-answers.js'),
      import('../workbook/fill/type-into.js'),
    ]);
  const templates: TemplateCache = new Map();
  return {
    read: (bytes, file) => readUnmarked(bytes, { inflate: inflateNode, checksum: checksumNode, file }),
    identity: (workbook) => readIdentity(workbook),
    answers: (workbook, plan, file) => readAnswers(workbook, plan, { file }),
    issue: async (plan, values = []) =>
      (await import('../workbook/form/issue-form.js')).issueForm(plan, { templates, values }),
    typed: async (workbook, plan, file) =>
      (await import('../workbook/parts/read-typed.js')).readTyped(workbook, plan, file),
    type: typeInto,
    tables: async (book) => (await import('../workbook/tables/write-tables.js')).writeTables(book),
  };
}
