import { stringify } from 'yaml'

/** Values to set in a draft's front matter; null takes a key out. */
export type FrontValues = Record<string, string | null>

const block = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(?<=\n)((?:---|\.\.\.)[ \t]*(?=\r?\n|$))/

/** Sets top-level keys line by line: the rest of a user's front matter stays as it is. Without a block one is made. */
export function setFrontMatter(markdown: string, values: FrontValues): string {
  const found = block.exec(markdown)
  const [whole = '', open = '---\n', yaml = '', close = '---'] = found ?? []
  const rest = found ? markdown.slice(whole.length) : `\n\n${markdown}`
  return `${open}${setValues(yaml, values)}${close}${rest}`
}

function setValues(yaml: string, values: FrontValues): string {
  const kept: string[] = []
  let isDropped = false
  for (const line of yaml.split(/(?<=\n)/)) {
    const key = /^["']?([\w-]+)["']?[ \t]*:/.exec(line)?.[1]
    // What is indented under a key, or a list, belongs to it.
    if (key !== undefined) isDropped = key in values
    if (!isDropped && line !== '') kept.push(line)
  }
  const set = Object.entries(values).flatMap(([key, value]) => (value === null ? [] : [[key, value]]))
  const added = set.length === 0 ? '' : stringify(Object.fromEntries(set), yamlStyle)
  return kept.join('') + added
}

const yamlStyle = { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 } as const
