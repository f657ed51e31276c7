"""Measure language detection on paragraphs and headlines, beside bare langdetect.

    uv run python -m tests.bench.detect [--wrong]

`tests/languages/xx/detection.tsv` holds paragraphs and headlines of a language. The news is our own; the
other paragraphs are articles of the Universal Declaration of Human Rights, which is in the public domain.
Headlines have three to nine words, some are in capitals or Title Case; short texts, greetings among them,
have one to four words. The part `develop` was looked at while tables and constants were made. The part
`held-out` was written when that was done, and nothing was changed after it was first measured.

"langdetect" is langdetect as it comes, seeded, its codes taken for ours; "its own" counts only the languages
that it has a profile for.
"""

from __future__ import annotations

import argparse
import csv
import sys
import time
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from langdetect import DetectorFactory, LangDetectException, detect_langs
from langdetect.detector_factory import PROFILES_DIRECTORY

from translation.errors import LanguageError
from translation.languages.codes import name, normalise
from translation.sources.loading import from_text
from translation.text.detection import detect
from translation.text.foreign import foreign_paragraphs
from translation.text.source_language import detected_language

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

LANGUAGES = Path(__file__).parents[1] / "languages"
GOALS = {"paragraph": 0.99, "headline": 0.90}
READABLE = {"en", "fr"}  # the languages of the packages that come with Diptych
# The upper ends of the levels of confidence in the last table.
LEVELS = (0.3, 0.5, 0.7, 0.9, 0.99, 1.0)


class Text(NamedTuple):
    """One line of a file."""

    part: str
    language: str
    kind: str
    text: str


class Answer(NamedTuple):
    """What a detector takes a text for."""

    language: str | None
    confidence: float


def texts() -> list[Text]:
    """The texts of all languages, by part and language."""
    found = []
    for path in sorted(LANGUAGES.glob("*/detection.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found += [Text(language=path.parent.name, **row) for row in rows]
    return sorted(found, key=lambda text: text.part)


def bare(text: str) -> Answer:
    """langdetect's answer."""
    try:
        best = detect_langs(text)[0]
    except LangDetectException:
        return Answer(None, 0.0)
    return Answer(normalise(best.lang), best.prob)


def ours(text: str) -> Answer:
    """Diptych's answer."""
    for guess in detect(text):
        return Answer(guess.code, guess.confidence)
    return Answer(None, 0.0)


def share(hits: Sequence[bool]) -> str:
    """A percentage for a table."""
    return f"{100 * sum(hits) / len(hits):5.1f} %" if hits else "      -"


def milliseconds(detector: Callable[[str], Answer], articles: Sequence[str]) -> float:
    """The CPU time of one article."""
    start = time.process_time()
    for article in articles:
        detector(article)
    return 1000 * (time.process_time() - start) / len(articles)


Answers = dict[Text, tuple[Answer, Answer]]  # Diptych's and langdetect's


def print_shares(answers: Answers) -> None:
    """Print how many texts of each kind are taken for the right language."""
    known = {normalise(path.name) for path in Path(PROFILES_DIRECTORY).iterdir()}
    print("                          texts   Diptych   langdetect      its own   goal")
    for part in dict.fromkeys(line.part for line in answers):
        for kind, goal in GOALS.items():
            chosen = [line for line in answers if (line.part, line.kind) == (part, kind)]
            right = [[answer.language == line.language for answer in answers[line]] for line in chosen]
            own = [hits[1] for hits, line in zip(right, chosen, strict=True) if line.language in known]
            print(
                f"{part:9} {kind + 's':12} {len(chosen):8}   {share([hits[0] for hits in right])}"
                f"      {share([hits[1] for hits in right])}      {share(own)}   {100 * goal:.0f} %"
            )


def print_wrong(answers: Answers, *, shows_texts: bool) -> None:
    """Print which languages are taken for which others."""
    wrong: dict[str, list[Text]] = defaultdict(list)
    for line in answers:
        if answers[line][0].language != line.language:
            wrong[line.language].append(line)
    print("\nTaken for another, of all texts of a language:")
    sizes = Counter(line.language for line in answers)
    for code, missed in sorted(wrong.items(), key=lambda item: -len(item[1])):
        others = Counter(str(answers[line][0].language) for line in missed)
        print(f"  {name(code):14} {len(missed)} of {sizes[code]}: {', '.join(others)}")
        for line in missed if shows_texts else ():
            print(f"    {line.part:9} {answers[line][0].confidence:.2f}  {line.text[:80]}")


def print_confidence(answers: Answers) -> None:
    """Print how many of the guesses of each level of confidence are right."""
    print("\nConfidence, all headlines    texts  mean   right   langdetect: texts  mean   right")
    for low, high in zip((0.0, *LEVELS), LEVELS, strict=False):
        cells = []
        for index in (0, 1):
            pairs = [(answers[line][index], line) for line in answers if line.kind == "headline"]
            pairs = [pair for pair in pairs if low < pair[0].confidence <= high]
            mean = sum(answer.confidence for answer, _ in pairs) / max(len(pairs), 1)
            right_ones = [answer.language == line.language for answer, line in pairs]
            cells.append(f"{len(pairs):5}  {mean:.2f}  {share(right_ones)}")
        print(f"  over {low:.2f} to {high:.2f}       {cells[0]}               {cells[1]}")


def print_foreign(lines: Sequence[Text]) -> None:
    """Print how many paragraphs in another language are found in an article, and how many that are not."""
    paragraphs: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if line.kind == "paragraph":
            paragraphs[line.language].append(line.text)
    english = paragraphs["en"]
    found, false = [], 0
    for code, own in paragraphs.items():
        false += len(foreign_paragraphs(from_text("\n\n".join(own), "-"), code).languages)
        for text in own if code != "en" else ():
            mixed = from_text("\n\n".join([*english, text]), "-")
            found.append(foreign_paragraphs(mixed, "en").languages == {len(english): code})
    print(
        f"\nParagraphs in another language: {share(found).strip()} of {len(found)} found"
        f" in an English article, {false} false alarms in {len(paragraphs)} articles in one language"
    )


def print_choices(lines: Sequence[Text]) -> None:
    """Print what short texts are translated from where English and French are installed."""
    counts = Counter[tuple[str, str]]()
    for line in lines:
        if line.kind == "short":
            side = "installed" if line.language in READABLE else "others"
            counts[side, _choice(line)] += 1
    print("\nShort texts, English and French installed:")
    for (side, outcome), count in sorted(counts.items()):
        print(f"  {side:10} {outcome:18} {count:4}")


def _choice(line: Text) -> str:
    try:
        taken = detected_language(from_text(line.text, "-"), READABLE, None)
    except LanguageError:
        return "asked for"
    return ("right" if taken.code == line.language else "wrong") + (
        ", a guess" if taken.notes else ", a fact"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description="Measure language detection, beside bare langdetect.")
    parser.add_argument("--wrong", action="store_true", help="list what is taken for another language")
    shows_wrong = parser.parse_args().wrong
    DetectorFactory.seed = 0
    lines = texts()
    languages = {line.language for line in lines}
    answers = {line: (ours(line.text), bare(line.text)) for line in lines if line.kind in GOALS}
    print(f"{len(languages)} languages, {len(lines)} texts\n")
    print_shares(answers)
    print_wrong(answers, shows_texts=shows_wrong)
    print_confidence(answers)
    print_foreign(lines)
    print_choices(lines)
    articles = ["\n\n".join(line.text for line in answers if line.language == code) for code in languages]
    letters = sum(map(len, articles)) / len(articles)
    print(
        f"\nCPU time of an article of {letters:.0f} characters: "
        f"Diptych {milliseconds(ours, articles):.1f} ms, langdetect {milliseconds(bare, articles):.1f} ms"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
