"""Measure the engine: `uv run python -m tests.bench.engine [--data PATH] [--sentences N]`.

On the same package and sentences, each in a process of its own: Argos' own function with its defaults, plain
CTranslate2 in one batch (the limit), and Diptych, at each beam, with and without the lexical shortlist.

PATH is a tab-separated file (.gz too) whose header names `source` and `reference`; a seeded sample is taken.
Without it the sample article serves, which has no reference and so no chrF and BLEU; "alike" is chrF with all
quotation marks in one style. Argos runs in an environment that uv makes for it (some 200 MB, kept by uv's
cache). There, stanza and MiniSBD are stubs that give each text back as one sentence: they would pull in torch
and onnxruntime, and every text is one sentence here. That is to Argos' advantage.

In the large table the first words of a run are not counted in "decoding", nor is loading. The table of whole
processes is what a short article costs: from the start of the program to its end, nothing done before.
Words are the source's, parted by blanks.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.engine_argos import argos_python
from tests.bench.engine_programs import Job, Outcome
from tests.bench.engine_tables import Material, Row, print_losses, print_rows, print_shares, print_whole
from translation import packages, resources
from translation.pipeline import DEFAULT_BEAM
from translation.sources import loading
from translation.text.segmentation import segment

if TYPE_CHECKING:
    from collections.abc import Sequence

BEAMS = (1, 2, 4)
SCALES = (10, 100, 1000)
WHOLE = 40  # sentences of a short article
PROGRAMS = Path(__file__).with_name("engine_programs.py")
COMPARED = (("ctranslate2", "CTranslate2"), ("diptych", "Diptych"))  # each with the one before it


def read(path: Path, source: str, target: str, count: int, seed: int) -> Material:
    """A seeded sample of the rows of a tab-separated file, `count` at most."""
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    rows = random.Random(seed).sample(rows, min(count, len(rows)))
    return Material(source, target, [row["source"] for row in rows], [row["reference"] for row in rows])


def sample(source: str, target: str, count: int) -> Material:
    """The sentences of the sample article; it is English."""
    article = loading.load(str(resources.SAMPLE))
    sentences = [part.source.of(article.text) for part in segment(article, source)]
    return Material(source, target, sentences[:count], [])


def repeated(sentences: list[str], count: int) -> list[str]:
    """So many sentences, no two alike: where they do not reach, they come again with a number."""
    rounds, many = divmod(count, len(sentences))
    # In front: behind its full stop a number would be a sentence of its own, and the rest translated once.
    again = [f"Text {number}: {sentence}" for number in range(2, rounds + 2) for sentence in sentences]
    return (sentences + again)[: rounds * len(sentences) + many]


def folders(material: Material, home: Path) -> tuple[Path, Path]:
    """The package twice, each alone in a folder of packages: as it is, and without its shortlist."""
    (package,) = packages.route(material.source, material.target, packages.available())
    opened = packages.open_package(package).package_path
    found = []
    for name in ("with", "without"):
        folder = home / name / opened.name
        shutil.copytree(opened, folder)
        found.append(folder)
    (found[1] / "model" / "vmap.txt").unlink(missing_ok=True)
    return found[0], found[1]


def measure(
    name: str, job: Job, home: Path, python: Path | str = sys.executable, user: Path | None = None
) -> Row:
    """Run one program in a process of its own, with the user folder `user` or a new one in `home`."""
    folder = user or Path(tempfile.mkdtemp(dir=home))
    environment = os.environ | {
        "ARGOS_PACKAGES_DIR": str(Path(job.package).parent),
        "HOME": str(folder),
        "ORT_DISABLE_TELEMETRY": "1",
        "PYTHONPATH": str(home / "stubs" if job.program == "argos" else PROGRAMS.parents[2]),
        "XDG_CACHE_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
        "XDG_DATA_HOME": str(folder),
        "XDG_STATE_HOME": str(folder),
    }
    start = time.perf_counter()
    done = subprocess.run(
        [str(python), str(PROGRAMS)],
        input=json.dumps(asdict(job)),
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    whole = time.perf_counter() - start
    if done.returncode:
        raise RuntimeError(f"{name} failed: {done.stderr.strip()}")
    return Row(name, Outcome(**json.loads(done.stdout)), whole)


def fastest(jobs: Sequence[tuple[str, Job]], home: Path, rounds: int) -> list[Row]:
    """The best of some runs of each: what the machine does beside them only slows them down.

    They run in turn, so that it slows all of them alike.
    """
    runs = [[measure(name, job, home) for name, job in jobs] for _ in range(rounds)]
    return [min(rows, key=lambda row: row.whole) for rows in zip(*runs, strict=True)]


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measure the engine against Argos and plain CTranslate2.")
    parser.add_argument("--data", type=Path, help="TSV or TSV.gz with the columns source and reference")
    parser.add_argument("--from", dest="source", default="en")
    parser.add_argument("--to", dest="target", default="fr")
    parser.add_argument("--sentences", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--beams", type=int, nargs="+", default=BEAMS)
    parser.add_argument("--scales", type=int, nargs="*", default=SCALES, help="e.g. 10 100 1000 10000")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each; the fastest counts")
    parser.add_argument("--whole", type=int, default=WHOLE, help="sentences of the whole-process table")
    parser.add_argument("--no-argos", action="store_true", help="leave Argos' own function out")
    return parser.parse_args()


def main() -> int:
    """Measure and print."""
    chosen = options()
    arguments = chosen.source, chosen.target, chosen.sentences
    material = read(chosen.data, *arguments, chosen.seed) if chosen.data else sample(*arguments)
    with tempfile.TemporaryDirectory(prefix="diptych-bench-") as name:
        home = Path(name)
        shortlisted, plain = folders(material, home)
        has_shortlist = (shortlisted / "model" / "vmap.txt").exists()

        def job(program: str, package: Path, beam: int, sentences: list[str] | None = None) -> Job:
            return Job(
                program, str(package), chosen.source, chosen.target, sentences or material.sentences, beam
            )

        rows = []
        python = None
        if not chosen.no_argos:
            try:
                python = argos_python(home)
                rows.append(measure("Argos", job("argos", plain, 4), home, python))
            except (OSError, subprocess.CalledProcessError) as error:
                print(f"Argos is not measured: its environment cannot be made ({error}).", file=sys.stderr)
        for package, suffix in ((plain, ""), (shortlisted, ", shortlist"))[: 1 + has_shortlist]:
            for beam in chosen.beams:
                jobs = [
                    (f"{label}, beam {beam}{suffix}", job(program, package, beam))
                    for program, label in COMPARED
                ]
                rows += fastest(jobs, home, chosen.rounds)
        print(
            f"{chosen.source}→{chosen.target}, {len(material.sentences)} sentences, {os.cpu_count()} cores\n"
        )
        print_rows(material, rows)
        print_shares(rows)
        print_losses(material, rows)
        short = replace(
            material,
            sentences=material.sentences[: chosen.whole],
            references=material.references[: chosen.whole],
        )

        def cold(program: str, package: Path, beam: int) -> Job:
            return replace(job(program, package, beam, short.sentences), warm=False)

        whole = [] if python is None else [measure("Argos", cold("argos", plain, 4), home, python)]
        for beam in chosen.beams:
            jobs = [
                (f"{label}, beam {beam}", cold(program, shortlisted, beam)) for program, label in COMPARED
            ]
            whole += fastest(jobs, home, chosen.rounds)
        print_whole(short, whole)
        user = Path(tempfile.mkdtemp(dir=home))
        first, again = (
            measure(name, replace(job("diptych", shortlisted, DEFAULT_BEAM), remembers=True), home, user=user)
            for name in ("first", "again")
        )
        ratio = first.outcome.decoding / again.outcome.decoding
        print(f"\nthe same article opened again, loading not counted: {ratio:.1f} times as fast", flush=True)
        if chosen.scales:
            print(f"\n{f'Diptych, beam {DEFAULT_BEAM}':>10}   ms a sentence   whole, ms a sentence   peak MB")
        for count in chosen.scales:
            sentences = repeated(material.sentences, count)
            row = measure(str(count), job("diptych", shortlisted, DEFAULT_BEAM, sentences), home)
            print(
                f"{count:10} sentences{1000 * row.outcome.decoding / count:12.1f}"
                f"{1000 * row.whole / count:23.1f}{row.outcome.memory:10.0f}",
                flush=True,
            )
    return 0


if __name__ == "__main__":
    sys.exit(main())
