const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Stand before what they belong to, so a full stop after them never closes a sentence: `Gen. Olo`, `St. Brandon`. */
export const leading = set(
  `mr mrs ms mx dr gen lt col maj capt cpt sgt cdr cmdr adm radm vadm brig amb sen rep gov pres prof rev hon
  msgr fr messrs mme mlle supt insp sec asst dep st ste mt ft pt approx ca cf vs viz esp incl art arts para
  paras pp fig figs ed eds ret lic ing eng arq gral min dpm tel ext acct bldg rm`,
)

/** Before a figure or a letter only: `No. 3`, `ref. A`, `Jan. 9`, `Art. 5`. */
export const beforeNumber = set(
  `no nos nr ref refs para paras art arts sec secs vol vols ch chap pp p jan feb mar apr jun jul aug sep sept oct
  nov dec dols us usd eur fig res doc tel`,
)

/** Close a name or a measure: the sentence goes on unless the next word opens one: `Norrvik Corp. The ...`. */
export const trailing = set(
  `corp inc ltd co cos bros jr sr esq ph etc al dept div gov govt natl intl assn assoc univ inst bn mfg est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
  penn tenn tex va vt wash wis wyo bros ave blvd rd ft mi km cm mm kg lb lbs oz hrs hr mins sq cu max avg no ed`,
)

/**
 * Words that begin a sentence and hardly ever a name: they tell `in the U.S. He said` from `the U.S. Navy`
 * also where everything is in capitals.
 */
export const openers = set(
  `the a an this that these those it its he she they we you i his her their our your my there here one both each
  some many most all no none not any every several few other others another such
  in on at by for from to of with without within after before since until during despite under over upon among
  as while when where whereas although though because if unless should were had once given according
  but and or nor so yet however meanwhile moreover nevertheless still thus therefore hence also then now finally
  what who whom whose which why how whether please do does did is are was has have can may might will would could
  following beyond against through between because per please rather instead indeed perhaps only even just
  asked avoid tell ask thank say nothing nobody everything everyone somebody someone more less much little very`,
)
