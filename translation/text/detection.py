"""Which language a text is in: by its script, by langdetect's letter statistics, and by its words.

langdetect's own detector draws n-grams at random until it is sure, even of three words, and lets nothing else
weigh in. Here its profiles, and some more in its format, are read whole: the same text always gets the same
answer, function words count beside letters, and a short text keeps its doubt.
"""

from __future__ import annotations

import json
import math
import re
import unicodedata
from collections import Counter, defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from translation.languages.profile import Profile, folder, profiles
from translation.model import LanguageGuess
from translation.text.protected import PROTECTED
from translation.text.scripts import EAST_ASIAN, script_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

LETTERS = "letters.json"  # a language's letter statistics in its folder, where langdetect has none
_IN_LANGDETECT = {"nb": "no", "zh": "zh-cn", "zt": "zh-tw"}  # its codes where they are not Argos'

_EXPECTED = 2.0  # of a language that is expected, in log odds
_RARITY = math.log(0.2)  # of a rare language, beforehand

# How much of its text a language written in Han characters gives to those that only the simplified form has,
# only the traditional one, and only Japanese. Japanese without kana is a headline at most.
_HAN_SHARES = {"zh": (0.4, 0.004, 0.001), "zt": (0.004, 0.4, 0.001), "ja": (0.1, 0.15, 0.1)}
_HAN_PRIORS = {"zh": 0.5, "zt": 0.4, "ja": 0.1}

_PIECES, _PIECE = 4, 1000  # looked at, of a long text: so many, each of so many code points
_HAN_WEIGHT = 3  # letters that one East Asian character stands for
_LEAST_SHARE = 0.05  # of a text that a script must have to be looked at

# Fitted on the part `develop` of `tests.bench.detect`, so that of all guesses with a confidence of 0.8 about
# eight in ten are right.
_SMOOTHING = 0.5 / 10_000  # langdetect's own
_TEMPER = 0.2  # what an n-gram counts: each letter is in six of them, and neighbours go together
_WORD = 2.5  # log odds of a word that stands in a language's list
# An unknown language is taken to look like the mean of so many languages, but that much better an n-gram.
_WORLD = 40  # as many as there are in Latin script
_UNKNOWN = 0.2
_LEAST_CONFIDENCE = 0.02
_LONGEST_WORD = 60  # letters; a longer one is none, and would outweigh all others

_TOKEN = re.compile(r"[^\s\d.,;:!?…\"“”„«»()\[\]{}<>/|*#–—।،؛؟\ufffd'’‘-]+['’-]?")


def detect(text: str, expected: Collection[str] = ()) -> tuple[LanguageGuess, ...]:
    """The languages `text` may be in, likeliest first, by their codes, with confidences.

    `expected`: codes that are likelier beforehand, as where a reader has packages for these languages.
    A confidence is the chance that the guess is right; what they lack to 1 is for an unknown language. () for
    no letters, or a script of which no language is known. Never raises; takes bounded time.
    """
    sample = unicodedata.normalize("NFKC", _sample(text))
    weights = Counter[str]()
    for char, count in Counter(sample).items():
        if char.isalpha():
            script = script_of(char)
            weights[script] += count * (_HAN_WEIGHT if script == EAST_ASIAN else 1)
    letters = weights.total()
    guesses = [
        LanguageGuess(code, min(confidence * count / letters, 1.0))
        for script, count in weights.items()
        if script in _by_script() and count >= _LEAST_SHARE * letters
        for code, confidence in _in_script(sample, script, expected).items()
    ]
    guesses.sort(key=lambda guess: (-guess.confidence, guess.code))
    return tuple(guess for guess in guesses if guess is guesses[0] or guess.confidence >= _LEAST_CONFIDENCE)


def detected_languages() -> list[Profile]:
    """The languages that can be told apart, in the order of their codes."""
    return [language for language in profiles() if language.detected]


def _sample(text: str) -> str:
    """The text, or pieces from all over a long one, without addresses and the like."""
    if len(text) > _PIECES * _PIECE:
        step = (len(text) - _PIECE) // (_PIECES - 1)
        text = "\n".join(text[start : start + _PIECE] for start in range(0, len(text), step))
    return PROTECTED.sub(" ", text)


@cache
def _by_script() -> Mapping[str, Sequence[Profile]]:
    """The languages of each script."""
    languages = defaultdict[str, list[Profile]](list)
    for language in detected_languages():
        languages[language.script].append(language)
    return languages


def _in_script(text: str, script: str, expected: Collection[str]) -> Mapping[str, float]:
    """The languages that the text's letters of one script may be in, with confidences."""
    languages = _by_script()[script]
    if len(languages) == 1:
        return {languages[0].code: 1.0}
    if script == EAST_ASIAN:
        return _east_asian(text)
    return _by_statistics(text, script, expected)


def _east_asian(text: str) -> Mapping[str, float]:
    names = Counter(unicodedata.name(char, "").split(" ", 1)[0] for char in text)
    han, hangul = names["CJK"], names["HANGUL"]
    kana = sum(names[name] for name in ("HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"))
    if hangul >= han + kana:
        return {"ko": 1.0}
    if kana * 20 > kana + han:
        return {"ja": 1.0}
    forms = [_han_form(char) for char in text if unicodedata.name(char, "").startswith("CJK")]
    scores = {}
    for code, shares in _HAN_SHARES.items():
        chances = (*shares, 1 - sum(shares))
        scores[code] = math.log(_HAN_PRIORS[code]) + sum(
            forms.count(form) * math.log(chance) for form, chance in enumerate(chances)
        )
    return _chances(scores)


@cache
def _han_form(char: str) -> int:
    """0: only simplified Chinese has the character, 1: only traditional, 2: only Japanese; 3: more than one.

    Told by the national character sets: GB 2312, Big5 and JIS X 0208.
    """
    in_gb, in_big5, in_jis = (_has(charset, char) for charset in ("gb2312", "big5", "euc_jp"))
    if in_gb != in_big5:
        return 1 if in_big5 else 0
    return 2 if in_jis and not in_gb else 3


def _has(charset: str, char: str) -> bool:
    try:
        char.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def _by_statistics(text: str, script: str, expected: Collection[str]) -> Mapping[str, float]:
    """Naive Bayes over the n-grams of the letters of `script`, and the words known."""
    profiles = _profiles(script)
    scores = {
        language.code: _RARITY * language.rare + _EXPECTED * (language.code in expected)
        for language in _by_script()[script]
    }
    unknown = 0.0
    for gram, count in _ngrams(_folded(text), script).items():
        unknown += _TEMPER * count * _UNKNOWN
        if gram in profiles:
            shares = profiles[gram]
            unknown += _TEMPER * count * math.log1p(sum(shares.values()) / _WORLD / _SMOOTHING)
            for code, share in shares.items():
                scores[code] += _TEMPER * count * math.log1p(share / _SMOOTHING)
    for code, count in frequent_words(text).items():
        if code in scores:
            scores[code] += _WORD * count
    chances = _chances(scores | {"": unknown})
    return {code: chance for code, chance in chances.items() if code}


def frequent_words(text: str) -> Counter[str]:
    """How many different words of each language's list of frequent ones the text holds."""
    return Counter(code for codes in _known_words(text) for code in codes)


def own_words(text: str, code: str, other: str) -> int:
    """How many different words of the text are frequent in one language and not in another."""
    return sum(code in codes and other not in codes for codes in _known_words(text))


def _known_words(text: str) -> Iterator[Sequence[str]]:
    """For each different word, the languages that it is frequent in."""
    known = _words()
    for token in set(_TOKEN.findall(_folded(text).replace("’", "'"))):
        yield known.get(token, known.get(token.rstrip("'-"), ()))


def _folded(text: str) -> str:
    return text.lower().replace("\u0307", "")  # of a Turkish capital I, lowered


def _chances(scores: Mapping[str, float]) -> dict[str, float]:
    """Log odds -> probabilities."""
    highest = max(scores.values())
    odds = {code: math.exp(score - highest) for code, score in scores.items()}
    whole = sum(odds.values())
    return {code: one / whole for code, one in odds.items()}


def _ngrams(text: str, script: str) -> Counter[str]:
    """How often each run of one to three letters occurs, as langdetect counts them."""
    from langdetect.utils.ngram import NGram

    letters = {ord(char): NGram.normalize(char) if script_of(char) == script else " " for char in set(text)}
    grams = Counter[str]()
    for word, count in Counter(text.translate(letters).split()).items():
        if len(word) > _LONGEST_WORD:
            continue
        padded = f" {word} "
        for size, run in ((1, word), (2, padded), (3, padded)):
            for start in range(len(run) - size + 1):
                grams[run[start : start + size]] += count
    return grams


@cache
def _profiles(script: str) -> Mapping[str, Mapping[str, float]]:
    """For each n-gram its share of all n-grams as long, in each language that has it."""
    shares: dict[str, dict[str, float]] = {}
    for language in _by_script()[script]:
        code = language.code
        letters = json.loads(letters_of(code).read_text(encoding="utf-8"))
        for gram, count in letters["freq"].items():
            each = shares.setdefault(gram.lower(), {})
            each[code] = each.get(code, 0.0) + count / letters["n_words"][len(gram) - 1]
    return shares


def letters_of(code: str) -> Path:
    """The letter statistics of a language: ours, or those that come with langdetect."""
    from langdetect.detector_factory import PROFILES_DIRECTORY

    ours = folder(code) / LETTERS
    return ours if ours.is_file() else Path(PROFILES_DIRECTORY) / _IN_LANGDETECT.get(code, code)


@cache
def _words() -> Mapping[str, Sequence[str]]:
    """The languages in whose list of frequent words each word stands."""
    languages = defaultdict[str, list[str]](list)
    for language in detected_languages():
        for word in language.frequent_words:
            languages[word].append(language.code)
    return languages
