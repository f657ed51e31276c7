"""Polish: numbers in the common cases, scales, dates and units."""

from translation.languages.figure_table import Compounds, FigureTable, counted, inflected, listed, terms

_MONTHS = counted(
    "styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu", 1
)

TABLE = FigureTable(
    code="pl",
    decimal=",",
    group=" ",
    cardinals=counted(
        "zero jeden/jedna/jedno/jednego/jednej dwa/dwie/dwóch/dwoma/dwaj/dwoje "
        "trzy/trzech/trzema/trzej/troje "
        "cztery/czterech/czterema/czterej pięć/pięciu sześć/sześciu siedem/siedmiu osiem/ośmiu "
        "dziewięć/dziewięciu "
        "dziesięć/dziesięciu jedenaście/jedenastu dwanaście/dwunastu trzynaście/trzynastu "
        "czternaście/czternastu "
        "piętnaście/piętnastu szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu "
        "dziewiętnaście/dziewiętnastu"
    )
    | counted(
        "dwadzieścia/dwudziestu trzydzieści/trzydziestu czterdzieści/czterdziestu "
        "pięćdziesiąt/pięćdziesięciu "
        "sześćdziesiąt/sześćdziesięciu siedemdziesiąt/siedemdziesięciu osiemdziesiąt/osiemdziesięciu "
        "dziewięćdziesiąt/dziewięćdziesięciu",
        20,
        10,
    )
    | counted(
        "sto/stu dwieście/dwustu trzysta/trzystu czterysta/czterystu pięćset/pięciuset sześćset/sześciuset "
        "siedemset/siedmiuset osiemset/ośmiuset dziewięćset/dziewięciuset",
        100,
        100,
    ),
    compounds=Compounds(
        morphemes=counted("dwu trzy/trój cztero pięcio sześcio siedmio ośmio dziewięcio dziesięcio", 2)
        | counted("jedenasto dwunasto trzynasto czternasto piętnasto szesnasto siedemnasto osiemnasto", 11)
        | counted(
            "dwudziesto trzydziesto czterdziesto pięćdziesięcio sześćdziesięcio siedemdziesięcio "
            "osiemdziesięcio dziewięćdziesięcio",
            20,
            10,
        )
        | {"stu": 100},
        endings={
            noun + ending: unit
            for noun, unit in (
                ("letn", "year"),
                ("miesięczn", "month"),
                ("dniow", "day"),
                ("godzinn", "hour"),
            )
            for ending in "i y ia a ie e iego ego iej ej iemu emu im ym ią ą ich ych imi ymi".split()
        },
    ),
    scales={
        "tysiąc": (3,),
        "tysiąca": (3,),
        "tysiące": (3,),
        "tysięcy": (3,),
        "tysiącach": (3,),
        "tysiącom": (3,),
        "tysiącami": (3,),
        "milion": (6,),
        "miliona": (6,),
        "miliony": (6,),
        "milionów": (6,),
        "milionach": (6,),
        "milionom": (6,),
        "milionami": (6,),
        "miliard": (9,),
        "miliarda": (9,),
        "miliardy": (9,),
        "miliardów": (9,),
        "bilion": (12,),
        "biliona": (12,),
        "bilionów": (12,),
        "biliony": (12,),
    },
    scale_signs={"tys": (3,), "mln": (6,), "mld": (9,), "bln": (12,)}
    | {
        stem + ending: (power,)  # "40-tysięczny"
        for power, stem in ((3, "tysięczn"), (6, "milionow"))
        for ending in terms("y, ego, emu, ym, a, ej, ą, e, ych, ymi")
    },
    indefinite_scales={
        "dziesiątki": 10,
        "dziesiątek": 10,
        "setki": 100,
        "setek": 100,
        "tysiące": 1000,
        "tysięcy": 1000,
    }
    | {"miliony": 10**6, "milionów": 10**6, "miliardy": 10**9, "miliardów": 10**9},
    several=terms("kilka, kilku, kilkanaście, kilkadziesiąt"),
    collectives={"tuzin": 12, "tuzinów": 12},
    halves=terms("pół"),
    and_half=terms("i pół"),
    number_units={"półtora": (1, "half"), "półtorej": (1, "half")}
    | dict.fromkeys(terms("kwadrans, kwadransa, kwadransie"), (15, "minute"))
    | dict.fromkeys(terms("trzy kwadranse"), (45, "minute")),
    fractions={
        "połowa": 2,
        "ćwierć": 4,
        "połowę": 2,
        "połowy": 2,
        "trzecia": 3,
        "trzecie": 3,
        "czwarta": 4,
        "czwarte": 4,
        "piąta": 5,
    },
    multiples=inflected("podwoi:2 potroi:3", "ł, ła, ło, ły, li, ć")
    | {"dwukrotnie": 2, "podwójny": 2, "trzykrotnie": 3, "czterokrotnie": 4},
    ordinals={
        stem + ending: value
        for stem, value in counted(
            "pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast "
            "czternast piętnast "
            "szesnast siedemnast osiemnast dziewiętnast dwudziest",
            1,
        ).items()
        for ending in ("y", "a", "e", "ego", "ej", "ym", "i", "iego", "iej", "im")
    },
    percent=terms("%, procent, proc., procenta, procentów, proc"),
    percentage_points=terms(
        "punktów procentowych, punkty procentowe, punkt procentowy, pkt proc., pkt. proc."
    ),
    months=_MONTHS,
    weekdays=counted("poniedziałku wtorku środę/środy czwartku piątku sobotę/soboty niedzielę/niedzieli", 1)
    | {"we wtorek": 2},
    years=terms("rok, roku, r., lat, od, do, po, przed, w"),
    decade_words=terms("lata, latach, lat"),
    centuries=terms("wiek, wieku, w."),
    half_to=terms("wpół do"),
    oclock=terms("godz., godzina, godzinie"),
    late=terms("popołudni, po południu, wiecz, noc, nocy"),
    at=terms("o, godz., godz, godzinie, o godz., o godzinie"),
    lasting=terms(
        "trwa, trwał, trwała, trwało, trwały, potrwa, trwać, przez, zajmuje, zajęło, zajęła, "
        "potrzeba, w ciągu, opóźnienie, co najmniej, co najwyżej"
    ),
    approximate=terms("około, ok., prawie, blisko, ponad, niemal, niespełna, tylko, jeszcze"),
    lasting_after=terms("później, wcześniej, temu, dziennie, tygodniowo"),
    hour_before=terms("godz., godz, godzinie, o godz., o godzinie"),
    eve_cues=terms("nocy na, w nocy na"),
    per_time=terms("na"),
    between=terms("między, pomiędzy"),
    ands=terms("a, i"),
    to=terms("do"),
    shares=terms("na"),
    each=terms("co, każdy, każda, każdego"),
    quarter_letters=terms("q"),
    falling=terms(
        "spadł, spadła, spadło, spadły, spada, spadek, spadku, skurczył, skurczyła, skurczyło, "
        "zmniejszył, zmniejszyła, zmniejszyło, obniżył, obniżyła, stracił, straciła, straciły"
    ),
    currencies=listed(
        USD="dolar, dolara, dolary, dolarów, dolarach",
        EUR="euro",
        GBP="funt, funta, funty, funtów, funtów szterlingów",
        PLN="złoty, złote, złotych, złotego, zł",
        RUB="rubel, rubli, ruble",
        UAH="hrywna, hrywien",
        kr="korona, korony, koron",
        CZK="koron czeskich",
        CHF="frank, franka, franków, franki",
        JPY="jen, jenów",
    ),
    units={
        "godzinę": "hour",
        "minutę": "minute",
        "sekundę": "second",
        "doba": "day",
        "doby": "day",
        "dobę": "day",
        "lat": "year",
        "lata": "year",
        "latach": "year",
        "rok": "year",
        "roku": "year",
        "miesięcy": "month",
        "miesiące": "month",
        "miesiącach": "month",
        "tygodni": "week",
        "tygodnie": "week",
        "dni": "day",
        "dniach": "day",
        "godzin": "hour",
        "godziny": "hour",
        "godz": "hour",
        "minut": "minute",
        "minuty": "minute",
        "sekund": "second",
        "stopni": "degree",
        "ton": "mass-tonne",
        "tony": "mass-tonne",
        "kilogramów": "mass-kilogram",
        "mil": "length-mile",
        "kilometrach": "length-kilometer",
        "metrach": "length-meter",
        "letni": "year",
        "letnia": "year",
        "letniego": "year",
        "letniej": "year",
    }
    | listed(point="punkt, punkty, punktów")
    | dict.fromkeys(terms("punkt bazowy, punkty bazowe, punktów bazowych, pb"), "basis-point"),
    am=terms("rano, nad ranem"),
    pm=terms("po południu, wieczorem"),
    night=terms("w nocy"),
    minus=terms("minus"),
    capital_units={"km": "power-horsepower"},
    decade_names=counted(
        "dwudziestych trzydziestych czterdziestych pięćdziesiątych sześćdziesiątych siedemdziesiątych "
        "osiemdziesiątych dziewięćdziesiątych",
        20,
        10,
    ),
    out_of=terms("z, ze, spośród"),
    against=terms("wobec, przeciw, przeciwko"),
    numbered_nouns=terms(
        "linia, linii, linię, kanał, kanale, formuła, formuły, formule, formułę, grupa, grupie, "
        "terminal, terminalu, pokój, strona, stronie, rozdział, rozdziale, artykuł, artykułu, "
        "artykule, art, ust, pkt, paragraf, paragrafu, załącznik, część, tom, odcinek, sezon, "
        "peron, peronu, numer, nr, tabela, autostrada, §"
    ),
)
