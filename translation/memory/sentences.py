"""What the memory keeps of a sentence: its translation, how that comes back, and the reader's own choice."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, get_args

from translation.memory.store import key
from translation.model import Confidence, Level, Translation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from translation.memory.store import Memory
    from translation.packages import Package

# Counts the changes that make translations other than before: remembered ones are then made anew.
REVISION = "8"

_LEVELS = get_args(Level)


def translation_key(sentence: str, packages: Iterable[Package], how: str) -> str:
    """What a translation is remembered by: all that it depends on."""
    return key(sentence, *_names(packages), how, REVISION)


def similarity_key(sentence: str, translation: str, packages: Iterable[Package]) -> str:
    """What is remembered by it is how far a translation, translated back, agrees with its sentence."""
    return key("agreement", sentence, translation, *_names(packages), REVISION)


def _names(packages: Iterable[Package]) -> list[str]:
    return [f"{package} {package.origin}" for package in packages]


def choice_key(sentence: str, source: str, target: str) -> str:
    """What the reader's choice for a sentence is remembered by: whatever translates it, it stands."""
    return key("chosen", sentence, source, target)


def recall_translations(memory: Memory | None, keys: Iterable[str]) -> dict[str, Translation]:
    """What the memory knows of `keys`. What it cannot have written counts as unknown."""
    if memory is None:
        return {}
    found = {name: _from_json(value) for name, value in memory.get_many(list(keys)).items()}
    return {name: translation for name, translation in found.items() if translation}


def remember_translations(
    memory: Memory | None, translations: Mapping[str, Translation], *, forever: bool = False
) -> None:
    """Put translations into the memory by their keys. `forever`: no others push them out."""
    if memory is not None:
        values = {name: json.dumps(asdict(one), ensure_ascii=False) for name, one in translations.items()}
        memory.put_many(values, forever=forever)


def recall_similarities(memory: Memory | None, keys: Iterable[str]) -> dict[str, float]:
    """What the memory knows of `keys`. What it cannot have written counts as unknown."""
    known = {}
    for name, value in (memory.get_many(list(keys)) if memory is not None else {}).items():
        with suppress(ValueError, TypeError, RecursionError):
            stored = float(json.loads(value))
            if 0 <= stored <= 1:
                known[name] = stored
    return known


def remember_similarities(memory: Memory | None, similarities: Mapping[str, float]) -> None:
    """Put similarities into the memory by their keys."""
    if memory is not None:
        memory.put_many({name: json.dumps(value) for name, value in similarities.items()})


def _from_json(value: str) -> Translation | None:
    try:
        stored = json.loads(value)
        level = stored["confidence"]["level"]
        if level not in _LEVELS:
            return None
        return Translation(
            str(stored["text"]),
            Confidence(level, tuple(map(str, stored["confidence"]["reasons"]))),
            tuple(map(str, stored["retried"])),
            float(stored["score"]),
            tuple(map(str, stored["through"])),
            bool(stored["draft"]),
            bool(stored["chosen"]),
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
