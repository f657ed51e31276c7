"""What the translation memory keeps of a whole bitext: what the checks found in it.

So an article that is opened again is neither translated nor checked again. Findings are kept under the texts,
their sentences, and a digest of the code that found them: changed code never sees what other code found.
"""

from __future__ import annotations

import sys
from functools import cache
from hashlib import blake2b
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from translation import records
from translation.memory.gate import is_clean
from translation.memory.store import key
from translation.resources import WORDS

if TYPE_CHECKING:
    from translation.memory.store import Memory
    from translation.model import Bitext, Finding

# What the checks know from elsewhere.
_LIBRARIES = ("babel", "text2num")


def recall_findings(memory: Memory, bitext: Bitext) -> tuple[Finding, ...] | None:
    """What was found in this very bitext. None: not known, or nothing that the checks can have written."""
    name = _key(bitext)
    value = memory.get_many([name]).get(name)
    if value is None or not is_clean(value):
        return None
    try:
        return records.read(value, bitext)
    except ValueError:
        return None


def remember_findings(memory: Memory, bitext: Bitext, findings: tuple[Finding, ...]) -> None:
    """Put what was found in the bitext into the memory."""
    memory.put_many({_key(bitext): records.written(findings)})


def _key(bitext: Bitext) -> str:
    places = [
        (
            segment.paragraph,
            segment.source.start,
            segment.source.end,
            segment.target and (segment.target.start, segment.target.end),
            segment.foreign,
            segment.protected,
            segment.moved,
            segment.translation is not None and segment.translation.made_up,
        )
        for segment in bitext.segments
    ]
    return key(
        "findings",
        _code(),
        bitext.source_language,
        bitext.target_language,
        bitext.source,
        bitext.target,
        repr((bitext.by_machine, bitext.aligned, sorted(bitext.headings), places)),
    )


@cache
def _code() -> str:
    """A digest of all that findings may depend on: the code, libraries', Python's, the tables of words."""
    digest = blake2b(" ".join([sys.version, *map(version, _LIBRARIES)]).encode(), digest_size=20)
    for path in sorted([*Path(__file__).parents[1].rglob("*.py"), *WORDS.iterdir()]):
        digest.update(f"{path.name} {path.stat().st_size} ".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()
