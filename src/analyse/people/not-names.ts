import { wordsOf } from '../tables/words-of.ts'

/**
 * Words that a person's name does not hold: bodies, places, things that bear names, days. A run of capitals with one
 * of them names something else: "Brandt Group", "Lamang Strait", "Operation Enduring Freedom".
 */
export const notNames = wordsOf(`
ministry ministries department embassy consulate mission bureau office agency authority directorate commission
committee council board cabinet parliament congress senate assembly house court tribunal government administration
republic kingdom state states union federation league alliance organization organisation association society
institute institution foundation fund bank bureau group party front movement coalition bloc congress conference
summit assembly forum university college school academy seminary hospital church mosque cathedral temple museum library
company corporation corp inc ltd llc gmbh plc consortium enterprise enterprises industries international airlines airways
energy petroleum gas oil power steel mining telecom telecommunications electric systems technologies technology partners holdings
resources ventures capital logistics minerals metals foods textiles pharmaceuticals laboratories precision instruments
electronics chemicals plastics cement sugar tobacco management disaster relief turbine turbines reactor orange
rotorcraft aircraft aviation space aerospace motors shipping lines
army navy force forces guard corps brigade battalion regiment division squadron fleet command battalion police
gendarmerie militia marines unit detachment battery task
exercise operation plan program programme project initiative agreement treaty convention protocol accord accords pact
act law code charter constitution resolution article section chapter annex declaration statute amendment
airport airfield airbase base port harbor harbour bay gulf sea ocean lake river strait straits island islands isle atoll
mount mountain mountains valley desert plateau cape peninsula canal dam bridge road street avenue square park palace
hotel hall house club center centre station terminal field camp fort barracks province district region county city
town village capital zone north south east west northern southern eastern western central upper lower
times post news daily herald tribune gazette journal radio television press agency magazine
united nations national american european african asian arab muslim islamic christian catholic orthodox jewish
security council general assembly white pentagon capitol hill washington
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december spring summer fall autumn winter christmas easter ramadan
world war cold peace nobel prize olympic olympics cup games day week month year
free trade market stock exchange chamber commerce commercial service foreign affairs defense defence interior finance
health education justice labor agriculture environment
safe master red blue green black golden new old great grand big first second third
boeing airbus lockheed raytheon exxon shell chevron halliburton motorola
talks round dialogue process roadmap partnership compact corridor pipeline railway highway stadium
deptel embtel contel circtel septel reftel telegram airgram
banco banque banca compania sociedad grupo instituto universidad universite ministerio societe
legal attache attaché mutual assistance information procedures classified joint staff staffs central intelligence
millennium challenge account corps coast
falls basin garden gardens tower towers springs creek reef heights ridge shoals cove delta glacier oasis ranch plaza mall
theatre theater opera gallery depot shipyard wharf quarry refinery factory clinic arena
parade liberty freedom independence revolution revolutionary reform democratic democrats democrat socialist socialists
liberals liberal conservatives conservative communists communist labour republican republicans nationalists
act acts order policy review bill budget
`)

/** What follows a name of something else: "the Darul Fajr network", "the Batu Hitam gas contract". */
export const thingsAfter = wordsOf(`
network group party bank company corporation consortium island islands river valley airport airfield base camp hotel
province district region area town city village port harbor strait dam mine mines plant pipeline refinery field fields contract
concession project program agreement accord accords talks conference process plan initiative exercise operation
tribe clan militia brigade battalion movement front faction foundation institute school university hospital prison
market summit declaration convention treaty protocol law act case affair scandal border corridor road highway
newspaper daily magazine radio television station ship vessel cutter frigate ferry aircraft helicopter missile missiles
bridge tunnel canal lake mountain peninsula plateau forest park monument memorial palace stadium gas oil
`)

/** Before the name of a place or a thing. */
export const placeLeads = wordsOf(`
in at near into off around outside inside within throughout across toward towards via through between along above
below beyond aboard from to
`)

/** Open the name of a place or a thing: "Port Yulan", "El Litoral", "Hotel Splendide". */
export const placeOpeners = wordsOf(`
san santa santo sao são saint st ste mt mount fort ft port puerto porto cape cabo lake lago rio río hotel camp exercise operation
punta isla sierra monte campo playa boca bandar bir tell tel wadi ras jebel jabal kota kuala teluk batu nova novo villa ville las los el la le les el al new north
south east west upper lower ciudad bab dar ain ksar
`)
