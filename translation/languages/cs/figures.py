"""Czech: numbers in the common cases, scales, dates and units."""

from translation.languages.figure_table import Compounds, FigureTable, counted, inflected, listed, terms

TABLE = FigureTable(
    code="cs",
    decimal=",",
    group=" ",
    cardinals=counted(
        "nula jeden/jedna/jedno/jednoho/jedné dva/dvě/dvou/dvěma tři/tří/třemi/třech "
        "čtyři/čtyř/čtyřmi/čtyřech pět/pěti "
        "šest/šesti sedm/sedmi osm/osmi devět/devíti deset/deseti jedenáct/jedenácti dvanáct/dvanácti "
        "třináct/třinácti "
        "čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti sedmnáct/sedmnácti osmnáct/osmnácti "
        "devatenáct/devatenácti"
    )
    | counted(
        "dvacet/dvaceti třicet/třiceti čtyřicet/čtyřiceti padesát/padesáti šedesát/šedesáti "
        "sedmdesát/sedmdesáti "
        "osmdesát/osmdesáti devadesát/devadesáti",
        20,
        10,
    )
    | {"půlmilion": 500_000, "půlmilionu": 500_000, "půlmiliardy": 500_000_000},
    compounds=Compounds(
        morphemes=counted("jeden/jedna/jedno dva/dvou tři/tří čtyři/čtyř pět šest sedm osm devět deset", 1)
        | counted("jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct", 11)
        | counted("dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát", 20, 10)
        | {"sto": 100},
        glue=("a",),
        endings={"i": ""}
        | {
            joint + noun + ending: unit
            for joint in ("", "i")
            for noun, unit in (("let", "year"), ("měsíčn", "month"), ("týdenn", "week"), ("denn", "day"))
            for ending in ("ý", "á", "é", "í", "ého", "ém", "ému", "ou", "ých", "ým", "ými", "ího", "ím")
        },
    ),
    scales={
        "sto": (2,),
        "stě": (2,),
        "sta": (2,),
        "set": (2,),
        "tisíc": (3,),
        "tisíce": (3,),
        "tisíců": (3,),
        "tisícům": (3,),
        "milion": (6,),
        "milión": (6,),
        "milionu": (6,),
        "miliony": (6,),
        "milióny": (6,),
        "milionů": (6,),
        "miliónů": (6,),
        "miliarda": (9,),
        "miliardu": (9,),
        "miliardy": (9,),
        "miliard": (9,),
        "bilion": (12,),
        "bilionu": (12,),
        "biliony": (12,),
        "bilionů": (12,),
    },
    scale_signs={"tis": (3,), "mil": (6,), "mld": (9,), "bil": (12,)},
    joiners=terms("a"),
    indefinite_scales={
        "desítky": 10,
        "desítek": 10,
        "stovky": 100,
        "stovek": 100,
        "tisíce": 1000,
        "tisíců": 1000,
    }
    | {"miliony": 10**6, "milionů": 10**6, "miliardy": 10**9},
    several=terms("několik, několika, pár"),
    collectives={"tucet": 12, "tuctu": 12},
    halves=terms("půl"),
    and_half=terms("a půl, a půlkou"),
    number_units={"půldruhého": (1, "half"), "půldruhé": (1, "half")}
    | dict.fromkeys(terms("čtvrthodina, čtvrthodiny, čtvrthodinu, čtvrthodině, čtvrt hodiny"), (15, "minute"))
    | dict.fromkeys(terms("půlhodina, půlhodiny, půlhodinu, půlhodině"), (30, "minute"))
    | dict.fromkeys(terms("tři čtvrtě hodiny, třičtvrtě hodiny, tři čtvrtiny hodiny"), (45, "minute")),
    fractions={
        "polovina": 2,
        "čtvrt": 4,
        "polovinu": 2,
        "poloviny": 2,
        "třetina": 3,
        "třetiny": 3,
        "třetinu": 3,
        "čtvrtina": 4,
    }
    | {"čtvrtiny": 4, "čtvrtinu": 4, "pětina": 5, "pětiny": 5, "desetina": 10},
    multiples=inflected("zdvojnásobi:2 ztrojnásobi:3", "l, la, lo, ly, li, t")
    | {"dvakrát": 2, "dvojnásobek": 2, "trojnásobek": 3, "třikrát": 3},
    ordinals={
        stem + ending: value
        for stem, value in counted(
            "prvn druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct "
            "šestnáct sedmnáct "
            "osmnáct devatenáct dvacát",
            1,
        ).items()
        for ending in ("ý", "á", "é", "ého", "ém", "ou", "í", "ího", "ím")
        if not (stem == "pát" and ending in ("á", "ý"))
    }
    | {"pátý": 5, "pátá": 5},
    percent=terms("%, procent, procenta, procento, procentech, procentní"),
    percentage_points=terms("procentního bodu, procentních bodů, procentní body, procentní bod"),
    months=counted("lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci", 1),
    weekdays=counted(
        "pondělí úterý středu/středy čtvrtek/čtvrtka pátek/pátku sobotu/soboty neděli/neděle", 1
    ),
    years=terms("rok, roce, roku, let, od, do, po, před, v, r."),
    decade_words=terms("let, léta, letech"),
    centuries=terms("století, stol."),
    half_to=terms("o půl, v půl"),
    oclock=terms("hodin, hodiny, hod., hod"),
    late=terms("odpoledne, večer, noc"),
    at=terms("v, ve, od, do"),
    lasting=terms(
        "trvá, trvají, trval, trvala, trvalo, potrvá, trvat, během, po dobu, zabere, zabralo, "
        "zpoždění, za, minimálně, maximálně, nejméně, nejvýše"
    ),
    approximate=terms("asi, zhruba, přibližně, téměř, skoro, přes, jen, ještě"),
    lasting_after=terms("později, předtím, denně, týdně"),
    eve_cues=terms("noci na, v noci na"),
    per_time=terms("za"),
    between=terms("mezi"),
    ands=terms("a"),
    to=terms("až, do"),
    shares=terms("z, ze"),
    each=terms("každý, každá, každé, každého"),
    quarter_letters=terms("q"),
    falling=terms(
        "klesl, klesla, kleslo, klesly, klesá, klesne, pokles, poklesl, poklesla, poklesu, "
        "snížil, snížila, snížení, propadl, propadla, propad, ztratil, ztratila"
    ),
    currencies=listed(
        USD="dolar, dolaru, dolary, dolarů, dolarech",
        EUR="euro, eura, eur",
        GBP="libra, libry, liber",
        CZK="kč, koruna českých, korun českých, koruny české",
        kr="koruna, koruny, korun, korunu",
        RUB="rubl, rublů, rubly",
        PLN="zlotý, zlotých",
        HUF="forint, forintů, forinty",
        JPY="jen, jenů",
    ),
    units={
        "hodinu": "hour",
        "minutu": "minute",
        "sekundu": "second",
        "let": "year",
        "letech": "year",
        "rok": "year",
        "roku": "year",
        "roky": "year",
        "letý": "year",
        "letá": "year",
        "letého": "year",
        "měsíců": "month",
        "měsíce": "month",
        "měsících": "month",
        "týdnů": "week",
        "týdny": "week",
        "dnů": "day",
        "dní": "day",
        "dny": "day",
        "dnech": "day",
        "hodin": "hour",
        "hodiny": "hour",
        "minut": "minute",
        "minuty": "minute",
        "sekund": "second",
        "stupňů": "degree",
        "tun": "mass-tonne",
        "tuny": "mass-tonne",
        "kilogramů": "mass-kilogram",
        "kil": "mass-kilogram",
        "mílí": "length-mile",
        "míle": "length-mile",
        "metrů": "length-meter",
        "kilometrech": "length-kilometer",
    }
    | listed(point="bod, body, bodů, bodu", **{"basis-point": "bazický bod, bazických bodů, bazické body"}),
    am=terms("ráno, dopoledne"),
    pm=terms("odpoledne, večer"),
    night=terms("v noci"),
    minus=terms("minus, mínus"),
    below_zero=terms("pod nulou"),
    decade_names=counted(
        "- třicátých čtyřicátých padesátých šedesátých sedmdesátých osmdesátých devadesátých", 20, 10
    ),
    genitives=terms("tisíce"),
    out_of=terms("z, ze"),
    against=terms("proti, oproti"),
    numbered_nouns=terms(
        "linka, linky, linku, lince, kanál, formule, formuli, skupina, skupině, terminál, pokoj, "
        "strana, straně, kapitola, kapitole, článek, článku, čl, odst, odstavec, odstavce, "
        "paragraf, písm, příloha, část, díl, sezona, nástupiště, číslo, č, tabulka, dálnice, §"
    ),
)
