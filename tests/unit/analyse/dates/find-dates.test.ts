import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOfIso } from '../../../../src/analyse/dates/calendar.ts'
import { findDates } from '../../../../src/analyse/dates/find-dates.ts'
import { resolveDate } from '../../../../src/analyse/dates/resolve-date.ts'
import { senseOf } from '../../../../src/analyse/dates/sense.ts'

/** The dates of a sentence written on the day given, each with its ISO value. */
const datesOf = (text: string, written = '2008-06-16'): string[] =>
  findDates(text).map(words => {
    const { iso } = resolveDate(words, dayOfIso(written), senseOf(text, words.start, words.end))
    return `${words.text} = ${iso}`
  })

describe('forms of a date', () => {
  test.each([
    ['The accord of Aug. 21, 2003 holds.', ['Aug. 21, 2003 = 2003-08-21']],
    ['He was sworn in on 29 May 2007.', ['29 May 2007 = 2007-05-29']],
    ['The team will come Jan. 9-13.', ['Jan. 9-13 = 2009-01-09/2009-01-13']],
    [
      'It ran from December 28 to January 3, 2006.',
      ['December 28 to January 3, 2006 = 2005-12-28/2006-01-03'],
    ],
    ['Talks are set for October 12 and 13, 2010.', ['October 12 and 13, 2010 = 2010-10-12/2010-10-13']],
    ['Exercises were held 10-14 March.', ['10-14 March = 2008-03-10/2008-03-14']],
    ['DTG 041402Z JAN 11 refers.', ['041402Z JAN 11 = 2011-01-04']],
    ['Your note of 02/28/2008 was helpful.', ['02/28/2008 = 2008-02-28']],
    ['It was signed in December 2002.', ['December 2002 = 2002-12']],
    ['The agreement runs out 16 Sep 91.', ['16 Sep 91 = 1991-09-16']],
    ["The storm of June '03 and the vote of Jun. 5.", ["June '03 = 2003-06", 'Jun. 5 = 2008-06-05']],
    ['Signed 2006/09/17.', ['2006/09/17 = 2006-09-17']],
    ['CHIEF OF STAFF SINCE NOV 84.', ['NOV 84 = 1984-11']],
    ['A vote fell in mid-May.', ['May = 2008-05']],
    ['The list was announced last month.', ['last month = 2008-05']],
    ['The bill goes to Congress next month.', ['next month = 2008-07']],
    ['They honor the dead each March 23.', ['March 23 = --03-23']],
    ['GDP grew in FY 2002 and FY99.', ['FY 2002 = 2002', 'FY99 = 1999']],
    ['The 2003-2004 budget is late.', ['2003-2004 = 2003/2004']],
    ['Elections come in the spring of 2009.', ['spring of 2009 = 2009']],
    ['Wednesday, June 18: arrival 0715.', ['June 18 = 2008-06-18']],
  ])('%s', (text, expected) => expect(datesOf(text)).toEqual(expected))
})

describe('the year that is not written', () => {
  test.each([
    ['He visited us in September.', '2007-09'],
    ['He will visit us in September.', '2008-09'],
    ['Norland funds a clinic that has cost a million and lapses on September 30.', '2008-09-30'],
    [
      'The cabinet has avoided deciding anything until after the local elections on September 16.',
      '2008-09-16',
    ],
    ['They had agreed before the vote on May 16.', '2008-05-16'],
    ['The list will be announced in February.', '2009-02'],
    ['The second depends on the council, which votes in February and has not been asked.', '2009-02'],
    ['He lost by 318 votes in February.', '2008-02'],
    ['He got a minister to weep there in February.', '2008-02'],
    ['A report must be filed by March 1.', '2009-03-01'],
    ['Prices have risen since January.', '2008-01'],
    ['We raised this last November.', '2007-11'],
    ['The court meets again next May.', '2009-05'],
    ['The January 28 talks went well.', '2008-01-28'],
    ['The staff, two of whom were wounded in September, would be glad.', '2007-09'],
    ['The third was to move on February 20.', '2008-02-20'],
    ['It would help if he were to hear of it in February.', '2009-02'],
    ['Parliament voted on March 20 to restore it.', '2008-03-20'],
    ['The Cabinet extended the mission to January 31.', '2009-01-31'],
    ['The minister would have the date moved to February if he could.', '2009-02'],
    ['A judge who came to office on August 11 is tired.', '2007-08-11'],
    ['Recognition of the loss of two mentors on August 3 would be fitting.', '2007-08-03'],
    ['He has an election on October 2, his first.', '2008-10-02'],
    ['He would sign a pardon on Flag Day, January 14, if nobody had asked.', '2009-01-14'],
    ['She regards the closing on January 31 as settled.', '2008-01-31'],
    ['Prices are up over June of last year.', '2007-06'],
    ['The agreement of January 15 of this year runs on.', '2008-01-15'],
    ['July 10, 1530: wheels up.', '2008-07-10'],
    ['He is up for reelection in November.', '2008-11'],
    ['They asked for berths through February.', '2009-02'],
    ['They will not be there when the class goes home in February.', '2009-02'],
    ['By March he had doubled their number.', '2008-03'],
    ['The exercise in October has been agreed.', '2008-10'],
    ['The mission in October was a success.', '2007-10'],
    ['March 25 is the date on which all agree.', '2009-03-25'],
    ['The ministry does not move on January 20.', '2009-01-20'],
    ['Power was rationed to seven hours a day from December to March.', '2007-12/2008-03'],
    ['HE CARRIED THE SAME LETTER TO ROME IN NOVEMBER AND WAS PAID.', '2007-11'],
    ['The quotas were extended past September 30.', '2008-09-30'],
    ['The December elections were close.', '2007-12'],
    ['The strike of October cost a million.', '2007-10'],
    ['The bridge, begun in October, is late.', '2007-10'],
    ['The law takes effect on January 1.', '2009-01-01'],
    ['We proposed to meet in July, but the minister fell ill in April.', '2008-07'],
  ])('%s', (text, iso) => expect(datesOf(text)[0]).toContain(`= ${iso}`))

  test('stays open where nothing tells when the cable was written', () => {
    const [words] = findDates('Your January 9 meeting')
    expect(words && resolveDate(words, null, null)).toEqual({ iso: null, precision: 'day', inferred: true })
  })
})

test.each([
  'HE MAY ALSO WISH TO SAY THAT IT IS LATE.',
  'May I suggest a pause?',
  'Troops march at dawn; they fall back and spring up.',
  'Resolution 1929 and Section 609 apply.',
  'The party leaves at 1330 hours with 1,980 tons.',
  'María and Décima sang.',
  'The Red Line carries 2000 people.',
])('no date in: %s', text => expect(datesOf(text).filter(found => /-/.test(found))).toEqual([]))

test('each date is a stretch of the text, in order and apart from the others', () => {
  const part = fc.constantFrom(
    'May 3',
    'on',
    '29 June 2007',
    '-',
    'to',
    '2003',
    'MAY',
    'last month',
    ',',
    '12',
    'of',
    'Jan.',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), parts => {
      const text = parts.join(' ')
      let last = 0
      for (const { start, end, text: words } of findDates(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(text.slice(start, end).trim()).toBe(words)
        last = end
      }
    }),
  )
})

test('a time of day with its zone is no year', () => {
  expect(findDates('He takes the call at 2230 local (1630 EDT, 2030 GMT).')).toEqual([])
})
