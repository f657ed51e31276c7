"""Italian: numbers, dates and units."""

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
    "zero uno due tre/tré quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici "
    "diciassette diciotto diciannove"
)
_TENS = counted("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
_ELIDED = counted("vent trent quarant cinquant sessant settant ottant novant", 20, 10)
_ORDINAL_STEMS = counted(
    "prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim "
    "quindicesim sedicesim diciassettesim diciottesim diciannovesim",
    1,
)
_COMPOUND_STEMS = {
    (tens[:-1] if unit[:1] in "uo" or not unit else tens) + unit + "esim": ten + one
    for tens, ten in _TENS.items()
    for unit, one in ({"": 0} | counted("un du tre quattr cinqu sei sett ott nov", 1)).items()
}

TABLE = FigureTable(
    code="it",
    decimal=",",
    group=".",
    hour_mark=True,
    cardinals=_UNITS | _TENS | {"un": 1, "una": 1},
    articles=terms("un, uno, una, un'"),
    scales={
        "cento": (2,),
        "mille": (3,),
        "mila": (3,),
        "milione": (6,),
        "milioni": (6,),
        "miliardo": (9,),
        "miliardi": (9,),
        "bilione": (12,),
        "bilioni": (12,),
        "trilione": (18, 12),
        "trilioni": (18, 12),
    },
    scale_signs={"bn": (9,), "mln": (6,), "mld": (9,), "mrd": (9,), "k": (3,), "mio": (6,)},
    joiners=terms("e"),
    compounds=Compounds(
        morphemes={word: value for word, value in _UNITS.items() if value}
        | _TENS
        | _ELIDED
        | {"un": 1, "cento": 100, "cent": 100, "mille": 1000, "mila": 1000},
        endings={"enne": "year", "enni": "year", "ennale": "year", "esimo": "ordinal", "esima": "ordinal"}
        | {"esimi": "ordinal", "esime": "ordinal"},
    ),
    indefinite_scales={
        "decine": 10,
        "dozzine": 10,
        "centinaia": 100,
        "migliaia": 1000,
        "milioni": 10**6,
        "miliardi": 10**9,
    },
    several=terms("alcuni, alcune, diversi, diverse, qualche, parecchi"),
    collectives={
        "decina": 10,
        "dozzina": 12,
        "ventina": 20,
        "trentina": 30,
        "quarantina": 40,
        "cinquantina": 50,
    }
    | {
        "quindicina": 15,
        "centinaio": 100,
        "migliaio": 1000,
        "paio": 2,
        "sessantina": 60,
        "decine": 10,
        "migliaia": 1000,
    },
    roman_cues=terms("guerra, parte, fase, capitolo, tomo, atto"),
    halves=terms("mezzo, mezza, mezz'"),
    and_half=terms("e mezzo, e mezza"),
    fractions={
        "metà": 2,
        "mezzo": 2,
        "mezza": 2,
        "terzo": 3,
        "terzi": 3,
        "quarto": 4,
        "quarti": 4,
        "quinto": 5,
    }
    | {"quinti": 5, "sesto": 6, "ottavo": 8, "decimo": 10, "decimi": 10},
    multiples=inflected(
        "raddoppi:2 triplic:3 quadruplic:4 quintuplic:5 sestuplic:6 decuplic:10",
        "are, arsi, a, ano, ava, avano, ò, arono, ato, ata, ati, ate, ando",
    )
    | {"doppio": 2, "doppia": 2, "raddoppio": 2, "triplo": 3, "quadruplo": 4, "quintuplo": 5},
    halvings=forms("dimezz", "are, arsi, a, ano, ava, avano, ò, arono, ato, ata, ati, ate, ando"),
    multiplied=terms(
        "moltiplicato per, moltiplicata per, moltiplicati per, moltiplicate per, moltiplicare per"
    ),
    ordinals={
        stem + ending: value
        for stem, value in (_ORDINAL_STEMS | _COMPOUND_STEMS).items()
        for ending in ("o", "a", "i", "e")
        if (stem, ending) not in (("non", "i"), ("non", "e"))
    }
    | {"centesimo": 100, "millesimo": 1000, "milionesimo": 10**6},
    ordinal_marks=terms("º, ª, °, esimo, esima, o, a"),
    of=terms("di, d', dei, degli, delle, della, del, dell'"),
    percent=terms("%, per cento, percento"),
    permille=terms("‰, per mille"),
    percentage_points=terms("punti per cento, punti percentuali, punto percentuale"),
    minus_or_less=terms("meno"),
    months={"sett": 9, "genn": 1},
    day_glue=terms("di"),
    years=terms(
        "nel, dal, del, anno, fino al, dopo il, prima del, inizio, fine, metà, estate, inverno, autunno, "
        "primavera, il"
    ),
    decade_words=terms("anni"),
    centuries=terms("secolo, secoli, sec."),
    am=terms("di mattina, del mattino, della mattina"),
    pm=terms("di sera, della sera, del pomeriggio, di pomeriggio"),
    oclock=terms("ore, ora"),
    night=terms("di notte"),
    night_before=terms("notte"),
    late=terms("pomerigg, sera, notte"),
    at=terms("alle, alle ore, ore, le, dalle"),
    lasting=terms(
        "atteso, attese, aspettato, aspettò, aspettare, rimasto, rimasta, dura, durano, durava, durò, "
        "durarono, durerà, dureranno, durerebbe, durare, durato, durata, "
        "durati, durate, durante, per, ci vogliono, ci vuole, ci sono volute, occorrono, servono, "
        "impiega, impiegano, impiegò, impiegato, in, entro, lungo, lunga, ritardo, attesa, viaggio, "
        "tragitto, pausa, cammino, tempo, media, totale, almeno, al massimo, al minimo"
    ),
    approximate=terms(
        "più o meno, o meno, per lo meno, quanto meno, circa, quasi, oltre, più, meno, appena, solo, "
        "soltanto, altre, poco, un, po', ben"
    ),
    lasting_with_of=terms("è, era, sarà, sarebbe, fu, stato, stata"),
    of_what_lasts=terms("di, d'"),
    lasting_after=terms("al giorno, a notte, a settimana, dopo, più tardi, prima, fa"),
    before_time=terms("mattina"),
    hour_before=terms("ore, alle ore, dalle ore, le ore"),
    clock={"mezzogiorno": "12:00", "mezzanotte": "00:00"},
    per_time=terms("al, all, all', a, per, ogni"),
    between=terms("tra, fra"),
    ands=terms("e"),
    to=terms("a, ai"),
    shares=terms("su, su ogni"),
    quarter_letters=terms("t"),
    nil=terms("zero"),
    falling=terms(
        "cala, calo, calato, calata, calati, calare, sceso, scesa, scende, scendere, diminuito, "
        "diminuita, diminuzione, contratto, contratta, contrae, contrazione, perso, perde, "
        "flessione, ridotto, ridotta, riduzione, negativo, negativa"
    ),
    currencies=listed(
        USD="dollaro, dollari, dollari americani, dollari statunitensi",
        EUR="euro",
        GBP="sterlina, sterline, lira sterlina, lire sterline",
        JPY="yen",
        CNY="yuan",
        RUB="rublo, rubli",
        PLN="zloty",
        HUF="fiorini ungheresi",
        CHF="franchi svizzeri, franco svizzero",
        kr="corona, corone",
        CZK="corone ceche",
        SEK="corone svedesi",
        DKK="corone danesi",
        NOK="corone norvegesi",
        peso="peso, pesos",
        franc="franco, franchi",
        rupee="rupia, rupie",
        dinar="dinaro, dinari",
        KRW="won",
        mark="marchi",
        ITL="lire",
        cent="centesimi",
    ),
    units={
        "kilo": "mass-kilogram",
        "chilo": "mass-kilogram",
        "chili": "mass-kilogram",
        "metri quadrati": "area-square-meter",
        "metri quadri": "area-square-meter",
        "chilometri orari": "speed-kilometer-per-hour",
        "chilometri all'ora": "speed-kilometer-per-hour",
        "grado": "degree",
        "gradi": "degree",
        "gradi celsius": "temperature-celsius",
        "gradi fahrenheit": "temperature-fahrenheit",
        "piedi": "length-foot",
        "pollici": "length-inch",
        "miglia": "length-mile",
        "anni": "year",
        "anno": "year",
        "decennio": "decade",
        "millennio": "millennium",
        "millenni": "millennium",
        "semestre": "half-year",
        "semestri": "half-year",
        "trimestre": "quarter-year",
        "trimestri": "quarter-year",
        "decenni": "decade",
        "secolo": "century",
        "secoli": "century",
        "quintali": "quintal",
    }
    | listed(point="punto, punti", **{"basis-point": "punto base, punti base"}),
    squared=terms("quadrato, quadrati, quadri"),
    unit_adjectives=listed(
        year="annuo, annua, annuale, annui", month="mensile", week="settimanale", day="quotidiano"
    ),
    ages=counted(
        "- - - sessantenne settantenne ottuagenario/ottuagenari nonagenario/nonagenari centenario/centenari",
        30,
        10,
    ),
    below_zero=terms("sotto zero, sottozero, sotto lo zero"),
    minutes_off=terms("meno"),
    minutes_on=terms("e"),
    quarters=terms("quarto"),
    number_units={"biennio": (2, "year"), "triennio": (3, "year"), "quadriennio": (4, "year")}
    | {"quinquennio": (5, "year"), "lustro": (5, "year")},
    embedded_amounts={"angolo retto": (90, "degree")}
    | {"cinquantenario": (50, "year"), "bicentenario": (200, "year"), "tricentenario": (300, "year")},
    capital_hundreds=True,
    out_of=terms("su, di, dei, delle, degli"),
    against=terms("contro, rispetto a, rispetto al"),
    numbered_nouns=terms(
        "linea, canale, formula, gruppo, terminal, sala, pagina, capitolo, articolo, articoli, "
        "art, comma, lettera, paragrafo, sezione, allegato, parte, tomo, episodio, stagione, "
        "porta, binario, numero, nº, n°, figura, tabella, autostrada, §"
    ),
)
