"""German: numbers, dates and units."""

from translation.languages.figure_table import (
    Compounds,
    FigureTable,
    counted,
    forms,
    inflected,
    listed,
    terms,
)

_UNITS = counted(
    "null eins zwei/zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
)
_TENS = counted("zwanzig dreißig/dreissig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_INFLECTED = ("", "e", "en", "er", "es", "em")
_SUPERLATIVES = terms("größt, grösst, höchst, ältest, best, wichtigst, stärkst, längst, reichst, kleinst")
# What may end a compound, before its inflection.
_STEMS = {
    **listed(
        year="jährig",
        month="monatig",
        week="wöchig",
        day="tägig",
        hour="stündig",
        minute="minütig",
        multiple="fach",
        ordinal="t, st",
    ),
    **{mark + stem: "ordinal" for mark in ("t", "st") for stem in _SUPERLATIVES},  # "drittgrößte"
    **dict.fromkeys(
        terms(
            "köpfig, malig, teilig, stellig, stöckig, seitig, spurig, bändig, rädrig, beinig, geschossig, "
            "sprachig, gleisig, sitzig, türig, zeilig, strophig, gängig, zackig, eckig, motorig, zimmrig, "
            "lagig, stufig, gliedrig, reihig, händig, armig, blättrig, saitig, phasig, strahlig, achsig, "
            "silbig, farbig, flügelig, schichtig, streifig, zügig, schiffig, sternig"
        ),
        "",
    ),
    "prozentig": "%",
}
_WEEKDAYS = counted("montag dienstag mittwoch donnerstag freitag samstag sonntag", 1)

TABLE = FigureTable(
    code="de",
    decimal=",",
    group=".",
    capital_dates=True,
    cardinals=_UNITS
    | _TENS
    | dict.fromkeys(terms("ein, eine, einen, einer, einem"), 1)
    | {"viertelmillion": 250_000, "dreiviertelmillion": 750_000, "viertelmilliarde": 250_000_000}
    | {"beide": 2, "beiden": 2, "zweien": 2, "dreien": 3, "zweier": 2, "dreier": 3},
    articles=terms("ein, eine, einen, einer, einem, eins"),
    scales={
        "hundert": (2,),
        "tausend": (3,),
        "million": (6,),
        "millionen": (6,),
        "milliarde": (9,),
        "milliarden": (9,),
        "billion": (12,),
        "billionen": (12,),
        "billiarde": (15,),
        "billiarden": (15,),
        "trillion": (18,),
        "trillionen": (18,),
    },
    scale_signs={"bn": (9,), "mio": (6,), "mill": (6,), "mrd": (9,), "bio": (12,), "tsd": (3,), "mia": (9,)},
    joiners=terms("und"),
    compounds=Compounds(
        morphemes={word: value for word, value in _UNITS.items() if value}
        | _TENS
        | {"ein": 1, "hundert": 100, "tausend": 1000, "sech": 6, "sieb": 7, "drit": 3, "ach": 8}
        | {"tausende": 1000, "tausenden": 1000},
        glue=("und",),
        compound_scales={"millionen": 10**6, "milliarden": 10**9, "billionen": 10**12}
        | {"millionst": 10**6, "milliardst": 10**9},  # "der hundertmillionste"
        endings={stem + end: kind for stem, kind in _STEMS.items() for end in _INFLECTED}
        | listed(
            decade="er, erjahre, erjahren",
            fraction="tel, stel",
            half="einhalb",
            quarter="einviertel",
            **{"three-quarters": "dreiviertel"},
            year="jähriges, jähriger, jahrfeier, jahrfeiern, jahresplan, jahresplans, jahresplanes, "
            "jahrespläne, jahresvertrag, jahresvertrags, jahresvertrages, jahresverträge, jahreshoch, "
            "jahrestief, jahresprogramm, jahresprogramms, jahreszeitraum, jahresrhythmus",
        )
        | dict.fromkeys(terms("mal, erpack, erpacks, erkette, ergruppe, erreihe, erteam, erbob"), ""),
    ),
    indefinite_scales={
        "dutzende": 10,
        "dutzenden": 10,
        "hunderte": 100,
        "hunderten": 100,
        "hunderter": 100,
        "tausende": 1000,
        "tausenden": 1000,
        "tausender": 1000,
        "zehntausende": 10**4,
        "zehntausenden": 10**4,
        "hunderttausende": 10**5,
        "hunderttausenden": 10**5,
        "millionen": 10**6,
        "milliarden": 10**9,
    },
    several=terms("einige, einigen, mehrere, mehreren, ein paar, etliche, wenige, zig, viele"),
    collectives={"dutzend": 12, "paar": 2},
    half_to=terms("halb"),
    fillers=terms("weitere, weiteren"),
    roman_cues=terms("weltkrieg, teil, phase, kapitel, band"),
    halves=terms("halbe, halben, eine halbe, einer halben, ein halbes, halbes"),
    fractions=dict.fromkeys(terms("hälfte, halb, halbe, halben, halber, halbes"), 2)
    | counted("drittel/dritteln viertel/vierteln fünftel sechstel siebtel achtel neuntel zehntel", 3),
    multiples=inflected("verdoppel:2", "t, te, ten, ter, tes, n, ung, nd, nde, nden")
    | inflected(
        "verdreifach:3 vervierfach:4 verfünffach:5 versechsfach:6 verzehnfach:10",
        "t, te, ten, ter, tes, en, ung, end",
    )
    | inflected("doppelt:2", "-, e, en, er, es, em")
    | {"verdopplung": 2, "zweifach": 2, "dreifach": 3, "vierfach": 4, "zehnfach": 10},
    halvings=forms("halbier", "t, te, ten, ter, tes, en, ung, end"),
    multiplied=terms("um den faktor, um einen faktor, mit dem faktor"),
    ordinals={
        stem + ending: value
        for stem, value in counted(
            "erst zweit dritt viert fünft sechst siebt/siebent acht neunt zehnt elft zwölft dreizehnt "
            "vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst",
            1,
        ).items()
        for ending in ("e", "en", "er", "es", "em", "ens")
    },
    ordinal_marks=terms("te, ten, ter, tes, ste, sten, ster, stes"),
    of=terms("von, der, des, aller, vom"),
    percent=terms("%, prozent, prozents, v.h., prozentig, prozentige, prozentigen, prozentiger, prozentiges"),
    permille=terms("‰, promille, pro tausend"),
    percentage_points=terms("prozentpunkte, prozentpunkten, prozentpunkt, %-punkte"),
    minus=terms("minus"),
    months=counted(
        "januars februars märzes aprils mais junis julis augusts septembers oktobers novembers dezembers", 1
    )
    | {"jänner": 1, "mrz": 3, "okt": 10, "dez": 12},
    weekdays={"sonnabend": 6}
    | {
        day + part: number
        for day, number in _WEEKDAYS.items()
        for part in ("früh", "morgen", "vormittag", "mittag", "nachmittag", "abend", "nacht")
    },
    years=terms(
        "jahr, jahre, jahres, seit, von, bis, vor, nach, anfang, ende, mitte, sommer, herbst, winter"
    ),
    decade_suffixes=terms("er, ern"),
    decades_after=False,
    decade_words=terms("jahre, jahren"),
    decade_names=counted(
        "zwanzigern dreißigern vierzigern fünfzigern sechzigern siebzigern achtzigern neunzigern", 20, 10
    ),
    centuries=terms("jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh., jhdt., jh"),
    am=terms("uhr morgens, uhr früh, uhr vormittags, uhr in der früh"),
    pm=terms("uhr nachmittags, uhr abends"),
    night=terms("uhr nachts, nachts, uhr in der nacht"),
    night_before=terms("nachts, nacht, nacht auf, nacht auf den, nacht zu, nacht zum"),
    oclock=terms("uhr"),
    late=terms("nachmittag, abend, nacht, nächt"),
    at=terms("um, gegen"),
    lasting=terms(
        "dauert, dauern, dauerte, dauerten, gedauert, dauer, während, braucht, brauchen, brauchte, "
        "brauchten, benötigt, in, binnen, innerhalb, lang, verspätung, wartezeit, fahrt, pause, "
        "mindestens, höchstens, wenigstens"
    ),
    approximate=terms(
        "plus oder minus, plus minus, plus/minus, um die, etwa, rund, circa, ca., ungefähr, fast, beinahe, "
        "knapp, gut, "
        "über, mehr, als, weniger, nur, noch, weitere, von"
    ),
    lasting_after=terms("lang, später, zuvor"),
    clock={"mitternacht": "00:00"},
    eve_cues=terms("nacht auf, nacht auf den, nacht zu, nacht zum"),
    per_time=terms("pro, in der"),
    between=terms("zwischen"),
    ands=terms("und"),
    to=terms("bis, bis zu"),
    towards=terms("auf"),
    shares=terms("von"),
    each=terms("jeder, jede, jedes, jeden, jedem"),
    quarter_letters=terms("q"),
    falling=terms(
        "fiel, fielen, fallen, fällt, gefallen, sank, sanken, sinken, sinkt, gesunken, schrumpft, "
        "schrumpfte, schrumpfen, schrumpften, geschrumpft, rückgang, rückgangs, zurück, "
        "zurückgegangen, zurückgehen, verlor, verloren, nachgegeben, einbruch, eingebrochen, "
        "verlust, verringert, negativ, negatives, kleiner, geringer, reduziert, gesenkt"
    ),
    currencies=listed(
        USD="dollar, dollars, us-dollar, us dollar, us-dollars",
        EUR="euro, euros",
        GBP="pfund, pfund sterling, britische pfund",
        JPY="yen",
        CNY="yuan, renminbi",
        RUB="rubel",
        UAH="hrywnja, griwna",
        PLN="zloty, złoty",
        HUF="forint",
        CHF="franken, schweizer franken, sfr",
        kr="krone, kronen",
        CZK="tschechische kronen, tschechischen kronen, tschechischer kronen",
        SEK="schwedische kronen, schwedischen kronen",
        DKK="dänische kronen",
        NOK="norwegische kronen",
        peso="peso, pesos",
        franc="franc, francs",
        rupee="rupie, rupien",
        dinar="dinar",
        KRW="won",
        mark="mark, d-mark",
        lira="lire, lira",
        ILS="schekel",
        cent="cent, cents",
    ),
    units=listed(
        **{
            "basis-point": "basispunkt, basispunkte, basispunkten",
            "mass-kilogram": "kilo, kilos, kilogramm",
            "area-square-meter": "quadratmeter, quadratmetern",
            "area-square-kilometer": "quadratkilometern",
            "volume-cubic-meter": "kubikmetern",
            "length-meter": "metern",
            "length-kilometer": "kilometern",
            "length-centimeter": "zentimetern",
            "length-millimeter": "millimetern",
            "volume-liter": "litern",
            "area-hectare": "hektar",
            "speed-kilometer-per-hour": "kilometer pro stunde, stundenkilometer",
            "temperature-celsius": "grad celsius",
            "temperature-fahrenheit": "grad fahrenheit",
            "length-mile": "meilen, meile",
            "length-foot": "fuß",
            "length-inch": "zoll",
            "half-year": "halbjahr, halbjahres, halbjahre, semester",
            "quarter-year": "quartal, quartals, quartale, quartalen, vierteljahr",
            "sound-decibel": "dezibel",
            "power-horsepower": "ps, pferdestärken",
        },
        degree="grad",
        year="jahre, jahren, jahr, jahres, jährige, jährigen, jähriger, jährig, jähriges",
        decade="jahrzehnt, jahrzehnte, jahrzehnten",
        millennium="jahrtausend, jahrtausende, jahrtausenden",
        century="jahrhundert, jahrhunderte, jahrhunderten",
        month="monaten, monatige, monatigen",
        week="wochen, wöchige, wöchigen",
        day="tagen, tage, tägige, tägigen, tägiger, tägiges",
        hour="stunden, std, stündige, stündigen",
        minute="minuten",
        second="sekunden",
        point="punkt, punkte, punkten",
    ),
    squared=terms("im quadrat"),
    unit_adjectives=listed(
        year="jährlich, jährliche, jährlichen, jährlicher, vorjahr, vorjahres, jahresvergleich, "
        "vorjahresvergleich, jahresfrist",
        month="monatlich, monatliche",
        week="wöchentlich, wöchentliche",
        day="täglich, tägliche",
    ),
    number_units={"anderthalb": (1, "half"), "biennium": (2, "year"), "triennium": (3, "year")}
    | {"jahrfünft": (5, "year"), "jahrfünfts": (5, "year")}
    | {"viertelstunde": (15, "minute"), "dreiviertelstunde": (45, "minute")},
    below_zero=terms("unter null, unter dem gefrierpunkt, minus"),
    minutes_to=terms("vor"),
    minutes_past=terms("nach"),
    quarters=terms("viertel"),
    ages={
        part + name: age
        for name, age in counted(
            "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger", 20, 10
        ).items()
        for part in ("mitt", "anfang", "end")
    },
    embedded_amounts=dict.fromkeys(terms("rechter winkel, rechten winkel, rechte winkel"), (90, "degree"))
    | {"jahrhundertfeier": (100, "year"), "rund um die uhr": (24, "hour")}
    | {
        f"{number}tausender{end}": (value * 1000, "length-meter")  # summits
        for number, value in _UNITS.items()
        if 2 < value < 9
        for end in ("", "n", "s")
    },
    idioms=terms(
        "13. monatsgehalt, 13. monatsgehalts, 08/15, nullachtfünfzehn, vier wände, vier wänden, "
        "vier himmelsrichtungen, unter vier augen, sieben sachen, sieben siegeln, allen vieren, "
        "1. fc, 1. fsv, 1. ffc, außer acht, acht geben, acht gegeben, acht zu geben"
    ),
    out_of=terms("von"),
    against=terms("gegen, gegenüber, verglichen mit"),
    numbered_nouns=terms(
        "linie, route, kanal, formel, gruppe, terminal, zimmer, seite, kapitel, artikel, art, absatz, abs, "
        "paragraf, paragraph, satz, nummer, nr, ziffer, anhang, anlage, teil, band, folge, staffel, gleis, "
        "abbildung, tabelle, autobahn, bundesstraße, §, §§"
    ),
)
