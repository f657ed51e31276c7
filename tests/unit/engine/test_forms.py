"""The form of a sentence through real models: tables cell by cell, signs, tags and emphasis kept."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from translation import pipeline
from translation.checks import check
from translation.engine import model_cache
from translation.engine.scheduler import run
from translation.packages import available, route
from translation.pipeline import Options
from translation.sources.loading import from_text

if TYPE_CHECKING:
    from translation.engine.translator import Translator
    from translation.model import Review

TABLE = """\
| Port | Boats | Share |
|------|------:|------:|
| Hull | 1,200 | +2.5% |
| Cork \\| Cobh | | - |"""


@pytest.fixture(scope="module")
def translator() -> Translator:
    return model_cache.translator(route("en", "fr", available()))


def finished(text: str) -> Review:
    return pipeline.finish(pipeline.plan(from_text(text, "-"), "en", "fr"), Options(2))


def test_a_table_is_translated_cell_by_cell() -> None:
    review = finished(f"The boats of each port.\n\n{TABLE}")
    lines = review.bitext.target.splitlines()[2:]
    assert [line.count("|") for line in lines] == [line.count("|") for line in TABLE.splitlines()]
    assert lines[0].startswith("| Port | Bateaux | ")
    assert lines[1] == TABLE.splitlines()[1]
    assert re.fullmatch(r"\| Hull \| 1\s200 \| \+2,5\s?% \|", lines[2])
    assert re.fullmatch(r"\| \w+ \\\| Cobh \| \| - \|", lines[3])
    assert not [finding for finding in check(review.bitext) if finding.severity != "info"]


def test_a_cell_of_sentences_is_translated_sentence_by_sentence(translator: Translator) -> None:
    (made,) = translator.translate(["| Hull | The port is closed. Nobody knows why. |"], beam=2)
    assert re.fullmatch(r"\| Hull \| Le port [^.]+\. Personne [^.]+\. \|", made.text)


def test_tabs_and_columns_stay() -> None:
    lines = finished("Port\tBoats\nHull\t1,200").bitext.target.splitlines()
    assert [line.count("\t") for line in lines] == [1, 1]
    lines = finished("Port         Boats\nHull            12\nNew Ross         9").bitext.target.splitlines()
    assert [line.rindex(" ") for line in lines] == [12, 15, 16]


def test_a_name_in_a_cell_is_not_taken_for_a_thing(translator: Translator) -> None:
    rows = [f"| {name} | 7 |" for name in ("Hull", "Dover", "Smith", "York", "Sunderland")]
    answers = [made.text for made in translator.translate(rows, beam=2)]
    assert answers == [f"| {name} | 7 |" for name in ("Hull", "Douvres", "Smith", "York", "Sunderland")]


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("## The boats left ##", r"## \w.* ##"),
        ("- [ ] The boats left.", r"- \[ \] \w.*"),
        ("**The boats left.**", r"\*\*\w[^*]*\*\*"),
        ("The **boats** left on *Tuesday*.", r"[^*]+\*\*[^*]+\*\*[^*]+\*[^*]+\*\W*"),
        ("{\\an8}<i>The boats left.</i>", r"\{\\an8\}<i>\w.*[^ ]</i>"),
        ("The boats <b>left</b> the harbour today.", r"[^<]+<b>[^< ][^<]*</b>[^<]+"),
        ("ANNA: The boats left.", r"ANNA ?: ?\w.*"),
        ("and so are the boats.", r"et .*"),
        (
            "See [the plan](https://a.example/b_c) and [the boats][1].",
            r".*\[le plan\]\(https://a\.example/b_c\).*\[[^]]+\]\[1\]\.",
        ),
    ],
)
def test_what_holds_the_words_stays(translator: Translator, sentence: str, form: str) -> None:
    (made,) = translator.translate([sentence], beam=2)
    assert re.fullmatch(form, made.text), made.text
    for other in run_alternatives(translator, sentence):
        assert other.count("*") % 2 == 0
        assert other.split(" ")[0] == made.text.split(" ")[0] or sentence[0] in "TAaS{*"


def test_a_row_has_one_alternative_and_a_draft_is_one(translator: Translator) -> None:
    assert len(run_alternatives(translator, "| Port | Boats |")) == 1
    steps = [(0, translator.steps("| Port | Hull |", beam=1, draft=True))]
    [[(_, draft)]] = run([steps])
    assert draft.draft
    assert draft.text.count("|") == 3


def run_alternatives(translator: Translator, sentence: str) -> list[str]:
    [[(_, found)]] = run([[(0, translator.alternatives(sentence, count=3))]])
    return [one.text for one in found]
