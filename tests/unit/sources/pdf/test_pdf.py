"""PDF files: every sentence is whole, in the order of reading, and nothing that stands around the text."""

from __future__ import annotations

import re
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.lib.pdfencrypt import StandardEncryption

from tests.unit.sources.pdf import written
from translation.errors import InputError
from translation.sources.loading import read
from translation.sources.source import Content

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from translation.model import Article

TITLE = "The ferry that nobody ordered sails after all"
PARAGRAPHS = [
    "The harbour office of Lindmouth confirmed on Tuesday that the ferry will sail from 4 June, three "
    "years late and at twice the price. “We have learned to count,” said its director, Ada Fenn, who "
    "took over in March.",
    "Nobody had ordered the ship. It was built for a town on the other shore, which went bankrupt "
    "before the first plate was welded. The yard kept building, because a half-finished hull costs more"
    " than a finished one.",
    "According to the contract, which this paper has seen, the town pays 1,200,000 crowns a year for "
    "twelve years. In return it gets the ship, its crew of nine, and a cross-border licence. The "
    "opposition calls that a gift.",
    "Fenn disagrees. She points at the road round the bay: 84 kilometres, two closures each winter and "
    "no bus after six. “A bridge would cost forty times as much,” she said. The council votes on it "
    "next week.",
    "Fishermen see it with mixed feelings. Their quay is to be shortened by a third, and the ice plant "
    "has to move. Two of the eleven boats that are left have been offered for sale, and a third one has"
    " not been at sea since autumn.",
]
LONG = PARAGRAPHS * 6


MONTHS = ("May", "June", "July")


def opened(data: bytes, name: str = "ferry.pdf") -> Article:
    return read(Content(name, data))


def texts(article: Article) -> list[str]:
    return [span.of(article.text) for span in article.paragraphs]


def sentences(paragraphs: list[str]) -> list[str]:
    return [sentence for paragraph in paragraphs for sentence in re.split(r"(?<=[.”]) (?=[A-Z“])", paragraph)]


@pytest.mark.parametrize("columns", [1, 2, 3])
@pytest.mark.parametrize("justified", [True, False])
@pytest.mark.parametrize(("indent", "gap"), [(12, 0), (0, 6)])
def test_paragraphs_are_whole(columns: int, justified: bool, indent: float, gap: float) -> None:
    data = written.article(LONG, columns=columns, justified=justified, indent=indent, gap=gap, title=TITLE)
    found = opened(data)
    assert texts(found)[0] == TITLE
    assert found.kind(0) == "heading"
    # Without a sign of where a paragraph ends, the foot of a column may join two.
    wanted = sentences(LONG)
    whole = "\n".join(texts(found)[1:])
    assert [sentence for sentence in wanted if sentence not in whole] == []
    assert sentences(texts(found)[1:]) == wanted  # in their order, and nothing else


def test_paragraphs_of_justified_text_are_told_apart() -> None:
    assert texts(opened(written.article(LONG, columns=2, title=TITLE))) == [TITLE, *LONG]


def test_columns_that_are_drawn_in_rows_are_read_one_after_the_other() -> None:
    left = [
        "The mayor has called a meeting about",
        "the ferry. It begins at seven in the",
        "town hall, and everybody may come.",
        "Those who cannot may write.",
    ]
    right = [
        "There will be soup, as there was in",
        "January. The choir sings before that,",
        "if enough of its members turn up in",
        "time, which is never sure.",
    ]

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        for number, pair in enumerate(zip(left, right, strict=True)):
            for place, text in zip((60, 300), pair, strict=True):
                canvas.drawString(place, 780 - number * 14, text)

    assert " ".join(texts(opened(written.drawn(draw)))) == " ".join(left + right)


def test_a_table_is_read_row_by_row() -> None:
    rows = [
        ("Boat", "Built", "Crew"),
        ("Ada", "1987", "four"),
        ("Fenn", "1991", "two"),
        ("Lind", "2003", "six"),
        ("Ole", "2010", "nine"),
    ]

    def draw(canvas: Canvas) -> None:
        for number, row in enumerate(rows):
            for place, cell in zip((60, 200, 320), row, strict=True):
                canvas.drawString(place, 780 - number * 16, cell)

    found = opened(written.drawn(draw))
    assert texts(found) == ["\t".join(row) for row in rows]
    assert {*found.kinds} == {"row"}


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("a ferry for the har-", "bour that was dug in"), "a ferry for the harbour that was dug in"),
        (("across the bor-", "der, for 1,200-", "ton ships"), "across the border, for 1,200-ton ships"),
        (("as Jean-", "Paul Fenn said"), "as Jean-Paul Fenn said"),
        (("a cross-border ship and cross-", "border work"), "a cross-border ship and cross-border work"),
        (("a state-of-", "the-art bridge"), "a state-of-the-art bridge"),
        (("it was cold, at -", "12 degrees"), "it was cold, at -12 degrees"),
        (("the crew and/", "or the town"), "the crew and/or the town"),
        (("a well-", "known harbour"), "a well-known harbour"),
        (('ein "Ada"-', "Boot"), 'ein "Ada"-Boot'),
        (("across the bor-", "der, a U.N.-", "led force"), "across the border, a U.N.-led force"),
        (("in a COVID-", "19 ward, for 1,5-", "00 beds"), "in a COVID-19 ward, for 1,5-00 beds"),
        (("Fenn writes from Madrid.-", "The ferry sails"), "Fenn writes from Madrid.- The ferry sails"),
    ],
)  # fmt: skip
def test_a_hyphen_at_the_end_of_a_line_stays_where_it_is_the_words_own(
    lines: tuple[str, ...], text: str
) -> None:
    assert texts(opened(written.lines(*lines))) == [text]


def test_raised_and_lowered_digits_stay_what_they_are() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 700)
        for size, rise, words in (
            (12, 0, "The bay holds 10"),
            (8, 5, "6"),
            (12, 0, " litres of H"),
            (8, -2, "2"),
            (12, 0, "O, more than ever."),
        ):
            text.setFont("Times-Roman", size)
            text.setRise(rise)
            text.textOut(words)
        canvas.drawText(text)

    assert texts(opened(written.drawn(draw))) == ["The bay holds 10⁶ litres of H₂O, more than ever."]


def test_the_number_of_a_note_stands_in_brackets() -> None:
    def draw(canvas: Canvas) -> None:
        text = canvas.beginText(60, 700)
        for size, rise, words in ((12, 0, "The council votes."), (7, 5, "12"), (12, 0, " Fenn waits.")):
            text.setFont("Times-Roman", size)
            text.setRise(rise)
            text.textOut(words)
        canvas.drawText(text)

    assert texts(opened(written.drawn(draw))) == ["The council votes.[12] Fenn waits."]


def test_the_title_stays_where_the_heads_of_the_pages_repeat_it() -> None:
    def draw(canvas: Canvas) -> None:
        for number, text in enumerate(("Nobody had ordered it.", "It came all the same.", "It sails.")):
            canvas.setFont("Times-Roman", 9 if number else 24)
            canvas.drawString(60, 790, "The ferry")
            canvas.setFont("Times-Roman", 11)
            canvas.drawString(60, 700, text)
            canvas.showPage()

    assert texts(opened(written.drawn(draw))) == [
        "The ferry",
        "Nobody had ordered it.",
        "It came all the same.",
        "It sails.",
    ]


def test_it_is_told_what_stood_at_the_heads_of_pages_but_for_their_numbers() -> None:
    def draw(canvas: Canvas, head: str = "The Quay, May") -> None:
        for number in range(1, 4):
            canvas.setFont("Times-Roman", 9)
            canvas.drawString(60, 790, head)
            canvas.drawString(290, 40, str(number))
            canvas.setFont("Times-Roman", 11)
            for line, word in enumerate(
                ("Nobody had ordered the ferry, which", "came all the same", "that day.")
            ):
                canvas.drawString(60, 700 - 14 * line, word)
            canvas.showPage()

    assert opened(written.drawn(draw)).notes == (
        "3 lines at the head or foot of pages left out, such as “The Quay, May”.",
    )
    assert opened(written.drawn(lambda canvas: draw(canvas, ""))).notes == ()


def test_the_large_letter_at_the_beginning_belongs_to_its_word() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 36)
        canvas.drawString(60, 700, "N")
        canvas.setFont("Times-Roman", 10)
        for number, text in enumerate(
            (
                "obody had ordered the ship, and",
                "nobody knew what to do with it",
                "when it came into the harbour.",
            )
        ):
            canvas.drawString(88 if number < 2 else 60, 714 - 14 * number, text)

    assert texts(opened(written.drawn(draw))) == [
        "Nobody had ordered the ship, and nobody knew what to do with it when it came into the harbour."
    ]


def test_a_sentence_goes_on_behind_a_note_at_the_foot_of_the_page() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(60, 700, "The ferry will sail from the fourth of June, which")
        canvas.setFont("Times-Roman", 7)
        canvas.drawString(60, 60, "See the minutes of the council of 12 March.")
        canvas.showPage()
        canvas.setFont("Times-Roman", 11)
        canvas.drawString(60, 700, "is three years late.")

    assert texts(opened(written.drawn(draw))) == [
        "The ferry will sail from the fourth of June, which is three years late.",
        "See the minutes of the council of 12 March.",
    ]


def test_items_of_a_list_are_blocks() -> None:
    found = opened(written.lines("What the town gets:", "• the ship", "• its crew of nine", "• a licence"))
    assert list(zip(texts(found), found.kinds, strict=True)) == [
        ("What the town gets:", "paragraph"),
        ("the ship", "item"),
        ("its crew of nine", "item"),
        ("a licence", "item"),
    ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_page_is_read_without_the_stamp_across_it(turn: int) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.translate(300, 400)
        canvas.rotate(turn)
        canvas.drawString(-100, 20, "Nobody had ordered the ship,")
        canvas.drawString(-100, 6, "and it came all the same.")
        canvas.rotate(40)
        canvas.drawString(0, 0, "DRAFT")

    assert texts(opened(written.drawn(draw))) == ["Nobody had ordered the ship, and it came all the same."]


def test_what_a_file_says_of_itself() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setTitle("Microsoft Word - The ferry")
        canvas.setAuthor("Ada Fenn")
        canvas.drawString(60, 700, "It sails.")

    told = opened(written.drawn(draw)).metadata
    assert (told.title, told.authors, told.date) == ("The ferry", ("Ada Fenn",), "")


def test_without_a_title_it_is_the_first_heading() -> None:
    data = written.article(PARAGRAPHS, title=TITLE).replace(
        TITLE.encode("latin-1"), b"untitled".ljust(len(TITLE))
    )
    assert opened(data).metadata.title == TITLE


def test_a_pdf_file_is_known_by_its_content() -> None:
    assert texts(opened(b"\n" + written.lines("It sails."), "ferry.txt")) == ["It sails."]


def test_a_page_without_text_is_noted() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 700, "It sails.")
        canvas.showPage()
        canvas.rect(60, 60, 300, 300, fill=1)

    assert opened(written.drawn(draw)).notes == ("Of 2 pages, 1 holds no text: a picture, perhaps.",)


def _draw_picture(canvas: Canvas) -> None:
    canvas.rect(60, 60, 300, 300, fill=1)


def _draw_words(canvas: Canvas) -> None:
    canvas.drawString(60, 700, "It sails.")
    canvas.showPage()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(written.drawn(_draw_picture), "holds no text", id="a picture"),
        pytest.param(
            written.drawn(_draw_words, encrypt=StandardEncryption("word", "other")),
            "opens with a password only",
            id="a password",
        ),
        pytest.param(b"%PDF-1.7\nnothing", "is a damaged PDF file", id="damaged"),
        pytest.param(written.lines("It sails.")[:400], "is a damaged PDF file", id="cut off"),
        pytest.param(
            written.drawn(lambda canvas: [canvas.showPage() for _ in range(501)]),
            "has 501 pages; Diptych reads up to 500",
            id="too many pages",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_said(data: bytes, sentence: str) -> None:
    with pytest.raises(InputError, match=sentence) as caught:
        opened(data)
    assert caught.value.hint


def test_a_page_that_unpacks_to_more_than_memory_holds_is_refused() -> None:
    packed = zlib.compressobj(9)
    first, again = (packed.compress(b" " * 10_000_000) + packed.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    stream = first + again * 200
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>",
        b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(stream), stream),
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % pair for pair in enumerate(objects, 1))
    with pytest.raises(InputError):
        opened(body + b"trailer << /Root 1 0 R /Size 5 >>")


WHOLE = written.lines("Nobody had ordered the ship.", "It came all the same.")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300), st.integers(0, len(WHOLE)), st.integers(0, 40))
def test_damage_is_never_more_than_a_sentence(noise: bytes, place: int, length: int) -> None:
    for data in (b"%PDF-" + noise, WHOLE[:place] + noise + WHOLE[place + length :]):
        with suppress(InputError):
            assert opened(data).text


def test_short_paragraphs_at_the_foot_of_each_page_stay_though_their_years_count_with_it() -> None:
    def draw(canvas: Canvas) -> None:
        for page in range(3):
            canvas.setFont("Times-Roman", 11)
            for place, row in enumerate(written_rows[page]):
                canvas.drawString(60, 780 - 14 * place, row)
            for place, row in enumerate((f"{2019 + page} was a bad year.", "The bill:", f"{1200 + page}")):
                canvas.drawString(60, 600 - 30 * place, row)
            canvas.showPage()

    written_rows = [
        [f"{month} brought rain, and the river rose", "by a metre in one night."] for month in MONTHS
    ]
    text = opened(written.drawn(draw)).text
    for page in range(3):
        assert f"{2019 + page} was a bad year." in text
        assert f"{1200 + page}" in text
    assert text.count("The bill:") == 3


def test_rows_that_differ_in_their_figures_alone_are_no_heads() -> None:
    rows = [
        f"District {number} reported {7 * number + 3} cases in week {number % 9}." for number in range(120)
    ]

    def draw(canvas: Canvas) -> None:
        for page in range(4):
            canvas.setFont("Times-Roman", 8)
            canvas.drawString(60, 815, f"Health report 2026, page {page + 5}")
            canvas.setFont("Times-Roman", 11)
            for place, row in enumerate(rows[30 * page : 30 * page + 30]):
                canvas.drawString(60, 780 - 24 * place, row)
            canvas.showPage()

    text = opened(written.drawn(draw)).text
    assert [row for row in rows if row not in text] == []
    assert "Health report" not in text
