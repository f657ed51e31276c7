"""Lists all packages: bundled, installed by any program in any state, and offered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from translation.packages import folders, record
from translation.packages.index import known_size
from translation.packages.installed import bundled, examine
from translation.packages.metadata import ForeignError, read, title, version_key
from translation.packages.staging import REMOVED, STAGING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    from translation.packages.index import Offer

Origin = Literal["bundled", "installed", "offered"]
# ready: it translates, as far as can be seen; outdated: it does, but there is a newer one; damaged: a part is
# missing or wrong; leftover: of an installation or removal that did not end; foreign: not a translation
# package.
Status = Literal["ready", "outdated", "damaged", "leftover", "foreign", "offered"]


@dataclass(frozen=True, slots=True)
class Entry:
    """A package, or anything else in a folder of packages.

    `source` and `target` may be unknown, and empty. `size`: bytes on this disk or of the download (None:
    unknown). `place`: the link or file that it came from or is offered at; it and `sha256` are empty unless
    Diptych installed it or the index has them. `problem` and `hint` are sentences: what is wrong, and what to
    do.
    """

    source: str
    target: str
    version: str
    origin: Origin
    status: Status
    size: int | None = None
    path: Path | None = None
    place: str = ""
    sha256: str = ""
    installer: str = ""
    problem: str = ""
    hint: str = ""

    @property
    def title(self) -> str:
        """The package as people call it; the folder's name if its languages are unknown."""
        if self.source and self.target:
            return title(self.source, self.target, self.version)
        return self.folder

    @property
    def pair(self) -> str:
        """How a command names it: `de-en`; the folder's name if its languages are unknown."""
        if self.source and self.target:
            return f"{self.source}-{self.target}"
        return self.folder

    @property
    def folder(self) -> str:
        """The name of its folder or file; empty if it is only offered."""
        return self.path.name if self.path else ""


def listing(offers: Sequence[Offer] = ()) -> tuple[Entry, ...]:
    """What is installed, then what is bundled, then those of `offers` that are not here; each by direction.

    Never raises. What cannot be read is listed with its problem.
    """
    installed = _superseded([entry for folder in folders.package_folders() for entry in _of_folder(folder)])
    ours = [
        Entry(
            package.source,
            package.target,
            package.version,
            "bundled",
            "ready",
            folders.size(package.path),
            package.path,
        )
        for package in bundled()
    ]
    newest = {(offer.source, offer.target): offer for offer in offers}
    here = [_outdated(entry, newest.get((entry.source, entry.target))) for entry in installed]
    have = {(entry.source, entry.target) for entry in here if entry.status in ("ready", "outdated")}
    offered = [_offered(offer) for pair, offer in newest.items() if pair not in have]
    return tuple(
        entry for group in (here, ours, offered) for entry in sorted(group, key=lambda entry: entry.title)
    )


def _of_folder(parent: Path) -> Iterator[Entry]:
    for folder in folders.subfolders(parent):
        if folder.name == STAGING or folder.name.startswith(REMOVED):
            yield _leftover(folder)
        else:
            yield describe(folder)


def describe(folder: Path) -> Entry:
    """The entry of one folder among the packages."""
    note = record.installation(folder)
    entry = Entry(
        *_names(folder),
        "installed",
        "ready",
        folders.size(folder),
        folder,
        installer="Diptych" if note else "Argos",
    )
    if note:
        entry = replace(entry, place=note.origin.place, sha256=note.origin.sha256)
    try:
        examine(folder)
    except ForeignError as error:
        return replace(
            entry, status="foreign", problem=f"{folder.name}: {error}.", hint="It does no harm.", installer=""
        )
    except FileNotFoundError:
        return replace(
            entry,
            status="foreign",
            installer="",
            problem=f"{folder.name} is not a package.",
            hint="Move it elsewhere: Argos Translate and LibreTranslate do not start while it is there.",
        )
    except (OSError, ValueError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        again = (
            f"`diptych languages install {entry.pair}` replaces it" if entry.source else "Move it elsewhere"
        )
        hint = f"{again}; `diptych languages remove {folder.name}` removes it."
        return replace(entry, status="damaged", problem=f"{folder.name} is damaged: {why}.", hint=hint)
    return entry


def _leftover(folder: Path) -> Entry:
    """The entry of an installation or removal that is under way or was broken off."""
    what = "An installation" if folder.name == STAGING else "A removal"
    return Entry(
        "",
        "",
        "",
        "installed",
        "leftover",
        folders.size(folder),
        folder,
        problem=f"{what} is under way, or was broken off.",
        hint=f"If none is running, `diptych languages remove {folder.name}` clears it away.",
    )


def _names(folder: Path) -> tuple[str, str, str]:
    """Source, target and version; empty if the metadata cannot be read."""
    try:
        metadata = read(folder)
    except (OSError, ValueError):
        return "", "", ""
    return metadata.source, metadata.target, metadata.version


def _superseded(entries: Iterable[Entry]) -> list[Entry]:
    """The entries; of two versions of one direction the older one is marked as outdated."""
    newest: dict[tuple[str, str], Entry] = {}
    marked = []
    for entry in entries:
        if entry.status == "ready":
            pair = entry.source, entry.target
            other = newest.get(pair)
            if other is None or version_key(entry.version) > version_key(other.version):
                newest[pair] = entry
        marked.append(entry)
    return [
        replace(
            entry,
            status="outdated",
            problem=f"{newest[entry.source, entry.target].title} is installed beside it.",
            hint=f"`diptych languages remove {entry.folder}` frees its room.",
        )
        if entry.status == "ready" and newest[entry.source, entry.target] is not entry
        else entry
        for entry in marked
    ]


def _outdated(entry: Entry, offer: Offer | None) -> Entry:
    if offer is None or entry.status != "ready" or version_key(offer.version) <= version_key(entry.version):
        return entry
    return replace(
        entry,
        status="outdated",
        problem=f"Version {offer.version} is available.",
        hint=f"`diptych languages install {entry.pair}` replaces it.",
    )


def _offered(offer: Offer) -> Entry:
    return Entry(
        offer.source,
        offer.target,
        offer.version,
        "offered",
        "offered",
        known_size(offer),
        place=offer.links[0] if offer.links else "",
        sha256=offer.sha256 or "",
    )
