import { describe, expect, it } from 'vitest';
import { reserveFields } from '../../../../src/signature/pdf/fields.js';
import { producerOf } from '../../../../src/signature/pdf/producer.js';
import { emptyPages, rawPdf } from '../../../support/raw-pdf.js';
import { makePdf } from '../../../support/signed-pdf.js';
import { granted } from '../../../support/test-signers.js';

describe('the program that made a file', () => {
  it('is what its information says, also behind later revisions', async () => {
    const pdf = await makePdf();
    expect(producerOf(pdf)).toBe('PDFKit');
    expect(producerOf(granted(reserveFields(pdf, [{ name: 'school' }])))).toBe('PDFKit');
  });

  it('is not known where nobody says it, or where it is no PDF', () => {
    expect(producerOf(rawPdf({ objects: emptyPages() }))).toBeNull();
    expect(producerOf(Uint8Array.of(1, 2, 3))).toBeNull();
  });
});
