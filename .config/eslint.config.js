// Only what needs types and Biome cannot tell: the promise rules and the four `any` leaks, on src/.
import { resolve } from 'node:path';
import tseslint from 'typescript-eslint';

export default tseslint.config({
  files: ['src/**/*.ts'],
  ignores: ['src/**/generated/**', 'src/**/*.d.ts'],
  languageOptions: {
    parser: tseslint.parser,
    parserOptions: {
      project: [resolve(import.meta.dirname, '../tsconfig.json'), resolve(import.meta.dirname, 'tsconfig.page.json')],
    },
  },
  plugins: { '@typescript-eslint': tseslint.plugin },
  rules: {
    '@typescript-eslint/no-floating-promises': 'error',
    '@typescript-eslint/no-misused-promises': 'error',
    '@typescript-eslint/await-thenable': 'error',
    '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    '@typescript-eslint/no-unsafe-assignment': 'error',
    '@typescript-eslint/no-unsafe-call': 'error',
    '@typescript-eslint/no-unsafe-member-access': 'error',
    '@typescript-eslint/no-unsafe-return': 'error',
  },
});
