"""Files of sentences beside their translations are read as they are, hostile ones refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.errors import InputError
from translation.sources.pairs import Pairs, read_pairs
from translation.sources.source import Content

TMX = """<?xml version="1.0"?>{doctype}
<!-- memory -->
<tmx version="1.4"><header srclang="en" datatype="plaintext"/><body>{units}</body></tmx>"""
UNIT = "<tu>{variants}</tu>"
VARIANT = '<tuv xml:lang="{language}"><seg>{text}</seg></tuv>'
XLIFF_1 = """<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en" target-language="fr" original="a" datatype="plaintext"><body><group>
<trans-unit id="1"><source>It <g id="1">rained</g><x id="2"/>.</source>
<target>Il <g id="1">pleuvait</g>.</target>
<alt-trans><source>It snowed.</source><target>Il neigeait.</target></alt-trans></trans-unit>
<trans-unit id="2"><source>We left.</source></trans-unit></group></body></file></xliff>"""
XLIFF_2 = """<xliff version="2.1" srcLang="en" trgLang="fr" xmlns="urn:oasis:names:tc:xliff:document:2.0">
<file id="a"><unit id="1"><notes><note>weather</note></notes>
<segment><source>It <pc id="1">rained</pc>.</source><target>Il <pc id="1">pleuvait</pc>.</target></segment>
<segment><source>We left<ph id="2"/>.</source><target/></segment></unit></file></xliff>"""


def tmx(*units: dict[str, str], doctype: str = "") -> str:
    return TMX.format(
        doctype=doctype,
        units="".join(
            UNIT.format(
                variants="".join(VARIANT.format(language=code, text=text) for code, text in unit.items())
            )
            for unit in units
        ),
    )


def read(text: str | bytes, name: str = "a", target: str | None = None) -> Pairs | None:
    return read_pairs(Content(name, text.encode() if isinstance(text, str) else text), target)


def test_lines_with_tabs() -> None:
    assert read("It rained.\tIl pleuvait.\tnote\n\nWe  left.\t\r\n") == Pairs(
        (("It rained.", "Il pleuvait."), ("We left.", ""))
    )


def test_a_text_without_tabs_is_something_else() -> None:
    assert read("It rained.\tIl pleuvait.\nWe left.\n") is None
    assert read(b"\x89PNG\0\0\0") is None


def test_tmx_with_other_programs_codes() -> None:
    unit = {"en": 'It <bpt i="1">&lt;b&gt;</bpt>rained<ept i="1"/> <hi>hard</hi>.', "fr": "Il pleuvait."}
    assert read(tmx(unit)) == Pairs((("It rained hard.", "Il pleuvait."),), "en", "fr")


def test_tmx_in_the_language_that_is_wanted() -> None:
    unit = {"de-AT": "Es regnete.", "en": "It rained.", "fr-CA": "Il pleuvait."}
    assert read(tmx(unit), target="fr") == Pairs((("It rained.", "Il pleuvait."),), "en", "fr-CA")
    assert read(tmx(unit), target="pt") == Pairs((("It rained.", "Es regnete."),), "en", "de-AT")


@pytest.mark.parametrize("text", [XLIFF_1, XLIFF_2])
def test_xliff(text: str) -> None:
    assert read(text) == Pairs((("It rained.", "Il pleuvait."), ("We left.", "")), "en", "fr")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE tmx [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY x "&b;&b;&b;&b;">]>',
        '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE tmx [<!ENTITY % p SYSTEM "http://example.org/p.dtd"> <!ENTITY x "a">]>',
        '<!DOCTYPE tmx [<!ENTITY x "&x;">]>',
    ],
)
def test_entities_are_refused(doctype: str) -> None:
    with pytest.raises(InputError, match=r"entities|whole XML"):
        read(tmx({"en": "&x;", "fr": "a"}, doctype=doctype))


def test_the_usual_doctype_is_read_and_nothing_fetched() -> None:
    found = read(
        tmx({"en": "One.", "fr": "Un."}, doctype='<!DOCTYPE tmx SYSTEM "http://a.example/tmx14.dtd">')
    )
    assert found is not None
    assert found.pairs == (("One.", "Un."),)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("<tmx><body>", "a"),
        ("<html><p>a</p></html>", "a.tmx"),
        (tmx(), "a"),
        ("<xliff>" + "<g>" * 3000 + "</g>" * 3000 + "</xliff>", "a"),
        ("", "a.xlf"),
        ("\t\n\t", "a"),
    ],
)
def test_what_holds_no_pairs_is_refused(text: str, name: str) -> None:
    with pytest.raises(InputError):
        read(text, name)


@given(st.text('<>/tuvseg &;"=xml:lang\t\n\x1b'), st.sampled_from(["a", "a.tmx", "a.xliff"]))
def test_any_text_is_pairs_or_refused(text: str, name: str) -> None:
    try:
        found = read(text, name)
    except InputError:
        return
    assert found is None or all("\x1b" not in side for pair in found.pairs for side in pair)
