import { describe, expect, it } from 'vitest'
import { readCodes } from '../../../src/diagnostics/codes/read.ts'
import { decode } from '../../../src/read/decode.ts'
import { readCables } from '../../../src/read/read-cables.ts'

const head = 'CONFIDENTIAL TARVEN 12\n\nSIPDIS\n\nTAGS: PREL\nSUBJECT: A VISIT\n\n'
const second = 'SECRET OSLO 9\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: ANOTHER\n\n1. (S) It is so.\n\nDOE\n'

/** A text that each remark is about. */
const reasons: Record<string, string> = {
  'read/characters-repaired': `${head}Â¶1. (C) It is so.\nROE`,
  'read/partial-extract': `This record is a partial extract of the original cable.${head}1. (C) It is so.\nROE`,
  'read/several-cables': `${head}1. (C) It is so.\n\nROE\n\n${second}`,
  'read/empty': ' \n',
  'read/no-paragraphs': head,
  'read/unparsed-line': `MQST ODD LINE\n${head}1. (C) It is so.\nROE`,
  'read/stray-caption': `${head}1. (C) It is\n\nSIPDIS\nso.\nROE`,
  'read/repeated-header': `${head}1. (C) It is\n\nCONFIDENTIAL SECTION 02 OF 02 TARVEN 12\n\nTAGS: PREL\n\nso.\nROE`,
  'read/release-stamp': `${head}1. (C) It is\n\nDeclassified/Released US Department of State EO Systematic Review 22 May 2009\n\nso.\nROE`,
  'read/doubled-reference-labels': `${head}REF: A. (A) OSLO 1\n\n1. (C) It is so.\nROE`,
  'read/number-skipped': `${head}1. (C) It is so.\n\n4. (C) So it is.\nROE`,
  'read/number-restarted': `${head}1. (C) It is so.\n\n2. (C) Yes.\n\n1. (C) So it is.\nROE`,
  'read/odd-mark': `${head}1. C) It is so.\nROE`,
  'read/no-classification': 'SUBJECT: A VISIT\n\n1. (C) It is so.\nROE',
  'read/no-subject': 'CONFIDENTIAL TARVEN 12\n\n1. (C) It is so.\nROE',
  'read/no-signature': `${head}1. (C) It is so.`,
  'read/unclosed-summary': `${head}1. (C) Summary: It is so.\n\n2. (C) More.\nROE`,
}

describe('remarks', () => {
  it.each(Object.keys(readCodes).filter(code => code !== 'read/encoding'))('%s has a reason', code => {
    const found = readCables(reasons[code] ?? '').flatMap(({ diagnostics }) => diagnostics)
    expect(found.map(diagnostic => diagnostic.code)).toContain(code)
  })

  it('tells of an encoding', () => {
    expect(decode(Uint8Array.from([0xe9])).diagnostics[0]?.code).toBe('read/encoding')
  })

  it('has nothing to say of a plain cable', () => {
    expect(
      readCables(`${head}1. (C) Summary: It is so. End summary.\n\n2. (C) So it is.\nROE`)[0]?.diagnostics,
    ).toEqual([])
  })

  it('points at the place', () => {
    const [skipped] = readCables(reasons['read/number-skipped'] ?? '')[0]?.diagnostics ?? []
    expect(skipped).toMatchObject({
      message: 'Paragraphs 2 to 3 are missing.',
      place: { start: { line: 10, column: 1 } },
    })
    expect(skipped?.hint).not.toBeNull()
  })
})
