/** `watch-out` as the selection pane shows it: `Watch out`. */
export function shownName(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
