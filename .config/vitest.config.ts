import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/support/fixed-seed.ts'],
    pool: 'threads',
    maxWorkers: 2,
    // Generous: slow machines and outside programs (LibreOffice takes seconds to start).
    testTimeout: 60_000,
    hookTimeout: 120_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/generated/**', 'src/**/*.d.ts'],
      reportsDirectory: 'coverage',
      reporter: ['text-summary', 'json-summary'],
    },
  },
});
