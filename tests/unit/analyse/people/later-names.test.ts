import { describe, expect, it } from 'vitest'
import { analyseCable } from '../../../../src/analyse/analyse-cable.ts'
import { readCable } from '../../../../src/read/read-cable.ts'

const peopleIn = (text: string) =>
  analyseCable(readCable(`CONFIDENTIAL TARVEN 12\n\nSUBJECT: VISIT\n\n1. (C) ${text}\n\nROE\n`).value, {
    cableDate: null,
  }).value.people.map(({ title, name }) => [title, name])

describe('names', () => {
  it('hold a saint, in capitals too', () => {
    expect(peopleIn('PRIME MINISTER NEVILLE ST. AUBYN, 49, IS A BARRISTER.')).toEqual([
      ['PRIME MINISTER', 'NEVILLE ST. AUBYN'],
    ])
    expect(peopleIn('Foreign Minister Neville St. Aubyn is a barrister.')).toEqual([
      ['Foreign Minister', 'Neville St. Aubyn'],
    ])
  })

  it('end where a verb begins, in capitals too', () => {
    expect(peopleIn('CENTRAL BANK GOVERNOR PAUL-EMILE DARTIGUE SWEARS THAT THE MILL WILL BE SOLD.')).toEqual([
      ['CENTRAL BANK GOVERNOR', 'PAUL-EMILE DARTIGUE'],
    ])
    expect(peopleIn('THE EMBASSY TOLD PRESIDENT RAUL REYES THAT THE MILL WILL BE SOLD.')).toEqual([
      ['PRESIDENT', 'RAUL REYES'],
    ])
  })

  it('do not begin with half a rank', () => {
    expect(peopleIn('Her father, Master Sergeant Paul Castellan, has a flat.')).toEqual([
      ['Master Sergeant', 'Paul Castellan'],
    ])
    expect(peopleIn('Warden Goro Hattanda likes the cold.')).toEqual([['Warden', 'Goro Hattanda']])
  })

  it('are not the end of a body behind an office', () => {
    expect(peopleIn('Geir Mannes, director of the Skarland Space Center since 1996, is slow.')).toEqual([
      [null, 'Geir Mannes'],
    ])
  })
})
