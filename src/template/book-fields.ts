import type { Book } from '../model/book.ts'
import { briefFields, type FieldsOf, factFields, meetingFields } from './brief-fields.ts'
import { fieldsOf, listOf, number, text } from './names/shape.ts'

/** What `book.md.hbs` may use. */
export const bookFields: FieldsOf<Book> = {
  version: { about: 'Of this data: 1.', shape: number },
  cable: {
    about: 'What all cables have in common.',
    shape: fieldsOf({ marking: { about: 'The highest of all, portion form.', shape: text } }),
  },
  principals: { about: 'Who travels, each once.', shape: listOf(fieldsOf(factFields)) },
  parts: {
    about: 'One for each cable, in the order of their meetings.',
    shape: listOf(
      fieldsOf({
        number: { about: 'From 1.', shape: number },
        brief: {
          about: 'All that its cable tells; go into it with `{{#brief brief}}`.',
          shape: fieldsOf(briefFields),
        },
      }),
    ),
  },
  agenda: {
    about: 'Every meeting of every cable, by date.',
    shape: listOf(
      fieldsOf({
        part: { about: 'Number of the part that prepares it.', shape: number },
        cable: { about: 'The cable’s id, `03 OTTAWA 49`.', shape: text },
        meeting: { about: 'Whom, when and where.', shape: fieldsOf(meetingFields) },
      }),
    ),
  },
  timeline: { ...briefFields.timeline, about: 'Dates that the cables name, earliest first.' },
  people: { ...briefFields.people, about: 'Everybody named, each once.' },
  acronyms: briefFields.acronyms,
}
