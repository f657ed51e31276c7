"""Exports with what a person decided: what an editor reads, and signs."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from tests.unit.export.test_export import Page, document
from translation import export, pipeline
from translation.checks import check
from translation.export import html, markdown
from translation.export.cutting import Begin, End, Part, cut
from translation.model import (
    Bitext,
    Confidence,
    Engine,
    Finding,
    Passage,
    Review,
    Segment,
    Span,
    Translation,
)
from translation.reviewing import portable
from translation.reviewing.desk import Desk
from translation.reviewing.texts import with_texts
from translation.sources.loading import from_text
from tui.jobs.article import turned

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = ["Calvez has 12 boats.", "He has 30 nets.", "It rained for 5 days.", "The sea is calm."]
TARGET = ["Galvez a 21 bateaux.", "Il a 30 filets.", "Il a plu 9 jours.", "La mer est calme."]


def _reviewed(source: list[str] = SOURCE, target: list[str] = TARGET, language: str = "fr") -> Review:
    article, text = from_text("\n\n".join(source), "boats.txt"), "\n\n".join(target)
    starts = [sum(len(words) + 2 for words in target[:number]) for number in range(len(target))]
    segments = tuple(
        Segment(
            number,
            article.paragraphs[number],
            Span(start, start + len(words)),
            Translation(words, Confidence("high")),
        )
        for number, (words, start) in enumerate(zip(target, starts, strict=True))
    )
    bitext = Bitext("en", language, article.text, text, segments, by_machine=True)
    return Review(article, bitext, (), Engine("Nobody", "0", ()), check(bitext))


def _desk(review: Review) -> Desk:
    numbers = count()
    return Desk(
        None,
        review.bitext,
        review.article.name,
        by="jo",
        now=lambda: datetime(2026, 11, 30, 10, 12, tzinfo=UTC),
        new_id=lambda: f"{next(numbers):016x}",
    )


def _alarm(review: Review, words: str) -> Finding:
    return next(finding for finding in review.findings if finding.source and finding.source.text == words)


def _decide(review: Review) -> tuple[Review, Desk]:
    """One alarm confirmed, with a comment; one called false; a sentence corrected, another approved."""
    desk = _desk(review)
    desk.accept(review, [_alarm(review, "12")])
    desk.comment_on(review, _alarm(review, "12"), "The agency says 12.\n<b>Call</b> them.")
    desk.reject(review, [_alarm(review, "5 days")], "so | in the *agency's* copy")
    desk.edit(review, 1, "Il possède 30 filets.")
    desk.approve(review, [3])
    desk.comment(review, 3, "Calm?")
    bitext = with_texts(review.bitext, desk.decisions(review).texts)
    return replace(review, bitext=bitext, findings=check(bitext)), desk


@pytest.fixture(scope="module")
def decided() -> tuple[Review, Desk]:
    return _decide(_reviewed())


def test_what_is_to_be_looked_at_comes_first_and_open_ones_before_decided_ones(
    decided: tuple[Review, Desk],
) -> None:
    review, desk = decided
    decisions = desk.decisions(review)
    text = markdown.render(document(review, decisions))
    assert re.findall("^##+ .*", text, re.MULTILINE)[:9] == [
        "## What to look at",
        "### Open: 1",
        "#### 1 ✗ altered **error**, Names: Calvez became Galvez (name.altered)",
        "### Confirmed: 1",
        "#### 2 ✗ altered **error**, Figures: 12 became 21 (figure.altered)",
        "### False alarms: 1",
        "#### 3 ✗ altered **error**, Figures: 5 days became 9 jours (figure.altered)",
        "## Text",
        "## Quotes",
    ]
    page = html.render(document(review, decisions))
    standing = "of the errors and warnings 1 is open, 2 are settled (1 confirmed, 1 false alarm)"
    assert f"3 errors, 0 warnings, 0 notes; {standing}" in text
    assert standing in page
    assert re.findall(r"<h3>(.*?)</h3>", page) == ["Open: 1", "Confirmed: 1", "False alarms: 1"]
    assert [int(number) for number in re.findall(r'id="look(\d+)"', page)] == [1, 2, 3]


def test_what_is_open_and_settled_adds_up_to_the_errors_and_warnings() -> None:
    review = _reviewed()
    one = _alarm(review, "12")
    note = replace(one, severity="info", verdict="unsure")
    review = replace(review, findings=tuple(note if other == one else other for other in review.findings))
    desk = _desk(review)
    text = markdown.render(document(review, desk.decisions(review)))
    assert "2 errors, 0 warnings, 1 note; of the errors and warnings 2 are open, none is settled\n" in text
    desk.reject(review, review.findings)
    text = markdown.render(document(review, desk.decisions(review), only_open=True))
    assert "1 note; of the errors and warnings none is open, 2 are settled (2 false alarms)\n" in text


def test_each_decision_stands_with_who_made_it_and_what_they_wrote(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    decisions = desk.decisions(review)
    page = Page(html.render(document(review, decisions)))
    text = markdown.render(document(review, decisions)).replace("\\", "").replace("<br>", "\n")
    for shown in (" ".join(page.text.split()), " ".join(text.split())):
        assert "Reviewer: jo" in shown or "Reviewerjo" in shown
        assert "confirmed by jo, 2026-11-30 10:12 UTC" in shown
        assert "by jo, 2026-11-30 10:12 UTC: The agency says 12. <b>Call</b> them." in shown
        assert "false alarm by jo, 2026-11-30 10:12 UTC: so | in the *agency's* copy" in shown
        assert "✎ corrected by jo, 2026-11-30 10:12 UTC" in shown
        assert "✔ approved by jo, 2026-11-30 10:12 UTC" in shown
        assert "by jo, 2026-11-30 10:12 UTC:* Calm?" in shown or "UTC: Calm?" in shown
        assert "Il possède 30 filets." in shown
        assert "chosen among alternatives" not in shown
    assert "<del>Il a 30 filets.</del>" in html.render(document(review, decisions))
    assert "~~Il a 30 filets.~~" in text


def test_an_open_alarm_has_room_to_write_on_and_so_has_the_signature() -> None:
    review = _reviewed()
    page, text = html.render(document(review)), markdown.render(document(review))
    assert page.count('class="write"') == 3 + 2
    assert page.count("☐ confirmed") == text.count("☐ confirmed") == 3
    assert text.count("Note: ____") == 3
    assert "Reviewer: ____" in text


def test_signs_and_the_list_lead_to_each_other(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    source = html.render(document(review, desk.decisions(review)))
    page = Page(source)
    assert {link.removeprefix("#") for link in page.links} <= page.anchors
    number = next(n for n, one in enumerate(review.findings, 1) if one == _alarm(review, "12"))
    # The whole words are what is marked when one follows the link, not a place before them.
    assert f'<span id="s{number}" class="figures error" title="altered: 12 became 21">12</span><a' in source
    assert f'<span id="t{number}" class="figures error" title="altered: 12 became 21">21</span><a' in source
    assert source.count('href="#look2"') == 3  # both signs, and the table
    assert f'<h4><a href="#s{number}">2</a>' in source


def test_only_open_ones_leaves_the_others_out_and_says_so(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    short = document(review, desk.decisions(review), only_open=True)
    for shown in (html.render(short), markdown.render(short)):
        assert "2 settled findings are left out" in shown
        assert "false alarm by jo" not in shown
        assert "Calvez became Galvez" in shown
    page = Page(html.render(short))
    assert {link.removeprefix("#") for link in page.links} <= page.anchors


def test_what_is_decided_of_a_lost_sentence_is_listed() -> None:
    desk = _decide(_reviewed())[1]
    other = _reviewed(["The sea is calm."], ["La mer est calme."])
    desk.keys = _desk(other).keys
    decisions = desk.decisions(other)
    assert decisions.unplaced
    for shown in (
        html.render(document(other, decisions)),
        markdown.render(document(other, decisions)).replace("\\", ""),
    ):
        assert "not in this text any more: 3" in shown
        assert "He has 30 nets." in shown
        assert "The agency says 12." in shown


def test_the_same_review_makes_the_same_bytes(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    again, other_desk = _decide(_reviewed())
    for module in (html, markdown):
        first = module.render(document(review, desk.decisions(review)))
        assert first == module.render(document(again, other_desk.decisions(again)))
        assert "2026-11-30 12:00 +0000" in first


def test_the_json_is_the_portable_copy_and_is_read_back(decided: tuple[Review, Desk], tmp_path: Path) -> None:
    review, desk = decided
    decisions, created = desk.decisions(review), document(review).created
    for name in ("a.json", "a.DIPTYCH.json"):
        path = export.write(review, tmp_path / name, decisions, created=created, only_open=True)
        assert path.read_bytes() == portable.written(review, decisions, created)
    assert portable.read(path).events == desk.events
    bare = export.write(review, tmp_path / "bare.json", created=created)
    found = [one["findings"] for one in json.loads(bare.read_text())["segments"]]
    assert sum(map(len, found)) == len(review.findings)


def test_matched_rows_are_folded(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    source = html.render(document(review, desk.decisions(review)))
    figures = source[source.index('<section id="figures">') : source.index('<section id="names">')]
    open_part, folded = figures.split("<details>")
    assert "12 became 21" in open_part
    assert "30 = 30" not in open_part
    assert "30 = 30" in folded
    assert "Matched on both sides: 1" in folded


def test_what_a_person_set_has_no_level_of_confidence(decided: tuple[Review, Desk]) -> None:
    review, desk = decided
    for shown in (html.render(document(review)), markdown.render(document(review))):
        assert "3 sentences high, 0 medium, 0 low; 1 set by a person" in shown
        assert "✎ set by a person" in shown
        assert "chosen or written" not in shown
    assert "set by a person" not in html.render(document(_reviewed()))
    record = json.loads(portable.written(review, desk.decisions(review), document(review).created))
    levels = [one["confidence"] for one in record["segments"]]
    assert [level and level["level"] for level in levels] == ["high", None, "high", "high"]


def test_low_confidence_is_a_quiet_sign() -> None:
    review = _reviewed()
    first, *rest = review.bitext.segments
    low = replace(first, translation=Translation(TARGET[0], Confidence("low", ("unsure",))))
    review = replace(review, bitext=replace(review.bitext, segments=(low, *rest)))
    page = html.render(document(review))
    assert re.findall(r'class="pair opens seen doubtful" id="(.*)"', page) == ["n1"]
    assert '<p dir="auto">? low confidence: unsure</p>' in page


def test_a_text_from_right_to_left_is_set_so_before_and_after_it_is_translated() -> None:
    review = _reviewed(
        target=["يملك 21 قاربا.", "لديه 30 شبكة.", "هطل المطر 9 أيام.", "البحر هادئ."], language="ar"
    )
    assert html.render(document(review)).count('<div lang="ar" dir="rtl">') >= 4
    segments = tuple(segment.blank() for segment in review.bitext.segments)
    turned = replace(review.bitext, source_language="ar", target_language="en", target="", segments=segments)
    page = html.render(document(replace(review, bitext=turned, findings=())))
    assert page.count('<div lang="ar" dir="rtl">') == 4


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(1, 8)), max_size=6))
def test_marks_are_nested_and_the_words_stay(spans: list[tuple[int, int]]) -> None:
    text = "abcdefghijklmnopqrst"
    parts = [Part(number, Span(start, start + size)) for number, (start, size) in enumerate(spans)]
    covered: dict[int, str] = dict.fromkeys(range(len(spans)), "")
    begun, ended, inside, words = [], [], list[int](), ""
    for token in cut(text, Span(0, len(text)), parts):
        match token:
            case Begin():
                begun += [token.number] * token.first
                inside.append(token.number)
            case End():
                ended += [token.number] * token.last
                assert inside.pop() == token.number
            case _:
                words += token
                for number in inside:
                    covered[number] += token
    assert words == text
    assert not inside
    assert sorted(begun) == sorted(ended) == list(range(len(spans)))
    assert covered == {part.number: part.span.of(text) for part in parts}


def test_one_word_of_40000_letters_and_a_sentence_full_of_alarms_take_linear_time() -> None:
    def render(text: str) -> int:
        article = from_text(text, "-")
        whole = Span(0, len(article.text))
        findings = tuple(
            Finding(
                "figures",
                "missing",
                "error",
                Passage(Span(at, at + 2), text[at : at + 2]),
                None,
                "12",
                "c",
                f"{at}",
            )
            for at in range(0, len(text) - 2, 8)
        )
        bitext = Bitext("en", "fr", article.text, article.text, (Segment(0, whole, whole),))
        review = Review(article, bitext, (), Engine("-", "", ()), findings)
        return len(html.render(document(review)))

    assert linear(render, "12boats," * 5000) < 40_000_000


def test_what_no_package_translates_is_exported_as_an_annotated_original() -> None:
    article = from_text("“We have <b>30</b> | boats,” said Jo Hall. It rains.", "boats.txt")
    review = pipeline.untranslated(article, "en", "ar")
    page = html.render(document(review))
    assert "Annotated original in English, not translated" in page
    assert "Arabic" not in page
    assert "What to look at" not in page
    seen = Page(page)
    assert {link.removeprefix("#") for link in seen.links} <= seen.anchors
    assert "number: 30" in page
    text = markdown.render(document(review))
    assert "| Jo Hall | “We have \\<b\\>30\\</b\\> \\| boats,” | 1 |" in text
    assert "| 30 | number: 30 | 1 |" in text
    assert "| 2 | It rains. |" in text


def test_an_original_from_right_to_left_is_set_so() -> None:
    page = html.render(document(pipeline.untranslated(from_text("لديه 30 شبكة.", "-"), "ar", "en")))
    assert '<div lang="ar" dir="rtl">' in page


def test_a_back_translation_says_so_and_has_the_original_beside_it() -> None:
    first = _reviewed()
    back = turned(first)
    segments = tuple(
        Segment(one.paragraph, one.target, one.source) for one in first.bitext.segments if one.target
    )
    bitext = Bitext("fr", "en", first.bitext.target, first.bitext.source, segments)
    review = Review(back, bitext, (), Engine("Nobody", "0", ()))
    page, text = html.render(document(review)), markdown.render(document(review))
    for shown in (page, text):
        assert "Back-translation, to be compared with the original: English → French → English" in shown
        assert "Translated back: English" in shown
    assert '<div lang="en" dir="ltr">Calvez has 12 boats.</div>\n<div lang="fr"' in page
    assert "| 2 | He has 30 nets. | Il a 30 filets. | He has 30 nets. |" in text
    assert "Back-translation" not in html.render(document(first))
