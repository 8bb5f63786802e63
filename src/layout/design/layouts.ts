import type {
  Banner,
  Box,
  BoxStyle,
  DrawnShape,
  Layout,
  LayoutPlaceholder,
  LevelStyle,
} from '../../model/deck.ts'
import { bandBoxes, bandInset } from './band-boxes.ts'
import { columnsIn, columnTop, insetBox, plainBox } from './boxes.ts'
import { coverBoxes } from './cover-boxes.ts'
import { type Design, forTitle, type TitleLines } from './design.ts'
import type { LayoutName } from './layout-name.ts'
import { mostRows, rowBoxes } from './row-boxes.ts'

/** All layouts of the deck. `foot` is printed small at the foot of each: the cable's id. */
export function layoutsOf(design: Design, banner: Banner, foot: string): Layout[] {
  const { levels, theme } = design
  const short = forTitle(design, 1)
  const long = forTitle(design, 2)
  const columns = [levels.heading, levels.point, levels.subpoint]
  const body = (name: string, box: Box, own: LevelStyle[] = columns, style = plainBox) =>
    placeholder(name, 'body', box, own, style)
  const two = columnsIn(short.boxes.content, 2, theme.gutter)
  const room = insetBox(long.boxes.content, { top: columnTop })
  const band = bandBox(long.boxes.content)
  const inBand = bandBoxes(band, theme)
  const panel = (inset: BoxStyle['inset']): BoxStyle => ({ ...plainBox, fill: 'panel', inset })
  const above = { ...room, height: band.y - room.y - theme.gutter / 2 }
  const [left = above, right = above] = columnsIn(above, 2, theme.gutter)
  const layout = (
    name: LayoutName,
    forClass: string,
    own: LayoutPlaceholder[],
    titleLines: TitleLines = 1,
  ): Layout => ({
    name,
    class: forClass,
    shapes: [edge(design), ...(foot === '' ? [] : [footShape(foot, design)])],
    placeholders: [...headOf(titleLines === 1 ? short : long), ...own, ...furniture(design, banner)],
  })
  const lead = [levels.lead, levels.subLead]
  return [
    titleLayout(design, banner),
    layout('Title and Content', 'text', [body('body', short.boxes.content, lead)]),
    layout(
      'Two Content',
      'counterpart',
      two.map((box, at) => body(at === 0 ? 'left' : 'right', box)),
    ),
    layout(
      'Issue',
      'issue',
      [
        body('left', left),
        body('right', right),
        body('watch-out-label', inBand.label, [levels.bandHeading], panel(bandInset.label)),
        body('watch-out', inBand.text, [levels.point, levels.subpoint], panel(bandInset.text)),
      ],
      2,
    ),
    layout(
      'Sources',
      'sources',
      two.map((box, at) =>
        body(at === 0 ? 'left' : 'right', box, [levels.sourceTag, levels.source, levels.sourcePoint]),
      ),
    ),
    layout('Labels and Content', 'summary', rowPlaceholders(short, body)),
    layout('Title Only', 'table', []),
  ]
}

type MakeBody = (name: string, box: Box, own?: LevelStyle[]) => LayoutPlaceholder

function rowPlaceholders({ boxes, levels }: Design, body: MakeBody): LayoutPlaceholder[] {
  const height = boxes.content.height / mostRows
  return Array.from({ length: mostRows }, (_, index) => {
    const row = { ...boxes.content, y: boxes.content.y + index * height, height: height - 8 }
    const { label, text } = rowBoxes(row)
    return [
      body(`label-${index + 1}`, label, [levels.label]),
      body(`text-${index + 1}`, text, [levels.point, levels.subpoint]),
    ]
  }).flat()
}

const bandBox = (content: Box): Box => ({ ...content, y: content.y + content.height - 84, height: 84 })

function headOf({ boxes, levels }: Design): LayoutPlaceholder[] {
  return [
    placeholder('kicker', 'body', boxes.kicker, [levels.kicker], { ...plainBox, anchor: 'bottom' }),
    placeholder('title', 'title', boxes.title, [levels.title]),
  ]
}

/** The coloured edge that every slide has on its left. */
const edge = ({ theme: { page, banner } }: Design): DrawnShape => ({
  type: 'shape',
  name: 'Edge',
  altText: '',
  geometry: 'rect',
  box: { x: 0, y: banner.height, width: edgeWidth, height: page.height - 2 * banner.height },
  style: { ...plainBox, fill: 'accent' },
  paragraphs: [],
})

const edgeWidth = 8

/** The banner's words stand in placeholders that each slide fills, so that they travel with a copied slide. */
function furniture({ boxes, levels, theme }: Design, banner: Banner): LayoutPlaceholder[] {
  const style: BoxStyle = { ...plainBox, anchor: 'middle', fill: banner.fill }
  const words: LevelStyle = {
    ...levels.small,
    size: theme.banner.size,
    bold: true,
    align: 'center',
    color: banner.color,
    spaceBefore: 0,
  }
  const number = { ...boxes.foot, x: boxes.foot.x + boxes.foot.width - 120, width: 120 }
  return [
    { ...placeholder('banner-top', 'body', boxes.bannerTop, [words], style), prompt: banner.text },
    { ...placeholder('footer', 'footer', boxes.bannerBottom, [words], style), prompt: banner.text },
    placeholder('slide-number', 'slideNumber', number, [{ ...levels.small, align: 'right', spaceBefore: 0 }]),
  ]
}

function titleLayout(design: Design, banner: Banner): Layout {
  const { levels } = design
  const boxes = coverBoxes(design)
  return {
    name: 'Title Slide',
    class: 'title',
    shapes: [
      edge(design),
      {
        type: 'shape',
        name: 'Rule',
        altText: '',
        geometry: 'rect',
        box: boxes.rule,
        style: { ...plainBox, fill: 'accent' },
        paragraphs: [],
      },
    ],
    placeholders: [
      placeholder('title', 'title', boxes.title, [levels.cover], { ...plainBox, anchor: 'bottom' }),
      placeholder('subtitle', 'subtitle', boxes.subtitle, [levels.subtitle]),
      placeholder('authority', 'body', boxes.authority, [levels.small], { ...plainBox, anchor: 'bottom' }),
      ...furniture(design, banner),
    ],
  }
}

function placeholder(
  name: string,
  type: LayoutPlaceholder['type'],
  box: Box,
  levels: LevelStyle[],
  style: BoxStyle = plainBox,
): LayoutPlaceholder {
  return { name, type, box, style, levels, prompt: prompts[name] ?? 'Text' }
}

const prompts: Record<string, string> = {
  title: 'Title',
  kicker: 'Issue',
  subtitle: 'Subtitle',
  'slide-number': '‹#›',
}

function footShape(foot: string, { boxes, levels }: Design): Layout['shapes'][number] {
  const style = { ...levels.small, spaceBefore: 0 }
  const run = { text: foot, bold: null, italic: null, size: null, color: null, slide: null }
  return {
    type: 'shape',
    name: 'Source',
    altText: '',
    geometry: 'rect',
    box: { ...boxes.foot, width: boxes.foot.width - 140 },
    style: plainBox,
    paragraphs: [{ level: 0, bullet: false, runs: [run], style }],
  }
}
