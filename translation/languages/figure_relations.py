"""A table of the words that say how figures stand to one another: from and to, a day, at least, rose, won.

A language that has one keeps it in `translation/languages/xx/figure_relations.py` as `RELATIONS`; without
one nothing is said where such words are compared. Phrases are in lower case, with one blank between words.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from translation.languages.figure_table import Words

# What a bound says: that there may be more than the figure, or less. `beyond` and `below` say so only of what
# does not last: "over three years" and "über drei Jahre" may mean the time in which something happens.
BOUNDS = {
    "least": "more",
    "over": "more",
    "beyond": "more",
    "most": "less",
    "under": "less",
    "below": "less",
    "nearly": "less",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRelations:
    """The words of one language that set figures in relation. Each comment says where such a word stands."""

    # MOVEMENTS. Right before the value that was before: "from 5 to 7".
    old: Words = ()
    # The same where both values are of one kind; where they are not, it may say how large the change was:
    # "von 5 auf 7 Euro", but "ein Plus von 5 Prozent auf 7 Euro".
    old_if_alike: Words = ()
    # Right before a value that is the old one or the change, whatever comes: "a augmenté de 2 à 6 %".
    old_or_change: Words = ()
    # Right after such a value, which is the change then: "a reculé de 2 % pour s'établir à 6 %".
    settling: Words = ()
    # Right before how large the change was: "by".
    change: Words = ()
    # The same, of verbs, before a value with its unit: "rose 5 euros to 62", but "rose 5 to 7 percent".
    changed: Words = ()
    # Between two changes, right before the second: "rose by 9 % and by 2 billion".
    also: Words = ()
    # Right before the value that is reached: "to 7".
    new: Words = ()
    # Between the new value and the old one, right before the old one: "2 %, contre 3 %", "up from".
    compared: Words = ()
    # Between such a word and its figure: "from about 5".
    fillers: Words = ()

    # RATES. After a figure, its unit: "a day" -> "day".
    rates: Mapping[str, str] = field(default_factory=dict)

    # BOUNDS. Before a figure: "at least" -> "least", one of the names in `BOUNDS`.
    bounds: Mapping[str, str] = field(default_factory=dict)
    # Near a bound, which it may turn round: "need not spend more than", "a minus of more than".
    negations: Words = ()

    # DIRECTIONS. In the clause of a figure: that something rose, or fell, to it or by it.
    # "..." stands for a few words before the last one of a clause: "nahm ... zu".
    rises: Words = ()
    falls: Words = ()
    # Near them: words that speak of a change itself, or turn it round: "the decline slowed".
    changes_of_changes: Words = ()

    # AGES. Before a decade that is one of a life: "in his 30s".
    age_cues: Words = ()

    # DATES. Before the first or last day of a month, for which the month may stand: "after March 31".
    day_borders: Words = ()

    # RESULTS. Beside a score: whose goals come first has won, has lost.
    wins: Words = ()
    losses: Words = ()
    # Between a score and the place of the match, if the host's goals may come first: "ganó 0-2 en Sevilla".
    away: Words = ()


NONE = FigureRelations()


@lru_cache(maxsize=64)
def figure_relations(language: str) -> FigureRelations:
    """The table of a language code, or an empty one."""
    name = f"translation.languages.{language}.figure_relations"
    if not language.isidentifier():
        return NONE
    try:
        table = import_module(name).RELATIONS
    except ModuleNotFoundError as error:
        if error.name is None or not name.startswith(error.name):
            raise  # the table is there, and imports what is not
        return NONE
    return table if isinstance(table, FigureRelations) else NONE
