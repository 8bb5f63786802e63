import { wordsOf } from '../tables/words-of.ts'

/**
 * Words that are no part of a name, for text in capitals, where nothing else tells where a name ends:
 * "PRESIDENT HERNAN QUIROGA | WANTS THE VISIT". Inflected forms are recognised by their endings.
 */
export const commonWords = wordsOf(`
a about above abroad absent accept accepts access according account across act acting action active actually add address
admit advance advice affair affairs afraid after again against age ago agree agreed agreement aid aim air all allow almost alone along
already also although always am amid among amount an and angry announce another answer any anyone anything apart appear
appears approach appropriate approve are area areas argue arms around arrange arrival arrive as aside ask asks assert assist
assume at attack attempt attend attitude authority available avoid aware away back bad bar base based basic basis be
bear because become before began begin behalf behind being belief believe believes belong below best better between
beyond big bilateral bill blame block board both break brief bring broad brought budget build but buy by call calls came
camp campaign can cannot capital car care careful carries carry case cause central certain chance change charge check
chief chose church circle cite city civil claim claims class clear clearly close coalition cold come comes coming comment
commit common community company complain complete concede concern concerned concerns conclude condition conduct confide
confident confirm congress consider considers consult contact continue contract control convey cool cost could council
count country couple course court cover create crisis critic critical cut danger date day days dead deal death debate
debt decide decision deep defend defer delay deliver demand deny depart deputy describe deserve desire despite develop
did die differ difficult dinner direct discuss discusses dispute distant do does doing domestic done doubt draft draw drew drive drop due
during duty each eager earlier early earn ease east easy economic effect effort eight either elect election
else embassy emerge emphasize employ encourage end enemy enjoy enjoys enough ensure enter entire equal especially establish
europe even event ever every everyone evidence exact except exchange exclude expect expects explain express extend
extreme face faces fact fail fair faith fall family far favor favors fear fears feel feels fell felt few field fight figure
file final finally finance find finds finish firm first fish five fly follow follows food for force foreign form
former forward found four free frequent friend friendly friends from front full fully fund further future gain gave general
get getting give gives given glad go goal goes going gone good got government grant great ground group grow growth had half
hand happy hard has hate have having he head health hear heard heart heavy held help helped hence her here hers high
highly him himself his history hold holds home honor hope hopes host hour house how however hundred if ill immediate
important impose impress in include includes including increase indeed indicate inform initial inside insist insists
instead intend intends interest interests interior internal into invite invited is issue issues it its itself job join joint
journal judge judgment just justice keep keeps key kind knew know knows known labor lack land large largely last late lately
later launch law lead leader leaders leading leads leak learn least leave leaves led left legal less let letter level lie
life light like likely likes limit line link list listen little live lives local long longer look looks lose loss
lost lot low lunch made main maintain maintains major make makes man manage many market marry matter may maybe me mean means
meet meeting meets member men mention met middle might military mind mine minister mission modest moment money month
months more most mostly mother move moved moves much must my name narrow nation national near nearly necessary need
needs negotiate neither never nevertheless new news next night nine no nobody none nor normal north not note noted notes nothing
notice now number object objects obtain obvious occasion occur of off offer offers office officer official officials
often oil old on once one ones only open openly opens oppose opposes opposition option or order other others our ours
out outcome outside over overall own owner oppose paid part parties partly party pass past patient pay people per perhaps period
permit person personal persuade place plan plans play plays please pledge point points police policy political poor popular
position positive possible post power practical praise prefer prefers prepare present press pressure previous price
prime private privately problem proceed process produce program progress promise promised proposal propose proposes prospect proud prove
provide public publicly published purpose pursue push put question questions quick quiet quietly quite raise raised ran rate rather
reach react read reads ready real realize really reason recall receive received receives recent recently recognize
recommend record refer reflect refuse refused refuses regard regards regime regret reject rejects relation relations release rely remain
remains remark remind repeat reply report reported reportedly reports represent request require resent resents resist resolve
respect respond response rest result retain return returned returns reveal review right rise risk role room rose rule ruling run
runs said sale same sat save saw say says school sea seat second secret secretary security see seek seeks seem seems seen
sees sell send senior sense sensitive sent separate serious serve served serves service session set settle seven several shall share
shares she ship short should show shown shows side sign signed signs simple since single sit situation six size small so social some
somebody someone something soon sort sought sound south speak speaks special speech spend spoke staff stage stand
stands start state stated statement states station stay steady step still stop stopped story strange street stress
strong strongly subject succeed success such suffer suggest suggested suggests support supports sure surprise suspect
sympathetic take taken takes talk talks task team tell tells ten tend term terms test than thank that the their theirs
them themselves then there therefore these they thing things think thinks third this those though thought threat three
through throughout thus time times to today together told tomorrow tone too took top total touch tour toward trade travel
travels treat treaty tried trip trouble true trust try trying turn turned turns two type u under understand understands
unless unlike until up upon urge urged urges us use used useful usual usually various very veto via view viewed views visit
visited visits voice vote wait want wanted wants war warm warn warned warns was watch way ways we weak wealth week weeks
weigh welcome welcomes well went were west what whatever when whenever where whereas whether which while who whole
whom whose why wide widely wife will willing win wish wishes with within without woman women won word words work worked works
world worry worse worst worth would write writes wrong wrote year years yes yesterday yet you young your
accompanied accompany accused addressed advised affirmed appointed asked assured attended attacked became born briefed
called chaired claimed commented commended confirmed convinced declared denied departed described died dismissed
elected emphasized escaped expected explained expressed feared fled handed hinted hosted indicated informed insisted
joined kept killed lacks launched led left likes listened lives looked maintained named noted offered opened opposed
ordered participated passed pledged pointed praised predicted pressed presided proposed pushed reacted recalled
reiterated rejected remained replaced replied represented resigned responded ruled seized sent served shared showed
sits spoken stood stressed succeeded supported suspended took travelled underlined underscored visited voted warned
wore worked
plus minus etc viz re fyi via circa versus
accredited adviser aged ambassador american british french german soviet russian cuban israeli egyptian chinese japanese
embassy department washington comment summary end begin paragraph para septel reftel ref refs
agrarian armed army navy ally allied alleged amply apparent arab base body border boundary candid capable chair cabinet
charm civilian coast coup crown delegation democratic diplomatic due earnest elder eldest enroute evening exile expert
fellow fervent frank frankly full-time generals genuine govt historic honest hospital hotel immediately industry jail
junta king liberal likewise loyal ministry moderate monday morning moslem native naval neutral nuclear ocean
opponent organ outspoken palace parliament peace port prison pro province queen radio rank rebel reform region
residence retired royal rural scheduled separately shrewd so-called socialist soldier spouse strength student summit
tactful tanks tough troop uneasy union urban vice visa voluble warmly weekend wise
tuesday wednesday thursday friday saturday sunday january february march april june july august september october
november december noon midnight afternoon
ought newspaper newspapers magazine registry nonaligned aligned bush rice baker gates heath church brown weave intimate
reiterate allude hint ponder grumble remark volunteer profess retort quip observe opine muse seldom scarcely hardly barely
nonetheless notwithstanding albeit hereby herein thereby whereby aircraft airport artillery ballot bank beach beef bomb bread
bridge cash cattle coal coffee copper corn cotton crop currency customs dam desert diamond dock drought dust electricity
factory farm fence ferry flood flour forest fruit fuel gold grain harbor harvest highway iron island jungle lake livestock
loan lumber maize meat mineral mountain oilfield ore peasant petroleum phosphate pipeline plantation railway rain river
road rubber salt sand silver snow steel strike sugar tariff tax tea timber tin tobacco tourism train tree truck tuna uranium
village water wheat wool zinc
`)
