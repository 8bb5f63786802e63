import { name, saysOf } from './says-of.ts'

const dead = [
  `${name}.{0,12} (?:died|is dead|was (?:killed|murdered|assassinated|poisoned|buried))\\b`,
  `\\b(?:funeral|burial|death|memory) (?:of|for) (?:the )?(?:\\w+ ){0,3}${name}(?!\\w)`,
].map(pattern => new RegExp(pattern, 'u'))

const absent = [
  new RegExp(
    `(?<!\\w)${name} (?:is|will be|remains) (?:abroad|away|out of (?:the country|town)|traveling|travelling|on leave|not in (?:the country|town)|in \\w+ (?:until|that|this|for))\\b`,
    'u',
  ),
]

/** Whether a sentence of `namingIn` tells somebody's death. */
export const isDead = (sentences: string[]): boolean => saysOf(dead, sentences)

/** "The Prime Minister is in Paris until Friday", "will be abroad": nobody meets them. */
export const isAway = (sentences: string[]): boolean => saysOf(absent, sentences)
