"""What a translation must leave as it is, and what only looks like it."""

from __future__ import annotations

import pytest

from tests.growth import linear
from translation.text.protected import PROTECTED


def protected(text: str) -> list[str]:
    return [match[0] for match in PROTECTED.finditer(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Driver 2.14.x or 4.10.0-rc.2 fails.", ["2.14.x", "4.10.0-rc.2"]),
        ("Ping 172.16.254.1, then 192.168.100.200:8080 and 10.1.0.0/16.", ["172.16.254.1"]),
        ("It opens on 03.11.2025.", ["03.11.2025"]),
        ("See 4.1.2.", ["4.1.2"]),
        ("Install v3.0.7 today", ["v3.0.7"]),
        ("Call 01.44.55.66.77 before noon.", ["01.44.55.66.77"]),
        ("It paid 1.250.000 and 12.345.678,90 euros.", []),  # one number each, in many languages
        ("At 7.30 p.m. it rose by 3.5. Nobody knew.", []),
        ("He was born in the U.S.A. in 1950.", []),
    ],
)
def test_numbers_with_two_dots_or_more(text: str, found: list[str]) -> None:
    assert protected(text)[: len(found) or None] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Here $F = ma$, and $$x^2 = y$$ too.", ["$F = ma$", "$$x^2 = y$$"]),
        (r"Let $n$ be $\alpha$ or $a_1$.", ["$n$", r"$\alpha$", "$a_1$"]),
        ("It costs $4 and $7, or US$7 (HK$8).", []),
        ("It rose from $4 (=A$5) to $6 (=A$7).", []),
        ("They made $$ and spent $$ again; $HOME=$PATH", []),
    ],
)
def test_mathematics_but_no_money(text: str, found: list[str]) -> None:
    assert protected(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It has 12 km² of ice and 10⁻⁶ g of lead.", ["km²", "10⁻⁶"]),
        ("3³ = 27, 2.5² = 6.25, xⁿ", ["3³", "2.5²", "xⁿ"]),
        ("CO₂, H₂SO₄, CH₃COOH, C₆H₁₂O₆", ["CO₂", "H₂SO₄", "CH₃COOH", "C₆H₁₂O₆"]),
        ("Na⁺ and Ca²⁺ ions", ["Na⁺", "Ca²⁺"]),
        ("The report¹ and Miller² disagree.³", ["¹", "²", "³"]),  # the words are translated
        ("Area: 5 m2, CO2", []),
    ],
)
def test_superscripts_and_subscripts(text: str, found: list[str]) -> None:
    assert protected(text) == found


@pytest.mark.parametrize(
    "run",
    [
        "9e107d9d372bb6826bd81d3542a419d6",
        "2fd4e1c67a2d28fced849ee1bb76e7391b93eb12",
        "0a1b2c3",
        "550e8400-e29b-41d4-a716-446655440000",
        "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkEifQ",
        "pk_test_51H8xTq2eZvKYlo2C",
        "AAAAB3NzaC1yc2EAAAADAQABAAABgQC7" * 4 + "==",
        "Zm9vYmFyYmF6cXV4" + "A" * 120,
        "7C9E-41D0-88AB-F213",
        "00:1B:44:11:3A:B7",
        "GATTACAGGCTAACCTTGGA",
        "augcuuagccaugg",
        "MKTAYIAKQRQISFVKSHFSRQLEERLGLIEVQ",
        "MKALLVKAGILGSTLLAGCSSNAKIDRLSSDVR",
        "WQXRTPLMKVBNZDFG",
        "eyJhbGciOiJub25lIn0.eyJuYW1lIjoiQWRhIn0.c2lnbmF0dXJl-x_y",
        "magnet:?xt=urn:btih:abcdefabcdefabcdefab&dn=film",
        "mailto:desk@paper.example",
        "tel:+33-1-23-45",
        "doi:10.5555/abc.12",
        "urn:isbn:9780000000002",
        "file:///home/ada/notes",
        "ftp://files.example/a",
        "minutes.v2.10.3.pdf",
        "the-plan.2031.docx",
        "~/src/old/main.tar.gz",
    ],
)
def test_a_key_or_hash_is_one_long_run(run: str) -> None:
    assert protected(f"The key {run}, they said ({run}).") == [run, run]


@pytest.mark.parametrize(
    "text",
    [
        "Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz",
        "Kraftfahrzeughaftpflichtversicherungsgesellschaft2024",
        "Verkehrsinfrastrukturfinanzierungsgesellschaft-2-Gesetz",
        "lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas",
        "a well-known 10-year-old in F-16s/F-35s",
        "an A320neo, MH370, iPhone14 and decade2020",
        "2024/25, 1h30-2h45, 5-6/7-8, 6-4/3-6/7-6",
        "facade beaded 1950s 20th 3D",
        "ANGSTSCHWEISS RECHTSSCHUTZVERSICHERUNGSGESELLSCHAFTEN GESCHICHTSSCHREIBUNG",
        "LEBENSVERSICHERUNGSGESELLSCHAFTSANGESTELLTER ANTICONSTITUTIONNELLEMENT",
        "MINISTERS RESIGN AFTER QATAR TALKS: NO CAGTU",
        "2024-2025-2026-2027 and 12:30, note: see tel: 12",
        "It ended.The pdf is gone.",
    ],
)
def test_long_words_and_names_of_products_are_no_keys(text: str) -> None:
    assert protected(text) == []


@pytest.mark.parametrize("emoji", ["😀", "👍🏽", "👩‍🚀", "🇫🇷", "⭐", "1️⃣", "☎️"])
def test_an_emoji_is_whole(emoji: str) -> None:
    assert protected(f"Good {emoji}{emoji} news") == [emoji, emoji]


@pytest.mark.parametrize(
    "unit",
    [
        "a1",
        "A",
        "1.",
        "1.1",
        "a1-",
        "C₆",
        "²",
        "0a",
        "a_",
        "H",
        "a@b.",
        "a/",
        "a.b.",
        "ab:",
        "Q",
        "AQ ",
        "B",
        "A-",
        "eyJa.",
        "$a=",
        "$$ ",
    ],
)
def test_any_text_takes_linear_time(unit: str) -> None:
    linear(lambda text: PROTECTED.sub(" ", text), unit * 50_000)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Copy /opt/harbour/maps/north to it.", ["/opt/harbour/maps/north"]),
        ("It is in ~/letters/spring.tex, or ../drafts/old.", ["~/letters/spring.tex", "../drafts/old"]),
        (
            "Run ./start, then $HOME/bin/stop (see /var/log/boats/).",
            ["./start", "$HOME/bin/stop", "/var/log/boats/"],
        ),
        (r"See C:\Program Files\Harbour\maps\.", ["C:\\Program Files\\Harbour\\maps\\"]),
        (r"See \\port\maps and D:\old maps", [r"\\port\maps", r"D:\old"]),
        # A stroke between words, numbers or lines of verse is not one of a path.
        ("He/she sailed at 30 km/h and/or 5 knots/hour, 24/7, on 3/4/2021.", []),
        ("Boats for £5/day; red/green/blue; AC/DC; n/a; w/o", []),
        ("The sea / the sun / the sand, and /or the port.", []),
    ],
)
def test_paths_but_no_strokes(text: str, found: list[str]) -> None:
    assert protected(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The tide[^2] rose[^tide-table].", ["[^2]", "[^tide-table]"]),
        ("The tide [^ rose] and [2] fell.", []),
        ('![The port](port.png "At noon") and ![](b.png)', ['![The port](port.png "At noon")', "![](b.png)"]),
        ("See [the map](maps/a 'North') now.", ["(maps/a 'North')"]),
        ('See [the map] (to the north "here") now.', []),
    ],
)
def test_footnotes_and_titles_of_links(text: str, found: list[str]) -> None:
    assert protected(text) == found


@pytest.mark.parametrize("piece", ["/a", "/", "\\a ", "C:\\a b ", "~/", "/a.", "[^", "](a ", '![](a "'])
def test_paths_take_linear_time(piece: str) -> None:
    linear(protected, piece * 20_000)
