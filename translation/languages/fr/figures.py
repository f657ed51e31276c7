"""French: numbers, dates and units; with the Swiss and Belgian septante, huitante, nonante."""

from translation.languages.figure_table import FigureTable, counted, inflected, listed, terms

_AGES = counted(
    "trentenaire quadragénaire quinquagénaire/cinquantenaire sexagénaire septuagénaire octogénaire "
    "nonagénaire centenaire",
    30,
    10,
)

TABLE = FigureTable(
    code="fr",
    decimal=",",
    group=" ",
    hour_mark=True,
    cardinals=counted(
        "zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
        "seize dix-sept dix-huit "
        "dix-neuf"
    )
    | counted(
        "vingt trente quarante cinquante soixante septante/soixante-dix huitante/octante/quatre-vingt "
        "nonante",
        20,
        10,
    )
    | {"quatre-vingts": 80, "quatre vingt": 80, "quatre vingts": 80},
    vigesimal=True,
    articles=terms("un, une"),
    scales={
        "cent": (2,),
        "cents": (2,),
        "mille": (3,),
        "milles": (3,),
        "million": (6,),
        "millions": (6,),
        "milliard": (9,),
        "milliards": (9,),
        "billion": (12,),
        "billions": (12,),
        "trillion": (18, 12),
        "trillions": (18, 12),
    },
    scale_signs={"bn": (9,), "k": (3,), "M": (6,), "md": (9,), "mds": (9,), "mrd": (9,), "mio": (6,)}
    | {"mil": (6, 3)},
    joiners=terms("et"),
    indefinite_scales={
        "dizaines": 10,
        "douzaines": 10,
        "centaines": 100,
        "milliers": 1000,
        "millions": 10**6,
        "milliards": 10**9,
    },
    several=terms("quelques, plusieurs"),
    collectives=counted("huitaine - dizaine - douzaine - - quinzaine", 8)
    | {
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "soixantaine": 60,
        "centaine": 100,
    }
    | {
        "centaines": 100,
        "dizaines": 10,
        "douzaines": 12,
        "millier": 1000,
        "milliers": 1000,
        "couple": 2,
        "duo": 2,
    },
    halves=terms("demi, demi-, demie, un demi, une demie, la moitié d'un"),
    fillers=terms("autres, dernières, derniers, prochaines, prochains, premières, premiers"),
    roman_cues=terms("guerre, partie, phase, chapitre, tome, acte"),
    and_half=terms("et demi, et demie, et une moitié"),
    fractions={
        "moitié": 2,
        "demi": 2,
        "demie": 2,
        "tiers": 3,
        "quart": 4,
        "quarts": 4,
        "cinquième": 5,
        "cinquièmes": 5,
    }
    | {
        "sixième": 6,
        "sixièmes": 6,
        "huitième": 8,
        "huitièmes": 8,
        "dixième": 10,
        "dixièmes": 10,
        "centièmes": 100,
    },
    multiples=inflected(
        "doubl:2 tripl:3 quadrupl:4 quintupl:5 sextupl:6 décupl:10 centupl:100",
        "e, er, é, ée, és, ées, ent, ement, ant, a, ait, aient, èrent, era, eront",
    )
    | {"deux fois": 2, "trois fois": 3},
    halvings=terms("de moitié"),
    multiplied=terms(
        "multiplié par, multipliée par, multipliés par, multipliées par, multiplier par, multiplie par, "
        "multiplient par, multipliant par"
    ),
    ordinals=counted(
        "premier/première/premiers/premières deuxième/deuxièmes/second/seconde troisième/troisièmes "
        "quatrième cinquième "
        "sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième "
        "seizième "
        "dix-septième dix-huitième dix-neuvième vingtième vingt_et_unième vingt-deuxième",
        1,
    )
    | counted("trentième quarantième cinquantième soixantième soixante-dixième quatre-vingtième", 30, 10)
    | {
        "unième": 1,
        "septantième": 70,
        "huitantième": 80,
        "octantième": 80,
        "nonantième": 90,
        "vingt-et-unième": 21,
        "vingt-troisième": 23,
        "vingt-quatrième": 24,
        "vingt-cinquième": 25,
    }
    | {"centième": 100, "millième": 1000, "millionième": 10**6, "milliardième": 10**9},
    ordinal_marks=terms("er, ère, ere, re, e, è, ème, eme, ième, ieme, es, nd, nde, èmes"),
    of=terms("de, d', des, du"),
    percent=terms("%, pour cent, pourcent, pourcents, p. cent, p.100, pour-cent"),
    permille=terms("‰, pour mille, par mille, p. mille"),
    percentage_points=terms("points de pourcentage, point de pourcentage, points de pour cent"),
    minus_or_less=terms("moins"),
    months={"juil": 7, "févr": 2, "fév": 2, "janv": 1, "fevrier": 2, "aout": 8, "decembre": 12},
    ambiguous_months=terms("mars"),
    month_cues=terms("en, de, mi, depuis, début, fin, mois, courant, dès, jusqu'en, et, à, jusque, au"),
    day_glue=terms("de, du"),
    years=terms(
        "en, depuis, année, an, dès, avant, après, vers, été, printemps, automne, hiver, mi, fin, début, de"
    ),
    decade_words=terms("années, ann."),
    centuries=terms("siècle, siècles, s."),
    am=terms("du matin, heures du matin, h du matin"),
    pm=terms("de l'après-midi, du soir, heures du soir, heures de l'après-midi"),
    oclock=terms("heures, heure, h"),
    night_before=terms("nuit, nuit de"),
    late=terms("après-midi, soir, nuit"),
    at=terms("à, vers, à partir de, autour de, aux alentours de, aux environs de"),
    lasting=terms(
        "attend, attendent, attendait, attendaient, attendu, attendre, attendra, dure, durent, durait, "
        "duraient, dura, durera, dureront, durerait, duré, durer, durant, "
        "durée, durées, pendant, faut, fallait, faudra, faudrait, fallu, falloir, nécessite, prend, "
        "prennent, prenait, prendra, prendrait, pris, prendre, met, mettent, mettait, mettra, mis, "
        "mettre, long, longue, longs, longues, en, dans, au bout, retard, attente, trajet, voyage, "
        "délai, pause, marche, avance, temps, moyenne, total, passe, passent, passait, passé, passer, "
        "reste, restent, restait, resté, restée, restés, restées, perdu, perd, gagné, gagne, marché, "
        "couru, dormi, travaillé, roulé, patienté, bloqué, bloqués, bloquée, bloquées, parlé, "
        "discuté, débattu, joué, résisté, coupure, panne, interruption, grève, arrêt, détour, "
        "discours, entretien, vidéo, sur, dort, dorment, dormait, dormir, travaille, travaillent, "
        "travaillait, travailler, au moins, au plus, au minimum, au maximum"
    ),
    approximate=terms(
        "environ, du moins, ou moins, plus ou moins, pour le moins, près, presque, plus, moins, à peine, "
        "encore, seulement, exactement, finalement, "
        "quelque, quelques, juste, que, un, peu, bien, ainsi, donc, toujours"
    ),
    lasting_with_of=terms(
        "est, était, sera, serait, fut, été, prolongé, prolongée, allongé, allongée, "
        "augmenté, réduit, réduite, retardé, retardée"
    ),
    of_what_lasts=terms("de, d'"),
    lasting_after=terms(
        "plus tard, plus tôt, auparavant, durant, chacun, chacune, en train, en voiture, en avion, en "
        "bus, en car, en bateau, en ferry, en tgv, en métro, en moyenne, à pied, à vélo"
    ),
    per=terms("par"),
    before_time=terms("dès, avant, depuis, demain, hier, aujourd'hui, matin, est, était, sera, soit"),
    lasting_with_at=terms(
        "passe, passent, passait, passera, passé, passée, passer, réduit, réduite, ramené, ramenée, porté, "
        "portée, allongé, allongée, prolongé, prolongée, monte, tombe, grimpe, descend, limité, limitée, "
        "s'élève, s'élevait, estimé, estimée, évalué, évaluée"
    ),
    eve_cues=terms("nuit de"),  # "dans la nuit de mardi" is that before or after
    clock={"midi": "12:00", "minuit": "00:00"},
    per_time=terms("à"),
    between=terms("entre"),
    ands=terms("et"),
    to=terms("à, au"),
    shares=terms("sur"),
    quarter_letters=terms("t"),
    nil=terms("zéro"),
    falling=terms(
        "recul, recule, reculé, reculer, reculait, baisse, baissé, baissent, baisser, baissait, "
        "chute, chuté, chuter, contracte, contracté, contractée, contracter, contraction, "
        "diminue, diminué, diminuer, diminution, perdu, perd, perdait, repli, replié, repliée, fléchi, "
        "tassé, cédé, cède, "
        "négative, négatif, rétréci, réduction"
    ),
    currencies=listed(
        USD="dollar, dollars, dollars américains, dollars us, dollars des états-unis",
        EUR="euro, euros",
        GBP="livre, livres, livres sterling, livre sterling",
        JPY="yen, yens",
        CNY="yuan, yuans",
        RUB="rouble, roubles",
        UAH="hryvnia, hryvnias",
        PLN="zloty, zlotys",
        HUF="forint, forints",
        CHF="franc suisse, francs suisses",
        kr="couronne, couronnes",
        CZK="couronnes tchèques, couronne tchèque",
        SEK="couronnes suédoises",
        DKK="couronnes danoises",
        NOK="couronnes norvégiennes",
        peso="peso, pesos",
        franc="franc, francs, frs",
        rupee="roupie, roupies",
        dinar="dinar, dinars",
        KRW="won, wons",
        mark="marks, deutschemarks",
        lira="lires",
        ILS="shekels",
        cent="centime, centimes, cent, cents",
    ),
    units=listed(
        **{
            "basis-point": "point de base, points de base",
            "mass-kilogram": "kilo, kilos",
            "mass-tonne": "tonnes, tonne",
            "area-square-meter": "mètres carrés, mètre carré",
            "digital-byte": "octets",
            "digital-kilobyte": "ko",
            "speed-kilometer-per-hour": "kilomètres-heure, kilomètres par heure, kilomètres à l'heure",
            "temperature-celsius": "degrés celsius",
            "temperature-fahrenheit": "degrés fahrenheit",
            "length-foot": "pieds",
            "length-inch": "pouces",
            "length-mile": "miles, mille, milles",
            "length-nautical-mile": "milles marins, milles nautiques, mille nautique",
            "half-year": "semestre, semestres",
            "quarter-year": "trimestre, trimestres",
            "sound-decibel": "décibels",
            "area-acre": "acres",
        },
        degree="degré, degrés",
        year="an, ans, année, années",
        month="mois",
        decade="décennie, décennies",
        millennium="millénaire, millénaires",
        century="siècle, siècles",
        minute="mn",
        point="point, points",
    ),
    squared=terms("carré, carrés, au carré"),
    unit_adjectives=listed(
        year="annuel, annuelle, annuels, annuelles, annuellement",
        month="mensuel, mensuelle",
        week="hebdomadaire",
        day="quotidien, quotidienne",
    ),
    aged="personne de {} à {} ans",
    ages=_AGES | {age + "s": years for age, years in _AGES.items()} | {"quarantaine": 40},
    below_zero=terms("sous zéro, au-dessous de zéro, en dessous de zéro"),
    capital_units={"mo": "digital-megabyte", "go": "digital-gigabyte", "to": "digital-terabyte"},
    minutes_off=terms("moins, moins le"),
    minutes_on=terms("et"),
    quarters=terms("quart"),
    number_units={
        "triennat": (3, "year"),
        "quinquennat": (5, "year"),
        "quinquennats": (5, "year"),
        "septennat": (7, "year"),
    }
    | {
        form: (years, "year")  # not "biennale", which is an exhibition
        for form, years in inflected("trienn:3 quinquenn:5 septenn:7 décenn:10", "al, ale, ales, aux").items()
    },
    embedded_amounts={
        "angle droit": (90, "degree"),
        "bicentenaire": (200, "year"),
        "tricentenaire": (300, "year"),
    },
    idioms=tuple(
        f"sur {whose} {dress}"
        for whose in ("mon", "ton", "son", "notre", "votre", "leur")
        for dress in ("31", "trente et un", "trente-et-un")
    )
    + terms(
        "13 e mois, 13 ème mois, 4 es de finale, 8 es de finale, 16 es de finale, trente-six chandelles, "
        "tous les 36 du mois, 4 nages, quatre nages, 4 coins, quatre coins, quatre points cardinaux, "
        "24 heures sur 24, 24 h sur 24, 24 h / 24, vingt-quatre heures sur vingt-quatre, "
        "en pour cent, en pour-cent, "
        "trois sous, à quatre pattes, les quatre matins, quatre vérités, quatre épingles, entre quatre murs, "
        "entre quatre yeux, cheveux en quatre, mettre en quatre, met en quatre, mis en quatre, "
        "plier en quatre, plie en quatre, cinq sur cinq, sept lieues, "
        "7 jours sur 7, 7 j sur 7, 7 jours / 7, 7 j / 7, sept jours sur sept"
    ),
    out_of=terms("sur"),
    against=terms("contre, comparé à, comparée à"),
    numbered_nouns=terms(
        "ligne, route, chaîne, formule, groupe, terminal, chambre, page, chapitre, article, "
        "articles, art, alinéa, al, paragraphe, annexe, partie, tome, épisode, saison, porte, "
        "quai, voie, numéro, no, nº, n°, figure, tableau, autoroute, §"
    ),
)
