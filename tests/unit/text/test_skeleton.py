"""What of a sentence is translated, and what holds it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.text.skeleton import filled, mended, worded


@pytest.mark.parametrize(
    ("sentence", "words"),
    [
        ("## A title", ["A title"]),
        ("## A title ##", ["A title"]),
        ("- an item", ["an item"]),
        ("12. an item", ["an item"]),
        ("b) an item", ["an item"]),
        ("- [x] done", ["done"]),
        ("(iii) an item", ["an item"]),
        ("iii. The item", ["The item"]),
        ("v. Leeds at noon", ["Leeds at noon"]),
        ("v. the score", ["v. the score"]),
        (": a meaning", ["a meaning"]),
        ("(mix) an item", ["(mix) an item"]),
        ("Clerk ........ Leo Orr", ["Clerk", "Leo Orr"]),
        ("[^2]: a footnote", ["a footnote"]),
        ("- - both", ["both"]),
        ("[00:01:12] It sang.", ["It sang."]),
        ("(1:05.5) It sang.", ["It sang."]),
        ("10:30 is early", ["10:30 is early"]),
        ("(12:1) was the score", ["(12:1) was the score"]),
        ("**The port is closed.**", ["The port is closed."]),
        ("# *Boats*", ["Boats"]),
        ("<i>It sang.", ["It sang."]),
        ("<i>It sang,</i> he said.", ["<i>It sang,</i> he said."]),
        ("- <c.red>It</c> sang <b>well.</b>", ["<c.red>It</c> sang <b>well.</b>"]),
        ("<i>It <b>sang</b> well.</i>", ["It <b>sang</b> well."]),
        ("<v Ann Lee>It sang.</v>", ["It sang."]),
        ("{\\an8}<b>No.</b>", ["No."]),
        ("| *Cork* | - | 12 |", ["Cork", "-", "12"]),
        ("-5 degrees", ["-5 degrees"]),
        ("*a* and *b*", ["*a* and *b*"]),
        ("V. Putin spoke", ["V. Putin spoke"]),
        ("1 < 2 and 3 > 2", ["1 < 2 and 3 > 2"]),
        ("<i></i>", ["<i></i>"]),
        ("**", ["**"]),
        ("#", ["#"]),
    ],
)
def test_signs_and_tags_are_held_back(sentence: str, words: list[str]) -> None:
    assert [span.of(sentence) for span in worded(sentence)] == words


@given(st.text("ab1 |\t*_#<i>/-.{\\}", min_size=1, max_size=60).filter(str.strip))
def test_filled_with_its_own_words_a_sentence_is_itself(sentence: str) -> None:
    spans = worded(sentence)
    assert all(span.start < span.end for span in spans)
    assert filled(sentence, spans, [span.of(sentence) for span in spans]) == sentence


def test_columns_stay_where_they_were() -> None:
    rows = ["Port       Ships  Share", "Cork          12     4%"]
    texts = [["Port", "Navires", "Part"], ["Corcaigh", "12", "4 %"]]
    assert [filled(row, worded(row), cells) for row, cells in zip(rows, texts, strict=True)] == [
        "Port       Navires  Part",
        "Corcaigh      12     4 %",
    ]
    row = "| Port    |  Ships | x |"
    assert filled(row, worded(row), ["Le port", "Navires", "x"]) == "| Le port |  Navires | x |"


@pytest.mark.parametrize(
    ("sentence", "answer", "text"),
    [
        ("MARY: Who is it?", "Qui est-ce ?", "MARY: Qui est-ce ?"),
        ("THE MAYOR: No.", "LE MAIRE : Non.", "LE MAIRE : Non."),
        ("Note: no.", "Non.", "Non."),
        ("He <i>never</i> came", "Il n'est <i> jamais</i> venu", "Il n'est <i>jamais</i> venu"),
        ("It <b> is</b>", "C'<b> est</b>", "C'<b> est</b>"),
        ("**a** *b* c", "**a** b* c", "**a** *b* c"),
        ("*own goal* (90)", "* propre but* (90)", "*propre but* (90)"),
        ("a *big* dog", "un *gros * chien", "un *gros* chien"),
        ("the *old port*", "le *vieux port", "le *vieux* port"),
        ("the ***old*** port", "le vieux port ******", "le vieux port "),
        ("*a* 5 * 3", "*a* 5 * 3", "*a* 5 * 3"),
        ("a 4* inn, a 2* inn", "une auberge 4*, une 2*", "une auberge 4*, une 2*"),
        ("no stars", "pas * d'étoiles", "pas * d'étoiles"),
    ],
)
def test_what_a_model_loses_of_the_form_is_mended(sentence: str, answer: str, text: str) -> None:
    assert mended(sentence, answer) == text


@given(st.text("ab * <i>:A", max_size=40), st.text("ab * <i>:A", max_size=40))
def test_what_is_mended_keeps_its_words(sentence: str, answer: str) -> None:
    text = mended(f"*x* {sentence}", answer)
    kept = text.replace("*", "").replace(" ", "")
    assert kept == answer.replace("*", "").replace(" ", "")


@pytest.mark.parametrize("piece", ["*", "*a ", "a* ", "**a *", "<a> ", "A", "* "])
def test_mending_takes_no_time(piece: str) -> None:
    linear(lambda text: mended("*A* " + text, text), piece * 60_000)


@pytest.mark.parametrize("piece", ["# ", "<i>", "<", "- ", "*", "{\\a}", "a) ", "| ", " #", "</i> "])
def test_hostile_sentences_take_no_time(piece: str) -> None:
    linear(worded, piece * 100_000)
