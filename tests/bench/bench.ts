import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { longCable, manyCables, sample } from './cables.ts'
import { type Command, cli, compare, isInstalled, root, scratch, time, timeWithMemory } from './measure.ts'
import { table } from './table.ts'
import { warm } from './warm.ts'

/*
 * `npm run bench`: how long everything takes, beside what else makes slides. `-- --quick` leaves the long runs out,
 * `-- --write` puts the result into the README.
 */
const quick = process.argv.includes('--quick')

function start(): string {
  const draft = join(scratch, 'draft.md')
  time([process.execPath, cli, 'draft', sample, '-o', draft])
  const slides = readFileSync(draft, 'utf8').split(/^---$/m).length - 2
  const deck = join(scratch, 'deck.pptx')
  const python = `from pptx import Presentation
p = Presentation()
for n in range(${slides}):
    s = p.slides.add_slide(p.slide_layouts[1])
    s.shapes.title.text = 'Slide'
    s.placeholders[1].text_frame.text = 'One point'
p.save('${join(scratch, 'python.pptx')}')`
  const others: [string, Command, Command][] = [
    [
      'pandoc, the same draft to .pptx',
      ['pandoc', '--version'],
      ['pandoc', draft, '-o', join(scratch, 'p.pptx')],
    ],
    [
      `python-pptx, ${slides} slides of one point`,
      ['python3', '-c', 'import pptx'],
      ['python3', '-c', python],
    ],
  ]
  const commands = new Map<string, Command>([
    ['`node -e 0`', [process.execPath, '-e', '0']],
    ['`parse`', [process.execPath, cli, 'parse', sample]],
    ['`points`', [process.execPath, cli, 'points', sample]],
    ['`deck`', [process.execPath, cli, 'deck', sample, '-o', deck, '--force']],
    ...others.filter(([, probe]) => isInstalled(probe)).map(([name, , command]) => [name, command] as const),
  ])
  const taken = compare(commands, quick ? 5 : 15)
  const floor = taken.get('`node -e 0`') ?? Number.NaN
  const pandoc = [...taken].find(([name]) => name.startsWith('pandoc'))?.[1] ?? Number.NaN
  return table(
    ['a whole process, on the sample', 'ms', 'of `node -e 0`', 'of pandoc'],
    [...taken].map(([name, ms]) => [name, ms, ms / floor, ms / pandoc]),
  )
}

function length(): string {
  const rows = (quick ? [1, 10] : [1, 10, 100]).map(times => {
    const file = longCable(times)
    const { words, read, analyse } = warm(file, times === 100 ? 4 : 200 / times)
    const brief = timeWithMemory(['brief', '--json', file])
    const deck = timeWithMemory(['deck', file, '-o', join(scratch, 'long.pptx'), '--force'])
    return [words.toLocaleString('en-US'), read, analyse, brief.ms, brief.megabytes, deck.ms, deck.megabytes]
  })
  return table(
    ['words', 'read, ms per 2,000 words, warm', 'analyse, the same', '`brief`, ms', 'MB', '`deck`, ms', 'MB'],
    rows,
  )
}

function number(): string {
  const rows = (quick ? [10, 100] : [10, 100, 1000]).map(count => {
    const folder = join(scratch, 'out')
    const { ms, megabytes } = timeWithMemory([
      'deck',
      ...manyCables(count),
      '-o',
      `${folder}/`,
      '--allow-nodis',
    ])
    rmSync(folder, { recursive: true })
    return [count.toLocaleString('en-US'), ms, ms / count, (count / ms) * 1000, megabytes]
  })
  return table(['cables, one `deck` command', 'ms', 'ms each', 'decks a second', 'MB'], rows)
}

function machine(): string {
  const pandoc = /\d+(?:\.\d+)+/.exec(String(spawnSync('pandoc', ['--version']).stdout))?.[0]
  const parts = [
    `${cpus().length} cores (${cpus()[0]?.model.trim()})`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `load ${loadavg()[0]?.toFixed(1)} before`,
    `Node ${process.versions.node}`,
    ...(pandoc ? [`pandoc ${pandoc}`] : []),
  ]
  return `Medians of commands in turn, in one run, on ${parts.join(', ')}.`
}

// In order: the machine is described before it is put to work.
const result = [machine(), start(), length(), number()].join('\n\n')
rmSync(scratch, { recursive: true })
process.stdout.write(`${result}\n`)
if (process.argv.includes('--write')) {
  const readme = join(root, 'README.md')
  const marked = /(<!-- bench -->\n)[\s\S]*?(<!-- end of bench -->)/
  writeFileSync(
    readme,
    readFileSync(readme, 'utf8').replace(
      marked,
      (_all, from: string, to: string) => `${from}\n${result}\n\n${to}`,
    ),
  )
}
