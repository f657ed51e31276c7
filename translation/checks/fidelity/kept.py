"""What stays as it is: addresses, names of accounts, keys, emoji; with a note, tags, code and names of files.

Versions, powers and formulas are compared with the figures.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from translation.model import Span
from translation.text.protected import FILE_NAME, PATH, PROTECTED, RAISED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.checks.fidelity.pair import Pair
    from translation.model import Finding

_LINK = re.compile(r"!?\[.*\]\((.*)\)")  # its words are translated, its address is not
_COMPARED_AS_FIGURE = re.compile(rf"#?[A-Za-z]{{0,2}}\d[\d.,xX*]*(?:[-+][\w.+-]*)?|.*[{RAISED}].*")
# People translate the words of code ("`Preferences`"), tags, the names of programs and files, and paths that
# are examples ("/home/yourname").
_OFTEN_TRANSLATED = re.compile(rf"[`#].*|[^\W_]+(?:_[^\W_]+)+|{FILE_NAME}|{PATH}")
# Signs of anything kept that is compared here: finding none takes a tenth of the time. Each is looked for by
# itself, and begins with a letter or a set of them, to which a search goes at once.
_SIGNS = tuple(
    map(
        re.compile,
        (
            r"[`@#_\]\\\u20e3\u2600-\u2bff\U0001f000-\U0001faff]",
            r"/(?:/|(?<![\w<]/)\w|(?<=[~.]/))",
            r"www",
            r"eyJ",
            r"[0-9a-f][0-9a-f]{6}",
            r"[A-Z][A-Z]{11}",
            r"[acgtun][acgtun]{11}",
            r"-[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5}){2}",
            r":(?:(?<=\btel:)|(?<=\bdoi:)|(?<=\burn:)|(?<=\bdata:)|(?<=\bmagnet:)|(?<=\bmailto:))",
        ),
    )
)
_LONGEST_WORD = 20  # of letters in a row that may be a key
_LONG = re.compile(rf"[A-Za-z0-9+/=-]{{{_LONGEST_WORD}}}")
_FILE_NAME = re.compile(FILE_NAME)
_ENDING = re.compile(r"\.[0-9a-z]")  # of a file name
_SELECTOR = "\ufe0f"  # says that an emoji is shown in colour


def compare(pair: Pair) -> Iterator[Finding]:
    """What the target lacks of what it should have kept."""
    if not _may_be_kept(pair.source):
        return
    kept = [(_plain(match[0]), Span(*match.span())) for match in PROTECTED.finditer(pair.source)]
    if not kept:
        return
    target = _plain(pair.target)
    left = Counter({text: target.count(text) for text in {text for text, _ in kept}})
    for text, span in kept:
        left[text] -= 1
        if left[text] < 0 and not _COMPARED_AS_FIGURE.fullmatch(text):
            yield pair.finding(
                "fidelity.kept-lost",
                "missing",
                f"missing: {span.of(pair.source)}",
                source=span,
                severity="info" if _OFTEN_TRANSLATED.fullmatch(text) else "warning",
            )


def _may_be_kept(text: str) -> bool:
    """Whether a text has a sign of anything kept."""
    return (
        any(sign.search(text) for sign in _SIGNS)
        or any(_LONG.search(word) for word in text.split() if len(word) >= _LONGEST_WORD)
        or (_ENDING.search(text) is not None and _FILE_NAME.search(text) is not None)
    )


def _plain(text: str) -> str:
    link = _LINK.fullmatch(text)
    return (link[1] if link else text).replace(_SELECTOR, "")
