import { readdirSync, readFileSync } from 'node:fs'
import { analyseCable } from '../../src/analyse/analyse-cable.ts'
import { sceneOf } from '../../src/analyse/roles/scene.ts'
import { roleOfSection } from '../../src/analyse/roles/section-roles.ts'
import { signsInOrder } from '../../src/analyse/roles/signs-in-order.ts'
import { type Unit, unitsOf } from '../../src/analyse/statements/units.ts'
import type { Given } from '../../src/analyse/statements.ts'
import type { Cable } from '../../src/model/cable.ts'
import { decode } from '../../src/read/decode.ts'
import { readCable } from '../../src/read/read-cable.ts'
import { type Gold, type GoldRole, labelsOf, squeeze } from './gold.ts'

/** A cable with its gold, as far as the roles of its sentences go. */
export interface Case {
  name: string
  /** Cables written by one hand: they are left out together. */
  family: string
  cable: Cable
  gold: Gold
  units: Unit[]
  rows: Row[]
}

export interface Row {
  text: string
  signs: string[]
  role: GoldRole
  fair: ReadonlySet<GoldRole>
  /** The role that the section's heading gives; such sentences need no learning. */
  bySection: GoldRole | null
}

/** The corpus, and the cables kept here. */
export const allCases = (): Case[] =>
  ['../corpus', './cables'].flatMap(folder => casesOf(new URL(folder, import.meta.url).pathname))

/** Every `NAME.txt` of a folder that has a `NAME.gold.json`. */
export function casesOf(folder: string): Case[] {
  const names = readdirSync(folder).filter(file => file.endsWith('.gold.json'))
  return names.map(file => caseOf(folder, file.slice(0, -'.gold.json'.length)))
}

function caseOf(folder: string, name: string): Case {
  const gold = JSON.parse(readFileSync(`${folder}/${name}.gold.json`, 'utf8')) as Gold
  const cable = readCable(decode(readFileSync(`${folder}/${name}.txt`)).value).value
  const units = unitsOf(cable)
  const { actors } = sceneOf(units, givenOf(cable))
  const signs = signsInOrder(units, actors, true)
  const { role, fair } = labelsOf(gold)
  const rows = units.map((unit, at): Row => {
    const key = squeeze(unit.verbatim)
    return {
      text: unit.verbatim,
      signs: signs[at]?.names ?? [],
      role: role.get(key) ?? 'background',
      fair: fair.get(key) ?? new Set(),
      bySection: bySection(unit),
    }
  })
  return { name, family: familyOf(name), cable, gold, units, rows }
}

/** What analysis knows of a cable beside its sentences' roles. */
export function givenOf(cable: Cable): Given {
  const { cable: facts, paragraphs, people, meetings } = analyseCable(cable, { cableDate: null }).value
  return { facts, paragraphs, people, meetings }
}

/** `score.py` counts what to answer with what to raise; a lead-in is left to its words. */
function bySection(unit: Unit): GoldRole | null {
  const role = unit.verbatim.endsWith(':') ? null : roleOfSection(unit)
  return role === 'ifRaised' ? 'raise' : role
}

/** `w1-port-yulan` is of the hand `w`; those of `b` and `t` have a hand each and are left out five or so at a time. */
function familyOf(name: string): string {
  const [, hand = name, number] = /^([a-z]+)(\d*)-/iu.exec(name) ?? []
  return hand === 'b' || hand === 't' ? `b${Number(number) % 5}` : hand
}
