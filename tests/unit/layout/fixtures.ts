import { readFileSync } from 'node:fs'
import { layOutDeck } from '../../../src/layout/lay-out-deck.ts'
import { parseTheme } from '../../../src/layout/theme.ts'
import type { Deck } from '../../../src/model/deck.ts'
import type { Reported } from '../../../src/model/diagnostic.ts'
import type { SourceParagraph, Sources } from '../../../src/model/sources.ts'

const themeFile = new URL('../../../templates/briefing/theme.yaml', import.meta.url)
export const briefingTheme = parseTheme({ yaml: readFileSync(themeFile, 'utf8'), file: 'theme.yaml' })

type BlockText = [marking: string, text: string, kind?: 'bullet']

export function paragraph(number: number, ...blocks: BlockText[]): SourceParagraph {
  return {
    tag: `¶${number}`,
    number,
    marking: blocks[0]?.[0] ?? 'C',
    section: null,
    blocks: blocks.map(([marking, text, kind]) => ({ kind: kind ?? 'text', marking, text })),
  }
}

export function sourcesOf(paragraphs: SourceParagraph[], marking = 'C'): Sources {
  return {
    cables: [
      {
        id: '07 VELDORA 212',
        file: 'veldora.txt',
        sha256: 'ab12',
        marking,
        classification: marking.startsWith('S//') || marking === 'S' ? 'SECRET' : 'CONFIDENTIAL',
        captions: [],
        partial: false,
        subject: { text: 'VELDORA: A VISIT', marking: 'C' },
        authority: {
          from: 'AMEMBASSY VELDORA',
          post: 'VELDORA',
          number: 212,
          date: '2007-05-02',
          dateInferred: false,
          declassifyOn: '2017-05-02',
          reasons: ['1.4(b)'],
        },
        paragraphs,
      },
    ],
  }
}

/** Invented: a fisheries meeting, with a paragraph of mixed marks. */
export const veldora = sourcesOf([
  paragraph(1, [
    'C',
    'Minister Oyelaran wants a date for the talks on fishing zones before the election in June.',
  ]),
  paragraph(
    2,
    ['U', 'The ministry publishes landings every year and they fell to 12,000 tons in 2006.'],
    ['C', 'She told us that the coast guard inquiry embarrasses her party.', 'bullet'],
  ),
  paragraph(3, [
    'C',
    'You should press for inspections of 40 percent of all landings in the northern ports.',
  ]),
])

export const front =
  '---\ntitle: "Your Meeting with Minister Oyelaran"\nmarking: "C"\ncable-id: "07 VELDORA 212"\n---\n\n'

export function layOut(
  markdown: string,
  sources: Sources | null = veldora,
  allowDowngrade = false,
): Reported<Deck> {
  return layOutDeck(markdown, {
    sources,
    theme: briefingTheme.value,
    preparedBy: 'A. Preparer, Desk Officer, EUR',
    date: '2026-11-24',
    allowDowngrade,
  })
}

/** Every text of a slide, paragraph by paragraph. */
export function textsOf(slide: Deck['slides'][number]): string[] {
  return slide.shapes.flatMap(shape => {
    if (shape.type === 'table')
      return shape.rows.flatMap(row => row.cells.flatMap(cell => cell.paragraphs.map(textOf)))
    return 'paragraphs' in shape ? shape.paragraphs.map(textOf) : []
  })
}

/** Words as a reader sees them: a no-break space in front of a tag is a space. */
export const textOf = (paragraph: { runs: { text: string }[] }): string =>
  paragraph.runs
    .map(run => run.text)
    .join('')
    .replaceAll('\u00A0', ' ')
