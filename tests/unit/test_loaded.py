"""Models in memory: those of one direction, the others let go of before the next are loaded."""

from __future__ import annotations

import gc
import weakref
from typing import TYPE_CHECKING

import pytest

from tests.unit.fake_model import FakeModel
from translation import loaded, packages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.loaded import Route


@pytest.fixture(autouse=True)
def nothing_loaded() -> Iterator[None]:
    loaded._loaded.clear()
    yield
    loaded._loaded.clear()


def test_the_other_direction_is_released_before_the_next_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    there, back = (packages.route(*pair, packages.available()) for pair in (("en", "fr"), ("fr", "en")))
    alive: list[weakref.ref[FakeModel]] = []
    counts = []

    def load(_route: Route) -> tuple[FakeModel]:
        gc.collect()
        counts.append(sum(model() is not None for model in alive))
        model = FakeModel(str.upper)
        alive.append(weakref.ref(model))
        return (model,)

    monkeypatch.setattr(loaded, "load", load)
    assert loaded.models(there) is loaded.models(there)
    loaded.models(back)
    loaded.models(there)
    assert counts == [0, 0, 0]
    loaded.release(back)
    assert len(counts) == 3
    assert loaded.models(there)[0] is alive[-1]()
    loaded.release(there)
    gc.collect()
    assert alive[-1]() is None
