import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import XLSX from '@e965/xlsx';
import type { Registry } from '../../src/model/generated/documents.js';
import { attachments } from '../../src/signature/pdf/attachments.js';

/** The names of all teachers that a registry has in full. */
export const teacherNames = ({ schools }: Registry): readonly string[] => [
  ...new Set(
    schools.flatMap(({ teachers = [] }) =>
      teachers.flatMap(({ name = '' }) => ([...name].length >= 2 && !name.includes('*') ? [name] : [])),
    ),
  ),
];

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** What stands in a file, in every form that somebody who opens it could find it: cells, pages, attachments, data. */
function readable(path: string): readonly string[] {
  const bytes = readFileSync(path);
  if (path.endsWith('.pdf')) {
    const { stdout } = spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    return [stdout, ...attachments(bytes).map(({ data }) => text(data))];
  }
  if (path.endsWith('.xlsx')) return Object.values(partsOf(bytes)).map(({ content }) => text(content));
  return [text(bytes)];
}

const partsOf = (bytes: Uint8Array) =>
  (XLSX.read(bytes, { bookFiles: true }) as unknown as { files: Record<string, { content: Uint8Array }> }).files;

/** Escapes of JSON and line ends of layout hide nothing. */
const plain = (value: string): string =>
  value
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(/\s/g, '');

/** All files under paths. */
export const filesUnder = (...paths: readonly string[]): readonly string[] =>
  paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? readdirSync(path, { recursive: true, encoding: 'utf8' })
          .map((name) => join(path, name))
          .filter((name) => statSync(name).isFile())
      : [path],
  );

/** Which of these names stand in which of these files. */
export function namesFound(paths: readonly string[], names: readonly string[]): readonly string[] {
  return paths.flatMap((path) => {
    const parts = readable(path).map(plain);
    return names.filter((name) => parts.some((part) => part.includes(name))).map((name) => `${path}: ${name}`);
  });
}
