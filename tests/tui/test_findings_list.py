"""How findings are listed: those of one speaker stand together."""

from translation.model import Finding, Quote, Span, Speaker
from tui.widgets.findings_list import grouped


def _said(words: str, name: str, *, sure: bool = True) -> Finding:
    quote = Quote(Span(0, 1), words, "quotation", Speaker(name, name, Span(0, 1), sure=sure))
    return Finding("quotes", "matched", "info", quote, quote, "matched")


def test_quotes_stand_together_by_speaker_in_the_order_of_their_first_words() -> None:
    one, two, three = _said("a", "Ann Cole"), _said("b", "Raj Patel"), _said("c", "Ann Cole")
    assert grouped([one, two, three]) == (one, three, two)


def test_a_speaker_in_doubt_stands_apart() -> None:
    sure, unsure = _said("a", "she"), _said("b", "she", sure=False)
    assert grouped([sure, unsure, sure]) == (sure, sure, unsure)
