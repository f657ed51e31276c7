"""The settings file: TOML, read with the line of every value."""

from __future__ import annotations

import codecs
import io
import json
import re
from typing import TYPE_CHECKING, Any

from translation.text.cleaning import escaped

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

_MOST_BYTES = 1_000_000


def read(file: Path) -> tuple[dict[str, tuple[Any, str]], list[str]]:
    """What the file says, by dotted name, each with its place; and what is wrong with the file as a whole."""
    try:
        if not file.exists():
            return {}, []
        import tomllib  # for those who have settings

        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return {}, [f"{file} is not a settings file. The defaults are used."]
        data = file.read_bytes()
        if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
            return {}, [f"{file} is in UTF-16; save it in UTF-8. The defaults are used."]
        # Some editors put a mark in front; some end lines by a carriage return.
        text = io.StringIO(data.decode("utf-8-sig"), newline=None).read()
        tables = tomllib.loads(text)
    except OSError as error:
        return {}, [f"{file} cannot be read: {error.strerror or error}. The defaults are used."]
    except (ValueError, RecursionError) as error:  # TOML and UTF-8 both
        at = re.search(r" \(at (line \d+).*\)$", str(error))
        place = f"{file}, {at[1]}" if at else str(file)
        what = str(error)[: at.start()] if at else "it is not TOML in UTF-8"
        return {}, [f"{place}: {what}. The defaults are used."]
    lines = _lines(text)
    return {
        name: (value, f"{file}, line {lines[name]}" if name in lines else str(file))
        for name, value in _flat(tables, "")
    }, []


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """The values of a table and the tables in it, by dotted name."""
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{prefix}{key}.")
        elif not (isinstance(value, dict) and f"{prefix}{key}" == "keys"):
            yield f"{prefix}{key}", value


def _lines(text: str) -> dict[str, int]:
    """The line on which each dotted name is given its value."""
    found: dict[str, int] = {}
    prefix = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line):
            prefix = _unquoted(header[1]) + "."
            found.setdefault(prefix[:-1], number)
        elif "=" in line:
            found.setdefault(prefix + _unquoted(line.partition("=")[0]), number)
    return found


def _unquoted(name: str) -> str:
    return re.sub(r"[\s\"']", "", name)


def written(value: object) -> str:
    """A value in TOML. What could act on a terminal is escaped; a surrogate, which TOML has not, replaced."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(written, value))}]"
    sound = str(value).encode(errors="replace").decode() if isinstance(value, str) else value
    return escaped(
        json.dumps(sound, ensure_ascii=False)
    )  # strings and whole numbers are written alike in both
