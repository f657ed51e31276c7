"""The review as a file to keep: one module a format, one atomic writer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.errors import UsageError
from translation.export import html, markdown
from translation.export.atomic import check_free, write_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from translation.model import Review

FORMATS: dict[str, Callable[[Review], str]] = {"html": html.render, "md": markdown.render}
_SUFFIXES = {".html": "html", ".htm": "html", ".md": "md", ".markdown": "md"}


def write(review: Review, path: Path, *, format_name: str | None = None, force: bool = False) -> Path:
    """Write the review to `path`, whole or not at all, and return the absolute path.

    The format is `format_name`, else what the file's name ends in. Raises UsageError where that is no
    format, OutputError where the file exists (unless `force`) or cannot be written.
    """
    return write_text(path, FORMATS[_format(path, format_name)](review), force=force)


def check_writable(path: Path, *, format_name: str | None = None, force: bool = False) -> None:
    """Raise what `write` would, as far as it can be known before there is a review."""
    _format(path, format_name)
    check_free(path, force=force)


def _format(path: Path, name: str | None) -> str:
    name = name or _SUFFIXES.get(path.suffix.lower())
    if name not in FORMATS:
        raise UsageError(
            f"Diptych cannot tell the format of {path}.",
            f"End the file name in .html or .md, or name one with --format {'|'.join(FORMATS)}.",
        )
    return name
