const visitor =
  '(?:you|the (?:deputy |under |vice )?(?:secretary|president|director|admiral|general|codel|delegation|administrator|chairman|governor|ambassador))'
const receive =
  '(?:will |is to |would like to |wants to |hopes to |can |has agreed to )?(?:receives?|hosts?|meets?(?: with)?|greets?|sees?|welcomes?|gives?|expects?|awaits?|entertains?|sits? down with)'
const gap = '[^.;]{0,40}?'

/** Stands for the name that is looked for, so that each pattern is compiled once. */
const name = '\u0001'
const patterns = [
  `${name}${gap}\\b(?:who |whom )?${receive} ${visitor}\\b`,
  `${name}(?!\\w)[^.;]{0,60}?\\b(?:on|with|by) whom ${visitor}\\b`,
  `\\b${visitor} (?:will |are to |is to )?(?:first |then |also |next )?(?:calls? on|meets?(?: with)?|sees?|be received by|be hosted by|sit down with|be met by|be seeing|be meeting|lunch with|dine with|have (?:\\w+ ){1,3}\\w+:? with)\\b${gap}(?<!\\w)${name}`,
  `\\byour (?:\\w+ ){0,2}(?:hosts?|interlocutors?|counterparts?|meetings? with|calls? on|talks with|session with|conversation with|audience with|lunch with|dinner with|breakfast with)\\b${gap}(?<!\\w)${name}`,
  `${name}(?!\\w)[^.;]{0,60}?\\byour (?:\\w+ )?(?:host|interlocutor|counterpart)\\b`,
  `${name}(?!\\w)[^.;]{0,40}?\\b(?:has|have) (?:cleared|set aside|kept|reserved) [^.;]{0,30}?\\bfor ${visitor}\\b`,
].map(pattern => new RegExp(pattern, 'u'))

const theOne =
  '(?:(?:chief|principal|main|key|real) (?:person|appointment|interlocutor|meeting|contact|counterpart|partner|host)|co-?chair(?:man|woman)?|counterpart|opposite number)'
const heart = '(?:heart|core|cent(?:er|re)(?:piece)?|point|purpose|substance|main event|high point)'
const talks = '(?:meetings?|bilateral|session|talks|call|dinner|lunch|conversation)'
const chief = [
  `${name}(?!\\w)[^.;]{0,80}?\\b(?:is|will be)\\b[^.;]{0,30}? ${theOne}\\b`,
  `${name}(?!\\w)[^.;]{0,40}?(?<!\\bthe )\\bco-?chairs?\\b`,
  `\\bco-?chairs?\\b[^.;]{0,40}?\\band\\b[^.;]{0,60}?(?<!\\w)${name}`,
  `\\b${talks} with\\b[^.;]{0,50}?${name}(?!\\w)[^.;]{0,40}?\\b(?:is|will be) the ${heart}\\b`,
  `\\b${heart} of (?:the|your|her|his) (?:visit|trip|stay|program(?:me)?|day)\\b[^.;]{0,60}?(?<!\\w)${name}`,
].map(pattern => new RegExp(pattern, 'u'))

/** Whether a sentence names the bearer of one of these plain words as the visitor's host: "on whom you call". */
export const isHost = (sentence: string, words: string[]): boolean => says(patterns, sentence, words)

/** Whether it says of them that they are the one to be met: "is her host and her principal appointment". */
export const isChief = (sentence: string, words: string[]): boolean => says(chief, sentence, words)

function says(patterns: RegExp[], sentence: string, words: string[]): boolean {
  const text = sentence
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
  return words.some(word => {
    if (word === '' || !text.includes(word)) return false
    const named = text.replaceAll(word, name)
    return patterns.some(pattern => pattern.test(named))
  })
}
