"""Given names of many languages, by which a person is known where a capital does not show one."""

from __future__ import annotations

import gzip
from functools import cache
from pathlib import Path

FILE = Path(__file__).parent / "first_names.txt.gz"  # a name a line


@cache
def first_names() -> frozenset[str]:
    """Given names in plain letters, see `spelling.plain`: "jurgen"."""
    return frozenset(gzip.decompress(FILE.read_bytes()).decode().split("\n"))
