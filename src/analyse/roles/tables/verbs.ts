/**
 * What verbs signal when the other side, the embassy or the visitor is their subject, by base form.
 * The inflected forms are made from these (`inflect.ts`); irregular ones stand after a slash.
 */
export const verbs: Record<VerbClass, string> = {
  // "Serindah maintains that ..."
  say: `whisper say/said tell/told state declare announce claim argue maintain insist contend assert assure complain
    reiterate stress emphasize emphasise underline underscore note/noted warn explain describe confide confirm intimate
    indicate signal convey repeat remind suggest hint swear/swore/sworn vow deny admit acknowledge concede reply respond
    answer retort object protest propose voice profess submit plead/pleaded/pled lament grumble boast predict
    recall/recalled affirm aver allege attest volunteer inform advise brief criticize criticise denounce condemn deplore
    characterize characterise portray dispute contest question cite speak/spoke/spoken ask raise caution counter
    disclose reveal vent mutter wonder pronounce proclaim recite preach lecture quote joke murmur mention comment remark
    reassure urge assail decry`,
  // "the GoK wants a single framework agreement"
  want: `want wish desire seek/sought hope like prefer favor favour demand request require need crave covet yearn aim intend plan
    expect anticipate await aspire press push lobby clamor look/looked pursue angle solicit count/counted bank insist
    envisage envision appeal petition campaign strive prioritize prioritise focus eye propose push welcome urge
    beg/begged bargain haggle fish hunger thirst invite`,
  // "She believes that soldiers are teachers with better boots"
  believe: `believe think/thought consider regard view see/saw/seen hold/held judge suspect assume understand/understood
    accept recognize recognise realize realise know/knew/known doubt agree disagree trust conclude calculate perceive
    interpret deem reckon attribute blame feel/felt find/found credit fault rate imagine presume suppose remember
    equate associate appreciate take/took/taken misread read calculate estimate`,
  // "Kestria fears that its 450 peacekeepers will be asked to stay"
  feel: `fear worry resent dislike hate love admire distrust mistrust value respect regret care mind dread envy
    cherish treasure despise detest loathe bristle chafe fret begrudge relish enjoy prize suffer mourn grieve`,
  // "Latvia supports ...", "the Minister opposes"
  side: `support oppose back endorse reject refuse resist tolerate embrace champion defend uphold share/shared dismiss
    spurn rebuff shun decline balk/balked bar forbid/forbade/forbidden rule exclude veto block withhold/withheld adhere
    stand/stood stick/stuck cling/clung subscribe object join cooperate balk demur dissent concur hesitate waver hedge
    stall drag resist`,
  // "He has promised to share the unit's first reports"
  commit: `promise pledge undertake/undertook/undertaken commit agree offer decide resolve approve sign vote withdraw/withdrew/withdrawn
    contribute send/sent deploy host launch pass ratify consent volunteer guarantee opt choose/chose/chosen elect postpone
    suspend cancel call initiate extend renew ban order instruct direct authorize authorise adopt press threaten
    prepare move/moved begin/began/begun start set bring/brought give/gave/given grant provide introduce
    announce continue remain keep/kept work/worked try/tried attempt succeed fail persist allow let/let permit take`,
  // "The Secretary should thank ...": what a visitor does in a meeting
  tell: `tell/told say/said ask thank urge press raise stress emphasize emphasise underline underscore reiterate remind encourage
    praise commend congratulate welcome explain note/noted mention express convey assure reassure warn caution propose
    suggest offer request seek/sought invite inquire enquire point/pointed highlight push probe discuss address reaffirm affirm
    acknowledge recognize recognise support endorse make/made take/took/taken use hear/heard learn show inform advise
    impress persuade convince deliver hand/handed present give/gave/given announce confirm state signal indicate call visit
    meet/met receive test engage explore clarify draw/drew/drawn elicit solicit sound/sounded bring/brought speak/spoke/spoken tie
    salute applaud honor honour pay/paid lay/laid decide agree promise pledge respond reply answer nudge
    preview review reinforce outline describe demarche disclose remark observe sympathize commiserate underwrite volunteer confine limit concentrate dwell disavow dispel lend object protest condemn reject insist lobby advocate
    help counsel remind steer refer touch start open/opened begin/began begin close leave/left set consider
    compliment appeal inquire listen seek`,
  // Verbs of an attitude, whoever is their subject: "State House insists", "pilots prefer"
  mind: `maintain insist contend argue claim complain assert deny profess want wish desire hope prefer favor favour crave
    covet aspire believe suspect doubt fear resent worry dread dislike hate distrust mistrust regret oppose reject
    demand dispute resist object protest admit concede acknowledge swear/swore/sworn vow promise pledge intend refuse decline
    regard consider welcome think/thought lament reiterate aver affirm deplore denounce condemn criticize criticise blame
    balk/balked bristle agree disagree deem reckon persist lobby clamor yearn seek/sought attribute equate long hint intimate
    grumble chafe proclaim envisage shun spurn decry expect mean/meant whisper assert picture see/saw/seen reply settle plan propose urge warn`,
  // "we recommend that you ..."
  advise: `recommend suggest urge ask hope believe think/thought advise propose encourage request counsel trust feel/felt
    want like prefer see/saw/seen commend appreciate favor favour submit`,
  // "Finance Minister Sela stopped interest payments", "the city has invited bids"
  act: `stop cut/cut buy/bought defer recall freeze/froze/frozen impose lift expel seize nationalize nationalise acquire
    turn hand invite arrest detain release close open raise lower reopen abolish appoint dismiss sack replace fire file sue
    ration devalue spend/spent build/built plan request drop lease sell/sold hire recruit arm mobilize mobilise restart
    halt resume restrict license award arrange pardon amnesty reshuffle dissolve nominate invest apply bid/bid tax
    boycott recognize recognise shelve table train deploy station`,
}

export type VerbClass =
  | 'say'
  | 'want'
  | 'believe'
  | 'feel'
  | 'side'
  | 'commit'
  | 'tell'
  | 'advise'
  | 'mind'
  | 'act'
