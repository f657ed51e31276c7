"""Sentences that no model is given: nothing can be made up of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation import pipeline
from translation.engine.verbatim import has_letters, verbatim, with_sound_apart
from translation.sources.loading import from_text


@pytest.mark.parametrize(
    ("source", "target", "sentence", "expected"),
    [
        ("en", "fr", "7 14 21 28", "7 14 21 28"),
        ("en", "fr", "- 3 -", "- 3 -"),
        ("en", "fr", "2-0 (1-0)", "2-0 (1-0)"),
        ("en", "fr", "12:30 – 14:00", "12:30 – 14:00"),
        ("en", "fr", "* * *", "* * *"),
        ("en", "fr", "😀", "😀"),
        ("en", "fr", "X.", "X."),
        ("en", "fr", "١٢٣", "١٢٣"),
        # The marks of a number, as the target writes them.
        ("en", "fr", "1,200 | 5", "1\u202f200 | 5"),
        ("en", "fr", "0.5", "0,5"),
        ("fr", "en", "1 234,5", "1,234.5"),
        ("fr", "en", "12 500", "12,500"),
        ("en", "fr", "$1,500", "1\u202f500\u00a0$"),
        ("fr", "en", "1 500 €", "€1,500"),
        ("en", "de", "-$2.50", "-2,50\u00a0$"),
        ("en", "fr", "1,500 €", "1\u202f500\xa0€"),
        ("en", "fr", "$5 / $10", "$5 / $10"),
        # Numbers side by side are not one number, and a version or a date is no number.
        ("fr", "en", "7 14 21 280", "7 14 21 280"),
        ("en", "fr", "10.0.0.1", "10.0.0.1"),
        ("de", "en", "12.05.2024", "12.05.2024"),
        ("en", "fr", "11.0.3 → 11.0.4", "11.0.3 → 11.0.4"),
        # Addresses and the like have letters, but not to translate.
        ("en", "fr", "https://example.org/1,200", "https://example.org/1,200"),
        ("en", "fr", "@harbour 👍", "@harbour 👍"),
        # Sounds, with the target's marks.
        ("fr", "en", "Ah ah ah !", "Ah ah ah!"),
        ("en", "fr", "Ha ha ha", "Ha ha ha"),
        ("es", "en", "jajaja", "jajaja"),
        ("en", "fr", '"Brrr."', "«\u202fBrrr.\u202f»"),
        ("fr", "en", "Oh là là !", "Oh là là!"),
        ("en", "fr", "Tick tock!", "Tick tock\u202f!"),
        ("en", "fr", "Whoa, whoa!", "Whoa, whoa\u202f!"),
        ("en", "fr", "Ding dong, ding dong.", "Ding dong, ding dong."),
        ("en", "fr", "Ha!", "Ha\u202f!"),
        # Perhaps a time of the day, perhaps a number.
        ("en", "fr", "7.45", "7.45"),
        ("en", "fr", "9.30 – 17.00", "9.30 – 17.00"),
        ("en", "fr", "27.45", "27,45"),
        ("en", "fr", "7.451", "7,451"),
        # Names alone: CLDR's and our own.
        ("en", "fr", "Scotland", "Écosse"),
        ("en", "de", "Norway.", "Norwegen."),
        ("fr", "en", "PAYS-BAS", "NETHERLANDS"),
        ("en", "fr", "Geneva:", "Genève:"),
        ("en", "fr", "Norwegian", None),
        ("en", "fr", "Norway House", None),
        ("en", "fr", "norway", None),
        # Words are the model's.
        ("en", "fr", "Oh!", None),
        ("en", "fr", "Hello", None),
        ("en", "fr", "5 boats", None),
        ("en", "fr", "He said ha ha ha and left.", None),
        ("de", "en", "Ja, ja, ja", None),
    ],
)
def test_what_stands_without_a_model(source: str, target: str, sentence: str, expected: str | None) -> None:
    assert verbatim(sentence, source, target) == expected


@given(st.text(max_size=40).filter(lambda text: not any(map(str.isalpha, text))))
def test_without_letters_no_model_is_asked_and_no_digit_changes(text: str) -> None:
    assert not has_letters(text)
    answer = verbatim(text, "fr", "en")
    assert answer is not None
    assert [sign for sign in answer if sign.isdigit()] == [sign for sign in text if sign.isdigit()]


def test_an_article_of_numbers_and_laughter_needs_no_model() -> None:
    article = from_text("7 14 21 28\n\nHa ha ha ha\n\n- 3 -\n\n1,200 | 5", "-")
    review = pipeline.finish(pipeline.plan(article, "en", "fr"))
    assert review.bitext.target == "7 14 21 28\n\nHa ha ha ha\n\n- 3 -\n\n1\u202f200 | 5"
    assert {segment.confidence and segment.confidence.level for segment in review.bitext.segments} == {"high"}


@pytest.mark.parametrize(
    ("words", "parts"),
    [
        ("(chuckles) Hee hee!", ["(chuckles)", "Hee hee!"]),
        ("[Ada] Hmm...", ["[Ada]", "Hmm..."]),
        ("Ada: Ha ha!", ["Ha ha!"]),
        ("Ada Moor: [coughs]", ["[coughs]"]),
        ("The mayor: Ha ha!", ["The mayor:", "Ha ha!"]),
        ("ADA: Ha ha!", ["Ha ha!"]),
        ("Hahaha! (cheering)", ["Hahaha!", "(cheering)"]),
        ("(chuckles) I see.", ["(chuckles) I see."]),
        ("I see. (chuckles)", ["I see. (chuckles)"]),
        ("Ada: Oh, I see, ha ha.", ["Ada: Oh, I see, ha ha."]),
        ("(12)", ["(12)"]),
        ("Hee hee hee, I see.", ["Hee hee hee,", "I see."]),
        ("ADA: Hahaha! I see.", ["Hahaha!", "I see."]),
        ("Hee hee, said Ada.", ["Hee hee, said Ada."]),
        ("Hee hee! the old mayor laughed.", ["Hee hee! the old mayor laughed."]),
        ("Hmm, I see.", ["Hmm, I see."]),
        ("He, he, he and I see.", ["He, he, he and I see."]),
    ],
)
def test_a_sound_is_apart_from_what_is_told_of_it(words: str, parts: list[str]) -> None:
    assert [part.of(words) for part in with_sound_apart(words, "en")] == parts


@pytest.mark.parametrize("piece", ["(a) ", "ha ", " (", "a: "])
def test_telling_sounds_apart_takes_linear_time(piece: str) -> None:
    linear(lambda text: with_sound_apart(text, "en"), piece * 50_000)
    linear(lambda text: with_sound_apart(text + ")", "en"), piece * 50_000)


def test_a_number_in_a_table_is_not_a_time() -> None:
    assert verbatim("7.45", "en", "fr", in_table=True) == "7,45"
