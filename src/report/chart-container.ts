import {
  CHART_KINDS,
  type ChartBlock,
  type ChartKind,
  type ChartSeries,
  type ChartValue,
  plainText,
} from './blocks.js';
import { RADAR_AXES } from './chart.js';
import { PLACE_SERIES } from './chart-place.js';
import type { Container } from './containers.js';
import { inlineMarkdown } from './inline-markdown.js';
import { filledLines, isDelimiter, pipeRow } from './pipe-rows.js';
import { allParsed, fault, type Parsed, parsed } from './template-fault.js';

/** Head of the column that holds the full value of each row. */
const MAXIMUM = '满分';
const NUMBER = /^-?\d+(?:\.\d+)?/;
/** What stands where there is no value: a level that did not judge, a year without data. */
const NONE = ['—', '－', '-', ''];
/** Series of the other kinds; `place` has exactly its six. */
const MOST_SERIES = 4;

/**
 * `:::chart radar title="…" alt="…" max=100`, then a table: first the head (`| 维度 | 本校 | 全区 |`, each column a
 * series; a last column 满分 gives each row its own full value), then one row per label.
 */
export function chartBlock(container: Container): Parsed<ChartBlock> {
  const { options, words, line } = container;
  const kind = CHART_KINDS.find((name) => name === words[0]);
  if (!kind || words.length > 1) return fault(line, `:::chart ${words.join(' ')}`, CHART_KINDS.join(' '));
  const table = tableOf(kind, container);
  if (!table.ok) return table;
  const minimum = minimumOf(kind, container, table.value.maxima);
  if (!minimum.ok) return minimum;
  const [title, alt] = [options.get('title'), options.get('alt')];
  return parsed({
    kind: 'chart',
    chart: kind,
    ...(title ? { title } : {}),
    ...(alt ? { alt } : {}),
    ...(minimum.value === 0 ? {} : { minimum: minimum.value }),
    ...table.value,
  });
}

type ChartTable = Pick<ChartBlock, 'labels' | 'maxima' | 'series' | 'own'>;

function tableOf(kind: ChartKind, { body, options, line }: Container): Parsed<ChartTable> {
  const lines = filledLines(body)
    .filter((text) => !isDelimiter(text))
    .map(pipeRow);
  const [head = [], ...data] = lines.map(({ cells }) => cells.map((cell) => plainText(inlineMarkdown(cell))));
  const wrong = data.find((cells) => cells.length !== head.length);
  if (head.length < 2 || data.length === 0 || wrong)
    return fault(line, (wrong ?? head).join(' | '), '表头一行，之后每行格数相同');
  if (kind === 'radar' && (data.length < RADAR_AXES.least || data.length > RADAR_AXES.most)) {
    return fault(line, `${data.length} 个维度`, `${RADAR_AXES.least}—${RADAR_AXES.most} 个维度`);
  }
  const withMaxima = head.length > 2 && head[head.length - 1] === MAXIMUM;
  const names = head.slice(1, withMaxima ? -1 : undefined);
  const count = seriesFault(kind, names, line);
  if (count) return count;
  const maxima = allParsed(
    data.map((cells) => maximumOf(withMaxima ? cells[cells.length - 1] : options.get('max'), line)),
  );
  if (!maxima.ok) return maxima;
  const series = allParsed(names.map((name, index) => seriesOf(name, data, index + 1, { kind, line })));
  if (!series.ok) return series;
  const own = lines.slice(1).flatMap(({ key }, index) => (key ? [index] : []));
  const table = {
    labels: data.map((cells) => cells[0] ?? ''),
    maxima: maxima.value,
    series: series.value,
    ...(own.length > 0 ? { own } : {}),
  };
  return (kind === 'place' ? spreadFault(table, line) : null) ?? parsed(table);
}

function seriesFault(kind: ChartKind, names: readonly string[], line: number): Parsed<never> | null {
  if (kind !== 'place')
    return names.length > MOST_SERIES ? fault(line, `${names.length} 组数据`, `至多 ${MOST_SERIES} 组`) : null;
  const wanted = PLACE_SERIES.join(' | ');
  return names.length === PLACE_SERIES.length
    ? null
    : fault(line, names.join(' | '), `${PLACE_SERIES.length} 列：${wanted}`);
}

/** The spread must rise from the lowest to the highest; one's own value lies anywhere. */
function spreadFault({ labels, series }: ChartTable, line: number): Parsed<never> | null {
  const wrong = labels.findIndex((_, row) => {
    const values = series.slice(1).map((one) => one.values[row]?.value ?? 0);
    return values.some((value, index) => index > 0 && value < (values[index - 1] ?? value));
  });
  return wrong < 0 ? null : fault(line, labels[wrong] ?? '', '最低、下四分位、中位数、上四分位、最高依次不减');
}

/** `min=60`: where the axis of a place chart begins. Bars that do not begin at 0 would lie. */
function minimumOf(kind: ChartKind, { options, line }: Container, maxima: readonly number[]): Parsed<number> {
  const text = options.get('min');
  if (text === undefined) return parsed(0);
  const value = Number(text);
  if (kind !== 'place') return fault(line, `min=${text}`, '只用于 :::chart place');
  return maxima.every((maximum) => value < maximum) ? parsed(value) : fault(line, `min=${text}`, '小于满分的数');
}

function maximumOf(text: string | undefined, line: number): Parsed<number> {
  const value = Number(NUMBER.exec(text ?? '')?.[0] ?? 0);
  return value > 0 ? parsed(value) : fault(line, text ?? '', `max=大于 0 的数，或最后一列 ${MAXIMUM}`);
}

interface Source {
  readonly kind: ChartKind;
  readonly line: number;
}

function seriesOf(
  name: string,
  data: readonly (readonly string[])[],
  column: number,
  source: Source,
): Parsed<ChartSeries> {
  const values = allParsed(data.map((cells) => chartValue(cells[column] ?? '', source)));
  return values.ok ? parsed({ name, values: values.value }) : values;
}

function chartValue(text: string, { kind, line }: Source): Parsed<ChartValue> {
  if ((kind === 'bars' || kind === 'trend') && NONE.includes(text)) return parsed({ value: 0, text: '—' });
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? fault(line, text, '以数字开头的值') : parsed({ value: Number(number), text });
}
