"""The programs that `tests.bench.engine` measures, each run in a process of its own.

Reads a job from standard input and writes an outcome to standard output, both as JSON; see `Job` and
`Outcome`. Imports nothing of Diptych until it is asked for: Argos' own function runs in an environment
where Diptych is not installed.
"""

from __future__ import annotations

import json
import os
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

# Translated first and not counted, so that "decoding" begins with the model loaded.
WARM_UP = {"en": "The cat sleeps.", "fr": "Le chat dort."}


@dataclass(frozen=True)
class Job:
    """Sentences to translate with the package in the folder `package`; `beam` is not for Argos.

    `remembers`: with the translation memory; `prompt`: as for a reader who waits; both for Diptych alone.
    `warm`: translate something else first.
    """

    program: str
    package: str
    source: str
    target: str
    sentences: list[str]
    beam: int
    remembers: bool = False
    prompt: bool = False
    warm: bool = True


@dataclass(frozen=True)
class Outcome:
    """Translations, seconds of decoding, CPU seconds of the whole process, its peak memory in MB."""

    translations: list[str]
    decoding: float
    cpu: float
    memory: float


def argos(job: Job) -> Callable[[list[str]], list[str]]:
    """Argos' own function with its defaults, sentence by sentence, as its `translate` calls it."""
    import ctranslate2
    from argostranslate import package, sbd, settings, translate

    opened = package.Package(Path(job.package))
    model = ctranslate2.Translator(
        str(opened.package_path / "model"),
        device=settings.device,
        inter_threads=settings.inter_threads,
        intra_threads=settings.intra_threads,
        compute_type=settings.compute_type,
    )
    splitter = sbd.MiniSBDSentencizer(opened)
    return lambda sentences: [
        translate.apply_packaged_translation(opened, sentence, model, splitter)[0].value
        for sentence in sentences
    ]


def ctranslate2(job: Job) -> Callable[[list[str]], list[str]]:
    """Plain CTranslate2, everything in one call: as fast as this model and beam can be."""
    import ctranslate2
    import sentencepiece

    folder = Path(job.package)
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    model = ctranslate2.Translator(str(folder / "model"), inter_threads=os.cpu_count() or 1, intra_threads=1)

    def run(sentences: list[str]) -> list[str]:
        results = model.translate_batch(
            processor.encode(sentences, out_type=str),
            beam_size=job.beam,
            max_batch_size=16,
            replace_unknowns=True,
            use_vmap=True,
        )
        return [processor.decode_pieces(result.hypotheses[0]).replace("▁", " ").strip() for result in results]

    return run


def diptych(job: Job) -> Callable[[list[str]], list[str]]:
    """The pipeline on an article with a paragraph for each sentence, checks included."""
    from translation import pipeline
    from translation.memory.store import Memory
    from translation.model import Article, Span

    memory = Memory() if job.remembers else None

    def run(sentences: list[str]) -> list[str]:
        spans: list[Span] = []
        for sentence in sentences:
            start = spans[-1].end + 2 if spans else 0
            spans.append(Span(start, start + len(sentence)))
        article = Article("-", "\n\n".join(sentences), tuple(spans))
        plan = pipeline.plan(article, job.source, job.target)
        options = pipeline.Options(job.beam, prompt=job.prompt)
        *_, review = pipeline.translate(plan, options=options, memory=memory)
        translated: list[list[str]] = [[] for _ in sentences]
        for segment in review.bitext.segments:
            if segment.target is not None:
                translated[segment.paragraph].append(segment.target.of(review.bitext.target))
        return [" ".join(parts) for parts in translated]

    return run


PROGRAMS = {"argos": argos, "ctranslate2": ctranslate2, "diptych": diptych}


def peak_memory() -> float:
    """Peak resident memory of this process in MB (on Linux without what it inherited when it was started)."""
    try:
        status = Path("/proc/self/status").read_text(encoding="utf-8")
        return int(status.split("VmHWM:")[1].split()[0]) / 1000
    except (OSError, IndexError):
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak / (1_000_000 if sys.platform == "darwin" else 1000)


def main() -> int:
    """Run the job on standard input."""
    job = Job(**json.load(sys.stdin))
    run = PROGRAMS[job.program](job)
    if job.warm and job.source in WARM_UP:
        run([WARM_UP[job.source]])
    start = time.perf_counter()
    translations = run(job.sentences)
    decoding = time.perf_counter() - start
    outcome = Outcome(translations, decoding, time.process_time(), peak_memory())
    json.dump(asdict(outcome), sys.stdout)
    return 0


if __name__ == "__main__":
    sys.exit(main())
