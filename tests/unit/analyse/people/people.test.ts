import { describe, expect, test } from 'vitest'
import { peopleOf } from '../../../../src/analyse/people/people.ts'
import type { CableFacts } from '../../../../src/model/brief.ts'
import { readCable } from '../../../../src/read/read-cable.ts'
import { passagesFrom } from '../passage-of.ts'

const facts = { post: 'OTTAWA', subject: null } as CableFacts
const people = (...texts: string[]) => peopleOf(readCable('').value, facts, passagesFrom(...texts))
const names = (...texts: string[]) => people(...texts).map(({ name }) => name)

test('one entry for all forms of a name, with the fullest title, the side and every source', () => {
  const found = people(
    'Canadian Defense Minister John McCallum looks forward to your visit.',
    'Minister McCallum told us so.',
    'Italian Ambassador Conti did not.',
    'Ambassador Cellucci has raised the issue with Under Secretary Grossman.',
  )
  expect(found.map(({ name, title, side }) => [name, title, side])).toEqual([
    ['John McCallum', 'Canadian Defense Minister', 'theirs'],
    ['Conti', 'Italian Ambassador', 'other'],
    ['Cellucci', 'Ambassador', 'ours'],
    ['Grossman', 'Under Secretary', 'ours'],
  ])
  expect(found[0]?.sources.map(({ tag }) => tag)).toEqual(['¶1', '¶2'])
})

describe('names', () => {
  test.each([
    ['Lt. Col. D. B. Ferris, U.S. Army, will meet you.', ['D. B. Ferris']],
    ['Minister of the Interior Mokhtar Essid is prone to assent.', ['Mokhtar Essid']],
    ['The Foreign Secretary, Farida Mannan, taught law.', ['Farida Mannan']],
    ['Foreign Minister Nasser al-Murr says so.', ['Nasser al-Murr']],
    ['FONMIN SALIM BIN FAHD SIGNS CHECKS.', ['SALIM BIN FAHD']],
    ['Her husband, Andrés Peña, is mayor.', ['Andrés Peña']],
    [
      'Crown Prince Saqr bin Rashid Al Hamdan likes falcons; Prince Saqr said so.',
      ['Saqr bin Rashid Al Hamdan'],
    ],
    ["President José María Núñez's cabinet met.", ['José María Núñez']],
    ['Secretary Rice and Foreign Minister Lavrov met President Bush.', ['Rice', 'Lavrov', 'Bush']],
    [
      'Gen. Dostum, Governor Atta and former warlord Ismail Khan remain rivals.',
      ['Dostum', 'Atta', 'Ismail Khan'],
    ],
    [
      'You will meet Director General for the Americas Jose Maria Lopez de Letona.',
      ['Jose Maria Lopez de Letona'],
    ],
    ['Ministers Graham and McCallum will brief Cabinet.', ['Graham', 'McCallum']],
    ['Yassin Boukerdoun, 34, was indicted.', ['Yassin Boukerdoun']],
    ['Trade and Industry Minister Karin Lindahl will receive you.', ['Karin Lindahl']],
    ['Ms. Dagny Moe of the Embassy is at your disposal.', ['Dagny Moe']],
    ['We work with the UN to disarm Saddam.', ['Saddam']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('in capitals', () => {
  test.each([
    ['PRESIDENT HERNAN QUIROGA WANTS THE VISIT TO BE READ AS A BLESSING.', ['HERNAN QUIROGA']],
    [
      'GENERAL FRANCISCO BELAVAL REPLACED GENERAL RAMIRO ZUBIAGA ON AUGUST 29.',
      ['FRANCISCO BELAVAL', 'RAMIRO ZUBIAGA'],
    ],
    ['FOREIGN MINISTER TALBAKOV INTIMATED THAT HE WOULD COME.', ['TALBAKOV']],
    ['THE CASE OF TERESA OLMEDO, A DUAL NATIONAL, IS DELICATE.', ['TERESA OLMEDO']],
    ['THE FOREIGN MINISTERS OF THE NONALIGNED COUNTRIES MET IN LIMA.', []],
    ['EL LITORAL, THE PRINCIPAL NEWSPAPER, HAS ASKED FOR AN INTERVIEW.', []],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))
})

test.each([
  'The Brandt Group and Hallam & Rowe sell drugs at Fort Leavenworth.',
  'The Darul Fajr network crossed the Lamang Strait.',
  'Operation Enduring Freedom and Exercise Tiger Lantern went on in New Zealand.',
  'The Ministry of Foreign Affairs told the Prime Minister’s Office.',
  'The Banco del Litoral failed, as B. Deptel 27 foresaw.',
  'Cumulative U.S. investment rose at 19th and H Streets.',
])('nobody in: %s', text => expect(names(text)).toEqual([]))

describe('a name that never stands with a title', () => {
  test.each([
    [['What he fears is a crowd, and Dirani says so himself.', 'Ask Dirani about his boats.'], ['Dirani']],
    [['Sato said he was tired.', 'In the end Sato thought that he could not go on.'], ['Sato']],
    [
      [
        'THEOPHILE GASTON, A FORMER POSTMASTER, IS ILL.',
        'TELL GASTON THAT HE IS LOVED, AND GASTON WILL SMILE.',
      ],
      ['THEOPHILE GASTON'],
    ],
    [['Tarkan Bey is late.', 'Tell Tarkan so; Tarkan knows that he is.'], ['Tarkan Bey']],
    // a country wants and says things too
    [['Kharum wants boats and Kharum says so.', 'The Kharumi fleet is in Kharum, where he is.'], []],
    [['Business is slow.', 'Talks with Business have ended; he said so.'], []],
  ])('%j', (texts, expected) => expect(names(...texts)).toEqual(expected))
})

test.each([
  ['PM Vidal and DefSec Agbayan are at odds at 3 PM Monday.', ['Vidal', 'Agbayan']],
  ['Governor Halfdan Rosing of the National Bank is tired.', ['Halfdan Rosing']],
  ['Fabio "El Sastre" Lemos, who is in prison, waits.', ['Fabio "El Sastre" Lemos']],
  ['Megan (9) and Owen Hartley (6) of Dayton were brought here.', ['Megan', 'Owen Hartley']],
  ['The Governor of North Sundara, Lt. Gen. Hadi Pramono, will see you.', ['Hadi Pramono']],
  ['We would count Dulo first.', []],
  ['WE WOULD HAVE THE PRESIDENT BEGIN WITH BOSNIA AND LET THE ATTORNEY GENERAL ACKNOWLEDGE THE DROP.', []],
  ['THEY WERE TURNED BACK AT KENNEDY AIRPORT IN APRIL.', []],
  ['LTG MANSUR AL-DIRANI IS DEAF. DIRANI HIMSELF SAYS THAT HE IS.', ['MANSUR AL-DIRANI']],
])('%s', (text, expected) => expect(names(text)).toEqual(expected))

test('whom the subject or the participants name are known by surname alone', () => {
  const cable = readCable(
    'SUBJECT\nYour Call to President Ndembi\n\nPARTICIPANTS\n\nAltamar\nJulian Oropeza, Director of Boats\nAda Lund, interpreter\n\nIt is late. Ndembi is behind, and Oropeza counts.\n',
  ).value
  const texts = passagesFrom('It is late. Ndembi is behind, and Oropeza counts.')
  const found = peopleOf(cable, { ...facts, subject: 'Your Call to President Ndembi', marking: 'C' }, texts)
  expect(found.map(({ name, title, marking }) => [name, title, marking])).toEqual([
    ['Ndembi', 'President', 'C'],
    ['Julian Oropeza', null, 'C'],
  ])
})

test('a Secretary whose office Washington does not have is theirs', () => {
  const found = people(
    'Environment Secretary Amalia Reinoso will see you.',
    'Security Council Secretary Bakhrom Yuldosh takes notes for Secretary Hale.',
  )
  expect(found.map(({ side }) => side)).toEqual(['theirs', 'theirs', 'ours'])
})

test.each([
  ['Capt. Ulm and Prof. Lida Moro came with Brig. Tull.', ['Ulm', 'Lida Moro', 'Tull']],
  [
    'The team is Ana Lugo (lead), Orrin Vale-Quist, Ed Marsh and Peg Oduya.',
    ['Ana Lugo', 'Orrin Vale-Quist', 'Ed Marsh', 'Peg Oduya'],
  ],
  ['The two editors -- Zubin Kart and Olga Ren -- are free.', ['Zubin Kart', 'Olga Ren']],
  ['His younger son, Tibor, is a cadet; her brother Nwosu sells boats.', ['Tibor', 'Nwosu']],
  ['The clerk is a shy man named Orbeliz.', ['Orbeliz']],
  ['The post has a dredger named Orbeliz.', []],
  ['The mayor there, Selim Orhun, will not come.', ['Selim Orhun']],
  ['The union leader, Koval, has asked for an hour.', ['Koval']],
  ['He told us that Jules Remy is ill. Meanwhile Remy waits.', ['Jules Remy']],
  [
    'The purser, Will Haddad, and Deputy Per Lund sat down. Per Embassy Oslo it was late.',
    ['Will Haddad', 'Per Lund'],
  ],
  ['He quotes Faulkner; talk to Tony Bell about it.', ['Faulkner', 'Tony Bell']],
  ['Ask Jean MOREAU, not NED Systems.', ['Jean MOREAU']],
  ['USS Gloria Dunn lies off Victoria Falls Basin.', []],
  ['WE HAVE SENT AN OBSERVER, ONE TARASKIN, WHO SINGS.', ['TARASKIN']],
  ['TEN P.M. TARVEN TIME IS BEST.', []],
  [
    'Sens. Marlow and Teague, and Reps. Ito, Vance and Quill, came.',
    ['Marlow', 'Teague', 'Ito', 'Vance', 'Quill'],
  ],
  ['A/S Hollins, U/S Tarrant and Pres. Kandu follow.', ['Hollins', 'Tarrant', 'Kandu']],
  ['Ms. Orr and Mr. D’Souza sat by Princess Inga and Queen Mother Sif.', ['Orr', 'D’Souza', 'Inga', 'Sif']],
  ['H.E. Tomas Orlu met President Ernest Bai TORMA.', ['Tomas Orlu', 'Ernest Bai TORMA']],
])('%s', (text, expected) => expect(names(text)).toEqual(expected))

test('a sentence in capitals within a cable that has small letters', () => {
  expect(
    names(
      'The harbor is shut and the town is quiet.',
      'CLASSIFIED BY DATT COL. ARLEN B. TROTT; REASON 1.5 (A).',
    ),
  ).toEqual(['ARLEN B. TROTT'])
})

test('a given or middle name said alone is that of the one who bears it', () => {
  expect(
    names(
      'Speaker Oyunbat Tsedevsuren will see you. Oyunbat led the session.',
      'President Leandro Estrada Munoz is here. Estrada has no wife.',
    ),
  ).toEqual(['Oyunbat Tsedevsuren', 'Leandro Estrada Munoz'])
})
