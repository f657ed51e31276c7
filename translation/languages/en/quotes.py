"""English."""

from translation.languages.en.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

_ENDING_IN_E = """
    acknowledg advis agre alleg announc argu challeng conced conclud continu criticiz declar denounc describ
    disagre disclos elaborat emphasiz enthus exclaim imagin inquir jok mus not observ opin pledg prais
    promis pronounc propos quot rag recit reiterat retort scold seeth speculat stat stipulat summariz surmis
    teas underscor underlin urg voic rejoic accus berat celebrat characteriz cit deplor derid encourag
    hypothesiz implor indicat ridicul relat theoriz whin apologiz
"""
_REGULAR = """
    add affirm answer appeal ask assert assur attest blast boast brand call caption caution chant chirp
    claim comment complain concur confess confirm contend counsel counter defend demand echo email exclaim
    explain express fear fum gloat grumbl hail hint insist interject intone lament laugh maintain marvel
    mention mock murmur mutter plead point post predict proclaim protest question rail rant reason recall
    recount remark remember remind repeat report respond reveal roar scoff scream shout sigh smil sneer
    sniff snort stress suggest text thunder tweet vent vow warn whisper wonder yell bellow bluster label
    condemn dismiss bemoan beam regret admonish applaud exhort groan jeer lambast lampoon liken moan nod
    preach reckon spout stammer sputter trumpet tout utter volunteer wail bash portray
"""

TABLE = QuoteTable(
    profile=PROFILE,
    cues=forms(_ENDING_IN_E, "ed es")
    | forms(_REGULAR, "ed s")
    | words("""
        said says say told tells tell went goes wrote writes write replied replies began begins put puts
        thinks thought believes believed read reads testified testifies clarified clarifies quipped snapped
        spoke speaks admitted admits cried cries denied denies swore sang hoped hopes feels felt signaled
        referred refers ripped weighed summed shot deadpanned signed shared shares decried decries touted
        chimed piped lied slammed slams dubbed dubs smiles fumes mumbles mumbled grumbles regretted
        dismisses joking deemed detailed termed relayed advocated estimated
    """),
    infinitives=forms(_ENDING_IN_E, "e")
    | forms(_REGULAR, "-")
    | words("say tell write reply put read testify clarify admit cry deny swear refer decry dub"),
    infinitive_markers=words("to"),
    modals=words("would will could can may might should must did does do not"),
    coordinators=words("and but then"),
    partial_cues=words("""
        speaks spoke talks talked deemed termed likened portrayed characterized derided ridiculed
        lambasted bashed touted accused denounce condemn describe call criticize dismiss praise called
        calls call calling described describes describing dubbed labeled blasted slammed praised
        criticized denounced condemned branded hailed mocked ripped referred refers dismissed decried
        thinks thought believes believed feels felt hoped hopes reported reports expressed
    """),
    predicative=words("as"),
    auxiliaries=words("has have had was is were would will did does could can may might should been be"),
    gerunds=words("""
        saying adding telling arguing noting writing asking calling declaring insisting explaining
        warning claiming stating suggesting describing quoting citing tweeting responding replying
        concluding joking stressing predicting acknowledging promising pledging vowing urging
        shouting chanting mouthing announcing complaining continuing remarking recalling quipping
        yelling emphasizing asserting admitting reading
    """),
    sources=phrases(
        "according to",
        "in the words of",
        "as per",
        "quoting",
        "citing",
        "in a statement by",
        "in a statement from",
    ),
    speech_nouns=words("""
        statement speech words remarks letter tweet post email e-mail memo message report question
        answer response reply comment comments quote testimony slogan motto note announcement release chant
        chants sign signs banner placard cry cries line lines shouts mantra
    """),
    naming=words("""
        film movie book novel song album single show series magazine newspaper titled entitled named
        nicknamed nickname so-called known headline hashtag word term phrase play musical documentary
        podcast episode ship operation dubbed codenamed
    """),
    pronouns={"he": "m", "she": "f", "they": "pl", "it": "n", "we": "?", "i": "?", "you": "?"},
    leading_sources=words("for"),
    severed=words("the a an and my our your their"),
    dangling=words(
        "the a an and or but of my your their our its into than as during between among without per very"
    ),
    that=words("that"),
    relatives=words("who which that"),
    definite=words("the this that these those his her their its our my"),
    indefinite=words("""
        a an another one some several many two three four five most all both other no every each
    """),
    linkers=words("of for from at with de"),
    prepositions=words("""
        in on by to during after before since until about over under between into through against among
        around near upon via within without amid despite regarding concerning outside inside following
        across behind beyond toward towards as than like per
    """),
    stops=words("""
        and or but nor so if because while when whereas although though unless whether where why how what
        who whom whose which that yet there here then not n't he she they it we i you me him them us himself
        herself is are was were be been has have had do does did will would can could may might must shall
        should to as than just even only too very more much still asked
    """),
    adverbs=words("""
        also then however later further meanwhile again even still just only simply first once recently
        reportedly famously previously earlier subsequently nevertheless nonetheless finally repeatedly
        publicly flatly bluntly clearly quickly eventually immediately instead often always never now today
        sarcastically angrily quietly correctly rightly already too initially essentially explicitly
        specifically actually memorably similarly likewise therefore separately additionally ever long had
        has have optimistically apparently allegedly basically certainly emphatically tearfully jokingly on
        back out up
    """),
    joiners=words("and or"),
    conjunctions=words("and"),
    subordinators=words("""
        when while after before as if because since although though once until whereas asked
    """),
    relations=words("""
        mother father husband wife son daughter brother sister neighbour neighbor friend grandson
        granddaughter grandmother grandfather uncle aunt cousin nephew niece colleague widow widower
    """),
    possessives=words("his her their its my our"),
    verb_endings=("ed", "s"),
    inverts=False,
    ends_in_small_words=True,
    sometimes_last=words("to not"),
    fillers=phrases("for his part", "for her part", "for their part", "at the time", "of course"),
    time_words=words("""
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july
        august september october november december today yesterday tomorrow tonight week month year morning
        afternoon evening night last next recently earlier later ago
    """),
    latter=words("latter"),
    titles={
        **dict.fromkeys(words("mr sir lord king prince messrs mm fr baron duke sheikh"), "m"),
        **dict.fromkeys(words("mrs ms miss lady dame queen princess madam mme madame duchess"), "f"),
        **dict.fromkeys(
            words("""
                dr prof gov sen rep gen lt col capt maj sgt rev hon pres cmdr adm sec det supt
                atty
            """),
            "?",
        ),
    },
    dialogue_dashes="–—―",
    answers=words("""
        absolutely certainly exactly goodbye hello indeed maybe never no nope ok okay perhaps please
        sorry stop thanks yeah yep yes
    """),
    voices=words("""
        academy administration agency agent airline alliance ally anyone army assailant assembly
        assistant association authority bank blogger board body brewery broadcaster broker builder
        buyer bystander cabinet caller campaign campaigner captive care-worker carer chamber charity
        child church citizen city claimant clan cleric clerk client clinic club coalition college
        colonel columnist commentator commission committee community commuter company competitor
        complainant confederation congregation conservationist consortium constable consultant
        consumer contractor cooperative cop corporation correspondent council councillor councilman
        councilwoman country couple court creator creditor crew critic crook crowd customer dealer
        delegate delegation department deputy developer diocese donor editor educator embassy
        employee employer enthusiast envoy everybody everyone exporter eyewitness faculty family fan
        federation fighter firm force foreman foundation fugitive gang girl grandparent group guard
        guardian guerrilla guide hacker heavyweight heir hospital host hostage household hunter
        immigrant individual industry inmate insider inspector institute institution insurer
        investigator investor judiciary jury kidnapper kremlin lab laboratory lad lady landlady
        landlord landowner league legislator lieutenant lobby maker manufacturer marcher mediator
        member men migrant military militia ministry moderator monk motorist mourner movement museum
        narrator negotiator network newspaper ngo nobody observer office onlooker operator opponent
        opposition organisation organiser organization organizer outlet owner pair panel parent
        parishioner parliament participant partner party passenger passer-by passerby patient patrol
        patron peacekeeper peer pentagon people petitioner planner police policeman policewoman
        practice prefect presenter prisoner producer prosecution protester protestor provider public
        publisher pundit pupil railway ranger reader rebel recruit rector refugee regulator relative
        reporter rescuer retailer reviewer rival robber scholar school seller senate sergeant
        service shopper sibling sleuth society somebody someone source specialist spectator sponsor
        staff staffer station stranger strategist strikers studio subscriber supervisor supplier
        supporter taxpayer team tenants tester thief tourist trader train-driver trainee translator
        traveler traveller treasurer tribunal troop trust trustee tutor tycoon union university user
        vatican viewer villager visitor voter watchdog watcher whistleblower women worshipper
        youngster youth
    """),
    plurals=(("ies", "y"), ("es", ""), ("s", ""), ("men", "man")),
    articleless=words("anybody anyone everybody everyone men nobody one people somebody someone women"),
    roles=roles(
        """
        accused, activist, actor, actress, adviser, alderman, analyst, archaeologist, architect,
        artist, astronomer, athlete, attorney, author, baker, banker, barrister, beekeeper,
        billionaire, biologist, bookseller, botanist, boxer, bricklayer, brother, businessman,
        butcher, cabbie, candidate, captain, carpenter, champion, chef, chemist, choreographer,
        climatologist, climber, comedian, composer, conservative, contender, cook, coroner, curator,
        cyclist, dancer, daughter, dean, defendant, defender, democrat, dentist, designer, detective,
        diplomat, docker, doctor, driver, ecologist, economist, electrician, engineer, entrepreneur,
        epidemiologist, essayist, expert, farmer, father, filmmaker, firefighter, fisherman,
        fishmonger, footballer, forester, former, frontrunner, gardener, geologist, goalkeeper,
        goalscorer, grandfather, grandmother, grower, guest, guitarist, gymnast, hairdresser,
        headteacher, historian, hopeful, housewife, husband, illustrator, imam, interpreter,
        interviewee, joiner, journalist, juror, keeper, laureate, lawmaker, lawyer, leader, lecturer,
        liberal, librarian, linguist, man, marshal, mason, mechanic, meteorologist, midfielder,
        midwife, millionaire, miner, mogul, mother, musician, native, nominee, notary, novelist, nun,
        nurse, officer, official, one, optician, painter, paramedic, pastor, pensioner, person,
        pharmacist, photographer, physicist, pianist, pilot, plaintiff, player, playwright, plumber,
        poet, politician, postman, postwoman, principal, professor, psychiatrist, psychologist,
        puppeteer, rabbi, republican, researcher, resident, retiree, rider, rower, runner, sailor,
        salesman, saleswoman, scientist, sculptor, shepherd, shopkeeper, singer, sister, skier,
        socialist, sociologist, soldier, solicitor, son, speaker, sprinter, star, statesman, striker,
        student, surgeon, survivor, suspect, swimmer, tailor, teacher, teenager, tenant, trucker,
        trumpeter, undergraduate, vet, veteran, veterinarian, vicar, victim, violinist, virologist,
        volunteer, waiter, waitress, watchmaker, welder, widow, widower, wife, winemaker, winner,
        witness, woman, worker, writer, year-old, zoologist
        """,
        {
            "chief-executive head": "ceo, chief executive",
            "secretary-general head": "secretary general, secretary-general",
            "head": "head, chief, boss",
            "president head": "head of state, president",
            "head-of-government head": "head of government, prime minister, premier, chancellor",
            "vice-president": "vice president",
            "monarch head": "king, queen",
            "pope head": "pope, pontiff",
            "minister": "minister, secretary",
            "foreign-minister minister": "foreign minister, secretary of state",
            "mayor": "mayor, mayoress",
            "governor": "governor",
            "senator legislator": "senator",
            "legislator": "congressman, congresswoman, representative, mp",
            "judge": "judge, justice, magistrate",
            "prosecutor": "prosecutor",
            "spokesperson": "spokesman, spokeswoman, spokesperson",
            "director head": "director",
            "chair head": "chairman, chairwoman, chair, chairperson",
            "founder head": "founder",
            "coach head": "manager",
            "coach": "coach",
            "military": "general",
            "military head": "commander",
            "police": "sheriff",
            "ambassador": "ambassador",
            "commissioner": "commissioner",
            "clergy": "bishop, archbishop, priest",
        },
    ),
    anyone=words("official leader politician man woman person speaker one former native veteran"),
    feminine=words("""
        woman spokeswoman congresswoman chairwoman mother wife daughter sister queen princess actress
        businesswoman lady girl
    """),
    masculine=words("""
        man spokesman congressman chairman father husband son brother king prince actor businessman pope
        pontiff boy
    """),
    light_words=words("""
        am being having don doesn didn isn aren wasn weren hasn haven hadn couldn wouldn shouldn won
        ain can't cannot ll ve re let got get gets getting your yours my mine our ours its me myself
        ourselves themselves itself up out off down away back ones done doing able going
    """),
)
