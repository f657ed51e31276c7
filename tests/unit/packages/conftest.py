"""What these tests share: folders of their own, a server, and package files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.making import make_package
from tests.serving import serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.serving import Server


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where packages are installed; the data and cache of Diptych lie beside it."""
    for variable, name in (
        ("XDG_CACHE_HOME", "cache"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CONFIG_HOME", "config"),
    ):
        monkeypatch.setenv(variable, str(tmp_path / name))
    return tmp_path / "data" / "argos-translate" / "packages"


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as running:
        yield running


@pytest.fixture
def package_file(tmp_path: Path) -> Path:
    """German→English 1.9 as a file."""
    return make_package(tmp_path / "files")
