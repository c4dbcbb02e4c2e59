import type { ChartBlock } from './blocks.js';
import type { Canvas, Point, Tag } from './canvas.js';
import { chartText, drawChart } from './chart.js';
import { DASHES, type Ink, type Shape, type Vertex } from './chart-shapes.js';
import type { ChartStyle, Colour, TextStyle } from './presets.js';
import { baselineOf, type SetBlock, type Setting, stackLines } from './setting.js';
import { setText } from './text-setting.js';

/** A chart as one strip, tagged as a figure that says in words what it shows. */
export function setChart(block: ChartBlock, setting: Setting): SetBlock {
  const style = setting.preset.chart;
  const { size, leading } = style.text;
  const drawing = drawChart(block, { ...style, width: setting.width, size, leading });
  const caption: TextStyle = {
    ...style.text,
    role: style.text.strong,
    align: 'center',
    size: size + 1,
    leading: leading + 4,
  };
  const captionLines = setText(block.title ? [{ text: block.title }] : [], caption, setting.width, setting.fonts);
  const captionHeight = captionLines.length * caption.leading;
  const tag: Tag = { type: 'Figure', parent: setting.root, alt: chartText(block) };
  const height = captionHeight + drawing.height;
  return {
    after: style.after,
    strips: [
      {
        height,
        before: style.before,
        keepNext: false,
        paint: (canvas, { x, y }) =>
          canvas.mark(tag, () => {
            if (captionLines.length > 0) canvas.text(stackLines(captionLines, caption, x, y));
            for (const shape of drawing.shapes) paintShape(canvas, shape, { x, y: y + captionHeight }, setting);
          }),
      },
    ],
  };
}

function paintShape(canvas: Canvas, shape: Shape, origin: Point, setting: Setting): void {
  const style = setting.preset.chart;
  const at = ([x, y]: Vertex): Point => ({ x: origin.x + x, y: origin.y + y });
  if (shape.shape === 'polygon') return canvas.fillPolygon(shape.points.map(at), colourOf(shape.ink, style));
  if (shape.shape === 'dot') return canvas.fillCircle(at(shape.at), shape.radius, colourOf(shape.ink, style));
  if (shape.shape === 'text') return paintLabel(canvas, shape, at(shape.at), setting);
  const stroke = { colour: colourOf(shape.ink, style), width: shape.width };
  canvas.strokeLine(
    shape.points.map(at),
    shape.dashed ? { ...stroke, dash: DASHES[shape.dashed] } : stroke,
    shape.closed,
  );
}

function colourOf(ink: Ink, style: ChartStyle): Colour {
  if (ink === 'paper') return '#ffffff';
  return ink === 'text' ? style.text.colour : style[ink];
}

function paintLabel(canvas: Canvas, shape: Shape & { shape: 'text' }, at: Point, setting: Setting): void {
  const { text } = setting.preset.chart;
  const style: TextStyle = { ...text, role: shape.strong ? text.strong : text.role };
  const [line] = setText([{ text: shape.text }], style, Number.POSITIVE_INFINITY, setting.fonts);
  if (!line) return;
  const width = line.segments.reduce((sum, segment) => sum + segment.width, 0);
  const shift = shape.anchor === 'start' ? 0 : shape.anchor === 'middle' ? width / 2 : width;
  canvas.text([{ line, x: at.x - shift, baseline: at.y - style.leading / 2 + baselineOf(style) }]);
}
