"""Dutch."""

from translation.languages.nl.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

# Regular verbs by their stem, and by the one that ends in a voiceless sound.
_WEAK = """
    scandeer corrigeer relativeer analyseer formuleer argumenteer adviseer protesteer informeer betreur
    klaag schreeuw brom mopper glimlach fluister mompel vrees sneer schamper onthul voorspel preciseer
    typeer kwalificeer jubel repliceer verduidelijk dreig smeek pareer foeter beaam bezweer toon verdedig
    beschuldig verzeker vertel bevestig herinner vermoed beweer
"""
_VOICELESS = "schets hoop merk snik bedank juich zucht lach dank"

TABLE = QuoteTable(
    profile=PROFILE,
    cues=words("""
        rekent rekende rekenden
        zei zeiden zegt zeggen verklaarde verklaarden verklaart verklaren vertelde vertelden vertelt
        vertellen liet lieten laat laten voegde voegden voegt voegen antwoordde antwoordden antwoordt
        antwoorden schreef schreven schrijft schrijven stelde stelden stelt stellen meldde meldden meldt
        melden meent meende meenden vindt vond vonden vroeg vroegen vraagt vragen benadrukte benadrukten
        benadrukt benadrukken waarschuwde waarschuwden waarschuwt waarschuwen bevestigde bevestigden
        bevestigt bevestigen reageerde reageerden reageert reageren noemde noemden noemt noemen beweerde
        beweerden beweert beweren legde legden legt leggen concludeerde concludeert erkende erkenden
        erkent erkennen eiste eisten eist eisen riep riepen roept roepen beloofde belooft sprak spraken
        spreekt spreken luidde luidt klonk klinkt besloot besluit vervolgde vervolgt gaf gaven geeft
        herhaalde herhaalt hoopt hoopte gelooft geloofde denkt dacht dachten twitterde twittert citeerde
        citeert lichtte licht klaagde klaagt betoogde betoogt oordeelde oordeelt merkte merkt opperde
        oppert onderstreepte onderstreept wees wijst verzekerde verzekert verwijt verweet hekelde hekelt
        prees prijst bekritiseerde bekritiseert veroordeelde veroordeelt schetste schetst omschreef
        omschrijft beschreef beschrijft kondigde kondigt grapte grapt verzuchtte verzucht nuanceerde
        nuanceert constateerde constateert pleitte pleit ontkende ontkent staat stond weerlegde weet wist
        bestempelt bestempelde bestempelden bekent bekende bekenden vult vulde vulden leest verwacht
        vrezen verwerpt verwierp zweert beveelt bekritiseert looft
    """)
    | forms(_WEAK, "t de den")
    | forms(_VOICELESS, "t te ten"),
    participles=words("""
        gezegd gescandeerd verklaard verteld laten weten toegevoegd geantwoord geschreven gesteld gemeld
        gevraagd benadrukt gewaarschuwd bevestigd gereageerd genoemd beweerd uitgelegd geconcludeerd erkend
        geëist geroepen beloofd gesproken aangekondigd herhaald getwitterd geciteerd toegelicht geklaagd
        betoogd opgemerkt onderstreept verzekerd gehekeld geprezen bekritiseerd veroordeeld omschreven
        beschreven ontkend bestempeld
    """),
    partial_cues=words("""
        noemde noemden noemt noemen genoemd omschreef omschrijft omschreven beschreef beschrijft beschreven
        hekelde hekelt gehekeld prees prijst geprezen bekritiseerde bekritiseert bekritiseerd veroordeelde
        veroordeelt veroordeeld vindt vond vonden sprak spreekt gesproken gaf geeft wees wijst legde legt
        liet laat toont toonde toonden bestempelt bestempelde bestempelden rekent rekende rekenden
    """),
    predicative=words("als van"),
    auxiliaries=words("""
        heeft hebben had hadden is zijn was waren wordt worden werd werden zou zouden zal zullen kan kunnen
        moet
    """),
    sources=phrases(
        "volgens", "aldus", "naar eigen zeggen van", "in de woorden van", "zo", "naar het oordeel van"
    ),
    speech_nouns=words("""
        verklaring toespraak woorden brief bericht tweet interview rapport vraag antwoord reactie commentaar
        zin slogan leus leuzen getuigenis tekst bord borden spandoek verhaal waarschuwing verwijt uitleg
        conclusie vonnis oordeel
    """),
    naming=words("""
        film boek roman lied album serie tijdschrift krant titel getiteld genaamd genaamde zogenaamde
        zogeheten bijnaam bekend woord term uitdrukking operatie programma prijs gedoopt
    """),
    pronouns={
        "hij": "m",
        "zij": "f",
        "ze": "f",
        "men": "?",
        "ik": "?",
        "wij": "?",
        "we": "?",
        "het": "n",
        "deze": "m",
    },
    leading_sources=words("voor"),
    severed=words("en de"),
    dangling=words("maar de het een en of van te dat met zonder sinds tussen wegens"),
    relatives=words("die dat wie welke wat"),
    definite=words("de het dit dat deze die zijn haar hun onze ons mijn"),
    indefinite=words("""
        een enkele sommige veel vele twee drie vier vijf andere alle elke geen meerdere diverse
        iedere ieder elk
    """),
    linkers=words("van der den des"),
    prepositions=words("""
        voor in op aan bij met na naar uit over onder tegen door zonder om tijdens wegens sinds tot tussen
        achter naast ondanks vanaf boven binnen buiten rond langs per via richting volgens vanuit te ten ter
        jegens omtrent
    """),
    stops=words("""
        en of maar want dus omdat als toen terwijl hoewel zodat indien dat die wie wat waar hoe waarom niet
        nooit ook nog al zeer meer zo dan er hier daar is was waren zijn heeft hebben had hadden wordt
        worden werd werden zou zouden zal zullen kan kunnen moet moeten wil willen zich hem hen haar mij ons
        hij zij ze wij ik u jij je daarom echter bovendien
    """),
    adverbs=words("""
        ook toen echter verder later nog al daarna vervolgens tegelijk tegelijkertijd overigens bovendien
        inmiddels ondertussen uiteindelijk eerder opnieuw wel nu daarbij hierbij daarop hieraan eraan
        daaraan vandaag gisteren duidelijk openlijk onlangs steeds eveneens toe weten onder meer zelf
        eerst daarover hierover daartegen daarvan hiervan daarmee hiermee daarnaast daardoor anders
    """),
    joiners=words("en of"),
    conjunctions=words("en"),
    subordinators=words("als toen terwijl omdat zoals nadat voordat hoewel wanneer dat"),
    separable_prefixes=words("aan af bij in mee op tegen terug toe uit voor weg"),
    complements=words("dat"),
    anyone=words("functionaris leider politicus politica man vrouw persoon bestuurder jarige"),
    impersonal=words("luidt luidde klinkt klonk staat stond"),
    whereabouts=words("in op uit bij van vanuit"),
    relations=words("""
        moeder vader zoon dochter broer zus buurman buurvrouw vriend vriendin oom tante neef nicht
        kleinzoon kleindochter oma opa weduwe weduwnaar collega
    """),
    possessives=words("zijn haar hun onze mijn"),
    verb_endings=("t", "de", "te", "den", "ten"),
    verb_second=True,
    objects=words("zich hem hen het dat mij ons"),
    fillers=phrases("op zijn beurt", "op haar beurt", "onder meer", "onder andere"),
    time_words=words("""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december vandaag gisteren morgen ochtend middag avond nacht
        week maand jaar vorige maandagavond dinsdagavond woensdagavond donderdagavond vrijdagavond
    """),
    titles={
        **dict.fromkeys(words("meneer heer dhr koning prins graaf paus"), "m"),
        **dict.fromkeys(words("mevrouw mevr koningin prinses"), "f"),
        **dict.fromkeys(words("dr drs prof mr ir sint"), "?"),
    },
    length=1.1,
    compounds=True,
    dialogue_dashes="–—―",
    answers=words("""
        bedankt dank hallo inderdaad ja misschien nee neen nooit sorry stop zeker
    """),
    voices=words("""
        aandeelhouder aanhanger aanklager academie agent agente alliantie ambassade ambtenaar
        apotheek arrestant autoriteit bank bedrijf belegger bestuur bestuurslid betoger bewaker
        bewoonster bezoeker bezoekster bisdom bond bondgenoot bouwer brandweer brigade burger
        burgerij buur buurt cabaret cliënt coalitie college comité commissie concern concurrent
        congres consument coöperatie dader deelneemster deelnemer delegatie departement dienst
        dienstdoende directie donor eigenaresse exploitant fabrikant faculteit familie fan federatie
        firma fractie gast gedetineerde gegijzelde gemeenschap gemeente gemeenteraad gerecht
        gezelschap gezin groep groepering handelaar hof hulpverlener importeur inspecteur inspectie
        instantie instelling instituut inwoner inwoonster jongen jongere jury kabinet kamer kameraad
        kantoor kerk keten kiezer kind kinderen klant kliniek klooster koepel kolonel koper
        krijgsmacht land leden leger leiding leidster leverancier leveranciers lezer liga luitenant
        maatschappij makelaar maker mannen marine medestander medewerker medewerkster meerderheid
        meisje menigte mensen militair minderheid ministerie museum nabestaande omwonende
        onderhandelaar onderneemster onderneming oppositie opstandeling orde organisatie organisator
        orkest ouder ouders overheid overlevende paar parket parlement partij partner partners
        passagier patiënt ploeg politie politieagent publiek raad rebel rechtbank rector redacteur
        redactie regering reiziger retailer schip scholier school secretaris senaat slachtofferhulp
        soldaat staat stad stadsbestuur stamgast stichting studente supporter team toerist
        toeschouwer toezichthouder tribunaal troep uitgever unie universiteit vakbond vaticaan
        verdediging vereniging verhuurder verkoopster verkoper verpleger verzekeraar vluchteling
        volk voorstander voorzitster vrouwen waakhond waarnemer werkgever werkneemster werknemer
        winkelier zaakwaarnemer zakenman zakenvrouw ziekenhuis
    """),
    plurals=(("eren", ""), ("en", ""), ("n", ""), ("s", ""), ("'s", "")),
    plural_verbs=("en",),
    articleless=words("iemand leden mannen mensen niemand"),
    roles=roles(
        """
        aanvaller, acteur, activist, activiste, actrice, advocaat, advocate, analist, apotheker,
        arbeider, archeoloog, architect, arts, astronoom, auteur, bakker, beeldhouwer, bergbeklimmer,
        bestuurder, bewindsman, bewindsvrouw, bewoner, bibliothecaresse, bibliothecaris, bioloog,
        boekhandelaar, boer, boerin, bokser, boswachter, botanicus, brandweerman, brandweervrouw,
        chauffeur, chirurg, choreograaf, componist, conservator, danser, danseres, deskundige,
        dichter, dichteres, dierenarts, dijkgraaf, diplomaat, dochter, doelman, dominee, ecoloog,
        econoom, eigenaar, eigenares, elektricien, epidemioloog, essayist, expert, fotograaf,
        fotografe, functionaris, gedeputeerde, geoloog, gepensioneerde, getuige, gitarist, griffier,
        hardloopster, hardloper, herder, historicus, hoogleraar, horlogemaker, huisarts, huurder,
        imam, imker, ingenieur, jarige, journalist, kamerlid, kampioen, kandidaat, kapitein, kapper,
        kapster, keeper, kleindochter, kleinzoon, klimatoloog, kok, kunstenaar, kunsthistorica,
        kunsthistoricus, leerling, leider, leraar, lerares, lid, loodgieter, man, manegehouder,
        manegehoudster, melkveehouder, meteoroloog, metselaar, mijnwerker, moeder, monteur,
        museumdirecteur, musicus, natuurkundige, notaris, ober, oma, ondernemer, onderzoeker,
        onderzoekster, ontwerper, opa, pastoor, penningmeester, persoon, pianist, politica,
        politicus, postbode, priester, promovendus, psychiater, psycholoog, rabbijn, rechercheur,
        regisseur, ruiter, schaatser, schaatsster, scheikundige, schepen, schilder, schrijfster,
        schrijver, secretaresse, serveerster, slachtoffer, slager, socioloog, speelster, speler,
        spits, sprinter, student, taalkundige, tekenaar, tiener, timmerman, toneelschrijver,
        trompettist, tuinman, turnster, uitbaatster, uitbater, vader, vakbondsman, veehouder,
        verdachte, verdediger, verloskundige, verpleegkundige, vertaalster, vertaler,
        vertegenwoordiger, violist, visser, voetballer, vrachtwagenchauffeur, vrijwilliger,
        vrijwilligster, vrouw, weduwe, weduwnaar, wetenschapper, wielrenner, wielrenster, wijnboer,
        winnaar, zanger, zangeres, zeiler, zoon, zoöloog, zwemmer, zwemster
        """,
        {
            "director head": "directeur, directrice",
            "secretary-general head": "secretaris-generaal",
            "head": "hoofd, chef, baas",
            "chief-executive head": "topman, topvrouw",
            "president head": "staatshoofd, president, presidente",
            "head-of-government head": """
                regeringsleider, premier, minister-president, eerste minister, bondskanselier, kanselier
            """,
            "chair president head": "voorzitter",
            "monarch head": "koning, koningin",
            "pope head": "paus",
            "minister": "minister",
            "under-secretary": "staatssecretaris",
            "mayor": "burgemeester, burgemeesteres",
            "alderman": "wethouder",
            "governor": "gouverneur",
            "senator legislator": "senator",
            "judge": "rechter",
            "prosecutor": "officier van justitie",
            "spokesperson": "woordvoerder, woordvoerster",
            "founder head": "oprichter",
            "coach": "trainer, coach, bondscoach, trainster",
            "military": "generaal, commandant",
            "ambassador": "ambassadeur, ambassadrice",
            "commissioner": "commissaris",
            "clergy": "bisschop, aartsbisschop, kardinaal",
        },
    ),
    feminine=words("""
        vrouw moeder dochter zus echtgenote koningin prinses woordvoerster directrice politica actrice
        zangeres speelster onderzoekster schrijfster topvrouw advocate activiste presidente
    """),
    masculine=words("man vader zoon broer koning prins paus topman acteur zanger"),
    light_words=words("""
        ben bent hebt had heb geweest gehad werd wordt word kon konden mag mogen moest moesten wilde
        wou jullie jouw uw mij me ons eens toch even wel hoor nou dan er ervan daarvan
    """),
    modals=words("wil willen wilde wilden"),
    modals_report=True,
)
