"""What a kind of input is: a record that everything which offers or opens files is made from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.model import Article


_QUERY = re.compile(r"[?#].*")


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes that an article is to be read from, bounded, and what is known of them.

    `name` is the path they come from ("-": standard input), or the address. `address` is where they came from
    in the end, "" for a file; `charset` is the encoding that the server names, "" without one; `fetched` is
    when they came, see `Metadata`.
    """

    name: str
    data: bytes
    address: str = ""
    charset: str = ""
    fetched: str = ""

    def is_named(self, suffixes: tuple[str, ...]) -> bool:
        """Whether the name ends in one of `suffixes`, in small letters; a query is no part of it."""
        name = _QUERY.sub("", self.address) if self.address else self.name
        return name.lower().endswith(suffixes)


@dataclass(frozen=True, slots=True)
class Source:
    """A kind of input that an article can be read from.

    `title` is what people call it; `suffixes` are the endings of its files' names, in small letters, the
    usual one first. `read` returns None where the content is of another kind, and raises InputError where it
    is of this kind, but damaged; what it unpacks it must bound itself. The article's text must be cleaned; it
    may be empty.
    """

    title: str
    suffixes: tuple[str, ...]
    read: Callable[[Content], Article | None]
