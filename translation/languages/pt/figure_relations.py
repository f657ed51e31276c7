"""Portuguese: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

_PASSED = (
    "passou, passar, passado, passando, passa, passam, passaram, caiu, caíram, subiu, subiram, "
    "aumentou, cresceu, recuou"
)

RELATIONS = FigureRelations(
    old=(*(f"{verb} {of}" for verb in terms(_PASSED) for of in ("de", "do", "dos")), "desde", "a partir de"),
    old_if_alike=terms("de, do, da, dos, das"),
    change=terms("em, um, em um, por"),
    changed=terms("subiu, subiram, caiu, caíram, aumentou, aumentaram, cresceu, recuou, ganhou, perdeu"),
    also=terms("e em, e em um"),
    new=terms("para, para os, para as, a, ao, aos, até, para o, para a"),
    compared=terms(
        "contra, contra os, frente a, ante, após, depois de, em comparação com, face a, em vez de"
    ),
    fillers=terms("o, a, os, as, cerca de, quase, mais de, aproximadamente, uns"),
    rates=listed(
        second="por segundo, a cada segundo",
        minute="por minuto, a cada minuto",
        hour="por hora, à hora, a cada hora",
        day="por dia, ao dia, diário, diária, diários, diárias, diariamente, todos os dias, a cada dia, "
        "por noite",
        week="por semana, semanal, semanais, semanalmente, todas as semanas, a cada semana",
        month="por mês, ao mês, mensal, mensais, mensalmente, todos os meses, a cada mês",
        year="por ano, ao ano, anual, anuais, anualmente, todos os anos, a cada ano",
    ),
    bounds=listed(
        least="pelo menos, ao menos, no mínimo, não menos de, um mínimo de",
        over="mais de, mais dos, mais das, mais do que, acima de, superior a, superiores a",
        most="no máximo, até, não mais de, um máximo de, quando muito",
        under="menos de, menos dos, menos das, abaixo de, inferior a, inferiores a",
        nearly="quase",
    ),
    negations=terms("não, nunca, jamais, sem, nem"),
    wins=terms(
        "venceu, venceram, vence, vencer, vencido, ganhou, ganharam, ganha, derrotou, derrotaram, vitória, "
        "bateu"
    ),
    losses=terms("desvantagem, perdeu, perderam, perde, perder, perdido, derrota, caiu"),
    away=terms("em, no, na, fora"),
    day_borders=terms("antes de, depois de, após, até, desde, a partir de"),
    rises=forms("aument increment", "ou, aram, a, am, ar, ado, ada, o")
    + terms(
        "subiu, subiram, sobe, sobem, subir, subido, subida, cresceu, cresceram, cresce, crescem, "
        "crescer, crescido, crescimento, alta, ganhou, ganharam, avançou, avançaram, dobrou, "
        "dobraram, duplicou, duplicaram, triplicou, triplicaram"
    ),
    falls=terms(
        "cai, caiu, caíram, caem, cair, caído, queda, baixou, baixaram, baixar, recuou, recuaram, "
        "recuo, diminuiu, diminuíram, diminui, diminuir, diminuição, contraiu, contração, encolheu, "
        "encolheram, encolher, perdeu, perderam, perde, desceu, desceram, desce, descida, reduziu, "
        "reduziram, reduz, reduzir, redução"
    ),
    changes_of_changes=terms("desacelerou, desaceleração, acelerou, menos, perda, perdas, déficit, vez de"),
)
