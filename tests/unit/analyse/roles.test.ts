import { describe, expect, it } from 'vitest'
import { actorsOf } from '../../../src/analyse/roles/actors/actors.ts'
import { predicatesOf } from '../../../src/analyse/roles/clauses.ts'
import { decideRoles } from '../../../src/analyse/roles/decide-roles.ts'
import { imperativesOf } from '../../../src/analyse/roles/imperatives.ts'
import { formsOf } from '../../../src/analyse/roles/inflect.ts'
import { roleOfSection } from '../../../src/analyse/roles/section-roles.ts'
import { wordsOf } from '../../../src/analyse/roles/words.ts'
import type { Unit } from '../../../src/analyse/statements/units.ts'
import type { Role } from '../../../src/model/brief.ts'

const unit = (verbatim: string, more: Partial<Unit> = {}): Unit => ({
  verbatim,
  kind: 'text',
  marking: null,
  paragraph: 0,
  place: 1,
  heading: 'TRADE',
  section: 'issue',
  sectionPlace: 1,
  spans: [],
  ...more,
})

const theirs = { title: null, side: 'theirs' as const, marking: 'U', sources: [] }
const actors = actorsOf({
  people: [{ ...theirs, name: 'Ana Belmar' }],
  principal: 'Secretary Oduya',
  post: 'LISBON',
  subject: null,
  texts: [],
})
const roleOf = (text: string): Role | undefined => decideRoles([unit(text)], { actors })[0]?.role

const sentences: [Role, string][] = [
  ['raise', 'We recommend that you ask Belmar for a date.'],
  ['raise', 'WE BELIEVE THAT THE SECRETARY SHOULD RAISE THE CASE WITH BELMAR.'],
  ['raise', 'You may wish to thank the Minister for the new law.'],
  ['raise', 'Please congratulate him on the vote.'],
  ['raise', 'It would be useful if you mentioned the treaty.'],
  ['raise', 'Your visit is an opportunity to press for ratification.'],
  ['raise', 'Ask for her help with the shipment.'],
  ['ifRaised', 'If asked about the quota, you can say that it is under review.'],
  ['theirPosition', 'Belmar wants a longer season.'],
  ['theirPosition', 'The Portuguese fear that the quota will be cut.'],
  ['theirPosition', 'THE GOP MAINTAINS THAT ITS CONSTITUTION LEAVES IT NO CHOICE.'],
  ['theirPosition', 'She told the Ambassador on May 3 that she would not sign.'],
  ['theirPosition', 'The Minister is convinced that time is on his side.'],
  ['watchOut', 'Do not mention the arrest.'],
  ['watchOut', 'The truce remains fragile.'],
  ['watchOut', 'We should not promise a date.'],
  ['watchOut', 'We recommend that you not discuss the patent.'],
  ['watchOut', 'Any mention of the islands would be read as support for the other side.'],
  ['watchOut', 'The subject is extremely sensitive and should be avoided.'],
  ['background', 'The ministry maintains a guest house in the hills.'],
  ['background', 'The Department may wish to consider a reply.'],
  ['background', 'The Red Line, the new tramway, opens in May.'],
  ['background', 'Exports grew by 4 percent in 2004.'],
  ['background', 'Moscow wants the pipeline to run north.'],
  ['background', 'You will be met at the airport by the Ambassador.'],
  ['background', 'We urged the Ministry last year to publish the accounts.'],
]

describe('decideRoles', () => {
  it.each(sentences)('%s: %s', (role, text) => expect(roleOf(text)).toBe(role))

  it('lets a lead-in speak for its items', () => {
    const list = [
      unit('The Ministry has asked for three things:'),
      unit('a longer season;', { kind: 'bullet', place: 2 }),
      unit('new ships; and', { kind: 'bullet', place: 3 }),
    ]
    expect(
      decideRoles(list, { actors })
        .map(({ role }) => role)
        .slice(1),
    ).toEqual(['theirPosition', 'theirPosition'])
  })

  it('makes nothing of quoted texts and tables', () => {
    const quoted = unit('You should sign at once.', { kind: 'quotation' })
    expect(decideRoles([quoted], { actors })[0]?.role).toBe('background')
  })

  it('knows the visitor behind a pronoun', () => {
    const pair = [
      unit('THE SECRETARY WILL SEE BELMAR ALONE.'),
      unit('HE MAY WISH TO ASK ABOUT THE TREATY.', { place: 2 }),
    ]
    expect(decideRoles(pair, { actors })[1]?.role).toBe('raise')
  })
})

describe('roleOfSection', () => {
  it.each<[string, Role | null]>([
    ['POINTS TO RAISE', 'raise'],
    ['Talking Points', 'raise'],
    ['IF RAISED', 'ifRaised'],
    ['If Asked by the Press', 'ifRaised'],
    ['Sensitivities', 'watchOut'],
    ['THINGS TO AVOID', 'watchOut'],
    ['OBJECTIVES', 'raise'],
    ['U.S. Goals for the Visit', 'raise'],
    ['THE MILLENNIUM DEVELOPMENT GOALS', null],
    ['FISHERIES', null],
  ])('%s: %s', (heading, role) => expect(roleOfSection({ heading, section: 'issue' })).toBe(role))

  it.each<[string, Role]>([
    ['What Would Hurt', 'watchOut'],
    ['Thin Ice', 'watchOut'],
    ['Better Left Unsaid', 'watchOut'],
    ['Handle with Care', 'watchOut'],
    ['Should She Ask', 'ifRaised'],
    ['Hard Questions', 'ifRaised'],
    ['What You Might Say', 'raise'],
    ['Elements', 'raise'],
  ])('%s over points: %s', (heading, role) =>
    expect(roleOfSection({ heading, section: 'talking-points' })).toBe(role),
  )

  it('trusts the reader on talking points by another name', () => {
    expect(roleOfSection({ heading: 'For Belmar', section: 'talking-points' })).toBe('raise')
    expect(roleOfSection({ heading: null, section: 'talking-points' })).toBeNull()
  })
})

describe('predicatesOf', () => {
  const first = (text: string): string | undefined => {
    const found = predicatesOf(wordsOf(text, actors))[0]
    return (
      found &&
      [found.subject, found.modal, found.negated ? 'not' : null, found.classes[0]].filter(Boolean).join(' ')
    )
  }
  it.each([
    ['Belmar insists on it.', 'T say'],
    ['Belmar, whose family owns two mills, will argue that it is so.', 'T will say'],
    ['Officials in the ministry, on the other hand, believe it.', 'T believe'],
    ['The Secretary should not promise a date.', 'P should not commit'],
    ['French officials want it.', 'O want'],
    ['Our officers fear it.', 'U feel'],
    ['The talks began on May 9.', 'thing commit'],
  ])('%s', (text, expected) => expect(first(text)).toBe(expected))
})

describe('imperativesOf', () => {
  const orders = (text: string): string[] => {
    const words = wordsOf(text, actors)
    return imperativesOf(words).map(({ at, negated }) => `${negated ? 'not ' : ''}${words[at]?.word}`)
  }
  it.each<[string, string[]]>([
    ['Praise the unit by name.', ['praise']],
    ['Praise for the unit was loud.', []],
    ['If he tries, tell him that it is late.', ['tell']],
    ['Do not raise it; ask about the harvest.', ['not raise', 'ask']],
    ['The visit will begin at noon.', []],
  ])('%s', (text, expected) => expect(orders(text)).toEqual(expected))
})

describe('formsOf', () => {
  it.each([
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['tell/told', ['tell', 'tells', 'told', 'telling']],
    ['submit', ['submit', 'submits', 'submitted', 'submitting']],
    ['promise', ['promise', 'promises', 'promised', 'promising']],
    ['agree', ['agree', 'agrees', 'agreed', 'agreeing']],
    ['press', ['press', 'presses', 'pressed', 'pressing']],
  ])('%s', (entry, forms) => {
    const { base, third, past, ing } = formsOf(entry)
    expect([base, third, ...past, ing]).toEqual(forms)
  })
})

it('takes a paragraph by its label, and a heading that tells whose words follow', () => {
  const rolesOf = (units: Unit[]): (Role | undefined)[] =>
    decideRoles(units, { actors }).map(({ role }) => role)
  expect(rolesOf([unit('They say: Sixty thousand.', { place: 0 })])).toEqual(['theirPosition'])
  expect(rolesOf([unit('We say: Twenty-six, if rice is settled.', { place: 0 })])).toEqual(['raise'])
  expect(rolesOf([unit('Watch: The deputy will be in the room.', { place: 0 })])).toEqual(['watchOut'])
})

it('takes words in quotation marks that one side says to the other as offered', () => {
  expect(roleOf('"We would like to stay, on whatever terms your Congress finds easy."')).toBe('raise')
})
