"""Addresses and sizes of transfers, for whoever shows or compares them."""

from __future__ import annotations

import os
import re
import string
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

_ADDRESS = re.compile("https?://", re.IGNORECASE)
_FILE = "file://"
_ESCAPED = re.compile(rb"%([0-9a-fA-F]{2})")
# An address as people write it, without https://: a host with www, a port or a path.
_HOST_FIRST = re.compile(
    r"(?:www\.[^\s/]+|(?:[\w-]+\.)*[\w-]+:[0-9]{1,5}|(?:[\w-]+\.)+[\w-]+(?=/))(?:[/?]\S*)?", re.IGNORECASE
)
_LONGEST = 150  # characters of an address that is shown


def is_web(url: str) -> bool:
    """Whether it is an http or https address that names a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable()
    except ValueError:
        return False


def is_address(name: str) -> bool:
    """Whether the name of an article is meant as a web address, and not as a path."""
    return _ADDRESS.match(name) is not None


def maybe_address(name: str) -> str:
    """The address that is meant by a name like "www.example.com/news", which is no file; "" where none is."""
    return f"https://{name}" if len(name) <= _LONGEST and _HOST_FIRST.fullmatch(name) else ""


def path_of(name: str) -> str:
    """The path that an address like "file:///home/ann/a%20b.txt" names; every other name as it is."""
    if not name.startswith(_FILE):
        return name
    raw = os.fsencode(name.removeprefix(_FILE).removeprefix("localhost"))
    return os.fsdecode(_ESCAPED.sub(lambda match: bytes.fromhex(match[1].decode()), raw))


def requested(address: str) -> str:
    """A web address as it is asked for: in ASCII, without a fragment. Raises ValueError where it is none."""
    parts = urlsplit(address)
    name, at, _ = parts.netloc.rpartition("@")
    host = (parts.hostname or "").removesuffix(".")
    if not host.isascii():
        host = host.encode("idna").decode()
    netloc = (
        f"{name}{at}{f'[{host}]' if ':' in host else host}{'' if parts.port is None else f':{parts.port}'}"
    )
    path, query = (quote(part, safe=string.punctuation) for part in (parts.path or "/", parts.query))
    url = urlunsplit((parts.scheme, netloc, path, query, ""))
    if not is_web(url) or " " in url:
        raise ValueError("it is not a web address")
    return url


def host_of(address: str) -> str:
    """The host of an address, as it is shown; all of the address where it has none."""
    try:
        return urlsplit(address).hostname or address
    except ValueError:
        return address


def absolute(link: str, base: str) -> str:
    """The address that `link` means in a file at the address `base`. Raises ValueError."""
    return urljoin(base, link)


def shown(url: str) -> str:
    """An address without the name and password that may be in it, and not too long."""
    try:
        parts = urlsplit(url)
        url = parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
    except ValueError:
        pass
    return url if len(url) <= _LONGEST else f"{url[:_LONGEST]}…"


def megabytes(size: int) -> str:
    """A size in bytes, for people: 12 MB, 1.5 MB."""
    return f"{size / 1_000_000:.0f} MB" if size >= 10_000_000 else f"{size / 1_000_000:.1f} MB"
