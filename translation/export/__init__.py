"""The review as a file to keep: one module a format, one atomic writer.

A new format is a module of its own with an `Export`, and a line in `EXPORTS`.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from translation.errors import UsageError, either
from translation.export import html, markdown, portable
from translation.export.atomic import check_free, write_whole
from translation.export.format import Document

if TYPE_CHECKING:
    from pathlib import Path

    from translation.export.format import Export
    from translation.model import Review
    from translation.reviewing.decisions import Decisions

# The first is what the reader writes.
EXPORTS: tuple[Export, ...] = (html.HTML, markdown.MARKDOWN, portable.JSON)


def write(
    review: Review,
    path: Path,
    decisions: Decisions | None = None,
    *,
    format_name: str | None = None,
    force: bool = False,
    only_open: bool = False,
    created: datetime | None = None,
) -> Path:
    """Write the review to `path`, whole or not at all, and return the absolute path.

    The format is `format_name`, else what the file's name ends in. `decisions` (None: nothing is decided),
    `only_open`, `created` (None: now, in local time): see `Document`. Raises UsageError where that is not a
    format, OutputError where the file exists (unless `force`), is the article itself or cannot be written.
    """
    from translation.reviewing.decisions import decided  # only for those who export

    document = Document(
        review,
        created or datetime.now(UTC).astimezone(),
        decisions or decided((), review.bitext, (*review.findings, *review.unheard)),
        only_open,
    )
    content = format_of(path, format_name).render(document)
    return write_whole(path, content, review.article, force=force)


def check_writable(path: Path, article: str, *, format_name: str | None = None, force: bool = False) -> None:
    """Raise what `write` would for the article of that name, as far as it can be known before its review."""
    format_of(path, format_name)
    check_free(path, article, force=force)


def format_of(path: Path, name: str | None = None) -> Export:
    """The format of that name, else the one that the file's name ends in. Raises UsageError."""
    for export in EXPORTS:
        if export.name == name or (name is None and path.name.lower().endswith(export.suffixes)):
            return export
    endings = either(export.suffixes[0] for export in EXPORTS)
    names = "|".join(export.name for export in EXPORTS)
    raise UsageError(
        f"Diptych cannot tell the format of {path}.",
        f"End the file name in {endings}, or name one with --format {names}.",
    )
