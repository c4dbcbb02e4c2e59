import { spawnSync } from 'node:child_process';

/**
 * Whether an outside program can be used by a test. Without it a test is skipped; where
 * `JIAOYAN_REQUIRE_TOOLS=1` is set, a missing program is an error instead.
 */
export function requireTool(name: string): boolean {
  const found = spawnSync('sh', ['-c', `command -v ${name}`]).status === 0;
  if (!found && process.env['JIAOYAN_REQUIRE_TOOLS'] === '1') throw new MissingToolError(name);
  return found;
}

/**
 * The Python that has a module, if any does; Debian packages it as `python3-MODULE`. Where `JIAOYAN_REQUIRE_TOOLS=1` is
 * set, a missing module is an error.
 */
export function findPython(module: string): string | undefined {
  const found = ['python3', '/usr/bin/python3'].find(
    (python) => spawnSync(python, ['-c', `import ${module}`]).status === 0,
  );
  if (found === undefined && process.env['JIAOYAN_REQUIRE_TOOLS'] === '1')
    throw new MissingToolError(`python3-${module}`);
  return found;
}

/** A program that the tests need is not installed. */
export class MissingToolError extends Error {
  constructor(tool: string) {
    super(`${tool} is not installed, and JIAOYAN_REQUIRE_TOOLS=1 asks for it`);
    this.name = 'MissingToolError';
  }
}
