import type { Reader } from '../reader.js';
import { pageTable } from '../table.js';

/** The findings that most schools had. */
export const findingsSection = (reader: Reader): readonly HTMLElement[] => [
  pageTable(reader, {
    caption: reader.say('findings'),
    rows: reader.report.rollup.findings,
    columns: [
      { header: reader.say('code'), kind: 'text', value: ({ code }) => code },
      {
        header: reader.say('finding'),
        kind: 'text',
        value: ({ code }) => {
          const named = reader.report.names.findings[code];
          return named ? reader.text(named) : '';
        },
      },
      { header: reader.say('schools'), kind: 'number', value: ({ schools }) => schools },
    ],
  }),
];
