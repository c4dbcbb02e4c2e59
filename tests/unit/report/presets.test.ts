import { describe, expect, test } from 'vitest';
import { type Preset, presets, type TextStyle } from '../../../src/report/presets.js';

const all = Object.entries(presets) as [string, Preset][];

function stylesOf(preset: Preset): TextStyle[] {
  const { title, headings, body, list, note, table, facts, chart, seal, footer } = preset;
  return [
    title,
    ...headings,
    body,
    list,
    note,
    table.text,
    facts.text,
    chart.text,
    seal.text,
    footer.number,
    footer.text,
  ];
}

describe.each(all)('the preset %s', (_, preset) => {
  test('leaves room for text on the page', () => {
    const { page, margins } = preset;
    expect(page.width - margins.left - margins.right).toBeGreaterThan(400);
    expect(page.height - margins.top - margins.bottom).toBeGreaterThan(page.width > page.height ? 400 : 600);
  });

  test('sets no line tighter than its letters', () => {
    for (const { size, leading } of stylesOf(preset)) expect(leading).toBeGreaterThanOrEqual(size);
  });

  test('has colours that can be written', () => {
    const { table, facts, chart, seal } = preset;
    const colours = [
      ...stylesOf(preset).map(({ colour }) => colour),
      ...[table, facts].flatMap(({ rule, headShade, keyShade, zebraShade }) => [rule, headShade, keyShade, zebraShade]),
      ...[chart.line, chart.grid, chart.fill, chart.second, chart.third, chart.fourth, seal.rule],
    ];
    for (const colour of colours) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });

  test('keeps text readable on every shade', () => {
    for (const { headShade, keyShade, zebraShade } of [preset.table, preset.facts]) {
      for (const shade of [headShade, keyShade, zebraShade]) {
        expect(contrast(preset.table.text.colour, shade)).toBeGreaterThan(7);
      }
    }
    expect(contrast(preset.note.colour, '#ffffff')).toBeGreaterThan(4.5);
  });

  test('prints text black or grey, as official documents are, but the title of a certificate red', () => {
    const styles = preset.frame ? stylesOf(preset).slice(1) : stylesOf(preset);
    for (const { colour } of styles)
      expect(new Set([colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)]).size).toBe(1);
  });

  test('a footer lies below the text and above the edge of the page', () => {
    expect(preset.footer.distance).toBeGreaterThan(preset.footer.number.size);
    expect(preset.footer.distance).toBeLessThan(preset.margins.bottom - 15);
  });

  test('a seal box holds a label, two lines to fill in, and room for a seal', () => {
    const { height, text } = preset.seal;
    expect(height - 3 * text.leading).toBeGreaterThan(70);
  });
});

/** Contrast of two colours by WCAG 2.1. */
function contrast(first: string, second: string): number {
  const luminance = (colour: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(first), luminance(second)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
