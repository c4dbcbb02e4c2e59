import type { AnnualReport } from '../../model/annual-report.js';
import { element } from '../dom.js';
import type { Reader } from '../reader.js';
import { decimalColumn, pageTable } from '../table.js';

type Change = AnnualReport['rollup']['changes'][number];

/** What changed against last year, for subjects with a total in both. */
export const changesSection = (reader: Reader): readonly HTMLElement[] => [
  element('p', { class: 'note' }, reader.say('changesNote')),
  pageTable(reader, {
    caption: reader.say('changes'),
    rows: reader.report.rollup.changes,
    columns: [
      {
        header: reader.say('standard'),
        kind: 'text',
        value: ({ standard }) => {
          const named = reader.standard(standard);
          return named ? reader.text(named) : standard;
        },
      },
      { header: reader.say('unit'), kind: 'text', value: ({ unit }) => reader.unit(unit) },
      { header: reader.say('matched'), kind: 'number', value: ({ n }) => n },
      decimalColumn<Change>(reader.say('before'), ({ before }) => before),
      decimalColumn<Change>(reader.say('now'), ({ now }) => now),
      decimalColumn<Change>(reader.say('difference'), ({ difference }) => difference),
      { header: reader.say('raised'), kind: 'number', value: ({ raised }) => raised },
      { header: reader.say('kept'), kind: 'number', value: ({ kept }) => kept },
      { header: reader.say('lowered'), kind: 'number', value: ({ lowered }) => lowered },
    ],
  }),
];
