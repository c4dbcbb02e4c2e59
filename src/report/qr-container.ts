import type { QrBlock } from './blocks.js';
import type { Container } from './containers.js';
import { inlineMarkdown } from './inline-markdown.js';
import { filledLines } from './pipe-rows.js';
import { MOST_QR_BYTES, qrBytes } from './qr.js';
import { fault, type Parsed, parsed } from './template-fault.js';

/** Millimetres. */
const SIZE = { least: 15, usual: 26, most: 60 };

/** `:::qr text="…" size=26 alt="…"`, then the lines that stand beside the code. */
export function qrBlock({ body, options, words, line }: Container): Parsed<QrBlock> {
  const text = options.get('text') ?? '';
  if (text === '') return fault(line, ':::qr', 'text="二维码的内容"');
  if (qrBytes(text) > MOST_QR_BYTES) return fault(line, `text=（${qrBytes(text)} 字节）`, `至多 ${MOST_QR_BYTES} 字节`);
  const size = Number(options.get('size') ?? SIZE.usual);
  if (!(size >= SIZE.least && size <= SIZE.most))
    return fault(line, `size=${options.get('size')}`, `${SIZE.least}—${SIZE.most}（毫米）`);
  const alt = options.get('alt') || `二维码，内容为：${text}`;
  return parsed({
    kind: 'qr',
    text,
    size,
    alt,
    beside: filledLines(body).map((own) => inlineMarkdown(own.trim())),
    ...(words.includes('aside') ? { aside: true as const } : {}),
  });
}
