/** Lowest first. SBU, LOU and CUI are unclassified but controlled; their order among each other settles ties only. */
export const levels = ['U', 'CUI', 'LOU', 'SBU', 'C', 'S', 'TS'] as const

export type Level = (typeof levels)[number]

/**
 * A portion mark or banner, taken apart. `controls` are in portion form (`NF`, `REL TO USA, GBR`, `XD`, `FGI CAN`),
 * each once, in the order in which they are printed; unknown ones are kept as written.
 */
export interface Marking {
  level: Level
  controls: string[]
}

export const rankOf = (level: Level): number => levels.indexOf(level)

export const isClassified = (marking: Marking): boolean => rankOf(marking.level) >= rankOf('C')
