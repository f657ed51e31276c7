"""Make the README's pictures: `uv run python -m tests.tools.screenshots`. Needs Chromium on the PATH.

The reader is run for real on the sample article; Chromium draws what Textual exports as SVG.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from translation import loading
from tui.app import ReaderApp

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "screenshots"
SAMPLE = Path("seeds/000_3b21c0855ce5727c.txt")
SIZE = (130, 42)  # cells
FONT = "DejaVu Sans Mono"


async def picture(keys: list[str]) -> str:
    """The SVG of the reader with the translated sample after some keys."""
    app = ReaderApp(loading.load(str(SAMPLE)), None, "fr")
    async with app.run_test(size=SIZE) as pilot:
        while app.review.current.phase != "done":
            await pilot.pause(0.1)
        await pilot.press(*keys)
        await pilot.pause(0.5)
        return app.export_screenshot(title="Diptych")


def draw(svg: str, path: Path) -> None:
    """Write the SVG as a PNG. Its web font is left out: nothing is loaded from elsewhere."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("Chromium is not on the PATH.")
    svg = re.sub(r"@font-face \{.*?\}", "", svg, flags=re.DOTALL).replace("Fira Code", FONT)
    box = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert box is not None
    width, height = (round(float(length)) for length in box.groups())
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "picture.svg"
        page.write_text(svg, encoding="utf-8")
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--hide-scrollbars",
            f"--user-data-dir={folder}",
        ]
        options += [f"--window-size={width},{height}", f"--screenshot={path}"]
        subprocess.run([chromium, *options, page.as_uri()], check=True, capture_output=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    draw(asyncio.run(picture(["tab", "tab", "down", "down"])), FOLDER / "reader.png")


if __name__ == "__main__":
    main()
