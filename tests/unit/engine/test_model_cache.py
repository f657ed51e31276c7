"""Models in memory: those of one direction, the others let go of before the next are loaded."""

from __future__ import annotations

import gc
import subprocess
import sys
import weakref
from typing import TYPE_CHECKING

import pytest

from tests.unit.engine.fake_model import FakeModel
from translation import packages
from translation.engine import model_cache

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.engine.model_cache import Route


@pytest.fixture(autouse=True)
def no_models() -> Iterator[None]:
    model_cache.clear()
    yield
    model_cache.clear()


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

    monkeypatch.setattr(model_cache, "load", load)
    assert model_cache.models(there) is model_cache.models(there)
    model_cache.models(back)
    model_cache.models(there)
    assert counts == [0, 0, 0]
    model_cache.release(back)
    assert len(counts) == 3
    assert model_cache.models(there)[0] is alive[-1]()
    model_cache.release(there)
    gc.collect()
    assert alive[-1]() is None


CHECKS_LOADED = """
import sys
from translation import checks, packages
from translation.engine import model_cache
assert "translation.checks.figures" not in sys.modules
model_cache.translator(packages.route("en", "fr", packages.available()))
before = set(sys.modules)
from translation.model import Bitext
checks.check(Bitext.of_pair("It has 12 buses.", "Il a 13 bus.", "en", "fr"))
print(*sorted(name for name in set(sys.modules) - before if name.startswith("translation.checks")))
"""


def test_the_checks_are_imported_while_a_model_loads() -> None:
    done = subprocess.run([sys.executable, "-c", CHECKS_LOADED], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
