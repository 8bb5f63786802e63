/** Words that mean alike, for the cue table: `{good}` there stands for any of `good` here. A `/` before a word: all its verb forms. */
export const classes: Record<string, string> = {
  // "it would be useful if ..."
  good: `useful helpful good valuable worthwhile wise appropriate important beneficial timely desirable well appreciated
    welcome essential vital critical crucial advisable fitting gracious kind prudent productive constructive salutary
    opportune apt instructive effective best better advantageous worth tactful nice excellent ideal right proper
    meaningful powerful significant politic judicious sensible well-received invaluable reassuring fruitful key`,
  // "would please your hosts"
  benefit: `/help /please /gratify /delight /flatter /reassure /strengthen /bolster /encourage /restore /repay /resonate
    /matter /impress /cheer /advance /improve /boost /reinforce /soften /ease /smooth /cement /win /earn /change /surprise
    /underscore /demonstrate /underline /buttress /advance /energize /facilitate /contribute /signal /lend /buy
    /preserve /serve /enable /allow /assist /benefit /hearten /galvanize /spur /foster /promote /remedy /further /go
    /carry /pay /mean /clear /unlock /reward /dispel /allay /counter /show /produce /give`,
  // "would offend the Palace"
  harm: `/offend /embarrass /anger /irritate /antagonize /alienate /upset /provoke /undermine /undercut /undo /jeopardize
    /endanger /imperil /derail /harm /damage /hurt /weaken /complicate /spoil /sour /poison /inflame /backfire /exceed
    /prejudice /compromise /expose /delay /haunt /sting /humiliate /alarm /rile /enrage /insult /discredit /torpedo /sink
    /scuttle /wreck /ruin /chill /harden /outlive /risk /threaten /stiffen /distract /detract /overshadow /impair /infuriate
    /invite /bristle /resent /rankle /aggravate /exacerbate /trigger /ignite /rekindle /reopen /fuel /disrupt
    /forfeit /cost /strain /leak /collapse /unravel /polarize /divide /fail /deter /block /hamper /hinder
    /impede /constrain /lose /part /object /regret /shatter /destabilize /discourage /disappoint /annoy /vex /slow /explode /burn /surface /harp`,
  // "will be read as a commitment"
  construe: `read taken interpreted construed seen viewed understood perceived misread misunderstood misinterpreted mistaken
    portrayed spun weighed minuted exploited seized resented protested banked treated heard misconstrued regarded counted quoted
    misused manipulated trumpeted photographed publicized twisted scrutinized watched parsed`,
  sensitive: `sensitive delicate touchy fragile tricky thorny contentious controversial divisive explosive volatile precarious
    sore neuralgic fraught dangerous risky awkward embarrassing unpopular unresolved deadlocked stalled toxic incendiary
    vexed painful prickly tenuous brittle uneasy hazardous unwelcome premature imprudent unwise unhelpful counterproductive
    counter-productive inappropriate improper misplaced ill-advised emotional emotive unsettled hypersensitive contested
    problematic troublesome disputed inflammatory provocative unreliable unpredictable shaky raw charged unforgiving jealous indiscreet untimely unrealistic inadvisable impolitic`,
  riskNoun: `risk risks danger dangers pitfall pitfalls trap traps minefield irritant irritants flashpoint sensitivity
    sensitivities taboo backlash hazard hazards peril hostage landmine tension tensions friction frictions resentment
    suspicion suspicions obstacle obstacles impediment hurdle hurdles setback setbacks stumbling controversy nerve
    bruise temptation complication complications liability misunderstanding misunderstandings misgivings embarrassment threat crisis
    quarrel rift uproar outcry firestorm leak leaks headline headlines vulnerability caveat caution downside`,
  trouble: `unlikely doubtful doubt uncertain unclear uphill skeptical limited premature unrealistic weak weakening
    behind fraying wearing lacking lacks lack shortage short inadequate insufficient slow slowly stalled stuck stagnant deteriorating
    worsening declining strained problem problems challenge challenges difficult difficulty difficulties tough hard harder hostile hostility
    anger angry violent violence unrest corrupt corruption critical criticism disappointing disappointment frustration
    poor poorly worst deadlock impasse delay delays delayed opposition resistance divided division divisions unable incapable overstretched vulnerable
    embattled unpopular scandal split precarious bitter bitterly distrust distrustful mistrust failure failed fail unsustainable`,
  gesture: `word words sentence question questions inquiry mention reference acknowledgment acknowledgement recognition
    thanks praise congratulations compliment visit call stop gesture signal promise pledge expression letter
    assurance offer message reminder invitation commitment undertaking statement toast remark remarks comment comments handshake
    appearance photograph nod appreciation gratitude interest apology encouragement endorsement concern
    announcement tribute reassurance willingness protest request audit answer explanation minutes acceptance support push nudge note
    acknowledging telling asking raising thanking praising mentioning announcing readiness raising breakfast hint shrug silence comparison allusion allusions talk suggestion linkage impression
    speech allusion attention figure number numbers imprecision transmission decision refusal`,
  attitude: `view views position positions line complaint complaints hope hopes wish wishes desire desires fear fears concern
    concerns worry worries objection objections demand demands request requests answer reply response preference interest interests priority
    priorities opinion opinions belief beliefs conviction reading interpretation argument arguments claim claims case goal goals aim
    aims objective objectives intention intentions plan plans proposal proposals ambition ambitions expectation expectations reservation
    reservations misgivings support opposition reluctance willingness readiness insistence refusal commitment determination
    dream nightmare lesson remedy list agenda attitude stance thinking price conditions condition terms skepticism
    enthusiasm resentment grievance grievances anxiety anxieties frustration dissatisfaction satisfaction suspicion suspicions assessment
    decision attitude attitudes appetite bid pitch solution formula counterproposal motto theory mantra submission contention worry motive motives`,
  disposed: `eager keen anxious interested ready willing prepared reluctant unwilling open determined convinced confident
    concerned worried pleased disappointed unhappy proud wary skeptical sceptical suspicious grateful angry frustrated disposed
    inclined opposed committed content persuaded hopeful afraid alarmed hurt annoyed resentful impatient adamant insistent
    nervous cool lukewarm enthusiastic optimistic pessimistic cautious mindful uneasy uncomfortable comfortable satisfied dissatisfied
    bitter resigned receptive amenable sympathetic supportive hostile favorable delighted jealous sore troubled
    preoccupied apprehensive mistrustful distrustful unconvinced unpersuaded aware conscious hoping looking seeking hungry desperate intent
    bent averse dismayed puzzled perplexed upset offended gratified flattered reconciled unreconciled unimpressed impressed
    against tired weary fearful adamantly firm unyielding emphatic loath loth game set relieved insistent flexible firm clear certain sure`,
  avoid: `avoid avoided avoiding refrain beware careful cautious caution wary mindful prepared steer tread eschew abstain discreet discretion guarded`,
  occasion: `opportunity chance occasion moment time place venue platform opening vehicle`,
  topic: `it this that subject question issue topic matter case point they these those name names idea`,
  modal: `should must ought may might could can would will shall`,
  soft: `may might could can should`,
  be: `is are was were be been being 're 's am`,
  listNoun: `conditions demands requests points positions things topics targets components concerns objections proposals
    propositions terms elements aims questions wishes complaints priorities items matters asks arguments following goals options requirements reasons measures steps parts`,
  publicly: `press public publicly cameras camera reporters journalists media microphone microphones newspapers newspaper photographer photographs
    photographers television headline radio`,
}
