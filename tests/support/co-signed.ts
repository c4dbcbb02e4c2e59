import { openPdf } from '../../src/signature/pdf/document.js';
import { reserveFields } from '../../src/signature/pdf/fields.js';
import { Increment } from '../../src/signature/pdf/increment.js';
import { signPdf } from '../../src/signature/pdf/sign.js';
import { array, dictionary, is, name, textString } from '../../src/signature/pdf/value.js';
import { makePdf, SIGNING_DATE } from './signed-pdf.js';
import { granted, makeSigner, type TestSigner } from './test-signers.js';

/** The seals of a report, in the order in which they are usually set. */
export const SEALS = ['school', 'district', 'city'] as const;
export type Seal = (typeof SEALS)[number];

export type Signers = Readonly<Record<Seal, TestSigner>>;

/** Three signers; P-256 keys are made at once, RSA keys take their time. */
export async function makeSigners(rsa = false): Promise<Signers> {
  const [school, district, city] = await Promise.all([
    makeSigner('示例小学', rsa ? 'rsa-2048' : 'p-256'),
    makeSigner('示例区教研室'),
    makeSigner('示例市教科院'),
  ]);
  return { school, district, city };
}

/** A small report with an attachment, a text field and three reserved seals; nobody has signed. */
export async function reservedReport(tagged = true): Promise<Uint8Array> {
  const pdf = await makePdf({ tagged, attachment: Buffer.from('{"total":"92.50"}') });
  const fields = SEALS.map((seal, i) => ({ name: seal, rect: [50 + i * 120, 50, 150 + i * 120, 150] as const }));
  return withTextField(granted(reserveFields(pdf, fields)));
}

function withTextField(pdf: Uint8Array): Uint8Array {
  const document = granted(openPdf(pdf));
  const increment = new Increment(document);
  const field = increment.add(
    dictionary({ FT: name('Tx'), T: textString('note'), V: textString('92.50'), Rect: array([0, 0, 9, 9]) }),
  );
  const form = document.root.entries.get('AcroForm');
  const list = document.dictionary(form).entries.get('Fields');
  const fields = array([...(is(list, 'array') ? list.items : []), field]);
  increment.change(is(form, 'reference') ? form.id : 0, { Fields: fields });
  return increment.write();
}

/** Signs in the seals in this order; the first certifies. */
export async function signedBy(pdf: Uint8Array, signers: Signers, order: readonly Seal[] = SEALS): Promise<Uint8Array> {
  let signed = pdf;
  for (const [i, seal] of order.entries()) {
    const request = { signer: signers[seal].signer, field: seal, name: seal, reason: '评定', date: SIGNING_DATE };
    signed = granted(await signPdf(signed, { ...request, ...(i === 0 ? { certify: 2 } : {}) }));
  }
  return signed;
}

export const certificatesOf = (signers: Signers): readonly Uint8Array[] =>
  Object.values(signers).map(({ certificate }) => certificate);
