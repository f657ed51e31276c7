"""German."""

from translation.quotes.languages import Table, forms, phrases, words

# Regular verbs, by their stem and by one that needs an “e” before the ending.
_WEAK = """
    sag erklär mein beton ergänz äußer bemerk kommentier kritisier warn forder beklag klag wiederhol
    versicher erläuter mahn frag formulier lob verkünd prophezei schätz erzähl präzisier resümier
    bilanzier argumentier zitier würdig meld hoff urteil spott mutmaß appellier verlang twitter
    dementier reagier erinner droh jubel scherz schimpf plädier folger konstatier konter titel monier
    rüg bestätig bekräftig begrüß verteidig beschuldig rechtfertig protestier skandier tön wetter
    schwärm stöhn seufz murmel flüster empör ärger wunder rechn stichel poch fleh unk orakel attestier
    bescheinig signalisier spekulier prognostizier diagnostizier analysier definier charakterisier
    brandmark geißel tadel bemängel begeister mokier echauffier distanzier bezweifel beteuer
    schilder entschuldig erwart
"""
_WEAK_WITH_PARTICLE = "räum kündig"
_WEAK_IN_T = """
    bericht behaupt antwort begründ vermut verurteil bewert entgegn befürcht vermeld wert
"""


def _plural(stem: str) -> str:
    """The plural of the present of a regular verb: sagen, but fordern."""
    return stem + ("n" if stem.endswith(("el", "er")) else "en")


_INSEPARABLE = ("be", "er", "ver", "ent")

_CUES = (
    words("""
    sichert sicherte sicherten sagen erklären erwidert erwiderte verkündet verkündete verkündeten
    bezeichnet bezeichnete bezeichneten wünscht wünschte unterstreicht unterstrich meldet meldete
    meldeten glaubt glaubte spottet spottete verspricht versprach stellt stellte stellten fasst fasste
    freut freute bedauert bedauerte schreibt schrieb schrieben spricht sprach sprachen ruft rief riefen
    heißt hieß nennt nannte nannten gab gibt gaben wies weist verweist verwies führt führte fährt fuhr
    fügt fügte fügten hält hielt teilt teilte teilten lautet lautete lauteten steht stand schloss
    schließt weiß wusste findet fand fanden sieht sah widerspricht widersprach beschreibt beschrieb
    beschrieben gesteht gestand bekennt bekannte wirft warf warfen bat bittet rät riet empfiehlt empfahl
    zeigte zeichnet legt verurteilt verurteilte verurteilten unterstellte unterstellt klingt klang erhob
    erhoben hob hebt hoben pflichtete pflichten pflichtet stimmte stimmt stimmten bot lehnte lehnt
    lehnten lässt ließ ließen entfuhr hinterfragt hinterfragte erwiderten glaubten beschwert beschwerte
    beschwerten beschwor beschwört verspottet verspottete verhöhnt verhöhnte entrüstet entrüstete
    hervor hervorgeht hervorging bestreitet bestritt
""")
    | words("fordern warnen kritisieren betonen meinen berichten klagen hoffen verlangen")
    | forms(_WEAK, "t te ten")
    | words(" ".join(map(_plural, _WEAK.split())))
    | forms(_WEAK_WITH_PARTICLE, "t te ten")
    | forms(_WEAK_IN_T, "et ete eten en")
)


def _participle(stem: str) -> str:
    """The participle of a regular verb: gesagt, but erklärt and kritisiert."""
    return stem + "t" if stem.startswith(_INSEPARABLE) or stem.endswith("ier") else f"ge{stem}t"


_PARTIAL = words("""
    bezeichnet genannt kritisiert zurückgewiesen verurteilt gelobt gewürdigt begrüßt beschrieben gewertet
    beschimpft bezeichnete bezeichneten nennt nannte nannten wertet wertete werteten lobt lobte lobten
    würdigt würdigte kritisierte kritisierten verurteilte verurteilten sprach spricht sprachen steht stand
    heißt hieß beschreibt beschrieb begrüßte begrüßten hält hielt sieht sah findet fand stellt stellte
    stellten freut freute gab gibt gaben legt zeichnet führt führte zeigte wies weist wirft warf
""")

_ROLES: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        words("""
            sieger siegerin regisseur regisseurin filmemacher biologe biologin pfleger pflegerin lehrer
            lehrerin arbeiter arbeiterin landwirt landwirtin winzer sohn tochter vater mutter student
            studentin historiker historikerin fußballer torwart kapitän angeklagter angeklagte musiker
            musikerin gewinner gewinnerin sprecher politiker politikerin mann frau experte expertin person
            diplomat abgeordnete abgeordneter kandidat kandidatin anwalt anwältin vertreter vertreterin
            mitglied mitarbeiter beamter beamte autor autorin forscher forscherin wissenschaftler
            wissenschaftlerin professor professorin analyst ökonom unternehmer trainerin spieler spielerin
            schauspieler schauspielerin sänger sängerin künstler künstlerin zeuge zeugin opfer verdächtige
            jährige jähriger
        """),
        (),
    ),
    "generalsekretär": ("secretary-general", "head"),
    "generalsekretärin": ("secretary-general", "head"),
    "chef": ("head",),
    "chefin": ("head",),
    "vorsitzende": ("chair", "head"),
    "vorsitzender": ("chair", "head"),
    "vorsitzenden": ("chair", "head"),
    "leiter": ("head",),
    "leiterin": ("head",),
    "vorstand": ("head",),
    "staatschef": ("president", "head"),
    "staatsoberhaupt": ("president", "head"),
    "regierungschef": ("head-of-government", "head"),
    "regierungschefin": ("head-of-government", "head"),
    "ministerpräsident": ("head-of-government", "head"),
    "ministerpräsidentin": ("head-of-government", "head"),
    "premierminister": ("head-of-government", "head"),
    "premierministerin": ("head-of-government", "head"),
    "premier": ("head-of-government", "head"),
    "kanzler": ("head-of-government", "head"),
    "kanzlerin": ("head-of-government", "head"),
    "präsident": ("president", "head"),
    "präsidentin": ("president", "head"),
    "könig": ("monarch", "head"),
    "königin": ("monarch", "head"),
    "papst": ("pope", "head"),
    "minister": ("minister",),
    "ministerin": ("minister",),
    "außenminister": ("foreign-minister", "minister"),
    "außenministerin": ("foreign-minister", "minister"),
    "bürgermeister": ("mayor",),
    "bürgermeisterin": ("mayor",),
    "senator": ("senator", "legislator"),
    "richter": ("judge",),
    "richterin": ("judge",),
    "staatsanwalt": ("prosecutor",),
    "staatsanwältin": ("prosecutor",),
    "sprecher": ("spokesperson",),
    "sprecherin": ("spokesperson",),
    "direktor": ("director", "head"),
    "direktorin": ("director", "head"),
    "gründer": ("founder", "head"),
    "manager": ("coach", "head"),
    "trainer": ("coach",),
    "general": ("military",),
    "kommandeur": ("military", "head"),
    "botschafter": ("ambassador",),
    "botschafterin": ("ambassador",),
    "kommissar": ("commissioner",),
    "kommissarin": ("commissioner",),
    "bischof": ("clergy",),
    "erzbischof": ("clergy",),
    "kardinal": ("clergy",),
}

TABLE = Table(
    cues=_CUES,
    partial_cues=_PARTIAL,
    participles=words("""
        bestritten gesagt erklärt gemeint betont geäußert kritisiert gewarnt gefordert berichtet bestätigt
        versichert behauptet erläutert gemahnt gefragt erwidert geantwortet entgegnet begründet verkündet
        angekündigt bezeichnet geschrieben gesprochen gerufen genannt mitgeteilt hinzugefügt hingewiesen
        zitiert gemeldet dementiert beschrieben eingeräumt verlangt verurteilt gelobt gewürdigt bedauert
        begrüßt zurückgewiesen bekanntgegeben bekräftigt zugesagt ausgesagt vorgeschlagen zugesichert
        beschimpft vorgeworfen angegeben zugegeben hervorgehoben klargestellt aufgerufen aufgefordert
        angemahnt ausgedrückt ausgeführt festgestellt zusammengefasst zugestimmt widersprochen versprochen
        geworfen geraten empfohlen gebeten gestanden unterstrichen verwiesen abgelehnt eingestuft
        ausgesprochen vorgehalten angeprangert
    """)
    | words(" ".join(map(_participle, _WEAK.split()))),
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
        plakat transparent aufschrift parole parolen sprüche rufe überschrift schlagzeile titel satz
        forderung vorwurf ankündigung warnung drohung behauptung versprechen hinweis mahnung einwand argument
        appell zusage feststellung
    """),
    naming=words("""
        film buch roman song lied album show serie zeitschrift zeitung tageszeitung magazin
        nachrichtenmagazin titel name namen namens genannt genannte genannten genannter sogenannte
        sogenannten sogenannter sogenanntes typ typs marke spitznamen spitzname stück oper drama
        dokumentation sendung fernsehreihe reihe schiff projekt verein stiftung firma unternehmen aktion
        operation motto thema begriff wort bezeichnung hotel kneipe club preis auszeichnung orden band
        gruppe partei organisation studio sonde satellit raumfähre restaurant bekannt heißt hieß getauft
    """),
    reported=words("""
        sei seien habe hätten werde würden wolle wollten könne könnten solle sollten müsse müssten dürfe
        dürften gebe komme gehe stehe bleibe lasse mache bestehe handle handele wisse
    """),
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
    dangling=words("""
        der dem den des ein eine einer einem einen und oder aber sondern von vom
        zum zur im dass sehr
    """),
    relatives=words("der die das welcher welche welches dessen deren"),
    definite=words("""
        deren dessen der die das dem den des dieser diese dieses diesem diesen sein seine seiner seinem
        seinen ihr ihre ihrer ihrem ihren unser unsere
    """),
    indefinite=words("""
        ein eine einer eines einem einen kein keine mehrere einige viele manche zwei drei vier fünf alle
        beide andere
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
        auch dann jedoch aber weiter später hingegen dagegen zudem außerdem dazu darüber darauf dabei dafür
        daraufhin wörtlich beispiel beispielsweise unterdessen inzwischen derweil schließlich zuvor bereits
        erneut wiederum ferner weiterhin hierzu sogar allerdings nun denn gleichzeitig anschließend
        abschließend unter anderem noch nur schon sich ausdrücklich öffentlich offen ebenfalls ebenso hinzu
        gegenüber heute gestern indes indessen nochmals danach vielmehr etwa einmal wohl damals kürzlich
        jetzt weiters also dies das es einst
    """),
    objects=words("sich ihm ihr ihnen uns mir dies das es"),
    joiners=words("und oder"),
    markers=words("zu"),
    passives=words("wird wurde werden wurden worden"),
    agents=words("von vom"),
    cited=words("zitiert"),
    phrasal={
        **dict.fromkeys(words("geht gehen ging gingen ausgegangen"), words("davon")),
        **dict.fromkeys(words("beruft berufen berief beriefen"), words("darauf")),
        **dict.fromkeys(
            words("ist sind war waren"), words("ansicht meinung auffassung überzeugung sicher überzeugt")
        ),
        **dict.fromkeys(
            words("vertritt vertreten vertrat vertraten"),
            words("ansicht meinung auffassung standpunkt these"),
        ),
        **dict.fromkeys(words("kommt kommen kam kamen"), words("ergebnis schluss fazit urteil")),
        **dict.fromkeys(words("zieht ziehen zog zogen gezogen"), words("fazit bilanz")),
        **dict.fromkeys(words("macht machen machte machten gemacht"), words("deutlich klar geltend")),
        **dict.fromkeys(words("schlägt schlagen schlug schlugen"), words("vor")),
        **dict.fromkeys(words("tritt treten trat traten"), words("entgegen")),
        **dict.fromkeys(words("bringt bringen brachte brachten gebracht"), words("ausdruck")),
        **dict.fromkeys(words("legen legten gelegt"), words("wert dar nahe")),
        **dict.fromkeys(words("geben gegeben"), words("bekannt an zu")),
        **dict.fromkeys(words("zeigen gezeigt"), words("sich")),
    },
    coordinators=words("und aber sondern"),
    conjunctions=words("und"),
    subordinators=words("wie dass daß als nachdem während weil wenn ob obwohl bevor da indem"),
    prefixes=words("""
        ab an auf aus bei dar ein entgegen fest fort her hervor hin hinzu klar mit nach nahe vor weg zu
        zurück zusammen weiter heraus herunter voraus wider wieder
    """),
    complements=words("dass daß"),
    framing=words("wie"),
    objective=words(
        "den dem des ihres seines einem einen eines keinem keinen seinem seinen ihrem ihren diesem diesen"
    ),
    oblique=words("der einer dieser seiner ihrer unserer keiner"),
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
    impersonal=words("heißt hieß lautet lautete steht stand hervor hervorgeht hervorging"),
    whereabouts=words("in im aus auf bei beim von vom seitens"),
    possessives=words("sein seine ihr ihre unser unsere mein meine"),
    verb_endings=("t", "te", "ten"),
    verb_second=True,
    fillers=phrases("unter anderem", "zum beispiel", "ihrerseits", "seinerseits", "vor allem"),
    time_words=words("""
        montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai
        juni juli august september oktober november dezember heute gestern morgen vormittag nachmittag abend
        nacht mittag dienstagabend montagabend mittwochabend donnerstagabend freitagabend montags woche
        vorgestern
    """),
    abbreviations=words("dr prof nr st bzw ca usw etc inkl vgl d.h z.b u.a sog evtl ggf mio mrd jr abs art"),
    titles={
        **dict.fromkeys(words("herr herrn könig prinz graf papst kaiser"), "m"),
        **dict.fromkeys(words("frau königin prinzessin gräfin"), "f"),
        **dict.fromkeys(words("dr dr. prof prof. st. sankt"), "?"),
    },
    role_endings=True,
    capital_nouns=True,
    length=1.14,
    roles=_ROLES,
    article_gender={"der": "m", "dem": "m", "den": "m", "die": "f"},
    feminine=frozenset(role for role in _ROLES if role.endswith("in"))
    | words("frau mutter schwester tochter königin prinzessin ehefrau"),
    masculine=words("mann vater bruder sohn könig prinz ehemann papst"),
)
