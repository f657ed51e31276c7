"""English: numbers, dates and units."""

from translation.languages.figure_table import FigureTable, counted, inflected, listed, terms

_TENS = counted("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
_AGES = counted(
    "twentysomething/twenty-something thirtysomething/thirty-something "
    "quadragenarian/fortysomething/forty-something quinquagenarian/fiftysomething/fifty-something "
    "sexagenarian septuagenarian octogenarian nonagenarian centenarian",
    20,
    10,
)

TABLE = FigureTable(
    code="en",
    decimal=".",
    group=",",
    capital_dates=True,
    month_first=True,
    feet_marks=True,
    cardinals=counted(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen "
        "eighteen nineteen"
    )
    | _TENS,
    articles=terms("a, an, one"),
    scales={
        "hundred": (2,),
        "thousand": (3,),
        "thousands": (3,),
        "million": (6,),
        "millions": (6,),
        "milliard": (9,),
        "milliards": (9,),
        "billion": (9,),
        "billions": (9,),
        "trillion": (12,),
        "trillions": (12,),
        "quadrillion": (15,),
        "lakh": (5,),
        "lakhs": (5,),
        "crore": (7,),
        "crores": (7,),
    },
    scale_signs={
        "k": (3,),
        "m": (6,),
        "mn": (6,),
        "mln": (6,),
        "mil": (6,),
        "bn": (9,),
        "tn": (12,),
        "trn": (12,),
    },
    money_signs={"b": (9,)},
    joiners=terms("and"),
    indefinite_scales={
        "tens": 10,
        "dozens": 10,
        "hundreds": 100,
        "thousands": 1000,
        "millions": 10**6,
        "billions": 10**9,
        "trillions": 10**12,
    },
    several=terms("several, multi, some, few, many"),
    collectives={"dozen": 12, "pair": 2, "couple": 2},
    halves=terms("half, half a, half-a"),
    half_past=terms("half past"),
    roman_cues=terms("war, part, phase, chapter, volume, act"),
    fillers=terms("more, additional, further"),
    and_half=terms("and a half, and one half, and-a-half"),
    fractions={"half": 2, "halves": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4}
    | {"fourths": 4, "fifth": 5, "fifths": 5, "sixth": 6, "sixths": 6, "eighth": 8, "eighths": 8}
    | {"tenth": 10, "tenths": 10, "hundredths": 100, "sevenths": 7, "ninths": 9},
    multiples=inflected("doubl:2 tripl:3 trebl:3 quadrupl:4 quintupl:5 sextupl:6", "e, es, ed, ing")
    | counted("twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold", 2)
    | {"twice": 2, "thrice": 3, "hundredfold": 100},
    halvings=terms("halve, halved, halving"),
    multiplied=terms("multiplied by, multiply by, by a factor of"),
    ordinals=counted(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
        "fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth",
        1,
    )
    | counted("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth", 20, 10)
    | {"hundredth": 100, "thousandth": 1000, "millionth": 10**6, "billionth": 10**9},
    ordinal_marks=terms("st, nd, rd, th"),
    of=terms("of, of the"),
    percent=terms("%, percent, per cent, pct, pc, percents, percentage"),
    permille=terms("‰, per mille, per mil, permille, per thousand"),
    percentage_points=terms(
        "percentage points, percentage point, percent points, per cent points, pp, % points, percentage-point"
    ),
    minus=terms("minus"),
    minus_or_less=terms("negative"),  # "negative 15 degrees", but "tested negative 3 times"
    months={"sept": 9},
    ambiguous_months=terms("may, march"),
    month_cues=terms(
        "in, since, of, last, next, this, until, by, late, early, mid, from, on, to, through, end"
    ),
    day_glue=terms("of, the, of the"),
    years=terms(
        "in, since, by, until, before, after, year, during, from, early, late, mid, between, of, to, "
        "summer, spring, autumn, "
        "winter, fall"
    ),
    decade_suffixes=terms("s, 's, '"),
    decade_names=counted("twenties thirties forties fifties sixties seventies eighties nineties", 20, 10),
    centuries=terms("century, centuries"),
    am=terms("a.m., a.m, am, a. m., in the morning"),
    pm=terms("p.m., p.m, pm, p. m., in the afternoon, in the evening"),
    night=terms("at night, o'clock at night"),
    night_before=terms("night, overnight"),
    late=terms("afternoon, evening, night, p.m"),
    oclock=terms("o'clock, hours, hrs"),
    at=terms("at"),
    lasting=terms(
        "last, lasts, lasted, lasting, take, takes, took, taken, taking, for, in, within, during, "
        "spend, spends, spent, spending, waited, at least, at most"
    ),
    approximate=terms(
        "plus or minus, about, around, roughly, approximately, almost, nearly, some, over, under, just, "
        "only, a, an, "
        "whole, full, well"
    ),
    lasting_after=terms("long, later, earlier, ago, of"),
    before_time=terms("until, till"),
    clock={"noon": "12:00", "midday": "12:00", "midnight": "00:00"},
    per_time=terms("per"),
    between=terms("between"),
    ands=terms("and"),
    to=terms("to"),
    home_currencies=("USD", "GBP"),
    shares=terms("out of, in, out of every, in every"),
    each=terms("every"),
    nil=terms("nil"),
    quarter_letters=terms("q"),
    falling=terms(
        "fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, "
        "declined, declining, decrease, decreases, decreased, shrink, shrinks, shrank, shrunk, "
        "shrinking, contract, contracts, contracted, contracting, contraction, down, lost, loses, "
        "lower, slump, slumped, plunge, plunged, slid, reduction, reduced, cut, negative"
    ),
    currencies=listed(
        USD="dollar, dollars, us dollars, us dollar, u.s. dollars, american dollars, bucks",
        EUR="euro, euros",
        GBP="pound, pounds, pounds sterling, pound sterling, british pounds, quid, sterling",
        JPY="yen",
        CNY="yuan, renminbi",
        RUB="ruble, rubles, rouble, roubles",
        UAH="hryvnia, hryvnias",
        PLN="zloty, zlotys, zlotych",
        HUF="forint, forints",
        CHF="swiss franc, swiss francs",
        kr="crown, crowns, krone, kroner, krona, kronor, koruna, korunas, kronas",
        CZK="czech crown, czech crowns, czech koruna, czech korunas",
        SEK="swedish krona, swedish kronor, swedish crowns",
        DKK="danish kroner, danish krone, danish crowns",
        NOK="norwegian kroner, norwegian krone, norwegian crowns",
        SKK="slovak crowns, slovak koruna",
        peso="peso, pesos",
        franc="franc, francs",
        rupee="rupee, rupees",
        INR="indian rupees, rs",
        dinar="dinar, dinars",
        BRL="reais",
        mark="marks, deutschmarks, deutsche marks",
        lira="lira, liras, lire",
        ILS="shekels, shekel",
        ZAR="rand",
        cent="cent, cents",
    ),
    units={
        **dict.fromkeys(terms("tonne, tonnes, metric ton, metric tons, metric tonnes"), "mass-tonne"),
        "tons": "mass-ton",
        "kilo": "mass-kilogram",
        "kilos": "mass-kilogram",
        "kilometre": "length-kilometer",
        "kilometres": "length-kilometer",
        "metre": "length-meter",
        "metres": "length-meter",
        "centimetre": "length-centimeter",
        "centimetres": "length-centimeter",
        "millimetre": "length-millimeter",
        "millimetres": "length-millimeter",
        "square metre": "area-square-meter",
        "square metres": "area-square-meter",
        "metres squared": "area-square-meter",
        "cm squared": "area-square-centimeter",
        "centimetres squared": "area-square-centimeter",
        "km squared": "area-square-kilometer",
        "m squared": "area-square-meter",
        "square kilometre": "area-square-kilometer",
        "square kilometres": "area-square-kilometer",
        "stone": "mass-stone",
        "st": "mass-stone",
        "cubic metre": "volume-cubic-meter",
        "cubic metres": "volume-cubic-meter",
        "litre": "volume-liter",
        "litres": "volume-liter",
        "degree": "degree",
        "degrees": "degree",
        "celsius": "temperature-celsius",
        "centigrade": "temperature-celsius",
        "fahrenheit": "temperature-fahrenheit",
        "degrees centigrade": "temperature-celsius",
        "miles per hour": "speed-mile-per-hour",
        "kilometres per hour": "speed-kilometer-per-hour",
        "decibels": "sound-decibel",
        "megahertz": "frequency-megahertz",
        "megawatts": "power-megawatt",
        "decade": "decade",
        "decades": "decade",
        "century": "century",
        "centuries": "century",
        "millennium": "millennium",
        "millennia": "millennium",
        "fortnight": "fortnight",
        "fortnights": "fortnight",
        "semester": "half-year",
        "semesters": "half-year",
        "yr": "year",
        "yrs": "year",
    }
    | listed(point="point, points", **{"basis-point": "basis point, basis points, bp, bps"}),
    squared=terms("squared"),
    unit_adjectives=listed(year="annual, annually, yearly", month="monthly", week="weekly", day="daily"),
    aged="person aged {} to {}",
    ages=_AGES | {age + "s": years for age, years in _AGES.items()},
    age_suffixes=terms("something, somethings"),
    capital_units={"c": "temperature-celsius", "f": "temperature-fahrenheit"},
    below_zero=terms("below zero, below freezing, negative"),
    minutes_to=terms("to"),
    minutes_past=terms("past"),
    quarters=terms("quarter"),
    number_units={"biennium": (2, "year"), "triennium": (3, "year"), "quinquennium": (5, "year")}
    | {"triennial": (3, "year"), "quadrennial": (4, "year"), "quinquennial": (5, "year")}
    | {"decennial": (10, "year")},
    embedded_amounts={"right angle": (90, "degree"), "right angles": (90, "degree")}
    | dict.fromkeys(
        terms("round the clock, round-the-clock, around the clock, around-the-clock"), (24, "hour")
    )
    | dict.fromkeys(terms("eight-thousander, eight-thousanders"), (8000, "length-meter"))
    | dict.fromkeys(terms("centenary, centennial"), (100, "year"))
    | dict.fromkeys(terms("bicentenary, bicentennial, second centenary"), (200, "year"))
    | {"sesquicentennial": (150, "year"), "tricentennial": (300, "year"), "tercentenary": (300, "year")},
    idioms=terms(
        "13 th month, catch-22, catch 22, last sixteen, last 16, last 32, round of 16, round of sixteen, "
        "round of 32, three pointer, three pointers, three-pointer, three-pointers, 3-pointer, 3-pointers, "
        "four corners, all fours, cloud nine, whole nine yards, three cheers, seven seas, forty winks, "
        "sixes and sevens"
    ),
    out_of=terms("of, of the"),
    against=terms("against, versus, vs, compared with, compared to"),
    numbered_nouns=terms(
        "line, route, channel, formula, grade, group, terminal, room, page, chapter, article, art, "
        "section, sec, paragraph, para, clause, annex, appendix, part, volume, episode, season, "
        "gate, platform, number, no, figure, table, motorway, highway, §, §§"
    ),
)
