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
  /** Asked last, for characters that none of the others has: SimSun-ExtB and the like. */
  readonly fallback?: readonly string[];
}

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
 * table cell is what makes the plain way 300 times slower). A file that is missing or is no font
 * gives finding JY4903.
 */
export function openFonts(files: FontFiles): Outcome<FontSet> {
  const { fallback = [], ...roles } = files;
  const named = Object.entries(roles) as [FontRole, string][];
  const wanted = [...named, ...fallback.map((path) => ['fallback', path] as const)];
  const faces = wanted.map(([role, path]) => ({ role, path, face: openFace(path) }));
  const broken = faces.filter(({ face }) => face === null);
  if (!named.some(([role]) => role === 'regular')) return failure(unreadable('regular', ''));
  if (broken.length > 0) return failure(...broken.map(({ role, path }) => unreadable(role, path)));
  return success(
    rolesOf(new Map(faces.map(({ role, path, face }) => [role === 'fallback' ? path : role, face as Face]))),
  );
}

const unreadable = (role: string, path: string): Finding => ({
  code: 'JY4903',
  where: { file: path },
  found: role,
  expected: 'TrueType / OpenType',
});

function openFace(path: string): Face | null {
  const known = opened.get(path);
  if (known) return known;
  const [file = path, member] = path.split('#');
  if (!existsSync(file)) return null;
  const face = Face.open(path, readFileSync(file), member);
  if (face) opened.set(path, face);
  return face;
}

function rolesOf(faces: ReadonlyMap<string, Face>): FontSet {
  const chain = (role: FontRole, substitute: FontRole): RoleFont => {
    const preferred = [faces.get(role), faces.get(substitute), faces.get('regular'), ...faces.values()];
    const order = preferred.filter((face): face is Face => face !== undefined);
    return { chain: [...new Set(order)], tracking: role === 'kai' && !faces.has(role) ? KAI_TRACKING : 0 };
  };
  return {
    regular: chain('regular', 'regular'),
    bold: chain('bold', 'bold'),
    title: chain('title', 'bold'),
    hei: chain('hei', 'bold'),
    kai: chain('kai', 'regular'),
    fang: chain('fang', 'regular'),
  };
}
