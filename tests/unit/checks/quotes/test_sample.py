"""The sample article, in English and in a French translation."""

import pytest

from tests.unit.checks.quotes import sample
from translation.checks.quotes import extract


@pytest.mark.parametrize(
    ("text", "language", "mentions"),
    [
        (sample.ENGLISH, "en", sample.ENGLISH_MENTIONS),
        (sample.FRENCH, "fr", sample.FRENCH_MENTIONS),
        (sample.FRENCH.replace("« ", "“").replace(" »", "”"), "fr", sample.FRENCH_MENTIONS),
        (sample.FRENCH.replace("« ", "«\u202f").replace(" »", "\u00a0»"), "fr", sample.FRENCH_MENTIONS),
    ],
)
def test_every_quote_has_its_speaker(text: str, language: str, mentions: list[str | None]) -> None:
    quotes = extract(text, language)
    assert [quote.kind for quote in quotes] == [
        "fragment" if number == 2 else "quotation" for number in range(9)
    ]
    assert [quote.speaker and quote.speaker.name for quote in quotes] == sample.SPEAKERS
    assert [quote.speaker and quote.speaker.mention for quote in quotes] == mentions
    for quote in quotes:
        assert quote.span.of(text) == quote.text
        if quote.speaker:
            assert quote.speaker.span.of(text) == quote.speaker.mention
