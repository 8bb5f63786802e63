import type { ChartShape, ColorRole, Deck } from '../../model/deck.ts'
import { escapeXml } from '../package/xml/escape-xml.ts'
import { attributes } from './attributes.ts'
import { paint } from './paint.ts'

/** As `pptx/draw-chart.ts` has them. */
const accents: ColorRole[] = ['accent', 'position', 'raise', 'watchOut', 'staff', 'muted']

const size = 14

/**
 * A chart in outline: the same values, colours and labels in the same box. PowerPoint draws its own, so places
 * inside the box are near, not exact.
 */
export function chartSvg(chart: ChartShape, deck: Deck): string {
  const label = attributes({ role: 'img', 'aria-label': chart.altText })
  const drawn = chart.kind === 'pie' ? pieSvg(chart, deck) : barsSvg(chart, deck)
  return `<g${label}>${drawn}</g>`
}

function barsSvg({ box, categories, series, kind }: ChartShape, deck: Deck): string {
  const values = series.flatMap(one => one.values.map(value => value ?? 0))
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)]
  const legend = series.length > 1 ? 2 * size : 0
  const height = box.height - 2.5 * size - legend
  const yOf = (value: number) => box.y + size + ((high - value) / (high - low || 1)) * (height - size)
  const step = box.width / Math.max(1, categories.length)
  const bar = (step * 0.6) / Math.max(1, series.length)
  const marks = series.flatMap(({ values }, order) => {
    const fill = color(order, deck)
    const points = values.flatMap((value, at) => {
      if (value === null) return []
      const left = box.x + step * at + step * 0.2 + bar * order
      const x = kind === 'line' ? box.x + step * (at + 0.5) : left + bar / 2
      return [{ value, x, y: yOf(value), left }]
    })
    const shape =
      kind === 'line'
        ? `<polyline${attributes({ points: points.map(({ x, y }) => `${x},${y}`).join(' '), fill: 'none', stroke: fill, 'stroke-width': 2 })}/>`
        : points
            .map(({ left, y, value }) => {
              const top = Math.min(y, yOf(0))
              return `<rect${attributes({ x: left, y: top, width: bar, height: Math.abs(yOf(value) - yOf(0)), fill })}/>`
            })
            .join('')
    return [shape, ...points.map(({ x, y, value }) => word(String(value), x, y - 4, deck))]
  })
  const names = categories.map((name, at) =>
    word(name, box.x + step * (at + 0.5), box.y + size + height, deck),
  )
  const key =
    legend > 0
      ? legendSvg(
          series.map(({ name }) => name),
          box,
          deck,
        )
      : ''
  return marks.join('') + names.join('') + key
}

function pieSvg({ box, categories, series }: ChartShape, deck: Deck): string {
  const values = (series[0]?.values ?? []).map(value => Math.max(0, value ?? 0))
  const total = values.reduce((sum, value) => sum + value, 0) || 1
  const radius = Math.min(box.width, box.height - 4 * size) / 2 - size
  const [cx, cy] = [box.x + box.width / 2, box.y + size + radius]
  let turned = 0
  const point = (share: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2
    return `${cx + radius * Math.cos(angle)} ${cy + radius * Math.sin(angle)}`
  }
  const slices = values.map((value, at) => {
    const from = turned
    // A whole circle has no two ends for an arc to join.
    turned += Math.min(value / total, 0.99999)
    const large = turned - from > 0.5 ? 1 : 0
    const d = `M ${cx} ${cy} L ${point(from)} A ${radius} ${radius} 0 ${large} 1 ${point(turned)} Z`
    return `<path${attributes({ d, fill: color(at, deck) })}/>`
  })
  const named = categories.map((name, at) => `${name}: ${values[at] ?? 0}`)
  return slices.join('') + legendSvg(named, box, deck)
}

function legendSvg(names: string[], { x, y, width, height }: ChartShape['box'], deck: Deck): string {
  const step = width / Math.max(1, names.length)
  return names
    .map((name, at) => {
      const left = x + step * at
      const swatch = attributes({
        x: left,
        y: y + height - size,
        width: 10,
        height: 10,
        fill: color(at, deck),
      })
      return `<rect${swatch}/>${word(name, left + 16, y + height - size + 9, deck, 'start')}`
    })
    .join('')
}

function word(text: string, x: number, y: number, deck: Deck, anchor = 'middle'): string {
  const style = attributes({
    x,
    y,
    'text-anchor': anchor,
    'font-size': size,
    'font-family': `'${deck.theme.fonts.body.replaceAll("'", '')}', sans-serif`,
    fill: paint('text', deck.theme),
  })
  return `<text${style}>${escapeXml(text)}</text>`
}

const color = (at: number, deck: Deck): string => paint(accents[at % accents.length] ?? 'accent', deck.theme)
