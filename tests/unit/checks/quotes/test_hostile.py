"""Any text at all: no error, valid spans, the same answer twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.checks.quotes.test_speakers import SENTENCES
from translation.checks.quotes import compare, extract
from translation.model import Bitext

LANGUAGES = [*sorted({language for language, *_ in SENTENCES}), "pl", "ja", "xx", ""]
_WORDS = ("said ", "he ", "Mr. ", "Smith ", "a dit ", "le ", "so ", "der ", "\n\n", "l'")
_PIECES = st.sampled_from((*"“”„‟\"'‘’«»‹›「」,.;:!?()—– \n", *_WORDS))
TEXTS = st.one_of(st.text(max_size=200), st.lists(_PIECES, max_size=80).map("".join))


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_spans_are_valid_ordered_and_stable(text: str, language: str) -> None:
    quotes = extract(text, language)
    assert quotes == extract(text, language)
    end = 0
    for quote in quotes:
        assert end <= quote.span.start < quote.span.end <= len(text)
        assert quote.text == text[quote.span.start : quote.span.end]
        end = quote.span.end
        if quote.speaker:
            assert quote.speaker.mention == quote.speaker.span.of(text)
            assert quote.kind == "quotation"


@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_a_text_compared_with_itself_is_matched(text: str, language: str) -> None:
    found = compare(Bitext.of_pair(text, text, language, language))
    assert {finding.verdict for finding in found} <= {"matched"}
    assert len(found) == len(extract(text, language))


@given(source=TEXTS, target=TEXTS)
def test_any_two_texts_can_be_compared(source: str, target: str) -> None:
    found = compare(Bitext.of_pair(source, target, "en", "de"))
    assert [finding.source for finding in found if finding.source] == list(extract(source, "en"))


@pytest.mark.parametrize(
    "text",
    [
        "“" * 2_000,
        "”" * 2_000,
        '"' * 2_001,
        "« “ " * 1_000,
        "'" * 2_000,
        "“a\n\n" * 1_000,
        "word " * 40_000,
        "“yes,” he said, " * 2_000,
        "He said, who, " * 4_000,
        "A" * 200_000,
        "Mr. Smith of the of the " * 4_000,
        "‘s " * 4_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_input_takes_bounded_time(text: str) -> None:
    for quote in linear(lambda text: extract(text, "en"), text):
        assert quote.text == quote.span.of(text)


@pytest.mark.parametrize(
    "piece", ["“a” ", "“a”\n", "„x“ sagte er. ", '"', "« a ", "Said Jo Hall “yes it is so”. "]
)
def test_hostile_pairs_take_bounded_time(piece: str) -> None:
    source = piece * 1_000
    found = linear(
        lambda source: compare(Bitext.of_pair(source, source[: len(source) // 2], "en", "de")), source
    )
    assert len([finding for finding in found if finding.source]) == len(extract(source, "en"))
