import { describe, expect, test } from 'vitest'
import { findFigures } from '../../../../src/analyse/figures/find-figures.ts'

const figures = (text: string) =>
  findFigures(text).map(({ text: words, value, unit }) => [words, value, unit])

describe('money', () => {
  test.each([
    ['a budget of US$7.9 billion.', 'US$7.9 billion', 7.9e9, 'USD'],
    ['worth USD 1,940 million, led by', 'USD 1,940 million', 1.94e9, 'USD'],
    ['FINES OF DOLS 1.85 MILLION.', 'DOLS 1.85 MILLION', 1.85e6, 'USD'],
    ['THE COMPANY ASKS FOR 168 MILLION DOLLARS;', '168 MILLION DOLLARS', 1.68e8, 'USD'],
    ['takes VKR 31.2 billion a year', 'VKR 31.2 billion a year', 3.12e10, 'VKR'],
    ['fees of $418,000 were paid', '$418,000', 418_000, 'USD'],
    ['a credit of $40-45 million for', '$40-45 million', 4e7, 'USD'],
    ['some 55 cents a pound', '55 cents a pound', 55, 'cents'],
    ['exceeding 5,000 taka in value', '5,000 taka', 5000, 'taka'],
  ])('%s', (text, words, value, unit) => expect(figures(text)[0]).toEqual([words, value, unit]))
})

describe('percentages, shares, counts', () => {
  test.each([
    ['spending 1.1% of its GDP on defense', '1.1% of its GDP', 1.1],
    ['1 1/2 percent of GDP for the year', '1 1/2 percent of GDP', 1.5],
    ['takes fifty-two percent of national income.', 'fifty-two percent of national income', 52],
    ['has gained 6-7 percent against', '6-7 percent', 6],
    ['governs with 88 of 175 seats, a majority', '88 of 175 seats', 88],
    ['84 per 100 inhabitants have one', '84 per 100 inhabitants', 84],
    ['of which three-fifths comes from', 'three-fifths', 0.6],
    ['employ 23,500 people, most', '23,500 people', 23_500],
    ['will buy 14 helicopters at', '14 helicopters', 14],
    ['the return of two aviators in', 'two aviators', 2],
    ['detained for eighteen months', 'eighteen months', 18],
    ['an increase of a few hundred million for', 'a few hundred million', null],
    ['half a million smallholders went', 'half a million smallholders', 500_000],
    ['two C-17 sorties a day', 'two C-17 sorties', 2],
    ['Seven Dhirabis remain at Guantanamo', 'Seven Dhirabis', 7],
    ['reduced its forces from 31,000 to 14,500.', '31,000 to 14,500', 31_000],
    ['the dead included two policemen.', 'two policemen', 2],
    ['WE PAY 4.5 MILLION DOLLARS A YEAR FOR IT.', '4.5 MILLION DOLLARS A YEAR', 4.5e6],
    ['a 10-year program for', '10-year', 10],
    ['The Army, which numbers 6,000 and marches well', '6,000', 6000],
    ['THE POLICE NUMBER 180 AND HAVE ONE LAUNCH.', '180', 180],
    ['Since 1996 one million tons have gone', 'one million tons', 1e6],
    ['carries 700 megawatts from', '700 megawatts', 700],
  ])('%s', (text, words, value) => {
    const [first] = figures(text)
    expect([first?.[0] ?? null, first?.[1] ?? null]).toEqual([words, value])
  })
})

test.each([
  'Article 19 and Resolution 1929 (ref. 3) apply in Room 209.',
  'Arrival October 14 at 0820 on SK 4414; departure by UA 921.',
  'He is 54, and she, 47, agrees.',
  'The meeting on May 19, 2009 begins at 0930 and ends at 10:30 a.m.',
  'The C-130 and the 3rd Battalion left.',
  'No one knows; the other one does.',
  'Call 555-0142.',
  'Two-way trade grew.',
])('no figure in: %s', text => expect(figures(text)).toEqual([]))

test.each([
  ['Speaker Gulnara Bek (48, chemist) presides.'],
  ['The possible follow-on plane to the F–5 is open.'],
  ['Deptel 288 promised an answer (ref OSLO 461).'],
  ['It would halve item (1).'],
  ['Brajko is 58 and served the former service.'],
  ['Her public line is bases out by 92; he objects.'],
  ['The cases of the two Odessa agencies are open.'],
  ['4.'],
  ['THE EMIR IS 61 AND UNWELL.'],
  ['Reasons: 1.5 (b) and (d).'],
  ['Washington regards 2012 as attainable.'],
  ['Ask the Region 6 office, as (B) JIDDA 5120 says.'],
  ['Exercise TIGER LANTERN 06 remains.'],
  ['We took no view on it.4 British grumble, and he "began to count."1 He sees it.'],
  ['He did so [2 lines of source text not declassified] and left [1½ lines not declassified].'],
  ['He learned it at university there 1938-40, and will be 79 on July 23.'],
  ['The runway is closed between 2200 and 0500.'],
  ['H.R. 200 and P.L. 480 apply.'],
  ['Keep it for the first ten minutes, for he has three arguments.'],
  ['1200 Crown Prince, alone.'],
])('no figure: %s', text => expect(figures(text)).toEqual([]))

describe('numbers in words, rates, shares of a body', () => {
  test.each([
    ['Five Cape Town shipyards have closed.', 'Five Cape Town shipyards', 5],
    ["The harbor's nine old tugs leak.", 'nine old tugs', 9],
    ['a panel of twelve legal and financial advisers', 'twelve legal and financial advisers', 12],
    ['THIRTEEN GOVERNMENTS SIGNED IT.', 'THIRTEEN GOVERNMENTS', 13],
    ['The twenty or so mills of the coast burn wood.', 'twenty or so mills', 20],
    ['Some thirty-odd boats went out.', 'thirty-odd boats', 30],
    ['He governs with a majority of five, one of them ill.', 'majority of five', 5],
    ['A garrison of 340 has the fort.', 'garrison of 340', 340],
    ['The strikes come, we think, four a month.', 'four a month', 4],
    ['Seizures ran to six, against three last year.', 'three', 3],
    ['Fuel stands at five weeks of supply.', 'five weeks', 5],
    ['Rice costs three times the price of maize.', 'three times', 3],
    ['The file moves within the next ninety days.', 'ninety days', 90],
    ['The mill could be had for a billion, he says.', 'a billion', 1e9],
    ['Diesel is at two dollars a liter and kerosene at a dollar a liter.', 'two dollars a liter', 2],
    ['One household in seven has a well.', 'One household in seven', 1],
    ['The staff has grown from three to nineteen since May.', 'three to nineteen', 3],
    ['Crops fell by a quarter on the coast.', 'a quarter', 0.25],
    ['It holds two and a half million acres.', 'two and a half million acres', 2.5e6],
    ['Growth was minus 4 percent.', 'minus 4 percent', -4],
    ['The bill passed by one vote.', 'one vote', 1],
    ['The well gives 4,000 b/d.', '4,000 b/d', 4000],
    ['A wall of 3 M60A3 tanks stood there.', '3 M60A3 tanks', 3],
    ['A loan of 90 million kina was signed.', '90 million kina', 9e7],
    ['A bid of $30-$45 million came in.', '$30-$45 million', 30],
  ])('%s', (text, words, value) =>
    expect(figures(text).map(([found, amount]) => [found, amount])).toContainEqual([words, value]),
  )
})

test.each([
  ['The depot at Three Rivers is shut, and the Group of 77 met.'],
  ['He flew on Air Force Two.'],
  ['Call Ms. Doe (cell 5512-8830) after the ’92 flood plan.'],
  ['She is one of the two worst.'],
  ['Nobody under sixty remembers; a woman of 31 named Ada does.'],
  ['At 52 he has a quarter of an hour for you at five.'],
  ['The second half of the year was dry; the chief of a sixth is in jail.'],
  ['He flies 747s and two-way radios.'],
])('no figure either: %s', text => expect(figures(text)).toEqual([]))
