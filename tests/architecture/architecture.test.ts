import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedTree, plantTree, problemLines, type Run, runScript } from './planted-tree.js';

const TSCONFIG = JSON.stringify({
  compilerOptions: { module: 'NodeNext', moduleResolution: 'NodeNext', strict: true },
});
const PORTS = "import type { A } from '../model/a.js';\nexport interface Ports { readonly a: A }\n";

const SOUND = {
  'package.json': '{"type":"module","dependencies":{"saxes":"*","exceljs":"*"}}',
  'tsconfig.json': TSCONFIG,
  'src/model/a.ts': 'export interface A { readonly a: number }\nexport const ONE = 1;\n',
  'src/documents/b.ts': "import { ONE } from '../model/a.js';\nexport const two = ONE + 1;\n",
  'src/checks/c.ts': "import { two } from '../documents/b.js';\nexport const three = two + 1;\n",
  'src/workflows/ports.ts': PORTS,
  'src/workbook/d.ts':
    "import type { Ports } from '../workflows/ports.js';\nimport { SaxesParser } from 'saxes';\nimport { readFileSync } from 'node:fs';\nexport const d = (ports: Ports) => [ports, SaxesParser, readFileSync];\n",
  'src/cli/compose.ts': "import { d } from '../workbook/d.js';\nexport const compose = d;\n",
};

let tree: PlantedTree;
beforeAll(() => {
  tree = plantTree(SOUND);
});
afterAll(() => tree.remove());

const cruise = (floor: number): Run => runScript('architecture.mjs', '--root', tree.root, '--floor', String(floor));

test('a tree that keeps the direction passes', () => {
  expect(cruise(6)).toEqual({ code: 0, stdout: expect.stringContaining('6 modules'), stderr: '' });
});

test('a tree with fewer modules than expected fails', () => {
  const run = cruise(7);
  expect(run.code).toBe(1);
  expect(problemLines(run)).toEqual(['too-few: 6 modules cruised, at least 7 expected']);
});

test('each forbidden import is named', () => {
  const planted = {
    'src/model/wrong.ts': "import { two } from '../documents/b.js';\nexport const x = two;\n",
    'src/documents/wrong.ts': "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n",
    'src/checks/wrong.ts': "import { SaxesParser } from 'saxes';\nexport const x = SaxesParser;\n",
    'src/report/wrong.ts': "import { d } from '../workbook/d.js';\nexport const x = d;\n",
    'src/workbook/wrong.ts': "import { live } from '../workflows/ports.js';\nexport const x = live;\n",
    'src/workflows/ports.ts': `${PORTS}export const live = 1;\n`,
    'src/workflows/wrong.ts': "import { d } from '../workbook/d.js';\nexport const x = d;\n",
    'src/cli/wrong.ts': "import { d } from '../workbook/d.js';\nexport const x = d;\n",
    'src/commands/wrong.ts': "import { d } from '../workbook/d.js';\nexport default d;\n",
    'src/scoring/one.ts': "import { two } from './two.js';\nexport const one = () => two;\n",
    'src/scoring/two.ts': "import { one } from './one.js';\nexport const two = () => one;\n",
    'src/store/wrong.ts': "import { unzipSync } from 'fflate';\nexport const x = unzipSync;\n",
    'src/output/wrong.ts': "import { gone } from './gone.js';\nexport const x = gone;\n",
    'src/elsewhere/wrong.ts': "import { ONE } from '../model/a.js';\nexport const x = ONE;\n",
  };
  for (const [path, text] of Object.entries(planted)) tree.write(path, text);
  const run = cruise(6);
  expect(run.code).toBe(1);
  const found = problemLines(run).map((line) => line.replace(/ → .*/, ''));
  expect(new Set(found)).toEqual(
    new Set([
      'direction-model: src/model/wrong.ts',
      'pure-no-core: src/documents/wrong.ts',
      'home-saxes: src/checks/wrong.ts',
      'direction-report: src/report/wrong.ts',
      'ports-as-types: src/workbook/wrong.ts',
      'direction-workflows: src/workflows/wrong.ts',
      'direction-cli: src/cli/wrong.ts',
      'direction-commands: src/commands/wrong.ts',
      'no-cycles: src/scoring/one.ts',
      'unknown-package: src/store/wrong.ts',
      'resolvable: src/output/wrong.ts',
      'known-folder: src/elsewhere/wrong.ts',
    ]),
  );
});
