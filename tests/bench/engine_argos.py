"""The environment in which `tests.bench.engine` measures Argos' own function, made by uv."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

PINNED = ("argostranslate", "ctranslate2", "sentencepiece")
STUBS = {
    "stanza.py": "",
    "minisbd.py": """
import sys
from types import SimpleNamespace
models = SimpleNamespace(cache_dir="", list_models=lambda: ["en"])
class SBDetect:
    def __init__(self, *_, **__): pass
    def sentences(self, text): return [text]
""",
}
OVERRIDES = "\n".join(f"{name} ; python_version < '3'" for name in ("stanza", "spacy", "minisbd"))


def argos_python(home: Path, *options: str) -> Path:
    """The interpreter of a new environment with Argos in the versions used here; `options` are uv's."""
    environment = home / "argos"
    overrides = home / "overrides.txt"
    overrides.write_text(OVERRIDES, encoding="utf-8")
    python = environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pins = [f"{name}=={version(name)}" for name in PINNED]
    for command in (
        ["uv", "venv", "--quiet", "--python", sys.executable, str(environment)],
        [
            "uv",
            "pip",
            "install",
            "--quiet",
            *options,
            "--python",
            str(python),
            "--overrides",
            str(overrides),
            *pins,
        ],
    ):
        subprocess.run(command, check=True)
    stubs = home / "stubs"
    stubs.mkdir()
    for name, code in STUBS.items():
        (stubs / name).write_text(code, encoding="utf-8")
    return python
