"""Names of files may hold anything; the reader shows them, and nothing in them acts on the terminal."""

from __future__ import annotations

from pathlib import Path

from textual.widgets import Input

from tests.cli.test_names import ACTING, NASTY, SAID, SHOWN
from tests.tui.driving import reading
from tests.tui.fakes import FakePipeline
from tests.tui.test_articles import dialog, type_path
from tui import history


def is_harmless(shown: str) -> bool:
    return bool(shown) and not ACTING.search(shown.replace("\n", ""))


async def test_an_article_of_such_a_name_is_read_and_exported() -> None:
    async with reading(FakePipeline(name=f"{NASTY}.txt"), (160, 45)) as reader:
        assert SHOWN in reader.text("#top")
        await reader.press("e")
        await reader.until(lambda: reader.notices)
        assert is_harmless(reader.text())
    (written,) = Path().glob("*.review.html")
    assert not ACTING.search(written.name)


async def test_such_names_are_offered_opened_and_remembered() -> None:
    Path("folder").mkdir()
    Path(f"folder/{NASTY}.txt").write_text(SAID)
    async with reading(FakePipeline(), (160, 45)) as reader:
        await type_path(reader, "folder/")
        await reader.until(lambda: "f   .txt" in reader.text())
        assert is_harmless(reader.text())
        await reader.press("down", "tab")
        await reader.until(lambda: "cannot be typed" in reader.text())
        assert dialog(reader).query_one(Input).value == "folder/"
        await reader.press("enter")
        await reader.until(lambda: SHOWN in reader.text("#top"))
        await reader.press("o")
        await reader.until(lambda: "Recent articles" in reader.text())
        assert is_harmless(reader.text())
    assert history.load().recent == (str(Path.cwd() / f"folder/{NASTY}.txt"),)


async def test_what_is_pasted_as_a_path_is_harmless() -> None:
    async with reading(FakePipeline()) as reader:
        await type_path(reader, f"no/{NASTY}")
        assert is_harmless(reader.text())
        await reader.press("enter")
        await reader.until(lambda: "There is no file" in reader.text())
        assert is_harmless(reader.text())
