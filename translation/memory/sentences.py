"""What the memory keeps of a sentence: translations and similarities."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict
from typing import TYPE_CHECKING, get_args

from translation.memory.gate import is_clean
from translation.memory.store import key
from translation.model import Confidence, Level, Translation

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from translation.memory.store import Memory
    from translation.packages import Package

# Counts the changes of Diptych that change translations. Those stored before are then made anew.
REVISION = "11"

_LEVELS = get_args(Level)


def translation_key(sentence: str, packages: Iterable[Package], how: str) -> str:
    """Key of a translation: everything that it depends on."""
    return key(sentence, *_names(packages), how, REVISION)


def similarity_key(sentence: str, translation: str, packages: Iterable[Package]) -> str:
    """Key of the similarity between a sentence and its back-translation."""
    return key("agreement", sentence, translation, *_names(packages), REVISION)


def _names(packages: Iterable[Package]) -> list[str]:
    return [f"{package} {package.origin}" for package in packages]


def former_choice_key(sentence: str, source: str, target: str) -> str:
    """Key of what a reader chose for a sentence in all articles, as the memory once kept it."""
    return key("chosen", sentence, source, target)


def recall_translations(memory: Memory | None, keys: Iterable[str]) -> dict[str, Translation]:
    """The known ones of `keys`. What Diptych cannot have stored counts as unknown."""
    if memory is None:
        return {}
    found = {name: _from_json(value) for name, value in memory.get_many(list(keys)).items()}
    return {name: translation for name, translation in found.items() if translation}


def remember_translations(memory: Memory | None, translations: Mapping[str, Translation]) -> None:
    """Store translations by their keys."""
    if memory is not None:
        values = {name: json.dumps(asdict(one), ensure_ascii=False) for name, one in translations.items()}
        memory.put_many(values)


def recall_similarities(memory: Memory | None, keys: Iterable[str]) -> dict[str, float]:
    """The known ones of `keys`. What Diptych cannot have stored counts as unknown."""
    known = {}
    for name, value in (memory.get_many(list(keys)) if memory is not None else {}).items():
        with suppress(ValueError, TypeError, RecursionError):
            stored = float(json.loads(value))
            if 0 <= stored <= 1:
                known[name] = stored
    return known


def remember_similarities(memory: Memory | None, similarities: Mapping[str, float]) -> None:
    """Store similarities by their keys."""
    if memory is not None:
        memory.put_many({name: json.dumps(value) for name, value in similarities.items()})


def _from_json(value: str) -> Translation | None:
    if not is_clean(value):
        return None
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
            bool(stored.get("made_up")),  # choices of older versions have none, and are kept
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
