/** `partials/point.hbs` and `partials/point.md.hbs` are called `{{> point}}`; null for any other file. */
export const partialName = (path: string): string | null =>
  /^partials\/(.+?)(?:\.md)?\.hbs$/.exec(path)?.[1] ?? null
