import type { Preset, TextStyle } from './presets.js';

/** The same preset with smaller text and spaces, by a share; margins, frame, footer and seals stay as they are. */
export function tightened(preset: Preset, share: number): Preset {
  const { title, body, list, closing } = preset;
  const [one, two, three, four] = preset.headings;
  const heading = (style: TextStyle): TextStyle => smaller(style, share);
  return {
    ...preset,
    title: smaller(title, share),
    headings: [heading(one), heading(two), heading(three), heading(four)],
    body: smaller(body, share),
    list: smaller(list, share),
    closing: { ...closing, text: smaller(closing.text, share) },
  };
}

function smaller<Style extends TextStyle>(style: Style, share: number): Style {
  const { size, leading, tracking, before, after } = style;
  return {
    ...style,
    size: size * share,
    leading: leading * share,
    tracking: tracking * share,
    before: before * share,
    after: after * share,
  };
}
