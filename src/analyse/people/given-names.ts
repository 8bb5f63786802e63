import { wordsOf } from '../tables/words-of.ts'

/** Common given names of many languages, without accents: with one of them two capitalised words are a person. */
export const givenNames = wordsOf(`
james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald mark
paul steven stephen andrew kenneth george joshua kevin brian edward ronald timothy jason jeffrey ryan jacob gary
nicholas eric jonathan larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis
jerry tyler aaron henry douglas peter jose adam nathan zachary walter kyle harold carl jeremy gerald keith roger
arthur terry lawrence sean christian albert joe ethan austin jesse willie billy bryan bruce ralph roy jordan eugene
louis dylan alan juan russell vincent philip phillip randy howard victor fred frederick stanley leonard ernest earl
francis leo oscar herbert clarence norman marvin edwin edgar clifford lloyd calvin leon lewis warren hugh julian
maurice hubert cyrus elliot elliott dean dale craig glenn neil ian colin duncan alistair graham malcolm nigel simon
trevor geoffrey clive derek barry gordon ross miles desmond cecil alden winston lyndon dwight jimmy ted tom tim jim bill
bob dick dan don ron ken steve greg jeff mike dave chris matt tony joel abraham isaac jacob noah elijah adrian
mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
kimberly emily donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy
angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine
maria heather diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea
cheryl hannah jacqueline martha gloria teresa ann anne sara madison frances kathryn janice jean alice abigail julia
judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie
kayla alexis lori hillary condoleezza madeleine louise lenore miriam renee lucy rose ellen eleanor irene edith jane
claire clara agnes dagny greta inez marian
jorge luis carlos juan jose manuel francisco pedro miguel antonio alejandro rafael fernando ricardo eduardo roberto
sergio alberto javier mario arturo enrique raul ramon hector oscar victor ruben guillermo gustavo andres pablo diego
felipe jaime julio cesar ernesto hugo alfredo armando ignacio joaquin salvador esteban emilio rodrigo gonzalo
alvaro augusto hernan tomas tobias romulo efrain ovidio wilmer genaro evo fidel nestor omar gabriel ivan simon
domingo lucas mateo santiago vicente agustin anibal arnoldo alfonso bernardo belisario
maria ana carmen rosa isabel luisa elena lucia sofia teresa beatriz catalina monica graciela ines amparo amelia
dolores pilar mercedes consuelo esperanza violeta michelle cristina gabriela veronica alejandra claudia silvia
joao paulo luiz antonio jose fernando marcelo celso nelson aldo dilma marina tancredo
jean pierre jacques michel philippe francois nicolas dominique bernard alain claude henri andre gerard christophe
laurent francoise catherine sylvie brigitte monique marcel benoit gilles rodrigue gaston celestine emile etienne
lucien raymond yves thierry olivier guillaume pascal herve
hans karl heinz klaus wolfgang jurgen dieter helmut gerhard horst manfred gunther werner rolf stefan andreas
joachim angela ursula ingrid gerda kurt otto ludwig willy franz ernst konrad walther joschka
giovanni giuseppe luigi carlo franco silvio romano massimo giulio aldo bettino enrico lamberto paolo pietro sergio
lars sven erik olof goran ingvar carl gustav anders fredrik bjorn henrik ole jens poul uffe niels kirsten karin ingvild
arne siv jon steinar svein kjell gro thorbjorn halldor david geir olafur magnus malik henning astrid
jan piet wim jaap hendrik joop ruud pieter johan johannes willem kees
lech wladyslaw tadeusz aleksander donald jaroslaw radoslaw bronislaw jerzy leszek vaclav alexander milos jiri josef
jozef marek jana stefan ludovit mikulas ivan vladimir ferenc gyula viktor peter istvan laszlo janos imre
ion ilie traian radu emil nicolae adrian calin anca mircea corneliu georgi zhelyu simeon boyko sergei petar
slobodan franjo ivo stipe goran zoran vojislav boris milo alija haris mirela anton josip davor vesna nives tomas irena
ibrahim sali fatos ramush hashim boris kiro
vladimir dmitry dmitri mikhail boris yuri yevgeny viktor sergey igor ivan nikolai leonid nikita alexei aleksei
andrei anatoly anatoli konstantin pavel oleg maxim eduard mikheil heydar ilham nursultan islam askar kurmanbek
saparmurat emomali levon robert serzh vartan yulia natalia irina olga svetlana tatiana svyatoslav leonid viktor
arturs vaira inese valdis andris toomas lennart valdas algirdas dalia
konstantinos kostas george andreas dora yannis nikos glafcos tassos archbishop
mustafa kemal recep abdullah ahmet suleyman turgut bulent tansu mesut ali mehmet yasar ismail deniz
mohammed muhammad mohamed mohammad mahmud mahmoud ahmed ahmad ali hassan hasan hussein husayn hussain ibrahim abdullah abdallah
abdul abdel abdelaziz abdulaziz abdulrahman abdelhak omar umar yusuf yousef youssef khalid khaled hamad hamid
saud faisal salman sultan nayef bandar turki fahd saeed said salim salem rashid tariq tarek jamal gamal anwar hosni
ismail samir yasser yasir walid nabih rafiq saad bashar hafez farouk nouri jalal massoud masoud barham ayad adnan
hoshyar ibrahim moqtada iyad zine zein habib mouammar muammar saif driss larbi mokhtar leila yassin yassine salah
nasr majid jaafar slimane abdelkader houari chadli mohand karim rachid taieb
pervez asif nawaz benazir shaukat yousaf zulfikar zia ayub yahya asfandyar hamid gul burhanuddin ashraf
jawaharlal indira rajiv sonia manmohan atal natwar pranab shivshankar sheikh khaleda hasina mahfuz rezaul farida
ziaur mujibur sirajuddin mahinda chandrika ranil junius girija gyanendra birendra pushpa madhav
susilo megawati suharto sukarno bambang rahmat sri nurul suparto ratna adi adam ali mahathir abdullah najib anwar
lee goh lim tan kuan yew chok tong thaksin surayud chuan banharn ferdinand corazon fidel joseph gloria benigno
norodom sihanouk hun lon kim park roh chun rhee syngman chung ban yosan sela oda jong
zhou mao deng jiang hu wen zhu li wang qian yang liu chen zhang huang
junichiro shinzo yasuo taro yukio naoto eisaku takeo kakuei yasuhiro ichiro hiroshi kenji takeshi
nguyen tran le pham vo dang ngo phan
kwame jomo daniel mwai raila uhuru yoweri julius benjamin jakaya ali nelson thabo jacob joaquim samora robert morgan
kenneth frederick levy joshua sam hastings bakili quett festus jonas jose eduardo laurent joseph etienne mobutu patrice
olusegun goodluck yakubu ibrahim sani umaru atiku john jerry blaise thomas alassane felix henri laurent leopold abdou
abdoulaye amadou alpha lansana sekou moussa idriss hissene goukouni omar hassan john salva meles haile mengistu
isaias abdirahman sharif eveline josephat daudi simon ruth achola mathias grace tesfalem almaz girma brahim
kamougue timane gnassingbe mathieu emeka yaw kofi kwesi kojo abiola chinedu ngozi amina fatima aisha
golda moshe yitzhak shimon menachem ariel ehud benjamin tzipi ezer abba chaim dan avigdor uzi yigal
moana alan helen jenny winston phil don keith gough malcolm robert paul kevin julia alexander
eliu marisa ansen iroma
nadia layla zainab khadija mariam noor huda rania yasmin dina sana hala salma samira
ravi vijay sanjay rajesh suresh arun anil deepak priya lakshmi sunil ashok kumar
akira yoko keiko haruki satoshi makoto
emmanuel innocent gerard paul agathe faustin cyprien pasteur juvenal
ferdinand imelda jejomar miriam
tatyana galina valentina ludmila zbigniew wojciech andrzej krzysztof katarzyna malgorzata pawel piotr
eva hana petra lenka ondrej vaclav miroslav zdenek jaroslav
eleni stavros panayotis dimitris nikolaos basil duval lupe zurab nodar davit giorgi nino davlat rustam otakar vit zdenka
thaddeus homer lucille wendell rodolfo bhavna desire yash astridah mwewa licheng albert belden hashem latif dritan besnik
artur ilir edi mokhtar tengku tun razif wilhelm sigrid torsten lennart leif aino pekka matti tarja ahti urho mauno
annegret klaas uwe detlef gerd jochen juergen karsten lothar norbert olaf reiner rudolf siegfried thorsten udo ulrich
ulrike volker heike ilse gudrun hannelore heidi katrin renate sabine anneliese birgit dagmar monika susanne sunniva
bjarne einar gunnar haakon halvor harald ingeborg kare knut olav ragnar ragnhild sigurd solveig terje thorvald
torbjorn trond ulf asbjorn erling eivind kristin marit oddvar aarne antti eero heikki jaakko juhani jukka kaarlo mikko
olli paavo pertti reijo riitta seppo tapio timo tuula veikko aare arnold jaan juri kaarel priit urmas aivars gunta
guntis ilze imants indulis janis juris maris vilis arvydas gintaras kestutis rimantas vytautas zigmas jeroen dirk
maarten geert anneke marijke aleksandr evgeny fyodor gennady grigory ilya kirill maksim stanislav vadim valentin
valery vasily vitaly vyacheslav ekaterina larisa lyudmila nadezhda oksana raisa yelena zoya bohdan borys mykola
oleksandr petro taras volodymyr bogdan boguslaw czeslaw grzegorz kazimierz mieczyslaw ryszard stanislaw waldemar
witold zdzislaw agnieszka ewa jadwiga bohumil frantisek karel ladislav lubomir miloslav oldrich pavol radek vojtech
bela gabor gyorgy jozsef karoly miklos sandor tibor zoltan cristian dumitru florin gheorghe ionel iuliu liviu marius
mihai octavian ovidiu sorin teodor vasile viorel dimitar hristo ivailo kiril krasimir lyuben plamen rumen stoyan todor
tsvetan vesselin branko dragan dusan ivica jovan kresimir ljubo milan milorad mirko momir nebojsa nikola predrag
radovan ratko sasa tomislav zivko zlatko biljana jelena mirjana agim arben bashkim gjergj petrit ramiz skender enver
alekos antonis christos costas dimitrios evangelos georgios giorgos ioannis kyriakos lefteris panagiotis panos spyros
theodoros thanos vassilis yiorgos abdelkrim abdelrahman abdulkarim adel amin amir amr ayman aziz bashir farid fathi
fawzi fouad ghazi haidar hakim hamdi hani haroun hatem hichem hisham idris imad jaber jamil kamal khalil mahdi mansour
mansur marwan maryam mounir moustafa mubarak nabil nasir nasser nizar noureddine nuri osama othman qasim rafik riad
sadiq saleh salwa sami saqr shukri sulaiman suleiman taha talal tareq tawfiq waleed zaid zaki zayed zeinab abbas akbar
arash ardeshir asadollah babak behrouz bijan cevdet cemal celal dariush ekrem erdal fereydoun haydar hikmet hossein
hushang ihsan ismet javad kamran kaveh kenan kourosh manouchehr mehdi mohsen murat necmettin orhan parviz reza selim
zahra dinesh gopal govind hari jagdish krishna mahesh mohan narendra nirmal prakash rajendra ramesh satish shankar
shyam sita subhash sushma vikram fazal ghulam liaquat mumtaz rehman shahid sirimavo aung khin maung thein somchai
chatichai thanom abdurrahman budi hideo kiichi koichi masayoshi nobusuke noboru shigeru shintaro toshiki yohei yoshiro
dae kyung myung seung yong jintao xiaoping zemin adebayo adeola akinola amara aminata babacar babatunde bamba boubacar
cheick chidi chinua chukwuemeka daouda femi folasade idrissa ifeanyi ikechukwu issoufou kwabena kwasi mamadou modibo
nnamdi obafemi oluwaseun ousmane seydou shehu tunde abebe alemayehu berhane kebede tesfaye tigist worku benedicto hage
ngugi oliver themba tendai wangari winnie claudio ezequiel fabio federico gerardo gilberto horacio leandro leopoldo
lorenzo margarita mariano marta martin mauricio octavio osvaldo ramiro virgilio ximena afonso aureliano delfim
fernanda getulio helio itamar marcos nuno renato sebastiao alcide amintore ciriaco fabrizio giancarlo gianni giorgio
luca marcello matteo piero sandro vincenzo antoine bertrand didier edouard georges guy helene jerome rene roland
abena adriana agus anita bonnie brad camila carolina cemil cheikh chipo choi clayton concepcion constance daniela deepa
duane emilia fatou fritz fuad giulia glen gus hal hamida huseyin hyun ibrahima joko kamau kazuo leroy mariana matias
mikael milton munir nenad nils osman paola rahul rosario sebastian serge sipho siti stjepan tadesse tekle vernon walt wanjiru
ziad chiang chou
pat ed abe alec alvin andy angus archie bernie bert beth bobby brent brett brendan callum cameron carlton caleb cathy
cecilia chester chuck clint cliff clyde colleen connie conrad corey curtis daisy damian darren darryl deb debbie denny
dexter dominic doreen doug eddie edmund edna eileen elaine eli elise ellis elsie emmett erica erin ernie ethel everett
ezra felicia fiona floyd frankie franklin freddie gail gareth garrett gavin geoff gerry gilbert gina ginny glenda
graeme gwen harriet harvey helga herb herman hilda howie ike irma irving irwin isabelle jackie jake janelle janine
jared jasmine jeanette jeanne jenna jeremiah jess jill jo joanna joanne jodie joey johnny jonah josephine josie
juanita judd jude judson jules justine kara karla kate katie kathy katrina kelvin kendra kerry kirk kristen kristina
lana leah lena leslie leticia libby lila lindsay lionel lois lola lorna lorraine lou louisa luke lydia lyle lynn mabel
maggie mandy marc marcia marcus margie margot marianne marjorie marlene marsha marty mathew maureen mavis maxine
maxwell melanie melinda melvin meredith merle mervyn mia mickey mildred millie mindy minnie mitch mitchell molly mona
morris morton murray myra myrtle nadine naomi natasha nathaniel ned neal nell nick nicky nina noel nora noreen norma
ollie otis owen paulette pauline peggy penelope percy perry phillipa phoebe phyllis polly preston priscilla quentin
quincy ramona randall randolph rebekah reggie reginald rhoda rhonda ricky rick rita robbie roberta robin roderick
rodney rory rosalind rosanna rosemary roxanne rudy rufus rupert russ sadie sally sammy saul seth shane shannon shawn
sheila sheldon shelley sherri sidney silas sophie spencer stacy stan stella stewart stuart suzanne sylvester sylvia
tabitha tamara tammy tanya tara terence terrence terri tess thelma theo theodore tiffany timmy tina toby todd tracy
travis trent tricia trish trudy tyrone valerie vanessa vaughn vera verna vic vicki vicky viola vivian wade wallace
wally wanda wayne wendy wes wesley wilbur wilfred willard willis wilma winifred woodrow yvette yvonne zoe adele
alexandre alphonse amelie anatole annick armand arnaud auguste aurelie beatrice bernadette bruno camille cecile
celestin celine christiane claudette claudine clement clementine colette corinne cyril cyrille damien delphine denis
edgard edmond eloi emilie emmanuelle estelle eugenie fabien fabienne fabrice felicien fernand firmin florent francine
frederic gabrielle genevieve georgette germaine germain ghislain ghislaine gisele gregoire gustave henriette hippolyte
honore hortense hugues ignace jean-pierre jean-claude jean-marie jean-paul jean-baptiste jean-francois jean-luc
jean-jacques jean-michel jean-louis jean-bosco joelle josette josiane julien juliette laure laurence leonce leontine
loic luc lucienne lucile marcelle marguerite marie-claire marie-therese marielle martial martine maryse maxime michele
mireille muriel nadege nathalie noelle odette odile pascale paulin prosper raphael raoul raymonde regine regis remi
remy renaud rosalie roselyne sandrine sebastien severin simone solange stephane sylvain sylvestre thaddee theophile
therese thibault veronique virginie vivien xavier yann yannick yvon zacharie abel abelardo adan adela adolfo adriano
aida alicia alonso amalia anabel anastasio angel angelica antonia arnaldo aurelio baltasar benito berta braulio
candido carmela celia clemente cristobal delia dionisio edgardo edmundo elias elisa eloy elsa elvira emiliano
ernestina estela eugenio eusebio evaristo facundo fausto feliciano fermin flavio florencio fortunato francisca gaspar
gregorio heriberto hilario hipolito homero honorio humberto inocencio isidro ismael jacinto jacobo jeronimo jesus
josefa josefina juana julieta justo lazaro leonardo leonor liliana luciano lucrecia macario magdalena manuela marcela
marcelino marcial marco mariela marisol maritza martina matilde maximo micaela milagros mirta moises nazario nelida
nelly nicanor nicasio norberto olegario orlando oswaldo paloma pascual patricio paula paulina paulino placido porfirio
prudencio raimundo raquel rebeca reinaldo renata reynaldo rigoberto rocio rogelio rolando romeo roque rosalia
rosalinda rosaura rosendo roxana rufino sabina saturnino serafin severino silvestre susana telmo teodoro teofilo
teresita tiburcio timoteo ubaldo urbano valeriano valerio victorino vidal wilfredo yadira yolanda zacarias zulema
adelino ademar alcides amilcar anselmo antero armindo belmiro benedito bento caetano carlota celeste celina conceicao
custodio danilo deolinda duarte edson eduarda eliseu emanuel ermelinda estevao eurico evandro filipe filomena flavia
graca guilherme helder helena heitor henrique hermenegildo inacio iolanda isaura jair josue jovita juliana leonel
lidia ligia lino lourenco lucinda luciana madalena manoel mauro moacir nazare nivaldo odete olavo olinda osmar otavio
rafaela reginaldo ruy rui sidonio silvina simao tadeu tania telma tiago valdemar valeria vasco vinicius vitor waldir
zelia zeferino teodulo adolf albrecht alois anselm armin axel bernd bernhard bertold burkhard carsten christa
christoph dietrich dorothea eberhard eckart egon ekkehard elfriede elke elmar engelbert erhard erich erika erwin eugen
ewald florian friedrich gebhard georg gerlinde gernot gertrud gisela gottfried gregor guenter guenther hanna hanno
hans-dietrich hans-jochen hartmut hedwig heiner heinrich heribert hermann herta hilde hildegard holger hubertus ingo
irmgard jakob johann johanna jorg jutta kai karl-heinz katharina klara leonhard liesel lorenz ludger lutz magda
margarethe marlies mathilde matthias meinhard michaela nikolaus oskar oswald peer philipp rainer ralf reinhard
reinhold rosemarie rudiger ruediger sieglinde silke steffen stephan susanna thea theodor thilo tilo ute veit verena
wilfried willi winfried wolfram amedeo angelo antonella attilio beniamino beppe camillo carla cesare chiara corrado
cosimo dario davide dino domenico donatella edoardo elio emanuele enzo ettore ezio federica felice ferruccio filippo
francesca francesco fulvio gabriele gaetano gaspare gennaro giacomo giampaolo gianfranco gianluca gino giuliano
giuliana graziano guido ignazio ilaria ivano letizia livia lucio ludovico marcella mariangela maurizio mirella nicola
orazio patrizia pasquale pierluigi raffaele renzo riccardo rino rocco rossana ruggero salvatore serena silvana simona
stefania stefano tiziana tommaso ugo umberto vittoria vittorio aage aksel alf anja annika arvid asger aslaug bengt
bente berit bertil birger birgitta birgitte bjarni borge bror christer claus egil eigil eirik elin espen finn frode
gisli grethe gudmund gudmundur hakan hakon hallgrim hege helle hjalmar inga inger ivar jesper jorgen jorn kaj kjeld
knud lasse lene lisbeth mads margrethe merete mogens morten nanna niklas oddny olaug osten ottar peder pernille preben
randi rasmus rune runar sigbjorn signe siri sissel skule soren staffan steen stig stina sture svend sverre synnove
thora thorleif thorsteinn torgeir torgny torill tormod trine trygve tyra ulla unni vibeke vidar viggo vigdis yngve
adriaan arend arie arjen barend boudewijn bram cees cornelis daan dries eelco egbert evert femke floris frans gerrit
gijs godfried guus hanneke harmen heleen henk huub ineke jelle joost joris jozias jurriaan katrien koen laurens
leendert lodewijk luuk maaike margriet marnix matthijs mieke reinier renske roel rogier sjoerd sybrand tineke tjeerd
wiebe wilhelmina wouter alena alexandra anastasia antonin arkady arseny artyom bedrich blazej bohuslav boleslaw bozena
danica danuta darya dejan dmytro dorota drahomir dragica dragoljub dragomir dragoslav dubravka elzbieta fedor feliks
filip gordana grazyna halina hynek ilija iwona izabela jakub janez janusz jarmila jasna jindrich jolanta jurij kamil
karolina katarina katerina kazimir klement krystyna ksenia lazar libor ljiljana ljubica lubos luka lukas lukasz maciej
maja marcin mariusz markus matej mateja mateusz milada milena milica miljenko milovan milutin miron mladen nevena
nikolay oleh oleksiy ostap pavle polina premysl primoz radim radka radmila radomir rafal rajko ruslan rostislav semyon
slavko slavomir sonja stanko stepan stevan svetozar szymon tadej tanja tatjana tihomir timofey tomasz urszula valeriy
vanja varvara velimir veronika veselin vinko vitomir vjekoslav vladan vlado vlasta wiktor wieslaw wlodzimierz yakov
yana yaroslav yegor yuliya yury zbynek zdravko zeljko zeljka zenon zinaida zofia zora zorica zvonimir zvonko andras
arpad attila balazs balint bence denes dezso eniko erzsebet eszter gergely geza gizella ibolya ildiko ilona jeno judit
kalman katalin kinga krisztian krisztina lajos lorand margit mihaly nandor odon orsolya piroska rezso sarolta szabolcs
szilvia tamas terez tivadar vilmos zita zsofia zsolt zsuzsa zsuzsanna alexandru alin andreea aurel catalin ciprian
cosmin costel costin dinu doina dorin doru dragos horia ileana ilinca ioan ioana iosif lavinia lucian mihail mihaela
nicoleta nicu petre petru rodica sergiu silviu sorina stelian tiberiu tudor valeriu virgil vlad aneliya asen atanas
bistra blagovest bozhidar chavdar desislava evgeni galya gergana hristina iliana ivanka kalin katya kostadin krum
lilyana lyubomir meglena miglena momchil nadya nedelcho nikolina ognyan petko petya radoslav rosen rositsa rumyana
snezhana stanimir stefka svetoslav svilen ventsislav vladislav yanko yordan zahari zhivko achilleas aggeliki
alexandros aliki anastasios angelos apostolos argyris ariadni athanasios charalambos christoforos chrysanthos
chrysostomos constantinos demetrios despina dimitra dionysis efstathios efthymios eirini ekaterini eleftherios
elisavet emmanouil evangelia filippos fotini fotis gavriil gerasimos giannis grigoris haralambos iakovos ilias ioanna
iordanis kalliopi kleanthis konstantina kyriaki lambros leonidas loukas manolis marios menelaos michalis miltiadis
minas nektarios nikitas odysseas orestis panayiotis paraskevi pavlos periklis petros prodromos savvas sotiris spiros
stamatis stelios stylianos takis thanasis theodora theofanis thodoris timotheos vangelis vasiliki vasilis yiannis
yorgos abdulkadir adem alper altan asli atilla aydin aylin aynur aysel ayse bekir beyza birol burak burcu canan cansu
cengiz cenk cetin cihan cigdem coskun demet derya dilek dogan durmus ebru egemen elif emel emin emine emre engin erkan
ersin erol ertugrul esra fahri faruk fatih fatma ferhat ferit fikret filiz gokhan gonul gulsen guven halil haluk harun
hayri husnu hulya ilker irfan kaan kadir kazim kerem kerim koray levent lutfi macit mehtap melih meral merve metin
mevlut muammer muzaffer naci nalan namik nazim nazli necati necdet nedim nermin nesrin nevzat nihat nilgun nurcan
nuray nurettin oguz okan oktay omer onder onur ozan ozcan ozgur ozlem pelin pinar recai refik remzi ridvan sabahattin
sabri sadik salih sebnem sedat selahattin selami selcuk selda semih semra serap serdar serkan serpil sevgi sevim sezer
sibel sinan suat sukru tahir tahsin tamer taner tarik tayfun tayyip tevfik tolga tugba tulay tuncay tuncer turan
turhan ufuk ugur umit umut veli volkan yalcin yavuz yesim yildirim yilmaz yunus zafer zehra zeki zekeriya zeynep ziya
abdelfattah abdelghani abdelhadi abdelhamid abdeljalil abdellah abdelmajid abdelmalek abdelmoneim abdelwahab abdulhadi
abdulhamid abdulla abdullatif abdulmajid abdulmalik abdulmohsen abdulqader abdulrahim abdulsalam abdulwahab adham afif
ahlam alaa alawi amani amjad ammar anas anis asma asmaa assem atef awad ayoub azza badr bahaa bakr basem bassam bassem
bilal boutros chafik chakib dalal daoud djamel ehab eman emad essam ezzat fadel fadi fadia fadil faez fahmy fakhri
faleh faraj farah farhan faris fatema fathy fawaz fawzia fayez fayrouz fikri firas ghada ghaith ghaleb ghanem ghassan
hadi hafiz haitham hamada hamdan hamed hammam hamza hanan hassane hatim haya hayat hazem hazim hesham hessa hilal
hilmi houda houssam husam husni hussam ibtisam ihab ikram ilyas inas issa issam izzat jabir jalil jamila jasim jassem
jawad kareem karima kassem khalaf khalfan khalifa khaldoun kheireddine labib laith lamia lamine latifa lina lotfi
loubna lubna maan maha maher mahjoub mahmood majed malek malika mamdouh manal marouane marwa mazen mejdi meriem meshal
mishaal mohannad mohsin moncef mostafa mounia mourad muayad mufid muhsin mukhtar murad musa musab musaed mushtaq
mustapha muthanna nabeel nabila nader nadir naif najat najla najwa naji nashat nawaf nawal nazih nidal nihad nura
othmane oussama qais raad rabih rachida radwan raed rafat raghib rakan rami ramzi randa rashad rasha rashida rayan
reda redouane reem riham ruqaya sabir saeb safaa safia safwan sahar sajid saleem salaheddine sameh sameer samia samih
shadi shadia shafiq shaker shakib sharifa sherif sherine siddiq siham sobhi souad soufiane soumaya suad suhail sumaya
taher tahani tahar tamim tawakkul tayeb thamer ubaid usama uthman wael wafa wajdi wajih wasim widad wissam yacine
yacoub yahia yaqoub yassir younes younis zahi zaher zahir zakaria zakariya ziyad zied zohra zoubir zouhair ajay ajit
akash akhil alok amar amit amrita anand ananya anjali ankit anupam anuradha aravind archana arjun arvind ashish ashwin
atul avinash ayesha balaji balram bharat bhaskar bhupinder bikram bimal brajesh chandan chetan chitra deepika devendra
dhananjay dharmendra dilip divya durga farooq ganesh gautam gayatri geeta girish gurpreet harish harpreet hema hemant
himanshu indrajit jaswant jayant jitendra jyoti kailash kalpana kapil karan kartik kashif kavita keshav kiran kishore
kunal lakshman lalit laxman laxmi leela lokesh madan madhu madhuri mahendra malini manish manoj meena meera mukesh
murali nalini nandini naresh naveen navin neelam neeraj neha nikhil nitin padma pallavi pankaj parvati prabhakar
pradeep pramod prasad prashant prasanna pratap praveen pritam purnima radha raghu raghunath rajan rajeev raju rakesh
raman ramachandra ramakrishna ramanathan ramdas rameshwar ranjan ranjit rashmi ratan rekha renu rishi rohan rohini
rohit roshan rukmini sachin sanjeev santosh sarita saroj sharad sharmila shashi sheela shekhar shobha shreya shrikant
siddharth sitaram smita sneha somnath srinivas subramaniam sudha sudhir sujata sumit sundar surendra surjit sushil
swati tarun tejas uday umesh upendra usha vandana varun vasant venkat venkatesh vidya vimal vimala vinay vineet vinod
vipin virendra vishal vishnu vishwanath vivek yashwant yogesh abul akhtar anisur asaduzzaman aslam azizul badrul
enamul farhana fazlul golam habibur humayun iftekhar imtiaz iqbal jahangir jahanara kamrul khondaker khurshid mahbub
mahbubur matiur mizanur moeen mohiuddin moinul monirul mosharraf mozammel mujib mustafizur nazmul nazrul obaidul
rafiqul rokeya ruhul saiful salahuddin serajul shafiqul shahabuddin shahjahan shamim shamsul sharmin sirajul sufia
syeda tajuddin tanvir taslima tofail zahirul zillur abida aftab ahsan aitzaz akram altaf amanullah asghar ayaz azam
babar bilawal ehsan ejaz farrukh firdous ghazala gulab hina ijaz imran inayat ishaq jamshed javed jehangir junaid
khurram khushal khwaja liaqat makhdoom maleeha manzoor maqbool mehmood moeed mudassar murtaza mushahid nadeem naeem
najam naseem naseer nasreen naveed nisar parveen pervaiz raheel rahimullah rasheed rauf razia rehana riaz rizwan
rubina sajjad salmaan samina sartaj shabbir shaheen shahbaz shahnaz shahzad shakeel shehbaz shireen shoaib shuja
sikandar sohail tahira talat tanveer tehmina usman waqar yasmeen zafar zaheer zahid zubair chaminda gamini gotabaya
jayantha lalith lasantha maithripala nimal ranjith rohitha sajith sarath sunethra tissa upul vasantha apichai anupong
banjong boonmee chaiwat chalerm chamlong chavalit jaturon kasit kittirat narongchai nattawut noppadon paiboon prasert
prasong pravit prawit prayut prayuth sanoh sarit sombat somkid sompong somsak sonthi suchart suchinda sudarat
sukhumbhand supachai surakiart surapong surin suthep tarrin thanakorn thanat thanong wichai winai wirat wissanu
yingluck yongyuth achmad agung albertus andi arief arifin asep ayu bagus basuki boediono dedi dewi didik djoko dwi
edhie edy eko endang erlangga fajar ganjar gatot gede gunawan hartarto hartono haryono hatta hendarman hendra heru
idrus indra irwan iwan jusuf kadek ketut komang kuntoro luhut muhaimin ngurah nugroho nyoman pramono prabowo pratiwi
purnomo putri putu rachmat raden retno ridwan rini rizal ryamizard sarwo setya sofyan sudirman sugeng suharso sunarto
supriyadi suryo susi sutanto sutiyoso sutrisno syamsul taufik teuku tjahjo tutut wahyu wayan widjojo widodo wiranto
yusril zulkifli amirul anifah ariffin azalina azizah azlan azmi badawi fauzi hishammuddin jamaluddin khairy mazlan
mohamad mohd muhyiddin mustapa nazri norhayati rafidah rosmah saifuddin shafie shahrizat zainal delfin diosdado
epifanio jocelyn loren panfilo rommel teofisto bounnhang bouasone choummaly kaysone khamtai somsavat thongloun binh
cuong dinh hoang huong khanh linh minh ngoc phuong quang quoc thanh thuy trung tuan xuan zhao guo zheng liang xie luo
xiao cao feng cheng cai peng shen xiong meng qiu qin qiao zhong zou yoon jeong kang jang kwon hwang ahn akiko akihito
chieko daisuke fumio fumihiko goro hajime haruhiko hideaki hideki hidetoshi hiroko hiromi hirofumi hirohito hironobu
hisashi hitoshi ikuo isamu isao jiro junko kaoru katsuya kazuhiko kazuhiro kazuko keisuke keizo kenichi kenichiro
kiyoshi kohei koji kosuke kunihiko kyoko mamoru manabu mariko masaaki masaharu masahiko masahiro masaki masako masaru
masatoshi masayuki megumi michiko mitsuo mitsuru miyuki naoki naoko nobuaki nobuhiko nobuko nobuo nobuteru noriko
norio osamu ryohei ryoji ryosuke ryotaro ryutaro sachiko saburo seiichi seiji seiko setsuko shigeo shigeki shinichi
shinji shinsuke shiro shoichi shoji shunichi susumu tadao tadashi taizo takafumi takahiro takako takao takashi
takayuki takehiko tamotsu tatsuo tatsuya tetsuo tetsuya tomoko toru toshiaki toshihiro toshiko toshio tsuneo tsutomu
wataru yasuhiko yasuko yasushi yoichi yoshiaki yoshihide yoshihiko yoshiko yoshimasa yoshinori yoshio yosuke yuichi
yuichiro yuji yuko yukiko yumiko yuriko yutaka abdi abdirizak abdiweli abdullahi abiodun abiy achille ademola adewale
adjoa agathon akua akwasi aliou aliyu amare aminu anyang asare augustine ayanda ayodele babangida bakary bereket
bertha bheki bingu birame bola bonaventure boniface bosco bukola busisiwe cellou chenjerai chileshe chinwe chioma
chukwudi clotilde cyprian danjuma dawit debretsion demeke didymus dioncounda dumisani ebrima efua ekow elhadj emery
endalkachew enoch ephraim erastus esi esther ezekiel faure fidelis fode funke gbenga gedeon getachew gideon gikonyo
gilchrist godfrey godwin hadiza hailemariam hawa henok hifikepunye hissein ibou iliya ishmael itai josaia kabiru
kagiso kalonzo karamoko kassahun kebba kgalema khumbo kipchoge kiprono kizza kobina kolawole komla koffi kouadio
kouame kwaku kwamena lamin lassana lateef lerato lesego lindiwe macky mahamadou mahamane makhosini malusi mamadi
mandla mangosuthu marafa mbulelo mehari melaku meshack mesfin modou mompati moroe moses mosiuoa mpho mulatu mulugeta
munyaradzi musalia naledi nandi ndaba ndeye nduka nicephore nkosana nkosazana noluthando nomvula nonhlanhla nosipho
ntombi nyambura obed obiageli okello olabisi oladipo olayinka oluremi olusola omotayo omoyele onyango onyeka orji
oumar oumou owusu pascoal phelekezela phumzile pius pontien rabiu rashidi reuben rotimi rukia saadou sabelo sahle
salif samson seble sekai seretse seyni sibongile sibusiso sicelo sifiso simphiwe sindiso siphiwe sithembiso siyabonga
sizwe solomon soumaila soumeylou sylvanus taban tafadzwa takele tamrat tandja tatenda tebogo tedros tewodros thandi
theoneste thulani tidjane titus tolu tsegaye tsitsi tumelo uche umaro uzoma vusi wale wambui welile wole xolani
yacouba yaya yemane yemi yetunde yohannes zacharia zanele zodwa zwelinzima aigul ainura akmal alisher almazbek
altynbek amangeldy anvar araz armen artak aram ashot asiya askarbek azamat aziza bakhtiyar bakyt batbold batmunkh
batbayar bayar bolat chingiz daniyar daulet dariga davron dilbar dildora elchin eldar elman elmira erkin erlan farhod
fikrat furkat ganbold gagik garegin gayane gocha gulnara gulnora gurban gurbanguly hayk hovik hrant ilgar imangali
irakli iskandar islom jamshid kakha kasym kassym kubanychbek lado leyla lali levan mamuka manana marat mehriban
meruert mher nargiza narek natavan nikol nodir nuriddin nurbek nurlan omurbek orozbek otar oyun ramil ravshan rovnag
roza sadyr salome samvel sapar sarkis serik shavkat sherali shota shukhrat sooronbay suren tahmina talgat tamar
tamerlan temir tigran tofig ulugbek umid vagif vahan vahe vardan vigen yerlan zakir zamira zhanar zhomart zviad
enkhbayar tsakhia sukhbaatar byambasuren ganzorig oyuntsetseg alireza arman behnam bahram ebrahim esmail farhad
faramarz firouz fereshteh ghasem gholam gholamreza hosein kazem khosrow mehrdad mehran mojtaba morteza nahid naser
nasrin navid ramin rasoul rouhollah ruhollah sadegh sadeq shahab shahin shahram shirin siavash simin sohrab soraya
vahid zohreh aharon aliza anat arieh aryeh asher avi avihai avraham ayelet boaz dorit dov efraim eitan eliezer eliyahu
eran gabi galit gila gilad giora hagit haim hillel ido ilan itzhak limor matan meir meirav mordechai moti nachman
nadav nahum natan nechama noa noam ofer ofir ofra ohad oren orly pinchas pnina rivka roni shai shaul shlomo shmuel
shoshana shulamit tamir uri yaakov yael yair yaron yehiel yehoshua yehuda yoav yoel yohanan yoram yosef yossi yuval
zalman zeev zvi
lily darnell terrell lamar deshawn cedric darius clifton cornelius elroy neville errol delroy everton aubrey barnabas
ambrose ignatius ava ella avery scarlett chloe riley zoey addison audrey skylar aaliyah ariana allison gabriella
madeline cora adeline hailey gianna eliana quinn nevaeh alexa arianna kaylee brielle gladys bernice gertrude eunice
nellie hattie bessie leona nettie velma geraldine bridget deirdre siobhan niamh fionnuala aisling orla sinead padraig
declan fergus cormac ronan niall eamon seamus diarmuid fintan gwyneth rhys ieuan owain emlyn glynis bronwen hamish
alasdair lachlan ewan euan iain morag ailsa catriona alessandro ottavia ottavio alessia elisabetta chantal souleymane
adama fatoumata aissatou mariama kadiatou bintou akosua obinna adaeze nneka folake temitope kayode segun tinashe farai
rudo thandiwe bongani kgosi njoroge mwangi otieno akinyi achieng cheruiyot amira rima marko snezana dragana ivana
aibek jacek zuzana sunita masao haruto yuki aiko arnulfo thiago jandira mikkel maren mika paivi sirpa sander
saskia greet
`)

/** Given names that are words too: within a sentence, where only a name has a capital. */
export const shyNames = wordsOf(`
per will rich rob chase drew sue gene max kit kay clay sandy penny pearl ruby lance curt
`)

/** Persons known by one name alone, as cables speak of them. */
export const knownFigures = wordsOf(`
saddam castro arafat khomeini khamenei brezhnev khrushchev kosygin gromyko gorbachev yeltsin putin medvedev lavrov ivanov
sadat nasser begin rabin peres sharon netanyahu olmert barak qadhafi qaddafi gaddafi mubarak assad asad
allende pinochet peron chavez ortega noriega aristide duvalier trujillo somoza morales correa lula uribe
mao zhou deng brandt schmidt kohl adenauer erhard schroeder merkel degaulle pompidou giscard mitterrand chirac sarkozy
macmillan wilson heath callaghan thatcher blair franco salazar tito ceausescu honecker ulbricht dubcek husak gierek
gomulka jaruzelski walesa havel milosevic karadzic mladic tudjman makarios denktash karamanlis papandreou
erdogan ecevit demirel ozal karzai musharraf bhutto zardari nehru gandhi sukarno suharto sihanouk diem thieu
marcos lumumba mobutu kasavubu tshombe nkrumah nyerere kenyatta kaunda mugabe mandela mbeki nkomo savimbi mengistu
haile-selassie bashir turabi ahmadinejad rafsanjani khatami sistani maliki talabani barzani sadr zarqawi zawahiri
bin-ladin castillo kissinger rogers vance muskie haig shultz baker christopher albright powell rice clinton
mcnamara rusk kennedy johnson nixon carter reagan bush obama rumsfeld gates cheney biden trudeau pearson diefenbaker
mulroney chretien harper
kiesinger stalin lenin molotov bulganin podgorny shevardnadze andropov chernenko primakov dobrynin vorster verwoerd muzorewa sithole buthelezi
soares caetano balaguer echeverria batista betancourt frei bordaberry stroessner videla galtieri banzer torrijos
dayan eshkol meir habash abbas faysal zhivkov hoxha kadar kania rakowski novotny
chiang hatta macapagal magsaysay ikeda sato tanaka fukuda ohira nakasone koizumi
qaboos zayed ceaucescu tolbert houphouet bokassa senghor toure bongo eyadema biya museveni kagame kabila
disraeli churchill bevin attlee roosevelt truman eisenhower dulles acheson harriman bundy stevenson fulbright humphrey
lincoln jefferson tolstoy dostoevsky shakespeare dickens melville faulkner hemingway goethe voltaire cervantes machiavelli
lamy zoellick baradei elbaradei annan waldheim hammarskjold brahimi solana rasmussen
`)
