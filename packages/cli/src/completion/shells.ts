import type { CompletableCommand, CompletableOption } from "./completable.js";

/** The completion script of each shell. */
export const SHELLS: Readonly<Record<string, (commands: readonly CompletableCommand[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
};

const namesOf = (options: readonly CompletableOption[]): string => options.map(({ name }) => name).join(" ");

function bashScript(commands: readonly CompletableCommand[]): string {
  const cases = commands.map(({ name, options }) => `    ${name}) words="${namesOf(options)}" ;;`);
  const choices = commands.flatMap(({ name, options }) =>
    options
      .filter((option) => option.choices.length > 0)
      .map((option) => `    "${name} ${option.name}") choices="${option.choices.join(" ")}" ;;`),
  );
  return `_shilu() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words="" choices=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} --help --version" -- "$current"))
    return
  fi
  case "$command" in
${cases.join("\n")}
  esac
  case "$command $before" in
${choices.join("\n")}
  esac
  if [ -n "$choices" ]; then COMPREPLY=($(compgen -W "$choices" -- "$current"))
  elif [ "\${current#-}" != "$current" ]; then COMPREPLY=($(compgen -W "$words --help" -- "$current"))
  else COMPREPLY=($(compgen -f -- "$current"))
  fi
}
complete -o filenames -F _shilu shilu
`;
}

function zshScript(commands: readonly CompletableCommand[]): string {
  const escaped = (words: string) => words.replace(/['\\[\]:]/g, " ");
  const listed = commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`);
  const value = ({ takesValue, choices }: CompletableOption) =>
    choices.length > 0 ? `:value:(${choices.join(" ")})` : takesValue ? ":value:_files" : "";
  const cases = commands.map(
    ({ name, options }) =>
      `    ${name}) _arguments ${options.map((option) => `'${option.name}[${escaped(option.summary)}]${value(option)}'`).join(" ")} '*:file:_files' ;;`,
  );
  return `#compdef shilu
_shilu() {
  local -a commands
  commands=(
${listed.join("\n")}
  )
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command="$words[2]"
  shift words; (( CURRENT-- ))
  case "$command" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_shilu" ]; then _shilu "$@"; else compdef _shilu shilu; fi
`;
}

function fishScript(commands: readonly CompletableCommand[]): string {
  const quoted = (words: string) => `'${words.replace(/['\\]/g, " ")}'`;
  const lines = commands.flatMap(({ name, summary, options }) => [
    `complete -c shilu -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
    ...options.map(
      ({ name: option, summary: words, takesValue, choices }) =>
        `complete -c shilu -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)} -d ${quoted(words)}${takesValue ? " -r" : ""}${choices.length > 0 ? ` -f -a ${quoted(choices.join(" "))}` : ""}`,
    ),
  ]);
  return `${lines.join("\n")}\n`;
}
