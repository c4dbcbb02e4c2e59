import { openPdf } from '../../src/signature/pdf/document.js';
import { Increment } from '../../src/signature/pdf/increment.js';
import { pages } from '../../src/signature/pdf/pages.js';
import { array, dictionary, is, isName, name, stream } from '../../src/signature/pdf/value.js';
import { granted, present } from './test-signers.js';

/** A revision behind the signatures, well-formed in itself. */
function revised(pdf: Uint8Array, change: (increment: Increment) => void): Uint8Array {
  const increment = new Increment(granted(openPdf(pdf)));
  change(increment);
  return increment.write();
}

/** Paints a word over the first page, as an attacker would who wants readers to go on saying "valid". */
export function paintOver(pdf: Uint8Array): Uint8Array {
  const document = granted(openPdf(pdf));
  const page = present(pages(document)[0]);
  const old = document.dictionary(page).entries;
  const paint = Buffer.from('q 1 0 0 rg 0 0 595 842 re f Q');
  return revised(pdf, (increment) => {
    const content = increment.add(stream({}, paint));
    const before = old.get('Contents');
    increment.change(page.id, { Contents: array(before === undefined ? [content] : [before, content]) });
  });
}

/** Puts another file in the place of the attached one. */
export function replaceAttachment(pdf: Uint8Array, text: string): Uint8Array {
  const document = granted(openPdf(pdf));
  const isAttached = (id: number) => {
    const value = document.object(id);
    return is(value, 'stream') && isName(value.entries.get('Type'), 'EmbeddedFile');
  };
  const id = present([...document.entries.keys()].find(isAttached));
  return revised(pdf, (increment) => increment.set(id, stream({ Type: name('EmbeddedFile') }, Buffer.from(text))));
}

/** Empties a signature field again. */
export function removeSignature(pdf: Uint8Array, field: number): Uint8Array {
  return revised(pdf, (increment) => increment.change(field, { V: undefined }));
}

/** Lays a widget over the page whose look nobody signed. */
export function addAnnotation(pdf: Uint8Array): Uint8Array {
  const page = present(pages(granted(openPdf(pdf)))[0]);
  return revised(pdf, (increment) => {
    const old = increment.object(page.id);
    const before = is(old, 'dictionary') ? old.entries.get('Annots') : undefined;
    const note = increment.add(
      dictionary({ Type: name('Annot'), Subtype: name('Square'), Rect: array([0, 0, 99, 99]) }),
    );
    increment.change(page.id, { Annots: array([...(is(before, 'array') ? before.items : []), note]) });
  });
}

/** Adds validation data, which is allowed. */
export function addValidationData(pdf: Uint8Array): Uint8Array {
  const { rootId } = granted(openPdf(pdf));
  return revised(pdf, (increment) => {
    const certificate = increment.add(stream({}, Uint8Array.of(0x30, 0)));
    increment.change(rootId, { DSS: increment.add(dictionary({ Type: name('DSS'), Certs: array([certificate]) })) });
  });
}

/** The file with the byte at `at` changed by `mask`. */
export function flipped(pdf: Uint8Array, at: number, mask: number): Uint8Array {
  const copy = Uint8Array.from(pdf);
  copy[at] = (copy[at] ?? 0) ^ mask;
  return copy;
}

/** The file with a text in its last occurrence replaced by another of the same length. */
export function rewritten(pdf: Uint8Array, from: string | RegExp, to: (found: string) => string): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  const found = [...text.matchAll(new RegExp(from, 'g'))].at(-1);
  if (found === undefined) return pdf;
  const end = found.index + found[0].length;
  return Uint8Array.from(Buffer.from(text.slice(0, found.index) + to(found[0]) + text.slice(end), 'latin1'));
}
