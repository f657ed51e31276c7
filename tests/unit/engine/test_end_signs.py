"""What a model took for an abbreviation at the end of a sentence ends with a sign in the translation, too."""

from __future__ import annotations

import pytest

from tests.growth import linear
from tests.unit.engine.fake_model import FakeModel, in_place_of_all
from translation import pipeline
from translation.engine.end_signs import with_end_sign
from translation.sources.loading import from_text


@pytest.mark.parametrize(
    ("sentence", "translation", "target", "ended"),
    [
        ("It closed at 9 p.m.", "Il a fermé à 21h", "fr", "Il a fermé à 21h."),
        ("It rose by 5 pct.", "Il a augmenté de 5 %", "fr", "Il a augmenté de 5 %."),
        ("“It closed at 9 p.m.”", "« Il a fermé à 21h »", "fr", "« Il a fermé à 21h. »"),
        ("It “closed at 9 p.m”.", "Il « a fermé à 21h »", "fr", "Il « a fermé à 21h »."),
        ("(Like Acme Inc.)", "(Comme Acme)", "fr", "(Comme Acme.)"),
        ("Did it close at 9 p.m.?", "A-t-il fermé à 21h", "fr", "A-t-il fermé à 21h\u202f?"),
        ("Was it so?", "هل كان كذلك", "ar", "هل كان كذلك؟"),
        ("It closed, etc.", "閉まった等", "ja", "閉まった等。"),
        ("It closed at 9 p.m.", "यह रात 9 बजे बंद", "hi", "यह रात 9 बजे बंद।"),
        ("And then...", "Und dann", "de", "Und dann…"),
        ("门关了。", "The gate was shut", "en", "The gate was shut."),
        # Nothing is missing, or it is not known what.
        ("It closed at 9 p.m.", "Il a fermé à 21 h.", "fr", "Il a fermé à 21 h."),
        ("It closed at 9 p.m.", "“It closed.”", "fr", "“It closed.”"),
        ("The mill is shut.", "Le moulin est fermé !", "fr", "Le moulin est fermé !"),
        ("Shut at last. 😀", "Enfin fermé 😀", "fr", "Enfin fermé 😀"),
        ("These are shut.", "Fermés :", "fr", "Fermés :"),
        ("The mill is shut", "Le moulin est fermé", "fr", "Le moulin est fermé"),
        ("It closed.", "มันปิด", "th", "มันปิด"),
        ("1.", "1", "fr", "1"),
        ("It closed.", "", "fr", ""),
    ],
)
def test_a_sign_is_set_where_there_is_none(sentence: str, translation: str, target: str, ended: str) -> None:
    assert with_end_sign(translation, sentence, "en", target, is_alone=False) == ended


@pytest.mark.parametrize(
    ("heading", "translation", "ended"),
    [
        ("Daily, 9 a.m. to 5 p.m.", "Tous les jours, 9h à 17h", "Tous les jours, 9h à 17h"),
        ("A new mill for Acme Inc.", "Un moulin pour Acme", "Un moulin pour Acme"),
        ("Nails, screws etc.", "Clous et vis", "Clous et vis"),
        ("The mill is shut.", "Le moulin est fermé", "Le moulin est fermé."),
        ("Is it 5 p.m.?", "Est-il 17h", "Est-il 17h\u202f?"),
    ],
)
def test_the_stop_of_an_abbreviation_may_end_a_heading(heading: str, translation: str, ended: str) -> None:
    assert with_end_sign(translation, heading, "en", "fr", is_alone=True) == ended


def test_before_another_sentence_the_stop_is_the_sentences(monkeypatch: pytest.MonkeyPatch) -> None:
    model = FakeModel(lambda words: words.replace("at 9 p.m.", "à 21h").replace("It closed", "Fermé"))
    article = from_text("It closed at 9 p.m. The mill burned.\n\nIt closed at 9 p.m.\n", "-")
    with in_place_of_all(model, monkeypatch):
        bitext = pipeline.finish(pipeline.plan(article, "en", "fr")).bitext
    assert bitext.target == "Fermé à 21h. The mill burned.\n\nFermé à 21h"
    first = bitext.segments[0]
    assert first.target
    assert first.translation
    assert first.target.of(bitext.target) == first.translation.text == "Fermé à 21h."


@pytest.mark.parametrize("unit", ["» ", ". ", "a. ", "a "])
def test_the_end_is_found_in_linear_time(unit: str) -> None:
    linear(lambda text: with_end_sign("a" + text, text + ".", "en", "fr", is_alone=True), unit * 50_000)
