"""Signs of money that a model puts before a bare number: "44 milliards" became "$44 billion"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks import figures
from translation.model import Bitext, Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.model import Span

_SIGNS = frozenset("$€£¥")


def without_made_up_money(sentence: str, answer: str, source: str, target: str) -> str:
    """The answer without signs of money that the sentence does not have, before or after a bare number of it.

    English texts are so full of "$44 billion" that a model has it for "44 milliards" all the same when it is
    asked in another way. A sign is taken out only where the figure check says that the money is made up.
    """
    if not _SIGNS.intersection(answer) or _SIGNS.intersection(sentence):
        return answer
    bitext = Bitext.of_pair(sentence, answer, source, target, by_machine=True)
    for span in sorted(_made_up(bitext), reverse=True):
        amount = span.of(answer)
        plain = amount.strip("".join(_SIGNS) + " \u00a0\u202f")
        answer = answer[: span.start] + plain + answer[span.end :]
    return answer


def _made_up(bitext: Bitext) -> Iterator[Span]:
    """The amounts whose currency the figure check calls made up, and that a sign stands for."""
    for finding in figures.compare(bitext):
        amount = finding.target
        if (finding.code, finding.verdict) != ("figure.currency", "altered") or not isinstance(
            amount, Figure
        ):
            continue
        if amount.text[0] in _SIGNS or amount.text[-1] in _SIGNS:
            yield amount.span
