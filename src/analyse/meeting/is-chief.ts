import { name, saysOf } from './says-of.ts'

const theOne =
  '(?:(?:chief|principal|main|key|real) (?:person|appointment|interlocutor|meeting|contact|counterpart|partner|host)|co-?chair(?:man|woman)?|counterpart|opposite number)'
const heart = '(?:heart|core|cent(?:er|re)(?:piece)?|point|purpose|substance|main event|high point)'
const talks = '(?:meetings?|bilateral|session|talks|call|dinner|lunch|conversation)'
const patterns = [
  `${name}(?!\\w)[^.;]{0,80}?\\b(?:is|will be)\\b[^.;]{0,30}? ${theOne}\\b`,
  `${name}(?!\\w)[^.;]{0,40}?(?<!\\bthe )\\bco-?chairs?\\b`,
  `\\bco-?chairs?\\b[^.;]{0,40}?\\band\\b[^.;]{0,60}?(?<!\\w)${name}`,
  `\\b${talks} with\\b[^.;]{0,50}?${name}(?!\\w)[^.;]{0,40}?\\b(?:is|will be) the ${heart}\\b`,
  `\\b${heart} of (?:the|your|her|his) (?:visit|trip|stay|program(?:me)?|day)\\b[^.;]{0,60}?(?<!\\w)${name}`,
].map(pattern => new RegExp(pattern, 'u'))

/** Whether a sentence of `namingIn` says that somebody is the one to be met: "is her host and her principal appointment". */
export const isChief = (sentences: string[]): boolean => saysOf(patterns, sentences)
