import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fontNamed } from '../../../src/measure/fonts/font-named.ts'
import { textHeight } from '../../../src/measure/text-height.ts'
import type { Deck, DrawnShape, LevelStyle } from '../../../src/model/deck.ts'
import { writeDeck } from '../../../src/write/write-deck.ts'
import { layOut } from './fixtures.ts'

const families = ['Arial', 'Calibri', 'Times New Roman']
const widths = [150, 237, 420]

const text =
  'the minister told us that he would return to the question of landings in the northern ports as soon as the ' +
  'talks on zones have a date, and that a well-known shipowner stands in the way of it; we believe him'

const hasPrograms = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

function style(size: number): LevelStyle {
  return {
    size,
    color: 'text',
    bold: false,
    font: 'body',
    align: 'left',
    lineSpacing: 1,
    spaceBefore: 9,
    indent: 16,
    bullet: '•',
  }
}

const paragraph = (size: number) => ({
  level: 0,
  bullet: true,
  style: style(size),
  runs: [{ text, bold: null, italic: null, size: null, color: null, slide: null }],
})

function shape(at: number, width: number, size: number): DrawnShape {
  return {
    type: 'shape',
    name: 'Text',
    altText: '',
    geometry: 'rect',
    box: { x: [20, 200, 470][at] ?? 0, y: 30, width, height: 480 },
    style: { anchor: 'top', inset: { left: 0, top: 0, right: 0, bottom: 0 }, fill: null, line: null },
    paragraphs: [paragraph(size), paragraph(size)],
  }
}

/** A slide for each font, three columns on it. */
function specimen(family: string): Deck {
  const { value } = layOut('# (U) Specimen\n\ntext\n', null)
  const [slide] = value.slides
  if (!slide) throw new Error('no slide')
  const shapes = slide.shapes.filter(one => one.type === 'placeholder' && one.placeholder === 'title')
  const theme = { ...value.theme, fonts: { heading: family, body: family } }
  return {
    ...value,
    theme,
    slides: [{ ...slide, shapes: [...shapes, ...widths.map((width, at) => shape(at, width, 14))] }],
  }
}

/** Left edge and baseline-ish height of each word that LibreOffice drew. */
function drawnWords(deck: Uint8Array, folder: string): { x: number; y: number }[] {
  const file = join(folder, 'deck.pptx')
  writeFileSync(file, deck)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
    stdio: 'ignore',
  })
  const html = execFileSync('pdftotext', ['-bbox', join(folder, 'deck.pdf'), '-'], { encoding: 'utf8' })
  return [...html.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)]
    .filter(match => match[3] !== '•')
    .map(match => ({ x: Number(match[1]), y: Number(match[2]) }))
}

describe.skipIf(!hasPrograms)('heights agree with LibreOffice within 3%', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'scenesetter-'))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it.each(families)(
    'in %s',
    async family => {
      const font = fontNamed(family)
      if (!font) throw new Error(family)
      const words = drawnWords(await writeDeck(specimen(family)), folder)
      widths.forEach((width, at) => {
        const left = [20, 200, 470][at] ?? 0
        const own = words.filter(({ x, y }) => x >= left + 15 && x < left + width && y > 25 && y < 520)
        const drawn = Math.max(...own.map(({ y }) => y)) - Math.min(...own.map(({ y }) => y)) + 14 * 1.2
        const measured = textHeight([paragraph(14), paragraph(14)], width, { heading: font, body: font })
        expect(Math.abs(measured - drawn) / drawn).toBeLessThan(0.03)
      })
    },
    60_000,
  )
})
