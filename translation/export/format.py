"""What a format of export is: a record that everything which offers formats is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.model import Review


@dataclass(frozen=True, slots=True)
class Export:
    """A format that a review can be written in.

    `name` is what `--format` takes, `title` what people call it; `suffixes` are the endings of its files'
    names, in small letters, the usual one first. `render` makes the file's content: text is written as UTF-8,
    bytes as they are.
    """

    name: str
    title: str
    suffixes: tuple[str, ...]
    render: Callable[[Review], str | bytes]
