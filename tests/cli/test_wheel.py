"""The wheel: installed alone, with no checkout beside it, it does what the checkout does."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_a_wheel_alone_translates_its_sample(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("diptych-*.whl")
    site = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        assert {name.split("/")[0] for name in archive.namelist()} == {
            "translation",
            "tui",
            wheel.name.removesuffix("-py3-none-any.whl") + ".dist-info",
        }
        archive.extractall(site)
    script = (
        "import sys, translation; print(translation.__file__); from tui.cli import main; sys.exit(main())"
    )
    sample = site / "translation" / "seeds" / "000_3b21c0855ce5727c.txt"
    output = tmp_path / "review.html"
    done = subprocess.run(
        [sys.executable, "-c", script, "export", str(sample), "--to", "fr", "-o", str(output)],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(site)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(site / "translation" / "__init__.py")
    assert "14 sentences, errors and warnings: 0" in done.stderr
    assert (site / "translation" / "languages" / "az" / "letters.json").is_file()
    assert (site / "tui" / "diptych.tcss").is_file()
    assert (site / "tui" / "screens" / "dialogs.tcss").is_file()
    assert all((site / package / "py.typed").is_file() for package in ("translation", "tui"))
