"""The commonest ways through the reader, in a real terminal, from the start to the exported file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.tui.tmux import TMUX, Screen

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

if TMUX is None:
    pytest.skip("tmux is not installed", allow_module_level=True)

# Only the first way is gone with the models that come with Diptych.
small = pytest.mark.usefixtures("small_models")

ENGLISH = """The harbour authority counted 1,550 ships last year.

“The worst is behind us,” said its director Anna Petersen. She wants to hire nine pilots.

A decision is due in March.
"""
FRENCH = "Le port est fermé depuis mardi. Personne ne sait pourquoi.\n"
DONE = r"✓ (\d+)/\1\b"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "harbour.txt").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "port.txt").write_text(FRENCH, encoding="utf-8")
    return tmp_path


@pytest.fixture
def start(folder: Path) -> Iterator[Callable[..., Screen]]:
    """Starts the reader in the folder; ends it, come what may."""
    screens = []

    def run(*arguments: str, size: tuple[int, int] = (120, 40), pipe: str = "") -> Screen:
        screens.append(Screen(folder, *arguments, "--no-memory", size=size, pipe=pipe))
        return screens[-1]

    yield run
    for screen in screens:
        screen.close()


def export(screen: Screen, file: Path, *words: str) -> None:
    """Press e, and find the words in the file; then quit."""
    screen.press("e")
    screen.until_written(file)
    screen.until("Exported to")
    text = file.read_text(encoding="utf-8")
    assert [word for word in words if word not in text] == []
    screen.press("q")
    screen.until("exit code 0")
    assert "Traceback" not in screen.text


def test_open_read_export(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until("Original · English", "Translation · French", "counted 1,550 ships")
    screen.until(DONE)
    screen.press("Space", "G", "g")
    export(screen, folder / "harbour.fr.review.html", "1,550", "Anna Petersen", "mars")


@small
def test_from_the_first_screen_to_the_sample(start: Callable[..., Screen], folder: Path) -> None:
    screen = start()
    screen.until("Open an article", "Open the sample", "Quit at once")
    screen.press("Enter")
    screen.until("NATO allies and their partners", DONE)
    export(screen, folder / "000_3b21c0855ce5727c.fr.review.html", "NATO")


@small
def test_open_another_article(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until(DONE)
    screen.press("o")
    screen.until("Open an article")
    screen.type("po")
    screen.until("port.txt")
    screen.press("Tab")
    screen.press("Enter")
    # It is in French already, so it is translated to English.
    screen.until("Original · French", "Translation · English", DONE)
    export(screen, folder / "port.en.review.html", "Personne ne sait pourquoi")


@small
def test_a_queue_is_taken_up_where_it_was_left(start: Callable[..., Screen], folder: Path) -> None:
    for number in range(3):
        (folder / f"n{number}.txt").write_text(f"{ENGLISH}\n\nThis is number {number}.", encoding="utf-8")
    screen = start("n0.txt", "n1.txt", "n2.txt", "--to", "fr")
    screen.until("1 of 3 · 2 unread", DONE)
    screen.press(">")
    screen.until("2 of 3 · 1 unread", "n1.txt", DONE)
    screen.press("R", "J", "J", "1")
    screen.until("2 of 3 · 1 unread · reviewed", "Sentence 2 of")
    screen.press("C-q")
    screen.until("exit code 0")
    (folder / "n1.txt").rename(folder / "other.txt")
    screen = start("other.txt", "--to", "fr")
    screen.until("reviewed", DONE, "Sentence 2 of", gone="Translation ·")
    screen.press("q")
    screen.until("exit code 0")


@small
def test_another_language(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("port.txt", "--to", "fr")
    screen.until("The article is in French already.", "l chooses languages")
    screen.press("l")
    screen.until("French +→ +English")
    screen.press("Enter")
    screen.until("Translation · English", DONE)
    export(screen, folder / "port.en.review.html", "Personne ne sait pourquoi")


@small
def test_views(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until(DONE)
    screen.press("1")
    screen.until("Original · English", gone="Translation ·")
    screen.press("2")
    screen.until("Translation · French", gone="Original ·")
    screen.press("v")
    screen.until("Original · English", "Translation · French")
    export(screen, folder / "harbour.fr.review.html", "1,550")


@small
def test_through_lists_and_findings(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until(DONE, r"5 Quotes 1\b", r"6 Figures [34]\b")
    screen.press("5", "j")
    screen.until("original +Anna Petersen.*: “The worst is behind us,”")
    screen.press("6", "g")
    screen.until("original +1,550", "translation +1.550")
    screen.press("6")
    screen.until("6 back", gone="Original ·")
    screen.press("Enter")
    screen.until("Original ·")
    screen.press("f", "f")
    screen.until("Listed: errors and warnings")
    screen.press("p")
    screen.until("Original", gone="6 Figures")
    export(screen, folder / "harbour.fr.review.html", "1,550")


@small
def test_search_and_copy(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until(DONE)
    screen.press("/")
    screen.until("Search both texts")
    screen.type("petersen")
    screen.until("“petersen” 1 of 2")
    screen.press("Enter", "n")
    screen.until("“petersen” 2 of 2")
    screen.press("Escape")
    screen.until("Sentence 2 of 4", gone="“petersen”")
    screen.press("y")
    screen.until("Copied the sentence of the original: “The worst")
    export(screen, folder / "harbour.fr.review.html", "1,550")


@small
def test_stop_and_go_on(start: Callable[..., Screen], folder: Path) -> None:
    long = "\n".join(f"In {1900 + year} the port counted {year},550 ships." for year in range(1, 600))
    (folder / "long.txt").write_text(long, encoding="utf-8")
    screen = start("long.txt", "--to", "fr")
    screen.until(r"[1-9]\d*/\d+ sentences")
    screen.press("Escape")
    screen.until(r"stopped +\d+/\d+", "t goes on")
    export_of_a_part = folder / "long.fr.review.html"
    screen.press("e")
    screen.until("Exported to")
    assert "1,550" in export_of_a_part.read_text(encoding="utf-8")
    screen.press("t")
    screen.until(DONE)
    export(screen, folder / "long.fr.review-2.html", "1,550")


@small
def test_translate_back(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr")
    screen.until(DONE)
    screen.press("B")
    screen.until("harbour.fr.txt", "Original · French", "Translation · English", DONE, "B returns")
    screen.press("B")
    screen.until("harbour.txt", "Original · English", DONE)
    export(screen, folder / "harbour.fr.review.html", "1,550")


@small
def test_help_palette_and_theme(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("harbour.txt", "--to", "fr", size=(80, 24))
    screen.until(DONE)
    screen.press("?")
    screen.until("In a text", "Scroll one row down")
    screen.press("Escape")
    screen.until("Original", gone="Scroll one row down")
    screen.press("C-t")
    screen.until("[Tt]heme", "nord")
    screen.type("high")
    screen.until("high-contrast", gone="nord")
    screen.press("Enter")
    screen.until("Original", gone="high-contrast")
    screen.press("C-p")
    screen.until("Search")
    screen.type("export the rev")
    screen.until("Write both sides")
    screen.press("Enter")
    screen.until("Exported to")
    screen.press("q")
    screen.until("exit code 0")
    assert (folder / "harbour.fr.review.html").exists()


@small
def test_from_a_pipe_on_a_terminal_that_changes_its_size(start: Callable[..., Screen], folder: Path) -> None:
    screen = start("-", "--to", "fr", pipe="harbour.txt")
    screen.until("standard input", DONE, "Original")
    for size in ((60, 20), (34, 12), (160, 45)):
        screen.resize(*size)
        screen.until("Original", "The harbour|ships")
    export(screen, folder / "stdin.fr.review.html", "1,550")
