"""Exports: complete, safe to open, and written whole or not at all."""

from __future__ import annotations

import os
import re
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path

import pytest

from translation import export, pipeline
from translation.checks import check
from translation.errors import OutputError, UsageError
from translation.export import heading, html, layout, markdown
from translation.export.cutting import Begin
from translation.export.format import Document
from translation.model import (
    Article,
    Bitext,
    Confidence,
    Engine,
    Finding,
    Metadata,
    Paragraph,
    Passage,
    Review,
    Segment,
    Span,
    Translation,
    Version,
)
from translation.reviewing.decisions import NONE, Decisions
from translation.sources.loading import from_text
from translation.text import segmentation
from translation.text.headlines import headlines

HOSTILE = "[Reuters] <script>alert('x')</script> [/ [$accent] a|b *c* _d_ `e` $f$ \\g & h"


def document(review: Review, decisions: Decisions = NONE, *, only_open: bool = False) -> Document:
    return Document(review, datetime(2026, 11, 30, 12, tzinfo=UTC), decisions, only_open)


class Page(HTMLParser):
    """Collects the text and the tags of a page; the text without the signs in it."""

    def __init__(self, source: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.languages: set[str] = set()
        self._in_sign = False
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self._in_sign = ("class", "sign ") in {(name, (value or "")[:5]) for name, value in attrs}
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            if name == "id":
                self.anchors.add(value or "")
            if name == "lang":
                self.languages.add(value or "")

    def handle_endtag(self, _: str) -> None:
        self._in_sign = False

    def handle_data(self, data: str) -> None:
        if not self._in_sign:
            self.text += data


@pytest.fixture
def hostile() -> Review:
    article = from_text(f"{HOSTILE}\n\nNot done.", "notes/a<b>|c.txt")
    whole = Span(0, len(HOSTILE))
    segments = (Segment(0, whole, whole), Segment(1, article.paragraphs[1]))
    passage = Passage(Span(0, 9), HOSTILE[:9])
    finding = Finding("spelling", "unsure", "warning", passage, None, "<b>why</b>")
    bitext = Bitext("en", "ar", article.text, HOSTILE, segments)
    return Review(article, bitext, (), Engine("Nobody", "0", ()), (finding,))


def test_findings_are_counted_in_words(hostile: Review) -> None:
    text = markdown.render(document(hostile))
    assert "Findings: 0 errors, 1 warning, 0 notes" in text


_RAIN = "It rained for nine days in the port of Hamburg"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"{_RAIN}\n\nNobody came. It was cold.", _RAIN),
        (f"{_RAIN}. Nobody came. It was cold.\n\nThe end came soon.", f"{_RAIN}."),
        (f"{_RAIN}, {_RAIN}, {_RAIN}. So it was.", f"{_RAIN}, {_RAIN}, It…"),
        (f"{'九' * 300}。\n\n雨。", f"{'九' * 99}…"),
        ("", "rain.txt"),
    ],
)
def test_the_title_is_the_headline_or_else_the_first_sentence(text: str, title: str) -> None:
    article = from_text(text, "rain.txt")
    segments = tuple(replace(one, target=one.source) for one in segmentation.segment(article, "en"))
    bitext = Bitext("en", "fr", article.text, article.text, segments)
    review = Review(article, bitext, (), Engine("Nobody", "0", ()))
    assert markdown.render(document(review)).startswith(f"# {title}\n")
    page = html.render(document(review))
    assert re.findall("<h1.*?>(.*)</h1>", page) == [title]
    assert re.findall('<p class="translated".*?>(.*)</p>', page) == [title] * bool(text)


def test_the_page_holds_both_texts_and_every_finding(sample_review: Review) -> None:
    page = Page(html.render(document(sample_review)))
    bitext = sample_review.bitext
    for segment in bitext.segments:
        assert segment.source.of(bitext.source) in page.text
        assert segment.target is not None
        assert segment.target.of(bitext.target) in page.text
    for finding in sample_review.findings:
        assert finding.reason in page.text
    for words in (
        "English → French",
        "Argos Translate",
        "en→fr 1.0",
        "detected with confidence 1.00",
        "Diptych",
    ):
        assert words in page.text


def test_the_page_names_languages_as_browsers_know_them(hostile: Review) -> None:
    review = replace(hostile, bitext=replace(hostile.bitext, source_language="pb", target_language="zt"))
    assert Page(html.render(document(review))).languages == {"en", "pt-BR", "zh-Hant"}
    assert "Portuguese (Brazil) (pb)" in markdown.render(document(review))


def test_every_link_of_the_page_leads_somewhere_in_it(sample_review: Review) -> None:
    page = Page(html.render(document(sample_review)))
    assert len(page.links) >= 2 * 17
    assert {link.removeprefix("#") for link in page.links} <= page.anchors


def test_the_page_runs_and_loads_nothing(sample_review: Review) -> None:
    source = html.render(document(sample_review))
    assert not {"script", "link", "img", "iframe"} & set(Page(source).tags)
    assert "url(" not in source
    assert "http://" not in source
    assert "https://" not in source


def test_hostile_text_stays_text_in_the_page(hostile: Review) -> None:
    page = Page(html.render(document(hostile)))
    assert "script" not in page.tags
    assert page.text.count(HOSTILE) == 6  # the headline and its translation, the list, the text
    assert "a<b>|c.txt" in page.text
    assert "notes/" not in page.text
    assert "<b>why</b>" in page.text
    assert "1 of 2 sentences are translated" in page.text


def test_lines_of_what_is_protected_stay_lines() -> None:
    code = "def f(x):\n    return x <b> & 1\n\n    # *so*"
    article = Article.of("-", [Paragraph("It rains."), Paragraph(code, protected=True)])
    segments = tuple(
        Segment(number, span, span, protected=number in article.protected)
        for number, span in enumerate(article.paragraphs)
    )
    bitext = Bitext("en", "fr", article.text, article.text, segments)
    review = Review(article, bitext, (), Engine("Nobody", "0", ()))
    assert Page(html.render(document(review))).text.count(code) == 2
    row = next(line for line in markdown.render(document(review)).splitlines() if line.startswith("| 2 |"))
    assert row.count(r"def f(x):<br>&nbsp;&nbsp;&nbsp;&nbsp;return x \<b\> \& 1<br><br>") == 2


def test_cells_between_tabs_stay_apart() -> None:
    article = Article.of("-", [Paragraph("Port\t<b>\t12")])
    (span,) = article.paragraphs
    bitext = Bitext("en", "fr", article.text, article.text, (Segment(0, span, span),))
    review = Review(article, bitext, (), Engine("Nobody", "0", ()))
    assert "Port │ &lt;b&gt; │ 12" in html.render(document(review))
    assert "Port │ \\<b\\> │ 12" in markdown.render(document(review))


def test_hostile_text_stays_text_in_markdown(hostile: Review) -> None:
    row = next(line for line in markdown.render(document(hostile)).splitlines() if line.startswith("| 1 |"))
    assert row.replace("\\|", "").count("|") == 4
    for sign in ("\\[Reuters\\]", "\\<script\\>", "\\*c\\*", "\\_d\\_", "\\`e\\`", "\\\\g"):
        assert sign in row


def test_templates_of_other_formats_escape_all_text(
    hostile: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(layout, "TEMPLATES", tmp_path)
    (tmp_path / "review.xml.j2").write_text("<name>{{ title }}</name>")
    assert layout.fill("review.xml.j2", document(hostile)) == "<name>a&lt;b&gt;|c.txt</name>"


def test_markdown_holds_both_texts_and_every_finding(sample_review: Review) -> None:
    text = markdown.render(document(sample_review)).replace("\\", "")
    bitext = sample_review.bitext
    for segment in bitext.segments:
        assert segment.target is not None
        assert f"| {segment.source.of(bitext.source)} | {segment.target.of(bitext.target)}" in text
    assert all(finding.reason in text for finding in sample_review.findings)


def test_rows_are_cut_at_the_edges_of_findings(sample_review: Review) -> None:
    rows = layout.context(document(sample_review))["rows"]
    bitext = sample_review.bitext
    for row, segment in zip(rows, bitext.segments, strict=True):
        words = "".join(token for token in row.source if isinstance(token, str))
        assert words == segment.source.of(bitext.source)
    begun = [token.number for row in rows for token in row.source if isinstance(token, Begin) and token.first]
    assert (
        len(begun) == len(set(begun)) == sum(finding.source is not None for finding in sample_review.findings)
    )


def test_doubts_and_second_tries_are_shown(hostile: Review) -> None:
    first, *rest = hostile.bitext.segments
    translation = Translation("", Confidence("low", ("<b>unsure</b>",)), retried=("12 became 13",))
    doubtful = replace(first, translation=translation)
    bitext = replace(hostile.bitext, segments=(doubtful, *rest))
    page = Page(html.render(document(replace(hostile, bitext=bitext))))
    text = markdown.render(document(replace(hostile, bitext=bitext)))
    for shown in (page.text, text.replace("\\", "")):
        assert "translated again, for the first try had: 12 became 13" in shown
        assert "low confidence: <b>unsure</b>" in shown
        assert "0 sentences high, 0 medium, 1 low" in shown


def test_a_large_review_is_rendered_in_linear_time(sample: Article) -> None:
    article = from_text("\n\n".join([sample.text] * 40), "-")
    plan = pipeline.plan(article, "en", "fr")
    mirrored = tuple(replace(segment, target=segment.source) for segment in plan.bitext.segments)
    findings = tuple(
        Finding("figures", "matched", "info", Passage(span, ""), Passage(span, ""), "same")
        for span in (Span(segment.source.start, segment.source.start + 3) for segment in mirrored)
    )
    bitext = replace(plan.bitext, target=article.text, segments=mirrored)
    page = Page(html.render(document(replace(plan, bitext=bitext, findings=findings))))
    assert len([link for link in page.links if link[:2] in ("#s", "#t")]) == 2 * len(findings) + 1


@pytest.mark.parametrize("name", ["review.html", "review.HTM", "review.md", "review.markdown"])
def test_the_format_follows_the_name(name: str, hostile: Review, tmp_path: Path) -> None:
    path = export.write(hostile, tmp_path / name)
    assert path == tmp_path / name
    assert path.read_text().startswith("<!doctype" if "h" in name.lower().split(".")[1] else "# ")


def test_an_unknown_format_is_refused(hostile: Review, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot tell the format"):
        export.write(hostile, tmp_path / "review.pdf")
    assert export.write(hostile, tmp_path / "review.pdf", format_name="md").read_text().startswith("# ")


def test_a_file_is_overwritten_only_by_force(hostile: Review, tmp_path: Path) -> None:
    path = tmp_path / "review.md"
    path.write_text("mine")
    with pytest.raises(OutputError, match="exists already"):
        export.write(hostile, path)
    assert path.read_text() == "mine"
    export.write(hostile, path, force=True)
    assert path.read_text().startswith("# ")
    assert os.listdir(tmp_path) == ["review.md"]  # noqa: PTH208  hidden files count


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("missing/review.md", "There is no folder"),
        ("folder.md", "is not a regular file"),
        (f"{'x' * 300}.md", "cannot be written"),
    ],
)
def test_where_it_cannot_be_written(path: str, sentence: str, hostile: Review, tmp_path: Path) -> None:
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(OutputError, match=sentence) as caught:
        export.write(hostile, tmp_path / path)
    assert caught.value.exit_code == 6
    assert [found.name for found in tmp_path.iterdir()] == ["folder.md"]


def test_a_link_to_nothing_is_replaced_only_by_force(hostile: Review, tmp_path: Path) -> None:
    (link := tmp_path / "review.md").symlink_to(tmp_path / "elsewhere" / "review.md")
    with pytest.raises(OutputError, match="exists already"):
        export.write(hostile, link)
    assert link.is_symlink()
    export.write(hostile, link, force=True)
    assert link.read_text().startswith("# ")
    assert not link.is_symlink()


def test_the_article_is_not_overwritten_under_any_name(hostile: Review, tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("mine")
    (tmp_path / "link.md").symlink_to("article.md")
    (tmp_path / "other.md").hardlink_to(article)
    review = replace(hostile, article=replace(hostile.article, name=str(article)))
    for name in ("article.md", "link.md", "other.md", "../" + tmp_path.name + "/article.md"):
        for force in (False, True):
            with pytest.raises(OutputError, match="is the article itself"):
                export.write(review, tmp_path / name, force=force)
            with pytest.raises(OutputError, match="is the article itself"):
                export.check_writable(tmp_path / name, str(article), force=force)
    assert article.read_text() == "mine"
    # A file of the same words, or an article that has gone, is none of these.
    (tmp_path / "copy.md").write_text("mine")
    assert export.write(review, tmp_path / "copy.md", force=True)
    article.unlink()
    assert export.write(review, tmp_path / "other.md", force=True)


def test_two_at_once_do_not_overwrite_each_other(
    hostile: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "review.md"

    def other_first(*_: object) -> None:
        path.write_text("the other's")

    monkeypatch.setattr(os, "fsync", other_first)
    with pytest.raises(OutputError, match="exists already"):
        export.write(hostile, path)
    assert path.read_text() == "the other's"
    assert os.listdir(tmp_path) == ["review.md"]  # noqa: PTH208  hidden files count


def test_a_folder_that_vanishes_meanwhile(
    hostile: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder := tmp_path / "folder").mkdir()
    monkeypatch.setattr(os, "fsync", lambda _descriptor: shutil.rmtree(folder))
    with pytest.raises(OutputError, match="cannot be written"):
        export.write(hostile, folder / "review.md")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be deleted there")
def test_where_the_current_folder_was_deleted(
    hostile: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (gone := tmp_path / "gone").mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    with pytest.raises(OutputError, match="the current folder was deleted"):
        export.check_writable(Path("review.md"), "-")
    with pytest.raises(OutputError, match="the current folder was deleted"):
        export.write(hostile, Path("review.md"))
    assert export.write(hostile, tmp_path / "review.md") == tmp_path / "review.md"


def test_a_device_is_never_replaced(hostile: Review) -> None:
    with pytest.raises(OutputError, match="is not a regular file"):
        export.write(hostile, Path("/dev/null"), format_name="md", force=True)
    assert Path("/dev/null").is_char_device()


def test_a_full_disk_leaves_nothing_half_written(
    hostile: Review, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OutputError, match="No space left"):
        export.write(hostile, tmp_path / "review.md")
    assert list(tmp_path.iterdir()) == []


def test_the_name_of_an_article_need_not_be_unicode(hostile: Review, tmp_path: Path) -> None:
    article = replace(hostile.article, name=os.fsdecode(b"caf\xe9.txt"))
    assert (
        "- Source: caf\N{REPLACEMENT CHARACTER}.txt"
        in export.write(replace(hostile, article=article), tmp_path / "a.md").read_text()
    )


def test_notes_on_how_the_article_was_read_stand_in_the_head(hostile: Review) -> None:
    noted = replace(hostile, notes=("The text holds 2 damaged characters <\N{REPLACEMENT CHARACTER}>.",))
    page, sheet = html.render(document(noted)), markdown.render(document(noted))
    assert '<dt>Note</dt><dd class="warning">The text holds 2 damaged characters &lt;' in page
    assert "- **Note**: The text holds 2 damaged characters" in sheet.split("## Text")[0]
    assert "<dt>Note</dt>" not in html.render(document(hostile))
    assert "**Note**" not in markdown.render(document(hostile))


def test_what_a_page_says_of_its_article_stands_in_the_head(hostile: Review) -> None:
    metadata = Metadata(
        title=HOSTILE,
        authors=("Ann Lee", "Bo <b>"),
        outlet="The Quay",
        date="2026-11-30",
        address="https://quay.example/<a>",
        fetched="2026-11-30T12:00:00Z",
        sha256="0" * 64,
        versions=(Version("fr", "https://quay.example/fr"),),
        found_in=(("authors", "JSON-LD"),),
    )
    review = replace(hostile, article=replace(hostile.article, metadata=metadata))
    page, sheet = html.render(document(review)), markdown.render(document(review))
    assert "script" not in Page(page).tags
    assert '<dd dir="auto">Ann Lee, Bo &lt;b&gt; <span class="who">(JSON-LD)</span></dd>' in page
    assert "- By: Ann Lee, Bo \\<b\\> (JSON-LD)" in sheet
    for words in ("The Quay", "2026-11-30T12:00:00Z", "0" * 64, "fr: https://quay.example/fr"):
        assert words in Page(page).text
        assert f"{words}\n" in sheet.split("## Text")[0]
    same = replace(metadata, sha256=heading.digest(review))
    assert "of the file" not in html.render(
        document(replace(review, article=replace(review.article, metadata=same)))
    )


def test_a_page_names_its_headline() -> None:
    article = Article.of("-", [Paragraph("Nobody was hurt.", kind="heading"), Paragraph("The cat sleeps.")])
    bitext = Bitext.of_pair("Nobody was hurt.", "Personne n’est blessé.", "en", "fr")
    assert heading.headline(bitext, article.kinds) == ("Nobody was hurt.", "Personne n’est blessé.")
    assert headlines(bitext) == []
    assert headlines(bitext, article.kinds) == [list(bitext.segments)]


def test_a_finding_outside_of_the_tables_names_its_sentence() -> None:
    article = Article.of("-", [Paragraph("The cat sleeps."), Paragraph("The word мир is short.")])
    bitext = Bitext(
        "en",
        "fr",
        article.text,
        "Le chat dort.\n\nLe mot est court.",
        (
            Segment(0, article.paragraphs[0], Span(0, 13)),
            Segment(1, article.paragraphs[1], Span(15, 32)),
        ),
    )
    review = Review(article, bitext, (), Engine("-", "", ()), check(bitext))
    assert "1 − missing **warning**, Words: missing: мир (fidelity.script-lost)" in markdown.render(
        document(review)
    )
    page = html.render(document(review))
    assert '<a href="#s1">1</a> <span class="warning">− missing (warning)</span> Words' in page
    assert '<a class="number" href="#n2">2</a>' in page


def _of_names() -> Review:
    source = ["Calvez est à Londres.", "Yves Calvez repart.", "Calvez est malade."]
    target = ["Calvez is in London.", "Yves Calvez leaves.", "Galvez is ill."]
    article, text = from_text("\n\n".join(source), "names.txt"), "\n\n".join(target)
    segments = tuple(
        Segment(number, article.paragraphs[number], Span(text.index(words), text.index(words) + len(words)))
        for number, words in enumerate(target)
    )
    bitext = Bitext("fr", "en", article.text, text, segments)
    return Review(article, bitext, (), Engine("-", "", ()), check(bitext))


def test_a_name_has_a_row_with_its_places_for_each_thing_said_of_it() -> None:
    text = markdown.render(document(_of_names()))
    assert [line.split(" | ")[:4] for line in text.splitlines() if " | name." in line] == [
        ["| ✗ altered **error**", "Calvez", "Galvez", "3"],
        ["| ✓ matched", "Calvez", "Calvez", "2 ×: 1, 2"],
        ["| ≈ reformatted", "Londres", "London", "1"],
    ]


def test_each_place_of_a_name_can_be_reached_and_only_those_in_doubt_are_marked() -> None:
    page = html.render(document(_of_names()))
    links = re.findall(r'<td class="places".*?>(.*?)</td>', page)
    assert [re.findall(r'href="#s(\d+)"', places) for places in links] == [["4"], ["1", "3"], ["2"]]
    assert {link.removeprefix("#") for link in Page(page).links} <= Page(page).anchors
    assert re.findall(r'title="([^"]*)"', page) == ["altered: Calvez became Galvez"] * 2
