import { name, saysOf } from './says-of.ts'

const visitor =
  '(?:you|the (?:deputy |under |vice )?(?:secretary|president|director|admiral|general|codel|delegation|administrator|chairman|governor|ambassador))'
const receive =
  '(?:will |is to |would like to |wants to |hopes to |can |has agreed to )?(?:receives?|hosts?|meets?(?: with)?|greets?|sees?|welcomes?|gives?|expects?|awaits?|entertains?|sits? down with)'
const gap = '[^.;]{0,40}?'

const patterns = [
  `${name}${gap}\\b(?:who |whom )?${receive} ${visitor}\\b`,
  `${name}(?!\\w)[^.;]{0,60}?\\b(?:on|with|by) whom ${visitor}\\b`,
  `\\b${visitor} (?:will |are to |is to )?(?:first |then |also |next )?(?:calls? on|meets?(?: with)?|sees?|be received by|be hosted by|sit down with|be met by|be seeing|be meeting|lunch with|dine with|have (?:\\w+ ){1,3}\\w+:? with)\\b${gap}(?<!\\w)${name}`,
  `\\byour (?:\\w+ ){0,2}(?:hosts?|interlocutors?|counterparts?|meetings? with|calls? on|talks with|session with|conversation with|audience with|lunch with|dinner with|breakfast with)\\b${gap}(?<!\\w)${name}`,
  `${name}(?!\\w)[^.;]{0,60}?\\byour (?:\\w+ )?(?:host|interlocutor|counterpart)\\b`,
  `${name}(?!\\w)[^.;]{0,40}?\\b(?:has|have) (?:cleared|set aside|kept|reserved) [^.;]{0,30}?\\bfor ${visitor}\\b`,
].map(pattern => new RegExp(pattern, 'u'))

/** Whether a sentence of `namingIn` names somebody as the visitor's host: "on whom you call". */
export const isHost = (sentences: string[]): boolean => saysOf(patterns, sentences)
