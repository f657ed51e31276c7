"""Readers of files for the process of its own, each with another habit: the content says which."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from translation.errors import InputError
from translation.model import Article, Metadata, Paragraph, Version

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.sources.source import Content


def _fail() -> None:
    raise InputError("It is torn.", "Mend it.")


HABITS: dict[str, Callable[[str], object]] = {
    "sleep": lambda _: time.sleep(600),
    "swell": lambda _: "x" * 4_000_000_000,
    "die": lambda _: os._exit(3),
    "fail": lambda _: _fail(),
    "stumble": lambda _: 1 / 0,
    "print": lambda _: print("x" * 100_000),
    "connect": lambda port: socket.create_connection(("127.0.0.1", int(port))),
    "run": lambda program: subprocess.run([sys.executable, "-c", program], check=True),
    "write": lambda path: Path(path).write_text("written", encoding="utf-8"),
    "plain": lambda _: None,
}


def extract(content: Content) -> Article | None:
    """Do what the first word of the content says."""
    word, _, rest = content.data.decode().partition(" ")
    if word == "other":
        return None
    HABITS[word](rest)
    return Article.of(
        content.name,
        [
            Paragraph("Flood", kind="heading"),
            Paragraph(f"Read by {os.getpid()}."),
            Paragraph("~~~", protected=True),
        ],
        ("It was dark.",),
        Metadata(
            "Flood", ("Ann Lee",), address=content.address, versions=(Version("fr", "https://a.example/fr"),)
        ),
    )
