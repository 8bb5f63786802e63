import type { Passage } from '../../../src/analyse/passage.ts'

/** Sentences of an invented cable, each in a paragraph of its own. */
export const passagesFrom = (...texts: string[]): Passage[] =>
  texts.map((text, at) => ({
    text,
    marking: 'C',
    source: { cable: '07 ELSEWHERE 1', paragraph: at + 1, tag: `¶${at + 1}`, spans: [[0, text.length]] },
    unit: {
      verbatim: text,
      kind: 'text',
      marking: null,
      paragraph: at,
      place: 0,
      heading: null,
      section: 'other',
      sectionPlace: 0,
      spans: [[0, text.length]],
    },
  }))
