/**
 * Words of one subject, so that "convoys" in a summary meets "FAMINE RELIEF" though they share no letters.
 * By stem: a row's words match whatever begins with them.
 */
export const topics: readonly string[][] = `
terror extrem jihad counterterror qaida qaeda insurg militant radical bomb hizball hamas
trade tariff export import wto quota market custom duty duties protectionis dumping subsid
invest business compan firm commercial contract bid tender privat
energy oil gas pipeline electric power nuclear reactor grid coal petrol lng fuel
militar defens soldier troop army armed exercise battal officer deploy peacekeep contingent
weapon arms missile aircraft fighter tank helicopter ammunition munition depot procure radar sale
base airfield facilit access port overflight transit
detain prison guantanamo inmate custody
rights torture abuse press freedom journalist dissident
elect democra vote ballot campaign opposition reform parliament
drug narcotic cocaine coca heroin traffick cartel poppy eradic
migra refugee visa deport border asylum smuggl
corrupt brib transparen prosecut judge judicia court trial convict
econom budget fiscal debt imf inflation currenc bank financ growth tax
climate emission environment carbon forest water
fish tuna vessel boat maritime sea navy naval pirate piracy coast
health hiv aids malaria disease hospital medicine influenza doctor clinic nurse alive
educat student school universit exchange teacher scholar fulbright
aid assist develop compact humanitarian relief food famine drought donor convoy flood earthquake reconstruct
proliferat wmd iaea enrich sanction
peace ceasefire truce negotiat talks mediat settlement conflict
patent copyright intellectual property trademark counterfeit
agricultur farm crop wheat beef cotton sugar grain corn
nato alliance eu accession enlarg partnership
extradit surrender warrant indict fugitive recover
train advis capacit instructor
schedule dinner hotel arrival motorcade luncheon
`
  .trim()
  .split('\n')
  .map(row => row.trim().split(' '))
