import { type ChartBlock, type ChartSeries, type ChartValue, plainText } from './blocks.js';
import { RADAR_AXES } from './chart.js';
import type { Container } from './containers.js';
import { inlineMarkdown } from './inline-markdown.js';
import { filledLines, isDelimiter, pipeRow } from './pipe-rows.js';
import { allParsed, fault, type Parsed, parsed } from './template-fault.js';

/** Head of the column that holds the full value of each row. */
const MAXIMUM = '满分';
const KINDS = ['radar', 'bars', 'progress'] as const;
const NUMBER = /^-?\d+(?:\.\d+)?/;

/**
 * `:::chart radar title="…" alt="…" max=100`, then a table: first the head (`| 维度 | 本校 | 全区 |`, each column a
 * series; a last column 满分 gives each row its own full value), then one row per label.
 */
export function chartBlock({ body, options, words, line }: Container): Parsed<ChartBlock> {
  const kind = KINDS.find((name) => name === words[0]);
  if (!kind || words.length > 1) return fault(line, `:::chart ${words.join(' ')}`, KINDS.join(' '));
  const rows = filledLines(body)
    .filter((text) => !isDelimiter(text))
    .map((text) => pipeRow(text).cells.map((cell) => plainText(inlineMarkdown(cell))));
  const [head = [], ...data] = rows;
  const wrong = data.find((cells) => cells.length !== head.length);
  if (head.length < 2 || data.length === 0 || wrong)
    return fault(line, (wrong ?? head).join(' | '), '表头一行，之后每行格数相同');
  if (kind === 'radar' && (data.length < RADAR_AXES.least || data.length > RADAR_AXES.most)) {
    return fault(line, `${data.length} 个维度`, `${RADAR_AXES.least}—${RADAR_AXES.most} 个维度`);
  }
  const own = head.length > 2 && head[head.length - 1] === MAXIMUM;
  const maxima = allParsed(data.map((cells) => maximumOf(own ? cells[cells.length - 1] : options.get('max'), line)));
  const series = allParsed(
    head.slice(1, own ? -1 : undefined).map((name, index) => seriesOf(name, data, index + 1, line)),
  );
  if (!maxima.ok) return maxima;
  if (!series.ok) return series;
  const [title, alt] = [options.get('title'), options.get('alt')];
  return parsed({
    kind: 'chart',
    chart: kind,
    ...(title ? { title } : {}),
    ...(alt ? { alt } : {}),
    labels: data.map((cells) => cells[0] ?? ''),
    maxima: maxima.value,
    series: series.value,
  });
}

function maximumOf(text: string | undefined, line: number): Parsed<number> {
  const value = Number(NUMBER.exec(text ?? '')?.[0] ?? 0);
  return value > 0 ? parsed(value) : fault(line, text ?? '', `max=大于 0 的数，或最后一列 ${MAXIMUM}`);
}

function seriesOf(
  name: string,
  data: readonly (readonly string[])[],
  column: number,
  line: number,
): Parsed<ChartSeries> {
  const values = allParsed(data.map((cells) => chartValue(cells[column] ?? '', line)));
  return values.ok ? parsed({ name, values: values.value }) : values;
}

function chartValue(text: string, line: number): Parsed<ChartValue> {
  const number = NUMBER.exec(text)?.[0];
  return number === undefined ? fault(line, text, '以数字开头的值') : parsed({ value: Number(number), text });
}
