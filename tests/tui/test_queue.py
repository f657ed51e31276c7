"""Several articles one after the other: which they are, where each was left, and which are read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from textual import events
from textual.widgets import Input, OptionList

from tests.tui.driving import Reader, reading
from tests.tui.fakes import FakePipeline
from translation.errors import InputError
from translation.sources import loading
from tui import places
from tui.cli.arguments import parse
from tui.messages import ArticleChosen
from tui.places import MOST, Place
from tui.queue import Queue, queue_of, sentence_of
from tui.screens.prompt import PromptScreen
from tui.screens.queue import QueueScreen
from tui.view.count import Counted

if TYPE_CHECKING:
    from collections.abc import Sequence

WORDS = "\n\n".join(f"Sentence {number} is here." for number in range(1, 101))


# Which articles


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "c.SRT", ".hidden.txt", "photo.jpg"):
        (tmp_path / "news" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "news" / name).write_text("Words.")
    (tmp_path / "news" / "deeper.txt").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("given", "names"),
    [
        ([], ()),
        (["x.txt", "y.txt", "x.txt"], ("x.txt", "y.txt")),
        (["news"], ("news/a.md", "news/b.txt", "news/c.SRT")),
        (["news/b.txt", "news/"], ("news/b.txt", "news/a.md", "news/c.SRT")),
        (["-"], ("-",)),
        (["@list"], ("x y.txt", "news/a.md", "news/b.txt", "news/c.SRT", "@z", "./#1.txt")),
        (["./@list"], ("./@list",)),
    ],
)
def test_what_is_named(folder: Path, given: list[str], names: tuple[str, ...]) -> None:
    Path("list").write_text("# of today\nx y.txt\n\nnews\r\n@z\n./#1.txt\n")
    assert queue_of(given).names == names


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("@no", "There is no file no."),
        ("@empty", "The list empty is empty."),
        ("bare", "The folder bare holds no .txt"),
    ],
)
def test_what_names_nothing(given: str, problem: str) -> None:
    Path("empty").write_text("\n")
    Path("bare").mkdir()
    with pytest.raises(InputError) as error:
        queue_of([given])
    assert problem in str(error.value)


@pytest.mark.parametrize(
    ("given", "index"), [("+12", 11), ("+0", 0), ("+1", 0), ("./+1", None), ("+x", None), ("+", None)]
)
def test_a_number_is_a_sentence(given: str, index: int | None) -> None:
    assert sentence_of(given) == index


# What is kept of them


def test_places_are_kept_by_the_words_of_an_article() -> None:
    place = Place("/a.txt", "1.2", 3, 4, "original", "errors", "quotes", "quotes", "quotes", 1, reviewed=True)
    places.save("One.", place)
    assert places.find("One.") == place
    assert places.find("Two.") is None
    text = places.path().read_text()
    assert "One" not in text


def test_the_articles_of_long_ago_are_forgotten() -> None:
    record: dict[str, object] = {f"{number:032}": {} for number in range(MOST)}
    places.path().parent.mkdir(parents=True)
    places.path().write_text(json.dumps(record))
    places.save("One.", Place())
    stored = list(json.loads(places.path().read_bytes()))
    assert len(stored) == MOST
    assert stored[0] == f"{1:032}"
    assert stored[-1] == places.digest("One.")


@pytest.mark.parametrize("damage", [b"", b"[]", b"\xff", b'{"a": 1}', b"[" * 100_000, b"0" * 3_000_000])
def test_a_damaged_file_is_as_good_as_none(damage: bytes) -> None:
    places.path().parent.mkdir(parents=True)
    places.path().write_bytes(damage)
    assert places.find("One.") is None
    places.save("One.", Place(top=1))
    assert places.find("One.") == Place(top=1)


def test_odd_values_are_left_out() -> None:
    places.path().parent.mkdir(parents=True)
    odd = {"top": "x", "sentence": True, "view": 1, "level": "x" * 5000, "reviewed": 1, "other": 2}
    places.path().write_text(json.dumps({places.digest("One."): odd}))
    assert places.find("One.") == Place()


def test_an_article_that_has_changed_is_unread_again_and_one_with_another_name_is_not() -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        Path(name).write_text("Words.")
    for name, reviewed in (("a.txt", False), ("b.txt", True)):
        stamp = places.stamp_of(name)
        places.save(name, Place(places.whole_name(name), stamp, reviewed=reviewed))
    assert places.marks(["a.txt", "b.txt", "c.txt", "no.txt", "-"]) == ["read", "reviewed", "", "", ""]
    Path("b.txt").rename("d.txt")
    assert places.marks(["d.txt"]) == ["reviewed"]
    Path("a.txt").write_text("Other words.")
    assert places.marks(["a.txt"]) == [""]


# In the reader


def top(reader: Reader) -> str:
    return reader.text("#top")


async def opened(reader: Reader, name: str) -> None:
    await reader.until(lambda: reader.screen.current.article.name == name and reader.phase == "done")


def written(names: Sequence[str] = ("one.txt", "two.txt", "three.txt")) -> FakePipeline:
    """A pipeline for the first of the articles, which are written to files."""
    for name in names:
        Path(name).write_text(f"{name} begins.\n\n{WORDS}")
    return FakePipeline([[(f"{names[0]} begins.", "Début.")]], [], name=names[0])


async def test_what_was_said_of_an_article_goes_with_it() -> None:
    pipeline = written()
    async with reading(pipeline) as reader:
        app = reader.app
        app.queueing.queue = Queue(("one.txt", "two.txt"))
        app.post_message(ArticleChosen(loading.load("one.txt")))
        await opened(reader, "one.txt")
        await reader.until(lambda: "1 of 2" in top(reader))  # all that comes at the opening has come
        await reader.press("u")
        await reader.until(lambda: "nothing that could be taken back" in reader.text("#status"))
        await reader.press(">")
        await opened(reader, "two.txt")
        assert "nothing that could be taken back" not in reader.text("#status")


async def test_a_queue_is_gone_through() -> None:
    pipeline = written()
    async with reading(pipeline) as reader:
        app = reader.app
        app.queueing.queue = Queue(("one.txt", "two.txt", "no.txt", "three.txt"))
        app.post_message(ArticleChosen(loading.load("one.txt")))
        await opened(reader, "one.txt")
        await reader.until(lambda: "1 of 4 · 3 unread" in top(reader))
        await reader.press(">")
        await opened(reader, "two.txt")
        await reader.until(lambda: "2 of 4 · 2 unread" in top(reader))
        await reader.press(">")
        await reader.until(lambda: reader.notices and "There is no file no.txt." in reader.notices[-1])
        await reader.press(">")
        await opened(reader, "three.txt")
        await reader.press(">")
        assert reader.notices[-1] == "This is the last article."
        await reader.press("R")
        await reader.until(lambda: "4 of 4 · 1 unread · reviewed" in top(reader))
        await reader.press("Q")
        await reader.until(lambda: isinstance(app.screen, QueueScreen))
        listed = reader.text()
        for words in (
            "4 articles, 1 unread",
            "read      one.txt",
            "●           no.txt",
            "reviewed  three.txt",
        ):
            assert words in listed
        app.screen.query_one(OptionList).highlighted = 0
        await reader.press("enter")
        await opened(reader, "one.txt")
        await reader.until(lambda: "1 of 4" in top(reader))
        assert "reviewed" not in top(reader)
        await reader.press("R", ">")
        await opened(reader, "two.txt")
        await reader.until(lambda: "2 of 4" in top(reader))
        assert "reviewed" not in top(reader)  # it is of each article by itself
        await reader.press("<")
        await opened(reader, "one.txt")
        await reader.until(lambda: "1 of 4 · 1 unread · reviewed" in top(reader))
        await reader.press("<")
        assert reader.notices[-1] == "This is the first article."


async def test_an_article_is_found_as_it_was_left() -> None:
    written(("one.txt", "two.txt"))
    async with reading(written()) as reader:
        reader.app.post_message(ArticleChosen(loading.load("two.txt")))
        await opened(reader, "two.txt")
        await reader.press("1", "f", ":")
        await reader.until(lambda: isinstance(reader.app.screen, PromptScreen))
        await reader.press(*"60", "enter")
        row = reader.source.scroll_offset.y
        assert row > 0
        reader.app.post_message(ArticleChosen(loading.load("three.txt")))
        await opened(reader, "three.txt")
        await reader.press("3", "f")
        Path("two.txt").rename("renamed.txt")
        reader.app.post_message(ArticleChosen(loading.load("renamed.txt")))
        await opened(reader, "renamed.txt")
        assert reader.screen.view == "original"
        assert reader.screen.filter.level == "open"
        assert reader.screen.sentence == 59
        assert reader.source.scroll_offset.y == row


@pytest.mark.parametrize(
    ("typed", "sentence"), [("12", 11), ("$", 99), ("999", 99), ("0", 0), ("+3", 13), ("-2", 8)]
)
async def test_a_sentence_is_gone_to_by_its_number(typed: str, sentence: int) -> None:
    pairs = [[(f"Sentence {number} is here.", f"Phrase {number}.")] for number in range(1, 101)]
    async with reading(FakePipeline(pairs, [])) as reader:
        reader.screen.texts.go_to_sentence(10)
        await reader.press(":")
        await reader.until(lambda: reader.app.screen.query(Input))
        await reader.press(*typed, "enter")
        assert reader.screen.sentence == sentence


async def test_what_is_not_a_number_is_said() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press(":", *"wq", "enter")
        assert reader.notices[-1] == "“wq” is not the number of a sentence."


async def test_a_file_that_has_changed_is_told_and_read_again() -> None:
    pipeline = written()
    async with reading(pipeline) as reader:
        reader.app.post_message(ArticleChosen(loading.load("two.txt")))
        await opened(reader, "two.txt")
        reader.screen.texts.go_to_sentence(50)
        await reader.press("r")
        await reader.until(lambda: reader.notices[-1:] == ["The article is as it was."])
        Path("two.txt").write_text(f"A new beginning.\n\n{Path('two.txt').read_text()}")
        reader.screen._look_at_file()
        await reader.until(lambda: "two.txt has changed on the disk: r reads it again." in reader.notices)
        planned = len(pipeline.planned)
        await reader.press("r")
        await reader.until(lambda: len(pipeline.planned) > planned and reader.phase == "done")
        assert "A new beginning." in reader.screen.current.article.text
        assert reader.screen.sentence == 51  # the same words
        Path("two.txt").unlink()
        await reader.press("r")
        await reader.until(lambda: "There is no file two.txt." in reader.notices[-1])


async def test_there_is_nothing_to_go_to_in_one_article() -> None:
    async with reading(FakePipeline()) as reader:
        await reader.press(">")
        assert "There is one article only" in reader.notices[-1]
        await reader.press("Q")
        assert "There is one article only" in reader.notices[-1]


# On the command line


@pytest.mark.parametrize(
    "line",
    [
        "a.txt b.txt --to fr +3",
        "--to fr a.txt b.txt +3",
        "a.txt --to fr b.txt +3",
        "read a.txt b.txt +3 --to fr",
    ],
)
def test_articles_stand_before_and_behind_options(line: str) -> None:
    arguments = parse(line.split())
    assert arguments.articles == ["a.txt", "b.txt", "+3"]
    assert arguments.target == "fr"


# Counts


PAIRS = [[(f"Sentence {number} is here.", f"Phrase {number}.")] for number in range(1, 101)]


@pytest.mark.parametrize(
    ("keys", "sentence", "view"),
    [
        ("12G", 11, "both"),
        ("20J", 30, "both"),
        ("47G", 46, "both"),  # 4 and 7 are keys of lists
        ("10K", 0, "both"),
        ("2J", 11, "translation"),  # a digit alone is the key of a view
    ],
)
async def test_a_count_switches_no_view(keys: str, sentence: int, view: str) -> None:
    async with reading(FakePipeline(PAIRS, [])) as reader:
        reader.screen.texts.go_to_sentence(10)
        focused = reader.app.focused
        await reader.pilot.press(*keys)
        await reader.pilot.pause()
        assert reader.screen.sentence == sentence
        assert reader.screen.view == view
        if view == "both":
            assert reader.app.focused is focused
            assert not reader.screen.lists.is_full


async def test_rows_are_counted() -> None:
    async with reading(FakePipeline(PAIRS, [])) as reader:
        await reader.pilot.press(*"15j")
        await reader.pilot.pause()
        assert reader.source.scroll_offset.y == 15
        assert reader.screen.view == "both"


async def test_keys_that_come_at_once_are_a_count_too() -> None:
    async with reading(FakePipeline(PAIRS, [])) as reader:
        driver = reader.app._driver
        assert driver
        for key in "12G":
            fast = events.Key(key, key)
            fast.set_sender(reader.app)
            driver.send_message(fast)
        await reader.until(lambda: reader.screen.sentence == 11)
        assert reader.screen.view == "both"


def test_digits_with_a_pause_between_them_are_no_count() -> None:
    one = Counted().typed("1", 10.0)
    assert one.count_at(10.1) is None
    assert one.typed("2", 10.2).count_at(10.3) == 12
    assert one.typed("2", 10.2).count_at(11.0) is None
    assert one.typed("2", 11.0).count_at(11.1) is None
