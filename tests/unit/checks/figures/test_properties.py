"""What holds for any text and any language: spans, order, bounded time, and a text agrees with itself."""

import re
from itertools import pairwise, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench.figures_languages import WITHOUT_TABLE
from tests.growth import linear
from tests.tables import by_language
from tests.unit.checks.figures.specified import FULL, SPECIFIED
from translation.checks.figures import compare, extract
from translation.checks.figures.extraction.scan import parse_at
from translation.checks.figures.extraction.tokens import Line, tokenize
from translation.checks.figures.lexicon.lexicon import lexicon
from translation.model import Bitext, Finding, alarms

LANGUAGES = (*SPECIFIED, *WITHOUT_TABLE, "th", "xx", "", "EN", "../x")

# Pieces that figures are made of, so that random texts hit the grammar and not only the white space.
WORDS = """
1 2 12 30 90 100 1990 2022 1,5 1.550 550 0.5 12:30 -7 % $ € £ m bn h km ° º ½ / - – ' . , : ( ) and of a the
to between million thousands dozen half third first second may May Monday February 1990s century XIX p.m. noon
MiG-29 A400M un une et demi mille milliard siècle années ein und zwei Millionen halb Uhr Jahre neunziger mil
millones y medio las de siglo vinte mezzo anni einundzwanzig femogtyve tusind millioner cent 十 万 億 ３ ٣ ५
"""
PIECES = st.sampled_from([*WORDS.split(), "\u202f", "\xa0"])
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=20).map(" ".join),
    st.lists(PIECES, max_size=12).map("".join),
)


def verdicts(source: str, target: str, language: str = "en") -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, language, language))


@settings(max_examples=400, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_figures_lie_in_order_inside_the_text(text: str, language: str) -> None:
    last = 0
    for figure in extract(text, language):
        assert last <= figure.span.start < figure.span.end <= len(text)
        assert figure.text == figure.span.of(text)
        assert figure.readings
        last = figure.span.end


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_a_text_agrees_with_itself(text: str, language: str) -> None:
    assert {finding.verdict for finding in verdicts(text, text, language)} <= {"matched"}


@settings(max_examples=300, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(FULL), st.sampled_from(FULL))
def test_each_source_figure_has_one_finding(source: str, target: str, one: str, other: str) -> None:
    findings = compare(Bitext.of_pair(source, target, one, other))
    said = [finding.source for finding in findings if finding.source is not None]
    assert [figure for figure in said if figure in extract(source, one)] == said
    assert set(extract(source, one)) <= set(said)
    assert all(finding.check == "figures" and finding.reason for finding in findings)


@settings(max_examples=400, deadline=None)
@given(
    st.sampled_from(
        [
            "The army sent 230 tanks and 1,550 vehicles.",
            "Sales rose 4.7 % to $1.5bn in 2022.",
            "On 24 February 2022 at 14:30 he paid €2,300.",
            "In the 1980s, 12.5 million people, 3/4 of them poor, walked 15 km.",
            "A MiG-29 and 17 A400M were lost between 1990 and 1995.",
            "He won 6-4 in 2:05:36 at 22 °C.",
            "It is 25-30 % cheaper than the 318 of the 19th century.",
        ]
    ),
    st.data(),
)
def test_one_changed_digit_is_always_found(text: str, data: st.DataObject) -> None:
    place = data.draw(st.sampled_from([match.start() for match in re.finditer(r"\d", text)]))
    digit = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != text[place]]))
    changed = text[:place] + digit + text[place + 1 :]
    assert alarms(verdicts(text, changed)), changed


@settings(max_examples=300, deadline=None)
@given(
    st.sampled_from([one for one in LANGUAGES if one.isalpha()]),
    st.integers(0, 10**9),
    st.sampled_from(["{}", "{} km", "{} %", "{} €", "X {} X"]),
    st.data(),
)
def test_a_changed_digit_is_found_in_any_language(
    language: str, number: int, template: str, data: st.DataObject
) -> None:
    written = str(number)
    place = data.draw(st.integers(0, len(written) - 1))
    digit = data.draw(st.sampled_from([digit for digit in "0123456789" if digit != written[place]]))
    changed = written[:place] + digit + written[place + 1 :]
    assert alarms(verdicts(template.format(written), template.format(changed), language)), changed


HOSTILE = {
    "no digit": "Nothing to count here. " * 1_000,
    "only digits": "7" * 200_000,
    "many numbers": "12 " * 5_000,
    "many kinds": "$1.5bn of 3,000 and 2-3 % in 1990s; " * 1_000,
    "one repeated word": "hundred " * 3_000,
    "and and and": "one hundred and " * 1_500,
    "dozens of": "dozens of " * 2_000,
    "compounds": "einundzwanzigtausend" * 1_000,
    "long compound words": ("zweihundert" * 6 + " ") * 250,
    "commas": "1," * 15_000,
    "hyphens": "1-" * 10_000,
    "letters and digits": "a1" * 15_000,
    "colons": "12:" * 10_000,
    "mixed scripts": "12 Москва ٣٤ ५६ 三百 " * 750,
    "surrogates": "\ud800 1 \udfff" * 2_500,
    "quotes": "'90" * 7_500,
    "plus signs": ("+" + "7" * 60) * 800,
    "telephones": "0800 123 4567 " * 2_000,
    "names in pieces": "L-159 T1 " * 3_000,
    "long numbers": ("9" * 400 + " ") * 500,
    "no numbers": "NaN 1e999 -inf " * 3_000,
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("language", ["en", "de"])
def test_hostile_text_takes_bounded_time(name: str, language: str) -> None:
    spans = [figure.span for figure in linear(lambda text: extract(text, language), HOSTILE[name])]
    assert all(one.end <= other.start for one, other in pairwise(spans))


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_compared(name: str) -> None:
    source = HOSTILE[name][:4_000]
    target = source.translate(str.maketrans("123456789", "234567891"))
    findings = compare(Bitext.of_pair(source, target, "en", "fr"))
    assert len(findings) >= len(extract(source, "en"))


def test_200_kilobytes_on_one_line_are_compared() -> None:
    prose = "The minister said again what he had said before, and what everybody knew. " * 3
    line = "".join(f"{prose}In 2022 he counted {number} tanks. " for number in range(1_000, 1_800))
    assert len(line) > 200_000
    found = linear(lambda line: alarms(verdicts(line, line.replace("counted 1001 ", "counted 91001 "))), line)
    assert [finding.reason for finding in found] == ["1001 became 91001"]


def test_hostile_pair_takes_bounded_time() -> None:
    assert linear(lambda source: verdicts(source, source.replace("12 €", "13 $")), "12 € " * 2_000)


ODD = (
    *(
        "NaN",
        "Infinity",
        "-inf",
        "1e999",
        "1" * 400,
        "0x1F",
        "1/0",
        "0/0",
        "٣/٤",
        "½/½",
        "1.2.3.4.5",
        "24:61",
    ),
    *(
        "9" * 400 + "%",
        "31.31.2022",
        "99/99/9999",
        "-" * 1000 + "1",
        "1" + "0" * 23,
        "\x00 5 \x00",
        "\ud83d5",
        "²³",
        "①",
    ),
)


@by_language(product(LANGUAGES, ODD))
def test_odd_numbers_are_read_without_fail(language: str, text: str) -> None:
    for figure in extract(text, language):
        assert figure.text in text
    assert not alarms(verdicts(text, text, language))


@pytest.mark.parametrize("text", ODD)
def test_odd_numbers_are_compared_without_fail(text: str) -> None:
    figures = set(extract(text, "en"))
    for other in ODD:
        findings = compare(Bitext.of_pair(text, other, "en", "de"))
        assert figures <= {finding.source for finding in findings}, other


@pytest.mark.parametrize(
    "language", [language for language in SPECIFIED if lexicon(language).table.han is None]
)
def test_words_that_are_passed_over_begin_no_figure(language: str) -> None:
    known = lexicon(language)
    for term, entry in known.entries.items():
        for after in ("", " 5", " 5 km", " two"):
            text = term + after
            tokens = tokenize(text, known)
            if not entry.opens and tokens[0].kind == "w" and tokens[0].entry is entry:
                assert parse_at(Line(text, tokens, known.table), 0) is None, text
