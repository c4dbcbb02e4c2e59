// Issues the forms of schools and has a real office program fill them in.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { issueForm } from '../../../src/workbook/form/issue-form.ts';
import { jsonText } from './text.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
/** The interpreter that the distribution's python3-uno and python3-openpyxl belong to. */
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';

/** Fills the forms of `subjects` (`{id, plan, answers, deeds}`) with `program` (libreoffice or openpyxl) into `out`. */
export async function fillForms(subjects, program, out) {
  const work = mkdtempSync(join(tmpdir(), 'jiaoyan-forms-'));
  try {
    await prepare(subjects, work);
    mkdirSync(out, { recursive: true });
    const script = join(HERE, `fill-${program}.py`);
    const folders = [join(work, 'forms'), join(work, 'answers'), out, join(work, 'deeds.json')];
    const run = spawnSync(PYTHON, ['-B', script, ...folders], { stdio: ['ignore', 'inherit', 'inherit'] });
    if (run.status !== 0) throw new TypeError(`${program} failed (${run.status ?? run.signal})`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function prepare(subjects, work) {
  for (const folder of ['forms', 'answers']) mkdirSync(join(work, folder));
  const templates = new Map();
  for (const { id, plan, answers } of subjects) {
    writeFileSync(join(work, 'forms', `${id}.xlsx`), await issueForm(plan, { templates }));
    writeFileSync(join(work, 'answers', `${id}.json`), jsonText(answers));
  }
  writeFileSync(join(work, 'deeds.json'), jsonText(Object.fromEntries(subjects.map(({ id, deeds }) => [id, deeds]))));
}
