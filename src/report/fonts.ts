import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { failure, type Outcome, success } from '../model/finding.js';
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
}

export type FontRole = keyof FontFiles;

/** What stands for a role: faces in the order in which they are asked for a character. */
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
 * gives finding JY4902.
 */
export function openFonts(files: FontFiles): Outcome<FontSet> {
  const faces = new Map<FontRole, Face>();
  const findings = [];
  for (const [role, path] of Object.entries(files) as [FontRole, string | undefined][]) {
    if (path === undefined) continue;
    const face = openFace(path);
    if (face) faces.set(role, face);
    else findings.push({ code: 'JY4902', where: { file: path }, found: role, expected: 'TrueType / OpenType' });
  }
  const [regular, bold] = [faces.get('regular'), faces.get('bold')];
  if (findings.length > 0 || !regular || !bold) return failure(...findings);
  return success(rolesOf(faces, regular, bold));
}

function openFace(path: string): Face | null {
  const known = opened.get(path);
  if (known) return known;
  const [file = path, member] = path.split('#');
  if (!existsSync(file)) return null;
  const face = Face.open(path, readFileSync(file), member);
  if (face) opened.set(path, face);
  return face;
}

function rolesOf(faces: ReadonlyMap<FontRole, Face>, regular: Face, bold: Face): FontSet {
  const chain = (role: FontRole, substitute: Face): RoleFont => {
    const own = faces.get(role);
    const order = own ? [own, substitute, regular] : [substitute, regular];
    return { chain: [...new Set(order)], tracking: role === 'kai' && !own ? KAI_TRACKING : 0 };
  };
  return {
    regular: chain('regular', regular),
    bold: chain('bold', bold),
    title: chain('title', bold),
    hei: chain('hei', bold),
    kai: chain('kai', regular),
    fang: chain('fang', regular),
  };
}
