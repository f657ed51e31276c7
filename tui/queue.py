"""The articles to be read one after the other: what was named, and where in it the reader is."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.network.transfer import is_address
from translation.sources import SOURCES, endings, loading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MOST = 10_000  # articles
_LIST = "@"  # before the name of a file that lists articles
_COMMENT = "#"  # before what is no path in such a file; "./#1.txt" is one
_SENTENCE = re.compile(r"\+([0-9]{1,9})")


@dataclass(frozen=True, slots=True)
class Queue:
    """The paths and addresses of the articles, and the number of the one that is open, from 0."""

    names: tuple[str, ...] = ()
    at: int = 0

    @property
    def name(self) -> str:
        """The article that is open, or is to be opened first."""
        return self.names[self.at]

    def stepped(self, step: int) -> Queue | None:
        """The queue at the next (1) or previous (-1) article; None where there is none."""
        at = self.at + step
        return replace(self, at=at) if 0 <= at < len(self.names) else None

    def opened(self, name: str) -> Queue:
        """The queue at the article `name`; the same where it is not one of them."""
        return replace(self, at=self.names.index(name)) if name in self.names else self


def queue_of(given: Sequence[str]) -> Queue:
    """The articles that `given` names: files, addresses, folders (those right in them) and "@FILE".

    In such a list is one a line, but for comments.

    "-" is standard input, "@-" a list that comes from there; a name is taken once. Raises InputError where a
    folder or a list has none, or cannot be read, or there are more than `MOST`.
    """
    names: dict[str, None] = {}
    for name in given:
        for found in _listed(name) if name.startswith(_LIST) else _in(name):
            names[found] = None
            if len(names) > MOST:
                raise InputError(f"These are more than {MOST:,} articles.", "Name a part of them.")
    return Queue(tuple(names))


def sentence_of(given: str) -> int | None:
    """The index of the sentence that "+12" stands for, as in vim; None for a path ("./+12" is one)."""
    match = _SENTENCE.fullmatch(given)
    return max(int(match[1]) - 1, 0) if match else None


def _listed(given: str) -> Iterator[str]:
    listed = given.removeprefix(_LIST)
    lines = loading.read_text(listed).text.split("\n")
    paths = [path for line in lines if (path := line.strip("\r")) and not path.startswith(_COMMENT)]
    if not paths:
        raise InputError(f"The list {loading.shown(listed)} is empty.", "Write a path on each line.")
    for path in paths:
        yield from _in(path)


def _in(name: str) -> Sequence[str]:
    """The articles in a folder, by name, without hidden ones; any other name stands for itself."""
    if name == loading.STDIN or is_address(name) or not _is_folder(name):
        return [name]
    suffixes = tuple(suffix for source in SOURCES for suffix in source.suffixes)
    try:
        with os.scandir(name) as entries:
            found = sorted(
                entry.name
                for entry in entries
                if entry.name.lower().endswith(suffixes)
                and not entry.name.startswith(".")
                and entry.is_file()
            )
    except OSError as error:
        raise InputError(f"{name} cannot be read: {error.strerror}.", "Check its permissions.") from None
    if not found:
        raise InputError(f"The folder {name} holds no {endings()} file.", "Name one that holds articles.")
    return [os.path.join(name, file) for file in found]  # noqa: PTH118  as it was given


def _is_folder(name: str) -> bool:
    try:
        return Path(name).is_dir()
    except (OSError, ValueError):
        return False
