"""Loading: any encoding becomes the same article; what is not a text is refused in a sentence."""

from __future__ import annotations

import contextlib
import os
import re
from typing import TYPE_CHECKING

import pytest

from translation.errors import InputError
from translation.resources import SAMPLE
from translation.sources import loading
from translation.sources.decoding import Decoded, decode, kind

if TYPE_CHECKING:
    from pathlib import Path

    from translation.model import Article

FRENCH = (
    "« Les forces russes sont peut-être de moindre qualité, mais elles compensent par la quantité », "
    "a-t-il rappelé à Bruxelles. L'armée luxembourgeoise est la plus petite de l'Alliance, a expliqué Bettel."
)
POLISH = (
    "Państwa sojuszu przekazały Ukrainie 230 czołgów i 1550 pojazdów opancerzonych, powiedział w środę "
    "sekretarz generalny. Wciąż jesteśmy gotowi pomóc naszym przyjaciołom, dodał na konferencji prasowej."
)
RUSSIAN = (
    "Страны альянса и их партнёры передали Украине 230 танков и 1550 бронемашин, сообщил в среду "
    "генеральный секретарь организации."
)
JAPANESE = "北大西洋条約機構の加盟国は、ウクライナに戦車を供与した。事務総長はブリュッセルで述べた。"
CHINESE = "北约盟国及其伙伴已向乌克兰提供了坦克和装甲车。秘书长在布鲁塞尔的新闻发布会上说。"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (FRENCH, "utf-8"),
        (FRENCH, "utf-8-sig"),
        (FRENCH, "utf-16"),
        (FRENCH, "utf-16-le"),
        (FRENCH, "utf-16-be"),
        (FRENCH, "utf-32"),
        (FRENCH, "cp1252"),
        (FRENCH, "iso8859-15"),
        (FRENCH, "mac_roman"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859-2"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
        (CHINESE, "gb18030"),
    ],
)
def test_every_encoding_is_read(text: str, encoding: str, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(text.encode(encoding))
    assert loading.load(str(file)).text == text


def test_the_sample_has_its_paragraphs(sample: Article) -> None:
    assert len(sample.paragraphs) == 11
    assert "\n\n".join(span.of(sample.text) for span in sample.paragraphs) == sample.text
    assert sample.name == str(SAMPLE)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(b"", "holds no text", id="empty"),
        pytest.param(b" \n\t\n", "holds no text", id="blank"),
        pytest.param(b"\0" * 5000, "binary", id="NUL"),
        pytest.param(bytes(range(256)) * 40, "binary", id="every byte"),
        pytest.param(b"\x89PNG\r\n\x1a\n", "an image", id="PNG"),
        pytest.param(b"PK\x03\x04....", "a zip archive", id="zip"),
        pytest.param(b"a " * (loading.MOST_BYTES // 2 + 1), "larger than 10 MB", id="too large"),
    ],
)
def test_what_is_not_an_article_is_refused(data: bytes, sentence: str, tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(data)
    with pytest.raises(InputError, match=sentence) as caught:
        loading.load(str(file))
    assert caught.value.exit_code == 3
    assert caught.value.hint
    assert str(file) in caught.value.message


def test_who_brings_something_else_hears_what_can_be_opened(tmp_path: Path) -> None:
    file = tmp_path / "article.md"
    file.write_bytes(b"\x89PNG\r\n\x1a\n")
    with pytest.raises(InputError) as caught:
        loading.load(str(file))
    opens = (
        "plain text (.txt), mails (.eml), web pages (.html), subtitles (.srt), Markdown (.md), "
        "rich text (.rtf), e-books (.epub), OpenDocument texts (.odt), Word files (.docx) or PDF files (.pdf)"
    )
    assert caught.value.hint == f"Diptych opens {opens}; save the article as plain text."


def test_random_bytes_are_refused() -> None:
    data = os.urandom(20_000)
    assert decode(data) is None
    assert kind(data) == "a binary file"


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="There is no file"):
        loading.load(str(tmp_path / "none.txt"))
    (tmp_path / "news.d").mkdir()
    with contextlib.chdir(tmp_path):
        for name, hint in (
            ("www.example.com/news", "Is it an address? Write https://www.example.com/news."),
            ("news.d/none.txt", "Check the path."),
        ):
            with pytest.raises(InputError, match="There is no file") as caught:
                loading.load(name)
            assert caught.value.hint == hint
    with pytest.raises(InputError, match="is a folder"):
        loading.load(str(tmp_path))
    with pytest.raises(InputError, match="cannot be read"):
        loading.load("a\0b")


def test_a_stray_control_character_does_not_make_a_text_binary(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_bytes(b"\x1b[31mRed\x1b[0m and\0 plain words in a longer line of text.")
    assert loading.load(str(file)).text == "[31mRed[0m and plain words in a longer line of text."


def test_a_damaged_byte_does_not_change_the_encoding() -> None:
    data = "“L'été” a été très long.".encode() + b" \x9b2J"
    assert decode(data) == Decoded(
        "“L'été” a été très long. \ufffd2J", ("The text holds 1 damaged character (\ufffd).",)
    )


@pytest.mark.parametrize(
    "text", ["It rose\ufffd10\ufffd%.", "\ufffd", "Sch\ufffd\ufffdne Gr\ufffd\ufffde an alle."]
)
def test_damage_that_was_saved_in_utf_8_is_read_as_it_is_and_said_once(text: str, tmp_path: Path) -> None:
    file = tmp_path / "article.md"
    file.write_text(text, encoding="utf-8")
    article = loading.load(str(file))
    assert article.text == text
    (note,) = article.notes
    assert str(text.count("\ufffd")) in note


def test_of_a_whole_text_nothing_is_said(tmp_path: Path) -> None:
    file = tmp_path / "article.txt"
    file.write_text("« L'été » — naïve", encoding="utf-8")
    assert loading.load(str(file)).notes == ()


def test_markdown_is_known_by_its_name(tmp_path: Path) -> None:
    file = tmp_path / "article.MD"
    file.write_text("A short line\nand its end.")
    assert loading.load(str(file)).text == "A short line and its end."


def test_an_indent_is_in_the_text_and_in_no_paragraph() -> None:
    article = loading.from_text("One.\n\n    Two.\n\n- a\n  - b", "news")
    assert article.text == "One.\n\n    Two.\n\n- a\n  - b"
    assert [span.of(article.text) for span in article.paragraphs] == ["One.", "Two.", "- a", "- b"]


@pytest.mark.parametrize(
    "text",
    [
        '<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?><rss version="2.0"><channel/></rss>',
        '\ufeff<!-- made by hand -->\n<feed xmlns="http://www.w3.org/2005/Atom"></feed>',
        "<opml version='2.0'></opml>",
        '{"version": "https://jsonfeed.org/version/1.1", "title": "The Quay", "items": []}',
    ],
)
def test_a_feed_is_not_an_article_and_it_says_what_lists_it(text: str, tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(text)
    with pytest.raises(InputError, match="is a feed, not an article") as caught:
        loading.load(str(file))
    assert f"`diptych feed {file}` lists what it holds" in caught.value.hint
    file.write_text(f"A feed begins so: {text}")
    assert loading.load(str(file)).text.startswith("A feed begins so")


@pytest.mark.parametrize(
    ("text", "problem", "advice"),
    [
        ('{"articles": ["The ferry is late."]}', "holds data (JSON), not an article", "Open the page"),
        ('\n[{"title": "Late"}, 2]', "holds data (JSON), not an article", "Open the page"),
        ('{"format": "diptych-review/1"}', "is a review, not an article", "--review"),
    ],
)
def test_data_is_not_an_article(text: str, problem: str, advice: str, tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(text)
    with pytest.raises(InputError, match=re.escape(problem)) as caught:
        loading.load(str(file))
    assert advice in caught.value.hint


@pytest.mark.parametrize("text", ["[Reuters] The ferry is late.", "{an8} No.", "[1]", "[" * 100_000, "{}"])
def test_what_only_begins_like_data_is_a_text(text: str, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(text)
    assert loading.load(str(file)).text
