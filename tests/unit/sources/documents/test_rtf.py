"""Rich text: its words, raised digits, rows and items; what is deleted is not read."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.documents.test_documents import blocks, opened
from translation.errors import InputError


def rtf(body: str) -> bytes:
    info = r"{\info{\title The f\'e9rry}{\author Ada Fenn}{\creatim\yr2026\mo5\dy3\hr10}}"
    return rf"{{\rtf1\ansi\ansicpg1252 {info}{body}}}".encode("cp1252")


def test_paragraphs_in_any_letters() -> None:
    body = r"It sails at 1\~200 \u8364? a day, \ldblquote all told\rdblquote.\par \u1055?\u1072?\u1088?\par"
    assert blocks(rtf(body)) == [
        ("paragraph", "It sails at 1\N{NO-BREAK SPACE}200 € a day, “all told”."),
        ("paragraph", "Пар"),
    ]


def test_raised_digits_stay_what_they_are() -> None:
    body = (
        r"10{\super 6} litres of H{\sub 2}O, 10\super\b -3\nosupersub  grams, "
        r"5 km{\up8\fs14 2}, a day.{\super 7}"
    )
    assert blocks(rtf(body)) == [("paragraph", "10⁶ litres of H₂O, 10⁻³ grams, 5 km², a day.[7]")]


def test_what_is_deleted_is_not_read() -> None:
    assert blocks(rtf(r"It asks for {\deleted\revauthdel1 300}{\revised 450} million.")) == [
        ("paragraph", "It asks for 450 million.")
    ]


def test_rows_and_items() -> None:
    assert blocks(rtf(r"{\trowd Ada\cell 4\cell\row}{\trowd Ole\cell 9\cell\row}\bullet one ship\par")) == [
        ("row", "Ada\t4"),
        ("row", "Ole\t9"),
        ("item", "one ship"),
    ]


def test_what_it_says_of_itself_and_that_footnotes_are_missing() -> None:
    found = opened(rtf(r"It sails.{\footnote Minutes.}"))
    assert (found.metadata.title, found.metadata.authors) == ("The férry", ("Ada Fenn",))
    assert found.metadata.date == ""  # it is only known when the file was made
    assert found.notes == ("Its footnotes are not read.",)
    assert found.text == "It sails."


@settings(max_examples=60, deadline=None)
@given(st.text(r"\{}'*; abu0123456789-ft" + "é", max_size=120))
def test_whatever_it_holds_it_is_read_or_refused(body: str) -> None:
    try:
        found = opened(rf"{{\rtf1 {body}".encode())
    except InputError as error:
        refused = error
        assert refused.message
    else:
        assert found.text
