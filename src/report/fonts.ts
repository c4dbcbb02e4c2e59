import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Finding, failure, type Outcome, success } from '../model/finding.js';
import { Face } from './face.js';

/**
 * Paths of font files (.ttf, .otf; a member of a collection as `simsun.ttc#SimSun-ExtB`). `title` is
 * 小标宋, `hei` 黑体, `kai` 楷体, `fang` 仿宋; those of an office are its own matter.
 */
export interface FontFiles {
  readonly regular: string;
  readonly bold: string;
  readonly title?: string;
  readonly hei?: string;
  readonly kai?: string;
  readonly fang?: string;
  /** Asked for characters that the font of a role has not: SimSun-ExtB and the like. In one text they are parted by `;`. */
  readonly fallback?: string | readonly string[];
}

/** Faces that are asked after all that a user names. */
export type BaseFonts = Pick<FontFiles, 'regular' | 'bold'>;

export type FontRole = Exclude<keyof FontFiles, 'fallback'>;

/** What stands for a role: faces in the order in which they are asked for a character. Every chain ends in all faces there are. */
export interface RoleFont {
  readonly chain: readonly Face[];
  /** Extra space after every character, in em; it marks the 楷体 level where no Kai font is at hand. */
  readonly tracking: number;
}

export type FontSet = Readonly<Record<FontRole, RoleFont>>;

const KAI_TRACKING = 0.08;
const opened = new Map<string, Face>();

const PLACES: readonly FontFiles[] = [
  place('./fonts/NotoSerifSC_400Regular.ttf', './fonts/NotoSerifSC_700Bold.ttf'),
  place('../fonts/NotoSerifSC_400Regular.ttf', '../fonts/NotoSerifSC_700Bold.ttf'),
  place(
    '../../node_modules/@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    '../../node_modules/@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
  ),
];

function place(regular: string, bold: string): FontFiles {
  const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
  return { regular: path(regular), bold: path(bold) };
}

/** Where Noto Serif SC lies: `dist/fonts` of the published package, else the development dependency; `null` if nowhere. */
export function findFonts(): FontFiles | null {
  return PLACES.find((files) => existsSync(files.regular) && existsSync(files.bold)) ?? null;
}

/**
 * Opens the files, each once per process (a file of 15 MB takes 25 ms, and reading it again for every
 * table cell is what makes the plain way 300 times slower). A character is looked for in the font of its role, then in the
 * fallback fonts, then in the base. A file that is missing or is no font gives finding JY4903, a collection of which no
 * font is named JY4101, a font that may not be embedded JY4102.
 */
export function openFonts(files: Partial<FontFiles>, base?: BaseFonts | null): Outcome<FontSet> {
  const { fallback = [], ...roles } = files;
  const named = Object.entries(roles).filter(([, path]) => path !== undefined) as [FontRole, string][];
  const last = typeof fallback === 'string' ? fallback.split(';').filter((path) => path !== '') : fallback;
  const wanted = [
    ...named,
    ...last.map((path) => ['fallback', path] as const),
    ...(base ? [['base', base.regular] as const, ['base', base.bold] as const] : []),
  ];
  const opening = wanted.map(([role, path]) => ({ role, path, face: openFace(role, path) }));
  const broken = opening.flatMap(({ face }) => (face instanceof Face ? [] : [face]));
  if (!base && !named.some(([role]) => role === 'regular')) return failure(unreadable('regular', ''));
  if (broken.length > 0) return failure(...broken);
  return success(rolesOf(opening as readonly OpenedFont[]));
}

interface OpenedFont {
  readonly role: FontRole | 'fallback' | 'base';
  readonly face: Face;
}

const unreadable = (role: string, path: string): Finding => ({
  code: 'JY4903',
  where: { file: path },
  found: role,
  expected: 'TrueType / OpenType',
});

/** The face of a path; a finding that says why there is none. */
function openFace(role: string, path: string): Face | Finding {
  const known = opened.get(path);
  if (known) return known;
  const [file = path, member] = path.split('#');
  if (!existsSync(file)) return unreadable(role, path);
  const face = Face.open(path, readFileSync(file), member);
  if (face === null) return unreadable(role, path);
  if (!(face instanceof Face)) {
    return { code: 'JY4101', where: { file }, found: member ?? role, expected: face.members.join('、') };
  }
  if (!face.embeddable) return { code: 'JY4102', where: { file: path }, found: role };
  opened.set(path, face);
  return face;
}

const SUBSTITUTES: Readonly<Record<FontRole, 'regular' | 'bold'>> = {
  regular: 'regular',
  bold: 'bold',
  title: 'bold',
  hei: 'bold',
  kai: 'regular',
  fang: 'regular',
};

function rolesOf(fonts: readonly OpenedFont[]): FontSet {
  const facesOf = (role: OpenedFont['role']): Face[] =>
    fonts.filter((font) => font.role === role).map(({ face }) => face);
  const [baseRegular = [], baseBold = []] = facesOf('base').map((face) => [face]);
  const chain = (role: FontRole): RoleFont => {
    const substitute = SUBSTITUTES[role];
    const order = [
      ...facesOf(role),
      ...facesOf(substitute),
      ...facesOf('fallback'),
      ...(substitute === 'bold' ? [...baseBold, ...baseRegular] : [...baseRegular, ...baseBold]),
      ...facesOf('regular'),
      ...fonts.map(({ face }) => face),
    ];
    return { chain: [...new Set(order)], tracking: role === 'kai' && facesOf('kai').length === 0 ? KAI_TRACKING : 0 };
  };
  return {
    regular: chain('regular'),
    bold: chain('bold'),
    title: chain('title'),
    hei: chain('hei'),
    kai: chain('kai'),
    fang: chain('fang'),
  };
}
