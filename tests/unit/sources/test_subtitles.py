"""Subtitles: times, numbers, settings and tags stay, and the words of a cue are one paragraph."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation import pipeline
from translation.engine.assembly import placed
from translation.model import Article, Bitext, Confidence, Translation
from translation.pipeline import Options
from translation.sources import SOURCES, endings
from translation.sources.source import Content
from translation.sources.subtitles import SUBTITLES
from translation.text.segmentation import segment

if TYPE_CHECKING:
    from pathlib import Path

SRT = """\
1
00:00:01,000 --> 00:00:03,500
<i>The fog came in
before the boats.</i>

2
00:00:04,000 --> 00:00:05,250 X1:40 X2:600 Y1:20 Y2:50
- Who is there?
- Nobody. Go home.

3
00:00:06,000 --> 00:00:07,000

4
00:00:08,000 --> 00:00:09,000
{\\an8}I don&#39;t&nbsp;know
"""
VTT = """\
WEBVTT - The fog
Kind: captions

STYLE
::cue { color: lime }

NOTE
Ask Ann about 00:04.

first
00:01.000 --> 00:03.500 align:start line:0
<v Ann Lee>The fog came in
before the boats.</v>

00:04.000 --> 00:05.250
5 &lt; 6 &amp; 7 &gt; 6

00:06.000 --> 00:07.000
&nbsp;
"""


def read(text: str, name: str = "film.srt") -> Article:
    article = SUBTITLES.read(Content(name, text.encode()))
    assert article is not None
    return article


def words(article: Article) -> list[str]:
    return [
        span.of(article.text)
        for number, span in enumerate(article.paragraphs)
        if number not in article.protected
    ]


def into_itself(article: Article) -> str:
    """The target where every sentence is translated by itself."""
    segments = segment(article, "en")
    bitext = Bitext("en", "fr", article.text, "", segments)
    texts = [one.source.of(article.text) for one in segments]
    return placed(bitext, {n: Translation(text, Confidence("high")) for n, text in enumerate(texts)}).target


def test_a_cue_is_one_paragraph_and_every_voice_has_its_own() -> None:
    article = read(SRT)
    assert words(article) == [
        "<i>The fog came in before the boats.</i>",
        "- Who is there?",
        "- Nobody. Go home.",
        "{\\an8}I don't\xa0know",
    ]
    kept = [article.paragraphs[number].of(article.text) for number in sorted(article.protected)]
    assert kept[1] == "2\n00:00:04,000 --> 00:00:05,250 X1:40 X2:600 Y1:20 Y2:50"
    assert len(kept) == 4
    assert (
        article.text
        == SRT.replace("came in\n", "came in ").replace("&#39;", "'").replace("&nbsp;", "\xa0").rstrip()
    )


def test_what_webvtt_has_besides_cues_stays() -> None:
    article = read(VTT, "-")
    assert words(article) == ["<v Ann Lee>The fog came in before the boats.</v>", "5 &lt; 6 & 7 &gt; 6"]
    assert article.text == VTT.replace("came in\n", "came in ").replace("&amp;", "&").rstrip()


@pytest.mark.parametrize(
    ("cue", "voices"),
    [
        ("- <v Ann>Run!</v>\n- <v Leo>Why should I?</v>", 2),
        ("<v Ann>Run!</v>\n<v.loud Leo>Why should I?</v>", 2),
        ("ANN: Run!\nLEO: I am too tired to\nrun.", 2),
        ("<i>Ann Lee: Run!</i>\nLeo: Why?", 2),
        ("I do not know.\nLEO: But I do.", 2),
        ("Ann asked me to say\nThis: run.", 1),
        ("<v Ann>Run or they\nwill see us.</v>", 1),
        ("She told the mayor,\nAnn Lee, to run.", 1),
    ],
)
def test_each_voice_of_a_cue_stays_a_line(cue: str, voices: int) -> None:
    article = read("00:00:01,000 --> 00:00:02,000\n" + cue)
    assert len(words(article)) == voices
    assert article.text.replace("\n", " ").endswith(cue.replace("\n", " "))


@pytest.mark.parametrize("name", ["film.srt", "film.txt", "-", "FILM.VTT"])
@pytest.mark.parametrize("text", [SRT, VTT, "\n\n" + SRT, SRT[2:], "\ufeff" + SRT, SRT.replace("\n", "\r\n")])
def test_they_are_known_by_name_or_by_how_they_begin(name: str, text: str) -> None:
    article = next(found for source in SOURCES if (found := source.read(Content(name, text.encode()))))
    assert "<i>The fog came in before the boats.</i>" in words(article) or "<v" in words(article)[0]
    assert not any("-->" in paragraph for paragraph in words(article))


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("film.srt", "There is no time in it."),
        ("notes.txt", "It ran from 00:01:00,000 --> 00:02:00,000 that night."),
        ("notes.txt", "1\n2\n3"),
        ("-", ""),
        ("notes.txt", "The cue below is wrong:\n\n1\n00:00:01,000 --> 00:00:02,000\nNo."),
    ],
)
def test_any_other_text_is_left_to_others(name: str, text: str) -> None:
    assert SUBTITLES.read(Content(name, text.encode())) is None


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:03,000 --> 00:00:04,000\nTwo.", ["One.", "Two."]),
        ("00:00:01,000 --> 00:00:02,000\nOne.\n00:00:03,000 --> 00:00:04,000\nTwo.", ["One.", "Two."]),
        (
            "1\n00:00:01,000 --> 00:00:02,000\nOne.\n\nGoes on.\n\nx\n00:00:0",
            ["One.", "Goes on.", "x 00:00:0"],
        ),
        ("00:00:01.0-->00:00:02.0\n1999\n00:00:03.0 --> 00:00:04.0\n7", ["7"]),
        ("1\n00:00:01,000 --> 00:00:02,000\n北约盟国已\n提供了坦克", ["北约盟国已提供了坦克"]),
    ],
)
def test_damaged_ones_are_read_as_far_as_they_can(text: str, found: list[str]) -> None:
    assert words(read(text)) == found


@given(
    st.lists(
        st.sampled_from(
            [
                "1",
                "7",
                "00:00:01,000 --> 00:00:02,000",
                "Words.",
                "- No.",
                "",
                " ",
                "<i>Go",
                "NOTE x",
                "&nbsp;",
            ]
        )
    )
)
def test_translated_into_itself_nothing_is_lost(lines: list[str]) -> None:
    article = SUBTITLES.read(Content("a.vtt", "\n".join(lines).encode()))
    if article is not None:
        assert into_itself(article).split() == article.text.split()
        assert article.text.count("-->") == "\n".join(lines).count("-->")


def test_the_translation_is_a_file_of_as_many_cues(tmp_path: Path) -> None:
    review = pipeline.finish(pipeline.plan(read(SRT), "en", "fr"), Options(1))
    back = read(review.bitext.target)
    assert len(back.protected) == 4
    times = [line for line in SRT.splitlines() if "-->" in line]
    assert [line for line in back.text.splitlines() if "-->" in line] == times
    lines = back.text.splitlines()
    assert lines[2].startswith("<i>")
    assert lines[2].endswith("</i>")
    assert [line[:2] for line in lines[6:8]] == ["- ", "- "]
    assert not [finding for finding in review.findings if finding.source and "00" in finding.source.text]


def test_they_are_offered_where_files_are_opened() -> None:
    assert ".srt" in endings()


@pytest.mark.parametrize(
    "piece",
    ["1\n", "00:00:01,000 --> 00:00:02,000\n", "00:", "<", "- a\n", "&lt;", "a\n\n", "{\\", "NOTE\n\n", "1 "],
)
def test_hostile_files_take_no_time(piece: str) -> None:
    linear(
        lambda text: SUBTITLES.read(Content("a.srt", (SRT + text).encode())), piece * (150_000 // len(piece))
    )
