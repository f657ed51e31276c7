"""Make the README's pictures and recording: `uv run --with pillow python -m tests.tools.screenshots`.

Needs Chromium on the PATH. The reader is run for real on the sample article; Chromium draws what Textual
exports as SVG; Pillow puts the frames of the recording together.
"""

from __future__ import annotations

import asyncio
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from tests.own_home import own_home
from tests.serving import Answer, serving
from translation.network.permission import Access
from translation.sources import loading
from tui.app import ReaderApp
from tui.backend import ProductPipeline
from tui.settings.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from textual.pilot import Pilot

    from translation.engine.job import Options
    from translation.model import Article, Review

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "assets" / "screenshots"
PAGE = Path(__file__).with_name("tunnel.html")
SAMPLE = Path("seeds/000_3b21c0855ce5727c.txt")
SIZE = (130, 42)  # cells
SMALL = (100, 30)
FONT = "DejaVu Sans Mono"
# The way through: keys, and how long their picture stays, in seconds.
WAY: list[tuple[tuple[str, ...], float]] = [
    ((), 1.6),
    (("tab", "tab"), 1.0),
    (("down",), 1.2),
    (("down",), 1.2),
    (("slash", *"nato"), 1.4),
    (("enter", "n"), 1.2),
    (("escape", "2"), 1.6),
    (("3", "J"), 1.4),
    (("question_mark",), 1.8),
    (("escape",), 0.8),
]
_FRAME_WIDTH = 800  # pixels
_COLOURS = 24


class Slow(ProductPipeline):
    """Waits between the slices of a translation, so that it is seen at work."""

    def translate(
        self,
        review: Review,
        options: Options,
        /,
        *,
        looked_at: Callable[[], int],
        cancelled: Callable[[], bool],
    ) -> Iterator[Review]:
        for latest in super().translate(review, options, looked_at=looked_at, cancelled=cancelled):
            yield latest
            time.sleep(1)


async def _finished(pilot: Pilot[None], app: ReaderApp) -> None:
    while app.review.current.phase != "done":
        await pilot.pause(0.1)


def page() -> Article:
    """The article of our own page, from its address."""
    with serving() as server:
        server.answers["/tunnel"] = Answer(PAGE.read_bytes(), headers={"Content-Type": "text/html"})
        return loading.load(f"{server.url}/tunnel", Access(private=("127.0.0.1",), keeps=False))


async def picture(
    keys: Sequence[str],
    *,
    size: tuple[int, int] = SIZE,
    theme: str = "",
    article: Article | None = None,
    to: str = "fr",
) -> str:
    """The SVG of the reader with an article, translated, after some keys; None: the sample."""
    app = ReaderApp(article or loading.load(str(SAMPLE)), None, to, settings=Settings(theme=theme))
    async with app.run_test(size=size) as pilot:
        await _finished(pilot, app)
        await pilot.press(*keys)
        await pilot.pause(0.5)
        return app.export_screenshot(title="Diptych")


async def frames() -> list[tuple[str, float]]:
    """The SVGs of the way through, from the first screen on, each with its seconds."""
    app = ReaderApp(None, None, "fr", pipeline=Slow(use_memory=False))
    seen = []
    async with app.run_test(size=SMALL) as pilot:
        await pilot.pause(0.3)
        seen.append((app.export_screenshot(title="Diptych"), 1.6))
        await pilot.press("enter")
        for sentences in (2, 8):
            while not app.reviews or app.review.current.translated < sentences:
                await pilot.pause(0.02)
            seen.append((app.export_screenshot(title="Diptych"), 0.7))
        await _finished(pilot, app)
        for keys, seconds in WAY:
            await pilot.press(*keys)
            await pilot.pause(0.3)
            seen.append((app.export_screenshot(title="Diptych"), seconds))
    return seen


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


def record(path: Path) -> None:
    """Write the way through as an animated GIF."""
    from PIL import Image  # of the tools alone: `uv run --with pillow`

    pictures, durations = [], []
    with tempfile.TemporaryDirectory() as folder:
        for number, (svg, seconds) in enumerate(asyncio.run(frames())):
            drawn = Path(folder) / f"{number}.png"
            draw(svg, drawn)
            image = Image.open(drawn).convert("RGB")
            size = (_FRAME_WIDTH, round(image.height * _FRAME_WIDTH / image.width))
            pictures.append(image.resize(size, Image.Resampling.LANCZOS).quantize(_COLOURS))
            durations.append(round(seconds * 1000))
    first, *others = pictures
    first.save(path, save_all=True, append_images=others, duration=durations, loop=0, optimize=True)


def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    with own_home():
        _draw_all()


def _draw_all() -> None:
    draw(asyncio.run(picture(["tab", "tab", "down", "down"])), FOLDER / "reader.png")
    keys = ["right_square_bracket", "right_square_bracket"]
    small = asyncio.run(picture(keys, size=(80, 30), theme="high-contrast"))
    draw(small, FOLDER / "high-contrast.png")
    of_page = asyncio.run(picture(["I"], article=page(), to="en"))
    draw(of_page, FOLDER / "page.png")
    record(FOLDER / "way.gif")


if __name__ == "__main__":
    main()
