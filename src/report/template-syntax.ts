import Handlebars from 'handlebars';
import { fault, type Parsed, parsed, type TemplateFault } from './template-fault.js';

/** Blocks that a template may open. */
export const BLOCK_HELPERS = ['each', 'if', 'unless'] as const;
/** Calls that a template may make inside `{{…}}` or as an argument. */
export const INLINE_HELPERS = ['eq', 'join'] as const;
/** Put in by `checkedSyntax`: refuses unknown names. */
export const KNOWN = '_known';
/** Put in by `checkedSyntax`: prints a value so that Markdown shows it as it is. */
export const TEXT = '_text';

type Path = hbs.AST.PathExpression;

/**
 * Parses a template, allows only the listed helpers, and rewrites it: every name goes through `_known`, which
 * refuses names that the data do not have, and every printed value through `_text`, which escapes
 * Markdown. Both are told the line, because handlebars does not tell helpers where they are.
 */
export function checkedSyntax(text: string): Parsed<hbs.AST.Program> {
  try {
    const program = Handlebars.parse(text);
    const checker = new Checker();
    checker.accept(program);
    return checker.first ? { ok: false, fault: checker.first } : parsed(program);
  } catch (error) {
    return fault(lineOf(error), firstLine(error), 'Handlebars 模板语法');
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const firstLine = (error: unknown): string => messageOf(error).split('\n')[0] ?? '';

/** The line that handlebars names in its message: `Parse error on line 3` or `… - 3:5`. */
export function lineOf(error: unknown): number {
  const found = /on line (\d+)/.exec(messageOf(error)) ?? / - (\d+):\d+/.exec(messageOf(error));
  return found ? Number(found[1]) : 1;
}

const isPath = (node: hbs.AST.Node): node is Path => node.type === 'PathExpression';

class Checker extends Handlebars.Visitor {
  first: TemplateFault | null = null;

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.allow(block.path, BLOCK_HELPERS);
    block.params = block.params.map((node) => this.argument(node));
    if (block.program) this.accept(block.program);
    if (block.inverse) this.accept(block.inverse);
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    // The typings leave out `escaped`; it is false for {{{…}}} and {{&…}}.
    if ((mustache as { escaped?: boolean }).escaped === false) this.refuse(mustache, '{{{…}}}', '{{…}}');
    if (mustache.params.length === 0) {
      const value = this.argument(mustache.path);
      Object.assign(mustache, call(TEXT, [value, ...place(mustache)], mustache));
      return;
    }
    this.allow(mustache.path, INLINE_HELPERS);
    const params = mustache.params.map((node) => this.argument(node));
    const value = { type: 'SubExpression', path: mustache.path, params, hash: undefined, loc: mustache.loc };
    Object.assign(mustache, call(TEXT, [value, ...place(mustache)], mustache));
  }

  override PartialStatement(node: hbs.AST.PartialStatement): void {
    this.refuse(node, '{{> …}}', '本模板内的内容');
  }

  override PartialBlockStatement(node: hbs.AST.PartialBlockStatement): void {
    this.refuse(node, '{{#> …}}', '本模板内的内容');
  }

  override Decorator(node: hbs.AST.Decorator): void {
    this.refuse(node, '{{* …}}', '本模板内的内容');
  }

  override DecoratorBlock(node: hbs.AST.DecoratorBlock): void {
    this.refuse(node, '{{#* …}}', '本模板内的内容');
  }

  /** A name becomes `(_known name "name" line)`; a call in brackets is checked and its own arguments are rewritten. */
  private argument(node: hbs.AST.Expression): hbs.AST.Expression {
    if (isPath(node)) return { ...call(KNOWN, [node, ...place(node, node.original)], node), type: 'SubExpression' };
    if (node.type !== 'SubExpression') return node;
    const inner = node as hbs.AST.SubExpression;
    this.allow(inner.path, INLINE_HELPERS);
    inner.params = inner.params.map((param) => this.argument(param));
    return inner;
  }

  private allow(path: hbs.AST.Node, names: readonly string[]): void {
    const name = isPath(path) ? path.original : '';
    if (!names.includes(name)) this.refuse(path, name, names.join(' '));
  }

  private refuse(node: hbs.AST.Node, found: string, expected: string): void {
    this.first ??= { line: node.loc.start.line, found, expected };
  }
}

interface Call {
  readonly path: Path;
  readonly params: hbs.AST.Expression[];
  readonly hash: undefined;
  readonly loc: hbs.AST.SourceLocation;
}

function call(name: string, params: hbs.AST.Expression[], { loc }: hbs.AST.Node): Call & { type: string } {
  const path = { type: 'PathExpression', original: name, parts: [name], depth: 0, data: false, loc } as Path;
  return { type: 'MustacheStatement', path, params, hash: undefined, loc };
}

/** The line, and what stands there, as literal arguments. */
function place(node: hbs.AST.Node, name?: string): hbs.AST.Expression[] {
  const { loc } = node;
  const line = loc.start.line;
  const number = { type: 'NumberLiteral', value: line, original: line, loc } as hbs.AST.NumberLiteral;
  if (name === undefined) return [number];
  return [number, { type: 'StringLiteral', value: name, original: name, loc } as hbs.AST.StringLiteral];
}
