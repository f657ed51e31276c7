"""Portuguese: numbers, dates and units, of Portugal and of Brazil."""

from translation.languages.figure_table import FigureTable, counted, inflected, listed, terms

_ORDINAL_STEMS = (
    counted("primeir segund terceir quart quint sext sétim oitav non décim", 1)
    | counted("vigésim trigésim quadragésim quinquagésim sexagésim septuagésim octogésim nonagésim", 20, 10)
    | {"centésim": 100, "milésim": 1000, "milionésim": 10**6}
)
_AGES = counted(
    "trintão/trintona quarentão/quarentona cinquentão/cinquentona/quinquagenário "
    "sexagenário septuagenário octogenário nonagenário centenário",
    30,
    10,
)

TABLE = FigureTable(
    code="pt",
    decimal=",",
    group=".",
    cardinals=counted(
        "zero um/uma dois/duas três/tres quatro cinco seis sete oito nove dez onze doze treze "
        "catorze/quatorze quinze "
        "dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove"
    )
    | counted("vinte trinta quarenta cinquenta/cinqüenta sessenta setenta oitenta noventa", 20, 10)
    | counted(
        "duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos", 200, 100
    )
    | counted(
        "duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas", 200, 100
    ),
    articles=terms("um, uma"),
    scales={
        "cem": (2,),
        "cento": (2,),
        "mil": (3,),
        "milhão": (6,),
        "milhões": (6,),
        "mil milhões": (9,),
        "bilhão": (9,),
        "bilhões": (9,),
        "bilião": (12,),
        "biliões": (12,),
        "trilhão": (12,),
        "trilhões": (12,),
        "trilião": (18,),
        "triliões": (18,),
    },
    scale_signs={"bn": (9,), "mi": (6,), "bi": (9,), "tri": (12,), "mil": (3,), "k": (3,), "M": (6,)},
    joiners=terms("e"),
    indefinite_scales={
        "dezenas": 10,
        "dúzias": 10,
        "centenas": 100,
        "milhares": 1000,
        "milhões": 10**6,
        "bilhões": 10**9,
    },
    several=terms("vários, várias, alguns, algumas, poucos, muitos"),
    collectives={
        "dezena": 10,
        "dúzia": 12,
        "vintena": 20,
        "quinzena": 15,
        "centena": 100,
        "par": 2,
        "milhar": 1000,
    }
    | {"dezenas": 10, "dúzias": 12, "centenas": 100, "milhares": 1000},
    roman_cues=terms("guerra, parte, fase, capítulo, tomo, ato"),
    halves=terms("meio, meia"),
    and_half=terms("e meio, e meia"),
    fractions={
        "meio": 2,
        "meia": 2,
        "metade": 2,
        "terço": 3,
        "terços": 3,
        "quarto": 4,
        "quartos": 4,
        "quinto": 5,
    }
    | {"quintos": 5, "sexto": 6, "oitavo": 8, "décimo": 10, "décimos": 10, "um quarto": 4},
    multiples=inflected(
        "dobr:2 duplic:2 triplic:3 quadruplic:4 quintuplic:5 sextuplic:6 decuplic:10",
        "ar, a, am, ava, avam, ou, aram, ado, ada, ados, adas, ando, ará, arão",
    )
    | {"dobro": 2, "triplo": 3, "quádruplo": 4},
    multiplied=terms(
        "multiplicado por, multiplicada por, multiplicados por, multiplicadas por, multiplicou por, "
        "multiplicaram por, multiplicar por"
    ),
    ordinals={stem + end: value for stem, value in _ORDINAL_STEMS.items() for end in ("o", "a", "os", "as")},
    ordinal_marks=terms("º, ª, .º, .ª, °, o, a"),
    of=terms("de, do, da, dos, das"),
    percent=terms("%, por cento"),
    permille=terms("‰, por mil"),
    percentage_points=terms("pontos por cento, ponto por cento, pontos percentuais, ponto percentual, p.p."),
    minus_or_less=terms("menos"),
    months={"set": 9, "dez": 12, "fev": 2},
    day_glue=terms("de, do"),
    weekdays={"segunda": 1, "terça": 2, "quarta": 3, "quinta": 4, "sexta": 5}
    | {"segundas-feiras": 1, "sextas-feiras": 5}
    | {"segunda-feira": 1, "terça-feira": 2, "quarta-feira": 3, "quinta-feira": 4, "sexta-feira": 5},
    years=terms(
        "em, de, desde, ano, até, antes de, depois de, verão, inverno, outono, primavera, no ano de, do "
        "ano de"
    ),
    decade_words=terms("anos, década de, decénio de"),
    centuries=terms("século, séculos, séc."),
    am=terms("da manhã, da madrugada, horas da manhã"),
    pm=terms("da tarde, da noite, horas da tarde"),
    oclock=terms("horas, hora, h, hs"),
    night_before=terms("noite, madrugada"),
    late=terms("tarde, noite"),
    at=terms("às, à, as, pelas"),
    lasting=terms(
        "esperou, esperaram, esperado, esperar, detido, detida, detidos, permaneceu, ficou, dura, duram, "
        "durava, durou, duraram, durará, durar, durado, duração, durante, demora, "
        "demoram, demorou, demorar, leva, levam, levou, levar, são precisas, são necessárias, em, "
        "dentro de, há, atraso, espera, viagem, trajeto, pausa, tempo, média, total, passou, "
        "passaram, pelo menos, ao menos, no mínimo, no máximo"
    ),
    approximate=terms(
        "mais ou menos, ou menos, ao menos, cerca, quase, aproximadamente, mais, menos, apenas, só, outras, "
        "umas, pouco, um"
    ),
    lasting_with_of=terms("é, era, será, seria, foi"),
    of_what_lasts=terms("de"),
    lasting_after=terms("por dia, por noite, por semana, ao dia, depois, mais tarde, antes, atrás"),
    before_time=terms("manhã"),
    clock={"meio-dia": "12:00", "meia-noite": "00:00"},
    hour_mark=True,
    per_time=terms("por, à, a, ao"),
    between=terms("entre"),
    ands=terms("e"),
    to=terms("a"),
    home_currencies=("EUR", "BRL"),
    shares=terms("em cada, de cada, em"),
    quarter_letters=terms("t"),
    nil=terms("zero"),
    falling=terms(
        "cai, caiu, caíram, cair, caído, queda, baixou, baixa, baixar, recuou, recuo, diminuiu, "
        "diminuição, contraiu, contração, encolheu, encolher, perdeu, desceu, descida, reduziu, "
        "redução, negativo, negativa"
    ),
    currencies=listed(
        USD="dólar, dólares, dólares americanos, dólares dos eua, dólares norte-americanos",
        EUR="euro, euros",
        GBP="libra, libras, libras esterlinas",
        JPY="iene, ienes",
        CNY="yuan, yuans",
        RUB="rublo, rublos",
        PLN="zloty, zlotys",
        HUF="florins, forints",
        CHF="francos suíços, franco suíço",
        kr="coroa, coroas",
        CZK="coroas checas",
        SEK="coroas suecas",
        DKK="coroas dinamarquesas",
        NOK="coroas norueguesas",
        peso="peso, pesos",
        franc="franco, francos",
        rupee="rupia, rupias",
        dinar="dinar, dinares",
        KRW="wons",
        mark="marcos",
        lira="liras",
        BRL="real, reais",
        cent="cêntimos, centavos",
    ),
    units={
        "quilo": "mass-kilogram",
        "quilos": "mass-kilogram",
        "quilómetros": "length-kilometer",
        "quilômetros": "length-kilometer",
        "metros quadrados": "area-square-meter",
        "quilómetros quadrados": "area-square-kilometer",
        "quilómetros por hora": "speed-kilometer-per-hour",
        "quilômetros por hora": "speed-kilometer-per-hour",
        "grau": "degree",
        "graus": "degree",
        "graus celsius": "temperature-celsius",
        "graus fahrenheit": "temperature-fahrenheit",
        "pés": "length-foot",
        "polegadas": "length-inch",
        "milhas": "length-mile",
        "anos": "year",
        "ano": "year",
        "mês": "month",
        "meses": "month",
        "década": "decade",
        "décadas": "decade",
        "século": "century",
        "séculos": "century",
        "milénio": "millennium",
        "milênio": "millennium",
        "milénios": "millennium",
        "milênios": "millennium",
        "semestre": "half-year",
        "semestres": "half-year",
        "trimestre": "quarter-year",
        "trimestres": "quarter-year",
        "toneladas": "mass-tonne",
        "tonelada": "mass-tonne",
    }
    | listed(point="ponto, pontos")
    | dict.fromkeys(terms("ponto base, pontos base, pontos-base, pontos básicos"), "basis-point"),
    squared=terms("quadrado, quadrados"),
    unit_adjectives=listed(year="anual, anuais", month="mensal", week="semanal", day="diário, diária"),
    ages=_AGES | {age + "s": years for age, years in _AGES.items()},
    below_zero=terms("negativos, abaixo de zero"),
    minutes_to=terms("para as, para a"),
    minutes_on=terms("e"),
    quarters=terms("quarto, um quarto"),
    number_units={
        "biênio": (2, "year"),
        "biénio": (2, "year"),
        "triênio": (3, "year"),
        "triénio": (3, "year"),
    }
    | {"quadriênio": (4, "year"), "quinquênio": (5, "year"), "quinquénio": (5, "year")},
    embedded_amounts=dict.fromkeys(terms("ângulo reto, ângulo recto"), (90, "degree"))
    | {"cinquentenário": (50, "year"), "bicentenário": (200, "year"), "tricentenário": (300, "year")},
    out_of=terms("de, em, dos, das"),
    against=terms("contra, frente a, ante"),
    numbered_nouns=terms(
        "linha, rota, canal, fórmula, grupo, terminal, sala, página, capítulo, artigo, artigos, "
        "art, alínea, parágrafo, inciso, secção, seção, anexo, parte, tomo, episódio, temporada, "
        "porta, plataforma, número, nº, n°, figura, tabela, autoestrada, §"
    ),
)
