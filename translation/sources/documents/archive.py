"""The entries of a zip file, of which nobody knows what they hold: bounded, and never written anywhere."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import TYPE_CHECKING

from lxml import etree

from translation.errors import InputError
from translation.text.cleaning import file_title, one_line

if TYPE_CHECKING:
    from translation.sources.pages.elements import Element
    from translation.sources.source import Content

_MOST_BYTES = 50_000_000  # unpacked, of all entries
_MOST_ENTRIES = 10_000
_ENCRYPTED = 1  # among an entry's flags
_WRONG = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, RuntimeError, ValueError)


class Archive:
    """A zip file that is an office file or a book.

    It and its methods raise InputError where it is damaged, opens with a password only, or is too large.
    """

    def __init__(self, content: Content) -> None:
        self._title = file_title(content.name)
        try:
            self._file = zipfile.ZipFile(io.BytesIO(content.data))
        except _WRONG:
            raise self.damaged() from None
        entries = self._file.infolist()
        if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
            raise InputError(
                f"{self._title} unpacks to more than {_MOST_BYTES // 1_000_000} MB, or to too many files.",
                "Copy the text that you want to read, and save it as plain text.",
            )
        if any(entry.flag_bits & _ENCRYPTED for entry in entries):
            raise self.locked()
        self.names = frozenset(entry.filename for entry in entries)

    def read(self, name: str) -> bytes:
        """The bytes of an entry; none where there is no such entry."""
        try:
            # It stops at the size that was summed up, whatever comes behind.
            return self._file.read(name) if name in self.names else b""
        except _WRONG:
            raise self.damaged() from None

    def xml(self, name: str) -> Element | None:
        """The root element of an entry; None where there is no such entry.

        A document type is refused: it serves to blow a file up by its entities, or to read other files.
        """
        data = self.read(name)
        if not data:
            return None
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True
        )
        try:
            root = etree.fromstring(data, parser)
        except etree.XMLSyntaxError:
            raise self.damaged() from None
        if root.getroottree().docinfo.doctype:
            raise self.damaged()
        return root

    def damaged(self) -> InputError:
        """What is said where a part is not as it should be."""
        return InputError(
            f"{self._title} is damaged.", "Open it in the program it comes from, and save it anew."
        )

    def locked(self) -> InputError:
        """What is said where a part is encrypted."""
        return InputError(f"{self._title} is encrypted.", "Save it without a password or protection.")


def stated(root: Element | None, name: str) -> tuple[str, ...]:
    """What the elements of that name, in whatever namespace, say in the properties of a file."""
    if root is None:
        return ()
    texts = (one_line("".join(element.itertext())) for element in root.iter(f"{{*}}{name}"))
    return tuple(text for text in texts if text)
