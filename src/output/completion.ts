/** A command with what may stand behind it. */
export interface CompletedCommand {
  /** `form issue`. */
  readonly words: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
}

export interface CompletedFlag {
  /** Without the dashes. */
  readonly name: string;
  readonly summary: string;
  /** The only values it takes; none where any value, a file or nothing follows. */
  readonly values: readonly string[];
}

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/** A script that teaches a shell the commands, flags and their values; file names are completed everywhere else. */
export function completionScript(shell: Shell, commands: readonly CompletedCommand[]): string {
  const sorted = [...commands].sort((a, b) => (a.words < b.words ? -1 : 1));
  switch (shell) {
    case 'bash':
      return bashScript(sorted);
    case 'zsh':
      return `autoload -U +X bashcompinit && bashcompinit\n${bashScript(sorted)}`;
    case 'fish':
      return fishScript(sorted);
    case 'powershell':
      return powershellScript(sorted);
  }
}

/** The words that may come first, and those that may follow a group such as `form`. */
function wordsAfter(commands: readonly CompletedCommand[]): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>();
  for (const { words } of commands) {
    const [first = '', second] = words.split(' ');
    const known = after.get('') ?? [];
    after.set('', known.includes(first) ? known : [...known, first]);
    if (second !== undefined) after.set(first, [...(after.get(first) ?? []), second]);
  }
  return after;
}

const flagWords = ({ flags }: CompletedCommand): string => flags.map(({ name }) => `--${name}`).join(' ');

function bashScript(commands: readonly CompletedCommand[]): string {
  const words = [...wordsAfter(commands)].map(([before, next]) => `    '${before}') words='${next.join(' ')}' ;;`);
  const flags = commands.map((command) => `    '${command.words}') flags='${flagWords(command)}' ;;`);
  const values = commands.flatMap((command) =>
    command.flags
      .filter((flag) => flag.values.length > 0)
      .map((flag) => `    '${command.words} --${flag.name}') values='${flag.values.join(' ')}' ;;`),
  );
  return `_jiaoyan() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path='' flags='' values='' words='' i
  for ((i = 1; i < COMP_CWORD && i < 3; i += 1)); do
    [[ \${COMP_WORDS[i]} == -* ]] && break
    path="\${path:+$path }\${COMP_WORDS[i]}"
  done
  case "$path" in
${words.join('\n')}
  esac
  local command=$path
  case "$command" in
${flags.join('\n')}
    *) command=\${path%% *} ;;
  esac
  [[ -n $flags ]] || case "$command" in
${flags.join('\n')}
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  COMPREPLY=()
  if [[ -n $values ]]; then COMPREPLY=($(compgen -W "$values" -- "$current"))
  elif [[ $current == -* ]]; then COMPREPLY=($(compgen -W "$flags --help" -- "$current"))
  elif [[ -n $words ]]; then COMPREPLY=($(compgen -W "$words" -- "$current"))
  fi
}
complete -o default -F _jiaoyan jiaoyan
`;
}

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

function fishScript(commands: readonly CompletedCommand[]): string {
  const groups = [...wordsAfter(commands)].filter(([before]) => before !== '');
  const summaries = new Map(commands.map(({ words, summary }) => [words, summary]));
  const first = (wordsAfter(commands).get('') ?? []).map(
    (word) => `complete -c jiaoyan -n __fish_use_subcommand -a ${word} -d ${quoted(summaries.get(word) ?? '')}`,
  );
  const second = groups.flatMap(([group, next]) =>
    next.map(
      (word) =>
        `complete -c jiaoyan -n '__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${next.join(' ')}' -a ${word} -d ${quoted(summaries.get(`${group} ${word}`) ?? '')}`,
    ),
  );
  const flags = commands.flatMap((command) => {
    const seen = command.words.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
    return command.flags.map(({ name, summary, values }) => {
      const list = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : '';
      return `complete -c jiaoyan -n '${seen.join('; and ')}' -l ${name} -d ${quoted(summary)}${list}`;
    });
  });
  return `${[...first, ...second, ...flags].join('\n')}\n`;
}

function powershellScript(commands: readonly CompletedCommand[]): string {
  const list = (values: readonly string[]): string => `@(${values.map((value) => `'${value}'`).join(', ')})`;
  const words = [...wordsAfter(commands)].map(([before, next]) => `  '${before}' = ${list(next)}`);
  const flags = commands.map(
    (command) => `  '${command.words}' = ${list(command.flags.map(({ name }) => `--${name}`))}`,
  );
  const values = commands.flatMap((command) =>
    command.flags
      .filter((flag) => flag.values.length > 0)
      .map((flag) => `  '${command.words} --${flag.name}' = ${list(flag.values)}`),
  );
  return `$jiaoyanWords = @{
${words.join('\n')}
}
$jiaoyanFlags = @{
${flags.join('\n')}
}
$jiaoyanValues = @{
${values.join('\n')}
}
Register-ArgumentCompleter -Native -CommandName jiaoyan -ScriptBlock {
  param($current, $ast, $position)
  $typed = @($ast.CommandElements | Where-Object { $_.Extent.EndOffset -lt $position } | ForEach-Object { $_.ToString() } | Select-Object -Skip 1)
  $path = ''
  foreach ($word in $typed | Select-Object -First 2) { if ($word.StartsWith('-')) { break }; $path = "$path $word".Trim() }
  $command = if ($jiaoyanFlags.ContainsKey($path)) { $path } else { ($path -split ' ')[0] }
  $before = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $offered = if ($jiaoyanValues.ContainsKey("$command $before")) { $jiaoyanValues["$command $before"] }
    elseif ($current.StartsWith('-')) { $jiaoyanFlags[$command] + '--help' }
    elseif ($jiaoyanWords.ContainsKey($path)) { $jiaoyanWords[$path] }
  $offered | Where-Object { $_ -like "$current*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
}
`;
}
