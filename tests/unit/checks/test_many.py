"""Many pairs at once: the same findings in the same order, and nothing that outlives who asked."""

from __future__ import annotations

import os
import signal
import subprocess
from itertools import repeat
from typing import TYPE_CHECKING, cast

import pytest

from tests.processes import left_behind, python
from translation.checks import check, check_all, many
from translation.errors import DiptychError
from translation.model import Bitext

if TYPE_CHECKING:
    from pathlib import Path


def bitexts(count: int) -> list[Bitext]:
    return [
        Bitext.of_pair(f"It has {number} ships.", f"Il a {number + number % 3} navires.", "en", "fr")
        for number in range(100, 100 + count)
    ]


@pytest.mark.parametrize("count", [0, 1, 1001, 1150])
def test_several_processes_find_the_same_in_the_same_order(
    count: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "_cores", lambda: 2)
    pairs = bitexts(count)
    assert list(check_all(iter(pairs))) == list(map(check, pairs))


def test_a_process_that_the_system_ends_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    class Deadly:
        def __reduce__(self) -> tuple[object, ...]:
            return os._exit, (1,)

    monkeypatch.setattr(many, "_cores", lambda: 2)
    with pytest.raises(DiptychError, match="ended by the system"):
        list(check_all([*bitexts(1000), cast("Bitext", Deadly())]))


@pytest.fixture
def many_pairs(tmp_path: Path) -> Path:
    path = tmp_path / "pairs.tsv"
    path.write_text("".join(repeat("It has 3 ships.\tIl a 4 navires.\n", 60_000)), encoding="utf-8")
    return path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no kill -9 on this system")
@pytest.mark.parametrize("sign", ["SIGINT", "SIGKILL"])
def test_no_process_outlives_the_one_that_asked(many_pairs: Path, tmp_path: Path, sign: str) -> None:
    mark = f"MANY_PAIRS={tmp_path}"
    command = ("-m", "tui.cli", "check", many_pairs, "--from", "en", "--to", "fr")
    environment = os.environ | {"MANY_PAIRS": str(tmp_path)}
    with python(*command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith("1\t")
        process.send_signal(getattr(signal, sign))
        _, said = process.communicate(timeout=60)
    assert left_behind(mark) == []
    if sign == "SIGINT":
        assert (process.returncode, said) == (130, "diptych: Interrupted.\n")
