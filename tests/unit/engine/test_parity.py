"""The same tokens, the same weights, the same runtime: sentence by sentence what Argos itself makes."""

from __future__ import annotations

import shutil
import subprocess
from getpass import getuser
from pathlib import Path

import pytest

from tests.bench.engine import measure
from tests.bench.engine_argos import argos_python
from tests.bench.engine_programs import Job
from translation import packages
from translation.engine import runtime
from translation.engine.runtime import Decoding, Model, joined
from translation.packages import Package

SENTENCES = [
    "The council met on Tuesday.",
    "The minister said that 1,200 houses would be sold before the winter.",
    "Nobody knew who had bought them.",
    "In Brussels the delegates spoke of the price of water, of bread and of oil.",
    "She left the room without a word.",
    '"We will stay," said the mayor of Lyon.',
    "The report names 14 companies, 3 of them in Norway.",
    "Why should he have known?",
    "It rains.",
    "The bridge, which was built in 1931, has been closed since March.",
]


def test_argos_makes_the_same_of_every_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Tests use no network: what uv has in its cache, or nothing.
    monkeypatch.setenv("UV_OFFLINE", "1")
    monkeypatch.setenv("UV_CACHE_DIR", str(Path(f"~{getuser()}").expanduser() / ".cache" / "uv"))
    try:
        python = argos_python(tmp_path)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"Argos' own environment cannot be made: {error}")
    (package,) = packages.route("en", "fr", packages.available())
    folder = tmp_path / "packages" / "translate-en_fr"
    shutil.copytree(packages.open_package(package).package_path, folder)
    (folder / "model" / "vmap.txt").unlink()  # Argos knows no shortlists
    theirs = measure("Argos", Job("argos", str(folder), "en", "fr", SENTENCES, 4), tmp_path, python)

    monkeypatch.setattr(runtime, "LENGTH_PENALTY", 0.2)  # as Argos has it, and a beam of 4
    model = Model(Package("en", "fr", "1.0", "installed", folder))
    ours = [
        joined(model.start(model.cut(sentence), Decoding(4, 4)).hypotheses())[0].text
        for sentence in SENTENCES
    ]
    assert ours == [translation.strip() for translation in theirs.outcome.translations]
