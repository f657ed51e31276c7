"""The pipeline: in order, cancellable, resumable, and honest about what is not done."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pytest

from tests.growth import linear
from tests.unit.engine.fake_model import FakeModel, in_place_of_all
from translation import checks, packages, pipeline
from translation.engine import model_cache
from translation.engine.runtime import Running
from translation.engine.translator import Translator
from translation.errors import LanguageError
from translation.memory.sentences import translation_key
from translation.memory.store import Memory
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from translation.engine.runtime import Decoding, Hypothesis, Tokens
    from translation.model import Article, Review


def translated(review: Review) -> int:
    return review.bitext.translated


def test_a_plan_finds_the_languages_and_the_sentences(sample: Article) -> None:
    review = pipeline.plan(sample, target="fr")
    assert (review.bitext.source_language, review.bitext.target_language) == ("en", "fr")
    assert review.guesses[0].code == "en"
    assert len(review.bitext.segments) == 14
    assert translated(review) == 0
    assert review.bitext.target == ""
    assert "en→fr 1.0" in review.engine.packages[0]


def test_without_a_target_the_locale_decides_where_a_package_leads_there(
    sample: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    for locale, source, target in (("fr_FR.UTF-8", "en", "fr"), ("ru_RU", "en", "fr"), ("ru_RU", "fr", "en")):
        monkeypatch.setenv("LANG", locale)
        assert pipeline.plan(sample, source=source).bitext.target_language == target


@pytest.mark.parametrize(
    ("source", "target", "sentence"),
    [
        ("en", "xx", "not a language that Diptych knows"),
        ("en", "ru", "No installed package translates English to Russian"),
        ("en", "en", "in English already"),
        ("ru", None, "No installed package translates Russian"),
    ],
)
def test_a_pair_that_cannot_be_had_is_refused(
    sample: Article, source: str, target: str | None, sentence: str
) -> None:
    with pytest.raises(LanguageError, match=sentence):
        pipeline.plan(sample, source, target)


def test_an_article_without_words_needs_a_language() -> None:
    with pytest.raises(LanguageError, match="cannot be detected"):
        pipeline.plan(from_text("12 34", "-"))


def test_sentences_come_in_order_and_stay(sample: Article) -> None:
    before, target = 0, ""
    for review in pipeline.translate(pipeline.plan(sample, target="fr"), options=Options(1)):
        assert translated(review) >= before
        assert review.bitext.target.startswith(target)
        assert all(segment.target for segment in review.bitext.segments[: translated(review)])
        before, target = translated(review), review.bitext.target
    assert before == 14
    assert review.findings


def test_the_first_sentences_come_before_the_rest(sample: Article) -> None:
    assert (
        1 <= translated(next(pipeline.translate(pipeline.plan(sample, target="fr"), options=Options(1)))) <= 2
    )


def test_paragraphs_and_spans_of_the_translation(sample_review: Review) -> None:
    bitext = sample_review.bitext
    assert len(bitext.target.split("\n\n")) == 11
    for segment in bitext.segments:
        assert segment.target is not None
        words = segment.target.of(bitext.target)
        assert words == words.strip()
        assert words


def test_cancelling_keeps_what_is_done_and_it_goes_on_from_there(sample: Article) -> None:
    plan = pipeline.plan(sample, target="fr")
    steps = pipeline.translate(plan, options=Options(1), cancelled=lambda: is_cancelled)
    is_cancelled = False
    before = translated(next(steps))
    is_cancelled = True
    *_, stopped = steps
    assert translated(stopped) == before
    assert stopped.findings
    done = stopped.bitext.segments[before - 1].source.end
    assert all(finding.source is None or finding.source.span.end <= done for finding in stopped.findings)
    whole = pipeline.finish(stopped, options=Options(1))
    # Not word for word what comes without a stop: a shortlist is that of the whole batch.
    assert translated(whole) == 14
    assert whole.bitext.target.startswith(stopped.bitext.target)


def test_cancelled_at_once_nothing_is_translated(sample: Article) -> None:
    (review,) = pipeline.translate(pipeline.plan(sample, target="fr"), cancelled=lambda: True)
    assert translated(review) == 0
    assert review.findings == ()


def run(review: Review, memory: Memory, beam: int = 1) -> Review:
    *_, last = pipeline.translate(review, options=Options(beam), memory=memory)
    return last


def test_a_remembered_article_needs_no_model_and_no_check(
    sample: Article, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = pipeline.plan(sample, target="fr")
    with Memory(tmp_path / "memory.sqlite3") as memory:
        first = run(plan, memory)

    def load(_packages: object) -> None:
        raise AssertionError("a model was loaded")

    def check(_bitext: object) -> None:
        raise AssertionError("it was checked again")

    model_cache.clear()
    monkeypatch.setattr(model_cache, "load", load)
    monkeypatch.setattr(checks, "check", check)
    with Memory(tmp_path / "memory.sqlite3") as memory:
        assert run(plan, memory) == first


def test_only_what_is_new_is_translated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    steps = Translator.steps

    def spy(translator: Translator, sentence: str, **options: Any) -> object:
        seen.append(sentence)
        return steps(translator, sentence, **options)

    monkeypatch.setattr(Translator, "steps", spy)
    with Memory(tmp_path / "memory.sqlite3") as memory:
        run(pipeline.plan(from_text("The cat sleeps. The dog barks.", "-"), "en", "fr"), memory)
        changed = run(
            pipeline.plan(from_text("The cat sleeps. It rains. The dog barks.", "-"), "en", "fr"), memory
        )
        again = pipeline.plan(from_text("The cat sleeps.", "-"), "en", "fr")
        run(again, memory, beam=2)
    assert seen == ["The cat sleeps.", "The dog barks.", "It rains.", "The cat sleeps."]
    assert changed.bitext.target == "Le chat dort. Il pleut. Le chien aboie."


@pytest.mark.parametrize(
    "value",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        '{"text": "Le chat"}',
        '{"text": 1, "score": "x", "retried": []}',
        f'{{"text": "", "confidence": {{"level": "low", "reasons": []}}, "retried": [], "score": {10**400}}}',
    ],
)
def test_a_memory_that_holds_something_else_does_no_harm(value: str, tmp_path: Path) -> None:
    plan = pipeline.plan(from_text("The cat sleeps.", "-"), "en", "fr")
    with Memory(tmp_path / "memory.sqlite3") as memory:
        right = run(plan, memory)
        route = packages.route("en", "fr", packages.available())
        memory.put_many({translation_key("The cat sleeps.", route, "1"): value})
        assert run(plan, memory) == right


def test_a_memory_that_cannot_be_used_is_a_warning(tmp_path: Path) -> None:
    (tmp_path / "memory.sqlite3").write_bytes(b"not a database at all" * 100)
    with Memory(tmp_path / "memory.sqlite3") as memory:
        review = run(pipeline.plan(from_text("The cat sleeps.", "-"), "en", "fr"), memory)
    assert review.bitext.target == "Le chat dort."
    (warning,) = review.warnings
    assert "The translation memory" in warning


NUMBERED = " ".join(f"The council met {number} times." for number in range(3, 83))


def test_some_checks_alone_are_asked_and_not_remembered(fast: FakeModel, tmp_path: Path) -> None:
    plan = pipeline.plan(from_text("Paris has 12 ships.", "-"), "en", "fr")
    with Memory(tmp_path / "memory.sqlite3") as memory:
        *_, some = pipeline.translate(plan, memory=memory, only=("figures",))
        *_, whole = pipeline.translate(plan, memory=memory)
    assert {finding.check for finding in some.findings} == {"figures"}
    assert {finding.check for finding in whole.findings} >= {"figures", "names"}


@pytest.fixture
def fast(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeModel]:
    """A model that answers at once in the place of every model."""
    with in_place_of_all(FakeModel(str.upper), monkeypatch) as model:
        yield model


def test_cancelling_does_not_wait_for_the_running_sentences(
    fast: FakeModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[None] = []

    class Endless(Running):
        def __init__(self) -> None:
            """A batch that will never be done."""

        def done(self) -> bool:
            looks.append(None)
            return False

        def hypotheses(self) -> list[list[Hypothesis]]:
            raise AssertionError("it was waited for")

    start = fast.start

    def first_alone(batch: Sequence[Tokens], decoding: Decoding) -> Running:
        return Endless() if fast.batches else start(batch, decoding)

    monkeypatch.setattr(fast, "start", first_alone)
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    *_, stopped = pipeline.translate(plan, cancelled=lambda: len(looks) > 10)
    assert 0 < translated(stopped) < len(plan.bitext.segments)
    assert stopped.findings


def test_a_draft_is_there_first_and_refined_where_the_reader_looks(fast: FakeModel) -> None:
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    count = len(plan.bitext.segments)
    reviews = list(pipeline.translate(plan, options=Options(2, draft=True), looked_at=lambda: 60))
    assert any(all(segment.is_draft for segment in review.bitext.segments) for review in reviews)
    assert not any(segment.is_draft for segment in reviews[-1].bitext.segments)
    assert reviews[-1].findings
    asked = [(int(sentence.split(" ")[3]) - 3, beam) for sentence, beam in fast.asked]
    assert [beam for _, beam in asked] == [1] * count + [2] * count
    assert {index for index, _ in asked[count : count + 24]} <= set(range(48, 73))


def test_a_refined_sentence_moves_those_behind_it_and_no_other(
    fast: FakeModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = Translator.steps

    def by_beam(translator: Translator, sentence: str, *, beam: int, draft: bool = False) -> Any:
        found = yield from steps(translator, sentence, beam=beam, draft=draft)
        return replace(found, text=f"[draft] {found.text}" if draft else found.text)

    monkeypatch.setattr(Translator, "steps", by_beam)
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    for review in pipeline.translate(plan, options=Options(2, draft=True), looked_at=lambda: 40):
        for segment in review.bitext.segments[: review.bitext.translated]:
            assert segment.target is not None
            words = segment.source.of(review.bitext.source).upper()
            assert segment.target.of(review.bitext.target) == ("[draft] " if segment.is_draft else "") + words
    assert "[draft]" not in review.bitext.target


def test_a_draft_is_remembered_as_a_draft_and_refined_the_next_time(fast: FakeModel, tmp_path: Path) -> None:
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    options = Options(2, draft=True)
    with Memory(tmp_path / "memory.sqlite3") as memory:
        for review in pipeline.translate(
            plan, options=options, memory=memory, cancelled=lambda: any(d.beam == 2 for _, d in fast.batches)
        ):
            reached = review
        assert any(segment.is_draft for segment in reached.bitext.segments)
        fast.batches.clear()
        *_, again = pipeline.translate(plan, options=options, memory=memory)
        assert not any(segment.is_draft for segment in again.bitext.segments)
        assert {decoding.beam for _, decoding in fast.batches} == {2}
        fast.batches.clear()
        *_, last = pipeline.translate(plan, options=Options(2), memory=memory)
        assert last == again
        assert fast.batches == []


def test_what_was_drafted_only_is_refined_when_it_goes_on(fast: FakeModel) -> None:
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    steps = pipeline.translate(plan, options=Options(2, draft=True))
    drafted = next(review for review in steps if review.bitext.translated == len(review.bitext.segments))
    assert any(segment.is_draft for segment in drafted.bitext.segments)
    assert not any(segment.is_draft for segment in pipeline.finish(drafted).bitext.segments)


def test_a_sentence_that_comes_again_is_translated_once(fast: FakeModel) -> None:
    plan = pipeline.plan(from_text("It rains. The cat sleeps. It rains. It rains.", "-"), "en", "fr")
    review = pipeline.finish(plan)
    assert review.bitext.target == "IT RAINS. THE CAT SLEEPS. IT RAINS. IT RAINS."
    assert sum(len(lengths) for lengths, _ in fast.batches) == 2


def test_a_thousand_sentences(fast: FakeModel, tmp_path: Path) -> None:
    def translated_whole(text: str) -> Review:
        before = 0
        with Memory(tmp_path / f"{len(text)}.sqlite3") as memory:
            for review in pipeline.translate(pipeline.plan(from_text(text, "-"), "en", "fr"), memory=memory):
                assert review.bitext.translated >= before
                before = review.bitext.translated
        assert before == len(review.bitext.segments)
        return review

    text = "\n\n".join(f"The council met {number} times, and nothing came of it." for number in range(1_000))
    review = linear(translated_whole, text)
    assert len(review.bitext.segments) == 1_000
    assert review.bitext.target == text.upper()


def test_anew_is_without_what_is_remembered(fast: FakeModel, tmp_path: Path) -> None:
    plan = pipeline.plan(from_text(NUMBERED, "-"), "en", "fr")
    with Memory(tmp_path / "memory.sqlite3") as memory:
        first = run(plan, memory)
        asked = len(fast.asked)
        *_, again = pipeline.translate(plan, options=Options(1, anew=True), memory=memory)
    assert len(fast.asked) == 2 * asked
    assert again == first
