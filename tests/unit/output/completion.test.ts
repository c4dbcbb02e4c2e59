import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CompletedCommand, completionScript } from '../../../src/output/completion.js';
import { requireTool } from '../../support/tools.js';

const flag = (name: string, values: readonly string[] = []) => ({ name, summary: `the ${name} it's for`, values });
const COMMANDS: readonly CompletedCommand[] = [
  { words: 'form split', summary: 'splits', flags: [flag('out')] },
  { words: 'form issue', summary: 'issues', flags: [flag('lang', ['zh-CN', 'en']), flag('out')] },
  { words: 'check', summary: 'checks', flags: [flag('fail-on', ['error', 'none'])] },
  { words: 'report', summary: 'reports', flags: [flag('key')] },
  { words: 'report compile', summary: 'compiles', flags: [flag('md')] },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'completion-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What bash offers behind these words; the last one is being typed. */
function offered(...words: readonly string[]): readonly string[] {
  const script = join(folder, 'jiaoyan.bash');
  writeFileSync(script, completionScript('bash', COMMANDS));
  const ask = `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _jiaoyan; printf "%s\\n" "\${COMPREPLY[@]}"`;
  const ran = spawnSync('bash', ['-c', ask, script, 'jiaoyan', ...words], { encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  return ran.stdout.split('\n').filter((line) => line !== '');
}

describe.runIf(requireTool('bash'))('bash', () => {
  it.each([
    ['the first word', [''], ['check', 'form', 'report']],
    ['a word that has begun', ['fo'], ['form']],
    ['the second word', ['form', ''], ['issue', 'split']],
    ['the flags of a command of two words', ['form', 'issue', '--'], ['--lang', '--out', '--help']],
    ['the values of a flag', ['form', 'issue', '--lang', ''], ['zh-CN', 'en']],
    ['a value that has begun', ['check', '--fail-on', 'n'], ['none']],
    ['flags behind a file', ['check', 'a.xlsx', '--f'], ['--fail-on']],
    ['a command that is a group as well', ['report', 'c'], ['compile']],
    ['its own flags', ['report', '--'], ['--key', '--help']],
    ['the flags of its sub-command', ['report', 'compile', '--m'], ['--md']],
    ['nothing, so that files are offered, behind a flag without values', ['form', 'issue', '--out', ''], []],
    ['nothing behind a command that is none', ['nothing', '--'], ['--help']],
  ])('offers %s', (_what, words, expected) => {
    expect(offered(...words)).toEqual(expected);
  });
});

describe('a completion script', () => {
  it('of zsh is that of bash behind its loader', () => {
    const [first, ...rest] = completionScript('zsh', COMMANDS).split('\n');
    expect(first).toBe('autoload -U +X bashcompinit && bashcompinit');
    expect(rest.join('\n')).toBe(completionScript('bash', COMMANDS));
  });

  it('of fish quotes its texts', () => {
    const lines = completionScript('fish', COMMANDS.slice(1, 2)).trimEnd().split('\n');
    expect(lines).toEqual([
      "complete -c jiaoyan -n __fish_use_subcommand -a form -d ''",
      "complete -c jiaoyan -n '__fish_seen_subcommand_from form; and not __fish_seen_subcommand_from issue' -a issue -d 'issues'",
      "complete -c jiaoyan -n '__fish_seen_subcommand_from form; and __fish_seen_subcommand_from issue' -l lang -d 'the lang it\\'s for' -x -a 'zh-CN en'",
      "complete -c jiaoyan -n '__fish_seen_subcommand_from form; and __fish_seen_subcommand_from issue' -l out -d 'the out it\\'s for'",
    ]);
  });

  it('of PowerShell lists words, flags and values', () => {
    const script = completionScript('powershell', COMMANDS);
    expect(script.split('\n').filter((line) => line.startsWith("  '"))).toEqual([
      "  '' = @('check', 'form', 'report')",
      "  'form' = @('issue', 'split')",
      "  'report' = @('compile')",
      "  'check' = @('--fail-on')",
      "  'form issue' = @('--lang', '--out')",
      "  'form split' = @('--out')",
      "  'report' = @('--key')",
      "  'report compile' = @('--md')",
      "  'check --fail-on' = @('error', 'none')",
      "  'form issue --lang' = @('zh-CN', 'en')",
    ]);
  });
});
