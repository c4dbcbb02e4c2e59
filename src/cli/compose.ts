import type { TemplateCache } from '../workbook/form/issue-form.js';
import type { WorkbookPort } from '../workflows/ports.js';

/** The workbook adapter; what writes is loaded only when something is written. */
export async function composeWorkbook(): Promise<WorkbookPort> {
  const [{ readWorkbook }, { inflateNode }, { readAnswers, readIdentity }, { typeInto }] = await Promise.all([
    import('../workbook/read/workbook.js'),
    import('../workbook/read/inflate-node.js'),
    import('../workbook/answers/read-answers.js'),
    import('../workbook/fill/type-into.js'),
  ]);
  const templates: TemplateCache = new Map();
  return {
    read: (bytes, file) => readWorkbook(bytes, { inflate: inflateNode, file }),
    identity: (workbook) => readIdentity(workbook),
    answers: (workbook, plan, file) => readAnswers(workbook, plan, { file }),
    issue: async (plan) => (await import('../workbook/form/issue-form.js')).issueForm(plan, { templates }),
    type: typeInto,
    tables: async (book) => (await import('../workbook/tables/write-tables.js')).writeTables(book),
  };
}
