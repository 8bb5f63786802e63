const words = (list: string): Set<string> => new Set(list.split(/\s+/).filter(word => word !== ''))

/** Words and prefixes that as a rule keep a hyphen behind them. */
export const firstParts = words(`
  self non anti ex pro mid vice all cross half quasi semi ultra post pre well ill so much ever
  long short high low large small full part old new hard soft fast slow deep wide close near far
  two three four five six seven eight nine ten first second third one single double multi bi tri
  north south east west left right center mil u.s us un eu nato afro anglo franco sino
  hand face day year man state government white black blue red cold hot air sea land ground ship fact
  decision peace law policy market export import oil gas cease co counter inter intra sub under over
  time cost price work war arms test user tax duty trade third-country hard-line
`)

/** Those of them that begin whole words as often: `PRO-POSE`, `UN-DERSTAND`, `EX-PORT`, `INTER-EST`. */
export const prefixes = words(`
  pro ex un us pre post co counter inter intra sub under over all ever well ill
`)

/** Words that as a rule are the second half of a compound. */
export const secondParts = words(`
  based led backed wide made term level scale range year years old day days month elect general designate in up off
  out on over by to free owned run held sponsored related oriented driven minded trained educated sharing keeping
  making building finding taking fighter fighting speaking style type like class cut line down ranking bound born
  known edged handed hearted headed eyed sided party power nuclear american european western israeli soviet arab
  african communist government state bank violence aircraft tank ship missile terrorist terrorism proliferation
  and-run the-scenes to-day of-the so-called vis
`)

/** Second halves that finish a broken word and are no words: `AMBAS-SADOR`, `NEGO-TIATIONS`. */
export const wordEnds =
  /^(?:t|s|c)?(?:ion|ions|ional|ing|ings|ed|er|ers|ment|ments|mental|ness|ity|ities|ties|ly|al|ally|ance|ances|ence|ences|ency|able|ible|ive|ives|ous|sador|sadors|ture|tures|tive|tives|tial|cial|sion|sions|tary|tory|ic|ical|ist|ists|ism|ize|ized|ry|gent|gence|dent|dents|tor|tors|nate|late|cate|fied|fy)$/i
