// Who may import whom. The table is the rule; everything that it does not allow is an error.

const PURE = [
  'model',
  'documents',
  'standards',
  'checks',
  'scoring',
  'process',
  'statistics',
  'messages',
  'workflows',
  'output',
];
const ADAPTERS = ['workbook', 'report', 'signature', 'store'];

/** Folder → the other folders of src/ that it may import. */
const MAY_IMPORT = {
  model: [],
  documents: ['model'],
  standards: ['model'],
  checks: ['model', 'documents', 'standards'],
  scoring: ['model', 'documents', 'standards'],
  statistics: ['model', 'documents', 'standards'],
  process: ['model', 'documents', 'standards', 'checks', 'scoring', 'statistics'],
  messages: ['model'],
  output: ['model', 'messages'],
  workflows: PURE,
  workbook: ['model', 'documents', 'messages'],
  report: ['model', 'documents', 'messages'],
  signature: ['model', 'documents', 'messages'],
  store: ['model', 'documents', 'messages'],
  page: ['model'],
  cli: PURE,
  commands: ['cli', 'workflows', 'output', 'messages', 'model'],
};

/** Package → the folders it is at home in. A package that is not here may not be imported at all. */
const HOMES = {
  '@oclif/core': ['cli', 'commands'],
  '@peculiar/x509': ['signature'],
  ajv: ['documents'],
  echarts: ['page'],
  exceljs: ['workbook'],
  fontkit: ['report'],
  handlebars: ['report'],
  libsql: ['store'],
  'markdown-it': ['report'],
  'node-forge': ['signature'],
  pdfkit: ['report'],
  'qrcode-generator': ['report'],
  saxes: ['workbook'],
};

const anyOf = (names) => `(${names.join('|')})`;
const inFolders = (names) => `^src/${anyOf(names)}/`;
const packagePath = (name) => `(^|/)node_modules/(@types/)?${name}/`;

const directionRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `direction-${folder}`,
  comment: `${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}`,
  severity: 'error',
  from: { path: inFolders([folder]), pathNot: '^src/cli/compose[a-z-]*\\.ts$' },
  to: {
    path: '^src/',
    // The types of the ports have a rule of their own.
    pathNot: ADAPTERS.includes(folder)
      ? [inFolders([folder, ...allowed]), '^src/workflows/ports\\.ts$']
      : inFolders([folder, ...allowed]),
  },
}));

const homeRules = Object.entries(HOMES).map(([name, folders]) => ({
  name: `home-${name.replace(/[@/]/g, '')}`,
  comment: `${name} is at home in ${folders.join(' and ')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: inFolders(folders) },
  to: { path: packagePath(name) },
}));

module.exports = {
  forbidden: [
    ...directionRules,
    ...homeRules,
    {
      name: 'ports-as-types',
      comment: 'an adapter knows the ports only as types',
      severity: 'error',
      from: { path: inFolders(ADAPTERS) },
      to: { path: '^src/workflows/ports\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'compose-only',
      comment: 'only cli/compose.ts knows the adapters; it knows no command',
      severity: 'error',
      from: { path: '^src/cli/compose[a-z-]*\\.ts$' },
      to: { path: inFolders(['commands']) },
    },
    {
      name: 'unknown-package',
      comment: 'every third-party package has a home; add it to HOMES',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '(^|/)node_modules/', pathNot: Object.keys(HOMES).map(packagePath) },
    },
    {
      name: 'pure-no-core',
      comment: 'the pure folders run anywhere: no module of Node',
      severity: 'error',
      from: { path: inFolders(PURE) },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'known-folder',
      comment: 'a new folder of src/ needs a line in MAY_IMPORT',
      severity: 'error',
      from: { path: '^src/', pathNot: [inFolders(Object.keys(MAY_IMPORT)), '^src/index\\.ts$'] },
      to: {},
    },
    {
      name: 'no-tests',
      comment: 'src/ knows nothing of the tests and tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|examples|\\.config|bin|dist)/' },
    },
    {
      name: 'no-cycles',
      comment: 'no circle of imports, of types neither',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/documents/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
