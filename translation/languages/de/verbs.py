"""The German verbs that report speech."""

from translation.languages.word_lists import forms, words

# Regular verbs, by their stem and by one that needs an “e” before the ending.
_WEAK = """
    sag erklär mein beton ergänz äußer bemerk kommentier kritisier warn forder beklag klag wiederhol
    versicher erläuter mahn frag formulier lob verkünd prophezei schätz erzähl präzisier resümier
    bilanzier argumentier zitier würdig meld hoff urteil spott mutmaß appellier verlang twitter dementier
    reagier erinner droh jubel scherz schimpf plädier folger konstatier konter titel monier rüg bestätig
    bekräftig begrüß verteidig beschuldig rechtfertig protestier skandier tön wetter schwärm stöhn seufz
    murmel flüster empör ärger wunder rechn stichel poch fleh unk orakel attestier bescheinig signalisier
    spekulier prognostizier diagnostizier analysier definier charakterisier brandmark geißel tadel
    bemängel begeister attackier provozier mokier echauffier distanzier bezweifel beteuer schilder
    entschuldig erwart lach brumm beicht höhn ätz polter frohlock
"""
_WEAK_WITH_PARTICLE = "räum kündig merk"
_WEAK_IN_T = """
    befürwort bericht behaupt antwort begründ vermut verurteil bewert entgegn befürcht vermeld wert
"""
_INSEPARABLE = ("be", "er", "ver", "ent")


def _plural(stem: str) -> str:
    """The plural of the present of a regular verb: sagen, but fordern."""
    return stem + ("n" if stem.endswith(("el", "er")) else "en")


def _participle(stem: str) -> str:
    """The participle of a regular verb: gesagt, but erklärt and kritisiert."""
    ending = "et" if stem in _WEAK_IN_T.split() else "t"
    return stem + ending if stem.startswith(_INSEPARABLE) or stem.endswith("ier") else f"ge{stem}{ending}"


# The forms of reported speech: auxiliaries, and the singular of frequent verbs, by their stem.
REPORTED = words("""
    sei seien habe hätten werde würden wolle wollten könne könnten solle sollten müsse müssten dürfe dürften
    wisse handle
""") | forms(
    """
    geb komm geh steh bleib lass mach besteh handel gelt betreib brauch bring find führ gehör gescheh glaub
    halt heiß hoff kenn kost lauf leg leid lieg nehm nutz reich rechn seh setz sprech stell stimm trag treff
    tu verdien verlier versteh wachs wart zahl zeig zieh zwing biet betrag dien droh enthalt entsprech
    erhalt erwart fehl folg fühl häng helf kämpf leb leist plan prüf riskier schein schad sorg spiel such
    unterstütz verfüg verhinder versuch vertrau wirk verlauf arbeit beweis bedeut bedroh begeh beginn
    belast benötig beruh besitz beweg entsteh entwickel erfüll ergeb erkenn erleb erleichter erschwer
    erreich ersetz fahr fall fürcht gefährd gewinn gründ informier kürz lern lös missacht missbrauch
    ignorier opfer pass profitier reagier reg reiß schaff schlag schreib schütz schweig sink spalt spar
    spür start stärk steig sterb stör tret trenn üb verändert verbesser verbiet verbreit verdräng
    verfolg vergeb vergess verkauf verlass verletz verschärf verschlechter verschlepp verschweig verspiel
    verstoß verteil vertret verzerr vorlieg wähl wehr weiger widersprech zerstör zweifel untergrab
    bemüh beeil befind behinder benachteilig beschädig bedien blockier diskriminier existier funktionier
    gefall gelang genieß greif interessier kontrollier leugn mangel provozier rett schwäch schür täusch
    überforder unterlieg unterschätz verharmlos verzicht wend wünsch ziel
    """,
    "e",
)

CUES = (
    words("""
        sichert sicherte sicherten sagen erklären erwidert erwiderte verkündet verkündete verkündeten
        bezeichnet bezeichnete bezeichneten wünscht wünschte unterstreicht unterstrich meldet meldete
        meldeten glaubt glaubte spottet spottete verrät verriet verspricht versprach stellt stellte stellten
        fasst fasste freut freute bedauert bedauerte schreibt schrieb schrieben spricht sprach sprachen
        ruft rief riefen heißt hieß nennt nannte nannten wies weist verweist verwies fügt fügte fügten hält
        hielt teilt teilte teilten lautet lautete lauteten steht stand schloss schließt weiß wusste findet
        fand fanden sieht sah widerspricht widersprach beschreibt beschrieb beschrieben gesteht gestand
        bekennt bekannte wirft warf warfen bat bittet rät riet empfiehlt empfahl zeigte zeichnet legt
        verurteilt verurteilte verurteilten unterstellte unterstellt klingt klang erhob erhoben hob hebt hoben
        pflichtete pflichten pflichtet stimmte stimmt stimmten bot lehnte lehnt lehnten entfuhr
        hinterfragt hinterfragte erwiderten glaubten beschwert beschwerte beschwerten beschwor beschwört
        verspottet verspottete verhöhnt verhöhnte entrüstet entrüstete hervor hervorgeht hervorging
        bestreitet bestritt erwähnt erwähnte baten entschied halten hielten
        verlautet verlautete dankt dankte dankten schrie befahl denkt dachte schwor schwört
    """)
    | words("fordern warnen kritisieren betonen meinen berichten klagen hoffen verlangen")
    | forms(_WEAK, "t te ten")
    | words(" ".join(map(_plural, _WEAK.split())))
    | forms(_WEAK_WITH_PARTICLE, "t te ten")
    | forms(_WEAK_IN_T, "et ete eten en")
)


PARTIAL_CUES = words("""
    bezeichnet genannt kritisiert zurückgewiesen verurteilt gelobt gewürdigt begrüßt beschrieben gewertet
    beschimpft bezeichnete bezeichneten nennt nannte nannten wertet wertete werteten lobt lobte lobten
    würdigt würdigte kritisierte kritisierten verurteilte verurteilten sprach spricht sprachen steht stand
    heißt hieß beschreibt beschrieb begrüßte begrüßten hält halten hielt hielten sieht sah findet fand
    stellt stellte stellten freut freute gab gibt gaben legt zeichnet führt führte zeigte wies weist wirft
    warf warfen dankt dankte dankten
""")

PARTICIPLES = words("""
    bestritten entschieden erwähnt befürwortet gesagt erklärt gemeint betont geäußert kritisiert gewarnt
    gefordert berichtet bestätigt versichert behauptet erläutert gemahnt gefragt erwidert geantwortet
    entgegnet begründet verkündet angekündigt bezeichnet geschrieben gesprochen gerufen genannt mitgeteilt
    hinzugefügt hingewiesen zitiert gemeldet dementiert beschrieben eingeräumt verlangt verurteilt gelobt
    gewürdigt bedauert begrüßt zurückgewiesen bekanntgegeben bekräftigt zugesagt ausgesagt vorgeschlagen
    zugesichert beschimpft vorgeworfen angegeben zugegeben hervorgehoben klargestellt aufgerufen
    aufgefordert angemahnt ausgedrückt ausgeführt festgestellt zusammengefasst zugestimmt widersprochen
    versprochen geworfen geraten empfohlen gebeten gestanden unterstrichen verwiesen abgelehnt eingestuft
    ausgesprochen vorgehalten angeprangert abgetan
""") | words(" ".join(map(_participle, (_WEAK + _WEAK_IN_T).split())))

PHRASAL = {
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
    **dict.fromkeys(
        words("veröffentlicht veröffentlichte veröffentlichten verlas verlasen verbreitete verbreiteten"),
        words("erklärung mitteilung stellungnahme kommentar botschaft brief"),
    ),
    **dict.fromkeys(words("lässt lassen ließ ließen"), words("wissen verlauten ausrichten mitteilen")),
    **dict.fromkeys(words("fährt fahren fuhr fuhren"), words("fort")),
    **dict.fromkeys(words("führt führen führte führten"), words("aus an")),
    **dict.fromkeys(
        words("gibt geben gab gaben gegeben"),
        words("an aus bekannt zu sich weiter zurück preis wieder auskunft"),
    ),
    **dict.fromkeys(words("zeigen gezeigt"), words("sich")),
}

SILENT = {
    **dict.fromkeys(words("findet finden fand fanden"), words("statt")),
    **dict.fromkeys(words("stellt stellte stellten"), words("vor her ein auf")),
    **dict.fromkeys(words("hält halten hielt hielten"), words("an auf ab")),
    **dict.fromkeys(words("steht stand"), words("auf an bevor")),
}
