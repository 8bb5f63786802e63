import { type Why, why } from '../analyse/why.ts'
import type { BriefedCable } from './brief-cables.ts'

/** Why a statement (`p4.2`) has its role; null where the cable has no such statement. */
export function explainStatement({ brief, cable }: BriefedCable, id: string): Why | null {
  const { people, meetings, paragraphs } = brief
  return why(id, cable, { facts: brief.cable, paragraphs, people, meetings })
}
