"""Which encoding bytes without a mark are in: the one in which they read best in a language written in it."""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from translation.model import DAMAGED
from translation.text.detection import detected_languages
from translation.text.letters import has_statistics, log_likelihood, pairs_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.languages.profile import Profile

_SAMPLE = 4000  # bytes that are looked at, of lines that are not plain ASCII
_DAMAGE = 20.0  # what a byte that has no meaning in an encoding costs, in log odds
_RARE = 2.0  # what a language costs that few news are in
UTF_8 = "utf-8"
_BY_PAIRS_OF_BYTES = "utf-16"
# No words: other bytes, taken in pairs, are letters of many scripts. Chinese and its kin have no blanks.
_NO_WORDS = re.compile(r"[^\s\u3000-\ud7ff]{200}")


@dataclass(frozen=True, slots=True)
class Encoding:
    """An encoding by Python's name; `name` is for people, `group` says which languages are written in it.

    `rarity`: how much rarer it is than the usual one of its languages, in log odds.
    `mark`: it does not occur without these bytes.
    """

    codec: str
    name: str
    group: str
    rarity: float = 0.0
    mark: bytes = b""


ENCODINGS = (
    Encoding(UTF_8, "UTF-8", ""),
    Encoding("cp1252", "Windows-1252", "cp1252"),
    Encoding("iso8859_15", "ISO-8859-15", "cp1252", 2),
    Encoding("mac_roman", "Mac Roman", "cp1252", 4),
    Encoding("cp850", "DOS 850", "cp1252", 4),
    Encoding("cp1250", "Windows-1250", "cp1250"),
    Encoding("iso8859_2", "ISO-8859-2", "cp1250", 1),
    Encoding("iso8859_16", "ISO-8859-16", "cp1250", 1),
    Encoding("mac_latin2", "Mac Latin 2", "cp1250", 4),
    Encoding("cp852", "DOS 852", "cp1250", 4),
    Encoding("cp1251", "Windows-1251", "CYRILLIC"),
    Encoding("koi8_u", "KOI8", "CYRILLIC", 1),
    Encoding("iso8859_5", "ISO-8859-5", "CYRILLIC", 2),
    Encoding("cp866", "DOS 866", "CYRILLIC", 3),
    Encoding("mac_cyrillic", "Mac Cyrillic", "CYRILLIC", 4),
    Encoding("cp1253", "Windows-1253", "GREEK"),
    Encoding("iso8859_7", "ISO-8859-7", "GREEK", 1),
    Encoding("cp1254", "Windows-1254", "cp1254"),
    Encoding("iso8859_9", "ISO-8859-9", "cp1254", 1),
    Encoding("cp1255", "Windows-1255", "HEBREW"),
    Encoding("iso8859_8", "ISO-8859-8", "HEBREW", 1),
    Encoding("cp1256", "Windows-1256", "ARABIC"),
    Encoding("iso8859_6", "ISO-8859-6", "ARABIC", 1),
    Encoding("cp1257", "Windows-1257", "cp1257"),
    Encoding("iso8859_13", "ISO-8859-13", "cp1257", 1),
    Encoding("cp1258", "Windows-1258", "cp1258"),
    Encoding("cp874", "Windows-874", "THAI"),
    Encoding("gb18030", "GB 18030", "zh"),
    Encoding("big5hkscs", "Big5", "zt"),
    Encoding("cp932", "Shift-JIS", "ja"),
    Encoding("euc_jis_2004", "EUC-JP", "ja"),
    Encoding("cp949", "EUC-KR", "ko"),
    Encoding("utf-16-le", "UTF-16", "", 4),
    Encoding("utf-16-be", "UTF-16", "", 4),
    Encoding("iso2022_jp_2004", "ISO-2022-JP", "ja", mark=b"\x1b$"),
    Encoding("iso2022_kr", "ISO-2022-KR", "ko", mark=b"\x1b$)C"),
    Encoding("hz", "HZ", "zh", mark=b"~{"),
)


@dataclass(frozen=True, slots=True)
class Reading:
    """Bytes in one encoding, and how well they read: `odds` are logarithms."""

    encoding: Encoding
    sample: str
    odds: float


def readings(data: bytes) -> Sequence[Reading]:
    """The readings of `data` that differ, the best first. There is at least one."""
    best: dict[str, Reading] = {}
    for encoding in ENCODINGS:
        if encoding.mark in data:
            sample = _sample(data, encoding.codec)
            if encoding.codec.startswith(_BY_PAIRS_OF_BYTES) and _NO_WORDS.search(sample):
                continue
            odds = _odds(sample, encoding.group) - encoding.rarity
            if sample not in best or odds > best[sample].odds:
                best[sample] = Reading(encoding, sample, odds)
    return sorted(best.values(), key=lambda reading: -reading.odds)


def _sample(data: bytes, codec: str) -> str:
    """The first lines that are not plain ASCII; of what says nothing by lines, the beginning."""
    is_whole = len(data) <= _SAMPLE
    if not (is_whole or codec.startswith(_BY_PAIRS_OF_BYTES)):
        data = b"\n".join(line for line in data.split(b"\n") if not line.isascii()) or data
    data = data[:_SAMPLE]
    decoder = codecs.getincrementaldecoder(codec)("replace")
    return unicodedata.normalize("NFC", decoder.decode(data, final=is_whole))


def _odds(sample: str, group: str) -> float:
    pairs = pairs_of(sample.replace(DAMAGED, " "))
    best = max(log_likelihood(pairs, language.code) - _RARE * language.rare for language in _languages(group))
    return best - _DAMAGE * sample.count(DAMAGED)


@cache
def _languages(group: str) -> Sequence[Profile]:
    return [
        language
        for language in detected_languages()
        if has_statistics(language.code)
        and (
            group in ("", language.code, language.script)
            or (language.script == "LATIN" and language.code_page == group)
        )
    ]
