import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * usage: read-back.js FOLDER
 * Beside NAME.txt, the paper as text on lines that never break, lie NAME.read, NAME-html.read and NAME-docx.read: what
 * pdftotext read in the printed ones. Every line of the text must stand in them, in order.
 */
const [folder = '.'] = process.argv.slice(2)
const read = name => readFileSync(join(folder, name), 'utf8')
const names = readdirSync(folder)
const squeezed = text => text.replace(/[^\p{L}\p{N}¶()[\]%$]/gu, '')

/** What stands on each page, or at the foot of the first: it may come between two lines of a statement. */
const isFrame = (line, banner) =>
  line.trim() === banner ||
  /^(?:Classified By|Derived From|Declassify On|Prepared):|page \d+ of \d+$/.test(line.trim())

let faults = 0
const fail = message => {
  console.log(message)
  faults++
}

for (const name of names.filter(one => one.endsWith('.txt'))) {
  const base = name.slice(0, -'.txt'.length)
  const lines = read(name).trim().split('\n')
  const banner = lines[0]?.trim() ?? ''
  const wanted = lines.slice(1, -1).filter(line => /^\s*(?:(?:-|\d+\.) )?\([A-Z]|^\S+ {2,}\([A-Z]/.test(line))
  for (const kind of ['', '-html', '-docx']) {
    const file = `${base}${kind}.read`
    if (!names.includes(file)) {
      fail(`${file} was not printed`)
      continue
    }
    const pages = read(file).split('\f').filter(page => page.trim() !== '')
    pages.forEach((page, at) => {
      const shown = page.split('\n').filter(line => line.trim() === banner).length
      if (shown !== 2) fail(`${file}: page ${at + 1} bears the banner ${shown} times`)
      if (!page.includes(`page ${at + 1} of ${pages.length}`)) fail(`${file}: page ${at + 1} bears no number`)
    })
    const text = squeezed(
      pages.flatMap(page => page.split('\n').filter(line => !isFrame(line, banner))).join('\n'),
    )
    let at = 0
    for (const line of wanted) {
      const found = text.indexOf(squeezed(line), at)
      if (found < 0) fail(`${file} lacks, or has out of order: ${line.trim().slice(0, 100)}`)
      else at = found + squeezed(line).length
    }
    if (wanted.length < 5) fail(`${name} holds only ${wanted.length} statements`)
  }
}
process.exit(faults === 0 ? 0 : 1)
