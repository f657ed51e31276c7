"""Argos Translate itself, in an environment of its own, uses what Diptych installed; and the reverse."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.bench.engine_argos import argos_python
from tests.conftest import UV_CACHE
from tests.making import make_package
from translation.resources import MODELS

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych

TRANSLATE = """
from argostranslate import package, translate
found = package.get_installed_packages()
print(sorted((one.from_code, one.to_code, one.package_version) for one in found))
print(translate.translate("The cat sleeps.", "en", "fr"))
"""
INSTALL = "import sys; from argostranslate import package; package.install_from_path(sys.argv[1])"


class Argos:
    """Runs programs in the environment."""

    def __init__(self, python: Path, stubs: Path) -> None:
        self._python, self._stubs = python, stubs

    def __call__(self, program: str, *arguments: object) -> str:
        # Not among the stubs' modules: what a test process finds, Argos must not.
        environment = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
        done = subprocess.run(
            [self._python, "-c", program, *map(str, arguments)],
            env=environment | {"PYTHONPATH": str(self._stubs), "ORT_DISABLE_TELEMETRY": "1"},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


@pytest.fixture(scope="module")
def argos(tmp_path_factory: pytest.TempPathFactory) -> Argos:
    """Argos Translate of the version used here, from what uv has in its cache: no network is used."""
    if shutil.which("uv") is None:
        pytest.skip("uv is not on the PATH")
    folder = tmp_path_factory.mktemp("argos")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("UV_CACHE_DIR", str(UV_CACHE))
        try:
            python = argos_python(folder, "--offline")
        except (OSError, subprocess.CalledProcessError) as error:
            pytest.skip(f"no environment with Argos Translate can be made offline: {error}")
    return Argos(python, folder / "stubs")


def test_argos_uses_what_diptych_installed(
    argos: Argos, diptych: Diptych, home: Path, tmp_path: Path
) -> None:
    bundled = MODELS / "translate-en_fr-opus_1_0.argosmodel"
    assert diptych("languages", "import", bundled, make_package(tmp_path / "made")).returncode == 0
    installed, translation = argos(TRANSLATE).splitlines()
    assert installed == "[('de', 'en', '1.9'), ('en', 'fr', '1.0')]"
    assert translation == "Le chat dort."


def test_diptych_uses_and_removes_what_argos_installed(
    argos: Argos, diptych: Diptych, home: Path, tmp_path: Path
) -> None:
    argos(INSTALL, make_package(tmp_path / "made", "de-en"))
    assert "de-en\tGerman→English 1.9\tinstalled by Argos\tready" in diptych("languages", "list").stdout
    done = diptych("translate", "-", "--from", "de", "--to", "en", "--no-memory", stdin="Der Hafen.")
    assert done.returncode == 0, done.stderr
    assert diptych("languages", "remove", "de-en").returncode == 0
    assert argos("from argostranslate import package; print(package.get_installed_packages())") == "[]\n"
