import { wordsOf } from '../tables/words-of.ts'

/**
 * Words that are no part of a name, for text in capitals, where nothing else tells where a name ends:
 * "PRESIDENT HERNAN QUIROGA | WANTS THE VISIT". Inflected forms are recognised by their endings.
 */
export const commonWords = wordsOf(`
a abandon able aboard abolished about above abroad absent absorb abuses accelerate accept acceptable accepts access
accession accident accompanied accompany according account accredited accused acknowledge acquiring acres across act acting action
active activities actually add additional address addressed adjectives administrator admit adopted advance advantage
advice advise advised adviser affair affairs affirmed afford afraid after afternoon afterward afterwards again against
age aged agencies agenda ago agrarian agree agreed agreement agriculture ahead aid aim air airborne aircraft airfield
airline airmen airport alarmed albeit aligned alive all alleged alliance allied allow allowances allude ally almost
alone along aloud already also alternative although always am ambassador american amid among amount amply an and angry
announce another answer anticipate anxious any anybody anyone anything anyway apart apparent appear appearance appears
applied appointed appreciate approach appropriate approval approve april arab architect archives are area areas argue
arise arithmetic armed arms army around arrange arrest arrival arrive arrogance article artillery as aside ask asked
asks assembly assent assert assessed assist assistance assume assurance assure assured at atmosphere attach attache
attack attacked attempt attend attended attitude attract audience audit august author authority autonomy autumn
available avoid aware away back backfire background bad baker balance ballot band bank banker bar barely bargaining
barracks barrels base based basic basin basis battalion batteries battle be beach bear beat became because become beds
beef been before began begin beginning begun behalf behind being belief believe believes belong below benefits best
better between beyond bid big bilateral bill billion blame block blood board boat body bomb book boots border born
both bought boundary braces bread break breakfast breakthrough brewery bridge brief briefed brigade bring british
broad broader brochure brother brought brown budge budget build built burn bus bush but buy by cabinet cable cadets
calendar call called calls calm came cameras camp campaign can canal candid candidacy candidate cannot capabilities
capable capacity capital car carbon cardiologist care careful cargo carriers carries carry case cash cast catalog
cattle cause ceasefire ceded cell cellar census center central century ceremony certain chair chaired chairman chance
change chapter charge charm chart charter cheapest check chess chief child children chinese choice choose chose chosen
church circa circle cite city civil civilian claim claimed claims class clause clear cleared clearly client climate
clinic close closer cloud coal coalition coast cocoa code coffee cold colleague collected college combat come comes
comfortable coming command commander commend commended comment commented commercial commission commit committed
committee common communique community compact company comparison complain complaint complete composes compromise
computers concede concern concerned concerns conclude conclusion concur condition conduct conference confide
confidence confident confine confirm confirmed congratulate congress conscripts consent consider considers consist
consistent consortium constancy constituent construed consult contact container contains content context contingent
continue continuity contract contradicted contrary contrast contributed control convey convinced cool cooperate
cooperative copper corn correct corridor cost cotton could council counsel count counter counterproductive
counterterrorism country coup couple courage course court courtesy cousin cover coverage craft cranes create credit
crew crime criminal crisis criteria critic critical criticism crop cross crossroads crown cuban cubic cultural
currency current customs cut dam damage danger dark data date daughter day daylight days dead deadline deaf deal death
debate debt decade december decide decision decisive declared decline decree deep defend defense defer definite degree
delay delegation deliver deliverable delivery demand demarche democratic denial denied deny depart departed department
departure depend dependence deposed deposit depots deputy describe described desert deserve design desirable desire
desk despite destroy detail detained detainee develop devoted diamond did die died differ difficult difficulty dinner
dioxide diplomatic direct director disagreed disappointing discuss discusses discussion dislikes dismissed dispute
dissemination distance distant distorted distrusts divers divided do dock doctors does doing dollar domestic done
donors door doubt doubtful down draft drained draw drawn dress drew drive driven driver drop dropped drought drug dry
due during dust duty each eager earlier early earn earnest earnings earthquakes ease easier easily east eastern easy
eat economic economy edits effect effective effort egyptian eight either elder eldest elect elected election
electricity eleven else elsewhere embargo embarrass embassy emerge emergency emphasize emphasized employ employer
enclave encourage end endorsed enemy energy engineer enjoy enjoys enlist enough enroute ensure enter enthusiasm entire
entitled entry envoy equal error escaped especially establish estimate etc europe even evening event ever every
everybody everyone everything evidence exact examined example excellent except exchange excise exclude executive
exercise exhibit exile exists expanded expect expected expects expedient expense experience expert expires explain
explained exploited explore explosive export express expressed expression extend extension extensive extent extract
extreme eyes face faces facilities fact factory fail failure fair faith fall fallen family far farm farmers fast
faster father favor favorable favors fear feared fears february federal feel feels fees feet fell fellow felt fence
ferry fervent few fewer field fifteen fifth fight fighters figure file fill film final finally finance financial find
finds fines finish fire firm first fish five fixed flag flat fled fleet flew flies flight flood floor flour flown
fluent fly follow follows food foot for forbids force forecast foregoing foreign foreigners forest forget forgive
forgiven form formal former formula forty forward found founder four fourteen fourth fragile framed framework frank
frankly free french frequent friday friend friendly friends from front frontier frozen fruit fuel full full-time fully
fund further future fyi gain gap garden gas gate gates gave general generals gently genuine german gesture get getting
gift give given gives glad go goal goats goes going gold gone good got governed government governor governs govt
gradual graduate grain grant grateful gratitude great greater greatest greeted grew ground group grow growers grown
growth grumble guarantee guarantor guard guerrilla guest guidance habit had half hall hand handed handling happens
happier happy harbor hard harder hardliners hardly harm harvest has hate have having he head headline headquarters
health healthy hear heard heart heath heavy hectares held helicopter helmets help helped helpful hence her here hereby
herein hers hide high higher highest highly highway hills him himself hint hinted his historic history hold holds home
honest honor honorary hope hopes horizon horror hospital hospitality host hosted hostile hotel hour house how however
human hundred hunting hurt husband idea identity if ill illusions immediate immediately impact impasse impatient
import importance important impose impress impression improved in inaugurate incident include includes including
income increase indeed independence independent indexed indicate indicated indicted indifferent industry inflamed
influence inform informal informed inhabitants initial initiative ink inland inquire inquiry inside insist insisted
insists inspector instance instead instruct insult insurance integrity intellectual intelligence intend intends
interest interests interior interlocutor internal interpreter interview intimate into inventory invite invited iron
irritant is island israeli issue issues it item its itself jail january japanese job join joined joint joke journal
journalists judge judgment judicial july june jungle junta just justice justified keep keeps kept key killed
kilometers kind king kingdom knew know known knows labor laboratory lack lacks laid lake land language lapsed lapses
large largely larger largest last late lately later latter launch launched launchers laundering law lawsuit lawyer
lead leader leaders leading leads leak learn lease least leave leaves lecture led left legacy legal length lent less
let lethal letter level leverage liberal license lie life lift light like likely likes likewise limit line link lips
list listen listened little live lives livestock loan local lodged long longer look looked looks loose lose loss lost
lot loud love low lower loyal loyalty lumber lunch luncheon machine made magazine main maintain maintained maintains
maize major majority make makes malaria man manage mandate manner manufacturer many map march margin maritime market
marriage marry matter may maybe mayor me mean means meant meanwhile measure meat median medical medicine meet meeting
meets megawatts member memorandum men mention merchant merely merit mess message met meters metric metro microphones
middle midnight might mile militarily military mill million mind mine mineral minister ministry minus minutes misread
missiles missing mission mistake mistaken mobile model moderate modern modest moment monday money monitoring monitors
month months mood more morning moslem most mostly mother motorcade mountain move moved moves much municipal muse
museum must my name named narrow nation national native natural naval navy near nearly necessary need needs negotiate
negotiator neighbor neither nephew neutral never nevertheless new news newspaper newspapers next night nightfall
nightmare nine nineteen no nobody nod noise nonaligned none nonetheless noon nor normal north northern not notch note
noted notes nothing notice notwithstanding november now nuclear number object objective objects observe observer
obsolete obtain obvious occasion occur ocean october of off offended offense offer offered offers office officer
official officials often oil oilfield old oldest on once one ones only open opened openly opens operate opine opinion
opponent opportunity oppose opposed opposes opposite opposition option or order ordered ore organ original other
others otherwise ought our ours out outcome outside outspoken over overall overflight overnight owed own owner pace
page paid painted pair palace paper paperwork para parade paragraph parking parliament part partial participate
participated particular parties partly partner party pass passage passed passport past patents patience patient patrol
paved pay peace peacekeeping peasant pending people per percent perhaps period permit permitted person personal
personnel persuade pesos petroleum phase phosphate photograph photographer phrase pier pilot pine pipe pipeline
pirates pity place plagued plain plan plane planned planners planning plans plant plantation plateau platform play
plays please pledge pledged plus pocket point pointed points poison police policeman policemen policy polite political
politician politics ponder poor popular port portrait position positive possibilities possible post potential poverty
power practical praise praised precarious precedent predecessor predicted prefer preference preferred prefers prepare
presence present presided presidency presidential press pressed pressure pretend prevent previous price pride prime
principal principle printed printing prior priority prison prisoner private privately pro probably problem proceed
process produce profess program progress project promise promised promptly proof properly property proposal propose
proposed proposes prosecutors prospect protect protested protests protocol proud prove provide province provision
public publicly publish published pump pupil purchase purpose purse pursue push pushed put puzzled quarrel quarter
queen question questions queue quick quiet quietly quip quite quota quote radar radio railway rain raise raised ran
range rank rankles rarely rate rather ratified raw re reach react reacted reactor read reads ready real realize really
reason reasonable reassurance reassure rebel rebuilt recall recalled receive received receives recent recently recess
recognize recommend record recover red reduced ref refer reference referendum referred refinery reflect reform
reformers refs reftel refugees refusal refuse refused refuses regard regards regime region regional registry regret
regulator reinforce reiterate reiterated reject rejected rejects relation relations release relief reluctant rely
remain remained remains remark remedy remember remind reminder remittances removed renew renewal rent reopen repaid
repeat replaced replied reply report reported reportedly reports represent representative represented reprocessing
republic request require resent resents reserve residence resign resigned resist resolve resources respect respond
responded response rest restored result resumes retain retired retort return returned returns reveal revenue review
reward rice rich rider rifles right ring riparian rise risk rival river road role roof room rose round route royal
rubber rule ruled ruling run running runs runway rural russian sacrifice safe safety said sailors sale salmon salt
same sand sat satellite saturday save saw say says scarcely schedule scheduled school score sea season seat second
secrecy secret secretary sector security see seek seeks seem seems seen sees seized seldom sell send senior sense
sensitive sent sentence separate separately septel september serious serve served serves service servicemen session
set setback settle settlers seven several severe shadow shall share shared shares she shelf shift ship shipyard shoes
shop shore short shortage shorter shot should shouting show showed shown shows shrewd shut shy side sight sign signal
signature signed signified signs silence silver simple simply since single sit site sits sitting situation six sixty
size skeptical skill slight slim slow small smaller smile snow so so-called social socialist society soils soldier
sole some somebody someone something somewhat son soon sooner soonest sorrowful sort sought sound soup source south
southern sovereignty soviet spare speak speaks special speech spend spent spirit spite split spoke spoken spot spouse
spring squadron square staff stage stamp stance stand standards stands star start state stated statement states
statesman station status statute staunch stay steady steel step still stood stop stopped storage story stout straight
strange strategic street strength strengthen stress stressed strike strong strongly student study subject submission
submitted subsidy substance substantial succeed succeeded success succession such suffer sugar suggest suggested
suggests sum summary summer summit sunday supplier supply support supported supporter supports supposed sure surface
surgeon surplus surprise surrender survey survive suspect suspend suspended suspension suspicion swamp sympathetic
sympathy system table taboo tactful tactics tag tail take taken takes talk talks tankers tanks tariff task taught tax
tea teach teacher team technical technology telegrams telephone television tell tells temper temperature tempting ten
tenants tend tense tenth term terminal terms territorial territory terrorist test testimony text textiles than thank
that the their theirs them themselves then there thereby therefore these thesis they thin thing things think thinks
thinner third thirty this those though thought thousand threat threaten three through throughout thursday thus ties
timber time times tin tired tires title to toast tobacco today together told tomorrow ton tone tonnage too took top
topic total touch tough tour tourism toward town trade trafficking train trainers tranche transfer transit
transparency transport travel travelled travels treat treaty tree trial tribes tried trip troop trouble truck true
trust try trying tuesday tuna turbines turn turned turnout turns twelve twice two type u unarmed unchanged unconvinced
under underlined underscore underscored understand understands understood undertaking uneasy unfortunate unhappy union
unit university unless unlike unravel until unused unwise up upon uranium urban urge urged urges us use used useful
usual usually uttered valley value various vehicles verse version versus very vessels vested veto via vice victims
view viewed views village visa vision visit visited visitor visits viz voice voluble volunteer vote voted voters wages
wait waiver walk wall want wanted wants war warehouse warm warmer warmly warmth warn warned warns wary was washington
wasted watch water way ways we weak wealth weapons wear weather weave wednesday week weekend weeks weigh weight
welcome welcomes well went were west western what whatever wheat wheels when whenever where whereas whereby whether
which while who whoever whole whom whose why wide widely widespread widower widows wife will willing win wine wing
winter wired wise wish wishes with withdrawal withdrawing withdrawn within without woman women won wool word words
wore work worked workers works world worry worse worst worth would write writes written wrong wrote www yard year
years yes yesterday yet you young your zinc zone
`)
