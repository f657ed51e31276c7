"""What can go wrong, as sentences for the person who reads them, each with its exit code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class DiptychError(Exception):
    """A failure the user can act on.

    `message` says what happened, to which file or language; `hint` says what to do next (may be
    empty). `exit_code` is what the command line returns.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".strip()


class UsageError(DiptychError):
    """The command line asks for something that does not fit together."""

    exit_code = 2


class InputError(DiptychError):
    """The article cannot be read or holds no text."""

    exit_code = 3


class LanguageError(DiptychError):
    """A language is unknown, or no installed package leads there."""

    exit_code = 4


class PackageMissingError(LanguageError):
    """No chain of installed packages leads from the language `source` to the language `target`."""

    def __init__(self, message: str, hint: str, source: str, target: str) -> None:
        super().__init__(message, hint)
        self.source = source
        self.target = target


class DownloadError(DiptychError):
    """An index or a package cannot be had from where it is offered."""

    exit_code = 4


class TranslationError(DiptychError):
    """A package is damaged or the model failed."""

    exit_code = 5


class OutputError(DiptychError):
    """A result could not be written."""

    exit_code = 6


class CancelledError(Exception):
    """Somebody asked for it to stop. Not a failure: nobody needs to be told."""


def either(choices: Iterable[str]) -> str:
    """The choices as a sentence offers them: "a", "a or b", "a, b or c"."""
    return _joined(choices, "or")


def all_of(things: Iterable[str]) -> str:
    """The things as a sentence lists them: "a", "a and b", "a, b and c"."""
    return _joined(things, "and")


def counted(count: int, one: str, many: str = "") -> str:
    """The number with its noun: "1 sentence", "3 sentences"; `many` where it is not `one` with an s."""
    return f"{count} {one if count == 1 else many or f'{one}s'}"


def _joined(words: Iterable[str], conjunction: str) -> str:
    *others, last = words
    return f"{', '.join(others)} {conjunction} {last}" if others else last
