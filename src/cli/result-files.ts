import { parseDocument } from '../documents/parse.js';
import type { Finding } from '../model/finding.js';
import type { Result } from '../model/generated/documents.js';
import type { InputFile } from '../workflows/ports.js';

/** Result documents as they are read, one at a time; files that are none are findings, other kinds are passed over. */
export async function* readResults(files: readonly InputFile[], findings: Finding[]): AsyncGenerator<Result> {
  for (const file of files) {
    const bytes = await file.read();
    if (!bytes.ok) {
      findings.push(...bytes.findings);
      continue;
    }
    const text = new TextDecoder().decode(bytes.value);
    if (!/"kind"\s*:\s*"result"/.test(text)) continue;
    const parsed = await parseDocument('result', text, file.path);
    findings.push(...parsed.findings);
    if (parsed.ok) yield parsed.value;
  }
}
