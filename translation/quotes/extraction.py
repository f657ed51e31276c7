"""The quotations of one text: pair the marks, tell quotation from fragment, find and resolve the speaker."""

from __future__ import annotations

from dataclasses import dataclass

from translation.model import Quote
from translation.quotes.kinds import kinds
from translation.quotes.languages import table
from translation.quotes.marks import SIGNS, pair
from translation.quotes.people import People
from translation.quotes.speakers import attribute
from translation.quotes.tokens import sentences

_EDGES = SIGNS + " \t\n\u00a0\u2009\u202f,.;:!?…"


@dataclass(frozen=True, slots=True)
class Found:
    """A quote and how sure its speaker is.

    `named`: the speaker's name is a person's, not a description that stands for itself. `direct`: the
    words at the quote hold that name, so nothing was resolved.
    """

    quote: Quote
    named: bool = False
    direct: bool = False

    @property
    def words(self) -> str:
        """The quoted words without their marks and the punctuation at their edges."""
        return self.quote.text.strip(_EDGES)

    @property
    def minor(self) -> bool:
        """Whether it is a fragment of a single word."""
        return self.quote.kind == "fragment" and len(self.words.split()) < 2


def extract(text: str, language: str) -> tuple[Quote, ...]:
    """The quoted spans of `text` in reading order, marks included, none overlapping another.

    `language` is a code such as "en" or "pt-BR". Languages without a table of their own get spans and
    kinds, but no speakers. Never raises; takes time linear in the text's length.
    """
    return tuple(found.quote for found in find(text, language))


def find(text: str, language: str) -> list[Found]:
    """The quotes of `extract`, each with how sure its speaker is."""
    words = table(language)
    marked = pair(text)
    if not marked:
        return []
    parsed = sentences(text, [one.span for one in marked], words)
    attributions = attribute(parsed, len(marked), words)
    people = People(text, parsed, words)
    found = []
    for one, attribution, kind in zip(
        marked, attributions, kinds(text, marked, parsed, attributions, words), strict=True
    ):
        text_of = one.span.of(text)
        if kind == "fragment" or attribution.phrase is None:
            found.append(Found(Quote(one.span, text_of, kind)))
            continue
        identified = people.identify(attribution.phrase)
        quote = Quote(one.span, text_of, kind, identified.speaker)
        found.append(Found(quote, identified.named, identified.direct))
    return found
