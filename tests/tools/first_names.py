"""Write the list of given names of many languages, `translation/text/first_names.txt.gz`.

    uv run --with faker==40.63.0 python -m tests.tools.first_names

They are those with which Faker (MIT) makes up persons, in Latin letters without marks, three or more of them;
of names of several words each word.
"""

from __future__ import annotations

import gzip
import pkgutil
from collections.abc import Iterable, Iterator
from importlib import import_module

from translation.text.first_names import FILE
from translation.text.spelling import plain

SHORTEST = 3


def names() -> Iterator[str]:
    """The words of all given names."""
    locales = import_module("faker.providers.person")
    for locale in pkgutil.iter_modules(locales.__path__):
        provider = import_module(f"{locales.__name__}.{locale.name}").Provider
        for field in dir(provider):
            listed = getattr(provider, field)
            if field.startswith("first_names") and isinstance(listed, Iterable):
                for name in listed:
                    yield from plain(name).replace("-", " ").split()


def main() -> None:
    found = sorted({name for name in names() if len(name) >= SHORTEST and name.isascii() and name.isalpha()})
    data = gzip.compress("\n".join(found).encode(), mtime=0)  # the same bytes each time
    FILE.write_bytes(data)
    print(f"{len(found)} names, {len(data)} bytes")


if __name__ == "__main__":
    main()
