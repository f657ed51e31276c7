"""Dutch: numbers, dates and units."""

from translation.languages.figure_table import Compounds, FigureTable, counted, inflected, listed, terms

_UNITS = counted(
    "nul een/één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien "
    "achttien negentien"
)
_TENS = counted("twintig dertig veertig vijftig zestig zeventig tachtig negentig", 20, 10)
_WEEKDAYS = counted("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", 1)

TABLE = FigureTable(
    code="nl",
    decimal=",",
    group=".",
    cardinals=_UNITS | _TENS | {"beide": 2, "tweeën": 2, "drieën": 3},
    articles=terms("een, één, 'n"),
    scales={
        "honderd": (2,),
        "duizend": (3,),
        "miljoen": (6,),
        "miljoenen": (6,),
        "miljard": (9,),
        "miljarden": (9,),
        "biljoen": (12,),
        "biljoenen": (12,),
        "biljard": (15,),
        "triljoen": (18,),
    },
    scale_signs={"bn": (9,), "mln": (6,), "mld": (9,), "mrd": (9,), "dzd": (3,), "k": (3,)},
    joiners=terms("en"),
    compounds=Compounds(
        morphemes={word: value for word, value in _UNITS.items() if value}
        | _TENS
        | {"honderd": 100, "duizend": 1000},
        glue=("en", "ën"),
        endings={"jarig": "year", "jarige": "year", "jarigen": "year", "daags": "day", "daagse": "day"}
        | {"weekse": "week", "maandse": "month", "urig": "hour", "urige": "hour", "voudig": "multiple"}
        | {"voudige": "multiple", "voud": "multiple", "maal": "", "koppig": "", "koppige": "", "tal": ""}
        | {"de": "ordinal", "ste": "ordinal", "en": "", "ënhalf": "half", "enhalf": "half"}
        | {"ënhalve": "half", "enhalve": "half"},
    ),
    indefinite_scales={
        "tientallen": 10,
        "dozijnen": 10,
        "honderden": 100,
        "duizenden": 1000,
        "tienduizenden": 10**4,
        "honderdduizenden": 10**5,
        "miljoenen": 10**6,
        "miljarden": 10**9,
    },
    several=terms("enkele, verschillende, verscheidene, meerdere, een paar, paar, veel"),
    collectives={
        "dozijn": 12,
        "tiental": 10,
        "twintigtal": 20,
        "dertigtal": 30,
        "vijftigtal": 50,
        "honderdtal": 100,
    }
    | {"paar": 2, "koppel": 2, "vijftiental": 15, "twaalftal": 12},
    half_to=terms("half"),
    roman_cues=terms("wereldoorlog, deel, fase, hoofdstuk"),
    halves=terms("half, halve, een half, een halve"),
    and_half=terms("en een half, en een halve"),
    fractions={
        "helft": 2,
        "half": 2,
        "halve": 2,
        "derde": 3,
        "kwart": 4,
        "vierde": 4,
        "vijfde": 5,
        "zesde": 6,
    }
    | {"achtste": 8, "tiende": 10},
    multiples=inflected("verdubbel:2", "-, t, d, de, den, en, ing, ende")
    | inflected(
        "verdrievoudig:3 verviervoudig:4 vervijfvoudig:5 verzesvoudig:6 vertienvoudig:10",
        "-, t, d, de, den, en, ing",
    )
    | {"dubbel": 2, "dubbele": 2, "drievoudig": 3, "viervoudig": 4},
    halvings=terms("halveer, halveert, halveerde, halveerden, halveren, halvering, gehalveerd, gehalveerde"),
    multiplied=terms("vermenigvuldigd met, met een factor, met factor"),
    ordinals=counted(
        "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende "
        "veertiende vijftiende "
        "zestiende zeventiende achttiende negentiende twintigste",
        1,
    ),
    ordinal_marks=terms("e, de, ste, ᵉ"),
    of=terms("van, van de, van het, der"),
    percent=terms("%, procent, percent, ten honderd"),
    permille=terms("‰, promille, per duizend"),
    percentage_points=terms("procentpunten, procentpunt, procentpunte"),
    minus=terms("min"),
    weekdays={
        day + part: number
        for day, number in _WEEKDAYS.items()
        for part in ("ochtend", "morgen", "middag", "namiddag", "avond", "nacht")
    },
    months={"mrt": 3, "okt": 10, "mei": 5},
    day_glue=(),
    years=terms("in, sinds, jaar, van, tot, voor, na, begin, eind, medio, zomer, winter, herfst, lente"),
    decade_words=terms("jaren"),
    decade_suffixes=terms("er"),
    centuries=terms("eeuw, eeuwen"),
    am=terms("uur 's ochtends, uur 's morgens, uur in de ochtend, 's ochtends, 's morgens"),
    pm=terms("uur 's avonds, uur 's middags, uur in de avond, 's avonds, 's middags"),
    oclock=terms("uur, u"),
    night=terms("'s nachts, uur 's nachts, in de nacht, uur in de nacht"),
    night_before=terms("'s nachts, nacht, in de nacht, nacht op"),
    late=terms("middag, avond, nacht"),
    at=terms("om, rond"),
    lasting=terms(
        "duurt, duren, duurde, duurden, geduurd, duur, gedurende, kost, kostte, nodig, in, binnen, "
        "vertraging, wachttijd, reis, pauze, minstens, hoogstens, ten minste, ten hoogste"
    ),
    approximate=terms("ongeveer, circa, zo'n, bijna, ruim, meer, minder, dan, slechts, nog, van, een"),
    lasting_after=terms("lang, later, eerder, geleden"),
    before_time=terms("vanaf, vóór, ochtend"),
    per=terms("per"),
    clock={"middernacht": "00:00"},
    eve_cues=terms("nacht op"),
    between=terms("tussen"),
    ands=terms("en"),
    to=terms("tot, à"),
    towards=terms("naar"),
    shares=terms("op de, op, van de, op elke"),
    each=terms("elke, iedere, ieder"),
    quarter_letters=terms("q, k"),
    falling=terms(
        "daal, daalt, daalde, daalden, dalen, gedaald, daling, kromp, krimpt, gekrompen, krimp, "
        "krimpen, verloor, verloren, zakte, gezakt, afgenomen, afname, negatief, negatieve"
    ),
    currencies=listed(
        USD="dollar, dollars, amerikaanse dollar, amerikaanse dollars",
        EUR="euro, euro's",
        GBP="pond, ponden, pond sterling, britse pond",
        JPY="yen",
        CNY="yuan",
        RUB="roebel, roebels",
        PLN="zloty, zloty's",
        HUF="forint",
        CHF="zwitserse frank, zwitserse franken",
        kr="kroon, kronen",
        CZK="tsjechische kronen, tsjechische kroon",
        SEK="zweedse kronen, zweedse kroon",
        DKK="deense kronen, deense kroon",
        NOK="noorse kronen, noorse kroon",
        peso="peso, peso's",
        franc="frank, franken",
        rupee="roepie, roepies",
        dinar="dinar",
        KRW="won",
        mark="mark",
        lira="lire",
        cent="cent, centen",
    ),
    units={
        "kilo": "mass-kilogram",
        "kilo's": "mass-kilogram",
        "vierkante meter": "area-square-meter",
        "vierkante kilometer": "area-square-kilometer",
        "kilometer per uur": "speed-kilometer-per-hour",
        "kilometer": "length-kilometer",
        "meter": "length-meter",
        "ton": "mass-tonne",
        "graden": "degree",
        "graad": "degree",
        "graden celsius": "temperature-celsius",
        "graden fahrenheit": "temperature-fahrenheit",
        "voet": "length-foot",
        "duim": "length-inch",
        "mijl": "length-mile",
        "jaar": "year",
        "jaren": "year",
        "jarige": "year",
        "uur": "hour",
        "uren": "hour",
        "decennium": "decade",
        "decennia": "decade",
        "eeuw": "century",
        "eeuwen": "century",
        "millennium": "millennium",
        "millennia": "millennium",
        "kwartaal": "quarter-year",
        "kwartalen": "quarter-year",
        "halfjaar": "half-year",
        "daagse": "day",
        "hectare": "area-hectare",
    }
    | listed(point="punt, punten", **{"basis-point": "basispunt, basispunten"}),
    squared=terms("in het vierkant"),
    unit_adjectives=listed(
        year="jaarlijks, jaarlijkse",
        month="maandelijks, maandelijkse",
        week="wekelijks, wekelijkse",
        day="dagelijks, dagelijkse",
    ),
    number_units={
        "anderhalf": (1, "half"),
        "anderhalve": (1, "half"),
        "kwartier": (15, "minute"),
        "drie kwartier": (45, "minute"),
    },
    below_zero=terms("onder nul, onder het vriespunt"),
    minutes_to=terms("voor"),
    minutes_past=terms("over"),
    quarters=terms("kwart"),
    ages=counted(
        "twintiger/twintigers dertiger/dertigers veertiger/veertigers vijftiger/vijftigers "
        "zestiger/zestigers zeventiger/zeventigers tachtiger/tachtigers negentiger/negentigers",
        20,
        10,
    ),
    embedded_amounts={"rechte hoek": (90, "degree"), "eeuwfeest": (100, "year")},
    out_of=terms("van, van de"),
    against=terms("tegen, tegenover, vergeleken met"),
    numbered_nouns=terms(
        "lijn, route, kanaal, formule, groep, terminal, kamer, pagina, hoofdstuk, artikel, art, "
        "lid, paragraaf, sectie, bijlage, deel, aflevering, seizoen, poort, spoor, nummer, nr, "
        "figuur, tabel, snelweg, §"
    ),
)
