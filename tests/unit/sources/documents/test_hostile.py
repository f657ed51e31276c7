"""Office files and books that are damaged, locked, or made to take too much are refused in a sentence."""

from __future__ import annotations

import io
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.documents import written
from tests.unit.sources.documents.test_documents import blocks, opened
from translation.errors import InputError

P = written.docx_paragraph
WHOLE = {
    "docx": written.docx(P("Nobody had ordered the ship.")),
    "odt": written.odt("<text:p>Nobody had ordered the ship.</text:p>"),
    "epub": written.epub(["<p>Nobody had ordered the ship.</p>"]),
}
MAIN = {"docx": "word/document.xml", "odt": "content.xml", "epub": "book/content.opf"}
ENTITIES = "".join(f'<!ENTITY e{number} "{f"&e{number - 1};" * 10}">' for number in range(1, 10))
BOMB = f'<!DOCTYPE x [<!ENTITY e0 "ha">{ENTITIES}]><x>&e9;</x>'
FILE = '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><x>&e;</x>'


def changed(data: bytes, entries: dict[str, str | bytes]) -> bytes:
    """The zip file with other entries in place of its own, or behind them."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return written.zipped({name: archive.read(name) for name in archive.namelist()} | entries)


@pytest.mark.parametrize("kind", MAIN)
@pytest.mark.parametrize("xml", [BOMB, FILE, "<x>" * 100_000, "<x", "\0", ""])
def test_xml_that_attacks_or_is_none(kind: str, xml: str) -> None:
    with pytest.raises(
        InputError, match=r"ferry (?:is damaged|is a zip archive|holds no text|cannot be read)"
    ):
        opened(changed(WHOLE[kind], {MAIN[kind]: xml}))


@pytest.mark.parametrize("kind", MAIN)
def test_what_unpacks_to_too_much(kind: str) -> None:
    with pytest.raises(InputError, match="unpacks to more than 50 MB") as caught:
        opened(changed(WHOLE[kind], {"a": b" " * 51_000_000}))
    assert "plain text" in caught.value.hint
    with pytest.raises(InputError, match="or to too many files"):
        opened(changed(WHOLE[kind], {f"{number}": b"" for number in range(10_001)}))


@pytest.mark.parametrize("kind", MAIN)
def test_an_entry_that_is_larger_than_it_says(kind: str) -> None:
    size = 40_000_000
    data = changed(WHOLE[kind], {MAIN[kind]: b" " * size})
    with pytest.raises(InputError):
        opened(data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little")))


@pytest.mark.parametrize("kind", MAIN)
def test_an_entry_that_is_encrypted(kind: str) -> None:
    data = bytearray(WHOLE[kind])
    place = data.rindex(b"PK\x01\x02")
    data[place + 8] |= 1
    with pytest.raises(InputError, match="is encrypted"):
        opened(bytes(data))


def test_an_opendocument_text_with_a_password() -> None:
    data = changed(
        WHOLE["odt"], {"META-INF/manifest.xml": "<m><encryption-data/></m>", "content.xml": b"\1\2"}
    )
    with pytest.raises(InputError, match="is encrypted"):
        opened(data)


PATHS = ["book/content.opf", "META-INF/container.xml", "../../etc/passwd", "", "nothing"]


@pytest.mark.parametrize("path", PATHS)
def test_a_book_whose_chapters_lead_elsewhere(path: str) -> None:
    item = f'<manifest><item id="a" href="{path}" media-type="text/html"/></manifest>'
    spine = '<itemref idref="a"/>' * 1000
    package = f"<package>{item}<spine>{spine}</spine></package>"
    with pytest.raises(InputError):
        opened(changed(WHOLE["epub"], {"book/content.opf": package}))


@pytest.mark.parametrize("path", PATHS[1:])
def test_a_book_whose_package_lies_elsewhere(path: str) -> None:
    container = f'<container><rootfile full-path="{path}"/></container>'
    with pytest.raises(InputError):
        opened(changed(WHOLE["epub"], {"META-INF/container.xml": container}))


def test_names_that_lead_out_of_the_archive_are_names_only() -> None:
    assert blocks(changed(WHOLE["docx"], {"../../evil.txt": b"x", "/etc/evil": b"x"})) == [
        ("paragraph", "Nobody had ordered the ship.")
    ]


def test_deep_nesting_is_bounded() -> None:
    deep = "<text:section>" * 200 + "<text:p>It sails.</text:p>" + "</text:section>" * 200
    assert blocks(written.odt(deep)) == [("paragraph", "It sails.")]
    with pytest.raises(InputError):
        opened(written.odt("<text:section>" * 5000 + "</text:section>" * 5000))


@pytest.mark.parametrize(
    ("entries", "what", "advice"),
    [
        ({"notes.txt": "It sails."}, "a zip archive", "unpack it"),
        ({"xl/workbook.xml": "<x/>"}, "a spreadsheet", "save it as PDF"),
        ({"ppt/presentation.xml": "<x/>"}, "a presentation", "save it as PDF"),
        ({"word/document.xml": "<x/>"}, "a zip archive", "unpack it"),
    ],
)
def test_other_archives_are_refused_with_what_to_do(entries: dict[str, str], what: str, advice: str) -> None:
    with pytest.raises(InputError, match=f"is {what}, not a text") as caught:
        opened(written.zipped(dict(entries)))
    assert advice in caught.value.hint
    assert "Word files (.docx)" in caught.value.hint


def test_an_old_word_file_is_refused_with_what_to_do() -> None:
    with pytest.raises(InputError, match="an old office file") as caught:
        opened(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "ferry.doc")
    assert "save it as .docx" in caught.value.hint


@pytest.mark.parametrize("kind", MAIN)
@settings(max_examples=40, deadline=None)
@given(noise=st.binary(max_size=200), place=st.floats(0, 1), length=st.integers(0, 60))
def test_damage_is_never_more_than_a_sentence(kind: str, noise: bytes, place: float, length: int) -> None:
    whole = WHOLE[kind]
    start = int(place * len(whole))
    for data in (
        b"PK\x03\x04" + noise + MAIN[kind].encode(),
        whole[:start] + noise + whole[start + length :],
    ):
        with suppress(InputError):
            assert opened(data).text


@settings(max_examples=60, deadline=None)
@given(kind=st.sampled_from(sorted(MAIN)), text=st.text(alphabet="<>/&;:abtextpw[]!-'\"= ", max_size=200))
def test_any_xml_is_read_or_refused(kind: str, text: str) -> None:
    with suppress(InputError):
        assert opened(changed(WHOLE[kind], {MAIN[kind]: f"<x>{text}</x>"})).text
