"""What is not words, and where it ends."""

from __future__ import annotations

import base64
import hashlib
import random
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.model import Article
from translation.text.blocks import blocks
from translation.text.cleaning import clean

RANDOM = random.Random(4)  # not for secrets
BYTES = RANDOM.randbytes(600)


def wrapped(text: str, width: int) -> str:
    return "\n".join(text[start : start + width] for start in range(0, len(text), width))


BASE64 = wrapped(base64.b64encode(BYTES).decode(), 64)
KEY = f"-----BEGIN PRIVATE KEY-----\nProc-Type: 4\n\n{BASE64}\n-----END PRIVATE KEY-----"
HASHES = "\n".join(f"{hashlib.md5(bytes([n])).hexdigest()}  photo-{n}.jpg" for n in range(3))
SSH = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJx8a2Vxu7Yh3n5Zt0RfQ9wW1kP4mB6dS8eT2yUvXo7Lc ann@port"
XXD = "\n".join(
    f"{start:08x}: {' '.join(BYTES[start : start + 16].hex()[i : i + 4] for i in range(0, 32, 4))}  ..a.b"
    for start in range(0, 64, 16)
)
UU = "begin 644 photo.jpg\nM1W)E871E<B!T:&%N\n#9V]O9```\n`\nend"
FORMULA = "$$\nx + y = z,\n\nz > 0\n$$"
FENCED = "```python\nif boats > 3:\n    print('Gone')\n\n# so\n```"
TILDES = "~~~~\n```\nit is\n~~~~~"


def protected(text: str, *, markdown: bool = False) -> list[str]:
    return [paragraph.text for paragraph in clean(text, markdown=markdown) if paragraph.protected]


@pytest.mark.parametrize("markdown", [False, True])
@pytest.mark.parametrize("code", [BASE64, KEY, HASHES, SSH, XXD, UU, FENCED, TILDES, FORMULA])
def test_code_and_keys_stay_as_they_are(code: str, markdown: bool) -> None:
    text = f"The key reads so:\n{code}\nThe mayor spoke.\n\n{code}"
    assert "\n".join(protected(text, markdown=markdown)) == f"{code}\n{code}"
    assert Article.of("-", clean(text, markdown=markdown)).text == text


FRONT = "---\ntitle: The tide\ndate: 2024-05-03\n---"
COMMENT = "<!-- not\n\nshown -->"
REFERENCE = '[tide]: https://tide.example/a_b "The tide"'
TAGS = '<div align="center"><br/>'
INDENTED = "    if wet:\n\n        go()"


@pytest.mark.parametrize("code", [COMMENT, REFERENCE, TAGS, INDENTED])
def test_what_only_markdown_has(code: str) -> None:
    text = f"{FRONT}\n\n# The tide\n\n{code}\n\nIt rose."
    assert protected(text, markdown=True) == [FRONT, code]
    assert Article.of("-", clean(text, markdown=True)).text == text
    assert protected(text) == [FRONT]


@pytest.mark.parametrize(
    "prose",
    [
        "---\nIt rained.\n---\nIt stopped.",
        "---\n\n---\n",
        "- an item\n\n    goes on here\n\n    and here",
        "[^1]: The footnote is a sentence.",
        "```\nNo end to this fence.",
        "<!-- no end",
        "A <b>bold</b> word.",
        "-----BEGIN KEY-----\nand nothing else",
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
        "https://harbour.example/a/b/c?d=e&f=g",
        "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
        "12 345 678 910",
        "HMS-Ark-Royal-and-HMS-Victory-and-HMS-Invincible",
        "A photo: 3f786850e387550fdab836ed7e6dc881de23001b.",
        "Thanks",
    ],
)
def test_words_are_not_taken_for_code(prose: str) -> None:
    assert protected(prose, markdown=True) == []


def test_a_heading_below_base64_is_words() -> None:
    assert protected(f"{BASE64}\nThanks") == [BASE64]


@given(
    st.lists(
        st.sampled_from(
            ["a", "", "```", "~~~~", "    b", "> c", "|d|", "|-|", "- e", "\tf\tg", "---", "<!--"]
        )
    )
)
def test_no_line_is_left_out(lines: list[str]) -> None:
    for markdown in (False, True):
        found = list(blocks(lines, markdown=markdown))
        assert [line for block in found for line in block.lines] == lines
        assert all(block.lines for block in found)


@pytest.mark.parametrize(
    "piece",
    [
        "```\n",
        "`",
        "~~~ a\n",
        "<!--\n",
        "<a>\n",
        "<a",
        "    a\n",
        "-----BEGIN A-----\n",
        "[a]: b\n",
        "aB3",
        "> ",
        "00aa ",
        BASE64 + "\n",
        "begin 644 a\n",
        "[a]: b (",
        "0a0a 0a0a 0a0a 0a0a\n",
        "---\na: b\n",
    ],
)
def test_hostile_text_takes_no_time(piece: str) -> None:
    for markdown in (False, True):
        linear(partial(clean, markdown=markdown), piece * (400_000 // len(piece)))


def test_fences_of_all_lengths_take_no_time() -> None:
    text = "\n".join("`" * length for length in range(900, 2, -1))
    linear(lambda piece: clean(piece, markdown=True), text)
