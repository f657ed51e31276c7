"""The rules that look beside figures take no longer than the text grows."""

import pytest

from tests.growth import linear
from translation.checks.figures import compare
from translation.model import Bitext


@pytest.mark.parametrize(
    "piece",
    [
        "from 8.6% to 41.27 euros, 5% against 4% ",
        "at least at most not 5 a day a week per month ",
        "on Oct. 14 and 4 May 1992 20. August ",
        "the '80s of the 19th and 20th century, in his 30s, an octogenarian ",
        "rose 4 percent not sank 5 doubled ",
    ],
)
def test_a_sentence_of_nothing_but_such_words_is_compared_in_linear_time(piece: str) -> None:
    findings = linear(lambda text: compare(Bitext.of_pair(text, text[::-1], "en", "de")), piece * 1000)
    assert findings
