import { describe, expect, it } from 'vitest'
import { sketch } from './sketch.ts'

const head = 'SUBJECT: A VISIT\n\n'
const body = (text: string): string[] => sketch(head + text)

describe('paragraph numbers and marks', () => {
  it.each([
    ['4. (SBU) One.', 'P 4 (SBU)'],
    ['4.(C) One.', 'P 4 (C)'],
    ['¶4. (S//NF) One.', 'P 4 (S//NF)'],
    ['¶4 (U) One.', 'P 4 (U)'],
    ['(C) 4. One.', 'P 4 (C)'],
    ['4) (C/REL USA, GBR) One.', 'P 4 (C/REL USA, GBR)'],
    ['4 (C) One.', 'P 4 (C)'],
    ['4. C) One.', 'P 4 (C)'],
    ['4. [C] One.', 'P 4 (C)'],
    ['(4) (C) One.', 'P 4 (C)'],
    ['4 - (C) One.', 'P 4 (C)'],
    ['4.- (C) One.', 'P 4 (C)'],
    ['4: (C) One.', 'P 4 (C)'],
    ['4 . (C) One.', 'P 4 (C)'],
    ['#4 (C) One.', 'P 4 (C)'],
    ['4.\n(C) One.', 'P 4 (C)'],
    ['4. (C - ENTIRE TEXT) One.', 'P 4 (C)'],
    // no brackets, no portion mark
    ['4. CONFIDENTIAL - ENTIRE TEXT.  One.', 'P 4'],
    ['4. (Canada) One.', 'P 4'],
    ['4. One.', 'P 4'],
  ])('%s', (text, paragraph) => {
    const lines = body(text)
    expect(lines[1]).toBe(paragraph)
    expect(lines[2]).toMatch(/One\.$/)
  })

  it('keeps a mark for the entire text that has no text of its own', () => {
    expect(body('1. (S-Entire text)\n\n2. He came.')).toEqual([
      'S other -',
      'P 1 (S)',
      '  (S-Entire text)',
      'P 2',
      '  He came.',
    ])
  })

  it('does not take a number within a sentence for a paragraph', () => {
    const lines = body(
      '1. (C) The talks are set for January\n28. They matter.\n\n2. (C) He left at\n4.75 percent.',
    )
    expect(lines).toEqual([
      'S background -',
      'P 1 (C)',
      '  The talks are set for January 28. They matter.',
      'P 2 (C)',
      '  He left at 4.75 percent.',
    ])
  })

  it('takes paragraphs without empty lines between them', () => {
    expect(body('1. He came.\n2. He saw.\n3. He left.').filter(line => line.startsWith('P'))).toEqual([
      'P 1',
      'P 2',
      'P 3',
    ])
  })

  it('keeps numbers that repeat', () => {
    expect(
      body('1. (C) A b.\n\n2. (C) C d.\n\n2. (C) E f.\n\n1. (C) G h.').filter(l => l.startsWith('P')),
    ).toEqual(['P 1 (C)', 'P 2 (C)', 'P 2 (C)', 'P 1 (C)'])
  })

  it('gives a block without a number to the paragraph before it', () => {
    expect(body('1. (C) One.\n\nTwo without a number.\n\n(U) Three.')).toEqual([
      'S other -',
      'P 1 (C)',
      '  One.',
      '  Two without a number.',
      '  (U) Three.',
    ])
  })
})

describe('headings', () => {
  it.each([
    ['ruled above and below', '-----\nTRADE\n-----\n\n2. (C) Text of it.'],
    ['ruled with equal signs below', 'TRADE\n=====\n\n2. (C) Text of it.'],
    ['ruled above only', '_____\nTRADE\n\n2. (C) Text of it.'],
    ['within its dashes', '---- TRADE ----\n\n2. (C) Text of it.'],
    ['ruled with Unicode dashes', '‐‐‐‐‐\nTRADE\n‐‐‐‐‐\n\n2. (C) Text of it.'],
    ['bare', 'TRADE\n\n2. (C) Text of it.'],
    ['bare with a colon', 'TRADE:\n\n2. (C) Text of it.'],
    ['with a mark', '(U) TRADE\n\n2. (C) Text of it.'],
    ['inline in capitals', '2. (C) TRADE: Text of it.'],
    ['ruled within a line', '1. (C) One. ------- TRADE -------\n\n2. (C) Text of it.'],
  ])('%s', (_, text) => {
    const lines = body(text)
    const at = lines.findIndex(line => line.startsWith('S issue TRADE'))
    expect(lines.slice(at + 1)).toEqual(['P 2 (C)', '  Text of it.'])
  })

  it('reads a numbered heading, whose number is the first block’s', () => {
    expect(body('-----------\n1. SUMMARY\n-----------\n\nText of it.')).toEqual([
      'S summary SUMMARY',
      'P 1',
      '  Text of it.',
    ])
  })

  it('reads Title Case and headings of two lines', () => {
    expect(body('Cotton and Trade\n\n2. (C) Text.')[0]).toBe('S issue Cotton and Trade')
    expect(body('TRADE AND\nFISHERIES\n\n2. (C) Some text.')[0]).toBe('S issue TRADE AND FISHERIES')
  })

  it('keeps a heading without paragraphs', () => {
    expect(body('LOGISTICS\n\nACTION REQUEST\n\n2. (C) Text of it.').slice(0, 2)).toEqual([
      'S logistics LOGISTICS',
      'S other ACTION REQUEST',
    ])
  })

  it.each([
    ['Setting the Scene', 'background'],
    ['BIO NOTE', 'biography'],
    ['POINTS TO RAISE', 'talking-points'],
    ['IF RAISED', 'talking-points'],
    ['YOUR SCHEDULE', 'logistics'],
    ['LOGISTICS SUPPORT', 'issue'],
    ['PRESS', 'logistics'],
    ['PRESS FREEDOM', 'issue'],
    ['COMMENT', 'comment'],
    ['BLUF', 'summary'],
    ['KEY POINTS', 'summary'],
  ])('%s is %s', (heading, kind) =>
    expect(body(`-----\n${heading}\n-----\n\n1. (C) Text.`)[0]).toBe(`S ${kind} ${heading}`),
  )
})

describe('summaries and other parts', () => {
  it.each([
    ['1. (C) SUMMARY: It is so.  END SUMMARY.', 'SUMMARY'],
    ['1. (C) Summary.  It is so.  End summary.', 'Summary'],
    ['1. Summary: (C) It is so.', 'Summary'],
    ['1. (C) BEGIN SUMMARY: It is so. - END\nSUMMARY.', 'SUMMARY'],
    ['1. (C) Summary and Comment: It is so. (End summary and comment.)', 'Summary and Comment'],
    ['SUMMARY\n-------\n\n1. (C) It is so. END SUMMARY', 'SUMMARY'],
  ])('%s', (text, heading) => {
    expect(body(`${text}\n\n2. (C) More.`)).toEqual([
      `S summary ${heading}`,
      'P 1 (C)',
      '  It is so.',
      ...(/END/i.test(text) || /Summary:/.test(text) ? ['S background -'] : []),
      'P 2 (C)',
      '  More.',
    ])
  })

  it('lets a summary run over paragraphs to its end', () => {
    const lines = body('1. (C) SUMMARY: One thing.\n\n2. (C) Two things. END SUMMARY.\n\n3. (C) Three.')
    expect(lines.filter(line => /^[SP]/.test(line))).toEqual([
      'S summary SUMMARY',
      'P 1 (C)',
      'P 2 (C)',
      'S background -',
      'P 3 (C)',
    ])
  })

  it('knows a summary by its end alone', () => {
    expect(body('1. (C) It is so. END SUMMARY.')[0]).toBe('S summary -')
  })

  it('opens a part for a comment without a number', () => {
    expect(body('1. (C) It is so.\n\nCOMMENT: We doubt it. END COMMENT.')).toEqual([
      'S background -',
      'P 1 (C)',
      '  It is so.',
      'S comment COMMENT',
      'P -',
      '  We doubt it.',
    ])
  })

  it('keeps quoted text apart', () => {
    expect(
      body('1. (C) He wrote:\n\nBEGIN TEXT:\n\n1. We come in peace.\n\nEND TEXT.\n\n2. (C) So he did.'),
    ).toEqual([
      'S other -',
      'P 1 (C)',
      '  He wrote:',
      '  quotation: 1. We come in peace.',
      'P 2 (C)',
      '  So he did.',
    ])
  })
})

describe('bullets', () => {
  it.each([
    ['-- one;\n\n-- two', '--', '--'],
    ['- one\n- two', '-', '-'],
    ['* one\n  and a half\n* two', '*', '*'],
    ['• one\n• two', '•', '•'],
    ['o one\n\no two', 'o', 'o'],
    ['a. one;\n\nb. two', 'a.', 'b.'],
    ['(A) one\n\n(B) two', '(A)', '(B)'],
    ['(1) one\n\n(2) two', '(1)', '(2)'],
    ['1) one\n\n2) two', '1)', '2)'],
    ['- -- one\n\n- -- two', '- --', '- --'],
    ['(i) one\n\n(ii) two', '(i)', '(ii)'],
  ])('%j', (text, first, second) => {
    const lines = body(`3. (C) He asked for:\n\n${text}`)
    expect(lines[3]).toMatch(new RegExp(`^  ${first.replace(/[.*()]/g, '\\$&')} one`))
    expect(lines[4]).toBe(`  ${second} two`)
    expect(lines).toHaveLength(5)
  })

  it('takes (C) behind (B) for a label and not for a mark', () => {
    expect(body('1. THREE THINGS:\n\n(A) SALT;\n\n(B) FISH; AND\n\n(C) TIN.').slice(3)).toEqual([
      '  (A) SALT;',
      '  (B) FISH; AND',
      '  (C) TIN.',
    ])
  })

  it('reads the marks of bullets', () => {
    expect(body('1. (S) Points:\n\n-- (C) One.\n\n-- (S//NF) Two.').slice(3)).toEqual([
      '  -- (C) One.',
      '  -- (S//NF) Two.',
    ])
  })

  it('nests', () => {
    expect(body('1. (C) Points:\n\n- One.\n  * Two.\n  * Three.\n- Four.').slice(3)).toEqual([
      '  - One.',
      '   * Two.',
      '   * Three.',
      '  - Four.',
    ])
  })

  it('leaves an enumeration within a sentence', () => {
    expect(
      body('1. (C) He wants (1) salt and (2) fish, and\n(3) tin if there is\n- as he says - any.'),
    ).toHaveLength(3)
  })

  it('reads a paragraph of bullets only', () => {
    expect(body('IF RAISED\n\n9. (C)\n\n-- One.').slice(1)).toEqual(['P 9 (C)', '  -- One.'])
  })
})

describe('lettered parts', () => {
  it('are bullets, also in capitals on lines of their own', () => {
    expect(
      body(
        '3. KEY ISSUES:\n\nA. SUGAR\n\nHE WANTS MORE.\n\nB. COPPER\n\nHE WANTS LESS.\n\n4. NO MORE.',
      ).slice(1),
    ).toEqual([
      'P 3',
      '  KEY ISSUES:',
      '  A. SUGAR',
      '  HE WANTS MORE.',
      '  B. COPPER',
      '  HE WANTS LESS.',
      'P 4',
      '  NO MORE.',
    ])
  })

  it('count from one below a colon though the paragraphs count on', () => {
    const list =
      '1. He wants these:\n\n1. Boats.\n\n2. Rain.\n\n2. He will get neither.\n\n3. Or he will get both.'
    expect(body(list).slice(1)).toEqual([
      'P 1',
      '  He wants these:',
      '  1. Boats.',
      '  2. Rain.',
      'P 2',
      '  He will get neither.',
      'P 3',
      '  Or he will get both.',
    ])
  })

  it('of a number keep the number', () => {
    expect(body('2a. (SBU) One.\n\n2b. (U) Two.').filter(line => line.startsWith('P'))).toEqual([
      'P 2 (SBU)',
      'P 2 (U)',
    ])
  })
})

describe('tables', () => {
  it('stay as they stand', () => {
    const lines = body('1. (C) Trade:\n\n2001    12    15\n2002    13    16\n\nIt grew.')
    expect(lines.slice(3)).toEqual(['  table: 2001 12 15 2002 13 16', '  It grew.'])
  })
})

describe('signatures', () => {
  it.each([
    ['He left.\nROE', 'ROE'],
    ['He left.\n\nROE-SMITH', 'ROE-SMITH'],
    ["He left.\n\nO'ROE##", "O'ROE"],
    ['He left.\n\nDE ROE.', 'DE ROE'],
    ['He left. END COMMENT. ROE', 'ROE'],
    ['He left.\n\nRoe', 'Roe'],
    ['He left.\n\nKING', 'KING'],
    ['He left.\n\nGP-3\nROE', 'ROE'],
    ['He left.\nROE\n\nSECRET\n\nNNNN\n', 'ROE'],
    ['He left.\n\nROE\n\nNOTE BY OC/T: NOT PASSED TO ALL.\n\nUNCLASSIFIED', 'ROE'],
    ['He left.\n\nTARVEN MINIMIZE CONSIDERED.  ROE', 'ROE'],
    ['He left.\n\nSignature:      ROE\n\nDrafted By:  POL:Smith, John\nDissemination:  Archive Copy', 'ROE'],
  ])('%j', (text, name) => expect(body(`1. (C) ${text}`).at(-1)).toBe(`signed ${name}`))

  it.each(['He left.', 'He left for NATO', 'He left. END COMMENT.', 'He left.\n\nSUMMARY'])(
    'none in %j',
    text => expect(body(`1. (C) ${text}`).filter(line => line.startsWith('signed'))).toEqual([]),
  )
})

describe('junk within the text', () => {
  it.each([
    ['a stray caption', 'SIPDIS\n'],
    ['a page header', '\nTARVEN 00000214  001.2 OF 002\n\n\nNOFORN\nSIPDIS\n'],
    ['a printed page', 'CONFIDENTIAL\n\nCONFIDENTIAL\n\nPAGE 02        TARVEN  00214  01 OF 02  111533Z\n\n'],
    [
      'a section break',
      '\nS E C R E T SECTION 02 OF 02 TARVEN 000214\n\nSIPDIS\n\nE.O. 12958: DECL: 01/01/2019\nTAGS: PREL\nSUBJECT: A VISIT\n\n',
    ],
    [
      'a release stamp',
      '\nDeclassified/Released US Department of State EO Systematic Review 22 May 2009\n\n',
    ],
    ['a margin code', ''],
  ])('%s does not break the sentence', (_, junk) => {
    expect(body(`1. (C) The talks went\n${junk}well.\n\n2. (C) Good.`)).toEqual([
      'S other -',
      'P 1 (C)',
      '  The talks went well.',
      'P 2 (C)',
      '  Good.',
    ])
  })

  it('does not lose a word that a page header broke', () => {
    expect(
      body(
        '1. THE TALKS WITH THE NEW AMBAS-\nSECRET\n\nPAGE 02        TARVEN  00214  01 OF 02  111533Z\n\nSADOR CAME.',
      )[2],
    ).toBe('  THE TALKS WITH THE NEW AMBASSADOR CAME.')
  })

  it('keeps a sentence that ends in a level', () => {
    expect(body('1. THE ANNEX IS TOP\nSECRET.\n\n2. IT WENT.')[2]).toBe('  THE ANNEX IS TOP SECRET.')
  })
})

describe('texts without numbers', () => {
  it('part at marks, and at headings that Roman numerals number', () => {
    expect(
      body(
        '(S) SUMMARY: Good.  End Summary.\n\nI. THE SETTING\n\n(C) Quiet.\n\n(U) Wet.\n\nII. COMMENT\n\n(C) So it is.',
      ),
    ).toEqual([
      'S summary SUMMARY',
      'P - (S)',
      '  Good.',
      'S background THE SETTING',
      'P - (C)',
      '  Quiet.',
      'P - (U)',
      '  Wet.',
      'S comment COMMENT',
      'P - (C)',
      '  So it is.',
    ])
  })

  it('have a paragraph a block', () => {
    expect(body('One thing.\n\nTwo things.')).toEqual([
      'S other -',
      'P -',
      '  One thing.',
      'P -',
      '  Two things.',
    ])
  })
})

describe('asides', () => {
  it('open no part', () => {
    expect(
      body(
        '-----\nTRADE\n-----\n\n5. (C) NOTE: He smokes.  END NOTE.  (Comment: Too much. End comment.) He left.',
      ),
    ).toEqual(['S issue TRADE', 'P 5 (C)', '  NOTE: He smokes.', '  (Comment: Too much.', '  He left.'])
  })
})

describe('a heading with number or mark', () => {
  const text = 'The minister wants boats for the lake, and rain.'

  it.each([
    [`2. TRADE\n\n(C) ${text}`, ['S issue TRADE', 'P 2 (C)', `  ${text}`]],
    [`2. (C) TRADE\n\n${text}`, ['S issue TRADE (C)', 'P 2 (C)', `  ${text}`]],
    [`TRADE (U)\n\n2. (C) ${text}`, ['S issue TRADE (U)', 'P 2 (C)', `  ${text}`]],
  ])('%j', (source, lines) => expect(body(source)).toEqual(lines))

  it.each([['*** END SUMMARY ***'], ['--- End summary ---'], ['SUMMARY ENDS.']])('is not %s', end => {
    expect(body(`SUMMARY\n\n1. (C) ${text}\n\n2. (C) ${text}\n\n${end}\n\n3. (C) ${text}`)[5]).toBe(
      'S background -',
    )
  })
})
