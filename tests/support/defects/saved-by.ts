import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { requireTool } from '../tools.js';

/** Opened and saved by exceljs. It drops cell pictures and some page set-up; cells and their formats stay. */
export async function savedByExceljs(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer as ArrayBuffer);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The interpreter of the system's packages, if it has openpyxl. */
export const hasOpenpyxl = (): boolean =>
  requireTool('python3') && spawnSync('/usr/bin/python3', ['-c', 'import openpyxl']).status === 0;

const RESAVE = `
import sys, openpyxl
openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])`;

/** Opened and saved by openpyxl. It keeps formulas and drops their results. */
export const savedByOpenpyxl = (bytes: Uint8Array): Uint8Array =>
  inFolder(bytes, (folder) => {
    const run = spawnSync('/usr/bin/python3', ['-c', RESAVE, 'form.xlsx', 'saved.xlsx'], {
      cwd: folder,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new TypeError(run.stderr);
    return 'saved.xlsx';
  });

export const hasLibreOffice = (): boolean => requireTool('soffice');

/** Opened and saved by LibreOffice, which writes styles, texts and formulas of its own. */
export const savedByLibreOffice = (bytes: Uint8Array): Uint8Array =>
  inFolder(bytes, (folder) => {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = 'xlsx:Calc MS Excel 2007 XML';
    const run = spawnSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', 'out', 'form.xlsx'], {
      cwd: folder,
      timeout: 110_000,
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new TypeError(run.stderr);
    return 'out/form.xlsx';
  });

function inFolder(bytes: Uint8Array, save: (folder: string) => string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    writeFileSync(join(folder, 'form.xlsx'), bytes);
    return new Uint8Array(readFileSync(join(folder, save(folder))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
