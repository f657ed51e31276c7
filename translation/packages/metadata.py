"""The metadata of packages, checked: its text may come from anywhere."""

from __future__ import annotations

import errno
import json
import os
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from translation.languages import codes
from translation.text.cleaning import one_line

if TYPE_CHECKING:
    from pathlib import Path

# Codes become parts of file names and commands: letters, and a region or script after a hyphen.
_CODE = re.compile(r"[a-z]{2,3}([_-][A-Za-z]{2,8})?", re.ASCII)
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+_-]{0,31}", re.ASCII)
MOST_BYTES = 1_000_000  # of a metadata.json; real ones have a few hundred
_LONGEST = 200  # characters of a name or prefix


class ForeignError(ValueError):
    """It is a package of another type, which Argos may know."""


@dataclass(frozen=True, slots=True)
class Package:
    """One translation direction: an Argos package, bundled as a file or installed as a folder."""

    source: str
    target: str
    version: str
    origin: Literal["bundled", "installed"]
    path: Path

    def __str__(self) -> str:
        return f"{self.source}→{self.target} {self.version} ({one_line(self.path.stem)})"


@dataclass(frozen=True, slots=True)
class Metadata:
    """The checked `metadata.json` of a package, or its entry in an index.

    `version` may be empty; `prefix` is the token that some models want first.
    """

    source: str
    target: str
    version: str
    prefix: str = ""

    @property
    def stem(self) -> str:
        """The name of its folder and file, as Argos writes it: `translate-de_en-1_9`."""
        pair = f"translate-{self.source}_{self.target}"
        return f"{pair}-{self.version.replace('.', '_')}" if self.version else pair


def parse(value: object) -> Metadata:
    """The metadata in `value`, which is parsed JSON. Raises ValueError, ForeignError for another type."""
    if not isinstance(value, dict):
        raise ValueError("its metadata is not a JSON object")
    kind = value.get("type", "translate")
    if kind != "translate":
        raise ForeignError(f"it is a package of the type {_shown(kind)}, which Diptych does not use")
    source, target = (_matching(value, key, _CODE) for key in ("from_code", "to_code"))
    if source == target:
        raise ValueError("it translates a language into itself")
    version = _matching(value, "package_version", _VERSION) if value.get("package_version") else ""
    prefix = value.get("target_prefix") or ""
    if not isinstance(prefix, str) or len(prefix) > _LONGEST:
        raise ValueError("target_prefix in its metadata is not a short text")
    return Metadata(source, target, version, prefix)


def read(folder: Path) -> Metadata:
    """The metadata of the package in a folder.

    Raises ForeignError for another type of package, ValueError with the reason if it makes no sense,
    FileNotFoundError if there is no `metadata.json`, OSError if it cannot be read.
    """
    file = folder / "metadata.json"
    if not file.is_file():  # a pipe would be waited for
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(file))
    with file.open("rb") as opened:
        return parse(read_json(opened.read(MOST_BYTES)))


def read_json(content: bytes) -> Any:
    """`content` parsed as JSON. Raises ValueError if it is not JSON, whatever it was made to look like."""
    try:
        return json.loads(content)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    except UnicodeDecodeError:
        raise ValueError("it is not text in UTF-8") from None
    except json.JSONDecodeError:
        raise
    except ValueError:
        raise ValueError("a number in it is too long") from None


def title(source: str, target: str, version: str = "") -> str:
    """A package as people call it: German→English 1.9."""
    return f"{codes.name(source)}→{codes.name(target)} {version}".rstrip()


def version_key(version: str) -> tuple[int, ...]:
    """The key to sort versions by: 1.10 comes after 1.9."""
    return tuple(int(number) for number in re.findall(r"\d{1,9}", version))


def _matching(value: dict[str, Any], key: str, pattern: re.Pattern[str]) -> str:
    text = value.get(key)
    if text is None:
        raise ValueError(f"its metadata has no {key}")
    if not isinstance(text, str) or not pattern.fullmatch(text):
        raise ValueError(f"{key} in its metadata cannot be {_shown(text)}")
    return text


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:60]}…"
