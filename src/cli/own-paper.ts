const OWN_PDF = '<pdf:Producer>jiaoyan</pdf:Producer>';
const SIGNED = '/ByteRange';
const OWN_PAGE = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`;

/** Whether a file is a paper that this program wrote and nobody has signed. */
export function isOwn(there: Uint8Array): boolean {
  const text = Buffer.from(there).toString('latin1');
  if (text.startsWith('%PDF-')) return text.includes(OWN_PDF) && !text.includes(SIGNED);
  return text.startsWith('<!doctype html>') && text.slice(0, 1000).includes(OWN_PAGE);
}
