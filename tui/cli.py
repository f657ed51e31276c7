"""The `diptych` command: arguments, exit codes and the headless commands.

What is asked for goes to stdout, everything said about it to stderr. A command imports what it needs
when it runs: Textual only for a screen, and nothing before the first frame that can come after it.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import traceback
from contextlib import contextmanager, nullcontext
from decimal import Decimal
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from translation import language, loading, resources
from translation.errors import DiptychError, InputError, OutputError, UsageError
from translation.model import Bitext, Interval, alarms
from translation.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from translation.model import Article, Figure, Finding, Passage, Quote, Review

# A list of sentence pairs may be longer than any article.
_MOST_BYTES_OF_PAIRS = 100_000_000
_INTERRUPTED = 130
_UNEXPECTED = 70  # EX_SOFTWARE of sysexits.h
# No words to tell the language by (BCP 47): the checks then read digits only.
_UNDETERMINED = "und"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (None: the process's own) and return its exit code.

    0 fine, 1 findings with --strict, 2 usage, 3 input unreadable or empty, 4 language or package
    missing, 5 translation failed, 6 output not written, 70 a fault of ours, 130 interrupted.
    """
    arguments = _parse(sys.argv[1:] if argv is None else list(argv))
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        code: int = arguments.run(arguments)
        with _writing():
            sys.stdout.flush()
    except DiptychError as error:
        return _fail(str(error), error.exit_code)
    except BrokenPipeError:
        return _closed()
    except KeyboardInterrupt:
        return _fail("Interrupted.", _INTERRUPTED)
    except Exception as error:
        if os.environ.get("DIPTYCH_DEBUG"):
            traceback.print_exc()
        hint = "Please report it, with what DIPTYCH_DEBUG=1 in front of the same command prints."
        return _fail(f"Diptych failed: {type(error).__name__}: {error}. {hint}", _UNEXPECTED)
    return code


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments, with the function to run as `run`. A first word that is no command is an article."""
    parser = _Parser(
        prog="diptych",
        description="Read translated news: the article and its offline translation side by side, with the "
        "quotes and figures of both sides cross-checked.",
        epilog="Without an article the reader opens a sample. `diptych COMMAND --help` tells more.",
    )
    parser.add_argument("--version", action="version", version=f"diptych {version('diptych')}")
    commands = parser.add_subparsers(metavar="ARTICLE | COMMAND", required=True)

    read = commands.add_parser("read", help="open the reader (the command may be left out)")
    read.add_argument("article", nargs="?", help="a .txt or .md file, or - for standard input")
    _add_languages(read)
    _add_beam(read)
    _add_memory(read)
    read.set_defaults(run=_read)

    export = commands.add_parser("export", help="write a side-by-side review file")
    _add_article(export)
    export.add_argument("-o", "--output", required=True, type=Path, metavar="FILE", help="the file to write")
    _add_languages(export)
    export.add_argument("--format", choices=("html", "md"), help="default: what FILE ends in")
    export.add_argument("--force", action="store_true", help="overwrite FILE")
    export.add_argument(
        "--strict", action="store_true", help="exit with 1 where there are errors or warnings"
    )
    _add_beam(export)
    _add_memory(export)
    export.set_defaults(run=_export)

    translate = commands.add_parser("translate", help="print the translation")
    _add_article(translate)
    _add_languages(translate)
    _add_beam(translate)
    _add_memory(translate)
    translate.set_defaults(run=_translate)

    detect = commands.add_parser("detect", help="print the languages an article may be in")
    _add_article(detect)
    _add_json(detect)
    detect.set_defaults(run=_detect)

    for name, run in (("figures", _figures), ("quotes", _quotes)):
        extract = commands.add_parser(name, help=f"list the {name} of texts")
        extract.add_argument("files", nargs="+", metavar="FILE", help="text files, or - for standard input")
        extract.add_argument("--language", metavar="L", help="default: detected, file by file")
        _add_json(extract)
        extract.set_defaults(run=run)

    pairs = commands.add_parser("check", help="cross-check sentences translated elsewhere")
    pairs.add_argument(
        "pairs", metavar="PAIRS.tsv", help="lines of source<TAB>target, or - for standard input"
    )
    _add_languages(pairs, required=True)
    _add_json(pairs)
    pairs.set_defaults(run=_check)

    if not argv or argv[0] not in {*commands.choices, "-h", "--help", "--version"}:
        argv = ["read", *argv]
    return parser.parse_args(argv)


class _Parser(argparse.ArgumentParser):
    """Refuses what it does not know by a sentence of ours rather than by an abbreviation it guesses."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)


def _add_article(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", help="a .txt or .md file, or - for standard input")


def _add_languages(parser: argparse.ArgumentParser, *, required: bool = False) -> None:
    parser.add_argument(
        "--from",
        dest="source",
        metavar="L",
        required=required,
        help=None if required else "default: detected",
    )
    parser.add_argument(
        "--to",
        dest="target",
        metavar="L",
        required=required,
        help=None if required else "default: the locale's language, else English, else what is installed",
    )


def _add_beam(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--beam", type=_beam, metavar="N", help="hypotheses kept while translating, 1 to 10")


def _add_memory(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--no-memory", action="store_true", help="neither look up nor keep translated sentences on disk"
    )


def _add_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def _beam(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= 10:
        raise argparse.ArgumentTypeError("a whole number from 1 to 10")
    return int(text)


def _read(arguments: argparse.Namespace) -> int:
    for code in (arguments.source, arguments.target):
        if code is not None:
            language.normalise(code)
    article = loading.load(arguments.article or str(resources.SAMPLE))
    if not sys.stdout.isatty():
        raise UsageError(
            "The reader needs a terminal, and the output is none.",
            "Use `diptych translate` or `diptych export` in a pipe or script.",
        )
    _take_terminal()
    from tui.app import run

    return run(
        article, arguments.source, arguments.target, beam=arguments.beam, remembers=not arguments.no_memory
    )


def _take_terminal() -> None:
    """Read keys from the terminal itself where standard input was the article."""
    if sys.stdin is not None and sys.stdin.isatty():
        return
    try:
        terminal = os.open("/dev/tty", os.O_RDONLY)
    except OSError:
        raise UsageError(
            "The reader needs a terminal to read keys from.",
            "Use `diptych translate` or `diptych export` here.",
        ) from None
    os.dup2(terminal, 0)
    os.close(terminal)


def _export(arguments: argparse.Namespace) -> int:
    from translation import export

    export.check_writable(arguments.output, format_name=arguments.format, force=arguments.force)
    article = loading.load(arguments.article)
    review = _finish(article, arguments)
    path = export.write(review, arguments.output, format_name=arguments.format, force=arguments.force)
    alarming = alarms(review.findings)
    _say(f"Wrote {path}: {len(review.bitext.segments)} sentences, {len(alarming)} errors and warnings.")
    return int(bool(arguments.strict and alarming))


def _translate(arguments: argparse.Namespace) -> int:
    review = _finish(loading.load(arguments.article), arguments)
    _print(review.bitext.target)
    return 0


def _finish(article: Article, arguments: argparse.Namespace) -> Review:
    """The whole article translated and checked, with progress on a terminal's stderr."""
    from translation import pipeline
    from translation.memory import Memory

    review = pipeline.plan(article, arguments.source, arguments.target)
    total = len(review.bitext.segments)
    shown = sys.stderr.isatty()
    with nullcontext() if arguments.no_memory else Memory() as memory:
        for step in pipeline.translate(review, beam=arguments.beam, memory=memory):
            review = step
            if shown:
                print(f"\r{review.bitext.translated}/{total} sentences", end="", file=sys.stderr, flush=True)
    if shown:
        print("\r\x1b[K", end="", file=sys.stderr)
    for warning in review.warnings:
        _say(f"diptych: {warning}")
    return review


def _detect(arguments: argparse.Namespace) -> int:
    article = loading.load(arguments.article)
    guesses = language.detect(article.text)
    if not guesses:
        raise InputError(
            f"The language of {loading.shown(article.name)} cannot be told.",
            "It holds no words to tell it by.",
        )
    rows = [{"language": guess.code, "confidence": round(guess.confidence, 4)} for guess in guesses]
    if arguments.json:
        _print_json({"file": article.name, **rows[0], "guesses": rows})
    else:
        for guess in guesses:
            _print(f"{guess.code}\t{guess.confidence:.2f}\t{language.name(guess.code)}")
    return 0


def _figures(arguments: argparse.Namespace) -> int:
    from translation import figures

    return _list(arguments, "figures", figures.extract, _figure_row)


def _quotes(arguments: argparse.Namespace) -> int:
    from translation import quotes

    return _list(arguments, "quotes", quotes.extract, _quote_row)


def _list(
    arguments: argparse.Namespace,
    key: str,
    extract: Callable[[str, str], Sequence[Any]],
    row: Callable[[Any], dict[str, Any]],
) -> int:
    """Print what `extract` finds in each file. A file that cannot be read does not stop the others."""
    named = arguments.language and language.normalise(arguments.language)
    code = 0
    for file in arguments.files:
        try:
            text = loading.load(file).text
        except InputError as error:
            code = _fail(str(error), error.exit_code)
            continue
        guesses = () if named else language.detect(text)
        spoken = named or (guesses[0].code if guesses else _UNDETERMINED)
        rows = [row(item) for item in extract(text, spoken)]
        if arguments.json:
            _print_json({"file": file, "language": spoken, "text": text, key: rows})
        else:
            for item in rows:
                _print("\t".join([file, *(_cell(value) for value in item.values())]))
    return code


def _figure_row(figure: Figure) -> dict[str, Any]:
    return {
        "start": figure.span.start,
        "end": figure.span.end,
        "text": figure.text,
        "kind": figure.kind,
        "value": _value(figure.value),
        "unit": figure.unit,
    }


def _value(value: Decimal | Interval | str | None) -> Any:
    """A figure's value for JSON: a number, {"from", "to"}, or the text of a date, time or name."""
    if isinstance(value, Interval):
        return {"from": _value(value.low), "to": _value(value.high)}
    if isinstance(value, Decimal):
        # A float where it says exactly the same, else the decimal's own digits.
        number = int(value) if value == value.to_integral_value() and value.adjusted() < 18 else float(value)
        return number if Decimal(repr(number)) == value else str(value)
    return value


def _quote_row(quote: Quote) -> dict[str, Any]:
    speaker = quote.speaker and {
        "name": quote.speaker.name,
        "mention": quote.speaker.mention,
        "start": quote.speaker.span.start,
        "end": quote.speaker.span.end,
        "evidence": quote.speaker.evidence,
        "sure": quote.speaker.sure,
    }
    return {
        "start": quote.span.start,
        "end": quote.span.end,
        "text": quote.text,
        "kind": quote.kind,
        "closed": quote.closed,
        "speaker": speaker,
    }


def _check(arguments: argparse.Namespace) -> int:
    from translation.checks import check

    source, target = language.normalise(arguments.source), language.normalise(arguments.target)
    for number, (left, right) in enumerate(_pairs(arguments.pairs), 1):
        findings = check(Bitext.of_pair(left, right, source, target))
        rows = [_finding_row(finding) for finding in findings if finding.verdict != "matched"]
        if arguments.json:
            _print_json({"line": number, "findings": rows})
        else:
            for row in rows:
                _print(
                    f"{number}\t{row['severity']}\t{row['check']}\t{row['verdict']}\t{_cell(row['reason'])}"
                )
    return 0


def _pairs(name: str) -> list[tuple[str, str]]:
    lines = loading.read_text(name, most_bytes=_MOST_BYTES_OF_PAIRS).removesuffix("\n").split("\n")
    pairs = []
    for number, line in enumerate(lines, 1):
        cells = line.removesuffix("\r").split("\t")
        if len(cells) < 2 and line.strip():
            raise InputError(
                f"Line {number} of {loading.shown(name)} holds no tab.",
                "Write a sentence, a tab and its translation on each line.",
            )
        pairs.append((cells[0], cells[1] if len(cells) > 1 else ""))
    return pairs


def _finding_row(finding: Finding) -> dict[str, Any]:
    return {
        "check": finding.check,
        "verdict": finding.verdict,
        "severity": finding.severity,
        "source": _place(finding.source),
        "target": _place(finding.target),
        "reason": finding.reason,
    }


def _place(item: Figure | Quote | Passage | None) -> dict[str, Any] | None:
    return {"start": item.span.start, "end": item.span.end, "text": item.text} if item else None


def _cell(value: object) -> str:
    """A value for a line that a person reads: nothing in it acts on the terminal."""
    if isinstance(value, dict):
        value = value.get("name") or "–".join(_cell(part) for part in value.values())
    return " ".join(clean("" if value is None else str(value)))


def _print(line: str) -> None:
    with _writing():
        sys.stdout.write(line + "\n")


def _print_json(row: dict[str, Any]) -> None:
    _print(json.dumps(row, ensure_ascii=False))


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _fail(sentence: str, code: int) -> int:
    _say(f"diptych: {' '.join(clean(sentence))}")
    return code


@contextmanager
def _writing() -> Iterator[None]:
    """Tells a full disk behind stdout from any other fault."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _discard()
        raise OutputError(
            f"The output cannot be written: {error.strerror}.", "Make room and try again."
        ) from error


def _closed() -> int:
    _discard()
    return _fail("The output was closed before all of it was written. Keep the pipe open for the rest.", 6)


def _discard() -> None:
    """Let nothing that is still buffered raise once more when Python exits."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
