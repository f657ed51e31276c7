"""Two texts, one a translation of the other -> which of their sentences belong together.

`sentences` cuts both sides finely, `features` says what each sentence can be known by on the other side, `anchors`
finds the pairs that are plainly the same, `search` joins the sentences along these.
"""

from translation.alignment.features import features
from translation.alignment.search import ACROSS_LANGUAGES, WITHIN_A_LANGUAGE, Bead, Costs, align

__all__ = ["ACROSS_LANGUAGES", "WITHIN_A_LANGUAGE", "Bead", "Costs", "align", "features"]
