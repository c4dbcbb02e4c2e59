import Handlebars from 'handlebars';
import { unevenBlock } from './block-ends.js';
import { markLines } from './containers.js';
import { packPlace } from './source-place.js';
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

/** A template or a partial. */
export interface TemplateFile {
  /** Shown in findings. */
  readonly file: string;
  readonly text: string;
}

/** Partials by name; whoever reads the folders decides which file stands for a name. */
export type Partials = ReadonlyMap<string, TemplateFile>;

export interface CheckedTemplate {
  readonly syntax: Parsed<hbs.AST.Program>;
  /** The template and the partials that it took in, by the number in a packed place. */
  readonly files: readonly string[];
}

/** Partials within partials, and partials in all, beyond which a template is refused. */
const [DEEPEST, MOST_PARTIALS] = [8, 200];

/**
 * Parses a template, allows only the listed helpers, takes its partials in, and rewrites it: every name goes through
 * `_known`, which refuses names that the data do not have, and every printed value through `_text`, which escapes
 * Markdown. Both are told the place, because handlebars does not tell helpers where they are; the line of a fault is packed.
 */
export function checkedSyntax(template: TemplateFile, partials: Partials = new Map()): CheckedTemplate {
  const taken: Taken = { files: [], partials };
  return { syntax: checkedFile(template, taken, []), files: taken.files };
}

/** What was taken in so far. */
interface Taken {
  readonly files: string[];
  readonly partials: Partials;
}

function checkedFile({ file, text }: TemplateFile, taken: Taken, stack: readonly string[]): Parsed<hbs.AST.Program> {
  const number = taken.files.push(file) - 1;
  try {
    const program = Handlebars.parse(markLines(text, number));
    const checker = new Checker(number, taken, stack);
    checker.accept(program);
    return checker.first ? { ok: false, fault: checker.first } : parsed(program);
  } catch (error) {
    const uneven = unevenBlock(text);
    if (uneven) return { ok: false, fault: { ...uneven, line: packPlace(number, uneven.line) } };
    const line = lineOf(error);
    return fault(packPlace(number, line), lineText(text, line), '成对的花括号，如 {{名称}}');
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const LONGEST_SHOWN = 60;
const lineText = (text: string, line: number): string =>
  (text.split('\n')[line - 1] ?? '').trim().slice(0, LONGEST_SHOWN);

/** The line that handlebars names in its message: `Parse error on line 3` or `… - 3:5`. */
export function lineOf(error: unknown): number {
  const found = /on line (\d+)/.exec(messageOf(error)) ?? / - (\d+):\d+/.exec(messageOf(error));
  return found ? Number(found[1]) : 1;
}

const isPath = (node: hbs.AST.Node): node is Path => node.type === 'PathExpression';

const isPartial = (node: hbs.AST.Node): node is hbs.AST.PartialStatement => node.type === 'PartialStatement';

class Checker extends Handlebars.Visitor {
  first: TemplateFault | null = null;

  constructor(
    private readonly file: number,
    private readonly taken: Taken,
    private readonly stack: readonly string[],
  ) {
    super();
  }

  override Program(program: hbs.AST.Program): void {
    program.body = program.body.flatMap((statement) => {
      if (isPartial(statement)) return this.partial(statement);
      this.accept(statement);
      return [statement];
    });
  }

  /** The statements of a partial, checked, in place of its name. */
  private partial(node: hbs.AST.PartialStatement): hbs.AST.Statement[] {
    const name = isPath(node.name as hbs.AST.Node) ? (node.name as Path).original : '';
    const source = this.taken.partials.get(name);
    const plain = node.params.length === 0 && !node.hash;
    const looped = this.stack.includes(name) || this.stack.length >= DEEPEST;
    if (!source || !plain || looped || this.taken.files.length > MOST_PARTIALS) {
      const names = [...this.taken.partials.keys()].map((own) => `{{> ${own}}}`).join(' ');
      this.refuse(node, `{{> ${name}}}`, looped ? '片段不能引用自己' : names || '本模板内的内容');
      return [];
    }
    const program = checkedFile(source, this.taken, [...this.stack, name]);
    if (program.ok) return program.value.body;
    this.first ??= program.fault;
    return [];
  }

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
      Object.assign(mustache, call(TEXT, [value, ...this.place(mustache)], mustache));
      return;
    }
    this.allow(mustache.path, INLINE_HELPERS);
    const params = mustache.params.map((node) => this.argument(node));
    const value = { type: 'SubExpression', path: mustache.path, params, hash: undefined, loc: mustache.loc };
    Object.assign(mustache, call(TEXT, [value, ...this.place(mustache)], mustache));
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
    if (isPath(node))
      return { ...call(KNOWN, [node, ...this.place(node, node.original)], node), type: 'SubExpression' };
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

  /** The packed place, and what stands there, as literal arguments. */
  private place(node: hbs.AST.Node, name?: string): hbs.AST.Expression[] {
    const { loc } = node;
    const line = packPlace(this.file, loc.start.line);
    const number = { type: 'NumberLiteral', value: line, original: line, loc } as hbs.AST.NumberLiteral;
    if (name === undefined) return [number];
    return [number, { type: 'StringLiteral', value: name, original: name, loc } as hbs.AST.StringLiteral];
  }

  private refuse(node: hbs.AST.Node, found: string, expected: string): void {
    this.first ??= { line: packPlace(this.file, node.loc.start.line), found, expected };
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
