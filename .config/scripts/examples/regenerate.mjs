// Writes everything below examples/ again: the data, and the workbooks that office programs fill in.
//   tsx .config/scripts/examples/regenerate.mjs            all (needs LibreOffice, python3-uno and python3-openpyxl)
//   tsx .config/scripts/examples/regenerate.mjs --data     only the JSON files
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../schemas.mjs';
import { fillForms } from './fill-forms.mjs';
import { baseFiles, makeBases } from './make-base.mjs';
import { cityFiles, makeCity } from './make-city.mjs';

const { values } = parseArgs({ options: { data: { type: 'boolean', default: false } } });

/** Folders of which every file is made here. */
const OWN_FOLDERS = ['answers', 'applicants', 'awards-2024-2025', 'results-2024-2025'];

function writeFiles(folder, files) {
  for (const own of OWN_FOLDERS) rmSync(join(folder, own), { recursive: true, force: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}

async function fillAll(folder, subjects) {
  const out = join(folder, 'filled');
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out).filter((each) => each.endsWith('.xlsx'))) rmSync(join(out, name));
  for (const program of ['libreoffice', 'openpyxl']) {
    const chosen = subjects.filter(({ filledWith }) => filledWith === program);
    if (chosen.length > 0) await fillForms(chosen, program, out);
  }
}

const city = await makeCity();
const cityFolder = join(ROOT, 'examples/changzhou-demo');
writeFiles(cityFolder, cityFiles(city));
const bases = await makeBases();
const baseFolder = join(ROOT, 'examples/pingdingshan-base');
writeFiles(baseFolder, baseFiles(bases));
if (!values.data) {
  await fillAll(
    cityFolder,
    city.schools.map(({ school, ...rest }) => ({ id: school.id, ...rest })),
  );
  await fillAll(baseFolder, bases.bases);
}
