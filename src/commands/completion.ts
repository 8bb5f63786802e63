import type { Command, Option } from 'commander'

export type Shell = 'bash' | 'zsh'

/** `scenesetter completion bash|zsh`: a script for the shell, made from the commands and their options. */
export const completion = (program: Command, shell: Shell): string =>
  shell === 'bash' ? bashScript(program) : zshScript(program)

interface Node {
  /** `template new`; empty for the program itself. */
  path: string
  commands: readonly Command[]
  options: readonly Option[]
}

function nodesOf(command: Command, path: string): Node[] {
  const { commands } = command
  const help = command.createHelp()
  return [
    { path, commands, options: help.visibleOptions(command) },
    ...commands.flatMap(one => nodesOf(one, `${path} ${one.name()}`.trim())),
  ]
}

const namesOf = ({ short, long }: Option): string[] => [short, long].filter(name => name !== undefined)

function bashScript(program: Command): string {
  const name = program.name()
  const nodes = nodesOf(program, '')
  const cases = nodes.map(({ path, commands, options }) => {
    const words = [...commands.map(one => one.name()), ...options.flatMap(namesOf)]
    return `    '${path}') words='${words.join(' ')}' ;;`
  })
  const choices = nodes.flatMap(({ path, options }) =>
    options.flatMap(option =>
      (option.argChoices ? namesOf(option) : []).map(
        flag => `    '${`${path} ${flag}`.trim()}') words='${option.argChoices?.join(' ')}' ;;`,
      ),
    ),
  )
  const groups = program.commands.filter(({ commands }) => commands.length > 0).map(one => one.name())
  return `# Completion of ${name} for bash: source <(${name} completion bash)
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} path= words=
  [ "$COMP_CWORD" -gt 1 ] && path=\${COMP_WORDS[1]}
  case $path in
    ${groups.join('|')}) [ "$COMP_CWORD" -gt 2 ] && path="$path \${COMP_WORDS[2]}" ;;
  esac
  case $path in
${cases.join('\n')}
  esac
  case "$path $before" in
${choices.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _${name} ${name}
`
}

function zshScript(program: Command): string {
  const name = program.name()
  const quoted = (text: string) => text.replace(/'/g, `'\\''`).replace(/[[\]:]/g, '\\$&')
  const cases = nodesOf(program, '').map(({ path, commands, options }) => {
    const flags = options.map(option => {
      const names = namesOf(option)
      const flag = names.length > 1 ? `'(${names.join(' ')})'{${names.join(',')}}'` : `'${names[0] ?? ''}`
      const value = !option.required
        ? ''
        : `:value:${option.argChoices ? `(${option.argChoices.join(' ')})` : '_files'}`
      return `${flag}[${quoted(option.description)}]${value}'`
    })
    const rest =
      commands.length > 0
        ? [`'1:command:(${commands.map(one => one.name()).join(' ')})'`]
        : [`'*:file:_files'`]
    return `    '${path}') _arguments ${[...flags, ...rest].join(' \\\n      ')} ;;`
  })
  const groups = program.commands.filter(({ commands }) => commands.length > 0).map(one => one.name())
  return `#compdef ${name}
# Completion of ${name} for zsh: source <(${name} completion zsh)
_${name}() {
  local path_=
  if (( CURRENT > 2 )); then
    path_=$words[2]
    shift words; (( CURRENT-- ))
    case $path_ in
      ${groups.join('|')}) if (( CURRENT > 2 )); then path_="$path_ $words[2]"; shift words; (( CURRENT-- )); fi ;;
    esac
  fi
  case $path_ in
${cases.join('\n')}
  esac
}
compdef _${name} ${name}
`
}
