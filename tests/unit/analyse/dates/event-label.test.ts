import { describe, expect, test } from 'vitest'
import { eventLabel } from '../../../../src/analyse/dates/event-label.ts'

describe('the label of an event', () => {
  test.each([
    [
      'On missile defense, Canada realizes that it must decide; discussions are scheduled for January 28.',
      'January 28',
      'Discussions are scheduled for January 28.',
    ],
    [
      'The team arrives on May 3; talks begin on May 4; the team leaves on May 9.',
      'May 4',
      'Talks begin on May 4.',
    ],
    [
      'The pact was signed in May 2002, which pleased the army.',
      'May 2002',
      'The pact was signed in May 2002.',
    ],
    [
      'He opened the mill; he will close it on May 3.',
      'May 3',
      'He opened the mill; he will close it on May 3.',
    ],
    [
      'Sorel said the mill is closed; the road will open on May 3.',
      'May 3',
      'Sorel said the mill is closed; the road will open on May 3.',
    ],
    [
      'The road opens on May 3; if rain falls it does not.',
      'May 3',
      'The road opens on May 3; if rain falls it does not.',
    ],
    ['The vote fell on May 3.', 'May 3', 'The vote fell on May 3.'],
  ])('%s', (text, date, expected) => expect(eventLabel(text, date)).toBe(expected))
})
