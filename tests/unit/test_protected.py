"""Protected paragraphs on their whole way: as they are on both sides, and nothing to compare in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from translation import pipeline
from translation.engine.assembly import placed
from translation.engine.translator import Translator
from translation.model import Article, Bitext, Confidence, Paragraph, Span, Translation, blanked
from translation.pipeline import Options
from translation.sources.loading import from_text
from translation.text.segmentation import segment
from tui.jobs.article import turned

if TYPE_CHECKING:
    import pytest

    from translation.model import Review

CODE = 'if ships > 1550:\n    print("Gone, said Ms Moore")  # 12 April 2019'
ARTICLE = Article.of(
    "port.md",
    [
        Paragraph("The port counted 12 ships."),
        Paragraph(CODE, "\n", protected=True),
        Paragraph("“It rains,” said Ann Lee."),
    ],
)


def finished(article: Article) -> Review:
    return pipeline.finish(pipeline.plan(article, target="fr"), options=Options(1))


def test_it_stands_as_it_is_on_both_sides_and_no_check_reads_it() -> None:
    review = finished(ARTICLE)
    assert [number for number, segment in enumerate(review.bitext.segments) if segment.protected] == [1]
    _, code, last = review.bitext.segments
    assert code.target is not None
    assert code.target.of(review.bitext.target) == CODE
    assert code.translation is None
    assert last.target is not None
    assert review.bitext.target[code.target.end : last.target.start] == "\n\n"
    found = {finding.source.text for finding in review.findings if finding.source}
    assert found == {"12", "“It rains,”", "Ann Lee"}


def test_no_model_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    whole = Translator.steps

    def steps(self: Translator, sentence: str, **options: object) -> object:
        asked.append(sentence)
        return whole(self, sentence, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Translator, "steps", steps)
    finished(ARTICLE)
    assert asked == ["The port counted 12 ships.", "“It rains,” said Ann Lee."]


def test_it_is_not_translated_back_and_keeps_its_text() -> None:
    review = finished(ARTICLE)
    assert set().union(*pipeline.similarities(review)) == {0, 2}
    chosen = pipeline.with_texts(review, {0: "Douze navires.", 1: "no words"})
    assert chosen.bitext.target.startswith("Douze navires.\n" + CODE)
    assert pipeline.word_links(review.bitext, 1) == ()


def test_it_stays_protected_when_the_translation_is_translated_back() -> None:
    back = turned(finished(ARTICLE))
    assert [span.of(back.text) for span in back.paragraphs][1] == CODE
    assert back.protected == {1}


def test_the_language_is_found_without_it() -> None:
    article = Article.of("-", [Paragraph("Le chat dort sous la table."), Paragraph(CODE * 9, protected=True)])
    guesses = pipeline.plan(article).guesses
    assert (guesses[0].code, guesses[0].confidence > 0.9) == ("fr", True)


@given(st.text("ab\n #-|.1", max_size=60), st.data())
def test_blanks_take_the_place_of_what_is_left_out(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=6)))
    spans = [Span(*edges) for edges in zip(cuts[::2], cuts[1::2], strict=False)]
    result = blanked(text, spans)
    covered = {at for span in spans for at in range(span.start, span.end)}
    for at, char in enumerate(text):
        assert result[at] == (" " if at in covered and char != "\n" else char)
    assert len(result) == len(text)


@given(st.text("aB.!? \n\t|#>-*1`~:é", max_size=120))
def test_translated_word_by_word_into_itself_the_text_stays_as_it_is(raw: str) -> None:
    article = from_text(raw, "-")
    segments = segment(article, "en")
    bitext = Bitext("en", "fr", article.text, "", segments)
    same = {
        number: Translation(one.source.of(article.text), Confidence("high"))
        for number, one in enumerate(segments)
    }
    target = placed(bitext, same).target
    # A blank stands between two sentences also where the writer forgot it.
    assert target.replace(" ", "") == article.text.replace(" ", "")
    assert indents(target) == indents(article.text)


def indents(text: str) -> list[int]:
    return [len(line) - len(line.lstrip()) for line in text.split("\n")]
