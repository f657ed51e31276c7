"""What is known of an article is shown, and a version in another language opens from there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from translation.model import Article, Metadata, Version
from tui.screens.about import AboutScreen

if TYPE_CHECKING:
    from pathlib import Path

KNOWN = Metadata(
    title="A [b]flood[/b] in Brest",
    authors=("Ann Lee", "Bo Roe"),
    outlet="The Quay",
    date="2026-11-30T09:00:00Z",
    found_in=(("authors", "JSON-LD"),),
)


@dataclass
class Known(FakePipeline):
    """Reads an article of which something is known."""

    metadata: Metadata = KNOWN

    @property
    def article(self) -> Article:
        return replace(super().article, metadata=self.metadata)


async def test_the_first_line_has_title_outlet_and_day() -> None:
    async with reading(Known(), size=(200, 35)) as reader:
        assert "A [b]flood[/b] in Brest · The Quay · 2026-11-30" in reader.text("#top")


async def test_all_that_is_known_is_shown_with_where_it_was_found() -> None:
    async with reading(Known()) as reader:
        await reader.press("I")
        shown = reader.text()
        assert "By: Ann Lee, Bo Roe  · from JSON-LD" in shown
        assert "Published: 2026-11-30T09:00:00Z" in shown
        assert "Read from: harbour.txt" in shown
        await reader.press("j", "escape")
        assert not isinstance(reader.app.screen, AboutScreen)


async def test_a_version_in_another_language_is_opened(tmp_path: Path) -> None:
    other = tmp_path / "inondation.txt"
    other.write_text("La crue.")
    versions = (Version("de-AT", "https://quay.example/de"), Version("fr", str(other)))
    async with reading(Known(metadata=replace(KNOWN, versions=versions))) as reader:
        await reader.press("I")
        assert "In German: https://quay.example/de" in reader.text()
        await reader.press("j", "enter")
        await reader.until(lambda: reader.screen.current.article.text == "La crue.")
