"""How findings are listed: those of one speaker stand together, and those of one name."""

import pytest

from translation.checks import check, is_plain
from translation.checks.groups import grouped, named, speaker
from translation.model import Bitext, Finding, Quote, Span, Speaker


def _said(words: str, name: str, *, sure: bool = True) -> Finding:
    quote = Quote(Span(0, 1), words, "quotation", Speaker(name, name, Span(0, 1), sure=sure))
    return Finding("quotes", "matched", "info", quote, quote, "matched")


def test_quotes_stand_together_by_speaker_in_the_order_of_their_first_words() -> None:
    one, two, three = _said("a", "Ann Cole"), _said("b", "Raj Patel"), _said("c", "Ann Cole")
    assert grouped([one, two, three], speaker) == ((one, three), (two,))


def test_a_speaker_in_doubt_stands_apart() -> None:
    sure, unsure = _said("a", "she"), _said("b", "she", sure=False)
    assert grouped([sure, unsure, sure], speaker) == ((sure, sure), (unsure,))


def _names(source: str, target: str) -> list[Finding]:
    found = check(Bitext.of_pair(source, target, "fr", "en"))
    return [finding for finding in found if finding.check == "names"]


def test_a_name_and_its_parts_stand_together() -> None:
    found = _names(
        "Yves Calvez est à Londres avec Anna Kowalska. Calvez repart.",
        "Yves Calvez is in London with Anna Kowalska. Calvez leaves again.",
    )
    together = [
        [finding.source.text for finding in group if finding.source] for group in grouped(found, named)
    ]
    assert together == [["Yves Calvez", "Calvez"], ["Londres"], ["Anna Kowalska"]]


@pytest.mark.parametrize(
    ("target", "plain"),
    [("He is in London.", True), ("He is in Londres.", True), ("He is in Londonderry.", False)],
)
def test_a_name_in_the_form_of_the_language_needs_no_look(target: str, plain: bool) -> None:
    assert all(is_plain(finding) for finding in _names("Il est à Londres.", target)) == plain
