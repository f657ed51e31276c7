"""Count the sentence pairs of two files that the figure check judges as a fact-checker does.

    uv run python -m tests.bench.figures_cases --data PATH [--wrong]

PATH holds `cases.tsv` (columns from, to, kind, cause, source, target, right verdict), with one pair for each
kind of mistake that was found in news, and `controls.tsv` (from, to, wanted, topic, source, target), with
pairs that are judged well and must stay so. `tests.bench.figures` prints the same table below its own. Each
pair is judged twice: as the work of a person, and as that of a model (`check --machine`).
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from translation.checks.figures import compare
from translation.model import Bitext, alarms

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.model import Finding

    Row = dict[str, str]
    # Whether the findings of a pair are what its row asks for.
    Judge = Callable[[tuple[Finding, ...], Row], bool]

_ALARMING = frozenset({"altered", "missing", "added"})
_SURE = frozenset({"matched", "reformatted"})


def is_case_right(findings: tuple[Finding, ...], row: Row) -> bool:
    """Whether the wanted verdict is given, and an alarm is raised exactly where it is one of a mistake.

    What should be "unsure" is neither paired up plainly nor an error.
    """
    wanted, verdicts = row["right verdict"], {finding.verdict for finding in findings}
    if wanted == "unsure":
        return not verdicts & _SURE and all(finding.severity != "error" for finding in findings)
    return wanted in verdicts and bool(alarms(findings)) == (wanted in _ALARMING)


def is_control_right(findings: tuple[Finding, ...], row: Row) -> bool:
    """Whether an alarm is raised exactly where it is wanted."""
    return bool(alarms(findings)) == (row["wanted"] == "alarm")


KINDS: dict[str, tuple[str, Judge, str]] = {
    # file -> what its rows are called, how they are judged, the column that says what is wanted
    "cases.tsv": ("cause", is_case_right, "right verdict"),
    "controls.tsv": ("topic", is_control_right, "wanted"),
}


def table(folder: Path, *, wrong: bool) -> None:
    """Print how many pairs of each file in `folder` are judged right, and with `wrong` the others."""
    for name, (label, is_right, wanted) in KINDS.items():
        if not (folder / name).is_file():
            continue
        rows = _rows(folder / name)
        as_machine = sum(is_right(_findings(row, by_machine=True), row) for row in rows)
        missed = [(row, found) for row in rows if not is_right(found := _findings(row), row)]
        right = len(rows) - len(missed)
        print(f"{name:14} {right:4} of {len(rows):4} right; {as_machine:4} if a model translated")
        for row, found in missed if wrong else ():
            print(f"  {row['from']}-{row['to']}  {row[label]}; wanted: {row[wanted]}")
            print(f"    {row['source']}\n    {row['target']}")
            for finding in found:
                print(f"      {finding.verdict} ({finding.severity}, {finding.code}): {finding.reason}")


def _rows(path: Path) -> list[Row]:
    """The rows of a tab-separated file with a header; quotation marks are text."""
    head, *lines = path.read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines if line]


def _findings(row: Row, *, by_machine: bool = False) -> tuple[Finding, ...]:
    pair = row["source"], row["target"], row["from"], row["to"]
    return compare(Bitext.of_pair(*pair, by_machine=by_machine))


def main() -> int:
    """Print the table for the files at `--data`."""
    parser = argparse.ArgumentParser(description="Count the cases that the figure check judges right.")
    parser.add_argument("--data", type=Path, required=True, help="folder with cases.tsv and controls.tsv")
    parser.add_argument("--wrong", action="store_true", help="print each pair that is not judged right")
    args = parser.parse_args()
    if not any((args.data / name).is_file() for name in KINDS):
        print(f"neither of {', '.join(KINDS)} in {args.data}", file=sys.stderr)
        return 3
    table(args.data, wrong=args.wrong)
    return 0


if __name__ == "__main__":
    sys.exit(main())
