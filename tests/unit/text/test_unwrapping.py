"""Which line ends are kept: those that the writer meant."""

from __future__ import annotations

import textwrap

import pytest

from tests.growth import linear
from translation.sources.loading import from_text
from translation.sources.markdown import read
from translation.sources.source import Content

PROSE = (
    "The harbour board met on Friday to talk about the price of berths, which has not changed for "
    "nine years. Its chairman said he would rather wait until the autumn, when the new quay is to be "
    "opened, and that nobody had asked for more. The fishermen, who had come in great numbers, left "
    "the hall before the end."
)
GERMAN = (
    "Der Hafenrat hat am Freitag über den Preis der Liegeplätze beraten, der sich seit neun Jahren "
    "nicht geändert hat. Sein Vorsitzender sagte, Er wolle lieber bis zum Herbst warten, wenn der "
    "neue Kai eröffnet wird, und Niemand habe mehr verlangt. Die Fischer, die in großer Zahl gekommen "
    "waren, verließen den Saal vor dem Ende."
)
VERSE = """\
Beyond the bar the breakers moan,
The lamps are lit along the shore,
And she who waits there all alone
Will hear his step no more."""
LOWER_VERSE = """\
the tide came in
and took the chairs we had left on the sand
nobody spoke
we had been so sure of the summer"""
ADDRESS = """\
Port of Cork Company
Customs House Street
Cork
T12 CY88"""
INGREDIENTS = """\
400 g of white flour
2 eggs, beaten
a pinch of salt and a little pepper
half a litre of milk"""
TICKER = """\
14:02 The first boats leave the harbour, an hour late because of the fog over the bay.
14:30 Two have turned back.
15:10 The race is stopped; the jury will say in the evening whether it counts at all."""
TALK = """\
HOST: You have been at sea for forty years.
GUEST: Forty-one in May, and I would do it again, if they let me, which they will not.
HOST: Why?"""
CHINESE_VERSE = "床前明月光，\n疑是地上霜。\n举头望明月，\n低头思故乡。"


COUPLET = """\
The lamps are lit along the harbour wall,
The boats are in, and there is room for all."""
QUATRAIN = """\
The lamps are lit along the harbour wall and she
Who waited there for seven years goes home to see
The door ajar the table laid the fire low
And on the sill the shells he sent her long ago"""


@pytest.mark.parametrize(
    "text",
    [
        COUPLET,
        QUATRAIN,
        VERSE,
        LOWER_VERSE,
        ADDRESS,
        INGREDIENTS,
        TICKER,
        TALK,
        CHINESE_VERSE,
        "Ann Lee\nHarbour master",
    ],
)
def test_lines_broken_on_purpose_stay_lines(text: str) -> None:
    assert from_text(text, "-").text == text
    mixed = "\n\n".join([textwrap.fill(PROSE, 70), text, textwrap.fill(PROSE, 70)])
    assert from_text(mixed, "-").text == "\n\n".join([PROSE, text, PROSE])


@pytest.mark.parametrize("prose", [PROSE, GERMAN])
@pytest.mark.parametrize("width", range(40, 120))
def test_wrapped_lines_are_joined(prose: str, width: int) -> None:
    assert from_text(textwrap.fill(prose, width), "-").text == prose


@pytest.mark.parametrize("width", [20, 28, 34])
def test_a_narrow_column_is_joined_by_its_small_letters(width: int) -> None:
    assert from_text(textwrap.fill(PROSE, width), "-").text == PROSE


def test_short_paragraphs_are_joined_also_where_no_blank_line_divides_them() -> None:
    first = "HULL (Reuters) - The port closed on Tuesday after a storm, the harbour master said."
    second = "“We have 12 ships waiting,” Ann Lee told reporters."
    assert from_text(f"{textwrap.fill(first, 72)}\n{second}", "-").text == f"{first}\n{second}"


def test_an_aside_between_dashes_opens_nothing_but_a_voice_does() -> None:
    aside = "The harbour master, who has been at sea for forty years and more, says that the fog will lift"
    assert from_text(
        f"{aside}\n– perhaps – by the evening, and that nobody should leave the harbour", "-"
    ).text == (f"{aside} – perhaps – by the evening, and that nobody should leave the harbour")
    talk = (
        "– Will it lift before the evening, or shall we wait for the next day in the harbour?\n– Who knows."
    )
    assert from_text(talk, "-").text == talk


def test_one_line_too_long_does_not_keep_the_others_apart() -> None:
    lines = textwrap.wrap(PROSE, 72)
    lines.insert(2, "https://harbour.example/" + "a" * 90)
    assert from_text("\n".join(lines), "-").text == " ".join(lines)


def test_quoted_mail_is_joined_behind_its_marks() -> None:
    quoted = textwrap.indent(textwrap.fill(PROSE, 70), "> ")
    assert from_text(quoted, "-").text == "> " + PROSE
    twice = quoted + "\n>\n" + textwrap.indent(quoted, "> ") + "\n\nSo."
    assert from_text(twice, "-").text == f"> {PROSE}\n>\n> > {PROSE}\n\nSo."


def test_hard_line_ends_of_markdown_stay_and_soft_ones_do_not() -> None:
    article = read(Content("poem.md", b"Roses,  \nred ones,\\\nin a\nrow.   \nThe end."))
    assert article
    assert article.text == "Roses,  \nred ones,\\\nin a row.  \nThe end."
    assert [span.of(article.text) for span in article.paragraphs] == [
        "Roses,",
        "red ones,",
        "in a row.",
        "The end.",
    ]


def test_definitions_and_items_stay_lines() -> None:
    text = b"Tide\n: What comes and\ngoes.\n: A drift.\n\n(i) One\n(ii) Two\n(iii) Three"
    article = read(Content("words.md", text))
    assert article
    assert article.text == "Tide\n: What comes and goes.\n: A drift.\n\n(i) One\n(ii) Two\n(iii) Three"


@pytest.mark.parametrize(
    "piece", ["a\n", "A b\n", "> a\n", "A: b\n", "12:00\n", "a-\n", "漢\n", "> > a\n", "  a\n", ">\n"]
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    linear(lambda text: from_text(text, "-"), piece * 60_000)
