"""How names in Chinese characters are spelt: Chinese ones, foreign ones in Chinese, Japanese ones."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from translation.checks.names.graphemes import KANA
from translation.checks.names.sounds import Sounds, graph, hiragana, table
from translation.languages.ja.names import READINGS as JAPANESE
from translation.languages.ja.names import SIMPLIFIED
from translation.languages.zh.names import (
    PLACE_ENDINGS,
    READINGS,
    SPELLINGS,
    SURNAME_READINGS,
    SURNAMES,
    SYLLABLES,
    TRANSCRIPTIONS,
)
from translation.text.spelling import plain

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from translation.checks.names.sounds import Readings

_SOUNDS = re.compile("[td]?[SZ]|.")
_HEPBURN = {"tS": "ch", "dZ": "j", "S": "sh", "j": "y"}
_SYLLABLE = re.compile("[A-Z][a-z]*")
_LETTERS_A_SLIP = 5  # letters of a name of which one may be wrong
# Letters as they stand, but for what marks a long vowel: Ōtani, Ohtani, Ootani.
_LETTERS = "\n".join("abcdefghijklmnopqrstuvwxyz") + "\noh o oh\noo o oo\nou ou o\nuu u uu"


def is_chinese(name: str, written: Sequence[str]) -> bool:
    """Whether a name in Chinese characters is not a foreign one, by its Latin words.

    It begins with a Chinese surname, or ends as places do, and in Latin letters it can be pinyin, or one of
    its words is spelt so.
    """
    if name[:1] not in SURNAMES and name[-1:] not in PLACE_ENDINGS:
        return False
    syllables = pinyin(name)
    return _is_pinyin("".join(written)) or (
        len(written) > 1 and any(plain(word) in syllables for word in written)
    )


def is_misspelt(name: str, written: Sequence[str]) -> bool:
    """Whether Latin words are the pinyin of a name but for a letter or two: Shenzhem for 深圳."""
    spelling, letters = "".join(pinyin(name)), plain("".join(written))
    changed = sum(one != other for one, other in zip(spelling, letters, strict=False))
    return len(spelling) == len(letters) and 0 < changed <= max(1, len(letters) // _LETTERS_A_SLIP)


def _is_pinyin(name: str) -> bool:
    return bool(_pinyin().fullmatch("".join(sign for sign in plain(name) if sign.isalpha())))


@cache
def _pinyin() -> re.Pattern[str]:
    """Syllables of pinyin, one or more."""
    syllables = [
        f"(?:{'|'.join(initials.replace('-', '').split())})(?:{'|'.join(finals.split())})"
        for initials, finals in (line.split(":") for line in SYLLABLES.strip().splitlines())
    ]
    return re.compile(f"(?:{'|'.join(syllables)})+")


@cache
def _table(lines: str) -> Mapping[str, Readings]:
    """The readings by lines in which a letter or a syllable alone stands for itself."""
    return table("\n".join(line if " " in line else f"{line} {line}" for line in lines.strip().splitlines()))


@lru_cache(maxsize=4096)
def spelt(name: str) -> Sounds:
    """A name in Latin letters, its letters taken as its sounds."""
    return graph(plain(name), _table(_LETTERS))


@lru_cache(maxsize=4096)
def chinese(name: str) -> Sounds:
    """How a Chinese name is spelt: in pinyin, or as Wade and Giles did."""
    return graph("".join(pinyin(name)), _table(SPELLINGS))


@lru_cache(maxsize=4096)
def transcribed(name: str) -> Sounds:
    """The sounds of the foreign name that Chinese characters can stand for."""
    return graph(" ".join(pinyin(name)), _table(TRANSCRIPTIONS))


@lru_cache(maxsize=4096)
def japanese(name: str) -> Sounds:
    """How a Japanese name can be spelt, in Chinese characters and kana."""
    return graph(hiragana(name.translate(SIMPLIFIED)), _japanese())


@cache
def _japanese() -> Mapping[str, Readings]:
    """The readings of Chinese characters, and of kana in the letters of Hepburn."""
    kana = {sign: ((_hepburn(found[0][0]), 0.0),) for sign, found in table(KANA).items()}
    return {**kana, **_table(JAPANESE)}


def _hepburn(sounds: str) -> str:
    """Japanese sounds in the letters in which they are romanised."""
    return "".join(_HEPBURN.get(sound, sound) for sound in _SOUNDS.findall(sounds))


def pinyin(name: str) -> list[str]:
    """The syllables of Chinese characters, without tones: 重庆 -> chong, qing."""
    from anyascii import anyascii  # 10 ms, and only for the scripts that ask it

    if surname := SURNAME_READINGS.get(name[:1]):
        name = f"{surname} {name[1:]}"
    for characters, read in READINGS.items():
        name = name.replace(characters, f" {read} ")
    return [
        syllable.lower()
        for part in name.split()
        for syllable in ([part] if part.isascii() else _SYLLABLE.findall(anyascii(part)))
    ]
