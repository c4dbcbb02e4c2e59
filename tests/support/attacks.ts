import { openPdf, type PdfDocument } from '../../src/signature/pdf/document.js';
import { signatureFields } from '../../src/signature/pdf/fields.js';
import { Increment } from '../../src/signature/pdf/increment.js';
import { pages } from '../../src/signature/pdf/pages.js';
import {
  array,
  bytesString,
  dictionary,
  is,
  name,
  type PdfValue,
  reference,
  stream,
  textString,
  withEntries,
} from '../../src/signature/pdf/value.js';
import { paintOver, replaceAttachment, rewritten } from './tampering.js';
import { granted, present } from './test-signers.js';

/** An attack on a signed file, and what of it is to be named. */
export interface Attack {
  readonly title: string;
  readonly apply: (pdf: Uint8Array) => Uint8Array;
  /** One of the reasons, or of the changes, that have to be told. */
  readonly told: string;
}

interface Scene {
  readonly document: PdfDocument;
  readonly increment: Increment;
  readonly page: number;
}

/** One well-formed revision behind the signatures. */
function revise(change: (scene: Scene) => void): (pdf: Uint8Array) => Uint8Array {
  return (pdf) => {
    const document = granted(openPdf(pdf));
    const increment = new Increment(document);
    change({ document, increment, page: present(pages(document)[0]).id });
    return increment.write();
  };
}

const fieldOf = ({ document }: Scene, wanted: string) =>
  present(signatureFields(document).find((field) => field.name === wanted));
const entriesOf = ({ increment }: Scene, id: number) => {
  const value = increment.object(id);
  return is(value, 'dictionary') ? value.entries : new Map<string, PdfValue>();
};
const catalog = ({ document, increment }: Scene, changes: Record<string, PdfValue | undefined>) =>
  increment.change(document.rootId, changes);
const form = ({ document }: Scene): number => {
  const value = document.root.entries.get('AcroForm');
  return is(value, 'reference') ? value.id : 0;
};
const script = dictionary({ S: name('JavaScript'), JS: bytesString(Buffer.from('app.alert(1)')) });
const hack = (increment: Increment) =>
  increment.add(
    stream(
      { Type: name('XObject'), Subtype: name('Form'), BBox: array([0, 0, 99, 99]) },
      Buffer.from('0 0 99 99 re f'),
    ),
  );

/** Changes of the pages themselves. */
const PAGES: readonly Attack[] = [
  { title: 'a page is painted over', apply: paintOver, told: 'PAGE_CHANGED' },
  {
    title: 'the content of a page is put in place of another',
    apply: revise(({ document, increment, page }) => {
      const contents = document.dictionary(reference(page)).entries.get('Contents');
      increment.set(is(contents, 'reference') ? contents.id : 0, stream({}, Buffer.from('q Q')));
    }),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'a page is turned',
    apply: revise(({ increment, page }) => increment.change(page, { Rotate: 180 })),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'a page is cropped',
    apply: revise(({ increment, page }) => increment.change(page, { CropBox: array([0, 0, 300, 300]) })),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'a page is added',
    apply: revise((scene) => {
      const { document, increment, page } = scene;
      const root = document.root.entries.get('Pages') ?? null;
      const added = increment.add(dictionary({ Type: name('Page'), Parent: root, MediaBox: array([0, 0, 9, 9]) }));
      increment.change(is(root, 'reference') ? root.id : 0, { Kids: array([added, reference(page)]), Count: 2 });
    }),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'a page is given other fonts and pictures',
    apply: revise(({ increment, page }) => increment.change(page, { Resources: dictionary({}) })),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'a mark is laid over the total',
    apply: revise((scene) => {
      const { increment, page } = scene;
      const list = entriesOf(scene, page).get('Annots');
      const look = dictionary({ N: hack(increment) });
      const mark = dictionary({ Type: name('Annot'), Subtype: name('Stamp'), Rect: array([0, 0, 99, 99]), AP: look });
      increment.change(page, { Annots: array([...(is(list, 'array') ? list.items : []), increment.add(mark)]) });
    }),
    told: 'ANNOTATION_CHANGED',
  },
];

/** Shadow attacks: what is prepared before signing comes out behind it (Mainka et al., NDSS 2021). */
const SHADOWS: readonly Attack[] = [
  {
    title: 'shadow, hide: what covered the page is freed',
    apply: (pdf) => freed(pdf, (document) => contentId(document)),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'shadow, replace: the value of a field differs from its look',
    apply: revise((scene) => {
      const { increment } = scene;
      increment.change(textField(scene), { V: textString('100.00') });
      increment.change(form(scene), { NeedAppearances: true });
    }),
    told: 'FIELD_CHANGED',
  },
  {
    title: 'shadow, hide and replace: the catalog names other pages',
    apply: revise((scene) => {
      const { increment } = scene;
      const tree = increment.add(dictionary({ Type: name('Pages'), Kids: array([]), Count: 0 }));
      catalog(scene, { Pages: tree });
    }),
    told: 'PAGE_CHANGED',
  },
  {
    title: 'shadow, layers: one is switched off',
    apply: revise((scene) => {
      const layer = scene.increment.add(dictionary({ Type: name('OCG'), Name: textString('a') }));
      const off = dictionary({ OFF: array([layer]) });
      catalog(scene, { OCProperties: dictionary({ OCGs: array([layer]), D: off }) });
    }),
    told: 'DOCUMENT_CHANGED',
  },
];

/** Changes of signature fields, of seals and of what signatures allow. */
const FIELDS: readonly Attack[] = [
  {
    title: 'the value of a form field is changed',
    apply: revise((scene) => scene.increment.change(textField(scene), { V: textString('100.00') })),
    told: 'FIELD_CHANGED',
  },
  {
    title: 'a signed field is moved over the total',
    apply: revise((scene) => scene.increment.change(fieldOf(scene, 'city').id, { Rect: array([0, 0, 595, 842]) })),
    told: 'FIELD_MOVED',
  },
  {
    title: 'a seal is swapped for another look',
    apply: revise((scene) => {
      const { id } = fieldOf(scene, 'school');
      scene.increment.change(id, { AP: dictionary({ N: hack(scene.increment) }) });
    }),
    told: 'SEAL_CHANGED',
  },
  {
    title: 'the stream of a seal is rewritten in place',
    apply: revise((scene) => {
      const look = scene.document.dictionary(fieldOf(scene, 'school').dictionary.entries.get('AP')).entries.get('N');
      scene.increment.set(is(look, 'reference') ? look.id : 0, stream({ Subtype: name('Form') }, Buffer.from('HACK')));
    }),
    told: 'SEAL_CHANGED',
  },
  {
    title: 'a seal is hidden by its flags',
    apply: revise((scene) => scene.increment.change(fieldOf(scene, 'school').id, { F: 2 })),
    told: 'FIELD_CHANGED',
  },
  {
    title: 'a signature is taken out of its field',
    apply: revise((scene) => scene.increment.change(fieldOf(scene, 'district').id, { V: undefined })),
    told: 'SIGNATURE_REMOVED',
  },
  {
    title: 'a signed field is taken out of the form',
    apply: revise((scene) => {
      const list = entriesOf(scene, form(scene)).get('Fields');
      scene.increment.change(form(scene), { Fields: array(is(list, 'array') ? list.items.slice(1) : []) });
    }),
    told: 'SIGNATURE_REMOVED',
  },
  {
    title: 'a signature is put in place of another',
    apply: revise((scene) => {
      const other = fieldOf(scene, 'city').dictionary.entries.get('V') ?? null;
      scene.increment.change(fieldOf(scene, 'school').id, { V: other });
    }),
    told: 'SIGNATURE_REPLACED',
  },
  {
    title: 'a certification is made to allow more',
    apply: revise((scene) => {
      const value = fieldOf(scene, 'school').dictionary.entries.get('V');
      const parameters = dictionary({ Type: name('TransformParams'), P: 3, V: name('1.2') });
      const item = dictionary({ Type: name('SigRef'), TransformMethod: name('DocMDP'), TransformParams: parameters });
      scene.increment.change(is(value, 'reference') ? value.id : 0, { Reference: array([item]) });
    }),
    told: 'SIGNATURE_REPLACED',
  },
  {
    title: 'the certification of the catalog is taken away',
    apply: revise((scene) => catalog(scene, { Perms: undefined })),
    told: 'PERMISSIONS_CHANGED',
  },
  {
    title: 'a further field is laid over the page',
    apply: revise((scene) => {
      const { increment } = scene;
      const look = dictionary({ N: hack(increment) });
      const field = increment.add(
        dictionary({
          Type: name('Annot'),
          Subtype: name('Widget'),
          FT: name('Sig'),
          T: textString('x'),
          Rect: array([0, 0, 595, 842]),
          AP: look,
        }),
      );
      const list = entriesOf(scene, form(scene)).get('Fields');
      increment.change(form(scene), { Fields: array([...(is(list, 'array') ? list.items : []), field]) });
    }),
    told: 'FIELD_CHANGED',
  },
];

/** Additions to the document. */
const DOCUMENT: readonly Attack[] = [
  {
    title: 'the attachment is replaced',
    apply: (pdf) => replaceAttachment(pdf, '{"total":99.9}'),
    told: 'ATTACHMENT_CHANGED',
  },
  {
    title: 'an attachment is added',
    apply: revise((scene) => {
      const file = scene.increment.add(stream({ Type: name('EmbeddedFile') }, Buffer.from('{}')));
      const specification = scene.increment.add(
        dictionary({ UF: textString('result.json'), EF: dictionary({ F: file }) }),
      );
      catalog(scene, { AF: array([specification]) });
    }),
    told: 'ATTACHMENT_CHANGED',
  },
  {
    title: 'a script runs when it is opened',
    apply: revise((scene) => catalog(scene, { OpenAction: script })),
    told: 'SCRIPT_ADDED',
  },
  {
    title: 'a script runs when it is closed',
    apply: revise((scene) => catalog(scene, { AA: dictionary({ WC: script }) })),
    told: 'SCRIPT_ADDED',
  },
  {
    title: 'a script is put into the names',
    apply: revise((scene) => {
      const names = scene.document.dictionary(scene.document.root.entries.get('Names'));
      const list = dictionary({ Names: array([textString('a'), script]) });
      const place = scene.document.root.entries.get('Names');
      if (is(place, 'reference')) scene.increment.change(place.id, { JavaScript: list });
      else catalog(scene, { Names: withEntries(names, { JavaScript: list }) });
    }),
    told: 'SCRIPT_ADDED',
  },
  {
    title: 'the title in the properties is changed',
    apply: revise(({ document, increment }) => {
      const info = document.trailer.get('Info');
      increment.change(is(info, 'reference') ? info.id : 0, { Title: textString('other') });
    }),
    told: 'METADATA_CHANGED',
  },
  {
    title: 'the metadata are replaced',
    apply: revise((scene) => {
      const place = scene.document.root.entries.get('Metadata');
      const value = stream({ Type: name('Metadata'), Subtype: name('XML') }, Buffer.from('<x/>'));
      if (is(place, 'reference')) scene.increment.set(place.id, value);
      else catalog(scene, { Metadata: scene.increment.add(value) });
    }),
    told: 'METADATA_CHANGED',
  },
  {
    title: 'an object that nothing refers to is added',
    apply: revise(({ increment }) => void increment.add(textString('hidden'))),
    told: 'HIDDEN_CONTENT',
  },
];

/** Forgeries of how the file is put together (Mladenov et al., CCS 2019). */
const STRUCTURE: readonly Attack[] = [
  {
    title: 'objects are appended without a cross-reference',
    apply: (pdf) => behind(pdf, '6 0 obj\n<< /Type /Page >>\nendobj\n'),
    told: 'HIDDEN_CONTENT',
  },
  {
    title: 'objects are appended, and the old cross-reference is named again',
    apply: (pdf) => behind(pdf, `6 0 obj\n<< /Type /Page >>\nendobj\nstartxref\n${lastStart(pdf)}\n%%EOF\n`),
    told: 'HIDDEN_CONTENT',
  },
  {
    title: 'objects are appended behind an empty cross-reference',
    apply: (pdf) => emptyRevision(pdf, '6 0 obj\n<< /Type /Page >>\nendobj\n'),
    told: 'HIDDEN_CONTENT',
  },
  {
    title: 'an object is hidden in a comment',
    apply: (pdf) => emptyRevision(pdf, '% 6 0 obj << /Type /Page >> endobj\n'),
    told: 'HIDDEN_CONTENT',
  },
  {
    title: 'a long comment is put between the objects',
    apply: (pdf) => emptyRevision(pdf, `%${'x'.repeat(400)}\n`),
    told: 'HIDDEN_CONTENT',
  },
  { title: 'something stands behind the end', apply: (pdf) => behind(pdf, 'hidden'), told: 'HIDDEN_CONTENT' },
  {
    title: 'the file is said to be encrypted',
    apply: (pdf) => emptyRevision(pdf, '', '/Encrypt << /Filter /Standard >>'),
    told: 'ENCRYPTED',
  },
  {
    title: 'the cross-reference leads in a circle',
    apply: (pdf) => {
      const at = pdf.length;
      return behind(pdf, `xref\n0 0\ntrailer\n<< /Root 1 0 R /Size 1 /Prev ${at} >>\nstartxref\n${at}\n%%EOF\n`);
    },
    told: 'DAMAGED',
  },
];

/** The last byte range of a file. */
const RANGE = /\/ByteRange \[[^\]]*\]/g;

/** Universal signature forgery and wrapping: the signature dictionary of the last signature is altered in place. */
const DICTIONARY: readonly Attack[] = [
  inPlace('the contents are missing', 'BYTE_RANGE_WRONG', /\/Contents </g, (text) =>
    text.replace('Contents', 'Contexts'),
  ),
  inPlace('the contents are empty', 'BYTE_RANGE_WRONG', /\/Contents <[0-9A-F]+>/g, (text) =>
    '/Contents <>'.padEnd(text.length),
  ),
  inPlace('the contents are nothing but zeros', 'SIGNATURE_UNREADABLE', /\/Contents <[0-9A-F]+>/g, (text) =>
    text.replace(/[0-9A-F](?=[0-9A-F]*>)/g, '0'),
  ),
  inPlace('the contents are null', 'BYTE_RANGE_WRONG', /\/Contents <[0-9A-F]+>/g, (text) =>
    '/Contents null'.padEnd(text.length),
  ),
  inPlace('the byte range is missing', 'BYTE_RANGE_WRONG', /\/ByteRange \[/g, (text) => text.replace('Byte', 'Bite')),
  inPlace('the byte range is empty', 'BYTE_RANGE_WRONG', RANGE, (text) => '/ByteRange []'.padEnd(text.length)),
  inPlace('the byte range is null', 'BYTE_RANGE_WRONG', RANGE, (text) => '/ByteRange null'.padEnd(text.length)),
  inPlace('the byte range is all zeros', 'BYTE_RANGE_WRONG', RANGE, (text) =>
    '/ByteRange [0 0 0 0]'.padEnd(text.length),
  ),
  inPlace('the byte range is negative', 'BYTE_RANGE_WRONG', RANGE, (text) =>
    '/ByteRange [0 -1 -1 0]'.padEnd(text.length),
  ),
  inPlace('the byte range is of words', 'BYTE_RANGE_WRONG', RANGE, (text) =>
    '/ByteRange [/a /b /c /d]'.padEnd(text.length),
  ),
  inPlace('the byte range is moved', 'BYTE_RANGE_WRONG', RANGE, (text) =>
    text.replace(/(\d)(?= \d+\])/, (digit) => String((Number(digit) + 1) % 10)),
  ),
  inPlace('the byte range covers its own gap', 'DAMAGED', RANGE, (text) => {
    const [, second = '0', third = '0', rest = '0'] = /(\d+) (\d+) (\d+)\]/.exec(text) ?? [];
    const end = Number(third) + Number(rest);
    return `/ByteRange [0 ${second} ${second} ${end - Number(second)}]`.padEnd(text.length).slice(0, text.length);
  }),
  {
    title: 'wrapping: a second byte range stands in the padding of the contents',
    apply: (pdf) =>
      rewritten(pdf, /0{200}>/, (zeros) =>
        `>/ByteRange [0 9 9 9]/Rest <${'0'.repeat(200)}`.slice(0, zeros.length - 1).padEnd(zeros.length, '>'),
      ),
    told: 'DAMAGED',
  },
];

/** Every attack by a revision or in place; the file has the signature fields school, district and city and a text field. */
export const ATTACKS: readonly Attack[] = [...PAGES, ...SHADOWS, ...FIELDS, ...DOCUMENT, ...STRUCTURE, ...DICTIONARY];

function inPlace(title: string, told: string, pattern: RegExp, change: (found: string) => string): Attack {
  return { title, told, apply: (pdf) => rewritten(pdf, pattern, change) };
}

const behind = (pdf: Uint8Array, text: string) => Buffer.concat([pdf, Buffer.from(text, 'latin1')]);

const lastStart = (pdf: Uint8Array): number =>
  Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(Buffer.from(pdf).toString('latin1'))?.[1] ?? 0);

/** A revision that changes nothing, with something between its objects. */
export function emptyRevision(pdf: Uint8Array, between: string, trailer = ''): Uint8Array {
  const { rootId, trailer: old } = granted(openPdf(pdf));
  const info = old.get('Info');
  const id =
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/ID\s*\[[^\]]*\]/)?.[0] ?? '';
  const at = pdf.length + between.length;
  const named = is(info, 'reference') ? `/Info ${info.id} 0 R` : '';
  const text = `xref\n0 0\ntrailer\n<< /Size ${old.get('Size')} /Root ${rootId} 0 R ${named} ${id} /Prev ${lastStart(pdf)} ${trailer} >>`;
  return behind(pdf, `${between}${text}\nstartxref\n${at}\n%%EOF\n`);
}

const contentId = (document: PdfDocument): number => {
  const contents = document.dictionary(present(pages(document)[0])).entries.get('Contents');
  return is(contents, 'reference') ? contents.id : 0;
};

/** A revision whose cross-reference says that an object is free. */
function freed(pdf: Uint8Array, idOf: (document: PdfDocument) => number): Uint8Array {
  const id = idOf(granted(openPdf(pdf)));
  const text = Buffer.from(emptyRevision(pdf, '')).toString('latin1');
  const at = text.lastIndexOf('xref\n0 0\n');
  return Buffer.from(
    `${text.slice(0, at)}xref\n${id} 1\n0000000000 65535 f \n${text.slice(at + 'xref\n0 0\n'.length)}`,
    'latin1',
  );
}

/** Number of the text field `note`. */
function textField({ document }: Scene): number {
  const list = document.list(document.dictionary(document.root.entries.get('AcroForm')).entries.get('Fields'));
  const found = list.find((one) => document.dictionary(one).entries.has('V') && !isSignatureField(document, one));
  return is(found, 'reference') ? found.id : 0;
}

const isSignatureField = (document: PdfDocument, field: PdfValue): boolean => {
  const type = document.dictionary(field).entries.get('FT');
  return is(type, 'name') && type.name === 'Sig';
};
