import type { DrawnShape } from '../../model/deck.ts'
import { plainBox } from '../design/boxes.ts'
import type { TimelineEvent } from './timeline-events.ts'

/** A dot on the line, its middle at the point; filled and larger for this meeting. */
export function eventMarker({ chief }: TimelineEvent, x: number, y: number): DrawnShape {
  const size = chief ? 18 : 12
  return {
    type: 'shape',
    name: 'Marker',
    altText: '',
    geometry: 'ellipse',
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
    style: {
      ...plainBox,
      fill: chief ? 'accent' : 'background',
      line: { color: chief ? 'accent' : 'heading', width: 2 },
    },
    paragraphs: [],
  }
}
