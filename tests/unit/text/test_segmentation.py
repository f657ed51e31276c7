"""Sentences: where they end in news, and that no word is lost between them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.sources.loading import from_text
from translation.text.segmentation import segment, sentences


def split(text: str, language: str) -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "parts"),
    [
        ("en", ["It rained.", "It stopped."]),
        ("en", ["They flew to the Czech Republic. .", "They also trained soldiers."]),
        ("en", ["MM. Stoltenberg and Bettel came.", "Mr. Smith left at 5 p.m. on Monday."]),
        ("en", ["“We go,” he said.", "“ They stay ”, she added."]),
        ("en", ["“We go.", "They stay.”", "He left."]),
        ("en", ["I said no.", "Yes came later, see no. 5 there."]),
        ("en", ["The U.S. Army came to the U.S. Embassy.", "It left."]),
        ("fr", ["MM. Dupont et Durand ont salué l'art. 5 du traité.", "Selon p. ex. M. Petit, c'est 3,5 %."]),
        ("fr", ["« C'est fini.", "Oui ! » a-t-il dit.", "Voir p. 12."]),
        ("fr", ["« Bien » .", "Fin de la séance."]),
        ("de", ["Am 20. April kam der 3. Mann.", "Er sagte z. B. nichts."]),
        ("de", ["„Wir gehen.“", "Dr. Müller blieb."]),
        ("es", ["El Sr. López dijo: «Vamos.»", "¿Qué pasó?"]),
        ("zh", ["他说：“我们会去。”", "然后离开了！"]),
        ("xx", ["One.", "Two?"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(language: str, parts: list[str]) -> None:
    text = ("" if language == "zh" else " ").join(parts)
    assert split(text, language) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        ("en", "It rained all day.The match was off.", ["It rained all day.", "The match was off."]),
        ("sv", "Det regnade.Nu är det över.", ["Det regnade.", "Nu är det över."]),
        ("en", "Table.Media and Node.js say so.", ["Table.Media and Node.js say so."]),
        ("en", "See www.Site.com or e.g.The Post.", ["See www.Site.com or e.g.The Post."]),
        ("ru", "— Да,— сказал он.— Это так.", ["— Да,— сказал он.", "— Это так."]),
        (
            "en",
            "They paid little (400 a crew).The boats left.",
            ["They paid little (400 a crew).", "The boats left."],
        ),
        ("en", "See (note b).Media wrote of it.", ["See (note b).Media wrote of it."]),
    ],
)
def test_a_forgotten_blank(language: str, text: str, parts: list[str]) -> None:
    assert split(text, language) == parts


@pytest.mark.parametrize(
    ("language", "text", "parts"),
    [
        (
            "fr",
            "« J’ai dormi, dit-elle. Je pars. » Il rit.",
            ["« J’ai dormi, dit-elle. Je pars. »", "Il rit."],
        ),
        ("fr", "« J’ai dormi. Je pars », dit-elle.", ["« J’ai dormi.", "Je pars », dit-elle."]),
        ("es", "«No —dijo Ana—, no. Me voy.» Salió.", ["«No —dijo Ana—, no. Me voy.»", "Salió."]),
        ("en", "“We go. They stay.” He left.", ["“We go.", "They stay.”", "He left."]),
    ],
)
def test_a_quotation_with_reporting_words_inside_its_marks_is_one_segment(
    language: str, text: str, parts: list[str]
) -> None:
    article = from_text(text, "-")
    assert [part.source.of(article.text) for part in segment(article, language)] == parts


def test_a_long_quotation_is_split_inside() -> None:
    inner = "We have seen this before and it has always taken a very long time to mend. " * 6
    parts = split(f"He spoke slowly: “{inner}It ends now.” Then he left.", "en")
    assert len(parts) == 8
    assert parts[0].startswith("He spoke slowly: “We have")
    assert parts[-2:] == ["It ends now.”", "Then he left."]


def test_segments_know_their_paragraphs() -> None:
    article = from_text("One. Two.\n\nThree.", "-")
    found = [
        (piece.paragraph, piece.source.of(article.text), piece.target) for piece in segment(article, "en")
    ]
    assert found == [(0, "One.", None), (0, "Two.", None), (1, "Three.", None)]


HOSTILE = (
    "“", "a", ". ", '"a. ', "(", "(a. ", "[1] ", "a) ", "1. ", "1) a 2) b ", "a. b. ", "Dr. ", "z. B. ",
    ". . . a ", "…", "… a ", "“a… ", "!”", "« a, dit b. C ", "《a？", "a.A", "A.-B. ", "—", "« ", "§ ", "'s ",
)  # fmt: skip


@pytest.mark.parametrize("piece", HOSTILE)
@pytest.mark.parametrize("language", ["en", "fr", "de", "ja", "ar"])
def test_hostile_paragraphs_take_bounded_time(piece: str, language: str) -> None:
    text = piece * (24_000 // len(piece))
    parts = linear(lambda text: split(text, language), text)
    assert "".join("".join(parts).split()) == "".join(text.split())


@pytest.mark.parametrize("head", ["“ ” " * 5_000, "a, " * 5_000, "(" * 20_000])
def test_what_stands_before_costs_nothing(head: str) -> None:
    text = head + "a. 1. … “b. " * 2_000
    assert "".join("".join(linear(lambda text: split(text, "en"), text)).split()) == "".join(text.split())


@given(
    st.text(
        st.sampled_from('aA1.,!?“”"«»() \u202f。') | st.sampled_from("Bi—–-…':;[]§\u3000「」？الκ"),
        max_size=900,
    )
    | st.lists(
        st.sampled_from(
            "Dr. z. B. J.-P. The a 3. 5 p.m. etc. “Why?” he … . (No.) 1) 2) § dit-elle, « » Er".split()
        )
    ).map(" ".join),
    st.sampled_from(["en", "de", "fr", "zh", "ja", "ar", "xx"]),
)
def test_every_word_lies_in_exactly_one_sentence(text: str, language: str) -> None:
    end, between = 0, ""
    for span in sentences(text, language):
        assert end <= span.start < span.end <= len(text)
        between += text[end : span.start]
        end = span.end
    assert not (between + text[end:]).strip()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<i>Wait.</i> I see it. <i>Where?</i> Over there.", 4),
        ("- <v Ann>Run!</v> - <v Leo>Why, Ann?</v>", 2),
        ("**Run!** She fell. *No.* ~~Old.~~ New.", 5),
        ("They were told **no.** She left.", 2),
        ("<i><b>No.</b></i> <b><i>It</i> rained.</b>", 2),
        ("The <b>U.S.</b> Army left. He met <i>Mr.</i> Lee.", 2),
        ("<i>Why?</i> she asked. It was *e.g.* him.", 2),
        ("1 < 2. It is > 3. <x", 2),
        ("2 * 3. It is 6 * 1.", 2),
    ],
)
def test_sentences_end_within_tags_and_emphasis_as_without(text: str, found: int) -> None:
    spans = list(sentences(text, "en"))
    assert len(spans) == found
    assert "".join(span.of(text) for span in spans).replace(" ", "") == text.replace(" ", "")
    assert all(span.of(text).count("</") <= span.of(text).count("<") / 2 for span in spans)


@pytest.mark.parametrize("piece", ["<", "<i>", "</b>", "<i>A. </i>", "*", "**A.** ", "_a_ ", "~~", ".*"])
def test_hostile_markup_takes_no_time(piece: str) -> None:
    linear(lambda text: list(sentences(text, "en")), piece * (60_000 // len(piece)))
