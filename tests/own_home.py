"""A home folder of its own for what runs the reader outside the tests; it remembers what it opened."""

from __future__ import annotations

import os
import tempfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

VARIABLES = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


@contextmanager
def own_home() -> Iterator[None]:
    """Let this process and what it starts keep everything in an empty folder, which is then deleted."""
    before = {name: os.environ.get(name) for name in VARIABLES}
    with tempfile.TemporaryDirectory(prefix="diptych-home-", ignore_cleanup_errors=True) as folder:
        os.environ.update(dict.fromkeys(VARIABLES, folder))
        try:
            yield
        finally:
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
