import { wordsOf } from '../tables/words-of.ts'

/**
 * Words that end a title and stand before a name: civil, military, police, noble, clerical, academic; with their short
 * forms. "Canadian Defense Minister | John McCallum", "Lt. Col. | D. B. Ferris".
 */
export const titleHeads = wordsOf(`
president vice-president minister premier chancellor secretary undersecretary under-secretary ministers presidents senators
senator congressman congresswoman congressmen representative representatives delegate deputy deputies speaker chairman chairwoman chairperson
chair governor mayor ambassador ambassador-at-large ambassadors charge chargé consul envoy commissioner commissar administrator director
directors chief head leader judge justice magistrate prosecutor attorney solicitor ombudsman registrar
general generals lieutenant colonel major captain admiral commander commodore brigadier marshal sergeant corporal
ensign cadet superintendent inspector constable sheriff commandant comandante colonels
gen lt col maj capt adm radm vadm cmdr cdr brig amb sen rep gov pres prof rev hon msgr fr sgt ltg mg bg ltc ltcol ltgen
majgen briggen vcdr lcdr cpt supt insp comm dep min
king queen prince princess emir amir sultan sheikh shaikh sheik shaykh sheikha duke duchess lord lady count baron
baroness sir dame emperor empress shah regent khan maharaja raja tunku tengku datuk dato tan-sri
crown-prince
pope cardinal archbishop bishop monsignor father reverend rabbi imam ayatollah mullah mufti patriarch metropolitan
sister brother mother pastor
mr mrs ms miss mme mlle messrs dr doctor professor don dona doña dom herr frau señor señora senor senora
ing lic eng arq haji hajji hadji syed sayyid u daw
negotiator coordinator adviser advisor spokesman spokeswoman spokesperson counselor counsellor attache attaché officer
manager economist journalist activist candidate guerrilla
laureate dissident ex-president ex-minister comrade taoiseach tanaiste kaiser
codel staffdel ustr strategist planner
banker businessman industrialist editor publisher lawyer advocate physicist historian poet novelist
fonmin primin defmin mindef finmin minfin mininter minint secgen dirgen depfonmin vicepremier vizier chancellor chod cno
warden skipper midshipman airman seaman corpsman specialist provost alderman councilman councilwoman councillor councilor
heir warlord strongman dictator rebel founder owner financier
president-elect premier-designate minister-designate chairman-designate vice-minister vice-premier vice-chairman vice-foreign
czar tsar controller comptroller auditor treasurer rector dean principal interlocutor veterinarian agent
sens reps govs ambs gens cols drs profs
dcm datt srsg eusr unsyg syg polcouns econcouns polcounselor poloff econoff emboff conoff rso pao ceo cfo coo
`)

/** Ranks and forms of address, which are repeated before a surname and say nothing of an office. */
export const ranks = wordsOf(`
mr mrs ms miss mme mlle messrs dr doctor prof professor sir dame lord lady don dona doña dom herr frau señor señora senor senora
gen lt col maj capt adm radm vadm cmdr cdr brig general lieutenant colonel major captain admiral commander brigadier
sheikh shaikh sheik shaykh ing lic eng arq u daw haji ret former late the then rear vice field marshal commodore
`)

/** Words that stand within a title: portfolios, degrees of rank, bodies. "Trade and Industry", "Deputy", "Rear". */
export const titleWords = wordsOf(`
vice deputy assistant under acting interim former late first second third senior junior chief joint permanent
principal special state parliamentary executive associate honorary shadow then-president then-minister then
prime foreign interior home defense defence finance financial treasury trade commerce commercial industry industrial
economy economic economics energy petroleum oil gas mines mining agriculture agricultural fisheries fishery forestry
environment environmental health education labor labour employment transport transportation communications information
culture cultural tourism justice law legal security national public works housing planning development cooperation
affairs relations external european religious social welfare women youth sports science technology water irrigation
lands land interior local regional federal provincial municipal native rural urban veterans immigration
customs police army navy naval air force forces armed military coast guard marine marines rear lieutenant field fleet wing
grand crown opposition majority minority house senate assembly congress parliament party political
intelligence counterterrorism counter-terrorism cyber homeland trade-representative budget supply
central reserve bank director secretary minister attorney solicitor
adjutant inspector quartermaster surgeon postmaster auditor
brigadier major vice-admiral staff master gunnery petty warrant lance committee council commission board agency authority directorate
policy strategic nuclear disarmament negotiations human rights refugee drug narcotics
cabinet presidential royal privy supreme high court constitutional electoral
investment privatization reform reconstruction relief disaster emergency services resources
desk mission section consular press control liaison defense-attache legal country program
communist socialist democratic liberal conservative labour christian social republican nationalist
secretary-general director-general governor-general attorney-general consul-general inspector-general auditor-general
`)

/** Kin and ties that a name in apposition follows: "her husband, Andrés Peña". */
export const relations = wordsOf(`
husband wife son daughter brother sister father mother uncle nephew cousin brother-in-law son-in-law father-in-law
widow predecessor successor rival deputy colleague aide adviser advisor counterpart spokesman spokeswoman owner
mentor protege protégé ally opponent opponents critic lawyer partner friend running-mate candidate challenger patron
bodyguard host interpreter financier paymaster chief head leader director manager boss founder author editor
commander chairman chairwoman president minister secretary mayor governor ambassador commissioner representative
driver cook guard officer soldier policeman clerk tailor merchant peasant herder miner worker vendor mechanic gardener
chauffeur photographer blogger builder contractor producer grower dealer broker
priest monk nun imam guru cleric poet singer actor architect engineer fisherman farmer doctor nurse teacher schoolteacher pilot professor
firebrand millionaire tycoon smuggler trafficker banker trader exile veteran survivor suspect defendant hostage victim graduate
correspondent journalist activist detainee prisoner dissident student citizen national american negotiator
`)

/** Small words inside of names. */
export const particles = wordsOf(`
bin ibn bint ben al el de del della di da do dos das du des la le van von der den ter te zu y e abu abd abdel ould
ul ur uz af av san ap mac mc st
`)
