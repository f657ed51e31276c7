"""Addresses and sizes of transfers, for whoever shows or compares them."""

from __future__ import annotations

from urllib.parse import urljoin, urlsplit

_LONGEST = 150  # characters of an address that is shown


def is_web(url: str) -> bool:
    """Whether it is an http or https address that names a host."""
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and url.isprintable()
    except ValueError:
        return False


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
