"""Word files, OpenDocument texts and e-books: the text as it stands there, with its kinds of blocks."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.documents import written
from translation.errors import InputError
from translation.sources.loading import read
from translation.sources.source import Content
from translation.text.cleaning import one_line

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Article


def opened(data: bytes, name: str = "ferry") -> Article:
    return read(Content(name, data))


def blocks(data: bytes) -> list[tuple[str, str]]:
    found = opened(data)
    return [(found.kind(number), span.of(found.text)) for number, span in enumerate(found.paragraphs)]


P = written.docx_paragraph


def test_insertions_of_a_word_file_are_read_and_deletions_are_not() -> None:
    body = (
        "<w:p><w:r><w:t>The yard asks for </w:t></w:r>"
        "<w:del><w:r><w:delText>300</w:delText></w:r></w:del><w:ins><w:r><w:t>450</w:t></w:r></w:ins>"
        "<w:r><w:t> million.</w:t></w:r></w:p>"
    )
    assert blocks(written.docx(body)) == [("paragraph", "The yard asks for 450 million.")]


@pytest.mark.parametrize(
    ("properties", "shown"),
    [
        ('<w:vertAlign w:val="superscript"/>', "10⁶ litres"),
        ('<w:vertAlign w:val="subscript"/>', "10₆ litres"),
        ('<w:position w:val="8"/><w:sz w:val="14"/>', "10⁶ litres"),
        ('<w:position w:val="-4"/><w:sz w:val="14"/>', "10₆ litres"),
        ('<w:position w:val="0"/><w:sz w:val="14"/>', "106 litres"),
        ("<w:b/>", "106 litres"),
    ],
)
def test_raised_digits_of_a_word_file_stay_what_they_are(properties: str, shown: str) -> None:
    body = (
        f"<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr>{properties}</w:rPr><w:t>6</w:t></w:r>"
        '<w:r><w:t xml:space="preserve"> litres</w:t></w:r></w:p>'
    )
    assert blocks(written.docx(body)) == [("paragraph", shown)]


def test_the_blocks_of_a_word_file() -> None:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in (("T", "Title"), ("H", "heading 2"), ("Z", "Quote"), ("K", "caption"))
    )
    cells = "".join(
        f"<w:tr><w:tc>{P(a)}</w:tc><w:tc>{P(b)}</w:tc></w:tr>" for a, b in (("Ada", "4"), ("Ole", "9"))
    )
    note = '<w:footnote w:id="2"><w:p><w:r><w:t>Minutes of 12 March.</w:t></w:r></w:p></w:footnote>'
    body = (
        P("The ferry", "T") + P("Money", "H") + P("It costs 1\N{NO-BREAK SPACE}200 crowns.")
        + P("We have learned to count.", "Z") + P("The quay in May", "K") + f"<w:tbl>{cells}</w:tbl>"
        + '<w:p><w:r><w:t>It sails.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>'
    )  # fmt: skip
    assert blocks(written.docx(body, styles=styles, footnotes=note)) == [
        ("heading", "The ferry"),
        ("heading", "Money"),
        ("paragraph", "It costs 1\N{NO-BREAK SPACE}200 crowns."),
        ("quote", "We have learned to count."),
        ("caption", "The quay in May"),
        ("row", "Ada\t4"),
        ("row", "Ole\t9"),
        ("paragraph", "It sails.[1]"),
        ("item", "Minutes of 12 March."),
    ]


def test_the_blocks_of_an_opendocument_text() -> None:
    styles = (
        '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
        '<style:style style:name="T2"><style:text-properties style:text-position="-8% 80%"/></style:style>'
        '<style:style style:name="P1" style:parent-style-name="Quotations"/>'
    )
    body = (
        "<text:tracked-changes><text:deletion><text:p>300</text:p></text:deletion></text:tracked-changes>"
        '<text:p text:style-name="Title">The ferry</text:p><text:h text:outline-level="2">Money</text:h>'
        '<text:p>It asks<text:s text:c="2"/>for 10<text:span text:style-name="T1">6</text:span> litres of '
        'H<text:span text:style-name="T2">2</text:span>O<text:line-break/>a day.<text:note><text:note-body>'
        "<text:p>Minutes of 12 March.</text:p></text:note-body></text:note>"
        '</text:p><text:p text:style-name="P1">We have learned to count.</text:p>'
        "<text:list><text:list-item><text:p>one ship</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>Ada</text:p></table:table-cell>"
        "<table:table-cell><text:p>4</text:p></table:table-cell></table:table-row><table:table-row>"
        "<table:table-cell><text:p>Ole</text:p></table:table-cell><table:table-cell><text:p>9</text:p>"
        "</table:table-cell></table:table-row></table:table>"
    )
    assert blocks(written.odt(body, styles)) == [
        ("heading", "The ferry"),
        ("heading", "Money"),
        ("paragraph", "It asks for 10⁶ litres of H₂O"),
        ("paragraph", "a day.[1]"),
        ("quote", "We have learned to count."),
        ("item", "one ship"),
        ("row", "Ada\t4"),
        ("row", "Ole\t9"),
        ("item", "Minutes of 12 March."),
    ]


def test_a_book_is_read_chapter_by_chapter_without_cover_and_contents() -> None:
    chapters = [
        "<h1>One</h1><p>It sails&nbsp;&mdash; at <q>last</q>.</p>",
        "<h1>Two</h1><p>10<sup>6</sup> litres.</p>",
    ]
    assert blocks(written.epub(chapters)) == [
        ("heading", "One"),
        ("paragraph", "It sails\N{NO-BREAK SPACE}— at “last”."),
        ("heading", "Two"),
        ("paragraph", "10⁶ litres."),
    ]


def test_the_order_of_a_book_is_its_spines_and_nothing_comes_twice() -> None:
    spine = '<itemref idref="c1"/><itemref idref="c0"/><itemref idref="c1"/><itemref idref="c2" linear="no"/>'
    found = blocks(written.epub(["<p>One</p>", "<p>Two</p>", "<p>Notes</p>"], spine=spine))
    assert [text for _, text in found] == ["Two", "One"]


def test_a_class_that_raises_text_does_so() -> None:
    sheet = {"book/a.css": "p{margin:0}\n.up{font-size:.7em;vertical-align:super}\n.down{top: 0.08em}"}
    chapter = '<p>10<span class="x up">6</span> litres of H<span class="down">2</span>O</p>'
    assert blocks(written.epub([chapter], extra=sheet)) == [("paragraph", "10⁶ litres of H₂O")]


def test_a_protected_book_is_refused_but_one_with_protected_fonts_is_read() -> None:
    def protected(name: str) -> dict[str, str]:
        return {"META-INF/encryption.xml": f'<e><CipherReference URI="{name}"/></e>'}

    assert blocks(written.epub(["<p>One</p>"], extra=protected("book/font.otf"))) == [("paragraph", "One")]
    with pytest.raises(InputError, match="is encrypted") as caught:
        opened(written.epub(["<p>One</p>"], extra=protected("book/chapter%200.xhtml")))
    assert "protection" in caught.value.hint


@pytest.mark.parametrize(
    ("data", "authors", "date"),
    [
        pytest.param(written.docx(P("It sails.")), ("Ada Fenn",), "", id="docx"),
        pytest.param(written.odt("<text:p>It sails.</text:p>"), ("Ada Fenn",), "", id="odt"),
        pytest.param(written.epub(["<p>It sails.</p>"]), ("Ada Fenn", "Jo Lind"), "2026-05", id="epub"),
    ],
)
def test_what_a_file_says_of_itself(data: bytes, authors: tuple[str, ...], date: str) -> None:
    told = opened(data).metadata
    assert (told.title, told.authors, told.date) == ("The ferry", authors, date)
    assert {*dict(told.found_in)} >= {"title", "authors", *(["date"] if date else [])}
    assert len(told.sha256) == 64


def test_a_file_is_known_by_its_content() -> None:
    assert opened(written.docx(P("It sails.")), "ferry.txt").text == "It sails."


# Words of one line: what XML cannot hold, and blanks at the ends, are no matter of these formats.
WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Co", "Zl", "Zp")), max_size=40
).map(one_line)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS.filter(lambda text: any(map(str.isalnum, text))), min_size=1, max_size=6))
def test_every_text_comes_back_from_every_format(texts: list[str]) -> None:
    from xml.sax.saxutils import escape

    for data in (
        written.docx("".join(map(P, texts))),
        written.odt("".join(f"<text:p>{escape(text)}</text:p>" for text in texts)),
        written.epub(["".join(f"<p>{escape(text)}</p>" for text in texts)]),
    ):
        assert [text for _, text in blocks(data)] == texts


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("ending", ["docx", "odt", "rtf", "epub"])
def test_what_libreoffice_writes(ending: str, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_text(
        "<html><head><meta charset=utf-8><title>The ferry</title></head><body><h1>The ferry</h1>"
        "<p>The bay holds 10<sup>6</sup> litres of H<sub>2</sub>O, or 1&nbsp;200&nbsp;km.</p>"
        "<ul><li>one ship<li>a crew</ul></body></html>",
        encoding="utf-8",
    )
    environment = os.environ | {"HOME": str(tmp_path)}
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    start, end = ["soffice", "--headless", profile, "--convert-to"], ["--outdir", str(tmp_path)]
    for form, options, name in (
        ("odt:writer8", ["--infilter=HTML (StarWriter)"], "html"),
        (ending, [], "odt"),
    ):
        if name != form:
            subprocess.run(
                [*start, form, *options, *end, str(tmp_path / f"ferry.{name}")],
                check=True, capture_output=True, timeout=120, env=environment,
            )  # fmt: skip
    found = opened((tmp_path / f"ferry.{ending}").read_bytes())
    assert found.metadata.title == "The ferry"
    assert [span.of(found.text) for span in found.paragraphs] == [
        "The ferry",
        "The bay holds 10⁶ litres of H₂O, or 1\N{NO-BREAK SPACE}200\N{NO-BREAK SPACE}km.",
        "one ship",
        "a crew",
    ]
