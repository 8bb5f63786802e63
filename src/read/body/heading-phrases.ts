import type { SectionKind } from '../../model/cable.ts'

/**
 * Wordings that are the whole of a heading, by the kind of section that they head; an article in front and a question mark
 * behind may be there. Extend by lines.
 */
const phrases: [SectionKind, string[]][] = [
  [
    'background',
    [
      '(?:political|economic|domestic|country|security|military|historical|regional|social) (?:overview|situation|scene|backdrop|landscape|picture|climate|setting|context|environment)',
      '(?:lay|lie) of the land|(?:big|larger|wider|broader) picture|mood|moment|country|scene|stage|backdrop|landscape|setting|atmosphere',
      'why .{1,40} (?:matters?|counts?|now|here|today)(?: (?:now|this \\w+|today|to us))?|why (?:you|we) are (?:here|going)|why this (?:visit|trip|meeting|call)|what happened(?:,? and .{1,40})?',
      'how (?:we|they|it|things) (?:got|came) here|how we got to this point|story so far|what has (?:changed|happened)(?: since.{0,40})?|(?:little|short|brief|some|recent) (?:history|background|context)|history(?: lesson)?',
      'since (?:you were (?:last )?here|your last (?:visit|trip|call)|(?:we|you) last met|the last (?:visit|meeting))',
      'state of (?:the )?(?:relations|relationship|union|nation|country|economy|affairs)|where (?:it|he|she|they|things|matters|.{1,30}) stands?(?: (?:in|with|on|here|now|today)\\b.{0,30})?|how (?:things|matters) (?:stand|are).{0,20}|year (?:so far|in review|past)|past year|year since.{0,30}',
      '\\w+ (?:today|since (?:\\d{4}|independence|the elections?))|what to expect|(?:a |the |past )?year (?:on|behind|later|after)|view from .{1,30}|(?:political|economic) weather|local politics|country (?:you will see|since .{1,40}|today|now)|where (?:we|things|matters|they) are(?: now)?|state of (?:things|play|affairs)|context (?:of|for) .{1,40}|backdrop (?:to|of) .{1,40}',
      '(?:macro)?economic (?:snapshot|picture|indicators)|(?:economic|political) (?:snapshot|briefing)|snapshot|atmospherics?|tone',
      'road (?:here|so far)|(?:a )?primer|(?:a )?country (?:in|at|of) .{1,30}|economy at a glance|facts and figures|in a nutshell|timing of (?:the|your) visit',
    ],
  ],
  [
    'biography',
    [
      "who(?:m)? (?:is who|they are|he is|she is|will (?:receive|see|meet|greet|host) you|you(?: will|'ll| are to| are going to)? (?:meet|see|meeting|be meeting|talk to)|sits? (?:where|across from you)|matters|counts|runs .{1,20}|decides)",
      'who',
      '(?:(?:deputy|vice|prime|foreign|finance|defense|interior|trade|energy|oil|justice) )?(?:president|premier|minister|king|queen|emir|sultan|chancellor|chairman|speaker|governor|general|crown prince|prince|colonel|marshal) and (?:the others|company|friends|(?:his|her) .{1,30}|others|the rest|those around (?:him|her))',
      '(?!(?:men|women|man|woman)$)(?:men|women|people|man|woman|person|persons|faces|figures|names|officials|leaders|ministers|personalities)(?: (?:you (?:will|are to) (?:meet|see)|to (?:meet|know|watch)|in charge|around (?:him|her|the table)|across the table|behind .{1,30}|at the top|who matter|of note))?',
      'cast(?: of characters| list)?|players|key (?:interlocutors|contacts|players|people)|profiles?|portraits?(?: of .{1,30})?|thumbnails?|sketch(?:es)?|(?:(?:word|note|few words) )?(?:about|on) (?:the )?(?:minister|president|prime minister|your hosts?|your counterparts?)|other side of the table|opposite number|(?:meet )?your (?:hosts?|opposite number|counterparts?|interlocutors?|callers?|partners?)|interlocutor|counterparts?',
      '(?:his|her|their) (?:frame|state) of mind|(?:man|woman|men|minister|president|king) and (?:his|her) .{1,30}|(?:man|woman|men|women) (?:himself|herself|themselves)',
      '(?:who (?:you are|you will be) (?:meeting|seeing)|meet the \\w+|hosts? and (?:his|her|their) .{1,20}|(?:a )?(?:word|note|few words) (?:on|about) (?:the )?(?:emir|king|president|prime minister|minister|host|general)|profile: .{1,40})',
      '(?:other|host|their|\\w+(?:ian|ese|ish|ean|can|i)) (?:side|delegation|team)',
      'royal (?:court|family|household)|(?:presidential |ruling )?(?:family|household|entourage)',
      'principals|callers|receiving line|leadership|inner circle|palace circle|delegation (?:list|members)|members of the delegation',
    ],
  ],
  [
    'logistics',
    [
      '(?:times? and places?|dates? and places?|where and when|when and where|who,? (?:what,? )?(?:when,? )?(?:and )?where|who, what,? (?:and )?when|what, when,? (?:and )?where|(?:the )?(?:day|visit|call|meeting|stay) itself|on the ground|ceremon(?:y|ies|ial)|protocol (?:notes?|matters|points)|health and security|security and health|(?:the )?hours?)',
      '(?:program(?:me)?|schedule|itinerary|logistics|arrangements) and (?:press|media|logistics|arrangements|security|schedule|program(?:me)?)',
      '(?:some |a few |the |practical |administrative |final |further |remaining )?(?:particulars|practicalities|details|practical (?:matters|points|notes|information|side|arrangements|details)|mechanics|administration|admin|administrative|practical|logistical|protocol|administrative (?:arrangements|details|information))',
      '(?:public|press|media) (?:side|handling|arrangements|plans?|coverage|availability|events?|opportunit(?:y|ies)|program|matters|and public events)|handling (?:the|of the)? ?(?:press|media|public(?:ity)?)|publicity|cameras|public affairs(?: plan)?|public events?|photo opportunities',
      'how (?:the |your )?(?:days?|visit|program(?:me)?|trip|meeting) (?:will )?(?:go(?:es)?|runs?|works?|unfolds?)|sched|what happens when|who goes where|(?:order of (?:play|march|business|the day)|sequence of events|running order|timeline of (?:the )?(?:visit|day)|how the day (?:will )?(?:runs?|go(?:es)?))|(?:your |the |proposed |tentative |draft )?(?:movements?|timings?|calendar|stay|day|days|evening|schedule|program(?:me)?|agenda|itinerary|appointments|order of the day|run of show|stops)(?: (?:at a glance|in brief|day by day|by the hour|in detail|so far|as planned))?',
      'getting (?:there|around|in|out|here|in and out)|arrivals?(?: and departures?)?|departures?|motorcades?|transport and .{1,20}|hotels?(?: and .{1,20})?|lodging|rooms|meals|food and lodging|clothing|what to wear|what to (?:bring|pack)|health and safety|security (?:arrangements|and safety|notes?|precautions)|(?:trip|travel|visit|visitor|personal|delegation) (?:security|safety)|gifts|delegation support|contacts|points? of contact|control room|travel(?: notes| advice)?|money and weather|notes for (?:the )?(?:traveler|visitor|party)s?|local (?:customs|conditions|color)|wheels up|spouse program',
    ],
  ],
  [
    'talking-points',
    [
      '(?:check ?list|elements|(?:talking )?elements for .{1,30}|(?:office )?calls? - messages)',
      '(?:to )?(?:raise|say|ask|press|mention|stress|convey|offer|thank|urge)|(?:do|please do) raise',
      '(?:points?|messages?|things|requests) (?:that |which )?(?:we|you) (?:would|should|could|might|want to|wish to) (?:make|raise|say|convey|stress|leave.{0,20})|(?:suggested|possible|proposed|desired) (?:deliverables|outcomes|results|requests|asks|messages|themes|language|remarks|lines)',
      "(?:do not|don'?t|never|not to|please do not|best not|better not|not) (?:raise|say|mention|ask|touch|bring up|volunteer|offer|go near|discuss|be drawn on)(?: .{1,30})?",
      '(?:what|things|topics|subjects|matters|issues|items|points|words|messages?|themes?|lines?|questions?|something|one thing|two things|three things)(?: (?:for you|we (?:ask|suggest|hope|would like) (?:you|for you)))? (?:not |never )?(?:to (?:raise|say|ask(?: for| about)?|press|leave.{0,20}|tell .{1,20}|avoid|offer|stress|convey|bring up|bring|make|get across|use|take|push|mention|deliver|emphasize|underline|underscore|hit|steer clear of|stay off)|best (?:avoided|left.{0,20}))',
      'what (?:you (?:might|may|can|could|should) (?:say|raise|tell .{1,20}|ask(?: for)?|offer|bring)|we (?:want|need|seek|ask|hope for|would like)(?: (?:from|of) .{1,25}|you to say| to hear)?|we (?:would like|want|hope|need) (?:to have |to be )?said(?: .{1,30})?|(?:should|must|may|might|will) you be (?:ready|prepared|asked) (?:for|about)|to be (?:ready|prepared) for|not to .{1,25}|to leave (?:behind|with (?:him|her|them|.{1,20})))',
      'if (?:it|this|they|he|she|the \\w+|the \\w+ \\w+|asked|raised|pressed|pushed|challenged)(?: (?:raises?|asks?|brings?|comes?|is|are|press(?:es)?|mentions?|complains?)(?: (?:it|this|them|about|up|raised|asked|you|on).{0,30})?)?(?: (?:by|about|on) .{1,30})?',
      '(?:items|topics|points|issues|things|subjects|matters|questions|what)(?: which| that)? (?:he|she|they|you|the \\w+|\\w+) (?:may|might|could|will|should) (?:wish to )?(?:raise|ask(?: about| for)?|be asked|bring up|mention|say|hear)(?: and .{1,30})?',
      'what (?:would|could|might|may|will|can) (?:hurt|help|offend|go wrong|spoil .{1,30}|embarrass .{1,30})|better (?:not said|left (?:unsaid|alone))|(?:best|better) unsaid|mines to .{1,20}|should (?:he|she|they|it) (?:ask|come up|raise it)|what we (?:hope|trust) (?:that )?you (?:will|can|might) (?:say|raise|do)|if not (?:raised|asked)|contingenc(?:y|ies)|things best left.{0,20}',
      'you (?:may|might|will) be asked(?: about.{0,30})?|(?:his|her|their|your|the) points?|points? (?:for|with) (?:him|her|them|.{1,25})',
      '(?:likely|probable|expected|hard|awkward|difficult|possible) questions?(?: and answers?)?|questions (?:to expect|you may (?:get|be asked|hear))|questions and answers|q ?(?:and|&) ?a|what (?:they|he|she) (?:will|may|might) ask(?: you)?',
      '(?:your |our |the |key |main |core |public )?(?:messages?|asks|points|lines|requests|themes)(?: for (?:him|her|them|the .{1,25}))?|(?:our|your) (?:message|asks?|request|line|script|goals?|aims?)',
      "(?:handle|handling) with care|tread (?:lightly|carefully|softly)|careful|caution(?:s|ary notes?)?|watch(?: out| outs| your step| points)(?: for)?|beware(?: of .{1,30})?|pitfalls?|traps?|taboos?|sore (?:points?|spots?)|tender spots?|sensitive (?:subjects?|topics?|points?|matters?|issues?)|sensitivit(?:y|ies)|red lines?|no-go (?:areas?|zones?)|dos? and don'?ts?|do's and don'ts|don'?ts?|dangers?|hazards?|thin ice",
    ],
  ],
  [
    'comment',
    [
      '(?:a |one |our |some |the |my )?(?:last|final|parting|closing|concluding|farewell) (?:words?|thoughts?|notes?|remarks?|observations?|points?|reflections?|shot|comments?|advice)',
      "(?:our|post'?s|the (?:embassy|mission|post|ambassador)'?s|embassy|mission|my|a personal) (?:view|views|take|judge?ment|read|reading|analysis|bottom line|perspective|opinion|assessment|impressions?|sense|thoughts?|word|advice|note)",
      'in (?:closing|conclusion|sum|short|our (?:view|judge?ment|opinion))|to (?:conclude|sum up)|summing up|analysis|perspective|looking (?:ahead|forward|beyond)|outlook|prospects?|what (?:it|this|it all) (?:all )?means|what to make of it|what (?:it|this|it all) (?:all )?(?:adds up|comes) to|what success (?:looks|would look|will look) like|post ?script|so what|(?:a )?(?:word of )?(?:caution|advice|warning)|caveats?|postscript|p\\.?s|envoi|epilogue|reflections?|observations?|conclusions?|a thought|afterthoughts?|takeaways?|l.envoi|coda|valediction|the view from (?:here|the embassy|post)',
    ],
  ],
]

/** A pattern a kind, for the whole of a heading in small letters. */
export const wholeHeadings: [SectionKind, RegExp][] = phrases.map(([kind, forms]) => [
  kind,
  new RegExp(`^(?:the |a |an |our |your |some )?(?:${forms.join('|')})\\s?[?!.:]?$`),
])
