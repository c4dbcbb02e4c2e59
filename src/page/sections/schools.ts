import type { AnnualIndicatorResult, AnnualResult, AnnualSchool } from '../../model/annual-report.js';
import { element, replaceChildren } from '../dom.js';
import { gradeName, type Reader } from '../reader.js';
import { numeric } from '../rows.js';
import { decimalColumn, pageTable } from '../table.js';

/** The schools of the internal version; `school` is the one that was chosen, by its id. */
export function schoolsSection(
  reader: Reader,
  schools: readonly AnnualSchool[],
  school: string | null,
): readonly HTMLElement[] {
  if (school === null) return [element('p', { class: 'note' }, reader.say('drillNote')), schoolTable(reader, schools)];
  const found = schools.find(({ id }) => id === school);
  const back = element('p', {}, element('a', { href: '#schools' }, reader.say('back')));
  return found ? [back, ...schoolDetail(reader, found)] : [back, element('p', {}, reader.say('notFound'))];
}

const ownResult = ({ id, results }: AnnualSchool): AnnualResult | undefined =>
  results.find(({ subject }) => subject === id);

function schoolTable(reader: Reader, schools: readonly AnnualSchool[]): HTMLElement {
  return pageTable(reader, {
    caption: reader.say('drill'),
    rows: schools,
    searched: true,
    columns: [
      {
        header: reader.say('school'),
        kind: 'text',
        value: ({ name }) => name,
        show: ({ id, name }) => element('a', { href: `#/school/${id}` }, name),
      },
      { header: reader.say('unit'), kind: 'text', value: ({ unit }) => reader.unit(unit) },
      { header: reader.say('stage'), kind: 'text', value: ({ stage }) => reader.stage(stage) },
      decimalColumn(reader.say('total'), (school: AnnualSchool) => ownResult(school)?.total),
      {
        header: reader.say('grade'),
        kind: 'text',
        value: (school) => {
          const own = ownResult(school);
          return own ? gradeName(reader, own.standard, own.grade) : '—';
        },
      },
      { header: reader.say('group'), kind: 'number', value: ({ results }) => results.length - 1 },
    ],
  });
}

function schoolDetail(reader: Reader, school: AnnualSchool): readonly HTMLElement[] {
  return [
    element('h3', { tabindex: -1, id: 'chosen' }, school.name),
    element('p', {}, `${reader.unit(school.unit)} · ${reader.stage(school.stage)} · ${school.id}`),
    ...school.results.map((result, index) =>
      element(
        'details',
        { open: index === 0 },
        element('summary', {}, summaryOf(reader, result)),
        resultDetail(reader, result),
      ),
    ),
  ];
}

function summaryOf(reader: Reader, { standard, name, total, grade }: AnnualResult): string {
  const named = reader.standard(standard);
  return `${name} · ${named ? reader.text(named) : standard} · ${total ?? '—'} · ${gradeName(reader, standard, grade)}`;
}

/** The indicators of a result, each with the sentence that says where its points come from. */
function resultDetail(reader: Reader, result: AnnualResult): HTMLElement {
  const out = element('div');
  const show = (onlyLost: boolean): void => {
    const rows = onlyLost ? result.indicators.filter((one) => lostOf(reader, result, one) !== 0) : result.indicators;
    replaceChildren(out, indicatorTable(reader, result, rows));
  };
  show(false);
  const box = element('input', {
    type: 'checkbox',
    onchange: (event) => show((event.target as HTMLInputElement).checked),
  });
  return element(
    'div',
    {},
    element('label', { class: 'check' }, box, element('span', {}, reader.say('onlyLost'))),
    out,
  );
}

function indicatorTable(reader: Reader, result: AnnualResult, rows: readonly AnnualIndicatorResult[]): HTMLElement {
  const standard = reader.standard(result.standard);
  const named = (id: string) => standard?.indicators.find((one) => one.id === id);
  return pageTable(reader, {
    caption: summaryOf(reader, result),
    rows,
    columns: [
      { header: reader.say('indicator'), kind: 'text', value: ({ id }) => id },
      {
        header: reader.say('content'),
        kind: 'text',
        value: ({ id }) => {
          const indicator = named(id);
          return indicator ? reader.text(indicator) : '';
        },
      },
      { header: reader.say('points'), kind: 'number', value: ({ id }) => numeric(named(id)?.points) },
      {
        header: reader.say('score'),
        kind: 'number',
        value: ({ awarded }) => numeric(awarded),
        show: ({ awarded, status }) => awarded ?? (status === 'scored' ? '—' : reader.say(status)),
      },
      {
        header: reader.say('lost'),
        kind: 'number',
        value: (one) => lostOf(reader, result, one),
        show: (one) => lostOf(reader, result, one) ?? '—',
      },
      { header: reader.say('level'), kind: 'text', value: ({ level }) => reader.level(level) },
      { header: reader.say('trace'), kind: 'text', value: ({ trace }) => trace },
    ],
  });
}

/** Points that are missing to the full ones, in hundredths so that 0.1 + 0.2 stays 0.3; `null` without a value. */
function lostOf(
  reader: Reader,
  { standard }: AnnualResult,
  { id, awarded, status }: AnnualIndicatorResult,
): number | null {
  if (status !== 'scored' || awarded === null) return null;
  const full = reader.standard(standard)?.indicators.find((one) => one.id === id)?.points;
  return full === undefined ? null : Math.round((Number(full) - Number(awarded)) * 100) / 100;
}
