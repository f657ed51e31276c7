"""The index: which packages are offered, and where. Loaded only if somebody asks, and kept for later."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING

from translation.errors import DownloadError, UsageError
from translation.network.transfer import absolute, is_web, megabytes
from translation.packages import folders, record
from translation.packages.metadata import Metadata, parse, read_json, version_key

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

ARGOS = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
# Older than this, it is loaded again before a package is.
FRESH = timedelta(days=1)
SECONDS = 30.0
_MOST_BYTES = 16_000_000
_MOST_OFFERS = 20_000
_MOST_LINKS = 20
_SHA256 = re.compile(r"[0-9a-fA-F]{64}", re.ASCII)
MOST_BYTES = 4_000_000_000  # of a package file; the largest known are some 600 MB


@dataclass(frozen=True, slots=True)
class Offer:
    """A package that is offered. `links` are tried in order; `size` (bytes) and `sha256` may be unknown."""

    source: str
    target: str
    version: str
    links: tuple[str, ...] = ()
    size: int | None = None
    sha256: str | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """What an index offered when it was loaded: the newest version of each direction."""

    url: str
    loaded: datetime
    offers: tuple[Offer, ...]

    @property
    def age(self) -> timedelta:
        """How long ago it was loaded."""
        return max(datetime.now(UTC) - self.loaded, timedelta())

    @property
    def shown_age(self) -> str:
        """The age in words: 3 days ago, just now."""
        minutes = int(self.age.total_seconds() / 60)
        for unit, length in (("day", 1440), ("hour", 60), ("minute", 1)):
            if count := minutes // length:
                return f"{count} {unit}{'s' if count > 1 else ''} ago"
        return "just now"


# What Argos' index offered in 2026, for advice before any index was loaded: each of these both ways with
# English, and two more.
_OFFICIAL = (
    "ar az bg bn ca cs da de el eo es et eu fa fi fr ga gl he hi hu id it ja ko ky lt lv ms nb nl pl pt ro "
    "ru sk sl sq sv th tl tr uk ur vi zh zt"
)
OFFICIAL: tuple[Offer, ...] = tuple(
    Offer(source, target, "")
    for source, target in (
        *((code, "en") for code in _OFFICIAL.split()),
        *(("en", code) for code in _OFFICIAL.split()),
        ("pt", "es"),
        ("es", "pt"),
    )
)


def location(named: str | None = None) -> str:
    """The index to use: `named`, else DIPTYCH_INDEX, else Argos' own ARGOS_PACKAGE_INDEX, else Argos' index.

    Raises UsageError if that is not an http or https address.
    """
    url = named or os.environ.get("DIPTYCH_INDEX")
    if not url:
        folder = os.environ.get("ARGOS_PACKAGE_INDEX")
        url = f"{folder.rstrip('/')}/index.json" if folder else ARGOS
    if not is_web(url):
        raise UsageError(
            f"“{url}” is not the address of an index.", "Write one that begins with https:// or http://."
        )
    return url


def known_offers() -> tuple[tuple[Offer, ...], bool]:
    """What is offered, as far as is known without a network, and whether an index said so; else OFFICIAL."""
    try:
        known = cached(location())
    except UsageError:
        known = None
    return (known.offers, True) if known else (OFFICIAL, False)


def cached(url: str) -> Index | None:
    """The index as it was last loaded from `url`; None if it never was. Uses no network."""
    stored = folders.read(_file(url))
    try:
        if stored["url"] != url:
            return None
        loaded = datetime.fromisoformat(stored["loaded"]).astimezone(UTC)
        offers = tuple(Offer(**{**offer, "links": tuple(offer["links"])}) for offer in stored["offers"])
    except (KeyError, TypeError, ValueError, OverflowError):
        return None
    return Index(url, loaded, offers)


def current(
    url: str,
    report: Callable[[str], object] = lambda _sentence: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Index:
    """The index as it is today: loaded, unless the stored one is fresh or it cannot be loaded.

    `report` is called with sentences on what is done. Raises DownloadError if it was never loaded and cannot
    be now, CancelledError.
    """
    known = cached(url)
    if known and known.age < FRESH:
        return known
    report(f"Loading the index {url} …")
    try:
        return load(url, cancelled)
    except DownloadError as error:
        if known is None:
            raise
        report(f"{error.message} Going by what it offered {known.shown_age}.")
        return known


def load(url: str, cancelled: Callable[[], bool] = lambda: False) -> Index:
    """Load and store the index. Raises DownloadError, OutputError, CancelledError; the old one then stays."""
    from translation.network.http import fetch

    content = fetch(url, most_bytes=_MOST_BYTES, seconds=SECONDS, cancelled=cancelled)
    try:
        entries = read_json(content)
    except ValueError as error:
        raise DownloadError(f"What {url} sends is not an index of packages: {error}.", _ASK) from error
    if not isinstance(entries, list):
        raise DownloadError(f"What {url} sends is not an index of packages: it is not a list.", _ASK)
    index = Index(url, datetime.now(UTC), _offers(entries[:_MOST_OFFERS], url))
    if not index.offers:
        raise DownloadError(f"The index {url} offers no package that Diptych can use.", _ASK)
    folders.write(
        _file(url),
        {"url": url, "loaded": index.loaded.isoformat(), "offers": [asdict(o) for o in index.offers]},
    )
    return index


_ASK = "Name another index with --index or DIPTYCH_INDEX."


def _offers(entries: Iterable[object], url: str) -> tuple[Offer, ...]:
    """The newest version of each direction. Entries that make no sense are passed over."""
    newest: dict[tuple[str, str], Offer] = {}
    for entry in entries:
        try:
            offer = _offer(entry, url)
        except ValueError:
            continue
        pair = offer.source, offer.target
        if pair not in newest or version_key(offer.version) > version_key(newest[pair].version):
            newest[pair] = offer
    return tuple(newest[pair] for pair in sorted(newest))


def _offer(entry: object, url: str) -> Offer:
    metadata = parse(entry)
    assert isinstance(entry, dict)
    size, digest = entry.get("size"), entry.get("sha256")
    if digest is not None and not (isinstance(digest, str) and _SHA256.fullmatch(digest)):
        raise ValueError("its sha256 is not one")
    links = _links(entry.get("links"), url, vouched=digest is not None)
    if not links:
        raise ValueError("it has no link")
    return Offer(
        metadata.source,
        metadata.target,
        metadata.version,
        links,
        size if type(size) is int and 0 < size <= MOST_BYTES else None,
        digest.lower() if digest else None,
    )


def _links(written: object, url: str, *, vouched: bool) -> tuple[str, ...]:
    """The usable links of an entry.

    If the index came by https, links by http are usable only if a checksum vouches for the file (`vouched`).
    """
    links = []
    for link in written[:_MOST_LINKS] if isinstance(written, list) else ():
        if isinstance(link, str):
            with suppress(ValueError):
                links.append(absolute(link, url))
    return tuple(
        link
        for link in links
        if link != url
        and is_web(link)
        and (vouched or link.startswith("https:") or not url.startswith("https:"))
    )


def _file(url: str) -> Path:
    return folders.cache() / "indexes" / f"{sha256(url.encode()).hexdigest()[:16]}.json"


def known_size(offer: Offer) -> int | None:
    """The bytes of the download by the index, or else when it was last installed; None if unknown."""
    return offer.size or record.known_size(Metadata(offer.source, offer.target, offer.version).stem)


def size_of(offers: Sequence[Offer]) -> str:
    """The size of the downloads of `offers` in words; roughly, if it is unknown."""
    known = [size for offer in offers if (size := known_size(offer)) is not None]
    if known and len(known) == len(offers):
        return megabytes(sum(known))
    return "some 80 to 210 MB" if len(offers) == 1 else "some 80 to 210 MB each"
