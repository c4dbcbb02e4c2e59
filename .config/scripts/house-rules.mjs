// The house rules that a parser can tell. Each rule looks at one source file and gives `{line, rule, detail}`.
import ts from 'typescript';

export const LIMITS = { fileLines: 400, functionLines: 60, parameters: 4 };

const PURE_FOLDER = /^src\/(?:model|documents|standards|checks|scoring|process|statistics|messages|workflows|output)\//;
const VAGUE_NAME = /^(?:utils?|helpers?|common|misc|miscellaneous|shared|lib)$/;

/** Standards are data: their cities, programmes and indicators have no place in code, texts or comments. */
const STANDARD_WORDS =
  /changzhou|pingdingshan|guangzhou|beijing|liaoning|jiangsu|常州|平顶山|广州|北京|辽宁|江苏|河南|五定|四有|青蓝|教学六认真/iu;

/** `text` parsed, with everything that the rules find in it and the sizes of its named functions. */
export function inspect(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const problems = [...fileRules(path, text)];
  const functions = [];
  const lineOf = (position) => file.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node) => {
    for (const [rule, detail] of nodeRules(node, path)) {
      problems.push({ line: lineOf(node.getStart(file)), rule, detail });
    }
    if (isFunction(node)) {
      const size = lineOf(node.getEnd()) - lineOf(node.getStart(file)) + 1;
      if (functionName(node)) functions.push({ name: functionName(node), lines: size });
      problems.push(...functionRules(node, size, lineOf(node.getStart(file))));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { problems, functions, lines: lineCount(text) };
}

const lineCount = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

function* fileRules(path, text) {
  const lines = lineCount(text);
  if (lines > LIMITS.fileLines) yield { line: 1, rule: 'file-size', detail: `${lines} lines` };
  const vague = path
    .replace(/\.ts$/, '')
    .split('/')
    .find((part) => VAGUE_NAME.test(part));
  if (vague) yield { line: 1, rule: 'vague-name', detail: vague };
  for (const [index, line] of text.split('\n').entries()) {
    const word = STANDARD_WORDS.exec(line);
    if (word) yield { line: index + 1, rule: 'standard-in-code', detail: word[0] };
    if (/\b(?:TODO|FIXME|XXX)\b/.test(line)) yield { line: index + 1, rule: 'unfinished', detail: line.trim() };
  }
}

function* functionRules(node, lines, line) {
  const name = functionName(node) ?? 'function';
  if (lines > LIMITS.functionLines) yield { line, rule: 'function-size', detail: `${name}: ${lines} lines` };
  const count = node.parameters.length;
  if (count > LIMITS.parameters) yield { line, rule: 'parameters', detail: `${name}: ${count}` };
}

function* nodeRules(node, path) {
  if (node.kind === ts.SyntaxKind.AnyKeyword) yield ['any', 'any'];
  if (ts.isThrowStatement(node) && isNewError(node.expression)) yield ['plain-error', 'throw new Error'];
  if (isDefaultExport(node) && !path.startsWith('src/commands/')) yield ['default-export', 'export default'];
  const access = accessOf(node);
  if (access?.startsWith('console.')) yield ['console', access];
  if (access === 'process.exit') yield ['process-exit', access];
  if (PURE_FOLDER.test(path)) yield* purityRules(node, access);
}

function* purityRules(node, access) {
  if (/^(?:process|performance)\./.test(access ?? '')) yield ['impure', access];
  if (access === 'Date.now' || access === 'Math.random') yield ['impure', access];
  if (/^crypto\.(?:randomUUID|getRandomValues)$/.test(access ?? '')) yield ['impure', access];
  const isClock = ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Date';
  if (isClock && !node.arguments?.length) yield ['impure', 'new Date()'];
}

const isNewError = (node) =>
  node && ts.isNewExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'Error';

const isDefaultExport = (node) =>
  (ts.isExportAssignment(node) && !node.isExportEquals) ||
  (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some((one) => one.kind === ts.SyntaxKind.DefaultKeyword));

/** `Date.now` for that access, also through `globalThis`; `null` for anything else. */
function accessOf(node) {
  if (!ts.isPropertyAccessExpression(node)) return null;
  const owner = node.expression;
  if (ts.isIdentifier(owner)) return `${owner.text}.${node.name.text}`;
  const isGlobal = ts.isPropertyAccessExpression(owner) && ts.isIdentifier(owner.expression);
  return isGlobal && owner.expression.text === 'globalThis' ? `${owner.name.text}.${node.name.text}` : null;
}

const isFunction = (node) =>
  (ts.isFunctionDeclaration(node) ||
    ts.isFunctionExpression(node) ||
    ts.isArrowFunction(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isConstructorDeclaration(node) ||
    ts.isAccessor(node)) &&
  node.body !== undefined;

function functionName(node) {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name) return node.name.getText();
  return ts.isVariableDeclaration(node.parent) ? node.parent.name.getText() : null;
}
