import Handlebars from 'handlebars';
import { failure, type Outcome, success } from '../model/finding.js';
import type { Block } from './blocks.js';
import { markLines } from './containers.js';
import { markdownBlocks } from './markdown.js';
import { type Parsed, parsed, type TemplateFault, templateFinding } from './template-fault.js';
import { checkedSyntax, KNOWN, lineOf, TEXT } from './template-syntax.js';

/** A template: Markdown with handlebars and `:::` blocks. Keep the object: what was compiled is kept with it. */
export interface TemplateSource {
  /** Shown in findings. */
  readonly file: string;
  readonly text: string;
}

type Fill = (data: unknown) => string;

/** Carries a fault out of a handlebars helper, which has no other way to stop. */
class TemplateStop extends Error {
  constructor(readonly fault: TemplateFault) {
    super(fault.found);
    this.name = 'TemplateStop';
  }
}

const compiled = new WeakMap<TemplateSource, Parsed<Fill>>();
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** Text that Markdown prints as it stands: every ASCII mark is escaped; line ends and rows of spaces become one space. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/[ \t\r\n\u2028\u2029]+/g, ' ').replace(PUNCTUATION, '\\$&');

/**
 * Fills a template with data and reads it as blocks. Anything wrong with the template (unknown name or helper,
 * broken syntax, a block that does not fit its kind) is a finding JY4901 with file and line; nothing throws.
 */
export function renderTemplate(template: TemplateSource, data: unknown): Outcome<Block[]> {
  const filled = fillTemplate(template, data);
  if (!filled.ok) return failure(templateFinding(template.file, filled.fault));
  const blocks = markdownBlocks(filled.value);
  return blocks.ok ? success(blocks.value) : failure(templateFinding(template.file, blocks.fault));
}

/** The Markdown of a filled template, its `:::` lines marked with their line in the template. */
export function fillTemplate(template: TemplateSource, data: unknown): Parsed<string> {
  const fill = compiled.get(template) ?? compile(template);
  compiled.set(template, fill);
  if (!fill.ok) return fill;
  try {
    return parsed(fill.value(data));
  } catch (error) {
    if (error instanceof TemplateStop) return { ok: false, fault: error.fault };
    const found = error instanceof Error ? error.message : String(error);
    return { ok: false, fault: { line: lineOf(error), found, expected: '可以填写的模板' } };
  }
}

function compile({ text }: TemplateSource): Parsed<Fill> {
  const program = checkedSyntax(markLines(text));
  if (!program.ok) return program;
  const environment = Handlebars.create();
  environment.registerHelper(HELPERS);
  const template = environment.compile(program.value, {
    // `_text` escapes, for Markdown and not for HTML.
    noEscape: true,
    knownHelpersOnly: true,
    knownHelpers: { eq: true, join: true, [KNOWN]: true, [TEXT]: true },
  });
  const guarded = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };
  return parsed((data) => template(data, guarded));
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
