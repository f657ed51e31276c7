"""What a model cannot write is masked, and comes back letter for letter whatever the model does with it."""

from __future__ import annotations

from collections import Counter
from itertools import cycle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.engine.fake_model import FakeModel
from translation.engine.initialled_names import initialled_names
from translation.engine.masking import maskings
from translation.engine.translator import Translator
from translation.engine.unwritable import unwritable


def western(letter: str) -> bool:
    return letter <= "ÿ"


def kept(sentence: str, source: str = "en", target: str = "fr") -> list[str]:
    return [span.of(sentence) for span in unwritable(sentence, source, target, western)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The sign says ジュース and 水.", ["ジュース", "水"]),
        ("He lives in Bergen (Берген), she in Volos.", ["(Берген)"]),
        ("They sang עושה שלום במרומיו at dusk.", ["עושה שלום במרומיו"]),
        ("“นำ้ตก” means waterfall.", ["นำ้ตก"]),
        ("The हिन्दी and বাংলা editions", ["हिन्दी", "বাংলা"]),
        ("Mr Zdeněk Ďurčanský's farm", ["Zdeněk Ďurčanský"]),
        ("l'Ḥadīṯ et d'Ủy", ["Ḥadīṯ", "Ủy"]),
        ("Ms Ẹniọlá Adé-Ọjọ́ of Èkó", ["Ẹniọlá Adé-Ọjọ́"]),  # with the names beside them
        ("Ms Anne Ḥusayn", ["Ḥusayn"]),
        ("The café of Señor Núñez in Århus, a naïve Æsop", []),
        ("Electric charge is in µC; Δt, β-rays and π are signs.", []),
        ("It has 5 Ω and emits γ-rays of λ.", ["Ω", "γ", "λ"]),
        ("It cost 5 € – or 4 £ – at 20 °C…", []),
        ("ΑΒΓ is the beginning of the alphabet.", ["ΑΒΓ"]),
    ],
)
def test_words_that_a_model_cannot_write(sentence: str, found: list[str]) -> None:
    assert kept(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "source", "target"),
    [
        ("Он купил iPhone в Łódź.", "ru", "uk"),  # a name in Latin script is written in the target's
        ("Он живёт в Минске.", "ru", "en"),
        ("She lives in Минск.", "en", "ru"),
        ("他喜欢김치和すし。", "zh", "en"),
    ],
)
def test_the_scripts_of_both_languages_are_left_to_the_model(sentence: str, source: str, target: str) -> None:
    assert kept(sentence, source, target) == []


def test_in_a_language_without_blanks_only_the_foreign_word_is_kept() -> None:
    assert kept("彼女はМоскваで生まれた。", "ja", "en") == ["Москва"]
    assert kept("เขาอ่านคำว่าשלוםบนกำแพง", "th", "en") == ["שלום"]


def test_a_rare_capital_in_a_headline_is_no_rare_letter() -> None:
    def small(letter: str) -> bool:
        return letter.islower()

    assert unwritable("ŠKODA WINS", "cs", "en", small) == []
    assert unwritable("Škoda wins", "cs", "en", small) != []


@pytest.mark.parametrize(
    ("sentence", "source", "found"),
    [
        ("Mme Ilona TŐKÉS a gagné.", "fr", ["TŐKÉS"]),  # ő is known, Ő is not
        ("Ilona TŐKÉS was there", "hu", []),  # the language's own letter
        ("ILONA TŐKÉS WAS THERE", "en", []),
        ("The ÉTÉ and Mr MÜLLER", "en", []),
    ],
)
def test_a_foreign_surname_in_capitals_has_rare_letters(sentence: str, source: str, found: list[str]) -> None:
    def known(letter: str) -> bool:
        return letter in "őéÉÜ" or letter.isascii()

    assert [span.of(sentence) for span in unwritable(sentence, source, "fr", known)] == found


_ITEMS = st.sampled_from(
    "😀 🇫🇷 朝日新聞 (서울) שלום Łódź Żaneta|Święcka a@b.org 10.0.0.1 10⁻³ m² CO₂ `a_b` #tag 0a1b2c3".split()
)
_UNTRANSLATED = _ITEMS.filter(lambda item: item != "m²")  # "square metre" is right, too
_WORDS = st.sampled_from("the of XJ zx house , Lodz [1] m2 Zaneta news. 1,234.5 “ ” it's".split())
_SENTENCES = st.lists(st.one_of(_ITEMS, _WORDS), min_size=1, max_size=12).map(
    lambda words: " ".join(words).replace("|", " ")
)


@given(_SENTENCES)
def test_each_way_to_mask_a_sentence_can_be_undone(sentence: str) -> None:
    for way in maskings(sentence, "en", "fr", western):
        assert way.sentence == sentence
        assert way.lost(way.text) == []
        texts, between = way.parts()
        assert "".join(text + mask for text, mask in zip(texts, [*between, ""], strict=True)) == way.text


@given(st.text(st.sampled_from("aZ Łə1²⁻.@#`😀水ש()-'XJ[]é"), max_size=60))
def test_no_text_loses_anything_but_blanks(text: str) -> None:
    for way in maskings(text, "en", "fr", western):
        assert way.sentence.replace(" ", "") == text.replace(" ", "")


def _translated(model: FakeModel, sentence: str, beam: int, *, draft: bool = False) -> str:
    steps = Translator([model]).steps(sentence, beam=beam, draft=draft)
    try:
        request = next(steps)
        while True:
            request = steps.send([model.start([one.tokens], one.decoding).hypotheses()[0] for one in request])
    except StopIteration as end:
        text: str = end.value.text
        return text


def _faults(sentence: str, seed: list[int]) -> str:
    """The words of the sentence, each kept, dropped, doubled, put first or spoilt, as `seed` says."""
    words: list[str] = []
    for word, fault in zip(sentence.split(" "), cycle(seed), strict=False):
        if fault == 1 and word.isascii():
            continue
        if fault == 2:
            words.append(word)
        if fault == 3:
            words.insert(0, word)
        else:
            words.append(word + "x" * (fault == 4))
    return " ".join(words)


@given(
    st.lists(
        st.tuples(_UNTRANSLATED, st.sampled_from(["the house", "and a mill", "was sold to"])), max_size=5
    ),
    st.lists(st.integers(0, 4), min_size=1, max_size=7),
)
def test_whatever_a_model_does_each_comes_back_as_often_as_it_was_given(
    pieces: list[tuple[str, str]], seed: list[int]
) -> None:
    sentence = " ".join(f"{item.replace('|', ' ')} {words}" for item, words in pieces) + " of old"
    model = FakeModel(lambda words: _faults(words, seed))
    for beam, draft in ((1, False), (2, True)):
        text = _translated(model, sentence, beam, draft=draft)
        for item, count in Counter(item.replace("|", " ") for item, _ in pieces).items():
            assert text.count(item) == count, text


def test_a_unit_may_be_written_out_and_brackets_belong_to_what_is_kept() -> None:
    way, *_ = maskings("It measures 4 m² (四平方).", "en", "fr", western)
    assert way.lost("Il mesure 4 mètres carrés (XJ).") == []
    assert way.unmasked("Il mesure 4 M2 (XJ).") == "Il mesure 4 m² (四平方)."
    assert way.lost("Il mesure 4 m2 XJ.") == ["(四平方)"]


@pytest.mark.parametrize(
    ("sentence", "source", "target", "found"),
    [
        ("J.-F. Petit et Ph. Roy ont voté.", "fr", "en", ["J.-F. Petit", "Ph. Roy"]),
        ("Le maire, J. P. Noir, et Ch.-E. de la Tour", "fr", "en", ["J. P. Noir"]),
        ("Selon A. van den Berg et Th. Le Gall-Roux", "fr", "en", ["A. van den Berg", "Th. Le Gall-Roux"]),
        ("According to R. Green and J. K. Brown,", "en", "fr", ["R. Green", "J. K. Brown"]),
        ("M. Petit et MM. Blanc sont venus, dit M. Roy.", "fr", "en", []),  # Monsieur
        ("The U.S. Army, N. Korea and the U.N. Council", "en", "fr", []),
        ("It was plan B. The board took vitamin C. It failed.", "en", "fr", []),
        ("J.-F. Petit s'est abstenu.", "fr", "pl", []),  # there it is declined
        ("В Москве А. Белый и J.-F. Petit", "ru", "en", []),
    ],
)
def test_names_behind_initials(sentence: str, source: str, target: str, found: list[str]) -> None:
    assert [span.of(sentence) for span in initialled_names(sentence, source, target)] == found


def test_a_name_behind_initials_is_masked_only_where_the_model_translates_it() -> None:
    def answer(words: str) -> str:
        return words.replace("Petit", "Little").replace("est là", "is here")

    for sentence, asked in (("J.-F. Petit est là.", 2), ("J.-F. Roy est là.", 1)):
        model = FakeModel(answer, "fr", "en")
        assert _translated(model, sentence, 1) == sentence.replace("est là", "is here")
        assert len(model.asked) == asked


def test_a_mask_is_not_a_word_of_the_sentence() -> None:
    way, _ = maskings("XJ and xk met 朝日新聞 in Łódź, not Lodz.", "en", "fr", western)
    assert way.text == "XJ and xk met ZX in XZ, not Lodz."


@pytest.mark.parametrize(
    "unit", ["😀 ", "Łó ", "水 a", "² a", "a² ", "10.0.0.1 ", "Żä'", "ש(", "XJ Ż ", "J. K. A ", "A.-B. Co "]
)
def test_masking_takes_linear_time(unit: str) -> None:
    def there_and_back(text: str) -> None:
        for way in maskings(text, "en", "fr", western):
            way.unmasked(way.text)
            way.lost(way.text)
            way.parts()

    linear(there_and_back, unit * 5_000)


@pytest.mark.parametrize(
    ("sentence", "given"),
    [
        ("Look 🐌 🐌 🐢 🐌 there", "Look XJ there"),
        ("Ask " + ", ".join(f"u{number}@x.org" for number in range(40)) + " and me", "Ask XJ and me"),
        ("Ask u1@x.org, u2@x.org and me", "Ask XJ, XK and me"),  # a few are words of a sentence
        ("See 2.0.1: " + "; ".join(f"1.0.{number}" for number in range(9)) + "!", "See XJ!"),
    ],
)
def test_what_is_to_be_kept_in_a_row_is_one_mask(sentence: str, given: str) -> None:
    way = maskings(sentence, "en", "fr", western)[0]
    assert way.text == given
    assert way.sentence == sentence
    assert not way.is_crowded


def test_a_crowded_sentence_is_cut_behind_words_and_a_list_is_given_without_masks() -> None:
    crowded = " ".join(f"u{number}@x.org bought the old house," for number in range(20))
    model = FakeModel(str)
    assert _translated(model, crowded, 1) == crowded
    assert max(text.count("bought") for text, _ in model.asked) == 8
    assert all(text.endswith("house,") for text, _ in model.asked)
    listed = " or ".join(f"u{number}@x.org" for number in range(40))
    model = FakeModel(lambda words: words.replace("or", "ou"))
    assert _translated(model, listed, 1) == listed.replace(" or ", " ou ")
    assert model.asked == [("or", 1)]


def test_between_masks_a_model_is_not_given_signs_at_the_head_of_its_words() -> None:
    sentence = "We saw 😀, or (🐌) and 😎."
    model = FakeModel(lambda words: words.replace("XJ", "").strip(", ") + "." * (words == "We saw"))
    assert _translated(model, sentence, 1) == sentence


@pytest.mark.parametrize(
    "unit",
    ["😀 ", "😀", "a{}@b.org, ", "Łódź{} and ", "水 is the old word for ", "10.0.{}.1 or (😀) ", "x² of m¹ "],
)
def test_a_line_of_what_is_to_be_kept_takes_linear_time(unit: str) -> None:
    line = "Look " + "".join(unit.replace("{}", str(number)) for number in range(3_000))
    asked = linear(lambda text: _asked(text), line)
    assert sum(map(len, asked)) < 3 * len(line)


def _asked(sentence: str) -> list[str]:
    model = FakeModel(str)
    assert _translated(model, sentence.strip(), 1) == sentence.strip()
    return [text for text, _ in model.asked]


def test_what_is_written_together_comes_back_together() -> None:
    sentence = "Take 10⁻⁶kg of it, <i>not</i> more."
    way = maskings(sentence, "en", "fr", western)[0]
    assert way.text == "Take XJ kg of it, XK not ZX more."
    assert way.unmasked("Prenez XJ kg, XK pas ZX plus.") == "Prenez 10⁻⁶kg, <i>pas</i> plus."
    assert way.lost("XK pas ZX plus que XJ") == []


def test_a_date_masks_itself_unless_the_model_writes_another() -> None:
    sentence = "Born on 03.11.1987 in 2.4.1."
    assert [way.text for way in maskings(sentence, "en", "fr", western)] == [
        "Born on 03.11.1987 in XJ.",
        "Born on XJ in XK.",
        sentence,
    ]
    model = FakeModel(lambda words: words.replace("03.11.1987", "3 nov. 1987").replace("Born on", "Née le"))
    assert _translated(model, sentence, 1) == "Née le 03.11.1987 in 2.4.1."


@pytest.mark.parametrize(
    ("sentence", "fractions"),
    [
        ("Add ½ a litre.", ["½"]),
        ("It took 1½ hours, 2¾ at most.", ["1½", "2¾"]),
        ("Half a litre, 1/2 a cup.", []),
    ],
)
def test_fractions_of_one_sign_are_masked(sentence: str, fractions: list[str]) -> None:
    masked = maskings(sentence, "en", "fr", western)[0]
    assert list(masked.masks.values()) == fractions
    assert masked.sentence == sentence


def test_a_long_sentence_is_not_cut_within_a_name() -> None:
    side = " ".join(["old mill"] * 60)
    sentence = f"{side} Żaneta Święcka {side}"
    assert _translated(FakeModel(str), sentence, 1) == sentence
