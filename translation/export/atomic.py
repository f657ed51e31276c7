"""Writing a file whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

from translation.errors import OutputError


def write_whole(path: Path, content: str | bytes, *, force: bool) -> Path:
    """Write `content` to `path`, text as UTF-8, and return the absolute path.

    It goes to a temporary file beside it first, which takes the name only when all is written.
    Raises OutputError where the file exists (unless `force`) or cannot be written.
    """
    path = Path(os.path.abspath(path))  # noqa: PTH100  resolve() would follow a link and lose its name
    check_free(path, force=force)
    # A name of a file that is not UTF-8 has characters that nothing can be written with.
    data = content.encode(errors="replace") if isinstance(content, str) else content
    staged = path.with_name(f".diptych-{os.urandom(8).hex()}")
    try:
        with staged.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        check_free(path, force=force)  # another process may have written it in the meantime
        staged.replace(path)
    except OSError as error:
        raise _cannot_write(path, error) from error
    finally:
        staged.unlink(missing_ok=True)
    return path


def check_free(path: Path, *, force: bool) -> None:
    """Raise OutputError where `path` cannot be written: known before the work begins, not after it."""
    try:
        is_there = path.exists()
    except OSError as error:  # a name that is too long
        raise _cannot_write(path, error) from error
    if is_there and not path.is_file():
        raise OutputError(f"{path} is not a regular file.", "Name a file that may be written.")
    if not path.parent.is_dir():
        raise OutputError(f"There is no folder {path.parent}.", "Make it first, or name another file.")
    if not os.access(path.parent, os.W_OK):
        raise OutputError(f"The folder {path.parent} cannot be written.", "Name a file elsewhere.")
    if is_there and not force:
        raise OutputError(f"{path} exists already.", "Name another file, or overwrite it with --force.")


def _cannot_write(path: Path, error: OSError) -> OutputError:
    return OutputError(f"{path} cannot be written: {error.strerror or error}.", "Name a file elsewhere.")
