"""HTML entities left over in a text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.sources.loading import from_text
from translation.text.cleaning import clean
from translation.text.entities import without_entities


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("&ldquo;Tide Act&rdquo; &laquo;oui&raquo;", "“Tide Act” «oui»"),
        ("the mayor&#8217;s &#x2019;80s", "the mayor’s ’80s"),
        ("12&nbsp;% &euro;4m &ndash; &hellip;", "12\xa0% €4m – …"),
        ("Marks &amp; Spencer &lt; Tesco &gt; Lidl", "Marks & Spencer < Tesco > Lidl"),
        ("caf&eacute; &Agrave; Malm&ouml;", "café À Malmö"),
        ("&amp;quot;yes&amp;quot; &amp;#39; &amp;nbsp;", '"yes" \' \xa0'),
        ("&#147;as Windows wrote it&#148;", "“as Windows wrote it”"),
        ("one&#10;line&#x2028;only", "one line only"),
    ],
)
def test_they_are_read_as_characters(raw: str, text: str) -> None:
    assert without_entities(raw) == text


@pytest.mark.parametrize(
    "raw",
    [
        "R&D; AT&T; Q&A; M&S;",
        "https://a.example/?b=1&copy=2&reg=3",
        "`&lt;br&gt;` is code",
        "&bogus; &; &#; &#x; & amp;",
        "fish &amp chips",
    ],
)
def test_what_is_none_stays(raw: str) -> None:
    assert without_entities(raw) == raw


def test_one_that_was_escaped_twice_is_read_once() -> None:
    assert without_entities("&amp;amp;lt;") == "&lt;"


@pytest.mark.parametrize(
    "raw", ["&lt;b&gt;", "&#42;no&#42;", "a &#124; b", "&lsqb;x]", "--&gt;", "&gt; no quotation"]
)
def test_what_keeps_a_character_from_being_markup_stays_in_markup(raw: str) -> None:
    assert without_entities(raw, has_markup=True)[:4] == raw[:4]


def test_elsewhere_in_markup_it_is_a_character() -> None:
    assert without_entities("5 &lt; 6 &gt; 4 &amp; so", has_markup=True) == "5 < 6 > 4 & so"


@pytest.mark.parametrize("number", ["27", "x1b", "155", "x202e", "0", "x200b", "127"])
def test_one_that_acts_on_a_terminal_is_cleaned_like_others(number: str) -> None:
    text = from_text(f"a&#{number};[31mb", "-").text
    assert text.isprintable()
    assert text.replace("\ufffd", "").replace("›", "") == "a[31mb"


def test_code_keeps_them_and_a_blank_one_is_a_blank_line() -> None:
    paragraphs = clean("Words &amp; more.\n&nbsp;\nEnd.\n\n```\na &amp;&amp; b\n```")
    assert [paragraph.text for paragraph in paragraphs] == [
        "Words & more.",
        "End.",
        "```\na &amp;&amp; b\n```",
    ]
    assert paragraphs[1].before == "\n\n"


@given(st.text("&amp;#x239;l `q"))
def test_nothing_grows(raw: str) -> None:
    assert len(without_entities(raw)) <= len(raw)


@pytest.mark.parametrize("piece", ["&", "&#", "&amp;", "`&lt;", "&amp", "&#x1f600;"])
def test_hostile_text_takes_no_time(piece: str) -> None:
    linear(without_entities, piece * 200_000)
