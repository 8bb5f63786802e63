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
ziad
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
`)
