"""Web pages: which blocks of one are its article, what is known of it, and pages that hold none."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.errors import InputError
from translation.model import DAMAGED, Version
from translation.sources import isolated, loading
from translation.sources.pages.article import extract
from translation.sources.pages.markup import is_page
from translation.sources.source import Content

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from translation.model import Article

FIRST = (
    "The ferry to the islands left four hours late on Monday, because fog lay over the harbour and the pilot "
    "refused to go out before he could see the second buoy."
)
SECOND = (
    "“We would rather be late than wet,” said Jo Hall, who runs the line with her two brothers and carried "
    "1\u00a0550 passengers last week, more than in any week of the year before."
)
THIRD = (
    "The harbour office wants to buy a second radar by <time datetime='2024-05-02'>2 May</time>, and has "
    "asked the county for half of the money; the county has not answered yet, its clerk said."
)
THIRD_TEXT = THIRD.replace("<time datetime='2024-05-02'>", "").replace("</time>", "")
BODY = f"<p>{FIRST}</p><p>{SECOND}</p><p>{THIRD}</p>"
TEXTS = [FIRST, SECOND, THIRD_TEXT]


def page(body: str = BODY, head: str = "", around: str = "{}") -> str:
    """A page with a menu, an article and a foot."""
    article = f"<article><h1>Ferry late again</h1>{body}</article>"
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>Ferry late again | The Quay</title>{head}</head><body>"
        "<nav><ul><li><a href='/'>Home</a></li><li><a href='/sea'>Sea</a></li></ul></nav>"
        f"{around.format(article)}<footer><p>Terms and privacy</p><p>All rights reserved.</p></footer>"
        "</body></html>"
    )


def after_first(inserted: str) -> str:
    """The page with something more behind the first paragraph."""
    return page(f"<p>{FIRST}</p>{inserted}<p>{SECOND}</p><p>{THIRD}</p>")


def read(markup: str | bytes, name: str = "page.html", **known: str) -> Article:
    return extract(Content(name, markup if isinstance(markup, bytes) else markup.encode(), **known))


def lines(article: Article) -> list[str]:
    """The blocks but for the title."""
    blocks = enumerate(article.paragraphs)
    return [span.of(article.text) for number, span in blocks if article.kind(number) != "title"]


# What is put into a page, and what its article is then.
TRAPS: dict[str, tuple[str, list[str]]] = {
    "nothing special": (page(), TEXTS),
    "a standfirst by the description": (
        page(
            f"<div><p>Fog kept the ferry in its harbour until the afternoon.</p></div><div>{BODY}</div>",
            "<meta name='description' content='Fog kept the ferry in its harbour until the afternoon.'>",
        ),
        ["Fog kept the ferry in its harbour until the afternoon.", *TEXTS],
    ),
    "a standfirst by its name": (
        page(
            f"<div class='article-standfirst'>Nobody could see the second buoy at noon</div><div>{BODY}</div>"
        ),
        ["Nobody could see the second buoy at noon", *TEXTS],
    ),
    "a heading in the text": (
        after_first("<h2>A second radar</h2>"),
        [FIRST, "A second radar", SECOND, THIRD_TEXT],
    ),
    "a quotation set off": (
        after_first("<blockquote><p>Fog does not read timetables, my father said.</p></blockquote>"),
        [FIRST, "Fog does not read timetables, my father said.", SECOND, THIRD_TEXT],
    ),
    "a list": (
        after_first("<ul><li>Two ferries were late in March.</li><li>Nine were late in April.</li></ul>"),
        [FIRST, "Two ferries were late in March.", "Nine were late in April.", SECOND, THIRD_TEXT],
    ),
    "links to other articles": (
        after_first("<p>Read more:</p><p><a href='/b'>The bridge that nobody wanted is open</a></p>"),
        TEXTS,
    ),
    "a sentence that is a link": (
        after_first("<p><a href='/b'>The bridge beside it has been open since the spring.</a></p>"),
        [FIRST, "The bridge beside it has been open since the spring.", SECOND, THIRD_TEXT],
    ),
    "a byline": (
        page(f"<p>By Ann Roe</p>{BODY}", "<meta name='author' content='Ann Roe'>"),
        TEXTS,
    ),
    "whose it is": (page(f"{BODY}<p>© The Quay 2024</p>"), TEXTS),
    "who took the picture": (
        after_first("<p>Photo: Ann Roe</p>"),
        TEXTS,
    ),
    "a picture": (
        after_first(
            "<figure><img alt='Fog'><figcaption>The quay at noon, when nobody saw it. "
            "Photo: Ann Roe</figcaption></figure>"
        ),
        [FIRST, "The quay at noon, when nobody saw it.", SECOND, THIRD_TEXT],
    ),
    "a picture of which only the name is said": (
        after_first("<figure><img alt='Fog'><figcaption>The quay</figcaption></figure>"),
        TEXTS,
    ),
    "the same picture for narrow screens": (
        after_first("<figure><img><figcaption>Nobody saw the quay at noon.</figcaption></figure>" * 2),
        [FIRST, "Nobody saw the quay at noon.", SECOND, THIRD_TEXT],
    ),
    "a picture of another article": (
        page(
            around="{}<div><figure><img><figcaption>Nobody saw the quay at noon.</figcaption></figure></div>"
        ),
        TEXTS,
    ),
    "the title of a table": (
        after_first(
            "<table><caption>Passengers</caption><tr><th>Week</th><th>Passengers</th></tr>"
            "<tr><td>17</td><td>1,550</td></tr></table>"
        ),
        [FIRST, "Passengers", "Week\tPassengers", "17\t1,550", SECOND, THIRD_TEXT],
    ),
    "the source of a table in its foot": (
        after_first(
            "<table><tr><th>Week</th><th>Passengers</th></tr><tr><td>17</td><td>1,550</td></tr>"
            "<tfoot><tr><td colspan='2'>Source: the harbour office</td></tr></tfoot></table>"
        ),
        [FIRST, "Week\tPassengers", "17\t1,550", "Source: the harbour office", SECOND, THIRD_TEXT],
    ),
    "a standfirst that comes again below": (
        page(
            f"<p class='standfirst'>Nobody could see the second buoy at noon.</p><div>{BODY}</div>"
            "<ul><li>Nobody could see the second buoy at noon.</li></ul>"
        ),
        ["Nobody could see the second buoy at noon.", *TEXTS],
    ),
    "a paragraph that is said to be a comment": (
        after_first(
            "<p class='comment-like'>The second buoy is the one beside the old mole, as sailors know.</p>"
        ),
        [FIRST, "The second buoy is the one beside the old mole, as sailors know.", SECOND, THIRD_TEXT],
    ),
    "a text in several pieces": (
        page(
            "<div class='cut'><p class='para'>"
            + "</p></div><div class='ad'>Advertisement</div><div class='cut'><p class='para'>".join(
                (FIRST, SECOND, THIRD)
            )
            + "</p></div>"
        ),
        TEXTS,
    ),
    "when it was published": (page(f"<p>Updated 15.59 | Published 14.14</p>{BODY}"), TEXTS),
    "sentences that begin as such lines do": (
        after_first("<p>Published in 2019, the plan was never read by more than 12 people.</p>"),
        [FIRST, "Published in 2019, the plan was never read by more than 12 people.", SECOND, THIRD_TEXT],
    ),
    "a line of stars": (after_first("<p>* * *</p>"), TEXTS),
    "a heading with nothing below": (page(f"{BODY}<h3>More on ferries</h3>"), TEXTS),
    "a heading that says what the title does": (page(f"<h2>Again: ferry late</h2>{BODY}"), TEXTS),
    "an offer to those who have not paid": (
        page(f"{BODY}<p>The rest of this story is for subscribers only, as you may know.</p>"),
        TEXTS,
    ),
    "hidden parts": (
        after_first("<p hidden>Only for our subscribers, who see this line and nobody else does.</p>"),
        TEXTS,
    ),
    "an article that a script shows": (page(f"<div hidden>{BODY}</div>"), TEXTS),
    "a consent dialog in front": (
        page(
            around="<div role='dialog' class='cookie-banner'>"
            "<p>We use cookies. Accept all?</p><button>Yes</button></div>{}"
        ),
        TEXTS,
    ),
    "comments below": (
        page(
            around="{}<section id='comments' class='comments'><h3>Comments</h3>"
            "<p>First! What a silly ferry this is, I always said so.</p></section>"
        ),
        TEXTS,
    ),
    "line ends in a paragraph": (
        page(f"<div>{FIRST}<br><br>{SECOND}<br><br>{THIRD}</div>"),
        TEXTS,
    ),
    "a page of tables": (
        "<html><body><table><tr><td><a href='/'>Home</a></td></tr><tr><td><h1>Ferry late again</h1>"
        f"{BODY}</td></tr></table></body></html>",
        TEXTS,
    ),
    "spans in place of paragraphs": (
        page(f"<div><span style='display:block'>{FIRST}</span></div><div>{SECOND}</div><div>{THIRD}</div>"),
        TEXTS,
    ),
    "the title in other words above": (
        page(
            f"<h1>Fog: Ferry late again</h1>{BODY}", "<meta property='og:title' content='Ferry late again'>"
        ),
        TEXTS,
    ),
    "tags that are never closed": (
        f"<!doctype html><title>Ferry</title><body><article><h1>Ferry</h1><p>{FIRST}<p>{SECOND}<p>{THIRD}",
        TEXTS,
    ),
    "an article without an article element": (
        page(around="{}").replace("<article>", "<div id='c'>").replace("</article>", "</div>"),
        TEXTS,
    ),
}


@pytest.mark.parametrize(("markup", "expected"), TRAPS.values(), ids=TRAPS)
def test_the_article_of_a_page_is_its_text_and_nothing_else(markup: str, expected: list[str]) -> None:
    assert lines(read(markup)) == expected


def test_blocks_have_kinds() -> None:
    body = (
        "<p class='standfirst'>Nobody could see the second buoy at noon.</p>"
        f"<p>{FIRST}</p><h2>Radar</h2><p>{SECOND}</p>"
        f"<blockquote>Fog does not read timetables, he said.</blockquote>"
        f"<p>{THIRD}</p>"
    )
    article = read(page(body))
    kinds = [article.kind(number) for number in range(len(article.paragraphs))]
    assert article.text.startswith("Ferry late again\n\nNobody")
    assert kinds == ["title", "standfirst", "paragraph", "heading", "paragraph", "quote", "paragraph"]


# The bytes of a page in some encoding, what the server calls it, and the word that is read.
ENCODED = {
    "as UTF-8 without saying so": ("Kö", "utf-8", "", ""),
    "by its meta element": ("Kö", "cp1252", "<meta charset=iso-8859-1>", ""),
    "by the older meta element": (
        "Ночь",
        "cp1251",
        "<meta http-equiv='Content-Type' content='text/html; charset=windows-1251'>",
        "",
    ),
    "by the server": ("夜", "shift_jis", "", "Shift_JIS"),
    "by its byte order mark": ("Kö", "utf-16", "", ""),
    "UTF-8 whatever the server says": ("Kö", "utf-8", "<meta charset=windows-1252>", "iso-8859-1"),
    "by the bytes where the name is of no encoding": ("Kö", "utf-8", "<meta charset=x-bogus>", "base64"),
}


@pytest.mark.parametrize(("word", "encoding", "head", "charset"), ENCODED.values(), ids=ENCODED)
def test_a_page_is_read_in_its_encoding(word: str, encoding: str, head: str, charset: str) -> None:
    plain = BODY.replace("“", '"').replace("”", '"').replace("\u00a0", " ")
    markup = page(
        f"<p>{word} is what the ferry is called by all who wait at the quay in the fog.</p>{plain}",
        head,
    )
    article = read(markup.encode(encoding), charset=charset)
    assert lines(article)[0].startswith(f"{word} is")


def test_metadata_say_where_each_was_found() -> None:
    data = (
        '{"@context": "https://schema.org", "@graph": [{"@type": "NewsArticle",'
        ' "headline": "Ferry late again", "datePublished": "2024-05-01T08:30:00+02:00",'
        ' "author": [{"@id": "#a"}, {"name": "Bo Lund"}],'
        ' "publisher": {"name": "The Quay"}}, {"@type": "Person", "@id": "#a", "name": "Ann Roe"}]}'
    )
    head = (
        f"<script type='application/ld+json'>{data}</script><link rel='canonical' href='https://quay.example/1'>"
        "<link rel='alternate' hreflang='fr' href='/fr/1'><link rel='alternate' hreflang='en' href='/en/1'>"
        "<link rel='alternate' hreflang='x-default' href='/1'><link rel='amphtml' href='/amp/1'>"
        "<link rel='alternate' hreflang='de' href='javascript:x()'>"
    )
    about = read(page(head=head)).metadata
    assert about.title == "Ferry late again"
    assert about.authors == ("Ann Roe", "Bo Lund")
    assert (about.outlet, about.date, about.language) == ("The Quay", "2024-05-01T08:30:00+02:00", "en")
    assert about.address == "https://quay.example/1"
    assert about.versions == (Version("fr", "https://quay.example/fr/1"),)
    found = dict(about.found_in)
    assert found["date"] == found["authors"] == "the page's data (JSON-LD)"
    assert found["address"] == "the canonical link"


# A head, and the date by it: one that is stated.
DATES = {
    "a meta element": (
        "<meta property='article:published_time' content='2024-05-01T08:30:00Z'>",
        "2024-05-01T08:30:00+00:00",
    ),
    "a day": ("<meta name='date' content='2024-05-01'>", "2024-05-01"),
    "as in a mail": (
        "<meta name='pubdate' content='Wed, 01 May 2024 08:30:00 GMT'>",
        "2024-05-01T08:30:00+00:00",
    ),
    "in the address": ("<link rel='canonical' href='https://quay.example/2024/05/01/ferry'>", "2024-05-01"),
    "nonsense": ("<meta name='date' content='99999999'>", ""),
    "none but in the text": ("", ""),
}


@pytest.mark.parametrize(("head", "date"), DATES.values(), ids=DATES)
def test_a_date_is_one_that_the_page_states(head: str, date: str) -> None:
    assert read(page(head=head)).metadata.date == date


def test_what_was_escaped_twice_is_read() -> None:
    markup = page(head="<meta property='og:site_name' content='Quay &amp;amp; Co &amp;#8216;24&amp;#8217;'>")
    assert read(markup).metadata.outlet == "Quay & Co ‘24’"


def test_the_outlet_is_not_part_of_the_title() -> None:
    head = "<meta property='og:site_name' content='The Quay'>"
    head += "<meta property='og:title' content='Ferry late again - The Quay'>"
    assert read(page(head=head)).metadata.title == "Ferry late again"


# Pages that are not articles, and a word of what is said of them.
NOT_ARTICLES = {
    "drawn by a script": (
        "<html><body><div id='root'></div><script src='/app.js'></script></body></html>",
        "script",
    ),
    "consent": (
        "<html><title>Your privacy</title><body><h1>We value your privacy</h1><p>We and our partners use "
        "cookies to process personal data. Give your consent or manage cookies.</p>Accept</body></html>",
        "consent",
    ),
    "a question to robots": (
        "<html><title>Just a moment...</title><body><p>Verifying you are human.</p></body></html>",
        "person",
    ),
    "empty": ("<html></html>", "holds no text"),
}


@pytest.mark.parametrize(("markup", "word"), NOT_ARTICLES.values(), ids=NOT_ARTICLES)
def test_a_page_without_an_article_is_said_to_have_none(markup: str, word: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text(markup)
    with pytest.raises(InputError, match=word) as raised:
        loading.load(str(tmp_path / "page.html"))
    assert raised.value.hint


def test_an_article_that_is_not_free_may_be_its_beginning() -> None:
    data = '{"@type": "NewsArticle", "headline": "Ferry", "isAccessibleForFree": "False"}'
    article = read(page(head=f"<script type='application/ld+json'>{data}</script>"))
    assert "not free" in article.notes[0]


def test_an_article_that_says_so_itself_is_its_beginning() -> None:
    article = read(page(f"{BODY}<p>Subscribe to continue reading what the clerk said.</p>"))
    assert "only its beginning" in article.notes[0]


def test_an_article_on_cookies_is_not_taken_for_a_question_of_consent() -> None:
    body = "<p>The court found that consent to cookies was no consent, and that cookies track people.</p>" * 3
    head = "<meta property='og:type' content='article'><title>Cookies without consent</title>"
    assert read(page(body + BODY, head)).text


MHTML = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://quay.example/1\r\nSubject: Ferry\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/html; charset=%s\r\nContent-Transfer-Encoding: 8bit\r\n"
    b"Content-Location: https://quay.example/1\r\n\r\n%s\r\n--b--\r\n"
)


@pytest.mark.parametrize("charset", [b"utf-8", b"x-unknown"])
def test_a_page_that_a_browser_saved_as_an_archive(charset: bytes) -> None:
    article = read(MHTML % (charset, page().encode()), "saved.bin")
    assert lines(article) == TEXTS
    assert article.metadata.address == "https://quay.example/1"


def test_the_address_that_a_browser_notes() -> None:
    markup = page().replace("<html", "<!-- saved from url=(0022)https://quay.example/1 -->\n<html")
    assert read(markup).metadata.address == "https://quay.example/1"


# Bytes, the name of their file, and whether they are a page.
KNOWN_AGAIN = [
    (b"<!DOCTYPE html><p>a", "a.txt", True),
    (b"\xef\xbb\xbf\n<!-- c --><html>", "-", True),
    (b"<?xml version='1.0'?><html xmlns='x'>", "-", True),
    ("<html><p>a".encode("utf-16"), "-", True),
    (b"<p>A piece of a page</p>", "a.HTM", True),
    (b"Plain words, though the name says otherwise.", "a.html", False),
    (b"A text on <html> and its history.", "a.txt", False),
    (b"%PDF-1.4 <html>", "a.pdf", False),
]


@pytest.mark.parametrize(("data", "name", "expected"), KNOWN_AGAIN)
def test_a_page_is_known_by_its_content(data: bytes, name: str, expected: bool) -> None:
    assert is_page(Content(name, data)) is expected


@pytest.fixture
def _ended() -> Iterator[None]:
    yield
    isolated.close()


@pytest.mark.usefixtures("_ended")
def test_a_page_is_read_in_a_process_with_limits(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")
    article = loading.load(str(tmp_path / "a.html"))
    assert lines(article) == TEXTS
    assert len(article.metadata.sha256) == 64


HOSTILE = {
    "spans": "<p>" + "<span>a </span>" * 200_000,
    "paragraphs": "<p>word word word word word." * 100_000,
    "data": "<script type='application/ld+json'>["
    + '{"@type":"NewsArticle","headline":"x"},' * 100_000
    + "{}]</script>",
    "nested data": "<script type='application/ld+json'>" + "[" * 2_000_000 + "</script>",
    "deep": "<div>" * 400_000 + "deep",
    "entities": "&amp;" * 900_000,
    "nothing": "\0" * 2_000_000,
    "attributes": "<p " + "a=b " * 1_000_000 + ">",
    "comments": "<!--" * 1_000_000,
    "links": "<a href=x>a</a> " * 250_000,
    "tables": "<table><tr><td>" * 250_000,
    "titles": "<h1>a</h1>" * 400_000,
    "metas": "<meta name=author content=a>" * 150_000,
}


@pytest.mark.parametrize("piece", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.usefixtures("_ended")
def test_a_hostile_page_is_read_or_told(piece: str) -> None:
    content = Content("page.html", page(piece).encode())
    hint = ""
    try:
        isolated.read("translation.sources.pages.article", content, seconds=2)
    except InputError as error:
        hint = error.hint
    assert hint or is_page(content)


def test_a_page_that_is_too_large_is_refused() -> None:
    with pytest.raises(InputError, match="larger than"):
        read(b"<html>" + b" " * 5_000_000)


def test_damaged_characters_of_the_article_alone_are_told() -> None:
    head = f"<meta charset=utf-8><script>x = '{'y' * 2000}'</script>"
    damaged = page(head=head).encode().replace(b"second radar", b"sec\xffnd radar")
    assert read(damaged).notes == (f"The article holds 1 damaged character ({DAMAGED}).",)
    assert not read(page(head=head).encode().replace(b"x = ", b"\xff = ")).notes


def test_a_title_cannot_act_on_a_terminal() -> None:
    about = read(page(head="<meta property='og:site_name' content='a&#27;[31m\u202eb'>")).metadata
    assert about.outlet == "a[31mb"


@given(
    st.lists(
        st.sampled_from([*TRAPS["nothing special"][0].split("<"), "meta content=", "script", "\0", "]]>"]),
        max_size=30,
    )
)
def test_whatever_the_page_it_is_read_or_told(pieces: list[str]) -> None:
    markup = "<html>" + "<".join(pieces)
    with suppress(InputError):
        assert "\0" not in read(markup).text


INTRODUCTION = "<p>We follow the fog over the harbour all day, from the first boat to the last one home.</p>"


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        ("<div class='post'>", "</div>"),
        ("<article>", "</article>"),
        ("<article><header>", "</header></article>"),
        ("<section>", "</section>"),
    ],
)
def test_parts_of_a_text_have_their_headings(opening: str, closing: str) -> None:
    start, end = opening.replace("<header>", ""), closing.replace("</header>", "")
    inner = ("<header>", "</header>") if "header" in opening else ("", "")
    parts = "".join(
        f"{start}{inner[0]}<h3>Report {number}</h3>{inner[1]}<p>{text}</p>{end}"
        for number, text in enumerate(TEXTS)
    )
    article = read(f"<html><body><main><h1>Fog</h1>{INTRODUCTION}{parts}</main></body></html>")
    headings = [(f"Report {number}", text) for number, text in enumerate(TEXTS)]
    assert lines(article)[-6:] == [part for pair in headings for part in pair]


def test_a_live_blog_has_its_times_its_points_and_a_title_of_its_own() -> None:
    data = (
        '{"@type": "LiveBlogPosting", "headline": "Fog: the day at sea", "coverageStartTime": '
        '"2024-05-02T06:00:00Z", "liveBlogUpdate": [{"@type": "BlogPosting", "headline": "Second boat out", '
        '"datePublished": "2024-05-02T09:10:00Z", "articleBody": "It sails."}]}'
    )
    posts = "".join(
        f"<div class='post'><time>1{number}.05</time><h3>Report {number}</h3><p>{text}</p></div>"
        for number, text in enumerate(TEXTS)
    )
    points = "<div class='key-points'><h2>Key points</h2><ul>"
    points += "<li>3 boats late</li><li>Radar asked for</li></ul></div>"
    article = read(
        f"<html><head><script type='application/ld+json'>{data}</script></head><body><main>"
        f"<h1>Fog: the day at sea</h1>{INTRODUCTION}{points}{posts}</main></body></html>"
    )
    assert (article.metadata.title, article.metadata.date[:16]) == ("Fog: the day at sea", "2024-05-02T06:00")
    shown = lines(article)
    assert {"Key points", "3 boats late", "Radar asked for"} <= set(shown)
    assert shown[-3:] == ["12.05", "Report 2", TEXTS[2]]


def test_a_very_short_page_is_not_broken_at_its_words_in_bold() -> None:
    body = "<h1>Late ferry</h1><p>The ferry was <b>four hours</b> late, <i>he</i> <a href='/s'>said</a>.</p>"
    article = read(
        f"<html><head><title>Late ferry</title></head><body><article>{body}</article></body></html>"
    )
    assert lines(article) == ["The ferry was four hours late, he said."]


@pytest.mark.parametrize(
    ("markup", "reason"),
    [
        (
            "<html><head><title>Einwilligung</title></head><body><p>Wir und unsere 31 Partner "
            "verwenden Cookies, um Werbung zu personalisieren. Bitte stimmen Sie dem zu.</p></body></html>",
            "consent to cookies",
        ),
        (
            "<html><head><meta http-equiv='refresh' content='0; url=/new'></head><body><p>Click here if the "
            "browser does not take you there.</p></body></html>",
            "only leads to another page",
        ),
        ("<html><body>" + "<div>" * 2000 + "Fog." + "</div>" * 2000, "nested too deeply"),
    ],
)
def test_more_pages_that_hold_no_article_say_why(markup: str, reason: str) -> None:
    with pytest.raises(InputError, match=reason) as raised:
        read(markup)
    assert raised.value.hint
