// Puts the two fonts of the reports, unmodified and with their licence, into dist/fonts/ for the npm package.
import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ROOT } from './schemas.mjs';

const SOURCE = join(ROOT, 'node_modules', '@expo-google-fonts', 'noto-serif-sc');
const FILES = ['400Regular/NotoSerifSC_400Regular.ttf', '700Bold/NotoSerifSC_700Bold.ttf', 'LICENSE_FONT'];

const target = join(ROOT, 'dist', 'fonts');
mkdirSync(target, { recursive: true });
for (const file of FILES) copyFileSync(join(SOURCE, file), join(target, basename(file)));
