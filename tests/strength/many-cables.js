import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Cables that differ from one another, made of the corpus: each with a number of its own, and some of the text
 * paragraphs of another cable in its middle.
 * @param {string} folder @param {number} count
 */
export function manyCables(folder, count) {
  mkdirSync(folder, { recursive: true })
  const corpus = new URL('../corpus/', import.meta.url).pathname
  const texts = readdirSync(corpus)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => readFileSync(join(corpus, name), 'latin1'))
  for (let at = 0; at < count; at++) {
    const text = texts[at % texts.length] ?? ''
    const other = texts[(at * 7 + 3) % texts.length] ?? ''
    const lines = text.replace(/(\d{2} [A-Z][A-Z ]+ 0*)\d+/, `$1${at + 1}`).split('\n')
    const borrowed = other.split(/\n\s*\n/).slice(4, 5 + (at % 3))
    lines.splice(Math.floor(lines.length * 0.7), 0, '', ...borrowed, '')
    writeFileSync(join(folder, `cable-${String(at).padStart(5, '0')}.txt`), lines.join('\n'), 'latin1')
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname)
  manyCables(process.argv[2] ?? 'cables', Number(process.argv[3] ?? 1000))
