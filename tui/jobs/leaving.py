"""How the program ends while a model may be decoding still."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import NoReturn


def may_be_decoding() -> bool:
    """Whether a model runtime is loaded, and so may be at work on what a stopped translation left to it."""
    return "ctranslate2" in sys.modules


def leave_at_once(code: int) -> NoReturn:
    """End the process here: Python would wait for the runtime, or tear it down under a running thread."""
    from translation.packages.unpacking import discard_copies

    discard_copies()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):
            stream.flush()
    os._exit(code)
