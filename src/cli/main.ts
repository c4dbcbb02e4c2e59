import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Config, type Interfaces, run as runOclif, settings } from '@oclif/core';
import { ChineseHelp } from './chinese-help.js';
import { explainFault } from './faults.js';

/** A command as oclif knows it. */
type CommandClass = new (argv: string[], config: Interfaces.Config) => Command;

/** The commands by their words (`form issue`), each loaded when it is asked for. */
export type CommandTable = Readonly<Record<string, () => Promise<CommandClass>>>;

/**
 * Runs one command line and gives the exit code: what the command returned when that is a number, else 0; the
 * code of a fault that it threw. Never throws. `root` is the folder with package.json, schemas/ and templates/.
 */
export async function run(argv: readonly string[], root: string, commands: CommandTable = {}): Promise<number> {
  ignoreClosedPipe();
  try {
    const pjson = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Interfaces.PJSON;
    // The commands and their manifest lie in dist/, so that is the root for oclif.
    const options = { root: join(root, 'dist'), pjson };
    const outcome = (await runDirectly(argv, options, commands)) ?? (await runByOclif(argv, options));
    return typeof outcome === 'number' ? outcome : 0;
  } catch (error) {
    const { code, text } = explainFault(error, argv, Object.keys(commands));
    process.stderr.write(text);
    return code;
  }
}

interface OclifOptions {
  readonly root: string;
  readonly pjson: Interfaces.PJSON;
}

/** Help, topics, unknown commands: all that needs to know every command. */
async function runByOclif(argv: readonly string[], options: OclifOptions): Promise<unknown> {
  // Without this, NODE_ENV=test makes oclif look for TypeScript sources instead of the built commands.
  settings.enableAutoTranspile = false;
  if (argv.includes('--version')) return runOclif([...argv], options);
  const config = await Config.load(options);
  const words = argv.filter((word) => !HELP.has(word));
  const isTopic = words.length === 1 && config.findTopic(words[0] ?? '') && !config.findCommand(words[0] ?? '');
  // oclif loads a help class by a path of its own, which a script of one file has not.
  if (words.length === 0 || words.length < argv.length || isTopic) return new ChineseHelp(config).showHelp([...words]);
  return runOclif([...argv], options);
}

const HELP = new Set(['--help', '-h', '--version', 'help']);

/**
 * A known command without a cry for help is run at once. oclif's own way there, through plug-ins, hooks and a manifest
 * that this program has no use for, takes longer than the command. `null` where oclif is needed.
 */
async function runDirectly(
  argv: readonly string[],
  { root, pjson }: OclifOptions,
  commands: CommandTable,
): Promise<unknown> {
  if (argv.some((word) => HELP.has(word))) return null;
  const words = [2, 1].find((count) => argv.length >= count && commands[argv.slice(0, count).join(' ')] !== undefined);
  const load = words === undefined ? undefined : commands[argv.slice(0, words).join(' ')];
  if (!load) return null;
  const Loaded = await load();
  // All that parsing flags asks of it: a version, a root, and hooks, of which there are none.
  const config = {
    bin: 'jiaoyan',
    root,
    pjson,
    version: pjson.version,
    runHook: () => Promise.resolve({ successes: [], failures: [] }),
  };
  const command = new Loaded(argv.slice(words), config as unknown as Interfaces.Config);
  return (await (command.run() as Promise<unknown>)) ?? 0;
}

/** `jiaoyan … | head` closes our output early; that is no fault. */
function ignoreClosedPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
