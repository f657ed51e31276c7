"""Loading: a file, standard input or what an address leads to becomes an Article."""

from __future__ import annotations

import re
import sys
from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from translation import sources
from translation.errors import InputError, either
from translation.model import Article
from translation.network.permission import PUBLIC
from translation.network.transfer import is_address, maybe_address
from translation.sources.decoding import Decoded, decode, kind
from translation.sources.source import Content
from translation.text.cleaning import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from translation.network.permission import Access

MOST_BYTES = 10_000_000
_MOST_JSON = 2_000_000  # bytes; parsed, it takes up to 25 times as much
STDIN = "-"
PASTED = "pasted text"
UNFILED = (STDIN, PASTED)  # the names of articles that lie nowhere
# What to do with a file that is not an article, by what it is.
_ADVICE = {
    "a zip archive": "unpack it, and open a file in it",
    "an old office file": "save it as .docx in a word processor",
    "a spreadsheet": "save it as PDF",
    "a presentation": "save it as PDF",
}
_JSON_FEED = "https://jsonfeed.org/version/"
# RSS, Atom or OPML, maybe behind a declaration, style sheets and comments.
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s{0,99}(?:<[?!][^>]{0,2000}>\s{0,99}){0,9}<(?:rss|feed|rdf:RDF|opml)[\s>]",
    re.IGNORECASE,
)


def load(name: str, access: Access = PUBLIC, cancelled: Callable[[], bool] = lambda: False) -> Article:
    """Read the article at path or web address `name` ("-": standard input) and clean it once.

    `access`: how far an address may lead. Raises InputError where there is no such file or page, or it is
    empty, too large, or of a kind that is not in SOURCES; CancelledError while it comes from an address.
    """
    return read(content_of(name, access, cancelled))


def content_of(name: str, access: Access = PUBLIC, cancelled: Callable[[], bool] = lambda: False) -> Content:
    """The bytes that `name` stands for: see `load`. Only an address opens a connection."""
    if not is_address(name):
        return Content(name, _read(name, MOST_BYTES))
    from translation.network import fetching  # what opens connections is not even loaded otherwise

    page = fetching.page(name, access, cancelled=cancelled)
    return Content(name, page.data, page.address, page.charset, page.fetched)


def read(content: Content) -> Article:
    """The article in bytes, whatever kind they are of. Raises InputError as `load` does."""
    record = _record(content.data)
    if _FEED.match(content.data) or str(record.get("version", "")).startswith(_JSON_FEED):
        raise InputError(
            f"{shown(content.name)} is a feed, not an article.",
            f"`diptych feed {shown(content.name)}` lists what it holds, and opens it.",
        )
    if record:
        raise _not_prose(shown(content.name), record)
    readings = (source.read(content) for source in sources.SOURCES)
    article = next((article for article in readings if article is not None), None)
    if article is None:
        raise _not_text(content.name, content.data)
    if not article.text:
        raise InputError(f"{shown(content.name)} holds no text.", "Give a file with an article in it.")
    known = article.metadata
    metadata = replace(
        known,
        sha256=sha256(content.data).hexdigest(),
        address=content.address or known.address,
        fetched=content.fetched,
    )
    return replace(article, metadata=metadata)


def from_text(raw: str, name: str) -> Article:
    """Clean `raw`, a plain text, into an Article. Its text may be empty."""
    return Article.of(name, clean(raw))


def read_text(name: str, *, most_bytes: int = MOST_BYTES) -> Decoded:
    """The text of the file at path `name` ("-": standard input), in whatever encoding, as it is.

    Raises InputError where there is no such file, or it is not a text, or over `most_bytes`.
    """
    data = _read(name, most_bytes)
    decoded = decode(data)
    if decoded is None:
        raise _not_text(name, data)
    return decoded


def shown(name: str) -> str:
    """What a message calls the input: its path, or "standard input"."""
    return "standard input" if name == STDIN else name


def _record(data: bytes) -> dict[str, object]:
    """What JSON in bytes says by name, of a list of records the first one; nothing where it is none."""
    if len(data) > _MOST_JSON or data.lstrip()[:1] not in (b"{", b"["):
        return {}
    import json  # few files begin so

    with suppress(ValueError, RecursionError):
        value = json.loads(data)
        first = value[0] if isinstance(value, list) and value else value
        return first if isinstance(first, dict) else {}
    return {}


def _not_prose(name: str, record: Mapping[str, object]) -> InputError:
    if str(record.get("format", "")).startswith("diptych-review"):
        return InputError(
            f"{name} is a review, not an article.", f"Name its article, and `--review {name}` beside it."
        )
    return InputError(
        f"{name} holds data (JSON), not an article.", "Open the page that shows it, or paste its text."
    )


def _not_text(name: str, data: bytes) -> InputError:
    what = kind(data)
    kinds = either(f"{source.title} ({source.suffixes[0]})" for source in reversed(sources.SOURCES))
    return InputError(
        f"{shown(name)} is {what}, not a text.",
        f"Diptych opens {kinds}; {_ADVICE.get(what, 'save the article as plain text')}.",
    )


def _read(name: str, most_bytes: int) -> bytes:
    """The content of a file or of standard input. Raises InputError."""
    data = _read_stdin(most_bytes + 1) if name == STDIN else _read_file(name, most_bytes + 1)
    if len(data) > most_bytes:
        raise InputError(
            f"{shown(name)} is larger than {most_bytes // 1_000_000} MB.", "Split the file and open a part."
        )
    return data


def _read_stdin(limit: int) -> bytes:
    if sys.stdin is None:
        raise InputError("Standard input is closed.", "Name a file, or send the article through a pipe.")
    return sys.stdin.buffer.read(limit)


def _read_file(name: str, limit: int) -> bytes:
    try:
        with Path(name).open("rb") as file:
            return file.read(limit)
    except FileNotFoundError:
        raise InputError(f"There is no file {name}.", _advice(name)) from None
    except IsADirectoryError:
        raise InputError(f"{name} is a folder.", "Name a file in it.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"{name} cannot be read: {reason}.", "Check the path and its permissions.") from None


def _advice(name: str) -> str:
    """What to do where there is no such file: what looks like an address may lie in a folder all the same."""
    address = maybe_address(name)
    with suppress(OSError, ValueError):
        if address and not Path(Path(name).parts[0]).exists():
            return f"Is it an address? Write {address}."
    return "Check the path."
