"""The blanks of a language around marks and numbers: French, German, Spanish and those of CLDR."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks.figures import extract
from translation.engine.blanks import set_blanks
from translation.engine.typography import typeset
from translation.text.protected import PROTECTED

NARROW, FIXED = "\u202f", "\u00a0"


def shown(text: str) -> str:
    """The text with a sign for each blank that does not break: "_" narrow, "~" as wide as others."""
    return text.replace(NARROW, "_").replace(FIXED, "~")


@pytest.mark.parametrize(
    ("language", "sentence", "blanks"),
    [
        ("fr", "Qui vient ? Moi! Ou lui; voilà : tous.", "Qui vient_? Moi_! Ou lui_; voilà_: tous."),
        ("fr", "Vraiment ?! (Si !) Euh... ?", "Vraiment_?! (Si_!) Euh..._?"),
        ("fr", "Qui ? ! Quoi ? Non !", "Qui_?! Quoi_? Non_!"),
        ("fr", "Il y a 45 000 puis 1 234 567,5 lits.", "Il y a 45_000 puis 1_234_567,5 lits."),
        ("fr", "7 % ou 7%, 9 €, 9€, 3 M€", "7~% ou 7~%, 9~€, 9~€, 3~M€"),
        ("fr", "30 km, 4 kg, 20 °C, 60 km/h", "30~km, 4~kg, 20~°C, 60~km/h"),
        ("fr", "à 14 h 30 et à 9 h", "à 14~h~30 et à 9~h"),
        ("de", "z. B. heute, d.h. i. d. R. 7% oder 9 €", "z._B. heute, d._h. i._d._R. 7~% oder 9~€"),
        ("de", "U. a. kamen 45.000 Leute? Ja!", "U._a. kamen 45.000 Leute? Ja!"),
        ("es", "¿Sube 7%? Son 9 €; ¡30 km!", "¿Sube 7~%? Son 9~€; ¡30~km!"),
        ("it", "Sale del 7% a 9 €?", "Sale del 7% a 9~€?"),
        ("sv", "Det är 45 000 kr och 7 %?", "Det är 45~000 kr och 7~%?"),
        ("en", "Is it 7 % and 45 000; 30 km? Yes!", "Is it 7 % and 45 000; 30 km? Yes!"),
        ("ja", "45 000 km ?", "45 000 km ?"),
        ("xx", "7 % ?", "7 % ?"),
    ],
)
def test_blanks_are_those_of_the_language(language: str, sentence: str, blanks: str) -> None:
    assert shown(set_blanks(sentence, language)) == blanks
    assert set_blanks(set_blanks(sentence, language), language) == set_blanks(sentence, language)


@pytest.mark.parametrize(
    "sentence",
    [
        "Il est 10:30 ou 3:1.",
        "Voir https://exemple.org/a?b=c;d!e:f et www.exemple.org/?q=1.",
        "Une mine :-) ou ;-) ou :D",
        "Le code `a ? b : c` reste.",
        "std::vector et a?b",
        "Yahoo! annonce un achat.",
        "Tom &amp; Nina",
        "de 2015 300 lits",  # two numbers
        "le 06 12 34 56 78 ou +33 123 456",
        "les versions 1.2.3 et 0.85.x",
        "à la page 7l'an",
        "? seul",
        "#1: @nom:",
    ],
)
def test_what_is_no_place_for_a_blank_stays(sentence: str) -> None:
    kept = sentence.replace("#1: @nom:", "#1 @nom")
    assert set_blanks(kept, "fr") == kept


def test_quotations_have_the_same_blanks_inside() -> None:
    assert shown(typeset('Il a dit : "Qui ?"', "fr")) == "Il a dit_: «_Qui_?_»"
    assert shown(typeset('Er sagt: "Ja, z. B. 7 %!"', "de")) == "Er sagt: „Ja, z._B. 7~%!“"


_TEXT = st.text(
    st.sampled_from("aB3 0\u00a0\u202f;:!?%€«»\"().,'&#x-/@z.B km h"),
    max_size=60,
)
_LANGUAGE = st.sampled_from(["fr", "de", "es", "it", "sv", "pl", "en", "ar", "zh"])


@given(text=_TEXT | st.text(max_size=30), language=_LANGUAGE)
def test_only_blanks_change_and_only_once(text: str, language: str) -> None:
    done = set_blanks(text, language)
    assert re.sub(r"\s", "", done) == re.sub(r"\s", "", text)
    assert set_blanks(done, language) == done
    assert PROTECTED.findall(done) == PROTECTED.findall(text)


@given(number=st.integers(0, 10**10), share=st.integers(0, 100))
def test_figures_are_read_as_before(number: int, share: int) -> None:
    sentence = f"Il y a {number:,} lits, {share} % et {share}€ pour 3 km ?".replace(",", " ")
    done = set_blanks(sentence, "fr")
    read, before = (
        [(figure.kind, figure.value, figure.unit) for figure in extract(text, "fr")]
        for text in (done, sentence)
    )
    assert read == before


@pytest.mark.parametrize("piece", ["1 ", "12 000 ", " ", "?!", "a ?", "z. ", "&a", "https://a.b/ ? "])
def test_hostile_blanks_take_linear_time(piece: str) -> None:
    linear(lambda text: set_blanks(text, "fr"), piece * (60_000 // len(piece)))
    linear(lambda text: set_blanks(text, "de"), piece * (60_000 // len(piece)))
