import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, scratch } from './measure.ts'

const corpus = join(root, 'tests/corpus')
export const sample = join(corpus, '03OTTAWA49.txt')

/** The sample with its numbered paragraphs and headings so many times over, numbered on. */
export function longCable(times: number): string {
  const text = readFileSync(sample, 'utf8')
  const start = text.search(/^¶1\. /m)
  const body = text.slice(start).trimEnd()
  let number = 0
  const long = `${body}\n\n`.repeat(times).replace(/^¶\d{1,2}\. /gm, () => `¶${++number}. `)
  const file = join(scratch, `long-${times}.txt`)
  writeFileSync(file, text.slice(0, start) + long)
  return file
}

/** So many files: the cables of the corpus in turn, each time under another number. */
export function manyCables(count: number): string[] {
  const texts = readdirSync(corpus)
    .filter(name => name.endsWith('.txt'))
    .map(name => readFileSync(join(corpus, name), 'utf8'))
  return Array.from({ length: count }, (_, at) => {
    const file = join(scratch, `cable-${at}.txt`)
    writeFileSync(file, texts[at % texts.length] ?? '')
    return file
  })
}
