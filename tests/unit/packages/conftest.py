"""What these tests share."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _home(home: object) -> None:
    """Each test has folders of its own."""
