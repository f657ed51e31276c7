"""What the files of a model must agree on, read before the model is loaded.

CTranslate2 believes its files: where a matrix is longer than its shape, or a token has no row, it reads and
writes memory that is not its own. The format is that of `src/models/model.cc` in CTranslate2 4.
"""

from __future__ import annotations

import math
import os
import re
import struct
from typing import IO, TYPE_CHECKING

from translation.packages.metadata import read_json

if TYPE_CHECKING:
    from pathlib import Path

Shape = tuple[int, ...]

_ITEM_BYTES = (
    4,
    1,
    2,
    4,
    2,
    2,
)  # of a number, by the type's number: float32, int8, int16, int32, float16, bfloat16
_MOST_VARIABLES = 100_000
_MOST_BYTES = 64_000_000  # of a vocabulary; those of 250,000 tokens have some 5 MB
# The rows of these are the tokens of one side.
_ROWS = {
    "source": ("encoder/embeddings/weight", "encoder/embeddings_0/weight"),
    "target": ("decoder/embeddings/weight", "decoder/projection/weight", "decoder/projection/bias"),
}
# No tokenizer makes a token of these: SentencePiece's normalisation takes them out of what it learns from.
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


class UnsoundError(ValueError):
    """The files do harm together; the message is a clause that says why."""


def check(folder: Path) -> None:
    """Raise UnsoundError if the files in the folder `model` of a package do harm. Raises OSError too."""
    try:
        with (folder / "model.bin").open("rb") as file:
            shapes = _shapes(file)
    except (struct.error, UnicodeDecodeError):
        raise UnsoundError("model.bin is damaged or cut off") from None
    for side, names in _ROWS.items():
        tokens = _vocabulary(folder, side)
        for name in names:
            rows = shapes[name][0] if shapes.get(name) else len(tokens)
            if len(tokens) > rows:
                raise UnsoundError(f"its vocabulary has {len(tokens):,} tokens, and {name} {rows:,} rows")
    # The vocabulary of the target: what is in it may be on the screen.
    if strange := next((token for token in tokens if _CONTROL.search(token)), None):
        raise UnsoundError(f"its vocabulary holds control characters: {strange[:40]!a}")


def _shapes(file: IO[bytes]) -> dict[str, Shape]:
    """The shapes of all variables by their names. Raises UnsoundError, struct.error, UnicodeDecodeError."""
    version = _number(file, "I")
    if version >= 2:
        _text(file)  # the kind of model
        _number(file, "I")  # and its revision
    shapes: dict[str, Shape] = {}
    size = os.fstat(file.fileno()).st_size
    for _ in range(_counted(file)):
        name = _text(file)
        rank = _number(file, "B")
        shapes[name] = struct.unpack(f"<{rank}I", file.read(4 * rank))
        kind, count = _number(file, "B"), _number(file, "I")
        if version >= 4:
            item, length = _ITEM_BYTES[kind] if kind < len(_ITEM_BYTES) else 0, count
        else:
            item, length = kind, count * kind
        if length != item * math.prod(shapes[name]) or file.seek(length, os.SEEK_CUR) > size:
            raise UnsoundError(f"{name[:80]!a} in model.bin is not as long as it says")
    if version >= 3:
        for _ in range(_counted(file)):
            alias, name = _text(file), _text(file)
            if name in shapes:
                shapes[alias] = shapes[name]
    return shapes


def _counted(file: IO[bytes]) -> int:
    count = _number(file, "I")
    if count > _MOST_VARIABLES:
        raise UnsoundError("model.bin lists too many variables")
    return count


def _number(file: IO[bytes], kind: str) -> int:
    number: int
    (number,) = struct.unpack(f"<{kind}", file.read(struct.calcsize(f"<{kind}")))
    return number


def _text(file: IO[bytes]) -> str:
    """A text, which has its length in front and a zero at its end."""
    length = _number(file, "H")
    content = file.read(length)
    if len(content) < length:
        raise struct.error
    return content.removesuffix(b"\0").decode()


def _vocabulary(folder: Path, side: str) -> list[str]:
    """The tokens of a side, from the file that CTranslate2 takes. Raises UnsoundError."""
    for stem in ("shared_vocabulary", f"{side}_vocabulary"):
        for path in (folder / f"{stem}.json", folder / f"{stem}.txt"):
            if path.is_file():
                return _tokens(path)
    raise UnsoundError("its vocabulary is missing")


def _tokens(path: Path) -> list[str]:
    if path.stat().st_size > _MOST_BYTES:
        raise UnsoundError(f"{path.name} is too long")
    content = path.read_bytes()
    if path.suffix == ".txt":
        return content.decode(errors="replace").removesuffix("\n").split("\n")
    try:
        tokens = read_json(content)
    except ValueError as error:
        raise UnsoundError(f"{path.name} is damaged: {error}") from error
    if not isinstance(tokens, list) or not all(isinstance(token, str) for token in tokens):
        raise UnsoundError(f"{path.name} is not a list of tokens")
    return tokens
