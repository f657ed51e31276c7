"""Speech that a dash opens instead of quotation marks: “— Moi, je reste, dit Inès.”"""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.model import Span
from translation.quotes.marks import Marked, paragraphs
from translation.quotes.phrases import DASHES
from translation.quotes.subjects import Reader
from translation.quotes.tokens import plain
from translation.quotes.verbs import is_verb

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.quotes.languages import Table
    from translation.quotes.tokens import Token

_ENDS = frozenset((",", "!", "?", "…", *DASHES))
_LONGEST = 2_000  # code points of a paragraph that are looked at


def with_dialogue(text: str, marked: Sequence[Marked], table: Table) -> list[Marked]:
    """The marked spans and, between them, what dashes open, as far as a reporting verb ends it.

    A paragraph that opens with a dash and has no such verb is a list item or an aside, and left alone.
    """
    if not table.dialogue_dash or not any(dash in text for dash in DASHES):
        return list(marked)
    found = list(marked)
    place = 0
    for block in paragraphs(text):
        while place < len(marked) and marked[place].span.end <= block.start:
            place += 1
        taken = place < len(marked) and marked[place].span.overlaps(block)
        if text[block.start] in DASHES and not taken:
            found += map(Marked, _speech(text, block, table))
    return sorted(found, key=lambda one: one.span)


def _speech(text: str, block: Span, table: Table) -> Iterator[Span]:
    """What is said in a paragraph: up to its reporting words, and behind the dash that ends them."""
    tokens = list(plain(text, block.start + 1, min(block.end, block.start + _LONGEST), table))
    reader = Reader(0, tokens, table)
    for index, token in enumerate(tokens[:-1]):
        if token.lower not in _ENDS or index == 0:
            continue
        verb = index + 1
        while verb < len(tokens) and tokens[verb].lower in table.objects | table.auxiliaries:
            verb += 1
        subject = reader.right(verb + 1) if verb < len(tokens) and is_verb(tokens, verb, table) else None
        if subject is not None:
            inside = token.lower in _ENDS - DASHES - {","}
            yield Span(block.start, token.end if inside else tokens[index - 1].end)
            yield from _rest(tokens, subject.end, block)
            return


def _rest(tokens: Sequence[Token], start: int, block: Span) -> Iterator[Span]:
    """What is said behind the reporting words: “—Sí —dijo Inés—. Mañana.”"""
    dash = next((index for index in range(start, len(tokens)) if tokens[index].lower in DASHES), len(tokens))
    first = next((one.start for one in tokens[dash + 1 :] if one.kind == "word" or one.lower in "¿¡"), None)
    if first is not None:
        yield Span(first, block.end)
