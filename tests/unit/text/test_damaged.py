"""Damaged characters: rules read them as blanks, as which they mostly began; they stay in the text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.checks import check, figures, quotes
from translation.model import DAMAGED, Bitext
from translation.sources.loading import from_text
from translation.text.detection import detect
from translation.text.segmentation import segment


def test_a_figure_keeps_its_unit_and_its_thousands() -> None:
    text = f"Il a payé 1{DAMAGED}550{DAMAGED}euros et gagné 5{DAMAGED}% en 40{DAMAGED}ans."
    found = [(figure.text.replace(DAMAGED, " "), figure.kind) for figure in figures.extract(text, "fr")]
    assert found == [("1 550 euros", "money"), ("5 %", "percent"), ("40 ans", "duration")]
    assert all(figure.span.of(text) == figure.text for figure in figures.extract(text, "fr"))


def test_a_lost_dash_does_not_join_years() -> None:
    found = figures.extract(f"the war of 1914{DAMAGED}1918", "en")
    assert [figure.text for figure in found] == ["1914", "1918"]


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (f"He lived there for 40{DAMAGED}years.", "Il y a vécu 40 ans."),
        (f"It cost $5{DAMAGED}million at 9{DAMAGED}p.m.", "Cela a coûté 5 millions de dollars à 21 heures."),
    ],
)
def test_it_is_not_an_alarm(source: str, target: str) -> None:
    findings = check(Bitext.of_pair(source, target, "en", "fr"))
    assert findings
    assert {finding.severity for finding in findings} == {"info"}


def test_a_change_beside_it_is_one() -> None:
    findings = check(Bitext.of_pair(f"for 40{DAMAGED}years", "pendant 14 ans", "en", "fr"))
    assert "error" in {finding.severity for finding in findings}


def test_a_sentence_ends_and_a_speaker_stands_before_it() -> None:
    text = f"It rose.{DAMAGED}Then it fell.{DAMAGED}“We won{DAMAGED}t go,”{DAMAGED}said Ann Hall."
    article = from_text(text, "-")
    found = [part.source.of(text) for part in segment(article, "en")]
    assert found[:2] == ["It rose.", "Then it fell."]
    (quote,) = quotes.extract(text, "en")
    assert quote.text == f"“We won{DAMAGED}t go,”"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ann Hall"


def test_it_hides_no_word_from_detection() -> None:
    text = f"The{DAMAGED}man has lived{DAMAGED}there for{DAMAGED}years."
    assert detect(text) == detect(text.replace(DAMAGED, " "))


@given(st.text(f"ab .{DAMAGED}“”", max_size=40))
def test_every_paragraph_has_a_segment(text: str) -> None:
    article = from_text(text, "-")
    parts = segment(article, "en")
    assert {part.paragraph for part in parts} == set(range(len(article.paragraphs)))
