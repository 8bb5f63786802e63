import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../src/analyse/sentences/split-sentences.ts'

const cut = (text: string): string[] => splitSentences(text).map(([start, end]) => text.slice(start, end))

/** Each line is one text; `|` stands where a sentence ends. */
const texts = [
  'He met U.S. Navy officers in the U.S. in May. | He left on Jan. 9 at 3 p.m. | The rest stayed.',
  'Gen. R. K. Olo met Lt. Col. James T. Ames in St. Brandon. | Mr. Shaw did not come.',
  'We said so in ref. A and in No. 3 of the series. | It was ignored.',
  'The talks begin at 3 p.m. on Friday. | They end at 5 p.m. | Nothing is planned for 6 p.m. Friday.',
  'It cost approx. 40 dols. per ton. | The price fell by 1.5 percent vs. last year.',
  'He called it "a landing on the moon." | We agreed.',
  'She told us that "nobody under fifty remembers." | That may be so.',
  'Is there anyone? | Yes! | There is.',
  'Norrvik Corp. wants an exclusion. | Its rival, Halden Inc., does not.',
  'The truce holds ... for now. | It may not last.',
  'Washington, D.C. is far away. | He was in Washington, D.C. | He stayed.',
  'Canada will proceed (planners have arrived. They are at work) with talks. | It said so.',
  '(It was a long night. | The power failed.) | We left.',
  'HE WILL MEET GEN. OLO AT ST. BRANDON ON JAN. 9. | THE U.S. POSITION IS KNOWN. | IT HAS NOT CHANGED.',
  'THE LAW OF THE U.S. | HE SAID NO MORE.',
  'He quoted J. B. Shaw (ref. B). | A list follows. | A. Olo signed.',
  'a flat fee for each container; and',
  'Price: set by the manufacturer, not by my office.',
]

describe('splitSentences', () => {
  it.each(texts)('%s', line => expect(cut(line.replaceAll(' | ', ' '))).toEqual(line.split(' | ')))

  it('has nothing to say of nothing', () => {
    expect(cut('')).toEqual([])
    expect(cut('   ')).toEqual([])
    expect(cut('...')).toEqual(['...'])
  })
})
