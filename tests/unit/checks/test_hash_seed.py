"""Findings, and the keys by which a reader's decisions know them, are the same in every process."""

from __future__ import annotations

import os
import subprocess
import sys

_SCRIPT = """
from translation.checks import check
from translation.model import Bitext

PAIRS = (
    ("de", "en", "Abkommen mit Südkorea und dem Verband.", "Agreements with South-Corea and the East."),
    ("en", "fr", "North Korea met 30 Koreans.", "Les Coréens au nord, au sud."),
)
for source, target, text, translation in PAIRS:
    print(check(Bitext.of_pair(text, translation, source, target)))
"""


def test_findings_do_not_depend_on_the_seed_of_hashes() -> None:
    """With these two seeds, sets of the words for "north" and "south" are in another order."""
    seen = {
        subprocess.run(
            [sys.executable, "-c", _SCRIPT],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("0", "1")
    }
    assert len(seen) == 1
