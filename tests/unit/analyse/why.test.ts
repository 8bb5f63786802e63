import { describe, expect, it } from 'vitest'
import { why } from '../../../src/analyse/why.ts'
import { smallGiven } from './small-cable.ts'

const { cable, given } = smallGiven()

describe('why', () => {
  it('names the cues that decided, the weightiest first', () => {
    const answer = why('p3.1', cable, given)
    expect(answer?.role).toBe('raise')
    expect(answer?.cues[0]).toMatchObject({ signal: 'ask.advise', phrase: 'We recommend that you' })
    const sizes = answer?.cues.map(({ weight }) => Math.abs(weight)) ?? []
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
  })

  it('says where a section decided', () => {
    expect(why('p5.2', cable, given)?.cues).toEqual([
      { signal: 'the section says raise', phrase: 'POINTS TO RAISE', weight: 1 },
    ])
  })

  it('knows no statement that is not there', () => expect(why('p99.1', cable, given)).toBeNull())
})
