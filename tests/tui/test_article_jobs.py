"""The threads, without a screen."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Semaphore
from typing import TYPE_CHECKING

import pytest

from tests.tui.fakes import HARBOUR, FakePipeline, damaged, no_package, review_of, unwritable
from translation.errors import DownloadError, TranslationError
from translation.model import Article
from tui.jobs.article import ArticleJobs, free_path, leave
from tui.jobs.threads import on_screen
from tui.messages import (
    BackTranslated,
    Exported,
    Planned,
    RequestFailed,
    TranslationAdvanced,
    TranslationEnded,
    TranslationFailed,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from textual.message import Message

    from translation.model import Review


def start(pipeline: FakePipeline) -> tuple[ArticleJobs, list[Message]]:
    messages: list[Message] = []
    return ArticleJobs(pipeline, pipeline.article, (None, "fr"), 2, messages.append), messages


def finish(jobs: ArticleJobs) -> None:
    for thread in (jobs._translation, jobs._export):
        if thread:
            thread.join(20)


def test_a_translation_is_planned_advances_and_ends() -> None:
    jobs, messages = start(FakePipeline())
    jobs.translate(None)
    finish(jobs)
    assert [type(message) for message in messages] == [Planned, *[TranslationAdvanced] * 8, TranslationEnded]
    ended = messages[-1]
    assert isinstance(ended, TranslationEnded)
    assert len(ended.review.findings) == 14


def test_a_stopped_translation_goes_on_where_it_was() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    jobs, messages = start(pipeline)
    jobs.translate(None)
    pipeline.steps.release(2)
    while sum(isinstance(message, TranslationAdvanced) for message in messages) < 2:
        pass
    jobs.cancel()
    pipeline.steps.release()
    finish(jobs)
    ended = messages[-1]
    assert isinstance(ended, TranslationEnded)
    done = [segment.target is not None for segment in ended.review.bitext.segments]
    assert done == [True] * 3 + [False] * 5
    pipeline.steps.release(100)
    jobs.translate(ended.review)
    finish(jobs)
    ended = messages[-1]
    assert isinstance(ended, TranslationEnded)
    assert all(segment.target for segment in ended.review.bitext.segments)


@pytest.mark.parametrize("error", [damaged(), ZeroDivisionError("odd")])
def test_errors_become_sentences(error: Exception) -> None:
    jobs, messages = start(FakePipeline(plan_error=error, write_error=error))
    jobs.translate(None)
    jobs.export(review_of(HARBOUR), Path())
    finish(jobs)
    failed = {
        type(message): message.problem
        for message in messages
        if isinstance(message, TranslationFailed | RequestFailed)
    }
    assert set(failed) == {TranslationFailed, RequestFailed}
    for problem in failed.values():
        assert problem == str(error) or (str(error) in problem and "Please report" in problem)


def test_what_is_wrong_with_a_language_is_said_without_options_of_the_command_line() -> None:
    error = no_package()
    jobs, messages = start(FakePipeline(plan_error=error))
    jobs.translate(None)
    finish(jobs)
    assert [message.problem for message in messages if isinstance(message, TranslationFailed)] == [
        error.message
    ]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (no_package(), "No installed package translates from Welsh (cy) to French (fr)."),
        (TranslationError("It failed.", "Try a smaller --beam."), "It failed."),
        (
            DownloadError("No index.", "Ask its keeper. Or name one with --index or DIPTYCH_INDEX."),
            "No index. Ask its keeper.",
        ),
        (damaged(), "The package translate-en_fr is damaged. Install it again."),
        (KeyError("x"), "It cannot be done: KeyError: 'x'. Please report this."),
    ],
)
def test_the_screen_names_no_option_of_the_command_line(error: Exception, sentence: str) -> None:
    assert on_screen(error, "It cannot be done") == sentence


def test_exporting(tmp_path: Path) -> None:
    jobs, messages = start(FakePipeline())
    for _ in range(3):
        jobs.export(review_of(HARBOUR), tmp_path)
        finish(jobs)
    paths = [message.path.name for message in messages if isinstance(message, Exported)]
    assert paths == ["harbour.fr.review.html", "harbour.fr.review-2.html", "harbour.fr.review-3.html"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ("-", "stdin"),
        ("news.2026.txt", "news.2026"),
        ("[x]\x1b[31m.txt", "[x]_[31m"),
        ("/etc/pass:wd", "pass_wd"),
        ("..", ".."),
        ("", "article"),
        ("記" * 100 + ".md", "記" * 40),
    ],
)
def test_export_names(tmp_path: Path, name: str, stem: str) -> None:
    review = replace(review_of(HARBOUR), article=Article(name, "", ()))
    assert free_path(tmp_path, review) == tmp_path / f"{stem}.fr.review.html"


def test_messages_after_the_end_of_the_app_are_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delitem(sys.modules, "ctranslate2", raising=False)  # another test's
    pipeline = FakePipeline(translate_error=damaged(), write_error=unwritable())

    def post(message: Message) -> None:
        raise RuntimeError("Event loop is closed")

    jobs = ArticleJobs(pipeline, pipeline.article, (None, None), 2, post)
    jobs.translate(None)
    jobs.export(review_of(HARBOUR), Path())
    finish(jobs)
    assert leave([jobs], 3) == 3


BLOCKED = """
import atexit, time
atexit.register(print, "torn down")
from tests.tui.fakes import FakePipeline
from tui.jobs.article import ArticleJobs, leave
class Blocked(FakePipeline):
    def translate(self, review, options, *, looked_at, cancelled):
        yield review
        time.sleep(1000)
messages = []
jobs = ArticleJobs(Blocked(), Blocked().article, (None, None), 2, messages.append)
jobs.translate(None)
while len(messages) < 2: pass
print("leaving")
raise SystemExit(leave([jobs], 7))
"""


# Stopped: its thread has ended, and the runtime may be at work on its last batches.
STOPPED = """
import atexit, ctranslate2
atexit.register(print, "torn down")
from tests.tui.fakes import FakePipeline
from tui.jobs.article import ArticleJobs, leave
jobs = ArticleJobs(FakePipeline(), FakePipeline().article, (None, None), 2, lambda message: None)
print("leaving")
raise SystemExit(leave([jobs], 7))
"""


@pytest.mark.parametrize("program", [BLOCKED, STOPPED])
def test_leaving_does_not_wait_for_what_is_decoded_still(program: str) -> None:
    root = Path(__file__).parents[2]
    process = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, timeout=60
    )
    assert (process.returncode, process.stdout, process.stderr) == (7, "leaving\n", "")


def test_what_cannot_be_translated_back_is_said_and_the_translation_stands() -> None:
    class Broken(FakePipeline):
        def similarities(self, _review: Review, _cancelled: object, /) -> Iterator[dict[int, float]]:
            yield {0: 0.5}
            raise damaged()

    jobs, messages = start(Broken())
    jobs.translate(None)
    finish(jobs)
    assert [type(message) for message in messages[-3:]] == [TranslationEnded, BackTranslated, RequestFailed]


def test_a_translation_waits_for_the_one_before_it_to_stop() -> None:
    pipeline = FakePipeline(steps=Semaphore(0))
    jobs, messages = start(pipeline)
    jobs.translate(None)
    while not pipeline.asked:
        pass
    first = jobs._translation
    assert first
    jobs.start_over("en", "fr")
    pipeline.steps.release(100)
    finish(jobs)
    assert not first.is_alive()
    assert isinstance(messages[-1], TranslationEnded)
    assert sum(isinstance(message, TranslationEnded) for message in messages) == 1
