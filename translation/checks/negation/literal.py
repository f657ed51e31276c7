"""Words that may stand for a negation of the other side, and only translate another word of it.

"Only" stands for "ne ... que"; but where the other side has "seul", it translates that, and a negation that
is missed beside it is lost.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.checks.negation.cues import split
from translation.languages.bilingual import Places
from translation.languages.quote_table import table

if TYPE_CHECKING:
    from translation.checks.negation.cues import Cues
    from translation.model import Span

# How far a word and its translation may be apart, as a share of the sentences. By this module 77 of 100
# negations taken out are found instead of 75, and .50 % of human translations alarm instead of .41 %; with 1
# in its stead the one gains 1, the other .07 (`tests.bench.negation`, before other changes).
_APART = 0.3
# A word so near to a negation says the same as its opposite only together with it: "interdit" is "not
# permitted", and the tables, which are made by machine, give "permitted" for it. This takes .62 % to .50 %.
_NEAR = 2
_LEAST_APART = 4  # words; in a short sentence a share of it means little
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Original:
    """A text as that from which words of the other side are translated.

    `denied`: the places of the words that a negation is near, without those that deny in themselves. `cued`:
    those of the words that may stand for a negation, or turn one round.
    """

    language: str
    count: int
    denied: frozenset[int]
    cued: frozenset[int]
    places: Places  # without what negates

    @classmethod
    def of(cls, text: str, language: str, cues: Cues) -> Original:
        """A text and its cues; takes time linear in its length."""
        words = [text[start:end].lower() for start, end in split(text)]
        count = len(words)
        negating: set[int] = set()
        denied: set[int] = set()
        alike: set[int] = set()
        turning: set[int] = set()
        turned_by = {cue.turned_by for cue in cues.all}
        for cue in cues.all:
            first = round(cue.place * count)
            last = first + len(split(text[cue.span.start : cue.span.end])) - 1
            if cue.kind in ("negation", "turned", "lone"):
                negating.update((first, last))
                denied.update(range(first - _NEAR, last + _NEAR + 1))
            elif cue.kind == "turning" or cue.span in turned_by:
                turning.update(range(first, last + 1))
            else:
                alike.update(range(first, last + 1))
        return cls(
            language,
            count,
            frozenset(denied - alike),
            frozenset(alike | turning),
            Places.of(
                ["" if index in negating else word.rstrip("'’") for index, word in enumerate(words)], language
            ),
        )

    def is_translated_by(
        self, span: Span, place: float, text: str, language: str, *, among_cues: bool = False
    ) -> bool:
        """Whether each word of a span of the other text has its counterpart here, not far from `place`.

        `among_cues`: as one of the words that are `cued`. Small words count only if they stand alone.
        """
        small = table(language).words_without_name
        words = _LETTERS.findall(span.of(text).lower())
        full = [word for word in words if word not in small] or words[:1] * (len(words) == 1)
        return bool(full) and all(self._has(word, place, language, among_cues=among_cues) for word in full)

    def _has(self, word: str, place: float, language: str, *, among_cues: bool) -> bool:
        apart = max(_APART, _LEAST_APART / max(self.count, 1))
        return any(
            (index in self.cued if among_cues else index not in self.denied)
            and abs(index / self.count - place) <= apart
            for index in self.places.holding(word, language)
        )
