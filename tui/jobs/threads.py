"""Jobs in threads that only post messages, so that the screen never waits.

The threads are daemons of our own and not Textual's workers: Textual waits for its threads on the way out,
and a slice of a translation may last a second.
"""

from __future__ import annotations

import re
from contextlib import suppress
from contextvars import copy_context
from threading import Thread
from typing import TYPE_CHECKING

from translation.errors import DiptychError, LanguageError
from tui.messages import RequestFailed

if TYPE_CHECKING:
    from collections.abc import Callable

    from textual.message import Message

_SENTENCE_END = re.compile(r"(?<=\.) ")
_COMMAND_LINE = re.compile(r"--\w|`diptych ")


class Jobs:
    """What works in threads for a screen. `post` must be safe to call from any thread."""

    def __init__(self, post: Callable[[Message], object]) -> None:
        self._post = post

    def report(self, message: Message) -> None:
        """Send a message to the screen."""
        with suppress(RuntimeError):  # the app has ended meanwhile
            self._post(message)

    def start(self, name: str, problem: str, answer: Callable[[], Message | None]) -> Thread:
        """Report the answer from a thread, if there is one; where that fails, why.

        `problem` says what cannot be done then.
        """

        def work() -> None:
            message: Message | None
            try:
                message = answer()
            except Exception as error:  # a thread has nobody above it to say so
                message = RequestFailed(on_screen(error, problem))
            if message is not None:
                self.report(message)

        return start_thread(name, work)


def start_thread(name: str, work: Callable[[], None]) -> Thread:
    """A running daemon thread that knows the app its messages go to."""
    thread = Thread(target=copy_context().run, args=(work,), name=name, daemon=True)
    thread.start()
    return thread


def on_screen(error: Exception, problem: str) -> str:
    """An error as the screen says it; `problem` is what cannot be done, for an error that nobody foresaw.

    Advice about the command line is left out, and all advice about languages: the screen has keys for it.
    """
    if not isinstance(error, DiptychError):
        return f"{problem}: {type(error).__name__}: {error}. Please report this."
    hint = "" if isinstance(error, LanguageError) else error.hint
    advice = [advice for advice in _SENTENCE_END.split(hint) if not _COMMAND_LINE.search(advice)]
    return " ".join([error.message, *advice]).strip()
