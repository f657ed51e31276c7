"""Names with rare letters: a near-copy of one is another name, and what only looks like one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.checks.names import compare
from translation.checks.names.rare_letters import altered, is_altered
from translation.model import Bitext


def said(source: str, target: str, *languages: str) -> list[str]:
    """Which names with rare letters became which."""
    pair = (languages[0], languages[1]) if languages else ("en", "fr")
    return [f"{name.of(source)} became {other.of(target)}" for name, other in altered(source, target, *pair)]


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("Ms Żaneta Nowak won.", "Mme Łaneta Nowak a gagné.", "Żaneta became Łaneta"),
        ("Mr Jiří Šťastný won.", "M. Jiří Ŏťastný a gagné.", "Šťastný became Ŏťastný"),
        ("Ms Gülşən Əliyeva won.", "Mme Gülşən Ëliyeva a gagné.", "Əliyeva became Ëliyeva"),
        ("Mr Sigurður Þorláksson won.", "M. Sigurður Æorláksson a gagné.", "Þorláksson became Æorláksson"),
        ("Ms Ștefania Ionescu won.", "Mme tefania Ionescu a gagné.", "Ștefania became tefania"),
        ("Ms Ştefania won.", "Mme Ëtefania a gagné.", "Ştefania became Ëtefania"),
        ("He lives in Łódź.", "Il vit à Łódã.", "Łódź became Łódã"),
        ("Ms Qədirova won.", "Mme Q Ëdirova a gagné.", "Qədirova became Q Ëdirova"),
        ("Mr Đorđević won.", "M. Æorđević a gagné.", "Đorđević became Æorđević"),
    ],
)
def test_names_with_other_letters(source: str, target: str, reason: str) -> None:
    assert said(source, target) == [reason]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Święcki", "Śwęcki"),
        ("Święcki", "Śwpęcki"),
        ("Święcki", "Święski"),
        ("Doğan", "Doğam"),
        ("Qədirova", "Kədirova"),
        ("ŠŤASTNÝ", "ŠŤASDNÝ"),
        ("Adébáyọ̀", "Adébámọ̀"),
        ("Þorláksson", "Þorlákssan"),
        ("Măgurele", "Măgutele"),
    ],
)
def test_names_with_one_other_plain_letter(name: str, written: str) -> None:
    reasons = said(f"We saw {name} there.", f"Nous avons vu {written} là-bas.")
    assert reasons == [f"{name} became {written}"]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Święcki", "Święcka"),  # an ending
        ("Doğan", "Doğanu"),
        ("Doğana", "Doğan"),
        ("Doğan", "Doğaner"),
        ("Święcki", "Swiecky"),  # no rare letter was copied
        ("Café", "Cafés"),
        ("Café", "Caré"),  # a letter of the target's own
        ("Doğan", "doğam"),
        ("Iğdır", "Ağrı"),
        ("Dağ", "Bağ"),
    ],
)
def test_other_names_and_endings_are_no_alarm(name: str, written: str) -> None:
    assert said(f"We saw {name} there.", f"Nous avons vu {written} là-bas.") == []


def test_a_name_and_a_particle_are_no_name() -> None:
    assert said("WHOの発表による。", "Selon WHO, oui.", "ja", "fr") == []
    assert said("WHO는 발표했다.", "WHOは発表した。", "ko", "ja") == []


def test_a_second_name_of_the_source_is_no_misspelling() -> None:
    assert said("Ms Doğan met Ms Doğam.", "Mme Doğam est venue.") == []


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Łódź", "Łódź"),
        ("Łódź", "Lodz"),
        ("Đoković", "Djokovic"),
        ("Þórður", "Thordur"),
        ("Əliyev", "Aliyev"),
        ("Şahin", "Shahin"),
        ("Müller", "Mueller"),
        ("Århus", "Aarhus"),
        ("Kraków", "Cracovie"),
        ("Köln", "Cologne"),
        ("Żaneta", "Janet"),
        ("Þór", "Tor"),
        ("Trần", "Tran"),
        ("Čapek", "Tchapek"),
    ],
)
def test_names_spelt_or_translated_are_no_alarm(name: str, written: str) -> None:
    assert said(f"We saw {name} there.", f"Nous avons vu {written} là-bas.") == []


@pytest.mark.parametrize(
    ("languages", "word", "translated"),
    [
        (("fr", "en"), "Congrès", "Congress"),
        (("fr", "en"), "Société", "Society"),
        (("es", "en"), "Japón", "Japan"),
        (("es", "en"), "Moscú", "Moscow"),
        (("de", "en"), "Präsident", "President"),
        (("fr", "en"), "Grèce", "Greece"),
        (("pl", "en"), "Małgorzata", "Margaret"),
    ],
)
def test_words_in_letters_of_their_own_language_are_translated(
    languages: tuple[str, str], word: str, translated: str
) -> None:
    assert said(f"{word} 12", f"{translated} 12", *languages) == []


def test_a_letter_of_the_source_language_may_be_altered_too() -> None:
    assert said("Przyszła Żaneta.", "Łaneta came.", "pl", "en") == ["Żaneta became Łaneta"]


@given(st.text("aąłżšéz", min_size=1, max_size=12), st.text("aąłżšéz", max_size=12))
def test_a_name_is_altered_by_other_letters_only(name: str, other: str) -> None:
    assert not is_altered(name, name)
    if is_altered(name, other):
        assert [sign for sign in name if sign.isascii()] != []
        assert name != other


def test_the_check_of_names_says_so() -> None:
    (finding,) = compare(Bitext.of_pair("Ms Żaneta Nowak won.", "Mme Łaneta Nowak a gagné.", "en", "fr"))
    assert (finding.code, finding.verdict) == ("name.altered", "altered")
    assert finding.reason == "Żaneta Nowak became Łaneta Nowak"
