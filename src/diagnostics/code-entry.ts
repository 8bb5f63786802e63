/** What a code means: its usual severity, and help for the person who meets it. */
export interface CodeEntry {
  severity: 'error' | 'warning' | 'info'
  /** One sentence for the documentation: when it is raised, what to do. */
  help: string
}
