/** A folder of templates as plain data; whoever has the disk loads it. */
export interface TemplateSet {
  /** `briefing`, or the folder as the user named it: messages show it before a file's path. */
  name: string
  /** Its own texts by path within the folder, with `/`: `deck.md.hbs`, `partials/point.hbs`. */
  files: Record<string, string>
  /** The set whose files stand in for what this one leaves out: its theme.yaml says `extends: briefing`. */
  base?: TemplateSet
}
