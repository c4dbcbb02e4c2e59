import type { OfficePort } from '../workflows/ports.js';

/** Reading and writing the workbooks that an office keeps; what writes is loaded only when something is written. */
export async function composeOffice(): Promise<OfficePort> {
  const { openOffice } = await import('../workbook/office/read-office.js');
  return {
    open: openOffice,
    write: async (book) => (await import('../workbook/office/write-office.js')).writeOffice(book),
  };
}
