"""French: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

_PASSED = "passé, passée, passés, passées, passer, passe, passent, passait, passera, passant"
_REACHING = terms(
    "s'établir, se fixer, s'inscrire, atteindre, tomber, retomber, revenir, passer, finir, terminer, "
    "clôturer, descendre, redescendre, monter, remonter, grimper, ressortir"
)

RELATIONS = FigureRelations(
    old=tuple(f"{verb} {of}" for verb in terms(_PASSED) for of in ("de", "d'", "du")),
    old_or_change=terms("de, d', du, des"),
    settling=tuple(f"pour {verb}" for verb in _REACHING),
    changed=terms("gagné, gagne, gagnent, perdu, perd, perdent, cédé, cède, cèdent, repris, abandonné"),
    also=terms("et de, et d'"),
    new=terms("à, au, aux, jusqu'à, jusqu'au"),
    compared=terms("contre, après, comparé à, comparée à, par rapport à, au lieu de, face à"),
    fillers=terms("le, la, les, environ, près de, plus de, quelque, presque"),
    rates=listed(
        second="par seconde, à la seconde, chaque seconde",
        minute="par minute, à la minute, chaque minute",
        hour="par heure, à l'heure, de l'heure, chaque heure, l'heure",
        day="par jour, chaque jour, tous les jours, quotidiennement, quotidien, quotidienne, quotidiens, "
        "quotidiennes, la journée, par nuit, la nuit",
        week="par semaine, chaque semaine, toutes les semaines, hebdomadaire, hebdomadaires, la semaine",
        month="par mois, chaque mois, tous les mois, mensuel, mensuelle, mensuels, mensuelles, mensuellement",
        year="par an, par année, chaque année, tous les ans, annuel, annuelle, annuels, annuelles, "
        "annuellement, l'an",
    ),
    bounds=listed(
        least="au moins, au moins de, pas moins de, au minimum, un minimum de, minimum",
        over="plus de, plus d', plus des, plus du, au-dessus de, au-delà de, supérieur à, supérieure à",
        most="au plus, au plus de, tout au plus, tout au plus de, pas plus de, pas plus d', au maximum, "
        "un maximum de, jusqu'à, maximum",
        under="moins de, moins d', moins des, moins du, au-dessous de, en dessous de, inférieur à, "
        "inférieure à",
        nearly="près de, près d', presque",
    ),
    negations=terms("pas, non, ne, n', jamais, sans, ni, aucun, aucune, guère"),
    wins=terms(
        "battu, battue, battus, bat, battent, battant, gagné, gagne, gagnent, gagnant, remporté, remporte, "
        "imposé, imposée, imposés, imposées, impose, imposent, imposant, vaincu, victoire, vainqueur, "
        "dominé, domine"
    ),
    losses=terms(
        "mené, menée, menés, menées, retard, perdu, perd, perdent, défaite, incliné, inclinée, inclinés, "
        "incline, battu par, battus par, "
        "battue par"
    ),
    away=terms("à, chez, sur le terrain de"),
    day_borders=terms("avant le, après le, jusqu'au, depuis le, à compter du, à partir du, dès le"),
    rises=forms("augment progress grimp mont", "e, é, ée, és, ées, ent, er, ait, ation, ion")
    + terms(
        "hausse, hausses, gagné, gagnée, bondi, bondit, croissance, croît, accru, accrue, "
        "accroissement, bond, envolé, envolée, doublé, triplé, quadruplé"
    ),
    falls=forms("recul baiss chut diminu plong", "-, e, é, ée, és, ées, ent, er, ait, ant, tion")
    + terms(
        "perdu, perd, perdent, perdait, repli, replié, repliée, fléchi, cédé, cède, contracté, "
        "contractée, contraction, réduit, réduite, réduits, réduites, réduire, réduction, tombé, "
        "tombée, tombe, rétréci, divisé, divisée"
    ),
    changes_of_changes=terms(
        "ralenti, ralentit, ralentie, ralentissement, moins, perte, pertes, déficit, accéléré, "
        "accélération, redressé, au lieu"
    ),
)
