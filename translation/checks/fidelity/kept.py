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
# A sign of anything kept that is compared here: finding none takes a tenth of the time.
_MAY_BE_KEPT = re.compile(
    r"[`@#_\]\\\u20e3\u2600-\u2bff\U0001f000-\U0001faff]|//|(?<![\w<])/\w|[~.]/|www|[A-Za-z0-9+/=-]{20}|[0-9a-f]{7}"
    rf"|[A-Z]{{12}}|[acgtun]{{12}}|eyJ|(?:-[A-Z0-9]{{4,5}}){{3}}|\b(?:magnet|mailto|tel|doi|urn|data):|{FILE_NAME}"
)
_SELECTOR = "\ufe0f"  # says that an emoji is shown in colour


def compare(pair: Pair) -> Iterator[Finding]:
    """What the target lacks of what it should have kept."""
    if not _MAY_BE_KEPT.search(pair.source):
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


def _plain(text: str) -> str:
    link = _LINK.fullmatch(text)
    return (link[1] if link else text).replace(_SELECTOR, "")
