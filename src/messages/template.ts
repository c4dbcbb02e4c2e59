/** Values of a template by name; `undefined` and the empty text count as missing. */
export type TemplateValues = Readonly<Record<string, string | number | undefined>>;

const FRAGMENT = /\[\[(.*?)\]\]/g;
const PARAMETER = /\{([a-zA-Z]+)\}/g;

/**
 * Puts values into a template. `{name}` is a value. `[[text]]` stands only when all its values are there, else
 * `[[text|instead]]` gives its second part: a missing value never leaves empty quotes. Braces inside a value
 * stay as they are.
 */
export function fill(template: string, values: TemplateValues): string {
  let text = '';
  let end = 0;
  for (const fragment of template.matchAll(FRAGMENT)) {
    text += substitute(template.slice(end, fragment.index), values) + fillFragment(fragment[1] ?? '', values);
    end = fragment.index + fragment[0].length;
  }
  return text + substitute(template.slice(end), values);
}

function fillFragment(content: string, values: TemplateValues): string {
  const choice = content.split('|').find((alternative) => parametersOf(alternative).every((name) => has(values, name)));
  return choice === undefined ? '' : substitute(choice, values);
}

const has = (values: TemplateValues, name: string): boolean => textOf(values, name) !== '';

const textOf = (values: TemplateValues, name: string): string =>
  Object.hasOwn(values, name) ? String(values[name] ?? '') : '';

const substitute = (text: string, values: TemplateValues): string =>
  text.replace(PARAMETER, (_, name: string) => textOf(values, name));

/** Names of the values that a template mentions, in order, each as often as it stands there. */
export const parametersOf = (template: string): readonly string[] =>
  [...template.matchAll(PARAMETER)].map((match) => match[1] ?? '');

/** The names that stand outside all fragments: these must always have a value. */
export const neededParameters = (template: string): readonly string[] => parametersOf(template.replace(FRAGMENT, ''));
