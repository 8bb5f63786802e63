import { diagnose } from '../diagnostics/diagnose.ts'
import type { Brief } from '../model/brief.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { cableMarking, isUnknownCaption } from './cable-marking.ts'
import { categoryOf } from './controls.ts'
import { declassifyOn } from './declassify-on.ts'
import { isClassified } from './marking.ts'
import { parseMarking } from './parse-marking.ts'
import { portionCovers } from './portions.ts'

/** As much of a Brief as remarks look at. */
export type Remarked = Pick<Brief, 'cable' | 'sections' | 'paragraphs'>

type Remark = (brief: Remarked, today: string) => Diagnostic[]

/** What an inspector would ask about the source; each names its rule (domain 2). `today` is an ISO day. */
export function sourceRemarks(brief: Remarked, today: string): Diagnostic[] {
  return remarks.flatMap(remark => remark(brief, today))
}

const classified = (brief: Remarked): boolean => {
  const marking = parseMarking(brief.cable.marking)
  return marking === null || isClassified(marking)
}

const unknownLevel: Remark = ({ cable }) =>
  cable.classification === null
    ? [
        diagnose(
          'marking/unknown-classification',
          `No classification was found in the cable; the product is marked ${cable.marking} until somebody settles it.`,
          {
            hint: 'add the classification line to the cable',
          },
        ),
      ]
    : []

const unknownCaptions: Remark = ({ cable }) =>
  cable.captions
    .filter(isUnknownCaption)
    .map(caption =>
      diagnose(
        'marking/unknown-caption',
        `No rule knows the caption ${caption}; it binds the product as it stands.`,
        { hint: 'ask what it restricts before copies leave your hands' },
      ),
    )

const undated: Remark = brief =>
  classified(brief) && (brief.cable.date.iso === null || brief.cable.date.inferred)
    ? [
        diagnose(
          'marking/source-undated',
          'The cable bears no date, which "Derived From" must name (rule 21).',
          {
            hint: 'give --cable-date YYYY-MM-DD',
          },
        ),
      ]
    : []

/** A date that was stated, or one calculated from the cable's own. */
const passed: Remark = (brief, today) => {
  const { declassifyOn: instruction, date, id } = brief.cable
  if (!classified(brief)) return []
  const source = { instruction, date: date.inferred ? null : date.iso, name: id ?? 'the cable' }
  const day = declassifyOn([source], today).value
  if (!/^\d{8}$/.test(day) || day >= today.replace(/-/g, '')) return []
  const shown = /^\d{4}-/.test(instruction ?? '') ? instruction : `${day}, 25 years from the cable's date,`
  return [
    diagnose(
      'marking/declassification-passed',
      `The declassification date ${shown} has passed; all marks stay, for declassifying is a human act (rule 24).`,
      {
        hint: 'ask the originator, or mark the product by hand under your own authority',
      },
    ),
  ]
}

/** Reason (b) of E.O. 12958 and 13526: foreign government information. */
const foreign: Remark = ({ cable }) =>
  cable.reasons.some(reason => /^1\.[45]\(b\)$/i.test(reason))
    ? [
        diagnose(
          'marking/foreign-government-information',
          `The cable was classified for reason ${cable.reasons.find(reason => /\(b\)/i.test(reason))}, foreign government information (rule 25).`,
          {
            hint: 'do not hand the product to foreign officials; mark portions with the country where your office requires it',
          },
        ),
      ]
    : []

const unmarkedHeads: Remark = brief => {
  const heads = brief.sections.flatMap(section => section.heading ?? [])
  const subject = brief.cable.subject !== null && brief.cable.subjectMarking === null ? ['the subject'] : []
  const named = [...subject, ...heads.map(heading => `"${heading}"`)]
  return classified(brief) && named.length > 0
    ? [
        diagnose(
          'marking/unmarked-headings',
          `Unmarked in the cable and taken as ${brief.cable.marking}: ${named.join(', ')} (rule 4).`,
        ),
      ]
    : []
}

/** `CONFIDENTIAL - ENTIRE TEXT.`, `(S-Entire text)`. */
const entireText = /^[^A-Za-z]{0,3}[A-Z][A-Z/ ]{0,40}?\s?[-–—:,.]*\s?ENTIRE TEXT\b/i

const unmarkedParagraphs: Remark = brief => {
  if (!classified(brief) || brief.paragraphs.length === 0) return []
  const unmarked = brief.paragraphs.filter(
    ({ marking, blocks }) => marking === null && !blocks.every(block => block.marking !== null),
  )
  const entire = brief.paragraphs.find(({ blocks }) => entireText.test(blocks[0]?.text ?? ''))
  if (!entire && unmarked.length === brief.paragraphs.length)
    return [
      diagnose(
        'marking/wholly-unmarked',
        `No paragraph of the cable is portion-marked; every line is marked ${brief.cable.marking} (rule 6).`,
        {
          hint: 'a cable without portion marks may not be a derivative source; --strict refuses it',
        },
      ),
    ]
  if (entire && unmarked.length > 0)
    return [
      diagnose(
        'marking/entire-text',
        `${entire.tag} marks the entire text: what bears no mark of its own is taken as ${brief.cable.marking} (rule 5).`,
      ),
    ]
  return unmarked.map(({ tag }) =>
    diagnose(
      'marking/unmarked-portion',
      `${tag} has no portion marking and is taken as ${brief.cable.marking} (rule 4).`,
      {
        hint: 'add the mark to the cable if you know it',
      },
    ),
  )
}

/** `SECRET - ENTIRE TEXT.` in a cable whose line says CONFIDENTIAL, or two sections of two levels. */
const raised: Remark = ({ cable }) =>
  !isLevelAbove(cable.marking, cableMarking(cable.classification, cable.captions))
    ? []
    : [
        diagnose(
          'marking/above-own-line',
          `The cable's line says ${cable.classification ?? 'nothing'}, but it calls itself ${cable.marking} elsewhere; the higher counts for all that is unmarked (rule 11).`,
          { hint: 'ask the post which of the two is right' },
        ),
      ]

const aboveBanner: Remark = brief =>
  brief.paragraphs.flatMap(({ tag, marking, blocks }) =>
    [marking, ...blocks.map(block => block.marking)]
      .filter(mark => mark !== null)
      .filter((mark, at, all) => all.indexOf(mark) === at && parseMarking(mark) !== null)
      .filter(mark => isLevelAbove(mark, brief.cable.marking))
      .map(mark =>
        diagnose(
          'marking/portion-above-banner',
          `${tag} is marked (${mark}), above the cable's own ${brief.cable.marking}; the portion counts (rule 11).`,
          {
            hint: 'ask the post which of the two is right',
          },
        ),
      ),
  )

/** Controls that only a portion shows raise the product without being a fault; a level above the banner is one. */
function isLevelAbove(portion: string, banner: string): boolean {
  const level = (mark: string) => parseMarking(mark)?.level ?? 'TS'
  return !portionCovers(level(banner), level(portion))
}

/** Whether the caption or only a portion says so: the product that shows the portion is bound. */
const restricted: Remark = brief => {
  const controls = marksOf(brief).flatMap(mark => parseMarking(mark)?.controls ?? [])
  return [...new Set(controls)]
    .filter(
      control =>
        ['state', 'caveat'].includes(categoryOf(control)) || control === 'OC' || control === 'EYES ONLY',
    )
    .map(control =>
      diagnose(
        'marking/distribution-restricted',
        `The cable ${portionCovers(brief.cable.marking, `U//${control}`) ? 'is' : 'holds portions that are'} ${control}: copies go to its addressees only unless the originator agrees (rule 15).`,
        {
          hint: 'clear the product with the executive secretariat before it leaves your hands',
        },
      ),
    )
}

const marksOf = ({ cable, paragraphs }: Remarked): string[] => [
  cable.marking,
  ...paragraphs
    .flatMap(one => [one.marking, ...one.blocks.map(block => block.marking)])
    .filter(mark => mark !== null),
]

const legacy: Remark = ({ cable }) => {
  const level = parseMarking(cable.marking)?.level
  return cable.classification !== null && (level === 'SBU' || level === 'LOU')
    ? [
        diagnose(
          'marking/legacy-sbu',
          `${level} is a legacy mark: information that qualifies becomes CUI when it is used again (rule 17).`,
          {
            hint: 'kept as it stands; a human decides about CUI',
          },
        ),
      ]
    : []
}

const remarks: Remark[] = [
  unknownLevel,
  unknownCaptions,
  undated,
  passed,
  foreign,
  unmarkedHeads,
  unmarkedParagraphs,
  raised,
  aboveBanner,
  restricted,
  legacy,
]
