import { spelledTitle } from '../tables/short-titles.ts'

/** How likely the bearer of an office is to be the chief host, whoever comes. */
const offices: { office: RegExp; weight: number }[] = [
  { office: /\b(?:King|Queen|Emir|Amir|Sultan|Emperor|Shah|Pope)\b/i, weight: 3 },
  { office: /\bVice[- ]President\b/i, weight: 2 },
  { office: /\bPrime Minister\b|\bPremier\b|\bChancellor\b|\bTaoiseach\b/i, weight: 4 },
  // of the state; "Senate President", "president of the Chamber" are others
  {
    office:
      /^(?:acting |interim |the )*(?:\p{L}+(?:ian|ean|ese|ish|an|i) )?President(?:-for-life|-elect| of the (?:Republic|State|Council))?(?:,? (?:General|Gen|Dr|Mr|Col|Colonel)\b.*)?$/iu,
    weight: 4,
  },
  { office: /\bCrown Prince\b/i, weight: 3 },
  { office: /\bMinister\b/i, weight: 2 },
  {
    office: /\bChief of (?:Defen[cs]e|(?:the )?(?:General |Army |Naval |Air |Defen[cs]e )?Staff)\b/i,
    weight: 2,
  },
]

/** An office at home and the one that receives it: a defense secretary meets the defense minister. */
const matches: { ours: RegExp; theirs: RegExp; weight: number }[] = [
  { ours: /\b(?:Defense|SECDEF)\b/i, theirs: /\bDefen[cs]e\b/i, weight: 3 },
  {
    ours: /\b(?:CJCS|JCS|Joint Chiefs|Chairman|Chief of Staff)\b/i,
    theirs: /\bChief of (?:Defen[cs]e|(?:the )?(?:General |Army |Naval |Air |Defen[cs]e |Joint )*Staff)\b/i,
    weight: 5,
  },
  {
    ours: /\b(?:General|Admiral|Gen|Adm|Commander|Joint Chiefs|CJCS|\w+COM)\b/i,
    theirs: /\b(?:Defen[cs]e|Chief of|Commander|General|Admiral)\b/i,
    weight: 2,
  },
  { ours: /\b(?:Commerce|USTR|Trade)\b/i, theirs: /\b(?:Trade|Commerce|Industry|Econom)/i, weight: 5 },
  { ours: /\bEnergy\b/i, theirs: /\b(?:Energy|Econom|Petroleum|Oil)/i, weight: 5 },
  {
    ours: /\b(?:Treasury|IMF)\b/i,
    theirs:
      /\b(?:Finance|Treasury|Economy|Economics) (?:Minister|Secretary)|Minister (?:of|for) (?:Finance|(?:the )?Econom)/i,
    weight: 5,
  },
  {
    ours: /\b(?:Federal Reserve|Fed)\b/i,
    theirs:
      /\b(?:Governor|President|Chairman)\b(?=.*\bBank\b)|\bBank\b.*\b(?:Governor|President|Chairman)\b|^Governor$/i,
    weight: 6,
  },
  { ours: /^(?:Governor|Mayor)\b/i, theirs: /\b(?:Governor|Mayor|Premier|Minister-President)\b/i, weight: 5 },
  { ours: /\b(?:FBI|Homeland|DEA|Customs|DHS)\b/i, theirs: /\b(?:Interior|Security|Police)\b/i, weight: 4 },
  {
    ours: /\b(?:FBI|Homeland|DEA|Customs)\b/i,
    theirs: /(?<!Chief )\bJustice\b|\bAttorney General\b/i,
    weight: 3,
  },
  {
    ours: /\b(?:Central Intelligence|DCI|CIA)\b/i,
    theirs: /\b(?:Intelligence|Security)\b/i,
    weight: 3,
  },
  {
    ours: /\b(?:Attorney General|Justice)\b/i,
    theirs: /(?<!Chief )\bJustice\b|\bAttorney General\b/i,
    weight: 5,
  },
  { ours: /\b(?:Attorney General|Justice)\b/i, theirs: /\bInterior\b/i, weight: 3 },
  { ours: /\b(?:Environment|EPA)\b/i, theirs: /\bEnvironment/i, weight: 5 },
  { ours: /\bInterior\b/i, theirs: /\b(?:Environment|Natural Resources|Lands)\b/i, weight: 4 },
  { ours: /\b(?:HHS|Health|CDC)\b/i, theirs: /\bHealth\b/i, weight: 5 },
  { ours: /\bEducation\b/i, theirs: /\bEducation\b/i, weight: 5 },
  { ours: /\b(?:Labor)\b/i, theirs: /\bLabou?r\b/i, weight: 5 },
  { ours: /\b(?:Transportation|FAA)\b/i, theirs: /\b(?:Transport|Aviation)/i, weight: 5 },
  { ours: /\bAgriculture\b/i, theirs: /\bAgricultur/i, weight: 5 },
  { ours: /\b(?:NASA)\b/i, theirs: /\b(?:Space|Science)\b/i, weight: 5 },
  { ours: /\b(?:Speaker|CODEL|Senator)\b/i, theirs: /\bSpeaker\b/i, weight: 1 },
  {
    ours: /\b(?:Under|Assistant|Deputy) ?Secretary\b(?! of Defense| of Commerce)/i,
    theirs: /\bForeign (?:Minister|Secretary)|Minister (?:of|for) (?:Foreign|External)/i,
    weight: 2.5,
  },
]

/** What an office adds to the likeliness that its bearer is the one whom such a principal meets. */
export function ranking(principal: string): (title: string | null) => number {
  const likely = matches.filter(({ ours }) => ours.test(principal))
  return title => {
    if (title === null) return 0
    const spelled = spelledTitle(title)
    const office = offices.find(one => one.office.test(spelled))?.weight ?? 0
    return office + (likely.find(({ theirs }) => theirs.test(spelled))?.weight ?? 0)
  }
}

/** The office by which the text speaks of its bearer without a name: `prime minister` for "the Prime Minister". */
export const officeOf = (title: string | null): string | null =>
  /\b(?:prime minister|vice[- ]president|president|crown prince|king|queen|emir|amir|sultan|premier|chancellor|chief of staff|lord mayor|mayor|governor|(?:foreign|defen[cs]e|interior|finance|trade|economy|energy|justice|health|education|environment|agriculture) minister)\b/u.exec(
    spelledTitle(title ?? '').toLowerCase(),
  )?.[0] ?? null
