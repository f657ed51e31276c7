"""Removes packages: out of use at once, and deleted later, so that it can be undone."""

from __future__ import annotations

import secrets
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from translation.errors import UsageError
from translation.packages import folders, record
from translation.packages.staging import REMOVED, free, lock, make_aside, written

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Removal:
    """A package taken out of use: `undo` puts it back, `finish` deletes it. Both raise OutputError."""

    folder: Path
    aside: Path

    def undo(self) -> Path:
        """Put it back. Returns its folder, which has another name if its old one is taken."""
        with lock(self.folder.parent):
            folder = free(self.folder)
            self.aside.rename(folder)
            shutil.rmtree(self.aside.parent, ignore_errors=True)
        return folder

    def finish(self) -> None:
        """Delete it."""
        with written(self.aside):
            shutil.rmtree(self.aside.parent)
            record.forget(self.folder)


def remove(folder: Path) -> Removal:
    """Take the package in `folder` out of use, at once and whole.

    Raises UsageError if it is not a package that can be removed, OutputError if it cannot be moved.
    """
    if folder.parent not in folders.package_folders():
        raise UsageError(
            f"{folder} is not an installed package.", "`diptych languages list` shows what is installed."
        )
    if not (folder / "metadata.json").is_file():
        raise UsageError(
            f"{folder} is not a package.", "Move it elsewhere yourself if it should not be there."
        )
    with lock(folder.parent):
        aside = folder.parent / f"{REMOVED}{secrets.token_hex(4)}"
        make_aside(aside)
        try:
            folder.rename(aside / folder.name)
        except OSError:
            shutil.rmtree(aside, ignore_errors=True)
            raise
    return Removal(folder, aside / folder.name)
