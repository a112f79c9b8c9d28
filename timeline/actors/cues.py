"""The words around and inside names that tell what a name is: heads, titles, verbs; knows English and no algorithm."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


# ---- the last word of a name, or the word before "of": what kind of thing it is

GROUP_HEADS = _set(
    "Brigade Brigades Front Movement Army Militia Militias Liberation Resistance Rebels Guerrillas Guard Guards Jihad Tigers Cartel "
    "Mafia Legion Fighters Warriors Insurgents Separatists Revolutionaries Partisans Coalition Alliance Brotherhood Mujahideen Tribe "
    "Clan Dynasty Forces"
)
ORGANISATION_HEADS = GROUP_HEADS | _set(
    "Forum Cross Crescent Observatory Secretariat Ombudsman Rail Ferries Shipyard Shipyards Steelworks Telecom Telecoms Petroleum Mining "
    "Academy Administration Agency Airlines Airways Airline Archive Archives Assembly Associates Association Authority Bank Banks Board "
    "Brothers Broadcasting Bureau Cabinet Center Centre Centers Centres Chamber Charity Church Club College Command Commission Committee "
    "Commons Communications Company Confederation Congress Consortium Consulate Consulting Convention Cooperative Corp "
    "Corporation Corps Council Court Department Dept Directorate Electronics Embassy Energy Enterprises Entertainment Exchange Federation "
    "Films Fleet Force Foundation Fund Gazette Government Group Headquarters Herald Holding Holdings Hospital House Inc Incorporated "
    "Industries Initiative Institute Institution Insurance International Internationale Investments Journal Laboratories Laboratory Lab "
    "Labs League Library Limited Lloyd Lords Ltd LLC LLP Magazine Marines Media Ministry Mission Monitor Motor Motors Museum Navy Network "
    "Networks News Newspaper Newspapers Observatory Observer Office Orchestra Order Organisation Organization Parliament Partners "
    "Partnership Party Petroleum Pharmaceuticals Philharmonic Pictures PLC Plc plc Police Politburo Post Press Productions Programme "
    "Publishers Publishing Radio Railways Railway Records Regiment Register Research School Schools Secretariat Securities Senate Service "
    "Services Society Soviet Squad Squadron Staff Star Studios Studio Syndicate Systems Technologies Telecom Telegraph Television Theatre "
    "Times Today Tribune Tribunal Trust TV Union Unions United University Watch Wing Works GmbH AG SA NV SpA AB Co FC AFC CF SC BC UK USA "
    "Airforce Treasury Synod Diocese Ombudsman Taskforce Infantry Battalion Division Artillery Cavalry Platoon Junta Seminary Monastery "
    "Foods Oil Steel Electric Chemical Chemicals Insurance Financial Capital Software Semiconductor Telecommunications Clinic Theater Semiconductors "
    "Survey Commonwealth Rescue Affiliation Parishad "
    "Conservatory Orchestra Ensemble Quartet Band Choir Ballet Opera Team Rangers Rovers Wanderers Athletic Bulls Giants Lions Eagles "
    "Patriots Cowboys Yankees Panthers Bears Dolphins Jets Raiders Steelers Packers Broncos Sox Mets Dodgers Knights Force"
)
JOINING_HEADS = ORGANISATION_HEADS | _set(  # may be followed by "of X", "for X" inside a name
    "State Bishop Archbishop Duke Duchess Earl Count Countess Marquis Marquess Baron Viscount Prince Princess Joan Lawrence William Henry "
    "Charles Eleanor Catherine Anne Philip Margaret Robert Richard Francis Thomas Ignatius Knights Sons Daughters Friends Doctors Party "
    "Faculty Secretary Speaker Campaign Chamber Mothers Children Physicians Reporters Students Citizens Americans Workers Scouts"
)
PLACE_HEADS = _set(
    "River Lake Street Road Avenue Boulevard Square Mount Mountain Mountains Island Islands Isle Province Provinces City County Airport "
    "Valley Bay Beach Bridge Canal Cape Coast Creek Desert District Falls Forest Garden Gardens Gulf Harbor Harbour Heights Hill Hills "
    "Highway Hotel Ocean Palace Park Peninsula Plain Plains Plateau Plaza Port Region Ridge Sea Springs Station Stadium Strait Straits "
    "Strip Temple Territory Territories Tower Towers Town Township Tunnel Village Villa Castle Cathedral Abbey Arena Base Bank Border "
    "Prison Camp Cemetery Chapel Citadel Fort Fortress Arch Basin Delta Field Fields Glacier Lane Drive Parkway Pass Peak Peaks Point "
    "Quarter Reef Reservoir Shore Suburb Zone Building Mosque Synagogue Wall Gate Well Site Prefecture Oblast Governorate Municipality "
    "Trail Mansion Tube Bight Nature Reserve Rainforest Parkland Precinct Ward Taluk Tehsil Pradesh Coliseum Bahn Ghat Gorge Cove Trench Oasis Borough Parish Estate Ranch Mall Terminal Hall Homeland Crossing Rim Basin Steppe Canyon Corridor Dam Archipelago Sound Channel"
) - {"Bank"}
THING_HEADS = _set(
    "War Wars Battle Siege Revolution Revolt Uprising Rebellion Crisis Massacre Day Days Week Month Year Eve Christmas Easter Ramadan "
    "Olympics Olympiad Games Cup Championship Championships Tournament Series Bowl Prix Marathon Award Awards Prize Prizes Medal Medals "
    "Oscar Oscars Act Acts Bill Law Treaty Agreement Accord Accords Pact Protocol Declaration Constitution Amendment Resolution Charter "
    "Code Conference Convention Edict Plan Programme Project Operation Deal Doctrine Policy Report Papers Summit Talks Election Elections Referendum "
    "Scandal Affair Incident Disaster Tragedy Hurricane Storm Typhoon Cyclone Earthquake Tsunami Flood Virus Disease Syndrome Flu Language "
    "Bible Quran Koran Gospel Book Album Song Symphony Concerto Sonata Trilogy Movie Film Show Festival Parade Concert Exhibition Tour "
    "Conquest Invasion Campaign Offensive Crusade Crusades Age Era Period Epoch Century Ages Renaissance Reformation Enlightenment "
    "Restoration Depression Recession Boom Theory Theorem Principle Effect Law Laws Method Model System Mark Version Edition Series "
    "Windows Mac Phone Pad Pod Store OS Pro Air Plus Max Mini Software Server Engine Index Average Dollar Dollars Pound Euro Yen Rights "
    "Spring Summer Autumn Winter Fall Season Sunday Monday Tuesday Wednesday Thursday Friday Saturday Night Morning Evening Time Hour "
    "Telescope Shuttle Spacecraft Rocket Satellite Probe Rover Station Rig Platform Pipeline Tanker Ship Submarine Cruiser Destroyer Frigate Carrier "
    "Missile Tank Helicopter Bomber Fighter Rifle Gun Camera Tablet Laptop Processor Console Browser App Website Blog Forum Podcast Channel "
    "Ethics "
    "Christianity Islam Judaism Buddhism Hinduism Sutra Museum Statue Arch Dictionary Encyclopedia Chronicle Anthem Flag Cross Star"
) - {"Programme", "Star", "Museum", "Campaign", "Mark"}
NOBLE = _set("Duke Duchess Earl Count Countess Marquis Marquess Baron Baroness Viscount Prince Princess Bishop Archbishop Joan Lawrence")

# ---- words before a person's name

TITLES = _set("Mr Mrs Ms Miss Dr Sir Dame Lord Lady Prof Professor Madame Monsieur Herr Frau Señor Saint St Mx Messrs Rev Reverend Hon Sheikh Sheik Shaikh "
              "Imam Ayatollah Mullah Rabbi Father Sister Brother Mother Uncle Aunt Grand Hajj Pastor Deacon Fr Sr")  # fmt: skip
SHORT_RANKS = _set("Brig Gen Col Lt Maj Capt Sgt Cpl Pvt Adm Cmdr Brigadier Vice-Minister Vice-Admiral")  # never part of a name
FORMS_OF_ADDRESS = _set("Mr Mrs Ms Miss Dr Prof Sir")
ROLES = _set(
    "Brig Vice-Minister Vice-Admiral Vice-President Vice-Chancellor Vice-Chairman "
    "Presidents Ministers Senators Generals Kings Governors Assemblyman Assemblywoman Lawmaker Congressmen Nurse Elder Engineer Pilot "
    "Maulana Mufti Swami Guru Mullahs Superintendent Ombudsman Rapporteur Envoys Mufti Magistrate Coroner Solicitor Warden "
    "President Vice Deputy Prime Premier Minister Foreign Defence Defense Interior Finance Secretary Chancellor Senator Sen Congressman "
    "Congresswoman Representative Rep Reps Sens Gov Governor Mayor Ambassador Envoy General Gen Colonel Col Lieutenant Lt Major Maj Captain Capt "
    "Sergeant Sgt Staff Corporal Cpl Private Pvt Admiral Adm Rear Marshal Field Commander Cmdr Brigadier Commodore Chief Chairman Chairwoman "
    "Chairperson Chair Executive CEO CFO COO CTO Officer Director Managing King Queen Emperor Empress Tsar Czar Sultan Shah Emir Caliph "
    "Pope Cardinal Archbishop Bishop Patriarch Judge Justice Attorney Solicitor Prosecutor Sheriff Inspector Detective Superintendent "
    "Constable Officer Agent Spokesman Spokeswoman Spokesperson Leader Head Coach Manager Analyst Economist Author Actor Actress Singer "
    "Former Ex Acting Interim Late Assistant Associate Undersecretary Speaker Lawyer Councillor Commissioner Councilman Prince Princess "
    "Duke Duchess Count Countess Baron Earl Consul Dictator Führer Pharaoh Khan Chairman Comptroller Treasurer Co-founder Founder Whip "
    "Majority Minority Leader Editor Publisher Producer Reporter Correspondent Journalist Photographer Writer Crown National Security "
    "Adviser Advisor Health Education Labour Transport Trade Home Justice Senior Junior Republican Democratic Democrat Conservative "
    "President-elect Vice-President Attorney-General Director-General Secretary-General Lieutenant-General Major-General MP MEP"
)
ROLE_WORDS = ROLES - _set(  # those that alone make what follows a person's name; the others only qualify them
    "Vice Deputy Prime Foreign Defence Defense Interior Finance Staff Field Chief Executive Managing Former Ex Acting Interim Late "
    "Assistant Associate Majority Minority Crown National Security Health Education Labour Transport Trade Home Senior Junior Rear "
    "Republican Democratic Democrat Conservative Head Private Major Justice Count Khan General"
)
SURNAMES_LIKE_ROLES = _set("King Prince Pope Bishop Judge Duke Earl Baron Marshal Coach Major Khan Cardinal Sultan Shah Chancellor Head Field Count "
                           "Sergeant Private Page Author Elder Pilot Justice Guru Reporter Singer Chambers Constable Abbott Chair Colonel Staff")  # fmt: skip
EVENT_OPENERS = _set(  # the first word of the names of storms, ships, roads, parts of laws
    "Cyclone Hurricane Typhoon Storm Operation Mount Lake Cape Camp HMS USS RMS Highway Route Exhibit Article Section Chapter"
)
STORMS = _set("Storm Hurricane Cyclone Typhoon")
PLACE_OPENERS = _set("New San Santa Los Las Port Fort Mount Lake Cape Rio Tel El Upper Lower Saint St")
SURNAMES_LIKE_HEADS = _set(  # after a first name these are surnames
    "Banks Church House Post Day Hill Hills Park Parks Field Fields Lane Wells Rivers Woods Lake Hall Ford Snow Winter Winters Summer "
    "Summers Wall Bush Marsh Page King Bishop Pope Major Law Laws Bell Brook Brooks Street Drake Mark Star Fleet Forest Bridges Abbey "
    "Castle West Fort Fall Bay Beach Coast Shore Tower Towers Court Temple Garden Gates Lloyd Moody Show Love Price Young Best Gore "
    "Rice Bloom Cross Camp Dean"
)
FIRST_NAMES_LIKE_WORDS = _set(  # dictionary words that are given names all the same when capitalised
    "John Jack Mark Bill Frank Grant Peter Dick Rob Nick Bob Pat Ray Tony Jean Dean Rose Martin Victor Harry Tom Tim Jimmy Will Art Don "
    "Gene Carol Grace Ruby Amber Jasmine Daisy Ivy Iris Lily Violet Guy Rich Drew Glen Miles Norm Wade Ralph Josh Randy Bobby Ali Hank"
)
OWNERS = _set("People Women Children Men Lord King Queen Lloyd Moody McDonald Sotheby Christie Macy Sainsbury Levi Prime St Saint")
OFFICES = _set(
    "Ministry Department Office Institute Commission Committee Authority Agency Bureau Secretariat Council Centre Center Faculty School"
)
COUNCILS = _set("Committee Commission Council Conference Panel War Centre Center")  # may be "on" something
ABBREVIATED = _set(
    "Mr Mrs Ms Dr Prof Gen Col Lt Maj Capt Sgt Cpl Pvt Adm Gov Sen Rep Sens Reps St Rev Hon Cmdr Brig Mt Fr Pres Messrs Jr Sr Ste"
)
AFFAIRS = _set(  # joined by "and" inside the names of offices
    "Affairs Trade Prevention Culture Development Industry Commerce Cooperation Co-operation Security Sports Sport Tourism Science "
    "Technology Research Education Labour Labor Food Drug Drugs Environment Energy Health Agriculture Fisheries Transport Communications "
    "Information Planning Finance Housing Works Water Mining Minerals Forestry Defence Defense Justice Welfare Exchange Securities Arts "
    "Sciences Art Letters Engineering Medicine Policy Reform Investment Immigration Customs Revenue Excise Safety Crime Corruption "
    "Reconstruction Oceanic Atmospheric Space Aeronautics Human Social Youth Media Budget Budgets Standards Commodity Futures Foreign "
    "Public Legal Peace Conservation Wildlife Fish Alcohol Tobacco Firearms Explosives Homeland Women Children Families Services "
    "Telecommunications"
)
COMPANY_SUFFIXES = _set("Inc Ltd LLC Corp PLC plc Plc Co Corporation Limited Incorporated AG SA NV SpA AB GmbH UK USA")
PARTISANS = _set("Republican Democrat Tory Lawmaker")  # "a Wyoming Republican" names nobody
PARTIES = _set("Republican Democrat Democratic Conservative Labour Labor Liberal Tory Socialist Green")
PERSONAL_ROLES = _set("Mr Mrs Ms Dr CEO President Minister Senator Secretary")  # in a long run a person's name follows these
COUNTRY_PREFIXES = _set("US U.S. UK U.K. UN U.N.")
RANKS = _set(
    "General Major Private Justice Count Chief Gen Maj Commander Rear Field Deputy Acting Former"
)  # roles when a name follows at once
LOWER_ROLES = _set(
    "president premier minister secretary chancellor senator congressman congresswoman representative governor mayor ambassador envoy "
    "general colonel lieutenant major captain sergeant corporal private admiral marshal commander brigadier chief chairman chairwoman ceo "
    "executive officer director king queen emperor empress tsar czar sultan shah emir caliph pope cardinal archbishop bishop judge justice "
    "attorney prosecutor sheriff inspector detective superintendent constable agent spokesman spokeswoman spokesperson leader head coach "
    "manager analyst economist author actor actress singer lawyer councillor commissioner prince princess duke duchess founder co-founder "
    "editor publisher producer reporter correspondent journalist photographer writer adviser advisor professor doctor scientist historian "
    "striker midfielder goalkeeper defender player golfer boxer swimmer cyclist driver pilot astronaut rapper musician composer conductor "
    "guitarist drummer pianist painter artist sculptor architect poet novelist playwright philosopher physicist chemist biologist "
    "mathematician engineer inventor explorer activist dissident politician lawmaker candidate nominee counterpart rival brother sister "
    "father mother son daughter wife husband uncle aunt cousin grandfather grandmother nephew niece widow actor-director billionaire "
    "businessman businesswoman entrepreneur banker trader investor blogger comedian presenter host anchor teacher nurse surgeon physician "
    "priest monk nun rabbi imam cleric sheikh warlord dictator strongman fugitive suspect gunman hacker victim hostage researcher expert "
    "archaeologist geologist astronomer psychologist sociologist anthropologist linguist critic columnist strategist consultant "
    "vice-president co-author filmmaker director-general secretary-general star model chef designer bassist vocalist frontman singer-songwriter"
)
PERSON_VERBS = _set(
    "said says told tells added adds explained explains replied argued argues insisted wrote writes recalled joked laughed smiled "
    "thought believes believed felt died married testified tweeted resigned himself herself who whose born "
    "commented noted remarked admitted acknowledged claimed vowed pledged urged quipped"
)
ACTING_VERBS = PERSON_VERBS | _set(
    "has have had is was are were will would can could may might must should did does do announced announces agreed agrees began begins "
    "became becomes bought buys called calls came comes confirmed confirms declared declares denied denies faces faced fought fights "
    "gave gives goes went held holds invaded invades joined joins knew knows launched launches led leads left leaves lost loses made makes "
    "met meets moved moves needs offered offers opened opens ordered orders paid pays plans planned played plays promised refused rejected "
    "released releases reported reports responded retook returned ruled ran runs saw sees seized sells sold sent sends set sets shows "
    "showed signed signs sought seeks spent spends stood stands started starts stated states took takes threatened tried tries turned "
    "used uses wanted wants warned warns warning won wins withdrew attacked defeated captured conquered killed also then later now never "
    "not first once already reportedly allegedly finally eventually initially continued continues accused accuses acted appears appeared "
    "built builds chose dropped expects expected failed fell filed forced formed founded gained grew hopes hoped issued keeps kept "
    "maintained moved owns owned proposed provided published pulled pushed raised reached received rose rises says scored served shot "
    "suffered supported surrendered sued suggested supplied thinks unveiled unveils voted welcomed worked works"
)

# ---- words that make a country act

POLICY_PARTICIPLES = _set(
    "not no nothing written sent given taken made put told kept let led left begun sought chosen withdrawn paid held said"
)
POLICY_VERBS = _set(  # after a capital city: its government acts
    "sent sends gave gives put puts asked asks added complained complains summoned summons promised promises deployed deploys ordered orders expelled expels signed expects intends "
    "decides decided calls brokered severed withdrew answered replied responded responds scrambles scrambled banned supplied supplies sided "
    "seeks sought argues argued hinted signalled signaled approved vetoed "
    "said says denied denies accused accuses warned warns agreed agrees rejected rejects wants wanted refused refuses insisted insists announced "
    "announces imposed imposes threatened threatens demanded demands urged urges vowed vows pledged pledges called believes fears hopes "
    "supports backed backs recognised recognized recalled declared condemned condemns blamed blames retaliated negotiated proposed offered"
)
ROYAL = _set("King Queen Prince Princess Pope Emperor Empress Tsar Sultan Saint St Lord Lady Sir Dame Father Mother Sister Brother")

FORCE_NOUNS = _set(
    "helicopters helicopter coastguard guard gunboats frigate destroyer drones peacekeepers army armies troops troop forces force airstrike airstrikes warplane warplanes warship warships military government governments official "
    "officials authorities soldier soldiers jets jet planes aircraft bombers tanks navy fleet artillery commandos marines paratroopers "
    "police leadership leaders diplomats diplomat negotiators delegation administration regime parliament cabinet lawmakers air strikes "
    "strikes strike offensive invasion attack attacks bombardment bombing raid raids assault advance retreat withdrawal occupation campaign "
    "intervention operation operations operatives missiles missile rockets drones drone shelling settlers fighters generals commanders "
    "ships submarines squadron divisions regiments infantry cavalry garrison expedition armada legions hackers spies agents envoys "
    "sanctions embassy security state"
) - _set("state security air")
FORCE_MODIFIERS = _set(
    "coast special military armed air ground naval army navy government defence defense security federal central occupation occupying allied "
    "imperial royal interior coalition peacekeeping border riot regular state senior top foreign intelligence nuclear colonial elite combat "
    "invading expeditionary police union rebel national local main high-ranking surprise joint massive retreating advancing"
)
FIGHTER_NOUNS = _set("militants fighters insurgents rebels terrorists extremists jihadists jihadis gunmen militiamen guerrillas")
OFFICE_NOUNS = _set("ministry embassy parliament senate congress cabinet treasury court police navy bank television")
CERTAIN_OFFICES = _set("ministry television")  # these need no adjective before them
OFFICE_MODIFIERS = _set(
    "foreign defence defense interior finance health education energy trade justice transport culture oil economy agriculture labour labor "
    "environment economic supreme central constitutional high federal state"
)
LOCATIVES = _set(
    "in at near from across within throughout inside outside around through into toward towards via onto over between northern southern "
    "eastern western central northeastern northwestern southeastern southwestern north-eastern north-western south-eastern south-western "
    "north south east west mainland rural upper lower neighbouring neighboring southernmost northernmost modern ancient medieval outside "
    "entire enter entered entering leave leaving visit visited visiting toured reach reached reaching elsewhere beyond off"
)
PLACING = _set("in at near across throughout toward towards outside around southern northern eastern western")  # a place follows
PLACE_NOUNS = _set("province city island district county region airport river valley village town prefecture")
PLACES_OF = _set(
    "north south east west part parts city town village region province area areas rest border borders coast capital map side corner centre "
    "center outskirts shores island islands half most much parts swathes heart state interior kingdom republic streets cities regions "
    "provinces south-east north-east south-west north-west southeast northeast southwest northwest territory territories soil shore edge"
)

# ---- words that are never a name on their own

CALENDAR = _set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November "
    "December Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Spring Summer Autumn Winter "
    "Christmas Easter Ramadan Thanksgiving Halloween Hanukkah Passover Diwali Eid BC AD BCE CE GMT UTC EST EDT PST PDT CET BST AM PM"
)
FIRST_NAME_MONTHS = _set("April May June August")
NEVER = _set(
    "I I'm I've I'll I'd I’m I’ve I’ll I’d DNA RNA TV DVD CD CDs HIV AIDS Aids PC PCs GDP USB URL FAQ ID IDs OK VIP UFO IQ LED GPS SUV SUVs ATM PDF "
    "HTML HTTP WWW Internet Web English French German Spanish Latin Greek Arabic Russian Chinese Japanese Hebrew Christian Muslim Islamic Jewish "
    "Catholic Protestant Orthodox Sunni Shia Shi'ite Shiite Hindu Buddhist Christianity Islam Judaism Buddhism Hinduism Catholicism Marxism "
    "Communism Nazism Stalinism Zionism God Lord Bible Koran Quran Qur'an Heaven Hell Earth Moon Sun Mars Venus Jupiter Saturn Photo "
    "Photograph Image Images Picture Video Credit Source Caption Read Click Share Advertisement Updated Published Copyright File Getty "
    "Euro Euros Dollar Dollars Sterling Yen Nasdaq Dow FTSE Mr Mrs Ms Miss Dr Sir Madam QC MBE OBE PhD MD BA MA BSc Jr Sr II III IV VI VII "
    "VIII IX XI XII Covid Covid-19 COVID-19 COVID Coronavirus Ebola Covid19 CEO CFO COO MP MPs PM Internet WiFi Wi-Fi iPhone iPad iPod Mac Windows "
    "Android Linux No Nos Vol Chapter Figure Table Section Article Part Page North South East West Northern Southern Eastern Western "
    "Northeast Northwest Southeast Southwest Central Middle West Far Western Mediterranean Atlantic Pacific Arctic Antarctic Antarctica "
    "GMT Mbps GB MB KB TB MHz GHz kHz km mph R&B Jazz Rock Pop Internet Email E-mail Q&A Inc Ltd Corp Co PLC Plc Indo-European Celtic "
    "Germanic Slavic Norse Semitic Gothic Baroque Victorian Renaissance Medieval Neolithic Paleolithic Mesolithic Jurassic Cretaceous "
    "D.C. A.D. B.C. a.m. p.m. A.M. P.M. Ph.D. M.D. Anglo-Saxon Hispanic Hispanics Latino Latinos Black White Blacks Whites Aboriginal Indigenous "
    "Marxist Communist Communists Fascist Fascists Socialist Socialists Stalinist Leninist Maoist Zionist Islamist Islamists Puritan Mormon "
    "USD EUR GBP JPY CNY INR ZAR CAD AUD CHF RUB Tk Rs EBITDA IPO IPOs LGBT LGBTQ NGO NGOs AI IT HR PR CCTV SMS MP3 HD ICU PPE PCR DIY "
    "Christians Catholics Protestants Hindus Buddhists Sikhs Sunnis Shias Shiites Westerners Easterners Africans Asians Europeans "
    "VP VPs BTW FYI Texan Californian Londoner Parisian SWAT TARP Messiah End Quote Posted "
    "Yes No Oh Hi Hello Dear Thanks Please Wow Hey Lol"
)
REGIONS = _set(  # where things happen, and nobody acts
    "Europe Asia Africa America Americas Oceania Eurasia European African Asian Arab Arabs Balkans Balkan Caribbean Scandinavia Scandinavian "
    "Caucasus Sahara Himalayas Alps Andes Nile Danube Rhine Thames Seine Volga Euphrates Tigris Ganges Amazonian Mesopotamia Anatolia Levant "
    "Crimea Crimean Donbas Donbass Gaza Bosporus Dardanelles Siberia Manchuria Iberia Gibraltar Suez Golan Sinai Kashmir Punjab Bengal "
    "Darfur Normandy Flanders Lorraine Alsace Silesia Pomerania Galicia Bohemia Moravia Tuscany Lombardy Sicily Sardinia Corsica Crete "
    "Manhattan Brooklyn Bronx Queens Harlem Hollywood Broadway Midwest Everest Vesuvius Andalusia Provence Burgundy Brittany Transylvania "
    "Helmand Kandahar Mosul Fallujah Raqqa Idlib Homs Hama Palmyra Aleppo Daraa Deraa Latakia Misrata Benghazi Sirte Tobruk Anbar Tikrit "
)
FUNCTION_WORDS = _set(
    "the a an and or but nor so yet for of in on at by to from with without within into onto upon over under after before during since until "
    "till while when where why how what which who whom whose that this these those there here then thus hence it its he his him she her hers "
    "they their them we our us you your my me i as if though although because unless whether than not no all any both each every either "
    "neither few many much more most other others another some such only own same just also even still already again ever never now once "
    "often sometimes however moreover furthermore meanwhile nevertheless nonetheless otherwise therefore instead indeed perhaps maybe yes no "
    "is are was were be been being has have had do does did will would shall should can could may might must let one two three four five six "
    "seven eight nine ten eleven twelve hundred hundreds thousand thousands million millions first second third last next old former "
    "about above across against along among around behind below beneath beside besides between beyond despite down inside like near off out "
    "outside past per plus round through throughout toward towards up via because everyone everything someone something nothing nobody "
    "unlike like amid amidst minus versus thanks yet today tomorrow yesterday early late mid recently later earlier according following given including based asked speaking despite "
    "police officials authorities scientists researchers experts analysts critics supporters protesters witnesses residents people men women"
)
EPITHETS = _set("Great Elder Younger Conqueror Bold Terrible Lionheart Magnificent Confessor Wise Pious Bald Good Hun Impaler Unready Fair "
                "Lame Navigator Catholic Fearless Short Fat Simple Red Lawgiver Apostate Stammerer Cruel Martyr Baptist Evangelist Fourth First Second Third")  # fmt: skip
PARTICLES = _set("al el bin ibn bint abu de van von der den del della di da dos du la le ten ter af av zu zum y e ul ud")
SENTENCE_OPENERS = _set(  # never the last word of a name
    "If He She It They But When While After This That These Those There Their His Her Its We You Maybe Although However As Since "
    "Because Meanwhile Who What Where How Why"
)
TITLE_WORDS = _set("Of The And For In To A An On With From By Is At")  # capitals inside the titles of works
CONNECTORS = _set("of for the on and")
GENERATIONS = _set("Jr Sr II III IV VI VII VIII IX XI XII XIII XIV XV XVI XVIII")

BELIEFS = _set(  # adjectives of peoples, creeds and convictions that belong to no one country
    "African Asian European Arab Latino Muslim Christian Jewish Hindu Sikh Buddhist Kurdish Tamil Catholic Protestant Sunni Shiite Shia "
    "Shi'ite Western Islamic Islamist Indigenous Aboriginal Maori Māori Hispanic Orthodox Bengali Punjabi Zulu Igbo Yoruba Hausa Rohingya "
    "Uighur Uyghur Tibetan Basque Catalan Roma Druze Yazidi Copt Coptic Alawite Ahmadi Dalit Communist Nazi Soviet Republican Democratic "
    "Slavic Nordic Balkan Caribbean Persian Ottoman Byzantine Roman"
)
PEOPLES = _set(
    "Africans Asians Europeans Arabs Latinos Muslims Christians Jews Hindus Sikhs Buddhists Kurds Tamils Palestinians Catholics "
    "Protestants Sunnis Shiites Shias Westerners"
)
PRONOUNS = _set("He She he she")
