"""What the files of a model must agree on: otherwise the package is refused."""

from __future__ import annotations

import json
import struct
from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.making import make_package, model_parts, package_parts, zipped
from translation.errors import TranslationError
from translation.packages import installing, model_files, probe
from translation.packages.model_files import UnsoundError

if TYPE_CHECKING:
    from collections.abc import Callable

VOCABULARY = "shared_vocabulary.json"


def files() -> dict[str, bytes]:
    """What is in the folder of a model."""
    parts = model_parts("de-en").items()
    return {name.removeprefix("model/"): content for name, content in parts if name.startswith("model/")}


def write(folder: Path, parts: dict[str, bytes]) -> Path:
    folder.mkdir(exist_ok=True)
    for name, content in parts.items():
        (folder / name).write_bytes(content)
    return folder


def with_tokens(change: Callable[[list[str]], Any]) -> dict[str, bytes]:
    parts = files()
    return parts | {VOCABULARY: json.dumps(change(json.loads(parts[VOCABULARY]))).encode()}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda tokens: tokens, id="as it is"),
        pytest.param(lambda tokens: tokens[:-1], id="a row for nothing"),  # some pad their matrices
        pytest.param(
            lambda tokens: [*tokens[:-1], "\x9b\u202e\ufffd\t\n"], id="odd signs, cleaned when translated"
        ),
        pytest.param(lambda tokens: [*tokens[:-1], "<0x1B>"], id="the name of a byte"),
    ],
)
def test_what_agrees(change: Callable[[list[str]], Any], tmp_path: Path) -> None:
    model_files.check(write(tmp_path, with_tokens(change)))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda tokens: [*tokens, "▁more"], r"has 391 tokens, and encoder/embeddings_0/weight 390 rows"),
        (lambda tokens: [*tokens, *map(str, range(5000))], "has 5,390 tokens"),
        (lambda tokens: [*tokens[:-1], "a\x1b[31m"], r"holds control characters: 'a\\x1b\[31m'"),
        (lambda tokens: [*tokens[:-1], "\0"], "holds control characters"),
        (lambda tokens: [*tokens[:-1], "\x7f"], "holds control characters"),
        (lambda tokens: dict.fromkeys(tokens), "is not a list of tokens"),
        (lambda tokens: [*tokens[:-1], 2], "is not a list of tokens"),
    ],
)
def test_what_does_not_agree(change: Callable[[list[str]], Any], why: str, tmp_path: Path) -> None:
    with pytest.raises(UnsoundError, match=why):
        model_files.check(write(tmp_path, with_tokens(change)))


def test_vocabularies_of_both_sides_and_as_text(tmp_path: Path) -> None:
    parts = files()
    tokens = json.loads(parts.pop(VOCABULARY))
    text = "".join(f"{token}\n" for token in tokens).encode()
    folder = write(tmp_path, parts | {"source_vocabulary.txt": text, "target_vocabulary.txt": text})
    model_files.check(folder)
    (folder / "source_vocabulary.txt").write_bytes(text.replace(b"a", b"\x1b"))  # is never shown
    model_files.check(folder)
    (folder / "target_vocabulary.txt").write_bytes(text + b"more\n")
    with pytest.raises(UnsoundError, match=r"391 tokens, and decoder/embeddings/weight 390 rows"):
        model_files.check(folder)
    (folder / "target_vocabulary.txt").unlink()
    with pytest.raises(UnsoundError, match="its vocabulary is missing"):
        model_files.check(folder)


def variable(name: str, shape: tuple[int, ...], content: bytes, length: int | None = None) -> bytes:
    """A variable of bytes in the file of a model, of the newest format."""
    said = len(content) if length is None else length
    head = struct.pack("<H", len(name) + 1) + name.encode() + b"\0" + bytes([len(shape)])
    return head + struct.pack(f"<{len(shape)}I", *shape) + struct.pack("<BI", 1, said) + content


def model(*variables: bytes, aliases: int = 0) -> bytes:
    head = struct.pack("<IH4sII", 6, 4, b"Any\0", 7, len(variables))
    return head + b"".join(variables) + struct.pack("<I", aliases)


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (model(variable("a", (2, 2), b"1234")), None),
        (model(variable("a", (), b"1")), None),
        (
            model(variable("a", (2, 2), b"12345")),
            "not as long as it says",
        ),  # would be written behind its memory
        (model(variable("a", (2, 2), b"1234", 4_000_000_000)), "not as long as it says"),
        (model(variable("a", (4_000_000_000,), b"1234", 4_000_000_000)), "not as long as it says"),
        (model(variable("a" * 60_000, (0,), b"")), None),
        (model()[:-4] + b"\xff" * 4, "too many variables"),
        (struct.pack("<IH4sII", 6, 4, b"Any\0", 7, 2**32 - 1), "too many variables"),
        (model(aliases=1), "damaged or cut off"),
        (b"", "damaged or cut off"),
        (b"\6\0\0\0\xff\xff", "damaged or cut off"),
    ],
)
def test_the_matrices(content: bytes, why: str | None, tmp_path: Path) -> None:
    folder = write(tmp_path, {"model.bin": content, VOCABULARY: b"[]"})
    if why is None:
        model_files.check(folder)
    else:
        with pytest.raises(UnsoundError, match=why):
            model_files.check(folder)


@given(st.integers(0, 90), st.binary(max_size=20), st.integers(0, 20))
def test_whatever_is_in_it_there_is_a_sentence(at: int, inserted: bytes, lost: int) -> None:
    whole = model(variable("decoder/embeddings/weight", (2, 2), b"1234"))
    with TemporaryDirectory() as scratch:
        content = whole[:at] + inserted + whole[at + lost :]
        folder = write(Path(scratch), {"model.bin": content, VOCABULARY: b'["a", "b"]'})
        with suppress(UnsoundError):
            model_files.check(folder)


@pytest.mark.parametrize(
    ("token", "why"), [("▁more", "has 391 tokens"), ("\x1b[2J", "holds control characters")]
)
def test_such_a_package_is_not_installed_and_not_whole(
    token: str, why: str, home: Path, tmp_path: Path
) -> None:
    parts = package_parts()
    tokens = json.loads(parts[f"model/{VOCABULARY}"])
    kept = tokens if "tokens" in why else tokens[:-1]
    parts[f"model/{VOCABULARY}"] = json.dumps([*kept, token]).encode()
    root = make_package(tmp_path / "files").stem
    file = zipped(tmp_path / "a.argosmodel", {f"{root}/{name}": part for name, part in parts.items()})
    with pytest.raises(TranslationError, match=why):
        installing.import_file(file)
    for name, content in parts.items():
        (home / root / name).parent.mkdir(parents=True, exist_ok=True)
        (home / root / name).write_bytes(content)
    assert why in (probe.problem(home / root) or "")
