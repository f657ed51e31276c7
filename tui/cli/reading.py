"""The reader's start: all that can go wrong before there is a screen."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from translation import language, loading, resources
from translation.errors import UsageError

if TYPE_CHECKING:
    import argparse


def read(arguments: argparse.Namespace) -> int:
    """Open the reader on the article, or on the sample; its exit code."""
    for code in (arguments.source, arguments.target):
        if code is not None:
            language.normalise(code)
    article = loading.load(arguments.article or str(resources.SAMPLE))
    if not sys.stdout.isatty():
        raise UsageError(
            "The reader needs a terminal, and the output is none.",
            "Use `diptych translate` or `diptych export` in a pipe or script.",
        )
    _take_terminal()
    from tui.app import run

    return run(
        article,
        arguments.source,
        arguments.target,
        beam=arguments.beam,
        draft=arguments.draft,
        back=arguments.back,
        remembers=not arguments.no_memory,
    )


def _take_terminal() -> None:
    """Read keys from the terminal itself where standard input was the article."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        raise UsageError(
            "The reader needs a terminal to read keys from.",
            "Use `diptych translate` or `diptych export` here.",
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)
