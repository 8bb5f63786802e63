/**
 * Short forms that cables use without explanation, as they are spelled out in the public glossaries of the State
 * Department (Foreign Affairs Manual and Handbook), the Defense Department (Dictionary of Military and Associated
 * Terms) and the organisations themselves. Only what has one meaning in a cable stands here.
 */
const table = `
ACOTA African Contingency Operations Training and Assistance
ACSA Acquisition and Cross-Servicing Agreement
AFRICOM U.S. Africa Command
AGOA African Growth and Opportunity Act
AID Agency for International Development
AMEMBASSY American Embassy
AMIS African Union Mission in Sudan
AMISOM African Union Mission in Somalia
ANA Afghan National Army
ANC African National Congress
ANP Afghan National Police
ANZUS Australia, New Zealand and United States Security Treaty
AOR area of responsibility
APEC Asia-Pacific Economic Cooperation
ARF ASEAN Regional Forum
ASD Assistant Secretary of Defense
ASEAN Association of Southeast Asian Nations
ATF Bureau of Alcohol, Tobacco, Firearms and Explosives
AU African Union
AWACS Airborne Warning and Control System
BIT bilateral investment treaty
BMD ballistic missile defense
BW biological weapons
BWC Biological Weapons Convention
CAFTA Central America Free Trade Agreement
CARICOM Caribbean Community
CBP U.S. Customs and Border Protection
CBW chemical and biological weapons
CDC Centers for Disease Control and Prevention
CENTCOM U.S. Central Command
CENTO Central Treaty Organization
CFE Conventional Armed Forces in Europe
CFSP Common Foreign and Security Policy
CHOD chief of defense
CIA Central Intelligence Agency
CINC commander in chief
CINCPAC Commander in Chief, Pacific
CIS Commonwealth of Independent States
CITES Convention on International Trade in Endangered Species
CJCS Chairman of the Joint Chiefs of Staff
CJTF combined joint task force
CODEL congressional delegation
COMESA Common Market for Eastern and Southern Africa
CONOPS concept of operations
CPA Coalition Provisional Authority
CSCE Conference on Security and Cooperation in Europe
CSO civil society organization
CT counterterrorism
CTBT Comprehensive Nuclear-Test-Ban Treaty
CTR Cooperative Threat Reduction
CW chemical weapons
CWC Chemical Weapons Convention
DAC Development Assistance Committee
DAO Defense Attache Office
DAS Deputy Assistant Secretary
DATT defense attache
DCA Defense Cooperation Agreement
DCM Deputy Chief of Mission
DEA Drug Enforcement Administration
DEPSECDEF Deputy Secretary of Defense
DFAIT Department of Foreign Affairs and International Trade
DFAT Department of Foreign Affairs and Trade
DHS Department of Homeland Security
DIA Defense Intelligence Agency
DMZ demilitarized zone
DOD Department of Defense
DOE Department of Energy
DOJ Department of Justice
DOL Department of Labor
DPKO Department of Peacekeeping Operations
DPRK Democratic People's Republic of Korea
DRC Democratic Republic of the Congo
DRL Bureau of Democracy, Human Rights and Labor
DTRA Defense Threat Reduction Agency
EAC Emergency Action Committee
EBRD European Bank for Reconstruction and Development
EC European Community
ECOMOG ECOWAS Monitoring Group
ECOSOC Economic and Social Council
ECOWAS Economic Community of West African States
EDA excess defense articles
EEC European Economic Community
EEZ exclusive economic zone
EFTA European Free Trade Association
ESDP European Security and Defense Policy
ESF Economic Support Fund
EU European Union
EUCOM U.S. European Command
EUFOR European Union Force
EULEX European Union Rule of Law Mission in Kosovo
EXIM Export-Import Bank
FAA Federal Aviation Administration
FAO Food and Agriculture Organization
FATF Financial Action Task Force
FBI Federal Bureau of Investigation
FCC Federal Communications Commission
FCO Foreign and Commonwealth Office
FDA Food and Drug Administration
FDI foreign direct investment
FEMA Federal Emergency Management Agency
FM Foreign Minister
FMF Foreign Military Financing
FMS Foreign Military Sales
FPDA Five Power Defence Arrangements
FSN Foreign Service National
FTA free trade agreement
FTAA Free Trade Area of the Americas
FTC Federal Trade Commission
FY fiscal year
FYROM former Yugoslav Republic of Macedonia
GATT General Agreement on Tariffs and Trade
GCC Gulf Cooperation Council
GDP gross domestic product
GMO genetically modified organism
GNP gross national product
GPS Global Positioning System
GSP Generalized System of Preferences
GTMO Guantanamo
GWOT global war on terror
HEU highly enriched uranium
HHS Department of Health and Human Services
HIPC Heavily Indebted Poor Countries
HIV human immunodeficiency virus
IADB Inter-American Development Bank
IAEA International Atomic Energy Agency
IBRD International Bank for Reconstruction and Development
ICAO International Civil Aviation Organization
ICC International Criminal Court
ICJ International Court of Justice
ICRC International Committee of the Red Cross
ICTR International Criminal Tribunal for Rwanda
ICTY International Criminal Tribunal for the former Yugoslavia
IDB Inter-American Development Bank
IDF Israel Defense Forces
IDP internally displaced person
IED improvised explosive device
IFAD International Fund for Agricultural Development
IFC International Finance Corporation
IFI international financial institution
IFOR Implementation Force
IGAD Intergovernmental Authority on Development
ILO International Labor Organization
IMET International Military Education and Training
IMF International Monetary Fund
IMO International Maritime Organization
INL Bureau of International Narcotics and Law Enforcement Affairs
INTERPOL International Criminal Police Organization
IOM International Organization for Migration
IPR intellectual property rights
ISAF International Security Assistance Force
ISR intelligence, surveillance and reconnaissance
ITAR International Traffic in Arms Regulations
JCET Joint Combined Exchange Training
JCS Joint Chiefs of Staff
JDAM Joint Direct Attack Munition
JIATF Joint Interagency Task Force
JSF Joint Strike Fighter
KFOR Kosovo Force
LEGATT legal attaché
LNG liquefied natural gas
LOA letter of offer and acceptance
LOS law of the sea
MAAG Military Assistance Advisory Group
MANPADS man-portable air defense systems
MAP Membership Action Plan
MBFR Mutual and Balanced Force Reductions
MCA Millennium Challenge Account
MCC Millennium Challenge Corporation
MEPI Middle East Partnership Initiative
MERCOSUR Southern Common Market
MFA Ministry of Foreign Affairs
MFN most favored nation
MFO Multinational Force and Observers
MINUSTAH United Nations Stabilization Mission in Haiti
MLAT mutual legal assistance treaty
MNF-I Multi-National Force - Iraq
MOD Ministry of Defense
MOI Ministry of Interior
MOU memorandum of understanding
MP Member of Parliament
MSF Médecins Sans Frontières
MTCR Missile Technology Control Regime
NAC North Atlantic Council
NAFTA North American Free Trade Agreement
NAM Non-Aligned Movement
NASA National Aeronautics and Space Administration
NATO North Atlantic Treaty Organization
NEPAD New Partnership for Africa's Development
NGO non-governmental organization
NIE National Intelligence Estimate
NIH National Institutes of Health
NNSA National Nuclear Security Administration
NOAA National Oceanic and Atmospheric Administration
NORAD North American Aerospace Defense Command
NORTHCOM U.S. Northern Command
NPT Nuclear Non-Proliferation Treaty
NRF NATO Response Force
NSC National Security Council
NSG Nuclear Suppliers Group
NVG night-vision goggles
OAS Organization of American States
OAU Organization of African Unity
ODA official development assistance
OECD Organisation for Economic Co-operation and Development
OEF Operation Enduring Freedom
OFAC Office of Foreign Assets Control
OFDA Office of U.S. Foreign Disaster Assistance
OIC Organization of the Islamic Conference
OIF Operation Iraqi Freedom
OMB Office of Management and Budget
OMLT operational mentor and liaison team
ONDCP Office of National Drug Control Policy
OPCW Organisation for the Prohibition of Chemical Weapons
OPEC Organization of the Petroleum Exporting Countries
OPIC Overseas Private Investment Corporation
OSCE Organization for Security and Co-operation in Europe
OSD Office of the Secretary of Defense
PA Palestinian Authority
PACOM U.S. Pacific Command
PAS Public Affairs Section
PEPFAR President's Emergency Plan for AIDS Relief
PFP Partnership for Peace
PKO peacekeeping operation
PLO Palestine Liberation Organization
PM Prime Minister
PNG persona non grata
POLAD political adviser
POW prisoner of war
PRC People's Republic of China
PRT Provincial Reconstruction Team
PSI Proliferation Security Initiative
RFE/RL Radio Free Europe/Radio Liberty
ROK Republic of Korea
RSO Regional Security Officer
SAARC South Asian Association for Regional Cooperation
SACEUR Supreme Allied Commander Europe
SADC Southern African Development Community
SALT Strategic Arms Limitation Talks
SCO Shanghai Cooperation Organization
SDI Strategic Defense Initiative
SEATO Southeast Asia Treaty Organization
SECDEF Secretary of Defense
SFOR Stabilization Force
SHAPE Supreme Headquarters Allied Powers Europe
SME small and medium-sized enterprise
SOCOM U.S. Special Operations Command
SOF special operations forces
SOFA status of forces agreement
SOUTHCOM U.S. Southern Command
STAFFDEL congressional staff delegation
START Strategic Arms Reduction Treaty
STRATCOM U.S. Strategic Command
TDY temporary duty
TIFA Trade and Investment Framework Agreement
TIP trafficking in persons
TPP Trans-Pacific Partnership
TRANSCOM U.S. Transportation Command
TRIPS Trade-Related Aspects of Intellectual Property Rights
TSA Transportation Security Administration
UAE United Arab Emirates
UAV unmanned aerial vehicle
UK United Kingdom
UN United Nations
UNAMA United Nations Assistance Mission in Afghanistan
UNAMI United Nations Assistance Mission for Iraq
UNAMID African Union-United Nations Mission in Darfur
UNCTAD United Nations Conference on Trade and Development
UNDP United Nations Development Programme
UNEP United Nations Environment Programme
UNESCO United Nations Educational, Scientific and Cultural Organization
UNFICYP United Nations Peacekeeping Force in Cyprus
UNFPA United Nations Population Fund
UNGA United Nations General Assembly
UNHCR United Nations High Commissioner for Refugees
UNICEF United Nations Children's Fund
UNIFIL United Nations Interim Force in Lebanon
UNMIK United Nations Interim Administration Mission in Kosovo
UNMIL United Nations Mission in Liberia
UNMIS United Nations Mission in Sudan
UNMOVIC United Nations Monitoring, Verification and Inspection Commission
UNODC United Nations Office on Drugs and Crime
UNRWA United Nations Relief and Works Agency
UNSC United Nations Security Council
UNSCR United Nations Security Council Resolution
UNSYG United Nations Secretary-General
USAID U.S. Agency for International Development
USCG U.S. Coast Guard
USCIS U.S. Citizenship and Immigration Services
USD U.S. dollars
USDA U.S. Department of Agriculture
USDAO U.S. Defense Attaché Office
USDOC U.S. Department of Commerce
USEU U.S. Mission to the European Union
USG U.S. Government
USGS U.S. Geological Survey
USIA U.S. Information Agency
USSR Union of Soviet Socialist Republics
USTDA U.S. Trade and Development Agency
USTR U.S. Trade Representative
USUN U.S. Mission to the United Nations
VOA Voice of America
VWP Visa Waiver Program
WEU Western European Union
WFP World Food Programme
WHA Western Hemisphere Affairs
WHO World Health Organization
WMD weapons of mass destruction
WTO World Trade Organization
`

/** Long forms by short form. */
export const acronyms: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .map(line => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
)
