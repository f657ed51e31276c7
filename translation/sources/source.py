"""What a kind of input is: a record that everything which offers or opens files is made from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.model import Article


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of input that an article can be read from.

    `title` is what people call it; `suffixes` are the endings of its files' names, in small letters, the
    usual one first. `read` takes a file's name ("-": standard input) and its content, which is bounded; what
    it unpacks it must bound itself. It returns None where the content is of another kind, and raises
    InputError where it is of this kind, but damaged. The article's text must be cleaned; it may be empty.
    """

    title: str
    suffixes: tuple[str, ...]
    read: Callable[[str, bytes], Article | None]
