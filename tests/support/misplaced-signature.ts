import { signCms } from '../../src/signature/cms.js';
import { openPdf } from '../../src/signature/pdf/document.js';
import { signatureFields } from '../../src/signature/pdf/fields.js';
import { Increment } from '../../src/signature/pdf/increment.js';
import { digestOf, insertSignature, signPdf } from '../../src/signature/pdf/sign.js';
import { bytesString, dictionary, is, name, type PdfValue, reference } from '../../src/signature/pdf/value.js';
import type { ReasonCode } from '../../src/signature/reason.js';
import type { Signer } from '../../src/signature/signer.js';
import type { Seal } from './co-signed.js';
import { SIGNING_DATE } from './signed-pdf.js';
import { paintOver } from './tampering.js';
import { granted, present } from './test-signers.js';

/** A signature in a field that it was not made for. */
export interface Misplacing {
  readonly title: string;
  /** Of a file that the school alone has signed. */
  readonly apply: (pdf: Uint8Array) => Uint8Array;
  /** A reason that has to be told. */
  readonly told: ReasonCode;
}

/** A revision that gives a reserved field a value made of that of the school. */
function withValue(field: Seal, given: (school: PdfValue, increment: Increment) => PdfValue) {
  return (pdf: Uint8Array): Uint8Array => {
    const document = granted(openPdf(pdf));
    const increment = new Increment(document);
    const named = (seal: Seal) => present(signatureFields(document).find((one) => one.name === seal));
    const school = named('school').dictionary.entries.get('V') ?? null;
    increment.change(named(field).id, { V: given(school, increment) });
    return increment.write();
  };
}

/** What the school signed, as if the district or the city had. */
export const MISPLACINGS: readonly Misplacing[] = [
  {
    title: 'the signature of the school is named in the field of the district as well',
    apply: withValue('district', (school) => school),
    told: 'SIGNATURE_MISPLACED',
  },
  {
    title: 'a copy of the signature of the school is put into the field of the city',
    apply: (pdf) =>
      withValue('city', (school, increment) => {
        const value = is(school, 'reference') ? increment.object(school.id) : school;
        return increment.add(is(value, 'dictionary') ? dictionary(Object.fromEntries(value.entries)) : null);
      })(pdf),
    told: 'BYTE_RANGE_WRONG',
  },
  {
    title: 'another name for the signature of the school is put into the field of the district',
    apply: withValue('district', (school, increment) => increment.add(school)),
    told: 'CHANGED_AFTER_SIGNING',
  },
];

/** Number of the object that holds the next signature. */
const nextNumber = async (pdf: Uint8Array, signer: Signer): Promise<number> => {
  const signed = granted(openPdf(granted(await signPdf(pdf, { ...REQUEST, signer }))));
  const field = present(signatureFields(signed).find(({ name: own }) => own === REQUEST.field));
  const value = field.dictionary.entries.get('V');
  return is(value, 'reference') ? value.id : 0;
};

const REQUEST = { field: 'school', name: '示例小学', reason: '评定', date: SIGNING_DATE };

/**
 * A file whose field of the district names the object that the signature of the school is going to be, prepared before
 * the school signs: no revision behind the signature changes anything.
 */
export async function signedInTwoFields(pdf: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const id = await nextNumber(pdf, signer);
  const prepared = withValue('district', () => reference(id))(pdf);
  return granted(await signPdf(prepared, { ...REQUEST, signer, certify: 2 }));
}

const MARK = 'M'.repeat(48);

/** A signature over a revision that names it in no field; a later one paints over the page and puts it into a field. */
export async function signedWithoutField(pdf: Uint8Array, signer: Signer): Promise<Uint8Array> {
  const increment = new Increment(granted(openPdf(pdf)));
  const entries = { Type: name('Sig'), Filter: name('Adobe.PPKLite'), SubFilter: name('ETSI.CAdES.detached') };
  const contents = { ByteRange: name(MARK), Contents: bytesString(new Uint8Array(4000)) };
  const date = { M: bytesString(Buffer.from('D:20260630080000Z')) };
  const signature = increment.add(dictionary({ ...entries, ...contents, ...date }));
  const signed = await filled(Buffer.from(increment.write()), signer);
  return withValue('school', () => signature)(paintOver(signed));
}

/** Puts byte range and signature into the room that was left for them. */
async function filled(bytes: Buffer, signer: Signer): Promise<Uint8Array> {
  const mark = bytes.indexOf(`/${MARK}`, 0, 'latin1');
  const open = bytes.indexOf('/Contents <', mark, 'latin1') + '/Contents '.length;
  const close = bytes.indexOf('>', open, 'latin1') + 1;
  const byteRange = [0, open, close, bytes.length - close] as const;
  bytes.write(`[${byteRange.join(' ')}]`.padEnd(MARK.length + 1), mark, 'latin1');
  const digest = digestOf(bytes, byteRange);
  return granted(insertSignature({ bytes, byteRange, digest }, granted(await signCms(digest, signer))));
}
