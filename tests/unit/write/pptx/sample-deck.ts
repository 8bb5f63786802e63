import type { Deck, Slide, TextParagraph } from '../../../../src/model/deck.ts'
import { sampleLayouts } from './sample-layouts.ts'
import {
  bodyLevel,
  paragraph,
  plainLevel,
  plainStyle,
  run,
  smallLevel,
  styled,
  subLevel,
  titleLevel,
} from './sample-text.ts'

/** An invented deck that holds every kind of shape, with text that XML and PptxGenJS find hard. */
export function sampleDeck(): Deck {
  return structuredClone({
    language: 'en-GB',
    properties: {
      title: 'Your Meeting with Minister Ödegård & Team',
      subject: 'Fisheries <and> ports',
      category: 'CONFIDENTIAL//NOFORN',
      keywords: ['03 NORDHAVN 12', 'PREL', 'EFIS'],
      author: 'Political Section',
      created: '2003-02-11T08:00:00.000Z',
    },
    theme: {
      name: 'Briefing "quiet"',
      fonts: { heading: 'Georgia', body: 'Arial' },
      colors: {
        text: '1F2933',
        background: 'FFFFFF',
        heading: '12324F',
        panel: 'EEF2F6',
        accent: '1D5FA8',
        raise: '1B6E53',
        position: '5B4B8A',
        watchOut: '9A3B26',
        staff: '6B5A1E',
        muted: '5F6B76',
      },
    },
    size: { width: 960, height: 540 },
    notesSize: { width: 540, height: 720 },
    logo: null,
    banner: { text: 'CONFIDENTIAL//NOFORN', fill: '0033A0', color: 'FFFFFF' },
    layouts: sampleLayouts,
    slides: [titleSlide, issueSlide, figuresSlide, tableSlide, chartSlide, backupSlide],
  })
}

function filled(name: string, ...paragraphs: TextParagraph[]): Slide['shapes'][number] {
  return { type: 'placeholder', placeholder: name, box: null, paragraphs }
}

function slide(
  id: string,
  layout: string,
  section: string | null,
  title: string,
  number: number,
  shapes: Slide['shapes'],
): Slide {
  return {
    id,
    layout,
    section,
    title,
    shapes: [
      filled('title', paragraph([title])),
      ...shapes,
      filled('banner-top', paragraph(['CONFIDENTIAL//NOFORN'])),
      filled('footer', paragraph(['CONFIDENTIAL//NOFORN'])),
      filled('slide-number', paragraph([`${number} of 6`])),
    ],
    notes: [
      paragraph([run('CONFIDENTIAL//NOFORN', { bold: true })]),
      paragraph(['1. (C) Norland <wants> more & "better" ports.\nSecond line.']),
      paragraph(['2. (U) A second paragraph.'], { level: 1 }),
    ],
    marking: 'C//NF',
    sources: ['¶1', '¶2'],
  }
}

const titleSlide = slide('s1', 'Title Slide', null, '(C) Your Meeting with Minister Ödegård', 1, [
  filled('subtitle', paragraph(['For the Secretary']), paragraph([])),
])

const issueSlide = slide('s2', 'Issue & "Ask"', 'Issues', '(C) Norland <still> wants quotas & ports', 2, [
  filled('kicker', paragraph(['Fisheries'])),
  filled(
    'left',
    paragraph([
      run('(C) ', { bold: true }),
      'The minister seeks a quota of 1.1% ',
      run('[¶1]', { size: 11, color: 'muted', slide: 's6' }),
    ]),
    paragraph(['(U) A lower point\vwith a vertical tab\u0007, and "quotes"'], { level: 1 }),
    paragraph(['A line without a bullet\nand a break in it'], { bullet: false }),
  ),
  filled('right', paragraph([run('Say: ', { italic: true }), run('to be drafted', { color: 'staff' })])),
  {
    type: 'placeholder',
    placeholder: 'watch-out',
    box: { x: 48, y: 420, width: 864, height: 60 },
    paragraphs: [paragraph(['Watch out: ', run('the opposition', { bold: false })])],
  },
])

const figuresSlide = slide('s3', 'Title and Content', 'Issues', '(U) Figures', 3, [
  {
    type: 'shape',
    name: 'Figure',
    altText: '1.1 per cent of all landings',
    geometry: 'roundRect',
    box: { x: 48, y: 120, width: 260, height: 120 },
    style: {
      anchor: 'middle',
      inset: { left: 10, top: 4, right: 12, bottom: 6 },
      fill: 'panel',
      line: { color: 'accent', width: 1 },
    },
    paragraphs: [
      styled({ ...titleLevel, align: 'center' }, ['1.1%']),
      styled({ ...smallLevel, align: 'center' }, ['of all ', run('landings', { bold: true }), '\nin 2002']),
    ],
  },
  {
    type: 'shape',
    name: 'Figure',
    altText: '',
    geometry: 'rect',
    box: { x: 340, y: 120, width: 300, height: 160 },
    style: plainStyle,
    paragraphs: [
      styled(bodyLevel, ['A bullet ', run('in bold', { bold: true }), ' and on']),
      styled(subLevel, ['below it'], { level: 1 }),
      styled({ ...bodyLevel, indent: 20 }, ['no bullet, but an indent'], { bullet: false }),
    ],
  },
  {
    type: 'shape',
    name: 'Line',
    altText: '',
    geometry: 'line',
    box: { x: 48, y: 300, width: 864, height: 0 },
    style: { ...plainStyle, line: { color: 'muted', width: 2 } },
    paragraphs: [],
  },
  {
    type: 'shape',
    name: 'Marker',
    altText: '',
    geometry: 'ellipse',
    box: { x: 200, y: 294, width: 12, height: 12 },
    style: { ...plainStyle, fill: 'accent' },
    paragraphs: [],
  },
  {
    type: 'picture',
    name: 'Seal',
    altText: 'Seal of the ministry',
    box: { x: 700, y: 120, width: 60, height: 60 },
    mediaType: 'image/png',
    content:
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  },
])

const tableSlide = slide('s4', 'Title and Content', 'Issues', '(U) People', 4, [
  {
    type: 'table',
    name: 'People',
    altText: 'Who takes part, with title and side',
    box: { x: 48, y: 120, width: 600, height: 96 },
    columns: [200, 300, 100],
    rows: [
      {
        height: 32,
        cells: ['Name', 'Title', 'Side'].map(text => ({
          paragraphs: [styled({ ...plainLevel, bold: true, color: 'background' }, [text])],
          fill: 'heading' as const,
          rule: { color: 'accent' as const, width: 1.5 },
        })),
      },
      {
        height: 32,
        cells: [
          {
            paragraphs: [
              styled(plainLevel, [run('(U) Ödegård ', {}), run('[¶2]', { color: 'muted', slide: 's6' })]),
            ],
            fill: null,
          },
          {
            paragraphs: [
              styled(plainLevel, ['Minister of Fisheries']),
              styled(plainLevel, ['Leader of the "Sea" party']),
            ],
            fill: null,
          },
          { paragraphs: [], fill: 'panel' },
        ],
      },
      {
        height: 32,
        cells: ['A', '', 'C'].map(text => ({ paragraphs: [styled(plainLevel, [text])], fill: null })),
      },
    ],
  },
])

const chartSlide = slide('s5', 'Title and Content', 'Issues', '(U) Landings', 5, [
  ...(['bar', 'line', 'pie'] as const).map((kind, index) => ({
    type: 'chart' as const,
    name: `Landings ${kind}`,
    altText: `Landings by year as a ${kind} chart`,
    box: { x: 48 + index * 300, y: 120, width: 280, height: 300 },
    kind,
    categories: ['2000', '2001', '2002 & on'],
    series:
      kind === 'pie'
        ? [{ name: 'Tons', values: [1, 2, 3] }]
        : [
            { name: 'Cod <t>', values: [1.5, null, 3] },
            { name: 'Herring', values: [2, 2.5, 1] },
          ],
  })),
])

const backupSlide = slide('s6', 'Title and Content', 'Backup', '(C) Sources', 6, [
  filled('body', paragraph(['(C) Norland wants more ports.'])),
])
