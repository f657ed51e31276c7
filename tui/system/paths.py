"""Complete a path as it is typed. Knows no screen; reads folders, so it may wait for a slow disk."""

from __future__ import annotations

import os
import re
import shlex
from contextlib import suppress
from itertools import islice, takewhile
from pathlib import Path
from typing import TYPE_CHECKING

from translation import sources
from translation.network.transfer import is_address, path_of

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 50  # paths offered
_MOST_LINES = 1000  # of paths that are pasted
_LONG = 80  # characters of what is a text if it has blanks, and no path of a file
_WEB_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)
_MOST_ENTRIES = 10_000  # looked at in a folder


def file_of(typed: str) -> str:
    """The path that is meant by what was typed, pasted or dropped: in quotes, or as a file:// address.

    Never "-", which is standard input.
    """
    path = typed.strip()
    if len(path) > 1 and path[0] == path[-1] and path[0] in "'\"":
        path = path[1:-1]
    path = path_of(path)
    with suppress(RuntimeError):  # no such user
        path = str(Path(path).expanduser()) if path.startswith("~") else path
    return f".{os.sep}-" if path == "-" else path


def is_there(path: str) -> bool:
    """Whether there is such a file or folder. Never raises."""
    try:
        return Path(path).exists()
    except (OSError, ValueError):
        return False


def dropped(pasted: str) -> list[str]:
    """The paths that were pasted, or dropped on the terminal: as they are, in quotes, or as addresses."""
    paths = []
    for line in filter(str.strip, pasted.splitlines()[:_MOST_LINES]):
        if _WEB_ADDRESS.fullmatch(line.strip()) or is_there(file_of(line)):
            paths.append(file_of(line))
        else:
            try:
                paths += map(file_of, shlex.split(line))
            except ValueError:  # a quote that is not closed
                paths.append(file_of(line))
    return paths


def is_article(pasted: str) -> bool:
    """Whether what was pasted may be a text rather than paths and addresses."""
    words = pasted.strip()
    if all(_WEB_ADDRESS.fullmatch(line) for line in map(str.strip, words.split("\n")) if line):
        return False
    return "\n" in words or (len(words) > _LONG and " " in words)


def complete(typed: str) -> list[str]:
    """What `typed`, a path, may become: folders with a separator at the end, then articles, then other files.

    Without the dot files, unless a dot is typed; both cases are the same. [] where the folder cannot be read.
    """
    if is_address(file_of(typed)):
        return []
    folder, _, begun = file_of(typed).rpartition(os.sep)
    shown = typed.strip()[: len(typed.strip()) - len(begun)] if begun else typed.strip()
    where = folder + os.sep if os.sep in file_of(typed) else "."
    try:
        with os.scandir(where) as entries:
            found = [
                (_rank(entry), entry.name)
                for entry in islice(entries, _MOST_ENTRIES)
                if entry.name.lower().startswith(begun.lower())
                and (begun.startswith(".") or not entry.name.startswith("."))
            ]
    except (OSError, ValueError):
        return []
    return [f"{shown}{name}{os.sep if rank == 0 else ''}" for rank, name in sorted(found)[:MOST]]


def common_start(paths: Sequence[str]) -> str:
    """What all the paths begin with."""
    if not paths:
        return ""
    first, last = min(paths), max(paths)
    same = takewhile(lambda pair: pair[0] == pair[1], zip(first, last, strict=False))
    return "".join(char for char, _ in same)


def _rank(entry: os.DirEntry[str]) -> int:
    with suppress(OSError):
        if entry.is_dir():
            return 0
    articles = tuple(suffix for source in sources.SOURCES for suffix in source.suffixes)
    return 1 if entry.name.lower().endswith(articles) else 2
