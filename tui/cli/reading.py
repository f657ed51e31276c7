"""The reader's start: all that can go wrong before there is a screen."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from translation.errors import InputError, UsageError
from translation.languages import codes
from translation.network.transfer import is_address
from translation.sources import loading
from tui import history
from tui.queue import queue_of, sentence_of
from tui.settings import settings
from tui.system.garbage import search_as_usual
from tui.system.hang_up import end_with_terminal

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Sequence

    from translation.model import Article
    from tui.queue import Queue

_INPUT, _OUTPUT, _ERRORS = 0, 1, 2


def read(arguments: argparse.Namespace) -> int:
    """Open the reader on the article, or let it ask for one; its exit code."""
    end_with_terminal()
    for code in (arguments.source, arguments.target):
        if code is not None:
            codes.normalise(code)
    first, queue = _named(arguments.articles)
    article, queue, said = _first_of(queue)
    if not sys.stdout.isatty():
        raise UsageError(
            "The reader needs a terminal, and the output is none.",
            "Use `diptych translate` or `diptych export` in a pipe or script.",
        )
    return _on_terminal(lambda: _run(arguments, article, queue, first, said))


def read_feeds(names: Sequence[str]) -> int:
    """Open the reader on the list of what the feeds hold; its exit code."""
    from tui.cli.arguments import parse

    end_with_terminal()
    return _on_terminal(lambda: _run(parse(["read"]), None, queue_of(()), None, "", names))


def _on_terminal(run: Callable[[], int]) -> int:
    _take_terminal()
    # Nothing that is made until the first frame is garbage, and looking for it takes a sixth of that time.
    # The app turns the collection on again.
    gc.disable()
    search_as_usual()
    try:
        return run()
    finally:
        gc.enable()


def _named(given: Sequence[str]) -> tuple[int | None, Queue]:
    """The sentence to begin with, if one is named, and the articles."""
    numbers = [number for name in given if (number := sentence_of(name)) is not None]
    return (numbers[-1] if numbers else None), queue_of([name for name in given if sentence_of(name) is None])


def _first_of(queue: Queue) -> tuple[Article | None, Queue, str]:
    """The first article that can be read, the queue there, and a sentence on those before it.

    No article where that is to be loaded from an address.
    Raises InputError where none can.
    """
    said = ""
    now: Queue | None = queue if queue.names else None
    while now is not None:
        if is_address(now.name):
            break  # it may take a while: it is loaded from the first screen
        try:
            return loading.load(now.name), now, said
        except InputError as error:
            now = now.stepped(1)
            if now is None:
                raise
            said = said or str(error.message)
    return None, now or queue, said


def _run(
    arguments: argparse.Namespace,
    article: Article | None,
    queue: Queue,
    first: int | None,
    said: str,
    feeds: Sequence[str] | None = None,
) -> int:
    from tui.app import run

    if article:
        history.add_article(article.name)
    preferred, problems = settings.load()
    settings.use_index(preferred)
    return run(
        article,
        arguments.source,
        arguments.target,
        settings=preferred.over(vars(arguments)),
        problems=problems,
        draft=arguments.draft,
        use_memory=not arguments.no_memory,
        queue=queue,
        first=first,
        said=said,
        review_file=arguments.review,
        feeds=feeds,
    )


def _take_terminal() -> None:
    """Read keys from the terminal itself and draw on it, wherever standard input and errors lead."""
    if sys.stdin is None or not sys.stdin.isatty():
        try:
            terminal = os.open("/dev/tty", os.O_RDONLY)
        except OSError:
            raise UsageError(
                "The reader needs a terminal to read keys from.",
                "Use `diptych translate` or `diptych export` here.",
            ) from None
        if terminal != _INPUT:  # it is where standard input was closed
            os.dup2(terminal, _INPUT)
            os.close(terminal)
    if not os.isatty(_ERRORS):
        os.dup2(_OUTPUT, _ERRORS)
    # Textual takes these two, which Python leaves out where they were closed.
    for name, descriptor, mode in (("__stdin__", _INPUT, "r"), ("__stderr__", _ERRORS, "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, os.fdopen(descriptor, mode, encoding="utf-8", closefd=False))
