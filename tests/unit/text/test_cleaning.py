"""Cleaning: what goes in hostile comes out safe, and lines become paragraphs."""

from __future__ import annotations

import json
import textwrap
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.model import Article
from translation.text import cleaning

PROSE = (
    "The council met on Tuesday to discuss the budget for the coming year, which had been delayed twice. "
    "Its members could not agree on the price of water, so the vote was put off until the end of March."
)


def clean(raw: str, *, markdown: bool = False) -> list[str]:
    """The paragraphs' texts with their indents."""
    paragraphs = cleaning.clean(raw, markdown=markdown)
    return [paragraph.before.rpartition("\n")[2] + paragraph.text for paragraph in paragraphs]


@pytest.mark.parametrize(
    "unsafe",
    [
        pytest.param("\x1b", id="escape"),
        pytest.param("\0", id="nul"),
        pytest.param("\x07", id="bell"),
        pytest.param("\x9b", id="C1 control sequence introducer"),
        pytest.param("\u202e", id="right-to-left override"),
        pytest.param("\u2066", id="isolate"),
        pytest.param("\xad", id="soft hyphen"),
        pytest.param("\u200b", id="zero-width space"),
        pytest.param("\ufeff", id="byte order mark"),
    ],
)
def test_unsafe_characters_go_and_the_words_stay(unsafe: str) -> None:
    assert clean(f"a{unsafe}[31mb") == ["a[31mb"]


def test_lone_surrogates_become_replacement_characters() -> None:
    assert clean("a\ud800b") == ["a\ufffdb"]


def test_markup_like_text_is_kept() -> None:
    assert clean("[Reuters] [/ [$accent] <b>") == ["[Reuters] [/ [$accent] <b>"]


def test_typographic_spaces_are_kept() -> None:
    assert clean("«\u202f1\u202f234\xa0euros\u2009»") == ["«\u202f1\u202f234\xa0euros\u2009»"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028"])
def test_every_line_end_divides_paragraphs_when_doubled(end: str) -> None:
    assert clean(f"One.{end}{end}Two.") == ["One.", "Two."]


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("- one\n- two\n\n\nThe end.\n", "- one\n- two\n\n\nThe end."),
        ("\n \n  One.\r\n \t \r\nTwo.\n\n", "  One.\n\nTwo."),
        ("# Title\nThe words below.", "# Title\nThe words below."),
        ("One.\u2029Two.", "One.\n\nTwo."),
    ],
)
def test_line_ends_between_paragraphs_stay(raw: str, text: str) -> None:
    assert Article.of("-", cleaning.clean(raw)).text == text


def test_one_line_is_harmless_and_without_line_ends() -> None:
    assert cleaning.one_line(" a\x1b[31m\tb\r\n\u202e\n c\u2029 ") == "a[31m b c"


@pytest.mark.parametrize("width", [40, 60, 72, 100])
def test_hard_wrapped_lines_are_joined(width: int) -> None:
    assert clean(textwrap.fill(PROSE, width)) == [PROSE]


def test_long_lines_are_paragraphs_of_their_own() -> None:
    assert clean(f"{PROSE}\n{PROSE}") == [PROSE, PROSE]


def test_a_headline_is_not_joined_with_the_text_below() -> None:
    assert clean(f"Water price\n{PROSE}") == ["Water price", PROSE]


def test_list_items_stay_apart() -> None:
    assert clean("- one thing\n- another thing\n1. a third") == [
        "- one thing",
        "- another thing",
        "1. a third",
    ]


def test_markdown_joins_soft_breaks_but_not_blocks() -> None:
    assert clean("# Title\nA line\nand more.\n\n- a\n- b", markdown=True) == [
        "# Title",
        "A line and more.",
        "- a",
        "- b",
    ]


def test_a_word_divided_at_a_line_end_keeps_its_hyphen() -> None:
    assert clean("It was a joint Franco-\nGerman effort that began in the spring of\nthe year 1990.") == [
        "It was a joint Franco-German effort that began in the spring of the year 1990."
    ]


def test_chinese_lines_are_joined_without_a_blank() -> None:
    assert clean("北约盟国及其伙伴已向乌克\n兰提供了坦克。", markdown=True) == [
        "北约盟国及其伙伴已向乌克兰提供了坦克。"
    ]


@pytest.mark.parametrize(
    ("lines", "paragraphs"),
    [
        ("- one\n  - two  words\n\t- three", ["- one", "  - two words", "    - three"]),
        ("    Indented.\n\nNot.", ["    Indented.", "Not."]),
        ("\u3000\u3000他来了。\n\u3000\u3000她走了。", ["\u3000\u3000他来了。", "\u3000\u3000她走了。"]),
        ("\t" * 5000 + "deep", [" " * 12 + "deep"]),
        (" " * 5000 + "\t\n \t", []),
    ],
)
def test_indents_are_kept_as_far_as_a_terminal_has_room(lines: str, paragraphs: list[str]) -> None:
    assert clean(lines) == paragraphs


@pytest.mark.parametrize("margin", ["", "    ", "\t"])
def test_a_deeper_first_line_begins_a_paragraph(margin: str) -> None:
    wrapped = textwrap.wrap(PROSE, 60, initial_indent="  ")
    text = "\n".join(margin + line for line in wrapped * 2)
    assert [paragraph.lstrip() for paragraph in clean(text)] == [PROSE, PROSE]
    assert len({len(paragraph) for paragraph in clean(text)}) == 1


def test_deeper_lines_of_a_list_item_belong_to_it() -> None:
    wrapped = textwrap.fill("- " + PROSE, 60, subsequent_indent="  ")
    assert clean(wrapped) == ["- " + PROSE]


def test_text_is_composed() -> None:
    assert clean("e\u0301te\u0301") == ["été"]


def test_a_long_run_of_combining_marks_is_cut() -> None:
    (paragraph,) = clean("a" + "\u0315\u0316" * 200_000)
    assert len(paragraph) <= 31


@given(st.text())
def test_what_is_clean_stays_as_it_is(raw: str) -> None:
    paragraphs = clean(raw)
    for paragraph in paragraphs:
        assert paragraph == paragraph.rstrip()
        assert "\n" not in paragraph
        assert not any(unicodedata.category(char) in {"Cc", "Cs"} for char in paragraph)
        assert clean(paragraph) == [paragraph]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("-", "standard input"),
        ("news.txt", "news.txt"),
        ("/home/ann/secret/news.txt", "news.txt"),
        ("a/b\x1b[31m\u202ec\nd.txt", "b[31mc d.txt"),
        ("caf\udce9.txt", "caf\N{REPLACEMENT CHARACTER}.txt"),
        ("folder/", "folder"),
        ("\x1b\u202e", "a file without a name"),
        ("https://news.example/2026/11/bridge.html?id=4#top", "news.example/bridge.html"),
        ("HTTP://me:secret@news.example:8080/a/b/", "news.example:8080/b"),
        ("https://news.example", "news.example"),
        ("http://\x1b", "a file without a name"),
    ],
)
def test_the_title_of_a_file(name: str, title: str) -> None:
    assert cleaning.file_title(name) == title


@given(
    st.text(alphabet=st.one_of(st.characters(), st.sampled_from('\x1b\x9b\u202e\u2028\udc80\udfff\n\t\\"')))
)
def test_what_is_escaped_stays_equal_and_acts_on_nothing(text: str) -> None:
    written = cleaning.escaped(json.dumps(text, ensure_ascii=False))
    assert json.loads(written) == text
    assert cleaning.harmless(written) == unicodedata.normalize("NFC", written)


@given(st.text(alphabet=st.one_of(st.characters(), st.sampled_from("\x1b\x9b\u202e\u2028\ud800\n\r\t /"))))
def test_a_title_is_one_harmless_line(name: str) -> None:
    title = cleaning.file_title(name)
    assert title
    assert title == cleaning.one_line(title)
    title.encode()
