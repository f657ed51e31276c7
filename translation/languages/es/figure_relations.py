"""Spanish: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

_PASSED = (
    "pasó, pasar, pasado, pasando, pasa, pasan, pasaron, pasará, pasaba, cayó, cayeron, subió, subieron, "
    "bajó, bajaron, aumentó, creció, descendió, avanzó, retrocedió"
)

RELATIONS = FigureRelations(
    old=(
        *(f"{verb} {of}" for verb in terms(_PASSED) for of in ("de", "del")),
        "desde",
        "desde el",
        "desde los",
    ),
    old_if_alike=terms("de, del, de los, de las"),
    change=terms("un, en un, en"),
    changed=terms(
        "subió, subieron, sube, bajó, bajaron, baja, cayó, cayeron, cae, aumentó, aumentaron, creció, "
        "crecieron, ganó, ganaron, perdió, perdieron, avanzó, retrocedió"
    ),
    also=terms("y en un, y en"),
    new=terms("a, al, a los, a las, hasta, hasta el, hasta los, hasta las"),
    compared=terms(
        "frente a, frente al, frente a los, frente a las, contra, tras, comparado con, en comparación con, "
        "en lugar de, en vez de, después de"
    ),
    fillers=terms("el, la, los, las, unos, unas, casi, cerca de, más de, alrededor de, aproximadamente"),
    rates=listed(
        second="por segundo, al segundo, cada segundo",
        minute="por minuto, al minuto, cada minuto",
        hour="por hora, a la hora, la hora, cada hora",
        day="por día, al día, diario, diaria, diarios, diarias, diariamente, cada día, todos los días, "
        "por noche",
        week="por semana, a la semana, semanal, semanales, semanalmente, cada semana, todas las semanas",
        month="por mes, al mes, mensual, mensuales, mensualmente, cada mes, todos los meses",
        year="por año, al año, anual, anuales, anualmente, cada año, todos los años",
    ),
    bounds=listed(
        least="al menos, por lo menos, como mínimo, no menos de, cuando menos, un mínimo de",
        over="más de, más del, más de los, más de las, por encima de, superior a, superiores a",
        most="como máximo, como mucho, a lo sumo, hasta, no más de, un máximo de",
        under="menos de, menos del, menos de los, menos de las, por debajo de, inferior a, inferiores a",
        nearly="casi, prácticamente",
    ),
    negations=terms("no, nunca, jamás, sin, ni, tampoco"),
    wins=terms(
        "ganó, ganaron, gana, ganan, ganar, ganado, venció, vencieron, vence, vencer, derrotó, derrotaron, "
        "derrota a, "
        "derrotar, victoria, impuso, impusieron, batió"
    ),
    losses=terms("desventaja, perdió, perdieron, pierde, perder, perdido, derrota, cayó, cayeron, cae"),
    away=terms("en, en casa de, a domicilio"),
    day_borders=terms("antes del, después del, hasta el, desde el, a partir del"),
    rises=forms("aument increment", "ó, aron, a, an, ar, ado, ada, o, aba, ará")
    + terms(
        "subió, subieron, sube, suben, subir, subido, subida, subía, crece, crecen, creció, "
        "crecieron, crecer, crecido, creciendo, crecimiento, alza, ganó, ganaron, avanzó, avanzaron, "
        "repuntó, disparó, dispararon, duplicó, duplicaron, triplicó, triplicaron"
    ),
    falls=forms("baj recort rebaj desplom", "ó, aron, a, an, ar, ado, ada, e")
    + terms(
        "cae, caen, cayó, cayeron, caer, caído, caída, caídas, descendió, descendieron, desciende, "
        "descender, descenso, retrocedió, retroceso, contrajo, contracción, disminuyó, disminuyeron, "
        "disminuye, disminuir, disminuido, disminución, redujo, redujeron, reduce, reducir, reducido, "
        "reducida, reducción, perdió, perdieron, pierde"
    ),
    changes_of_changes=terms(
        "desaceleró, desaceleración, ralentizó, aceleró, menos, pérdida, pérdidas, déficit, recuperó, vez de"
    ),
)
