"""Names across languages."""

import pytest

from translation.checks.quotes import compare
from translation.checks.quotes.comparison.person_names import is_altered, same_person
from translation.model import Bitext


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Stoltenberg", "Stoltenberg"),
        ("Volodymyr Zelensky", "Wolodymyr Selenskyj"),
        ("Volodymyr Zelensky", "Wołodymyr Zełenski"),
        ("Angela Merkel", "Frau Merkel"),
        ("María López García", "María López"),
        ("Xi Jinping", "Jinping Xi"),
        ("Recep Tayyip Erdoğan", "Erdogan"),
        ("Emmanuel Macron", "マクロン"),
        ("", "Macron"),
    ],
)
def test_the_same(one: str, other: str) -> None:
    assert same_person(one, other, ("en", "en"))
    assert same_person(other, one, ("en", "en"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Stoltenberg", "Xavier Bettel"),
        ("Paul Giraud", "Paul Weston"),
        ("Hillary Clinton", "Donald Trump"),
        ("Ban Ki-moon", "Kofi Annan"),
    ],
)
def test_others(one: str, other: str) -> None:
    assert not same_person(one, other, ("en", "fr"))
    assert not same_person(other, one, ("fr", "en"))


@pytest.mark.parametrize(
    ("name", "other", "languages"),
    [
        ("Yves Calvez", "Yves Galvez", ("fr", "en")),
        ("Calvez", "Mr Galvez", ("fr", "en")),
        ("Loïc Quéméneur", "Loïc Kemener", ("fr", "en")),
        ("Jan Persson", "Jan Peterson", ("sv", "en")),
    ],
)
def test_a_name_with_other_letters_is_altered(name: str, other: str, languages: tuple[str, str]) -> None:
    assert is_altered(name, other, languages)
    assert is_altered(other, name, languages[::-1])


@pytest.mark.parametrize(
    ("name", "other", "languages"),
    [
        ("Yves Calvez", "Calvez", ("fr", "en")),
        ("Yves Calvez", "Yves Calvez’s", ("fr", "en")),
        ("Volodymyr Zelensky", "Wolodymyr Selenskyj", ("en", "de")),
        ("Володимир Зеленський", "Zelensky", ("uk", "en")),
        ("Сергей Лавров", "Sergei Lavrin", ("ru", "en")),  # across scripts, nobody can be so sure
        ("Vladimir Poutine", "Vladimir Putin", ("fr", "en")),
        ("Nicolás Sánchez", "Nicolas Sanchez", ("es", "en")),
        ("Xi Jinping", "Jinping Xi", ("en", "fr")),
        ("Jens Stoltenberg", "Xavier Bettel", ("en", "fr")),  # another person, not other letters
        ("la Commission", "die Kommission", ("fr", "de")),
        ("le ministre", "the minister", ("fr", "en")),
        ("", "Macron", ("fr", "en")),
    ],
)
def test_a_name_that_each_language_spells_in_its_way_is_not(
    name: str, other: str, languages: tuple[str, str]
) -> None:
    assert not is_altered(name, other, languages)
    assert not is_altered(other, name, languages[::-1])


@pytest.mark.parametrize(
    ("speaker", "code"),
    [
        ("Loïc Quéméneur", "quote.matched-speaker"),
        ("Loïc Quemeneur", "quote.matched-speaker"),
        ("Quéméneur", "quote.matched-speaker"),
        ("Loïc Kemener", "quote.speaker-altered"),
        ("Ada Long", "quote.speaker-changed"),
    ],
)
def test_a_speaker_is_compared_as_names_are(speaker: str, code: str) -> None:
    source = "« Nous avons gagné le vote », a dit Loïc Quéméneur."
    target = f"“We have won the vote,” said {speaker}."
    assert [finding.code for finding in compare(Bitext.of_pair(source, target, "fr", "en"))] == [code]


def test_a_spelling_that_the_source_has_too_is_not_the_translations() -> None:
    source = "Yves Galvez était là. « Nous avons gagné le vote », a dit Yves Calvez."
    target = "Yves Galvez was there. “We have won the vote,” said Yves Galvez."
    codes = [finding.code for finding in compare(Bitext.of_pair(source, target, "fr", "en"))]
    assert codes == ["quote.matched-speaker"]
