import { InvalidArgumentError, Option } from 'commander'
import { asPortion } from './marking/portions.ts'

/** Each option's name, default and help sentence, once. */

const day = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) : Number.NaN
  // February 30 is read as March 1.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new InvalidArgumentError('It is a day like 2003-01-07.')
  return text
}

const width = (text: string): number => {
  const columns = Number(text)
  if (!Number.isInteger(columns) || columns < 30 || columns > 400)
    throw new InvalidArgumentError('It is a number of columns from 30 to 400.')
  return columns
}

const level = (text: string): string => {
  const portion = asPortion(text)
  if (portion === null) throw new InvalidArgumentError('It is a marking like U, SBU, C, S or S//NF.')
  return portion
}

/** Elsewhere `-` is the terminal, which needs no option here, and a file of that name is nobody's wish. */
const fileName = (text: string): string => {
  if (text === '-')
    throw new InvalidArgumentError('It is the name of a file or folder; what prints does so without -o.')
  return text
}

export const output = (help: string): Option => new Option('-o, --output <file>', help).argParser(fileName)

export const force = (): Option =>
  new Option('--force', 'replace a file that was edited since it was made, or was not made here')

export const resume = (): Option =>
  new Option('--resume', 'of a batch, skip what is done already and has not changed')

export const template = (): Option =>
  new Option(
    '-t, --template <name|folder>',
    'template set: a built-in one or your own folder (default: briefing)',
  )

export const cableDate = (): Option =>
  new Option('--cable-date <day>', 'day of the cable, where it bears none: YYYY-MM-DD').argParser(day)

export const date = (): Option =>
  new Option('--date <day>', 'day of the product: YYYY-MM-DD (default: today)').argParser(day)

export const preparedBy = (): Option =>
  new Option(
    '--prepared-by <text>',
    'who makes the product, for the authority block: "NAME, POSITION, OFFICE"',
  )

export const strict = (): Option =>
  new Option('--strict', 'write nothing while there are warnings, and exit with 3')

export const allowNodis = (): Option =>
  new Option('--allow-nodis', 'work on a NODIS cable: says that you have leave to copy it')

export const allowDowngrade = (): Option =>
  new Option(
    '--allow-downgrade',
    'keep marks that the draft lowers, and let the banner fall: a human has decided so',
  )

export const maxMarking = (): Option =>
  new Option('--max-marking <level>', 'leave out what stands above: U, SBU, C, S, S//NF ...').argParser(level)

/** Beside --max-marking where no draft can lower a mark. */
export const allowLowerBanner = (): Option =>
  new Option('--allow-downgrade', 'let the banner of a --max-marking version fall: a human has decided so')

export const source = (help: string): Option => new Option('--source <cable...>', help)

export const json = (help: string): Option => new Option('--json', help)

export const columns = (): Option =>
  new Option('--width <columns>', "columns of the page (default: the terminal's, 80 when piped)").argParser(
    width,
  )

export const why = (): Option =>
  new Option('--why <id>', 'tell which cues decided the role of a statement, such as p4.2').conflicts(
    'maxMarking',
  )

export const preview = (): Option =>
  new Option('--preview', 'write beside the deck an HTML page that shows its slides')

export const book = (): Option => new Option('--book', 'bind all the cables into one trip book')

export const from = (): Option => new Option('--from <name>', 'the set to copy').default('briefing')
export const format = (): Option =>
  new Option('-f, --format <format>', 'what to make (default: by the ending of -o, else text)').choices([
    'text',
    'txt',
    'md',
    'html',
    'docx',
    'pdf',
  ])

export const product = (): Option =>
  new Option(
    '--as <product>',
    'full: every issue; card: one page to hold; memo: the read-ahead paper (default: full)',
  ).choices(['full', 'card', 'memo'])

export const sourceStyle = (): Option =>
  new Option('--sources <style>', 'where sources stand: tags in the text, notes at the end, or none').choices(
    ['tags', 'notes', 'none'],
  )

export const ids = (): Option =>
  new Option('--ids', "show each statement's id, such as p4.2, behind its source")

const statementIds = (text: string, before: string[] | undefined): string[] => {
  const found = text
    .split(',')
    .map(id => id.trim())
    .filter(Boolean)
  const wrong = found.find(id => !/^p\d+\.\d+$/.test(id))
  if (wrong !== undefined || found.length === 0)
    throw new InvalidArgumentError('It is a list of ids like p4.2,p7.5; --ids shows them.')
  return [...(before ?? []), ...found]
}

export const pick = (): Option =>
  new Option('--pick <ids>', 'the points to show, in this order: p4.2,p7.5').argParser(statementIds)

export const paper = (): Option =>
  new Option('--paper <sheet>', 'what it is printed on (default: letter; a card: 5x8)').choices([
    'letter',
    'a4',
    'a5',
    '5x8',
  ])

const points = (text: string): number => {
  const size = Number(text)
  if (!(size >= 8 && size <= 40)) throw new InvalidArgumentError('It is a size in points from 8 to 40.')
  return size
}

export const size = (): Option =>
  new Option(
    '--size <points>',
    'size of the text on paper: 18 for a podium (default: by the paper)',
  ).argParser(points)

export const referenceDoc = (help: string): Option => new Option('--reference-doc <file>', help)

export const watch = (): Option =>
  new Option('--watch', 'make it again whenever the cable, the draft, the template or the theme changes')

export const merge = (): Option =>
  new Option(
    '--merge <draft>',
    'bring the new draft into one that you have edited; conflicts are marked as git does',
  )

export const since = (): Option =>
  new Option(
    '--since <cable>',
    'the cable that the principal has read: tell what is new, changed and gone since then',
  )
    // What the older cable marks lower than the corrected one would come out at the older mark.
    .conflicts(['book', 'maxMarking'])
