/** What `{{#if}}` takes for "no": nothing, false, 0, no text, no items. */
export const isEmpty = (value: unknown): boolean => !value || (Array.isArray(value) && value.length === 0)
