"""Spanish: numbers, dates and units, of Spain and of America."""

from translation.languages.figure_table import FigureTable, counted, inflected, listed, terms

_HUNDREDS = counted("dosc tresc cuatroc quin seisc setec ochoc novec", 200, 100)
_ORDINAL_STEMS = (
    counted(
        "primer segund tercer cuart quint sext séptim/septim octav noven/novén décim/decim "
        "undécim/decimoprimer "
        "duodécim/decimosegund decimotercer decimocuart decimoquint decimosext decimoséptim decimoctav "
        "decimonoven",
        1,
    )
    | counted(
        "vigésim trigésim cuadragésim/quadragésim quincuagésim sexagésim septuagésim octogésim nonagésim",
        20,
        10,
    )
    | {"centésim": 100, "milésim": 1000, "millonésim": 10**6, "cienmillonésim": 10**8}
)
_AGES = counted(
    "veinteañero/veinteañera treintañero/treintañera cuarentón/cuarentona/cuarentañero "
    "cincuentón/cincuentona/cincuentero/cincuentera/quincuagenario/quincuagenaria "
    "sexagenario/sexagenaria/sesentón septuagenario octogenario nonagenario centenario",
    20,
    10,
)

TABLE = FigureTable(
    code="es",
    hour_mark=True,
    decimal=",",
    group=".",
    cardinals=counted(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince "
        "dieciséis/dieciseis "
        "diecisiete dieciocho diecinueve veinte veintiuno/veintiún/veintiuna/veintiun veintidós/veintidos "
        "veintitrés/veintitres "
        "veinticuatro veinticinco veintiséis/veintiseis veintisiete veintiocho veintinueve"
    )
    | counted("treinta cuarenta cincuenta sesenta setenta ochenta noventa", 30, 10)
    | {stem + ending: value for stem, value in _HUNDREDS.items() for ending in ("ientos", "ientas")},
    articles=terms("un, una, uno"),
    scales={
        "cien": (2,),
        "ciento": (2,),
        "cientos": (2,),
        "mil": (3,),
        "miles": (3,),
        "millón": (6,),
        "millon": (6,),
        "millones": (6,),
        "billón": (12,),
        "billones": (12,),
        "millardo": (9,),
        "millardos": (9,),
        "trillón": (18,),
        "trillones": (18,),
    },
    scale_signs={"bn": (9,), "M": (6,), "mill": (6,), "mm": (6,), "k": (3,)},
    joiners=terms("y"),
    indefinite_scales={
        "decenas": 10,
        "docenas": 10,
        "cientos": 100,
        "centenares": 100,
        "centenas": 100,
        "miles": 1000,
        "millares": 1000,
        "millones": 10**6,
    },
    several=terms("varios, varias, algunos, unos cuantos, muchos, pocos"),
    collectives={"docena": 12, "decena": 10, "veintena": 20, "quincena": 15, "treintena": 30, "centenar": 100}
    | {
        "cincuentena": 50,
        "par": 2,
        "decenas": 10,
        "docenas": 12,
        "pareja": 2,
        "millar": 1000,
        "centenares": 100,
    },
    roman_cues=terms("guerra, parte, fase, capítulo, tomo, acto"),
    fillers=terms("otros, otras"),
    halves=terms("medio, media"),
    and_half=terms("y medio, y media"),
    fractions={
        "medio": 2,
        "media": 2,
        "mitad": 2,
        "tercio": 3,
        "tercios": 3,
        "tercera parte": 3,
        "terceras partes": 3,
    }
    | {
        "cuarto": 4,
        "cuartos": 4,
        "cuarta parte": 4,
        "cuartas partes": 4,
        "quinto": 5,
        "quinta parte": 5,
        "quintas partes": 5,
        "quintos": 5,
        "décimo": 10,
    }
    | {"décima parte": 10, "décimas": 10, "centésimas": 100, "sextos": 6, "octavos": 8},
    multiples=inflected(
        "duplic:2 triplic:3 cuadruplic:4 quintuplic:5 sextuplic:6 decuplic:10",
        "ar, arse, a, an, aba, aban, ó, aron, ado, ada, ados, adas, ando, ará, arán, aría",
    )
    | {"doble": 2, "dobló": 2, "doblaron": 2, "doblará": 2, "triple": 3, "cuádruple": 4, "quíntuple": 5},
    multiplied=terms(
        "multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicó por, "
        "multiplicaron por, multiplica por, multiplican por, multiplicar por, multiplicarse por"
    ),
    ordinals={stem + end: value for stem, value in _ORDINAL_STEMS.items() for end in ("o", "a", "os", "as")}
    | {"primer": 1, "tercer": 3, "decimotercer": 13, "cincuentenario": 50, "bicentenario": 200},
    ordinal_marks=terms("º, ª, .º, .ª, o, a, er, ro, ra, do, da, to, ta, mo, ma, vo, va, no, na, °"),
    of=terms("de, del, de los, de las"),
    percent=terms("%, por cien, por ciento, por cientos, porciento"),
    permille=terms("‰, por mil"),
    percentage_points=terms("puntos por ciento, punto por ciento, puntos porcentuales, punto porcentual"),
    minus_or_less=terms("menos"),
    months={"setiembre": 9, "sep": 9, "sept": 9},
    month_letters={"e": (1,), "f": (2,), "m": (3, 5), "a": (4, 8), "j": (6, 7)}
    | {"s": (9,), "o": (10,), "n": (11,), "d": (12,)},
    day_glue=terms("de, del, de el"),
    years=terms(
        "en, de, del, desde, año, hasta, antes, después, verano, invierno, otoño, primavera, para, finales"
    ),
    decade_words=terms("años, década de, década de los, decenio de, década del"),
    centuries=terms("siglo, siglos, s."),
    am=terms("de la mañana, de la madrugada, a.m., am, a. m., horas de la mañana"),
    pm=terms("de la tarde, de la noche, p.m., pm, p. m., horas de la tarde, del mediodía"),
    oclock=terms("horas, hora, h, hs, hrs"),
    night_before=terms("noche, madrugada"),
    late=terms("tarde, noche"),
    at=terms("a las, a la, las, hacia las, sobre las"),
    lasting=terms(
        "espera, esperó, esperaron, esperado, esperar, detenido, detenida, detenidos, permaneció, estuvo, "
        "dura, duran, duraba, duraban, duró, duraron, durará, durarán, duraría, durar, durado, "
        "duración, durante, tarda, tardan, tardaba, tardó, tardaron, tardará, tardar, tardado, hace "
        "falta, hacen falta, necesita, lleva, llevan, llevó, en, dentro de, hace, retraso, espera, "
        "viaje, trayecto, pausa, marcha, tiempo, promedio, total, pasó, pasaron, pasa, pasar, por lo "
        "menos, al menos, como mínimo, como máximo, a lo sumo"
    ),
    approximate=terms(
        "más o menos, o menos, cuando menos, unas, unos, algunos, casi, cerca, alrededor, más, menos, "
        "apenas, aproximadamente, sólo, solo, "
        "solamente, otras, poco, un, algo, que"
    ),
    lasting_with_of=terms("es, era, será, sería, fue"),
    of_what_lasts=terms("de"),
    lasting_after=terms("más tarde, después, antes"),
    before_time=terms("desde, hasta, mañana, hoy, ayer"),
    per=terms("por, al"),
    clock={"mediodía": "12:00", "medianoche": "00:00"},
    per_time=terms("por, a la, cada"),
    between=terms("entre"),
    ands=terms("y"),
    to=terms("a, al"),
    shares=terms("de cada"),
    each=terms("cada"),
    quarter_letters=terms("t"),
    nil=terms("cero"),
    falling=terms(
        "cae, cayó, cayeron, caer, caído, caída, bajó, baja, bajar, bajado, bajaron, descendió, "
        "descenso, descendido, retrocedió, retroceso, contrae, contrajo, contraer, contraído, "
        "contracción, disminuyó, disminuido, disminución, redujo, reducido, reducción, perdió, "
        "negativo, negativa"
    ),
    currencies=listed(
        USD="dólar, dólares, dólares estadounidenses, dólares americanos, us dólares",
        EUR="euro, euros",
        GBP="libra, libras, libras esterlinas",
        JPY="yen, yenes",
        CNY="yuan, yuanes",
        RUB="rublo, rublos",
        PLN="zloty, zlotys, zlotis",
        HUF="forint, forintos, florines",
        CHF="francos suizos, franco suizo",
        kr="corona, coronas",
        CZK="coronas checas, corona checa",
        SEK="coronas suecas",
        DKK="coronas danesas",
        NOK="coronas noruegas",
        peso="peso, pesos",
        MXN="pesos mexicanos",
        franc="franco, francos",
        rupee="rupia, rupias",
        dinar="dinar, dinares",
        KRW="wones",
        mark="marcos",
        lira="liras",
        BRL="reales",
        cent="centavo, centavos, céntimo, céntimos",
    ),
    units={
        "kilo": "mass-kilogram",
        "kilos": "mass-kilogram",
        "metros cuadrados": "area-square-meter",
        "hectómetro cúbico": "volume-cubic-hectometer",
        "hectómetros cúbicos": "volume-cubic-hectometer",
        "kilómetros por hora": "speed-kilometer-per-hour",
        "kilómetros": "length-kilometer",
        "grado": "degree",
        "grados": "degree",
        "grados celsius": "temperature-celsius",
        "grados centígrados": "temperature-celsius",
        "grados fahrenheit": "temperature-fahrenheit",
        "pies": "length-foot",
        "pulgadas": "length-inch",
        "millas": "length-mile",
        "años": "year",
        "año": "year",
        "decenio": "decade",
        "milenio": "millennium",
        "milenios": "millennium",
        "semestre": "half-year",
        "semestres": "half-year",
        "trimestre": "quarter-year",
        "trimestres": "quarter-year",
        "década": "decade",
        "décadas": "decade",
        "siglo": "century",
        "siglos": "century",
        "decibelios": "sound-decibel",
    }
    | listed(point="punto, puntos")
    | dict.fromkeys(terms("punto básico, puntos básicos, puntos base, puntos de base"), "basis-point"),
    squared=terms("cuadrado, cuadrados"),
    unit_adjectives=listed(
        year="anual, anuales, anualmente", month="mensual", week="semanal", day="diario, diaria"
    ),
    ages=_AGES | {age + "s": years for age, years in _AGES.items()},
    below_zero=terms("negativos, bajo cero"),
    minutes_off=terms("menos"),
    minutes_on=terms("y"),
    quarters=terms("cuarto"),
    number_units={"bienio": (2, "year"), "trienio": (3, "year"), "cuatrienio": (4, "year")}
    | {"sexenios": (6, "year"), "quinquenios": (5, "year"), "lustros": (5, "year")}
    | {
        form: (years, "year")  # not "bienal", which is an exhibition
        for form, years in inflected("trien:3 cuatrien:4 quinquen:5 sexen:6 decen:10", "al, ales").items()
    }
    | {"quinquenio": (5, "year"), "lustro": (5, "year"), "sexenio": (6, "year")},
    embedded_amounts={"ángulo recto": (90, "degree"), "tricentenario": (300, "year")}
    | dict.fromkeys(terms("ochomil, ochomiles"), (8000, "length-meter")),
    idioms=terms(
        "4 estilos, cuatro estilos, cuatro rincones, cuatro esquinas, cuatro costados, "
        "cuatro puntos cardinales, cuatro vientos, a cuatro patas, sus trece, tres al cuarto"
    ),
    out_of=terms("de, de los, de las"),
    against=terms("contra, frente a, frente al, comparado con"),
    numbered_nouns=terms(
        "línea, ruta, canal, fórmula, grupo, terminal, sala, página, capítulo, artículo, "
        "artículos, art, apartado, párrafo, inciso, sección, anexo, parte, tomo, episodio, "
        "temporada, puerta, andén, número, núm, nº, n°, figura, tabla, autopista, §"
    ),
)
