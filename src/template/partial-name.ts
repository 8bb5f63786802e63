/** `partials/point.hbs` and `partials/point.md.hbs` are called `{{> point}}`; null for any other file. */
export function partialName(path: string): string | null {
  const name = /^partials\/(.+?)(?:\.md)?\.hbs$/.exec(path)?.[1]
  return name === undefined || !canBePartial(name) ? null : name
}

/** Handlebars keeps partials as fields of an object; a path leads nowhere. */
export const canBePartial = (name: string): boolean => name !== '__proto__' && !/^\.|\/\./.test(name)
