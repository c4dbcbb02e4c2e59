import Handlebars from 'handlebars';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Block } from './blocks.js';
import { type FrontMatter, frontMatter } from './front-matter.js';
import { numberHeadings } from './heading-numbers.js';
import { markdownBlocks } from './markdown.js';
import { unpackPlace } from './source-place.js';
import { emptyTemplate, type Parsed, parsed, type TemplateFault, templateFinding } from './template-fault.js';
import { checkedSyntax, KNOWN, lineOf, type Partials, TEXT, type TemplateFile } from './template-syntax.js';

/** A template: Markdown with handlebars and `:::` blocks. Keep the object: what was compiled is kept with it. */
export interface TemplateSource extends TemplateFile {
  /** What `{{> name}}` may take in. */
  readonly partials?: Partials;
}

/** A template ready to be filled. */
interface Compiled {
  readonly fill: (data: unknown) => string;
  readonly front: FrontMatter;
}

/** With the files that the packed lines of faults speak of. */
interface Prepared {
  readonly compiled: Parsed<Compiled>;
  readonly files: readonly string[];
}

/** Carries a fault out of a handlebars helper, which has no other way to stop. */
class TemplateStop extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault.found);
    this.name = 'TemplateStop';
  }
}

const prepared = new WeakMap<TemplateSource, Prepared>();
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Text that Markdown prints as it stands: every ASCII mark is escaped; line ends and rows of spaces become one space. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').replace(PUNCTUATION, '\\$&');

/**
 * Fills a template with data and reads it as blocks; preset and orientation of its front matter come as a page break before
 * them. A template that prints nothing is a finding JY4911: nobody signs a blank sheet. Anything wrong with the template or a partial (unknown name or helper, broken syntax, a block that does
 * not fit its kind) is a finding JY4901 with file and line; nothing throws.
 */
export function renderTemplate(template: TemplateSource, data: unknown): Outcome<Block[]> {
  const { compiled, files } = prepare(template);
  const blocks = compiled.ok ? filledBlocks(compiled.value, data) : compiled;
  if (blocks.ok)
    return blocks.value.some(({ kind }) => kind !== 'pageBreak')
      ? success(blocks.value)
      : failure(emptyTemplate(template.file));
  const { file, line } = unpackPlace(blocks.fault.line);
  return failure(templateFinding(files[file] ?? template.file, { ...blocks.fault, line }));
}

function filledBlocks({ fill, front }: Compiled, data: unknown): Parsed<Block[]> {
  const text = filled(fill, data);
  if (!text.ok) return text;
  const blocks = markdownBlocks(text.value);
  if (!blocks.ok) return blocks;
  const numbered = front.numbered ? numberHeadings(blocks.value) : blocks.value;
  return parsed(front.layout ? [front.layout, ...numbered] : numbered);
}

/** The Markdown of a filled template. */
function filled(fill: Compiled['fill'], data: unknown): Parsed<string> {
  try {
    return parsed(fill(data));
  } catch (error) {
    if (error instanceof TemplateStop) return { ok: false, fault: error.fault };
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { line: lineOf(error), found, expected: '可以填写的模板' } };
  }
}

function prepare(template: TemplateSource): Prepared {
  const known = prepared.get(template) ?? compile(template);
  prepared.set(template, known);
  return known;
}

function compile({ file, text, partials }: TemplateSource): Prepared {
  const front = frontMatter(text);
  if (!front.ok) return { compiled: front, files: [file] };
  const checked = checkedSyntax({ file, text: front.value.body }, partials);
  if (!checked.syntax.ok) return { compiled: checked.syntax, files: checked.files };
  const environment = Handlebars.create();
  environment.registerHelper(HELPERS);
  const template = environment.compile(checked.syntax.value, {
    // `_text` escapes, for Markdown and not for HTML.
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { eq: true, join: true, [KNOWN]: true, [TEXT]: true },
  });
  const guarded = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  return { compiled: parsed({ fill: (data) => template(data, guarded), front: front.value }), files: checked.files };
}

const HELPERS = {
  eq: (left: unknown, right: unknown): boolean => left === right,
  join: (values: unknown, separator: unknown): string =>
    (Array.isArray(values) ? values : [values]).map(String).join(typeof separator === 'string' ? separator : '、'),
  [KNOWN]: (value: unknown, line: number, name: string): unknown => {
    if (value === undefined) throw new TemplateStop({ line, found: name, expected: '数据中有的名称' });
    return value;
  },
  [TEXT]: (value: unknown, line: number): string => {
    if (value === null) return '';
    if (typeof value === 'object' || typeof value === 'function') {
      throw new TemplateStop({ line, found: Array.isArray(value) ? '列表' : '对象', expected: '文字或数字' });
    }
    return escapeMarkdown(String(value));
  },
} as const;
