"""Writing a review into a file: whole or not at all, and never over a file by mistake."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from translation.errors import OutputError
from translation.files import whole

if TYPE_CHECKING:
    from translation.model import Article


def write_whole(path: Path, content: str | bytes, article: Article, *, force: bool) -> Path:
    """Write `content` to `path`, text as UTF-8, and return the absolute path.

    Raises OutputError where the file exists (unless `force`), is the article itself or cannot be written.
    """
    path = check_free(path, article.name, force=force)
    # A name of a file that is not UTF-8 has characters that nothing can be written with.
    data = content.encode(errors="replace") if isinstance(content, str) else content
    try:
        whole.write(path, data, new=not force, durable=True)
    except FileExistsError as error:  # another process has written it in the meantime
        raise _exists(path) from error
    except OSError as error:
        raise _cannot_write(path, error) from error
    return path


def check_free(path: Path, article: str, *, force: bool) -> Path:
    """The absolute path. Raises OutputError where it cannot be written: before the work begins, not after it.

    `article`: the name of the article, which is never overwritten; "-" for standard input.
    """
    path = _absolute(path)
    if not path.parent.is_dir():
        raise OutputError(f"There is no folder {path.parent}.", "Make it first, or name another file.")
    try:
        there = os.lstat(path)
    except FileNotFoundError:
        there = None
    except (OSError, ValueError) as error:  # a name that is too long, or none
        raise _cannot_write(path, error) from error
    if there and not (path.is_file() or _leads_nowhere(path)):
        raise OutputError(f"{path} is not a regular file.", "Name a file that may be written.")
    if there and _is_article(path, article):
        raise OutputError(f"{path} is the article itself.", "Name another file.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"The folder {path.parent} cannot be written.", "Name a file elsewhere.")
    if there and not force:
        raise _exists(path)
    return path


def _absolute(path: Path) -> Path:
    try:
        return Path(os.path.abspath(path))  # noqa: PTH100  resolve() would follow a link and lose its name
    except FileNotFoundError:
        raise OutputError(
            f"{path} cannot be written: the current folder was deleted.", "Go to another folder first."
        ) from None


def _leads_nowhere(path: Path) -> bool:
    """Whether it is a link to a file that there is not."""
    return path.is_symlink() and not path.exists()


def _is_article(path: Path, article: str) -> bool:
    """Whether the article is in the file at `path`, under whatever name."""
    try:
        read = os.fstat(sys.stdin.fileno()) if article == "-" else Path(article).stat()
        return os.path.samestat(path.stat(), read)
    except (OSError, ValueError, AttributeError):  # there is none, or standard input is not a file
        return False


def _exists(path: Path) -> OutputError:
    return OutputError(f"{path} exists already.", "Name another file, or overwrite it with --force.")


def _cannot_write(path: Path, error: OSError | ValueError) -> OutputError:
    reason = getattr(error, "strerror", None) or error
    full = getattr(error, "errno", None) in (errno.ENOSPC, errno.EDQUOT)
    hint = "Make room and try again." if full else "Name a file elsewhere."
    return OutputError(f"{path} cannot be written: {reason}.", hint)
