import { word } from '../messages/ui/words.js';
import type { Language, Sample } from '../model/generated/documents.js';
import { csvTable } from './csv-table.js';
import { textTable } from './table.js';

/** Names of units, stages and schools as people know them. */
export interface SampleNames {
  readonly unit: (id: string) => string;
  readonly stage: (code: string) => string;
  readonly school: (id: string) => string;
}

const percent = (share: string): string => `${Number((Number(share) * 100).toFixed(4))}%`;

/** What a plan says, a line a stratum. */
export function planText(sample: Sample, names: SampleNames, language: Language): string {
  const { plan, frame, level } = sample;
  const certain = (unit: string, stage: string): number =>
    frame.members.filter((member) => member.certain && member.unit === unit && member.stage === stage).length;
  const rows = plan.strata.map(({ unit, stage, size, places }) => ({
    cells: [names.unit(unit), names.stage(stage)],
    counts: [size, certain(unit, stage), places],
  }));
  const total = [0, 1, 2].map((column) => rows.reduce((sum, { counts }) => sum + (counts[column] ?? 0), 0));
  const columns = (['unit', 'stage', 'size', 'certain', 'places'] as const).map((name, index) => ({
    header: word(`decide.sample.column.${name}`, language),
    ...(index < 2 ? {} : { align: 'right' as const }),
  }));
  const table = textTable(columns, [
    ...rows.map(({ cells, counts }) => [...cells, ...counts.map(String)]),
    [word('decide.sample.total', language), '', ...total.map(String)],
  ]);
  const said = word('decide.sample.planned', language, {
    level,
    method: methodText(plan, language),
    size: frame.members.length,
    missing: frame.missing?.length ?? 0,
    certain: total[1] ?? 0,
    places: total[2] ?? 0,
    digest: frame.sha256,
    plan: sample.planSha256,
  });
  return `${table}${said}`;
}

function methodText({ method, share, faulty, confidence, floor }: Sample['plan'], language: Language): string {
  if (method === 'share') return word('decide.sample.method.share', language, { size: percent(share ?? '0.1'), floor });
  return word('decide.sample.method.detection', language, {
    size: percent(faulty ?? '0.1'),
    confidence: percent(confidence ?? '0.95'),
    floor,
  });
}

/** Who was drawn, in the order of the tickets. */
export function drawText(sample: Sample, names: SampleNames, language: Language): string {
  const columns = (['order', 'name', 'unit', 'stage', 'how', 'ticket'] as const).map((name) => ({
    header: word(`decide.sample.column.${name}`, language),
    ...(name === 'order' ? { align: 'right' as const } : {}),
  }));
  const rows = drawnRows(sample, names, language).map(
    ([order = '', , name = '', unit = '', stage = '', how = '', , ticket = '']) => [
      order,
      name,
      unit,
      stage,
      how,
      ticket.slice(0, TICKET_DIGITS),
    ],
  );
  return `${textTable(columns, rows)}${drawnLine(sample, names, language)}`;
}

const TICKET_DIGITS = 16;

function drawnLine(sample: Sample, names: SampleNames, language: Language): string {
  const { level, unit, seed = '', seedSource, drawn = [], frame } = sample;
  return word('decide.sample.drawn', language, {
    level,
    unit: unit === undefined ? undefined : names.unit(unit),
    drawn: drawn.length,
    seed,
    source: seedSource,
    digest: frame.sha256,
    plan: sample.planSha256,
  });
}

function drawnRows(sample: Sample, names: SampleNames, language: Language): readonly (readonly string[])[] {
  const members = new Map(sample.frame.members.map((member) => [member.id, member]));
  return (sample.drawn ?? []).map(({ id, ticket, certain }, index) => {
    const { unit = '', stage = '', because = '' } = members.get(id) ?? {};
    const how = word(certain ? 'decide.sample.by.certain' : 'decide.sample.by.chance', language);
    return [String(index + 1), id, names.school(id), names.unit(unit), names.stage(stage), how, because, ticket];
  });
}

/** The frame as a CSV to be published: everybody who can be drawn, then those who cannot are not in it. */
export function frameCsv({ frame }: Sample, names: SampleNames, language: Language): string {
  const header = (['id', 'name', 'unit', 'stage', 'because'] as const).map((name) =>
    word(`decide.sample.column.${name}`, language),
  );
  const rows = frame.members.map(({ id, unit, stage, because = '' }) => [
    id,
    names.school(id),
    names.unit(unit),
    names.stage(stage),
    because,
  ]);
  return csvTable(header, rows);
}

/** Who was drawn as a CSV to be published. */
export function drawCsv(sample: Sample, names: SampleNames, language: Language): string {
  const header = (['order', 'id', 'name', 'unit', 'stage', 'how', 'because', 'ticket'] as const).map((name) =>
    word(`decide.sample.column.${name}`, language),
  );
  return csvTable(header, drawnRows(sample, names, language));
}
