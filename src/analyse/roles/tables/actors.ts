const list = (words: string): string[] => words.split(/\s*,\s*/u).map(word => word.trim())

/** Our own side, whoever visits. "the Ambassador" without a country is ours. */
export const ours = list(
  `we, us, our, ours, ourselves, i, me, u.s, usa, united states, america, american, americans,
  washington, usg, embassy, emboff, emboffs, poloff, econoff, polcouns, econcouns, pao, dcm, daatt,
  dao, amb, odc, post, mission, this mission, consulate, consul, consul general, ambassador, charge,
  charge d'affaires, department, dos, dod, pentagon, administration, congress, senate, capitol hill,
  white house, state department, treasury, usaid, usaf, centcom, pacom, uspacom, usafricom, africom,
  eucom, southcom, northcom, fbi, cia, dea, dhs, doj, ustr, ex-im, ex-im bank, export-import bank,
  opic, usda, cdc, epa, usgs, faa, mcc, bureau, peace corps, joint staff, codel, staffdel, fulbright`,
)

/** Third parties and bodies of many states. */
export const thirds = list(
  `un, u.n, united nations, unsc, security council, eu, european union, european commission,
  european parliament, nato, osce, imf, fund, world bank, wto, iaea, au, african union, ecowas,
  asean, arab league, gcc, oas, council of europe, unhcr, wfp, opec, european, europeans, donors,
  other donors, allies, neighbors, neighbour, neighbor, multinationals, hizballah, hezbollah, hamas,
  al-qaida, al qaeda, aqim, taliban`,
)

/** Who acts for the other side, unless a word before says whose they are ("our officers", "French officers"). */
export const theirOffices = list(
  `rtg, rga, sag, sarg, rokg, gprc, rmi, minister, ministers, ministry, ministries, government, govt,
  gov, president, presidency, prime minister, premier, pm, king, queen, crown prince, prince, emir,
  amir, sultan, sheikh, ruler, monarch, palace, court, chancellor, vice minister, deputy minister,
  deputy prime minister, foreign minister, defense minister, interior minister, finance minister,
  trade minister, foreign ministry, defense ministry, cabinet, parliament, assembly,
  national assembly, legislature, congressmen, deputies, parliamentarians, speaker, opposition,
  coalition, party, ruling party, parties, politicians, leadership, leaders, leader, regime, junta,
  military, army, navy, air force, armed forces, police, generals, general, colonels, officers,
  officer, officials, official, authorities, authority, hosts, host, interlocutors, interlocutor,
  counterpart, counterparts, contacts, contact, spokesman, spokesmen, adviser, advisers, advisor,
  advisors, aide, aides, staff, chief of staff, chief, commander, commanders, director,
  director general, head, heads, mayor, mayors, governor, governors, chairman, chairwoman,
  commission, commissioner, agency, directorate, bureaucrats, bureaucracy, negotiators, negotiator,
  technocrats, elite, elites, public, people, citizens, unions, union, farmers, fishermen,
  businessmen, industry, companies, employers, veterans, students, editors, newspapers, media,
  clergy, church, bishops, archbishop, islamists, nationalists, conservatives, liberals, socialists,
  communists, critics, voters, pilots, owners, association, federation, growers, secretary general,
  permanent secretary, central bank, municipality, council, mfa, mod, moi, mof, fonmin, defmin,
  foreign office, secretariat, bureau chief, attorney general, bloc, faction, wing, brotherhood,
  rebels, guerrillas, front, movement, team, delegation, side, successor, predecessor, wife, widow,
  candidate, incumbent, chamber, senators, senator, deputy, prosecutor, prosecutors, judges, judge,
  lawyers, tribes, tribal leaders, elders, youth, parents, workers, traders, merchants, bankers,
  producers, exporters, shipowners, families`,
)
