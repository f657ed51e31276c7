"""What an element of HTML holds, block by block, with the text as the page shows it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.model import Article, Paragraph
from translation.sources.pages.blocks import document, paragraphs

# A piece of a page, and its blocks: the kind and the text of each.
CASES = {
    "kinds": (
        "<h1>Ferry late</h1><p>The ferry came late.</p><blockquote><p>Never again.</p></blockquote>"
        "<ul><li>One <b>boat</b></li><li>Two</li></ul>"
        "<figure><img alt='A boat'><figcaption>The quay</figcaption></figure>",
        [
            ("heading", "Ferry late"),
            ("paragraph", "The ferry came late."),
            ("quote", "Never again."),
            ("item", "One boat"),
            ("item", "Two"),
            ("caption", "The quay"),
        ],
    ),
    "blanks of the source are one, those of the page stay": (
        "<p>Fares  rose\n to 1\u202f550&nbsp;€, « said\u00a0»   she.</p>",
        [("paragraph", "Fares rose to 1\u202f550\xa0€, « said\xa0» she.")],
    ),
    "text beside blocks": (
        "<div>Before <p>Within</p> behind <em>it</em><div>Last</div></div>",
        [("paragraph", "Before"), ("paragraph", "Within"), ("paragraph", "behind it"), ("paragraph", "Last")],
    ),
    "a line end within a sentence": (
        "<p>The harbour office said on<br>Monday that the pilot had waited 14<br>hours.</p>",
        [("paragraph", "The harbour office said on Monday that the pilot had waited 14 hours.")],
    ),
    "line ends that part paragraphs": (
        "<p>The harbour office said so on Monday.<br>The pilot had waited.<br><br>He slept.</p>",
        [
            ("paragraph", "The harbour office said so on Monday."),
            ("paragraph", "The pilot had waited."),
            ("paragraph", "He slept."),
        ],
    ),
    "an empty line parts what has no full stop": (
        "<p>What the harbour office said on Monday<br><br>The pilot had waited.</p>",
        [("paragraph", "What the harbour office said on Monday"), ("paragraph", "The pilot had waited.")],
    ),
    "lines of an address": (
        "<p>Quay Line<br>2 Harbour Road<br>Lund</p>",
        [("paragraph", "Quay Line"), ("paragraph", "2 Harbour Road"), ("paragraph", "Lund")],
    ),
    "an inline element does not part a word": ("<p>un<b>believ</b>able</p>", [("paragraph", "unbelievable")]),
    "dates in time": (
        "<p>The vote is on <time datetime='2024-05-02'>2 May</time> in all towns.</p>",
        [("paragraph", "The vote is on 2 May in all towns.")],
    ),
    "quotation marks of q": (
        "<p>He said <q>we <q>never</q> knew</q>.</p>",
        [("paragraph", "He said “we ‘never’ knew”.")],
    ),
    "quotation marks of the language": (
        "<div lang='fr'><p>Il dit <q>non</q>.</p><p lang='de'>Er sagt <q>nein</q>.</p></div>",
        [("paragraph", "Il dit «\u202fnon\u202f»."), ("paragraph", "Er sagt „nein“.")],
    ),
    "q with marks of its own": ("<p>He said <q>“no”</q>.</p>", [("paragraph", "He said “no”.")]),
    "powers": (
        "<p>10<sup>6</sup> cells, 10<sup>−3</sup> g, 5 km<sup>2</sup>, CO<sub>2</sub></p>",
        [("paragraph", "10⁶ cells, 10⁻³ g, 5 km², CO₂")],
    ),
    "ordinals stay letters": ("<p>le 1<sup>er</sup> mai</p>", [("paragraph", "le 1er mai")]),
    "notes are not powers": (
        "<p>In 1990<sup><a href='#n1'>1</a></sup> the port<sup>2</sup> closed."
        "<sup class='footnote'>3</sup></p>",
        [("paragraph", "In 1990[1] the port[2] closed.[3]")],
    ),
    "square metres written out": ("<p>40 mètres<sup>2</sup></p>", [("paragraph", "40 mètres²")]),
    "line ends": (
        "<p>Roses are red,<br>violets are blue.<br><br>And so on.</p>",
        [("paragraph", "Roses are red,"), ("paragraph", "violets are blue."), ("paragraph", "And so on.")],
    ),
    "a broken heading": ("<h2>Storm hits<br>the coast</h2>", [("heading", "Storm hits the coast")]),
    "hidden": (
        "<p>Seen <span hidden>not</span><i style='display: none'>nor</i> here.</p><p hidden>No.</p>"
        "<p class='x sr-only'>For ears.</p><div style='color:red;visibility:hidden'>No.</div>",
        [("paragraph", "Seen here.")],
    ),
    "found when searched for": ("<p hidden='until-found'>Folded.</p>", [("paragraph", "Folded.")]),
    "no words": (
        "<script>x()</script><style>p{}</style><template><p>T</p></template><p>A"
        "<!-- c -->B<svg><text>s</text></svg>"
        "<button>Share</button></p><noscript>Turn on scripts</noscript><select><option>1</option></select>",
        [("paragraph", "AB")],
    ),
    "struck out": ("<p>It has <del>12</del> <s>13</s> 15 boats.</p>", [("paragraph", "It has 15 boats.")]),
    "readings of Han characters": (
        "<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字</p>",
        [("paragraph", "漢字")],
    ),
    "emoji as pictures": (
        "<p>Thanks <img class='emoji' alt='😀'> <img alt='A man'></p>",
        [("paragraph", "Thanks 😀")],
    ),
    "rows": (
        "<table><caption>Seats</caption><thead><tr><th>Party</th><th>Seats</th></tr></thead>"
        "<tbody><tr><td>Left</td><td><p>1,550</p></td></tr></tbody></table>",
        [("caption", "Seats"), ("row", "Party\tSeats"), ("row", "Left\t1,550")],
    ),
    "a raised digit in MathML": (
        "<p>x is <math><msup><mn>10</mn><mn>6</mn></msup></math>, not <math><msub><mi>a</mi><mn>4</mn></msub>"
        "</math>.</p>",
        [("paragraph", "x is 10⁶, not a₄.")],
    ),
    "a table for the layout": (
        "<table><tr><td><h1>Fog</h1><p>One.</p><p>Two.</p></td><td>Menu</td></tr></table>",
        [("heading", "Fog"), ("paragraph", "One."), ("paragraph", "Two."), ("paragraph", "Menu")],
    ),
    "a quotation in a figure": (
        "<figure><blockquote>Stay.</blockquote><figcaption>Ann Roe</figcaption></figure>",
        [("quote", "Stay."), ("caption", "Ann Roe")],
    ),
    "prose of a typewriter": (
        "<pre>The ferry left at four, as the fog over the harbour\ndid not lift, its master said.</pre>",
        [
            (
                "paragraph",
                "The ferry left at four, as the fog over the harbour did not lift, its master said.",
            )
        ],
    ),
    "line ends that count": (
        "<p style='white-space: pre-wrap'>One\nTwo</p>",
        [("paragraph", "One"), ("paragraph", "Two")],
    ),
    "control characters": (
        "<p>a&#27;[31mb\u202ec&#x1e;d\u200be&#8232;f</p>",
        [("paragraph", "a[31mbc de f")],
    ),
    "a list of terms": ("<dl><dt>Quay</dt><dd>A wall.</dd></dl>", [("item", "Quay"), ("item", "A wall.")]),
    "spans as blocks": (
        "<span style='display:block'>One.</span><span style='display:block'>Two.</span>",
        [("paragraph", "One."), ("paragraph", "Two.")],
    ),
    "nothing but blanks": ("<p>&nbsp;</p><p> <br> </p>", []),
}


@pytest.mark.parametrize(("markup", "expected"), CASES.values(), ids=CASES)
def test_a_page_is_read_block_by_block(markup: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.kind, one.text) for one in paragraphs(document(markup))] == expected


def test_code_stays_as_it_is() -> None:
    code = "def f():\n    return  1"
    found = paragraphs(document(f"<p>So:</p><pre><code>{code}\n</code></pre>"))
    assert found == [Paragraph("So:"), Paragraph(code, protected=True)]


def test_blank_lines_part_blocks_but_not_the_items_of_a_list_and_broken_lines() -> None:
    markup = "<p>One<br>Two</p><ul><li>Three</li><li>Four</li></ul><p>Five</p>"
    article = Article.of("page", paragraphs(document(markup)))
    assert article.text == "One\nTwo\n\nThree\nFour\n\nFive"


def test_the_language_of_the_text_gives_the_marks() -> None:
    (only,) = paragraphs(document("<p><q>Ja</q></p>"), "de-AT")
    assert only.text == "„Ja“"


def test_the_elements_of_xml_have_a_namespace() -> None:
    from lxml import etree

    root = etree.XML(
        '<html xmlns="http://www.w3.org/1999/xhtml"><!-- a --><p>One<br/>Two</p><h2>T</h2></html>'
    )
    assert [(one.kind, one.text) for one in paragraphs(root)] == [
        ("paragraph", "One"),
        ("paragraph", "Two"),
        ("heading", "T"),
    ]


_PIECES = st.sampled_from(
    "<p> </p> <div> </div> <table> <tr> <td> </table> <q> </q> <sup> </sup> <pre> </pre> <br> <li> <a> "
    "word 12 &nbsp; &#0; \u202e \x00 <b hidden> </b> <h1> </h1> <!-- --> <svg> ]]> <![CDATA[ &bogus; <".split(
        " "
    )
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=5)), max_size=40).map(" ".join))
def test_whatever_the_markup_blocks_are_lines_of_clean_text(markup: str) -> None:
    for paragraph in paragraphs(document(markup)):
        assert paragraph.text.strip()
        assert paragraph.protected or "\n" not in paragraph.text
        assert not {*paragraph.text} & {*map(chr, range(9)), "\x1b", "\u202e"}


@pytest.mark.parametrize(
    "piece",
    [
        "<span>a</span>",
        "<p>a",
        "<q>a",
        "<b>a",
        "<sup>1</sup>",
        "<tr><td>a<td>b",
        "<table><tr><td>a",
        "<br>",
        "<a>a</a>",
    ],
)
def test_a_page_that_is_longer_takes_longer_in_proportion(piece: str) -> None:
    linear(lambda markup: paragraphs(document(markup)), piece * 4000)
