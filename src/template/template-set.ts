/** A folder of templates as plain data; whoever has the disk loads it. */
export interface TemplateSet {
  /** `briefing`, or the folder as the user named it: messages show it before a file's path. */
  name: string
  /** Text by path within the folder, with `/`: `deck.md.hbs`, `partials/point.hbs`. */
  files: Record<string, string>
}

/** What a set makes: `NAME.md.hbs` at its top. */
export type TemplateName = 'deck' | 'book' | 'talking-points' | 'card'
