"""Words without their marks, one by one and many at once."""

from hypothesis import given
from hypothesis import strategies as st

from translation.text.spelling import plain, plain_words


def test_marks_and_letters_beyond_a_to_z_become_plain_ones() -> None:
    assert plain_words(["Wołodymyr", "ÎLES", "Straße", "Москва"]) == [
        "wolodymyr",
        "iles",
        "strasse",
        "москва",
    ]


def test_no_words_give_none() -> None:
    assert plain_words([]) == []
    assert plain_words([""]) == [""]


@given(st.lists(st.text(st.characters(exclude_characters="\n", exclude_categories=["Cs"]))))
def test_many_at_once_are_as_one_by_one(words: list[str]) -> None:
    assert plain_words(words) == [plain(word) for word in words]
