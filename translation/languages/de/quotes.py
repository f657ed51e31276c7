"""German."""

from translation.languages.de.profile import PROFILE
from translation.languages.de.verbs import CUES, PARTIAL_CUES, PARTICIPLES, PHRASAL, REPORTED, SILENT
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import phrases, roles, words

_ROLES = roles(
    """
    abgeordnete, abgeordneter, aktivist, aktivistin, analyst, angeklagte, angeklagter, anwalt, anwohner,
    anwohnerin, anwältin, apotheker, apothekerin, arbeiter, arbeiterin, architekt, architektin,
    archäologe, archäologin, arzt, astronom, astronomin, autor, autorin, beamte, beamter, beigeordnete,
    beigeordneter, bergmann, bergsteiger, bergsteigerin, bibliothekar, bibliothekarin, bildhauer,
    bildhauerin, biologe, biologin, botaniker, botanikerin, boxer, boxerin, bruder, buchhändler,
    buchhändlerin, bäcker, bäckerin, chemiker, chemikerin, chirurg, chirurgin, choreograf, choreografin,
    dichter, dichterin, diplomat, doktorand, doktorandin, dolmetscher, dolmetscherin, dramatiker,
    dramatikerin, ehefrau, ehemann, elektriker, elektrikerin, enkel, enkelin, ermittler, ermittlerin,
    experte, expertin, fahrer, fahrerin, feuerwehrfrau, feuerwehrmann, filmemacher, fischer, fischerin,
    forscher, forscherin, fotograf, fotografin, frau, friseur, friseurin, fußballer, förster, försterin,
    geigenbauer, geiger, geigerin, geologe, geologin, gewinner, gewinnerin, gitarrist, gitarristin,
    großmutter, großvater, gärtner, gärtnerin, hauptmann, hebamme, historiker, historikerin, imam, imker,
    imkerin, ingenieur, ingenieurin, journalist, journalistin, jährige, jähriger, kandidat, kandidatin,
    kapitän, kapitänin, keeper, kellner, kellnerin, klempner, kläger, klägerin, koch, komponist,
    komponistin, kurator, kuratorin, köchin, künstler, künstlerin, landrat, landrätin, landwirt,
    landwirtin, lehrer, lehrerin, lehrling, läufer, läuferin, maler, malerin, mann, maurer, maurerin,
    mechaniker, mechanikerin, meteorologe, meteorologin, metzger, metzgerin, mieter, mieterin,
    mitarbeiter, mitglied, musiker, musikerin, mutter, nachbar, nachbarin, notar, notarin, opfer,
    optiker, optikerin, pastor, pastorin, person, pfarrer, pfarrerin, pfleger, pflegerin, physiker,
    physikerin, pianist, pianistin, politiker, politikerin, priester, professor, professorin, präfekt,
    präfektin, psychiater, psychiaterin, psychologe, psychologin, puppenspieler, rabbiner, radprofi,
    regisseur, regisseurin, reiter, reiterin, rektor, rektorin, rentner, rentnerin, sanitäter,
    sanitäterin, schatzmeister, schatzmeisterin, schauspieler, schauspielerin, schreiner, schreinerin,
    schwester, schwimmer, schwimmerin, schäfer, schäferin, schüler, schülerin, seglerin, sekretär,
    sekretärin, sieger, siegerin, skifahrer, skifahrerin, sohn, soziologe, soziologin, spieler,
    spielerin, sprinter, sprinterin, stadträtin, student, studentin, stürmer, stürmerin, sänger,
    sängerin, tierarzt, tierärztin, tischler, tischlerin, tochter, torhüter, torhüterin, torwart,
    trainerin, turnerin, tänzer, tänzerin, uhrmacher, unternehmer, unternehmerin, vater, verdächtige,
    vertreter, vertreterin, winzer, winzerin, wissenschaftler, wissenschaftlerin, witwe, witwer,
    zeichner, zeichnerin, zeuge, zeugin, zoologe, zoologin, ärztin, ökologe, ökologin, ökonom, ökonomin,
    übersetzer, übersetzerin
    """,
    {
        "spokesperson": "sprecher, sprecherin",
        "secretary-general head": "generalsekretär, generalsekretärin",
        "head": "chef, chefin, leiter, leiterin, vorstand",
        "chair head": "vorsitzende, vorsitzender, vorsitzenden",
        "president head": "staatschef, staatsoberhaupt, präsident, präsidentin",
        "head-of-government head": """
            regierungschef, regierungschefin, ministerpräsident, ministerpräsidentin, premierminister,
            premierministerin, premier, kanzler, kanzlerin
        """,
        "monarch head": "könig, königin",
        "pope head": "papst",
        "minister": "minister, ministerin",
        "foreign-minister minister": "außenminister, außenministerin",
        "mayor": "bürgermeister, bürgermeisterin",
        "governor": "gouverneur, gouverneurin, gouverneurin",
        "senator legislator": "senator",
        "judge": "richter, richterin",
        "prosecutor": "staatsanwalt, staatsanwältin",
        "director head": "direktor, direktorin",
        "founder head": "gründer",
        "coach head": "manager",
        "coach": "trainer",
        "military": "general",
        "military head": "kommandeur",
        "ambassador": "botschafter, botschafterin",
        "commissioner": "kommissar, kommissarin",
        "clergy": "bischof, erzbischof, kardinal, bischöfin",
    },
)

TABLE = QuoteTable(
    profile=PROFILE,
    cues=CUES,
    partial_cues=PARTIAL_CUES,
    participles=PARTICIPLES,
    auxiliaries=words("""
        hat haben hatte hatten habe hätte ist sind war waren wird werden wurde wurden worden sei soll sollen
        kann können muss will wollen würde würden
    """),
    predicative=words("als"),
    sources=phrases(
        "nach angaben von",
        "nach angaben",
        "nach den worten von",
        "nach worten von",
        "nach den worten",
        "nach aussage von",
        "nach aussagen von",
        "nach aussage",
        "nach auskunft von",
        "nach auskunft",
        "nach ansicht von",
        "nach ansicht",
        "nach meinung von",
        "nach meinung",
        "nach einschätzung von",
        "nach einschätzung",
        "nach überzeugung von",
        "nach darstellung von",
        "nach darstellung",
        "aus sicht von",
        "aus sicht",
        "laut",
        "gemäß",
        "so",
        "seitens",
    ),
    citing=words("nach"),
    source_nouns=(
        *words("""
            angaben bericht berichten studie studien umfrage umfragen informationen meldung meldungen
            aussage aussagen auffassung ansicht meinung einschätzung einschätzungen darstellung recherchen
            erkenntnissen schätzung schätzungen analyse gutachten überzeugung worten berechnungen
        """),
    ),
    source_relatives=words("wonach"),
    adverb_endings=("lich", "isch", "weise", "gemäß", "igt", "end", "ell"),
    sources_after=words("zufolge"),
    speech_nouns=words("""
        worten wort erklärung rede mitteilung pressemitteilung stellungnahme brief aussage
        äußerung slogan motto spruch botschaft bericht frage antwort begründung urteil kommentar zitat
        plakat transparent aufschrift parole parolen sprüche rufe satz
        forderung vorwurf ankündigung warnung drohung behauptung versprechen hinweis mahnung einwand argument
        appell zusage feststellung
    """),
    calling=words("nennt nennen nannte nannten nenne nennend nennende nennenden nennender"),
    reflexives=words("sich"),
    naming_endings=(
        "zeitung",
        "zeitschrift",
        "magazin",
        "sendung",
        "serie",
        "film",
        "album",
        "roman",
        "partei",
        "rockband",
        "popband",
        "sender",
        "gruppe",
        "verein",
    ),
    naming=words("""
        überschrift schlagzeile         bereich phänomenbereich kategorie rubrik
        film buch roman song lied album show serie zeitschrift zeitung tageszeitung magazin
        nachrichtenmagazin titel name namen namens genannt genannte genannten genannter sogenannte
        sogenannten sogenannter sogenanntes typ typs marke spitznamen spitzname stück oper drama
        dokumentation sendung fernsehreihe reihe schiff projekt verein stiftung firma unternehmen aktion
        operation motto thema begriff wort bezeichnung hotel kneipe club preis auszeichnung orden band
        gruppe partei organisation studio sonde satellit raumfähre restaurant bekannt heißt hieß getauft
    """),
    reported=REPORTED,
    pronouns={
        "er": "m",
        "sie": "f",
        "es": "n",
        "man": "?",
        "wir": "?",
        "ich": "?",
        "dieser": "m",
        "diese": "f",
    },
    leading_sources=words("für"),
    severed=words("und vom zum zur im"),
    dangling=words("""
        der dem den des ein eine einer einem einen und oder aber sondern von vom
        zum zur im dass sehr gegen für wegen seit zwischen ohne trotz
    """),
    relatives=words("der die das welcher welche welches dessen deren"),
    definite=words("""
        deren dessen der die das dem den des dieser diese dieses diesem diesen sein seine seiner seinem
        seinen ihr ihre ihrer ihrem ihren unser unsere
    """),
    indefinite=words("""
        ein eine einer eines einem einen kein keine mehrere einige viele manche zwei drei vier fünf alle
        beide andere jede jeder jedes jedem jeden
    """),
    linkers=words("von vom des der für zur zum im am beim"),
    prepositions=words("""
        in an auf bei mit nach vor zu aus über unter gegen durch ohne um während wegen seit bis zwischen
        hinter neben trotz ab außer gegenüber innerhalb außerhalb im am beim zum zur vom ins ans aufs von
        laut gemäß für anlässlich hinsichtlich bezüglich angesichts aufgrund mittels per pro samt nahe
    """),
    stops=words("""
        und oder aber denn sondern doch dass daß weil wenn als ob obwohl nachdem bevor während damit sodass
        indem wie wo was wer wen wem warum wann wieso nicht nie nur auch noch schon sehr mehr so dann da
        dort hier hat haben hatte hatten habe ist sind war waren wird werden wurde wurden sei seien soll
        sollen sollte kann können konnte muss müssen will wollen würde würden sich ihn ihm ihnen mich mir
        uns euch dazu darüber darauf dabei dafür dagegen daran daraufhin deshalb deswegen daher demnach
        zudem außerdem
    """),
    adverbs=words("""
        auch dann jedoch aber weiter später hingegen dagegen zudem außerdem dazu darüber darauf dabei
        dafür daraufhin wörtlich beispiel beispielsweise unterdessen inzwischen derweil schließlich zuvor
        bereits erneut wiederum ferner weiterhin hierzu sogar allerdings nun denn gleichzeitig
        anschließend abschließend unter anderem noch nur schon sich ausdrücklich öffentlich offen
        ebenfalls ebenso hinzu gegenüber heute gestern indes indessen nochmals danach vielmehr etwa einmal
        wohl damals kürzlich jetzt weiters also dies das es einst zuletzt zunächst mittlerweile wiederholt
        zugleich nochmal diesmal vorerst bislang dennoch trotzdem jedenfalls immerhin anders ähnlich genauso
    """),
    stressing=words("auch nur selbst sogar"),
    objects=words("sich ihm ihr ihnen uns mir dies das es"),
    joiners=words("und oder"),
    infinitive_markers=words("zu"),
    passives=words("wird wurde werden wurden worden"),
    agents=words("von vom"),
    cited=words("zitiert zitierte zitierten"),
    talk=words("rede"),
    phrasal=PHRASAL,
    silent=SILENT,
    modals=words("will wollen"),
    coordinators=words("und aber sondern"),
    conjunctions=words("und"),
    subordinators=words("wie was dass daß als nachdem während weil wenn ob obwohl bevor da indem"),
    separable_prefixes=words("""
        ab an auf aus bei dar ein entgegen fest fort her hervor hin hinzu klar mit nach nahe vor weg zu
        zurück zusammen weiter heraus herunter voraus wider wieder
    """),
    complements=words("dass daß"),
    framing=words("wie"),
    objective=words(
        "den dem des ihres seines einem einen eines keinem keinen seinem seinen ihrem ihren diesem diesen"
    ),
    oblique=words("der einer dieser seiner ihrer unserer keiner"),
    plural_endings=("ungen", "nisse", "heiten", "keiten", "tionen", "schaften"),
    feminine_endings=(
        "ung",
        "heit",
        "keit",
        "schaft",
        "tion",
        "tät",
        "partei",
        "behörde",
        "presse",
        "zeitung",
    ),
    impersonal=words("""
        findet fand heißt hieß lautet lautete steht stand hervor hervorgeht hervorging verlautet verlautete
    """),
    whereabouts=words("in im aus auf bei beim von vom seitens"),
    relations=words("""
        mutter vater sohn tochter bruder schwester nachbar nachbarin freund freundin ehemann ehefrau
        onkel tante cousin cousine neffe nichte enkel enkelin kollege kollegin großmutter großvater
        witwe witwer
    """),
    possessives=words("sein seine ihr ihre unser unsere mein meine"),
    verb_endings=("t", "te", "ten"),
    verb_second=True,
    fillers=phrases("unter anderem", "zum beispiel", "ihrerseits", "seinerseits", "vor allem"),
    time_words=words("""
        ende anfang mitte montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar
        februar märz april mai juni juli august september oktober november dezember heute gestern morgen
        vormittag nachmittag abend nacht mittag dienstagabend montagabend mittwochabend donnerstagabend
        freitagabend montags woche vorgestern
    """),
    titles={
        **dict.fromkeys(words("herr herrn könig prinz graf papst kaiser"), "m"),
        **dict.fromkeys(words("frau königin prinzessin gräfin"), "f"),
        **dict.fromkeys(words("dr prof sankt"), "?"),
    },
    compounds=True,
    articles_decline=True,
    modals_report=True,
    predicative_binds=True,
    copula_states=False,
    colon_reports=False,
    length=1.14,
    dialogue_dashes="–—―",
    answers=words("""
        bitte danke doch genau hallo halt ja jawohl natürlich nee nein nie niemals nö stopp tschüss
        vielleicht
    """),
    voices=words("""
        agentur akademie allianz amt anbieter angehörige angehöriger anhänger anklage ankläger
        arbeitgeber arbeitnehmer armee aufsichtsrat ausschuss aussteiger bahn bank bauamt beamtin
        behörde belegschaft beobachter beobachterin beschuldigte beschuldigter besitzer besitzerin
        besucher besucherin betreiber betreiberin betriebsrat betroffene betroffener bevölkerung
        bewohner bewohnerin bischofskonferenz blogger botschaft branche bub bund bundesamt bundesrat
        bundestag bundeswehr bündnis bürger bürgerin christdemokrat demonstrant demonstrantin dienst
        dozent ehepaar eigentümer eigentümerin einsatzkräfte eltern exekutive fahrgast familie fan
        feuerwehr finanzamt firma flüchtling fraktion führung gast gegner gegnerin geisel gemeinde
        gemeinderat gericht geschädigter geschäftsfrau geschäftsführer geschäftsführung
        geschäftsmann gesellschaft gesundheitsamt gewerkschaft gewerkschafter gewerkschafterin
        großeltern gruppe gruppierung grünen gutachter hersteller hilfsorganisation hochschule
        händler initiative insider institut institution investor jemand jugendamt jugendliche
        jugendlicher jury justiz kabinett kammer kanzlei kind kinder kirche klinik klub koalition
        komitee kommentator kommission kommune konservative kontrolleur konzern krankenhaus kreml
        kriminalamt kritiker kritikerin kunde kundin käufer land landesamt landratsamt landtag
        leiche leser leserin leute liberale liberalen liga linke linken mannschaft mehrheit menge
        menschen menschenmenge militär miliz ministerium mitarbeiterin moderator moderatorin mädchen
        nachbarschaft netzbetreiber niemand nutzer nutzerin oberst opposition orchester ordnungsamt
        organisation organisator paar parlament partei partner partnerin passagier passagierin
        passant passantin patient patientin pfarrei polizei polizist polizistin praxis präsidium
        prüfer publikum quelle randalierer rat rebell redaktion reeder reederei regierung reisende
        reisender retter sachverständiger schule seeamt sekretariat senat sender sicherheitsrat
        soldat soldatin sozialdemokrat staat staatsanwaltschaft stadt stadtrat statistikamt
        stellvertreter stiftung stimme streitkräfte team teilnehmer teilnehmerin tourist touristin
        tribunal truppe träger täter umfeld umweltamt union universität unternehmen urlauber
        veranstalter veranstalterin verband verbraucher verdächtiger verein vereinigung verkäufer
        verkäuferin vermieter vermieterin vermittler versicherer versicherung verteidigung
        verwaltung volk vorsitz wahlleitung werk wirt wähler wählerin zeitung zentrale zuschauer
        zuschauerin überlebende überlebender
    """),
    plurals=(
        ("innen", ""),
        ("in", ""),
        ("männer", "mann"),
        ("en", ""),
        ("n", ""),
        ("s", ""),
        ("e", ""),
        ("er", ""),
    ),
    contracted=words("am ans aufs beim im ins vom zum zur"),
    plural_verbs=("n",),
    articleless=words("eltern jemand leute niemand"),
    roles=_ROLES,
    anyone=words("""
        politiker politikerin mann frau person vertreter vertreterin mitglied beamter jährige jähriger
    """),
    article_gender={"der": "m", "dem": "m", "den": "m", "die": "f"},
    feminine=frozenset(role for role in _ROLES if role.endswith("in"))
    | words("frau mutter schwester tochter königin prinzessin ehefrau"),
    masculine=frozenset(role for role in _ROLES if role + "in" in _ROLES)
    | words("mann vater bruder sohn könig prinz ehemann papst"),
    light_words=words("""
        bin bist habt hast wäre wären hätten gewesen gehabt werde wirst kannst könnte könnten möchte
        mag darf dürfen müsste sollten ja mal eben halt denn wohl gar etwa eigentlich man ihr euch
        dir dich uns
    """),
)
