import PDFDocument from 'pdfkit';

/** Date of everything in the test files, so that the same test makes the same bytes. */
export const SIGNING_DATE = new Date('2026-06-30T08:00:00Z');

export interface TestPdf {
  readonly text?: string;
  readonly tagged?: boolean;
  readonly pages?: number;
  readonly attachment?: Uint8Array;
}

/** A small report as pdfkit writes it: classic cross-reference table, optional tags and attachment. */
export function makePdf(options: TestPdf = {}): Promise<Uint8Array> {
  const fixed = { CreationDate: SIGNING_DATE, ModDate: SIGNING_DATE, Title: 'report' };
  const document = new PDFDocument({
    info: fixed,
    ...(options.tagged
      ? { pdfVersion: '1.7', subset: 'PDF/A-3a', tagged: true, lang: 'zh-CN', displayTitle: true }
      : {}),
  } as PDFKit.PDFDocumentOptions);
  const parts: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve) => {
    document.on('data', (part: Buffer) => parts.push(part));
    document.on('end', () => resolve(Uint8Array.from(Buffer.concat(parts))));
  });
  // A PDF/A file may not use the fonts that are not embedded, so tagged files stay without words.
  if (options.tagged) document.rect(50, 50, 100, 100).fill('red');
  else document.text(options.text ?? 'total 92.5');
  for (let page = 1; page < (options.pages ?? 1); page += 1) document.addPage();
  if (options.attachment) {
    const dates = { creationDate: SIGNING_DATE, modifiedDate: SIGNING_DATE };
    document.file(Buffer.from(options.attachment), {
      name: 'result.json',
      type: 'application/json',
      relationship: 'Data',
      ...dates,
    } as never);
  }
  document.end();
  return done;
}
