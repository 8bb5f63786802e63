/** A style or rank, which is said before a name, and the office, which is said behind it; each may be missing. */
export interface Title {
  rank: string
  office: string
}

const general = '(?:(?:lieutenant|major|brigadier|lt\\.?|maj\\.?|brig\\.?) )?(?:general|gen\\.?)'
const admiral = '(?:(?:vice|rear) )?(?:admiral|adm\\.?)'
const others =
  '[vr]adm|ltg|mg|bg|ltgen|majgen|(?:(?:lieutenant|lt\\.?) )?col(?:onel|\\.)?|maj\\.?|captain|capt\\.?|commodore|brigadier|(?:(?:field|air) )?marshal|dr\\.?|prof(?:essor|\\.)?|mrs?\\.?|ms\\.?|mme\\.?|sir|dame|do[nñ]a?|sh(?:ai|ei)kh|princess|msgr\\.?|rev\\.?'
const rank = `(?:${general}|${admiral}|${others})(?: \\(ret\\.?\\))?`
/** `Health Minister, Dr.`, `NORTHCOM Commander GEN`, `General`; `Attorney General` is an office. */
const atEnd = new RegExp(
  `^(?:(?<office>.*?)(?:, |(?<!\\b(?:attorney|secretary|director|surgeon|governor|consul|solicitor|inspector|auditor|adjutant|comptroller|controller|registrar|postmaster|commissioner|prosecutor|commanding|crown|deputy|vice|of|the|and)) ))?(?<rank>${rank})$`,
  'iu',
)

/** Takes a title apart as it stood before the name: `Health Minister, Dr.` of `Health Minister, Dr. Ada Lund`. */
export function titleParts(title: unknown): Title {
  const text = typeof title === 'string' ? title : ''
  const found = atEnd.exec(text)?.groups
  return { rank: found?.rank ?? '', office: found ? (found.office ?? '') : text }
}
