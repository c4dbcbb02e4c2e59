const WIDTH = 120;

/** JSON, deterministic and easy to compare: what fits into a line stands in one. */
export const jsonText = (value) => `${compact(value, 0)}\n`;

/** `used`: what stands before the value in its line, besides the indent. */
function compact(value, indent, used = 0) {
  const line = oneLine(value);
  if (typeof value !== 'object' || value === null || indent + used + line.length <= WIDTH) return line;
  const inner = ' '.repeat(indent + 2);
  const close = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + compact(item, indent + 2)).join(',\n')}${close}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  const lines = members.map(([key, member]) => {
    const name = `${JSON.stringify(key)}: `;
    return `${inner}${name}${compact(member, indent + 2, name.length)}`;
  });
  return `{\n${lines.join(',\n')}${close}}`;
}

function oneLine(value) {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  return `{ ${members.map(([key, member]) => `${JSON.stringify(key)}: ${oneLine(member)}`).join(', ')} }`;
}
