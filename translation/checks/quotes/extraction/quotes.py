"""The quotations of one text: pair the marks, tell quotation from fragment, find and resolve the speaker."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from translation.checks.quotes.extraction.analysed import AnalysedQuote, analysed
from translation.checks.quotes.extraction.attribution import attribute
from translation.checks.quotes.extraction.coreference import Resolver
from translation.checks.quotes.extraction.dialogue import with_dialogue
from translation.checks.quotes.extraction.quote_kind import kinds
from translation.checks.quotes.extraction.tokens import sentences
from translation.languages.quote_table import table
from translation.model import DAMAGED, Quote, Span
from translation.text.quotation_marks import pair

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.quotes.extraction.ties import How


def extract(text: str, language: str, headings: Sequence[Span] = ()) -> tuple[Quote, ...]:
    """The quoted spans of `text` in reading order, marks included, none overlapping another.

    `language` is a code such as "en" or "pt-BR". Languages without a table of their own get spans and
    kinds, but no speakers. `headings`, in order and apart: whoever is quoted in one is named there or not at
    all, and nobody speaks on below it. Never raises; takes time linear in the text's length.
    """
    return tuple(quoted.quote for quoted in find(text, language, headings))


def find(text: str, language: str, headings: Sequence[Span] = ()) -> list[AnalysedQuote]:
    """The quotes of `extract`, each with what the comparison asks about it."""
    words = table(language)
    shown, text = text, text.replace(DAMAGED, " ")
    marked = with_dialogue(text, pair(text), words)
    if not marked:
        return []
    parsed = sentences(text, [mark.span for mark in marked], words)
    attributions = attribute(text, parsed, len(marked), words, headings)
    kind_of = kinds(text, marked, parsed, attributions, words)
    resolver = Resolver(text, parsed, words)
    quotes = []
    for mark, attribution, kind in zip(marked, attributions, kind_of, strict=True):
        quote = Quote(mark.span, mark.span.of(shown), kind, closed=mark.closed or mark.continues)
        quoted = replace(
            analysed(text, quote, attribution.how, words),
            inline_attributions=attribution.inline_attributions,
        )
        if kind == "quotation" and attribution.speaker is not None:
            person = resolver.identify(attribution.speaker)
            quoted = replace(
                quoted, quote=replace(quote, speaker=person.speaker), named=person.named, direct=person.direct
            )
        quotes.append(quoted)
    return quotes


def spoken_parts(text: str, quoted: AnalysedQuote, language: str) -> Iterator[AnalysedQuote]:
    """What the speaker says in a quotation, each part as a quote: without the reporting words inside it."""
    if not quoted.inline_attributions:
        yield quoted
        return
    words = table(language)
    whole = quoted.quote
    starts = [whole.span.start, *(inline.end for inline in quoted.inline_attributions)]
    ends = [*(inline.start for inline in quoted.inline_attributions), whole.span.end]
    for start, end in zip(starts, ends, strict=True):
        span = Span(start, end)
        last = end == whole.span.end
        part = replace(whole, span=span, text=span.of(text), closed=whole.closed or not last)
        how: How = "carried" if start > whole.span.start else "after"
        form = analysed(text, part, how, words)
        yield replace(form, named=quoted.named, direct=quoted.direct, reported_inside=True)
