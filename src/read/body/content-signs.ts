/** Wordings by which a section's text tells its kind where its heading does not; each row counts once a sentence. */
export const contentSigns: { kind: 'biography' | 'logistics' | 'background'; group: string; sign: RegExp }[] =
  [
    // "President Dillo, 57, took power", "is 46", "at 71", "in his sixties"
    {
      kind: 'biography',
      group: 'age',
      sign: /[\p{L}.], (?:aged? )?(?:[2-9]\d|now (?:[2-9]\d|\w+ty)),|(?<=\b(?:is|IS|at|AT|turned|TURNED|aged|AGED) )[3-9]\d(?=[,.; ]?(?: (?:and|AND|years old|YEARS OLD)|[,.;]|$))|\b(?:in|IN) (?:his|her|HIS|HER) (?:\w+ ?)?(?:thirties|forties|fifties|sixties|seventies|FORTIES|FIFTIES|SIXTIES|SEVENTIES)\b/u,
    },
    {
      kind: 'biography',
      group: 'schooling',
      sign: /\b(?:born (?:in|at|on|to)|educated (?:in|at)|studied (?:\w+ )?(?:at|in|under|law|medicine)|graduate of|graduated from|degree (?:in|from)|ph\.?\s?d|doctorate|diploma|trained (?:as|in|at)|alumn(?:us|a)|speaks (?:\w+,? )*(?:english|french|german|russian|spanish|arabic|his mind|her mind|little|no|good|fluent|excellent)|fluent (?:in )?\w+)\b/i,
    },
    {
      kind: 'biography',
      group: 'career',
      sign: /\b(?:(?:a |the )?former (?:\w+ ){0,2}(?:ambassador|minister|general|mayor|governor|professor|teacher|lawyer|judge|engineer|colonel|journalist|prisoner|diplomat|officer|guerrilla|rebel|banker|deputy)|served (?:as|in|under)|has (?:been|served|held)\b.{0,40}\b(?:since|for|twice|years|three times)|(?:was|has been) (?:appointed|elected|named|promoted)|took (?:office|power|over)|career (?:diplomat|officer|soldier|politician)|by (?:training|profession)|a (?:lawyer|physician|doctor|engineer|soldier|economist|teacher|professor|diplomat|banker|poet|farmer|cardiologist|surgeon|veteran) (?:by|who|of|and|from)|spent (?:\w+ ){0,3}(?:years|months) (?:in|on|as|at)|retir(?:ed|ing|es)|years in (?:prison|exile)|survived)\b/i,
    },
    {
      kind: 'biography',
      group: 'person',
      sign: /\b(?:(?:his|her) (?:wife|husband|father|mother|son|daughter|children|brother|sister|late|hobby|hobbies|english|health|temper|manner|passion|predecessor|office|staff|friends)|married|widow(?:er|ed)?|son of|daughter of|father of|mother of|enjoys|likes|dislikes|collects|plays|fond of|smokes|chain-smok\w+|is (?:known|said|easily|courteous|charming|blunt|reserved|shy|affable|cautious|ambitious|proud|vain|devout)|half (?:his|her) age|warms to|thinks (?:out loud|aloud)|listens|keeps (?:his|her)|the only woman)\b/i,
    },
    // "He distrusts foreign numbers.", "HIS RIVAL COMMANDS ..."
    {
      kind: 'biography',
      group: 'subject',
      sign: /^["“]?(?:he|she|his|her) /i,
    },
    // "at 1145", "9 a.m.", "1020 to 1100", "Dr. Nuth 0900;"
    {
      kind: 'logistics',
      group: 'hour',
      sign: /\b(?:0[6-9]|1[0-8]|2[123])[0-5]\d(?=[;:.]| (?:to|TO|until|UNTIL|hours|HOURS) )|\b(?:at|from|until|by|AT|FROM|UNTIL|BY) (?:[01]\d|2[0-3])[0-5]\d\b(?! (?:men|troops|tons|people|MEN|TONS))|\b\d{1,2}(?:[:.]\d\d)? ?[apAP]\.?[mM]\b/,
    },
    {
      kind: 'logistics',
      group: 'movement',
      sign: /\b(?:you|the party|your party|the delegation|your (?:aircraft|plane|flight)|the secretary|codel|the motorcade|the charter) (?:will )?(?:arrives?|lands?|departs?|leaves?|flies|fly|overnights?|stays?|sleeps?|is lodged|goes|travels?|proceeds?|moves?)\b|\b(?:wheels (?:up|down)|motorcade|minutes by (?:car|road|helicopter|air)|airport|charter|garage entrance|ride from|baggage)\b/i,
    },
    {
      kind: 'logistics',
      group: 'house',
      sign: /\b(?:hotel|lodging|rooms?|guest ?house|where you (?:will )?(?:sleep|stay)|control officers?|control room|cell(?: phone)? \d|interpreters? will|badges?|jacket|business (?:suit|attire)|tie|umbrella|altitude|electricity|tap water|credit cards?|take cash|working (?:breakfast|lunch|dinner)|dinner (?:at|for)|lunch (?:at|with|for)|wreath)\b/i,
    },
    // "Dark suit, no medals", "shoes stay at the door", "A gift of stamps"
    {
      kind: 'logistics',
      group: 'dress',
      sign: /\b(?:(?:dark|business|lounge) suits?|no medals|medals|jackets?|black tie|uniforms? (?:is|are) worn|(?:is|are) worn|heads? (?:is|are|should be) covered|shoes|shawls?|gifts?|toasts?|wear)\b/i,
    },
    // "The water is not safe", "THE GUEST HOUSE HAS A GENERATOR", "bring repellent"
    {
      kind: 'logistics',
      group: 'comfort',
      sign: /\b(?:water(?:'s| is) (?:not )?(?:safe|fine)|generator|repellent|dengue|malaria|temperatures?|dry weather|the weather|curfew|hurricane plan|shops (?:are|will)|vegetarian|neither drinks|takes no alcohol|visas?)\b/i,
    },
    // "Flying time is 50 minutes", "Arrival is at 0915", "wheels up"
    {
      kind: 'logistics',
      group: 'way',
      sign: /\b(?:flying time|driv(?:e|ing) time|the drive in|runway|the road from|(?:arrival|departure) (?:is|will be) at|fuel for|POC is|staff confirm|please confirm|the interpreter|control officer)\b/i,
    },
    {
      kind: 'logistics',
      group: 'press',
      sign: /\b(?:joint statement|press (?:conference|availability|event|opportunity|corps|arrangements|pool)|photo(?:graph)?(?:ers?| opportunity| spray)|(?:television|tv) crews?|press guidance|press at \d{4}|meeting with the press|cameras|answer questions together|arrival statement|departure statement|statement .{0,30} on (?:departure|arrival)|demonstrations? (?:is|are) (?:certain|expected|likely|planned))\b/i,
    },
    // "came to office in January", "governs with a majority of three", "won 41 seats"
    {
      kind: 'background',
      group: 'office',
      sign: /\b(?:came to (?:office|power)|took (?:office|power)|was (?:re-?elected|elected|sworn in)|governs? (?:with|by|at)|won (?:the|a|\d)|since (?:his|her|the) election|resigned|in office|the polls|seats|votes?)\b/i,
    },
    {
      kind: 'background',
      group: 'party',
      sign: /\b(?:coalition|majority|opposition|parliament|elections?|party|parties|cabinet|assembly|congress|senate|referendum|constitution|ministr(?:y|ies)|palace|army)\b/i,
    },
    {
      kind: 'background',
      group: 'economy',
      sign: /\b(?:inflation|unemployment|growth|gdp|homicides|population|budget|deficit|debt|exports|percent)\b/i,
    },
    // "for nineteen years", "since independence", "the first ... since"
    {
      kind: 'background',
      group: 'past',
      sign: /\b(?:independen(?:t|ce)|civil war|coup|in (?:19|20)\d\d|for (?:\w+ )?years|decades?|history|the first .{0,40} since)\b/i,
    },
  ]

/** A lead-in that hands bullets to the visitor: `You may wish to make these points:`. */
export const handsPoints =
  /\b(?:points?|messages?|remarks|say|tell|raise|stress|convey|make clear|leave (?:with|behind)|heard? from (?:you|the secretary)|in so many words|underline|emphasize|ask (?:for|him|her|them))\b.{0,160}:?$/i
export const addressed =
  /\bsuggested (?:remarks|points|language|lines|themes|messages)|\b(?:you|your|the (?:secretary|delegation|under secretary|deputy secretary|administrator|codel))\b/i
