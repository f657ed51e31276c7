"""Speech that a dash opens instead of quotation marks: “— Moi, je reste, dit Inès.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.quotes import weights
from translation.checks.quotes.extraction.phrases import DASHES
from translation.checks.quotes.extraction.subjects import SubjectFinder
from translation.checks.quotes.extraction.tokens import plain
from translation.checks.quotes.extraction.unlisted_verbs import full_name_behind
from translation.checks.quotes.extraction.verbs import is_verb
from translation.model import Span
from translation.text.quotation_marks import Marked, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.languages.quote_table import QuoteTable

_ENDS = frozenset((",", "!", "?", "…", "...", *DASHES))
_CLOSINGS = frozenset((".", *DASHES))


def with_dialogue(text: str, marked: Sequence[Marked], table: QuoteTable) -> list[Marked]:
    """The marked spans and, between them, what dashes open, as far as a reporting verb ends it.

    A paragraph that opens with a dash and has no such verb is a list item or an aside, and left alone.
    """
    if not any(dash in text for dash in table.dialogue_dashes):
        return list(marked)
    spoken: list[Marked] = []
    place = 0
    for block in paragraphs(text):
        while place < len(marked) and marked[place].span.end <= block.start:
            place += 1
        if text[block.start] not in table.dialogue_dashes:
            continue
        last = place
        while last < len(marked) and marked[last].span.start < block.end:
            last += 1
        spoken += [
            Marked(span, spoken=True)
            for span in _speech(text, block, table)
            if not any(span.overlaps(mark.span) for mark in marked[place:last])
        ]
    return sorted([*marked, *spoken], key=lambda mark: mark.span)


def _speech(text: str, block: Span, table: QuoteTable) -> Iterator[Span]:
    """What is said in a paragraph: up to its reporting words, and on behind the dash that ends them.

    “—Sí —dijo Inés—. Mañana.” Nothing where no reporting words follow.
    """
    end = min(block.end, block.start + weights.DIALOGUE_LENGTH)
    tokens = list(plain(text, block.start + 1, end, table))
    finder = SubjectFinder(0, tokens, table)
    start, first = block.start, 0
    while (report := _report(finder, first)) is not None:
        spoken_end, last = report
        yield Span(start, spoken_end)
        dash = next((i for i in range(last, len(tokens)) if tokens[i].lower in DASHES), len(tokens))
        spoken = (i for i in range(dash, len(tokens)) if tokens[i].kind == "word" or tokens[i].lower in "¿¡")
        first = next(spoken, len(tokens))
        if first == len(tokens):
            return
        start = tokens[first].start
    if first:
        yield Span(start, block.end)


def _report(finder: SubjectFinder, first: int) -> tuple[int, int] | None:
    """Where in the text the speech that begins at token `first` ends, and at which token its report does."""
    tokens = finder.tokens
    for index in range(first + 1, len(tokens) - 1):
        if tokens[index].lower not in _ENDS:
            continue
        end = _report_end(finder, index + 1)
        if end is not None:
            inside = tokens[index].lower in _ENDS - DASHES - {","}
            return tokens[index].end if inside else tokens[index - 1].end, end
    return None


def _report_end(finder: SubjectFinder, start: int) -> int | None:
    """Where a reporting verb at token `start` and its subject end: “dit Inès”, “said Jo”, “Jo said”."""
    tokens, table = finder.tokens, finder.table
    verb = start
    while verb < len(tokens) and tokens[verb].lower in table.objects | table.auxiliaries:
        verb += 1
    if verb < len(tokens) and is_verb(tokens, verb, table):
        subject = finder.right(verb + 1)
        if subject is not None:
            return subject.end
        alone = table.drops_subject and verb + 1 < len(tokens) and tokens[verb + 1].lower in _CLOSINGS
        return verb + 1 if alone else None  # “—No —respondió—. Nunca.”
    if named := full_name_behind(finder, verb):
        return named.end  # “– Jamais, coupe Paul Henry.”
    subject = None if table.inverts else finder.right(start)
    if subject is None or subject.start != start or subject.end == len(tokens):
        return None
    return subject.end + 1 if is_verb(tokens, subject.end, table) else None
