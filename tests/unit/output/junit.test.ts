import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderJunit } from '../../../src/output/junit.js';
import { BATCH, documentOf, inCell } from './hand-made.js';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly depth: number;
}

/** Every element of well-formed XML, in order; a fault of the XML throws. */
function elementsOf(xml: string): readonly Node[] {
  const nodes: Node[] = [];
  let depth = 0;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    nodes.push({ name, attributes: attributes as Record<string, string>, depth });
    depth += 1;
  });
  parser.on('closetag', () => {
    depth -= 1;
  });
  parser.write(xml).close();
  return nodes;
}

const named = (nodes: readonly Node[], name: string): readonly Node[] => nodes.filter((node) => node.name === name);

describe('renderJunit', () => {
  const nodes = elementsOf(renderJunit(documentOf(BATCH)));

  it('has a suite for each file and a case for each finding', () => {
    expect(named(nodes, 'testsuite').map(({ attributes }) => attributes)).toEqual([
      { name: '城北初中-自评.xlsx', tests: '13', failures: '9', errors: '0', skipped: '0' },
      { name: '城南初中-自评.xlsx', tests: '1', failures: '0', errors: '0', skipped: '0' },
      { name: 'C:\\收件\\城东 小学.xlsx', tests: '2', failures: '1', errors: '0', skipped: '0' },
      { name: '城西初中-自评.xlsx', tests: '1', failures: '0', errors: '1', skipped: '0' },
    ]);
    expect(named(nodes, 'testcase')).toHaveLength(17);
  });

  it('counts at the top what stands below', () => {
    const [top] = named(nodes, 'testsuites');
    expect(top?.attributes).toEqual({ name: 'jiaoyan', tests: '17', failures: '10', errors: '1' });
    expect(named(nodes, 'failure')).toHaveLength(10);
    expect(named(nodes, 'error')).toHaveLength(1);
  });

  it('lets warnings pass and keeps their words', () => {
    const passed = renderJunit(documentOf([inCell('JY3501', '表!A1', '节数', { found: '180' })]));
    expect(elementsOf(passed).map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase', 'system-out']);
    expect(passed).toContain('“节数”填的是 180');
  });

  it('is well-formed whatever was typed', () => {
    const found = `]]>&<b a="1'>\u0000\u0008\uFFFE\uD800\u001b`;
    const evil = inCell('JY2102', '表<>&"!A1', found, { found });
    const [failure] = named(
      elementsOf(renderJunit(documentOf([{ file: `a${found}`, findings: [evil], unreadable: false }]))),
      'failure',
    );
    expect(failure?.attributes['message']).toContain(`填的是“]]>&<b a="1'>”`);
  });
});
