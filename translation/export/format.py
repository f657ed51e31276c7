"""What a format of export is, and what it writes: records that all which offers formats is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from translation.model import Review
    from translation.reviewing.decisions import Decisions


@dataclass(frozen=True, slots=True)
class Document:
    """What is written: a review, and what a person decided of it.

    `created`: the date in the file, with its time zone; the same document makes the same bytes. `decisions`
    are of this review. `only_open`: whether what is settled is left out of what is to be looked at.
    """

    review: Review
    created: datetime
    decisions: Decisions
    only_open: bool = False


@dataclass(frozen=True, slots=True)
class Export:
    """A format that a review can be written in.

    `name` is what `--format` takes, `title` what people call it; `suffixes` are the endings of its files'
    names, in small letters, the usual one first. `render` makes the file's content: text is written as UTF-8,
    bytes as they are. `keeps_all`: it has all that is decided, whatever is wanted.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    render: Callable[[Document], str | bytes]
    keeps_all: bool = False
