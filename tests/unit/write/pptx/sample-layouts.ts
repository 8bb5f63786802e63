import type { BoxStyle, Layout, LayoutPlaceholder, LevelStyle } from '../../../../src/model/deck.ts'
import {
  bannerLevel,
  bodyLevel,
  plainLevel,
  plainStyle,
  smallLevel,
  subLevel,
  titleLevel,
} from './sample-text.ts'

function placeholder(
  name: string,
  type: LayoutPlaceholder['type'],
  box: [number, number, number, number],
  levels: LevelStyle[],
  more: Partial<LayoutPlaceholder> = {},
): LayoutPlaceholder {
  const [x, y, width, height] = box
  return {
    name,
    type,
    box: { x, y, width, height },
    style: plainStyle,
    levels,
    prompt: `Add ${name}`,
    ...more,
  }
}

const bannerStyle: BoxStyle = { ...plainStyle, anchor: 'middle', fill: '0033A0' }
const furniture = [
  placeholder('banner-top', 'body', [0, 0, 960, 22], [bannerLevel], { style: bannerStyle }),
  placeholder('footer', 'footer', [0, 518, 960, 22], [bannerLevel], {
    style: bannerStyle,
    prompt: 'CONFIDENTIAL//NOFORN',
  }),
  placeholder('slide-number', 'slideNumber', [840, 490, 72, 20], [{ ...smallLevel, align: 'right' }], {
    prompt: '‹#› of 6',
  }),
]

const titleLayout: Layout = {
  name: 'Title Slide',
  class: 'title',
  shapes: [],
  placeholders: [
    placeholder('title', 'title', [48, 150, 864, 90], [{ ...titleLevel, size: 40 }]),
    placeholder('subtitle', 'subtitle', [48, 250, 864, 60], [plainLevel]),
    ...furniture,
  ],
}

const issueLayout: Layout = {
  name: 'Issue & "Ask"',
  class: 'issue',
  shapes: [
    {
      type: 'shape',
      name: 'Rule',
      altText: '',
      geometry: 'rect',
      box: { x: 48, y: 108, width: 864, height: 2 },
      style: { ...plainStyle, fill: 'accent' },
      paragraphs: [],
    },
  ],
  placeholders: [
    placeholder('kicker', 'body', [48, 34, 864, 20], [{ ...smallLevel, color: 'accent', bold: true }]),
    placeholder('title', 'title', [48, 54, 864, 50], [titleLevel]),
    placeholder('left', 'body', [48, 120, 420, 280], [bodyLevel, subLevel]),
    placeholder('right', 'body', [492, 120, 420, 280], [bodyLevel, subLevel]),
    placeholder('watch-out', 'body', [48, 410, 864, 70], [{ ...bodyLevel, bold: true }], {
      style: { ...plainStyle, fill: 'panel', line: { color: 'watchOut', width: 1.5 } },
    }),
    ...furniture,
  ],
}

const textLayout: Layout = {
  name: 'Title and Content',
  class: 'text',
  shapes: [],
  placeholders: [
    placeholder('title', 'title', [48, 40, 864, 60], [titleLevel]),
    placeholder('body', 'body', [48, 110, 864, 370], [bodyLevel, subLevel]),
    ...furniture,
  ],
}

export const sampleLayouts = [titleLayout, issueLayout, textLayout]
