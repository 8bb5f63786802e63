const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

export const prepositions = set(
  `of in on at by for from with within without about against over under between among into onto toward towards during
  through throughout across after before since until despite upon concerning regarding behind beyond near as than per
  via like including following unlike amid around outside inside versus respecting touching`,
)

export const determiners = set(
  `the a an this these those any some no every each another my your his her its our their whose such what which more
  most many few several two three four five further new old first second last next other all both good great strong
  clear long early own same recent past`,
)

/** A noun phrase does not reach over these. */
export const boundaries = set(
  `that and but or nor if whether because although though while when where since unless until so yet whereas as than
  to who which whom what why how once lest should`,
)

export const adverbs = set(
  `also already still never always often now then again just even only too very quite rather soon once ever perhaps
  maybe sometimes seldom long far well therefore thus hence however nevertheless nonetheless indeed instead
  otherwise himself herself themselves itself both all not first least either almost most more less likewise yet further
  twice there here`,
)

export const modals = set(`should must ought may might could can would will shall ll cannot`)
export const bes = set(`is are was were be been being am re m`)
export const haves = set(`has have had having`)
export const relatives = set(`who which that whom whose`)
export const joiners = set(`and but or nor yet`)
export const negations = set(`not never n't cannot hardly nor`)
