import { describe, expect, it } from 'vitest';
import type { RawSignal } from '../../../../src/model/raw-workbook.js';
import { AnswerCollector } from '../../../../src/workbook/answers/collector.js';
import { choiceLists } from '../../../../src/workbook/answers/normalise.js';
import { tellSignals } from '../../../../src/workbook/answers/signals.js';

function told(signals: readonly RawSignal[], named = false) {
  const collector = new AnswerCollector(choiceLists({}), 'a.xlsx');
  if (named) collector.find('JY2130', { sheet: '表', cell: 'B2' });
  tellSignals({ signals: new Set(signals) }, collector);
  return collector.findings.filter(({ code }) => code !== 'JY2130');
}

describe('what a file holds besides its cells', () => {
  it('is nothing to tell where there is nothing', () => {
    expect(told([])).toEqual([]);
  });

  it('is told once for each kind, whatever the order', () => {
    expect(told(['pictures', 'embeddedObjects', 'externalLinks', 'macros'])).toEqual(
      ['macros', 'externalLinks', 'embeddedObjects', 'pictures'].map((what) => ({
        code: 'JY0113',
        where: { file: 'a.xlsx' },
        params: { what },
      })),
    );
  });

  it('is not told of pictures a second time where a cell was named for one', () => {
    expect(told(['pictures'], true)).toEqual([]);
    expect(told(['pictures', 'macros'], true).map(({ params }) => params)).toEqual([{ what: 'macros' }]);
  });

  it('is only noted where it is comments', () => {
    expect(told(['comments'])).toEqual([{ code: 'JY1121', where: { file: 'a.xlsx' } }]);
  });
});
