"""Two texts, one a translation of the other -> which of their sentences belong together.

`cutting` cuts both sides finely, `features` says what each sentence can be known by on the other side,
`weights` how much that says. `anchors` finds the pairs that are plainly the same, `search` joins the
sentences along these, `moved` finds passages that stand elsewhere.
"""

from translation.alignment.aligning import align
from translation.alignment.beads import ACROSS_LANGUAGES, WITHIN_A_LANGUAGE, Alignment, Bead, Costs
from translation.alignment.cutting import cut
from translation.alignment.features import features

__all__ = [
    "ACROSS_LANGUAGES",
    "WITHIN_A_LANGUAGE",
    "Alignment",
    "Bead",
    "Costs",
    "align",
    "cut",
    "features",
]
